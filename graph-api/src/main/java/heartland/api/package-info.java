/**
 * The graph over HTTP: REST with problem details, named queries, the first page and Neo4j Browser.
 * {@link heartland.api.HeartlandServer} starts it beside an open graph, {@link heartland.api.Application} alone against a
 * Bolt address. Packages are by feature: a controller and the views that it answers with.
 */
package heartland.api;
