import { html, LitElement } from "lit";
import * as api from "../data/api.js";
import { mark } from "../graph/shapes.js";
import { languageOf, nameOf, otherNames } from "../words/names.js";
import { t } from "../words/index.js";

const PAUSE_MS = 120;

/** One actor or several, found by their names in any script while they are typed; `value` is ids, set apart by commas. */
class ActorInput extends LitElement {
  static properties = {
    name: {},
    value: {},
    several: { type: Boolean },
    required: { type: Boolean },
    describedBy: { attribute: false },
    hits: { state: true },
    active: { state: true },
    actors: { state: true },
  };

  #timer;
  #pending;

  constructor() {
    super();
    this.hits = [];
    this.active = -1;
    this.actors = new Map();
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget) || this.leave());
  }

  createRenderRoot() {
    return this;
  }

  get ids() {
    return this.value ? this.value.split(",") : [];
  }

  async willUpdate(changed) {
    if (changed.has("value") && this.value) {
      this.actors = new Map(await api.actorsOf(this.ids).catch(() => []));
    }
  }

  updated(changed) {
    if (!this.several && (changed.has("value") || changed.has("actors"))) this.querySelector("input").value = this.label(this.value);
  }

  render() {
    const { name, hits, active } = this;
    return html`${this.several ? html`<ul class="chips">${this.ids.map((id) => this.chip(id))}</ul>` : ""}
      <input
        id=${`field-${name}`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${hits.length > 0}
        aria-controls=${`hits-${name}`}
        aria-activedescendant=${active < 0 ? "" : `hit-${name}-${active}`}
        aria-describedby=${this.describedBy}
        aria-required=${this.required}
        @input=${this.typed}
        @keydown=${this.key}
      />
      <ul id=${`hits-${name}`} class="hits" role="listbox" aria-label=${t("search.hits")} ?hidden=${!hits.length}>
        ${hits.map((actor, i) => this.option(actor, i))}
      </ul>`;
  }

  option(actor, i) {
    const [other] = otherNames(actor);
    return html`<li id=${`hit-${this.name}-${i}`} role="option" aria-selected=${i === this.active} @pointerdown=${(event) => event.preventDefault()} @click=${() => this.pick(actor)}>
      ${mark(actor.type)}<span lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</span> <span class="soft" lang=${languageOf(other ?? "")}>${other}</span>
    </li>`;
  }

  chip(id) {
    return html`<li>${this.label(id)} <button type="button" aria-label=${t("field.remove", { name: this.label(id) })} @click=${() => this.change(this.ids.filter((other) => other !== id))}>×</button></li>`;
  }

  label(id) {
    return this.actors.has(id) ? nameOf(this.actors.get(id)) : id ?? "";
  }

  typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), PAUSE_MS);
  }

  async look() {
    this.#pending?.abort();
    this.#pending = new AbortController();
    const q = this.querySelector("input").value.trim();
    try {
      this.hits = q ? await api.actorsNamed(q, this.#pending.signal) : [];
    } catch (error) {
      if (error.name === "AbortError") return;
      this.hits = [];
    }
    this.active = -1;
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.hits.length) {
      event.preventDefault();
      this.active = (this.active + step + this.hits.length) % this.hits.length;
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.pick(this.hits[this.active]);
    } else if (event.key === "Escape") {
      this.hits = [];
    }
  }

  pick(actor) {
    this.actors = new Map(this.actors).set(actor.id, actor);
    this.change(this.several ? [...new Set([...this.ids, actor.id])] : [actor.id]);
  }

  change(ids) {
    clearTimeout(this.#timer);
    this.hits = [];
    this.value = ids.join(",");
    if (this.several) this.querySelector("input").value = "";
  }

  /** What was typed and not picked counts as a name: the API takes names too, and says so where it knows none. */
  leave() {
    clearTimeout(this.#timer);
    this.#pending?.abort();
    this.hits = [];
    this.settle();
  }

  settle() {
    const typed = this.querySelector("input").value.trim();
    if (this.several) {
      if (typed) this.change([...this.ids, typed]);
    } else if (typed !== this.label(this.value)) this.value = typed;
  }
}
customElements.define("hl-actor-input", ActorInput);
