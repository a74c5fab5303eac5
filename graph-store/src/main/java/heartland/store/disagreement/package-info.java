/**
 * Which statements of one relation cannot both be right: {@link heartland.store.disagreement.Disagreements}. It knows no
 * database.
 */
package heartland.store.disagreement;
