import { html } from "lit";
import * as api from "../data/api.js";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf } from "../words/names.js";
import { Part } from "./part.js";

const PAUSE_MS = 120;

/** Search as a combobox: names in any script, while they are typed. */
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
      <ul id="hits" role="listbox" aria-label=${t("search.hits")} ?hidden=${!this.shown}>
        ${this.note ? html`<li class="none" role="presentation"><span role="status">${this.note}</span></li>` : this.hits.map((hit, i) => this.option(hit, i))}
      </ul>
    </form>`;
  }

  option(actor, i) {
    const others = [...new Set([actor.name, actor.nameZh, actor.nameRu])].filter((name) => name && name !== nameOf(actor));
    return html`<li
      id="hit-${i}"
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event) => event.preventDefault()}
      @click=${() => this.pick(actor)}
    >
      ${mark(actor.type)}<span lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</span>
      <span class="soft">${others.map((name, at) => html`${at ? " · " : ""}<span lang=${languageOf(name)}>${name}</span>`)}</span>
    </li>`;
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
      this.active = (this.active + step + this.hits.length) % this.hits.length;
    } else if (event.key === "Escape") {
      this.shown = false;
    }
  }

  async submit(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.active < 0) await this.look();
    const picked = this.hits[Math.max(this.active, 0)];
    if (picked) this.pick(picked);
  }

  async look() {
    const q = this.querySelector("input").value.trim();
    this.#pending?.abort();
    this.#pending = new AbortController();
    if (!q) return this.clear();
    try {
      const { actors } = await api.find(q, this.#pending.signal);
      this.hits = actors;
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

  pick(actor) {
    this.querySelector("input").value = "";
    this.clear();
    this.navigate({ kind: this.view.kind, actors: [actor.id], expanded: [], path: [], hidden: [], pinned: {}, open: null });
  }
}
customElements.define("hl-search", Search);
