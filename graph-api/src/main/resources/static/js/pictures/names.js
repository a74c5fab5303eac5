/**
 * The name of an actor in the language of the page, where the answer has it.
 * @param {object} row what names it
 * @param {string} prefix "actor" where its columns are actor, actorName and actorNameZh; empty for id, name, nameZh
 * @param {string} lang
 */
export function nameOf(row, prefix, lang) {
  const name = prefix ? `${prefix}Name` : "name";
  return (lang.startsWith("zh") && row[`${name}Zh`]) || row[name] || row[prefix || "id"];
}

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
