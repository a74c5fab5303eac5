/**
 * What Heartland talks about: actors, relations, claims with their evidence, and sources; how they are written as JSON
 * Lines; and the data that ships with the project. Everything here is an immutable value or a pure function, but for
 * {@link heartland.model.Jsonl} and the readers of data/, which touch files.
 */
package heartland.model;
