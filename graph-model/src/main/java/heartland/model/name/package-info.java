/** Finding the names of known actors in a text, by their letters alone. */
package heartland.model.name;
