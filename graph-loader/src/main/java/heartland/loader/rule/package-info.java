/**
 * The rules of data/rules: how they are written, read and matched. A rule is a pattern over a sentence in which every
 * actor is one typed slot, and says which relation such a sentence states.
 */
package heartland.loader.rule;
