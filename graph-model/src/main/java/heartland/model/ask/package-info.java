/**
 * Questions in plain words: which named query answers them, with which arguments, and how sure that reading is. {@link
 * heartland.model.ask.Asker} is the way in; what it knows of a language is written in data/ask.
 */
package heartland.model.ask;
