/** The relations that the graph knows. */
package heartland.api.relation;
