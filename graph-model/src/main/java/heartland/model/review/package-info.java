/** What people decide about claims and actors, kept in a file that only grows, and applied to whatever is loaded. */
package heartland.model.review;
