/** The web pages: their import map, and what the browser lets them do. */
package heartland.api.page;
