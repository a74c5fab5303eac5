/** Stanford CoreNLP, wrapped: the one package that imports {@code edu.stanford.nlp}. */
package heartland.loader.nlp;
