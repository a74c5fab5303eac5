import { html } from "lit";
import { mark } from "../graph/shapes.js";
import { t, wordsFor } from "../words/index.js";
import { languageOf, nameOf, wording } from "../words/names.js";

/** Shown otherwise than as cells: by the name of the actor, by the sentences behind the row. */
const HIDDEN = new Set(["statements", "statement", "citations", "nameZh", "dated"]);

/**
 * @typedef {object} Column
 * @property {string} id the name of the value in a row
 * @property {string} title
 * @property {boolean} actor whether its value is the id of an actor
 */

/**
 * The columns of an answer as a reader sees them: an id and its name are one.
 * @param {string[]} columns
 * @returns {Column[]}
 */
export function columnsOf(columns) {
  const isActor = (id) => columns.includes(`${id}Name`) || (id === "id" && columns.includes("name"));
  const isName = (id) => (id === "name" && columns.includes("id")) || (id.endsWith("Name") && columns.includes(id.slice(0, -4)));
  return columns.filter((id) => !HIDDEN.has(id) && !isName(id)).map((id) => ({ id, title: wordsFor(`column.${isActor(id) && id === "id" ? "actor" : id}`, id), actor: isActor(id) }));
}

/** The ids of all actors that rows name. */
export const actorIds = (columns, rows) => rows.flatMap((row) => columns.filter(({ actor }) => actor).map(({ id }) => row[id])).filter(Boolean);

/** The name of the actor of a cell, in the language of the page where it is known by now. */
function nameIn(row, { id }, actors) {
  const actor = actors.get(row[id]);
  return actor ? nameOf(actor) : row[id === "id" ? "name" : `${id}Name`] ?? row[id];
}

/** By what a column is sorted. */
export function sortKey(row, column, actors) {
  return column.actor ? nameIn(row, column, actors) : row[column.id];
}

/**
 * What stands in a cell.
 * @param {{actors: Map<string, object>, relations: Map<string, object>, open: (id: string) => void}} known
 */
export function cell(row, column, { actors, relations, open }) {
  const value = row[column.id];
  if (row.dated === false && (column.id === "from" || column.id === "date")) return html`<span class="soft">${t("statement.undated")}</span>`;
  if (value === null || value === undefined || value === "") return html`<span class="soft" aria-label=${t("table.empty")}>–</span>`;
  if (column.actor) {
    const name = nameIn(row, column, actors);
    const actor = actors.get(value);
    return html`<button type="button" class="link" lang=${languageOf(name)} @click=${() => open(value)}>${actor ? mark(actor.type) : ""}${name}</button>`;
  }
  switch (column.id) {
    case "relation":
      return relations.has(value) ? wording(relations.get(value)).replace("…", " … ") : value;
    case "confidence":
    case "otherConfidence":
      return `${Math.round(value * 100)} %`;
    case "polarity":
    case "modality":
    case "event":
    case "about":
      return wordsFor(`${column.id}.${value}`, value);
    default:
      return plain(value);
  }
}

function plain(value) {
  if (typeof value === "boolean") return t(value ? "table.yes" : "table.no");
  if (typeof value === "number") return Number.isInteger(value) ? value : value.toLocaleString("en", { maximumFractionDigits: 3 });
  const text = Array.isArray(value) ? value.map((item) => (typeof item === "object" ? item.name ?? JSON.stringify(item) : item)).join("; ") : String(value);
  return html`<span lang=${languageOf(text)}>${text}</span>`;
}
