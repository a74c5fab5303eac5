import { EDGE, told } from "./edges.js";

const COLUMNS = ["subject", "subjectName", "relation", "object", "objectName", ...Object.keys(EDGE).filter((name) => name !== "relation"), "view"];

/** What is shown as CSV (RFC 4180): a line a statement, its last cell the link to the view. */
export function csv({ nodes, edges }, { link }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = edges.map((edge) => ({ ...told(edge), subjectName: names.get(edge.subject), objectName: names.get(edge.object), view: link }));
  return "\ufeff" + [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name] ?? ""))].map((cells) => cells.map(cell).join(",") + "\r\n").join("");
}

/** A spreadsheet takes what begins so for a formula. */
function cell(value) {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
