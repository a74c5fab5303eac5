/**
 * Public facts to hold statements against. Data sets are read from folders; what they say of a statement is a pure function
 * of it.
 */
package heartland.model.reference;
