/** Actors: found by any of their names, and shown with their statements. */
package heartland.api.actor;
