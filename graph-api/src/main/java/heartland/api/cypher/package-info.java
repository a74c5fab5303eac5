/** The Cypher of cypher/api, run by Spring's Neo4jClient. */
package heartland.api.cypher;
