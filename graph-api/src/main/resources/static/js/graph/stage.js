import { html } from "lit";
import * as api from "../data/api.js";
import { Part } from "../explorer/part.js";
import { language, t } from "../words/index.js";
import { nameOf, wording } from "../words/names.js";
import { Drawing } from "./drawing.js";
import { mark } from "./shapes.js";

/** More relations than that and their labels cannot be read; the panel lists the others. */
const AT_FIRST = 40;
const ON_DEMAND = 200;

/** The graph of a view's actors and their neighbours. */
class Stage extends Part {
  static properties = { ...Part.properties, loading: { state: true }, failure: { state: true }, types: { state: true } };

  #drawn;

  constructor() {
    super();
    this.types = [];
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.drawing?.restyle());
  }

  render() {
    return html`
      <div id="graph" tabindex="0" role="application" aria-label=${t("graph.label")}></div>
      ${this.message()}
      <ul id="legend" aria-label=${t("graph.legend")}>
        ${this.types.map((type) => html`<li>${mark(type)}${t(`type.${type}`)}</li>`)}
      </ul>
      <div id="zoom" role="group" aria-label=${t("graph.zoom")}>
        <button type="button" aria-label=${t("graph.in")} @click=${() => this.drawing.zoom("in")}>+</button>
        <button type="button" aria-label=${t("graph.out")} @click=${() => this.drawing.zoom("out")}>−</button>
        <button type="button" aria-label=${t("graph.fit")} @click=${() => this.drawing.zoom("fit")}>⤢</button>
      </div>
    `;
  }

  message() {
    if (this.failure) return html`<div class="message error" role="alert">${this.explain(this.failure)}</div>`;
    if (this.loading) return html`<div class="message loading" role="status">${t("loading.graph")}</div>`;
    return "";
  }

  explain(error) {
    const { title, name, near, candidates } = error.problem ?? {};
    const others = near ?? candidates ?? [];
    if (!others.length) return error.message;
    return html`${t("error.near", { title, name })}
    ${others.map((actor) => html` <button type="button" class="link" @click=${() => this.navigate({ actors: [actor.id], open: null })}>${nameOf(actor)}</button>`)}`;
  }

  firstUpdated() {
    this.drawing = new Drawing(this.querySelector("#graph"), {
      onNode: (id) => this.open("actor", id),
      onEdge: (ids) => this.open("statement", ...ids),
    });
  }

  updated(changed) {
    if (!changed.has("view")) return;
    const { actors, expanded } = this.view;
    const asked = JSON.stringify([actors, expanded, language()]);
    if (asked !== this.#drawn) this.load(asked);
    else this.drawing.select(this.view.open?.ids ?? []);
    this.drawing.restyle();
  }

  async load(asked) {
    this.#drawn = asked;
    const { actors, expanded } = this.view;
    this.loading = true;
    this.failure = null;
    try {
      const vocabulary = new Map((await api.relations()).map((relation) => [relation.id, wording(relation)]));
      const all = [...new Set([...actors, ...expanded])];
      const found = await Promise.all(all.map((actor) => api.graph("neighbours", { actor, limit: expanded.includes(actor) ? ON_DEMAND : AT_FIRST })));
      if (asked !== this.#drawn) return;
      this.types = this.drawing.show(found, { centres: actors, label: (relation) => vocabulary.get(relation) ?? relation, caption: nameOf });
      this.drawing.select(this.view.open?.ids ?? []);
    } catch (error) {
      if (asked === this.#drawn) this.failure = error;
    } finally {
      if (asked === this.#drawn) this.loading = false;
    }
  }
}
customElements.define("hl-graph", Stage);
