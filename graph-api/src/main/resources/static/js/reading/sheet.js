import { html } from "lit";
import { among, isWanted, steps } from "../graph/load.js";
import { holding } from "../graph/model.js";
import { t } from "../words/index.js";
import { Reader } from "./reader.js";
import "./table.js";

const COLUMNS = ["subject", "subjectName", "relation", "object", "objectName", "polarity", "modality", "from", "to", "confidence", "citations"];

/** What the graph of a view shows, as a table. */
class Sheet extends Reader {
  key() {
    const { hidden, show, sources, confidence } = this.view;
    return JSON.stringify([steps(this.view).map(({ key }) => key), hidden, show, sources, confidence]);
  }

  async read() {
    const { view } = this;
    const shown = steps(view).filter(({ unseen }) => !unseen);
    const found = await Promise.all(shown.map(({ read }) => read()));
    const ids = new Set(found.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const edges = [...found, await among(view, ids)].flatMap(({ edges }) => edges);
    const wanted = edges.filter((edge) => !view.hidden.includes(edge.subject) && !view.hidden.includes(edge.object) && isWanted(edge, view));
    return [...new Map(wanted.map((edge) => [edge.statement, { ...edge, subjectName: edge.subject, objectName: edge.object }])).values()];
  }

  show(statements) {
    const { actors, relations, asOf } = this.view;
    const rows = holding({ statements }, asOf);
    return html`<p class="actions"><span role="status">${t("answer.count", { n: rows.length })}</span></p>
      <hl-table .view=${this.view} .columns=${COLUMNS} .rows=${rows} .caption=${[t("kind.table"), ...actors, ...relations].join(", ")}></hl-table>`;
  }
}
customElements.define("hl-sheet", Sheet);
