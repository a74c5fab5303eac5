import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as api from "../data/api.js";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import { languageOf } from "../words/names.js";
import { actorIds, cell, columnsOf, sortKey } from "./cells.js";
import { printed } from "./quote.js";

/** An answer as a table: sorted by any column, with the sentences behind each row. */
class Table extends Part {
  static properties = {
    ...Part.properties,
    columns: { attribute: false },
    rows: { attribute: false },
    caption: { attribute: false },
    sorted: { state: true },
    opened: { state: true },
    known: { state: true },
  };

  constructor() {
    super();
    this.sorted = null;
    this.opened = new Set();
    this.known = { actors: new Map(), relations: new Map() };
  }

  willUpdate(changed) {
    if (changed.has("columns")) this.sorted = null;
    if (changed.has("rows")) {
      this.opened = new Set();
      this.learn();
    }
  }

  /** The names of actors and relations in the language of the page. */
  async learn() {
    const ids = actorIds(columnsOf(this.columns), this.rows);
    const [actors, relations] = await Promise.all([api.actorsOf(ids), api.relations()]);
    this.known = { actors, relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  render() {
    const columns = columnsOf(this.columns);
    if (!this.rows.length) return html`<p class="message">${t("table.none")}</p>`;
    const cited = this.columns.includes("citations");
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.caption}>
      <table>
        <caption class="hidden">
          ${this.caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => this.head(column))} ${cited ? html`<th scope="col">${t("table.sentences")}</th>` : ""}
          </tr>
        </thead>
        <tbody>
          ${repeat(this.inOrder(columns), ({ i }) => i, ({ row, i }) => this.row(row, i, columns, cited))}
        </tbody>
      </table>
    </div>`;
  }

  head(column) {
    const { id, title } = column;
    const order = this.sorted?.id === id ? (this.sorted.descending ? "descending" : "ascending") : "none";
    return html`<th scope="col" aria-sort=${order}>
      <button type="button" @click=${() => (this.sorted = { id, descending: order === "ascending" })}>${title}<span aria-hidden="true">${{ ascending: " ▲", descending: " ▼", none: "" }[order]}</span></button>
    </th>`;
  }

  inOrder(columns) {
    const rows = this.rows.map((row, i) => ({ row, i }));
    if (!this.sorted) return rows;
    const column = columns.find(({ id }) => id === this.sorted.id);
    const key = ({ row }) => sortKey(row, column, this.known.actors);
    return rows.sort((a, b) => compare(key(a), key(b), this.sorted.descending));
  }

  row(row, i, columns, cited) {
    const known = { ...this.known, open: (id) => this.open("actor", id) };
    const shown = this.opened.has(i);
    return html`<tr>
        ${columns.map((column) => html`<td>${cell(row, column, known)}</td>`)}
        ${cited ? html`<td><button type="button" class="link" aria-expanded=${shown} @click=${() => this.toggle(i)}>${t("table.count", { n: row.citations.length })}</button></td>` : ""}
      </tr>
      ${shown ? html`<tr class="citations"><td colspan=${columns.length + 1}>${this.citations(row)}</td></tr>` : ""}`;
  }

  toggle(i) {
    const opened = new Set(this.opened);
    if (!opened.delete(i)) opened.add(i);
    this.opened = opened;
  }

  citations({ citations, statements }) {
    return html`<ul>
        ${citations.map(
          ({ quote, citation, section, paragraph, sentence, page, statement }) => html`<li>
            <button type="button" class="link" @click=${() => this.open("statement", statement)}>${quote ? html`<q lang=${languageOf(quote)}>${printed(quote)}</q>` : t("table.noquote")}</button>
            <span class="where">${citation}, ${[section, t("statement.sentence", { paragraph, sentence }), page && t("statement.page", { page })].filter(Boolean).join(", ")}</span>
          </li>`,
        )}
      </ul>
      ${statements?.length > 1 ? html`<button type="button" class="link" @click=${() => this.open("statement", ...statements)}>${t("table.statements", { n: statements.length })}</button>` : ""}`;
  }
}
customElements.define("hl-table", Table);

/** What is missing comes last either way. */
function compare(a, b, descending) {
  const missing = (value) => value === null || value === undefined;
  if (missing(a) || missing(b)) return missing(a) - missing(b);
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  return descending ? -order : order;
}
