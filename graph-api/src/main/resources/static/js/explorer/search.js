import { html } from "lit";
import * as api from "../data/api.js";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, otherNames } from "../words/names.js";
import { Part } from "./part.js";

const PAUSE_MS = 120;

/** Search as a combobox: names, and sentences by their words, in any script, while they are typed. */
class Search extends Part {
  static properties = { ...Part.properties, hits: { state: true }, active: { state: true }, note: { state: true }, shown: { state: true } };

  #timer;
  #pending;

  constructor() {
    super();
    this.clear();
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget) || (this.shown = false));
  }

  clear() {
    this.hits = [];
    this.active = -1;
    this.note = "";
    this.shown = false;
  }

  render() {
    const actors = this.hits.filter(({ actor }) => actor);
    const sentences = this.hits.filter(({ sentence }) => sentence);
    return html`<form role="search" autocomplete="off" @submit=${this.submit}>
      <label class="hidden" for="q">${t("search.label")}</label>
      <input
        id="q"
        type="search"
        placeholder=${t("search.placeholder")}
        role="combobox"
        aria-expanded=${this.shown}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant=${this.active < 0 ? "" : `hit-${this.active}`}
        spellcheck="false"
        @input=${this.typed}
        @focus=${() => (this.shown = this.hits.length > 0)}
        @keydown=${this.key}
      />
      <div class="found" ?hidden=${!this.shown}>
        ${this.note ? html`<p role="status">${this.note}</p>` : ""}
        <div id="hits" role="listbox" aria-label=${t("search.hits")}>
          ${this.group(t("search.actors"), actors)} ${this.group(t("search.sentences"), sentences)} ${this.group(t("search.ask"), this.hits.filter(({ question }) => question))}
        </div>
        ${actors.length ? html`<p class="soft">${t("search.add")}</p>` : ""}
      </div>
    </form>`;
  }

  group(title, hits) {
    if (!hits.length) return "";
    return html`<div role="group" aria-label=${title}><span class="title" aria-hidden="true">${title}</span>${hits.map((hit) => this.option(hit))}</div>`;
  }

  option(hit) {
    const i = this.hits.indexOf(hit);
    return html`<div
      id="hit-${i}"
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event) => event.preventDefault()}
      @click=${(event) => this.pick(hit, event.shiftKey)}
    >
      ${hit.actor ? named(hit.actor) : hit.question ? hit.question : stated(hit.sentence)}
    </div>`;
  }

  typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), PAUSE_MS);
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.hits.length) {
      event.preventDefault();
      this.shown = true;
      const n = this.hits.length;
      this.active = this.active < 0 ? (step > 0 ? 0 : n - 1) : (this.active + step + n) % n;
    } else if (event.key === "Escape") {
      this.shown = false;
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.submit(event);
    }
  }

  async submit(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.active < 0) await this.look();
    const picked = this.hits[Math.max(this.active, 0)];
    if (picked) this.pick(picked, event.shiftKey);
  }

  async look() {
    const q = this.querySelector("input").value.trim();
    this.#pending?.abort();
    this.#pending = new AbortController();
    if (!q) return this.clear();
    try {
      const { actors, sentences } = await api.find(q, this.#pending.signal);
      this.hits = [...actors.map((actor) => ({ actor })), ...sentences.map((sentence) => ({ sentence })), { question: q }];
      this.note = actors.length ? "" : t("search.none", { q });
    } catch (error) {
      if (error.name === "AbortError") return;
      this.hits = [];
      this.note = error.message;
    }
    this.active = -1;
    this.shown = true;
  }

  updated(changed) {
    if (changed.has("active")) this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  /** Goes to what was found; an actor may be added to those that are there. */
  pick({ actor, sentence, question }, add) {
    this.querySelector("input").value = "";
    this.clear();
    if (sentence) this.open("statement", ...sentence.statements.map(({ statement }) => statement));
    else if (question) this.navigate({ kind: "questions", question, query: "", args: {}, open: null });
    else if (add) this.navigate({ actors: [...new Set([...this.view.actors, actor.id])], open: { kind: "actor", ids: [actor.id] } });
    else this.navigate({ kind: this.view.kind === "questions" ? "graph" : this.view.kind, actors: [actor.id], query: "", args: {}, question: "", expanded: [], path: [], hidden: [], pinned: {}, asOf: "", open: null });
  }
}
customElements.define("hl-search", Search);

function named(actor) {
  return html`${mark(actor.type)}<span lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</span>
    <span class="soft">${otherNames(actor).map((name, at) => html`${at ? " · " : ""}<span lang=${languageOf(name)}>${name}</span>`)}</span>`;
}

function stated({ quote, citation }) {
  return html`<span class="quote">${quote ? html`<span lang=${languageOf(quote)}>${quote}</span>` : ""}<span class="soft">${citation}</span></span>`;
}
