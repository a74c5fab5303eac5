import { chinese, isChinese } from "../words/index.js";
import { sentence } from "../words/names.js";

/**
 * The name of an actor that a row has under that prefix, in the language that is spoken where there is one.
 * @param {object} row
 * @param {string} prefix "actor" where its columns are actor, actorName and actorNameZh
 */
export function named(row, prefix) {
  const zh = isChinese() && row[`${prefix}NameZh`];
  return zh ? chinese(zh) : row[`${prefix}Name`] || row[prefix];
}

/**
 * A relation between two in one line.
 * @param {Map<string, object>} relations the vocabulary by id
 */
export function told(subject, relation, object, relations) {
  const known = relations.get(relation);
  return known ? sentence(subject, known, object) : `${subject} ${relation} ${object}`;
}

/** The quad class of a relation. */
export const quadOf = (relation, relations) => relations.get(relation)?.quad ?? "structural";

/** The rows by what a function says of them, in the order of their first. */
export function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const of = key(row);
    if (!groups.has(of)) groups.set(of, []);
    groups.get(of).push(row);
  }
  return groups;
}

/** The statements of rows, each once. */
export const statementsOf = (rows) => [...new Set(rows.flatMap((row) => row.statements ?? [row.statement]))];
