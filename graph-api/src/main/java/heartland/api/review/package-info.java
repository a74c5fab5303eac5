/** What people decide about claims and actors, over HTTP. */
package heartland.api.review;
