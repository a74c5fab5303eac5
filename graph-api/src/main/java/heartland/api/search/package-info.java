/** The search over names and sentences. */
package heartland.api.search;
