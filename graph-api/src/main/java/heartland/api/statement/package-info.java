/** Statements, with the claims that make them and the sentences that state those. */
package heartland.api.statement;
