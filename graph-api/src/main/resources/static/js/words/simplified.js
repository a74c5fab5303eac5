import table from "./simplifications.js";

/** At each place the longest: a phrase of the table, or else one character. */
const WRITTEN = new RegExp([...Object.keys(table).filter((key) => [...key].length > 1).sort((a, b) => b.length - a.length), "\\p{Script=Han}"].join("|"), "gu");

/** Chinese text in Simplified characters; other text as it is. */
export const simplified = (text) => text.replace(WRITTEN, (found) => table[found] ?? found);
