/**
 * From a file to its sentences: what the words are, what kind of line they stand in, and where in the file they lie.
 * {@link heartland.loader.read.DocumentReader} is the way in.
 */
package heartland.loader.read;
