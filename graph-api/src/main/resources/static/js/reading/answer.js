import { html } from "lit";
import * as api from "../data/api.js";
import { t } from "../words/index.js";
import { Reader } from "./reader.js";
import "./table.js";

/** The answer to a named query: a table, page by page, or the edges of a graph with the way to draw them. */
class Answer extends Reader {
  static properties = { ...Reader.properties, query: { attribute: false }, args: { attribute: false }, loading: { state: true } };

  key() {
    return JSON.stringify([this.query.name, this.args]);
  }

  read() {
    return api.get(this.query.href, this.args);
  }

  show(answer) {
    const graph = answer.returns === "graph";
    const rows = graph ? (answer.rows[0]?.edges ?? []).map(ends) : answer.rows;
    const columns = graph ? ["subject", "subjectName", "relation", "object", "objectName", "from", "to", "confidence", "citations"] : answer.columns;
    return html`<p class="actions">
        <span role="status">${t(answer.next ? "answer.atLeast" : "answer.count", { n: rows.length })}</span>
        ${graph && rows.length ? html`<button type="button" class="link" @click=${() => this.draw()}>${t("answer.draw")}</button>` : ""}
        <a href=${api.address(this.query.href, { ...this.args, format: "csv" })} download>${t("answer.csv")}</a>
        ${graph ? html`<a href=${api.address(this.query.href, { ...this.args, format: "graphml" })} download>GraphML</a> <a href=${api.address(this.query.href, { ...this.args, format: "gexf" })} download>GEXF</a>` : ""}
        <a href=${api.address(`${this.query.href}/bibliography`, { ...this.args, cite: "bibtex" })} download>${t("answer.bibliography")}</a>
      </p>
      <hl-table .view=${this.view} .columns=${columns} .rows=${rows} .caption=${this.caption()}></hl-table>
      ${answer.next ? html`<p><button type="button" ?disabled=${this.loading} @click=${() => this.more(answer)}>${t("answer.more")}</button></p>` : ""}`;
  }

  caption() {
    return Object.entries(this.args).reduce((text, [name, value]) => `${text}, ${name}: ${value}`, this.query.title);
  }

  async more(answer) {
    const asked = this.key();
    this.loading = true;
    try {
      const next = await api.get(this.query.href, { ...this.args, after: answer.next });
      if (asked === this.key()) this.content = { ...next, rows: [...answer.rows, ...next.rows] };
    } catch (error) {
      this.failure = error;
    } finally {
      this.loading = false;
    }
  }

  draw() {
    this.navigate({ kind: "graph", query: this.query.name, args: this.args, actors: [], path: [], expanded: [], hidden: [], pinned: {}, asOf: "", open: null });
  }
}
customElements.define("hl-answer", Answer);

/** An edge as a row, both ends with a column of their own. */
const ends = (edge) => ({ ...edge, subjectName: edge.subject, objectName: edge.object });
