/** Sources, cited in the styles of the Citation Style Language. */
package heartland.api.cite;
