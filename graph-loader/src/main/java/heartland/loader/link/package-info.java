/** Who a sentence speaks of: mentions of known actors, new ones seen as typed noun phrases, and the groups they form. */
package heartland.loader.link;
