/** Where actors are, and what countries look like on a map. */
package heartland.api.place;
