/** Sources: the papers that the claims are from. */
package heartland.api.source;
