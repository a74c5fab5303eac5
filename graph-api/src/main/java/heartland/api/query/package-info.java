/** The named queries of cypher/queries over HTTP: their catalogue, their answers, their OpenAPI. */
package heartland.api.query;
