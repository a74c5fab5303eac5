import { html } from "lit";
import * as api from "../data/api.js";
import { Drawing } from "../graph/drawing.js";
import { layout } from "../graph/layout.js";
import { look } from "../graph/look.js";
import { model } from "../graph/model.js";
import { surroundings } from "../pictures/surroundings.js";
import { Reader } from "../reading/reader.js";
import { t } from "../words/index.js";

/** The drawing of a graph, without the tools of the explorer. */
class EmbeddedGraph extends Reader {
  async read() {
    const [graph, relations] = await Promise.all([surroundings(this.view), api.relations()]);
    const vocabulary = new Map(relations.map((relation) => [relation.id, relation]));
    return { model: model([graph], this.view.hidden, vocabulary), places: await layout([{ key: location.search, ...graph }]), vocabulary };
  }

  show({ model }) {
    return model.bundles.length ? html`<div id="graph" tabindex="0" role="img" aria-label=${t("graph.label")}></div>` : html`<p class="message">${t("picture.empty")}</p>`;
  }

  updated() {
    const place = this.querySelector("#graph");
    if (!place || place.cy) return;
    const nothing = () => {};
    const drawing = new Drawing(place, { open: (kind, ids) => this.open(kind, ...ids), select: nothing, pin: nothing, expand: nothing }, () => 0);
    const { model, places, vocabulary } = this.content;
    drawing.show(model, places, look(this.view, vocabulary));
    drawing.at(this.view.asOf);
  }
}
customElements.define("hl-embedded-graph", EmbeddedGraph);
