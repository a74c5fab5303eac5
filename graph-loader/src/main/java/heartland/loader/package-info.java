/**
 * From papers to a folder of claims: {@link heartland.loader.Pipeline} puts the parts together from what data/ holds,
 * {@link heartland.loader.PaperExtraction} runs them over papers, {@link heartland.loader.ClaimsFolder} keeps what they
 * find.
 */
package heartland.loader;
