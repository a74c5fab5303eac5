import { html } from "lit";
import * as api from "../data/api.js";
import { drawable } from "../data/question.js";
import { Part } from "../explorer/part.js";
import { language, t } from "../words/index.js";
import { nameOf } from "../words/names.js";
import { Drawing } from "./drawing.js";
import { keys } from "./keys.js";
import { layout } from "./layout.js";
import { among, steps } from "./load.js";
import { look } from "./look.js";
import { holding, model, years } from "./model.js";
import "./legend.js";
import "./time.js";
import "./tools.js";

const NOTHING = { nodes: [], bundles: [] };

/** The graph of a view: it reads what the view asks for, lays it out and has it drawn. */
class Stage extends Part {
  static properties = { ...Part.properties, loading: { state: true }, failure: { state: true }, model: { state: true }, span: { state: true }, question: { state: true }, selected: { state: true } };

  #read = "";
  #looks = "";

  constructor() {
    super();
    this.model = NOTHING;
    this.selected = [];
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.drawing?.restyle());
  }

  render() {
    const { view, model } = this;
    return html`
      <hl-tools .view=${view} .model=${model} .question=${this.question} .selected=${this.selected} .stage=${this}></hl-tools>
      <div class="canvas">
        <div id="graph" tabindex="0" role="application" aria-label=${t("graph.label")} aria-describedby="graph-keys" @keydown=${(event) => keys(event, this)}></div>
        <p id="graph-keys" class="hidden">${t("graph.keys")}</p>
        <p class="hidden" role="status" id="cursor"></p>
        ${this.message()}
        <hl-legend .view=${view} .model=${model}></hl-legend>
        <div id="zoom" role="group" aria-label=${t("graph.zoom")}>
          ${[["in", "+"], ["out", "−"], ["fit", "⤢"]].map(
            ([how, sign]) => html`<button type="button" aria-label=${t(`graph.${how}`)} title=${t(`graph.${how}`)} @click=${() => this.drawing.zoom(how)}>${sign}</button>`,
          )}
        </div>
      </div>
      <hl-time .view=${view} .model=${model} .span=${this.span}></hl-time>
    `;
  }

  message() {
    if (this.failure) return html`<div class="message error" role="alert">${this.explain(this.failure)}</div>`;
    if (this.loading) return html`<div class="message loading" role="status">${t("loading.graph")}</div>`;
    return this.model.bundles.length ? "" : html`<div class="message" role="status">${this.empty()}</div>`;
  }

  /** Why nothing is drawn. */
  empty() {
    const { actors, expanded, path, relations, sources, confidence, show, asOf } = this.view;
    if (!this.#read) return t("empty.graph");
    if (path.length) return asOf ? t("empty.path.then", { year: asOf }) : t("empty.path");
    if (this.question) return t("table.none");
    if (!actors.length && !expanded.length) return t("empty.graph");
    const narrowed = relations.length || sources.length || confidence || show.includes("dated");
    return narrowed ? t("empty.filtered") : t("empty.actor", { name: this.model.nodes.map(nameOf).join(", ") });
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
      open: (kind, ids) => this.open(kind, ...ids),
      select: (ids) => (this.selected = ids),
      pin: (id, at) => this.navigate({ pinned: { ...this.view.pinned, [id]: at } }),
      expand: (id) => this.expand(id),
    }, () => this.querySelector("hl-legend").offsetHeight);
  }

  updated(changed) {
    if (!changed.has("view")) return;
    const { view } = this;
    const asked = steps(view);
    if (!asked.length && !this.#read) return;
    const looks = [view.theme, language()].join();
    if (this.#looks && looks !== this.#looks) this.drawing.restyle();
    this.#looks = looks;
    const read = JSON.stringify([asked.map(({ key }) => key), view.hidden, view.pinned, view.show, language()]);
    if (read !== this.#read) this.load(read);
    else this.reflect();
  }

  async load(read) {
    const first = !this.#read;
    this.#read = read;
    this.failure = null;
    const slow = setTimeout(() => (this.loading = read === this.#read), first ? 0 : 250);
    const { view } = this;
    const began = performance.now();
    try {
      const vocabulary = new Map((await api.relations()).map((relation) => [relation.id, relation]));
      const found = await Promise.all(steps(view).map(async ({ key, unseen, read }) => ({ key, unseen, ...(await read()) })));
      const question = await drawable(view);
      performance.measure("read", { start: began });
      const laying = performance.now();
      const places = await layout(found);
      performance.measure("layout", { start: laying });
      const extra = await among(view, new Set(places.keys()));
      if (read !== this.#read) return;
      const seen = [...found.filter(({ unseen }) => !unseen), extra];
      this.question = question;
      this.span = years([...found, extra].flatMap(({ edges }) => edges));
      this.model = model(seen, view.hidden, vocabulary);
      await this.updateComplete;
      await this.querySelector("hl-legend").updateComplete;
      this.drawing.show(this.model, places, look(view, vocabulary));
      this.reflect();
    } catch (error) {
      if (read === this.#read) this.failure = error;
    } finally {
      clearTimeout(slow);
      if (read === this.#read) this.loading = false;
    }
  }

  /** What of a view changes nothing that is drawn, but how. */
  reflect() {
    this.drawing.at(this.view.asOf);
    this.drawing.choose(this.view.open?.ids ?? this.view.actors.slice(0, 1));
  }

  expand(...ids) {
    this.navigate({ expanded: [...new Set([...this.view.expanded, ...ids])] });
  }

  hide(...ids) {
    const { actors, expanded, hidden, open } = this.view;
    const without = (list) => list.filter((id) => !ids.includes(id));
    const rest = without(actors);
    this.navigate({
      hidden: [...new Set([...hidden, ...ids])].filter((id) => !actors.includes(id) || !rest.length),
      actors: rest.length ? rest : actors,
      expanded: without(expanded),
      open: open?.ids.some((id) => ids.includes(id)) ? null : open,
    });
  }

  /** Holds them where they are; lets them go where all are held. */
  pin(...ids) {
    const pinned = { ...this.view.pinned };
    if (ids.every((id) => id in pinned)) ids.forEach((id) => delete pinned[id]);
    else ids.forEach((id) => (pinned[id] = Object.values(this.drawing.cy.getElementById(id).position())));
    this.navigate({ pinned });
  }

  /** The statements that are on screen, with the names of whom they are of. */
  shown() {
    const { nodes, bundles } = this.model;
    const edges = bundles.flatMap((bundle) => holding(bundle, this.view.asOf).map((edge) => ({ quad: bundle.quad, status: bundle.status, ...edge })));
    const named = new Set([...this.view.actors, ...edges.flatMap(({ subject, object }) => [subject, object])]);
    return { nodes: nodes.filter(({ id }) => named.has(id)), edges };
  }
}
customElements.define("hl-graph", Stage);
