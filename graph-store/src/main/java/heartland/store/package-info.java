/**
 * The graph in Neo4j. {@link heartland.store.GraphStore} opens it, {@link heartland.store.GraphWriter} and
 * {@link heartland.store.GraphReader} carry claims in and out, {@link heartland.store.QueryRunner} answers the questions
 * of cypher/queries, {@link heartland.store.ActorLookup} finds actors by any of their names. Whatever goes wrong is a
 * {@link heartland.store.GraphException}, or a {@link heartland.model.DataException} where a file is at fault.
 */
package heartland.store;
