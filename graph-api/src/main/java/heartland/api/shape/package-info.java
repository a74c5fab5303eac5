/** The forms that an answer can take: CSV, GraphML, GEXF and JSON-LD beside JSON. */
package heartland.api.shape;
