import { html } from "lit";
import * as api from "../data/api.js";
import { Drawing } from "../graph/drawing.js";
import { surroundings } from "../pictures/surroundings.js";
import { Reader } from "../reading/reader.js";
import { t } from "../words/index.js";
import { nameOf, wording } from "../words/names.js";

/** The drawing of a graph, without the tools of the explorer. */
class EmbeddedGraph extends Reader {
  async read() {
    const [graph, relations] = await Promise.all([surroundings(this.view), api.relations()]);
    return { graph, relations: new Map(relations.map((relation) => [relation.id, wording(relation)])) };
  }

  show({ graph }) {
    return graph.edges.length ? html`<div id="graph" tabindex="0" role="img" aria-label=${t("graph.label")}></div>` : html`<p class="message">${t("picture.empty")}</p>`;
  }

  updated() {
    const place = this.querySelector("#graph");
    if (!place || place.cy) return;
    const drawing = new Drawing(place, {
      onNode: (id) => this.open("actor", id),
      onEdge: (ids) => this.open("statement", ...ids),
    });
    const { graph, relations } = this.content;
    drawing.show([graph], { centres: this.view.actors, label: (relation) => relations.get(relation) ?? relation, caption: nameOf });
  }
}
customElements.define("hl-embedded-graph", EmbeddedGraph);
