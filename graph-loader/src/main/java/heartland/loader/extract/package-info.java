/** From a document to its claims: a pure function of the text, the actors, the rules and the parses. */
package heartland.loader.extract;
