import { html } from "lit";
import * as api from "../data/api.js";
import { language, preferred, speak, t } from "../words/index.js";
import { KINDS } from "./kinds.js";
import { Part } from "./part.js";
import { isPassing, read, write } from "./view.js";
import "./bar.js";
import "./panel.js";

/** The page: it holds the view, which is the address, and shows it. */
class Explorer extends Part {
  static properties = { ...Part.properties, best: { state: true }, failure: { state: true } };

  #stages = new Map();
  /** The view that is shown, or will be once there are words for it. */
  #next;

  constructor() {
    super();
    this.best = [];
    this.show(read(location.search));
    this.addEventListener("hl-navigate", (event) => this.go(event.detail));
    addEventListener("popstate", () => this.show(read(location.search)));
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.best = await api.bestConnected();
      const { kind, actors, expanded, path, query } = this.view;
      if (kind === "graph" && !query && ![...actors, ...expanded, ...path].length && this.best.length) {
        this.replace({ actors: [this.best[0].id] });
      }
    } catch (error) {
      this.failure = error;
    }
  }

  go(changes) {
    if (isPassing(changes)) return this.replace(changes);
    const next = { ...this.#next, ...changes };
    if (write(next) !== write(this.#next)) history.pushState(null, "", location.pathname + write(next));
    this.show(next);
  }

  replace(changes) {
    const next = { ...this.#next, ...changes };
    history.replaceState(null, "", location.pathname + write(next));
    this.show(next);
  }

  async show(view) {
    this.#next = view;
    const spoken = spokenIn(view);
    if (spoken !== language()) await speak(spoken);
    if (view !== this.#next) return;
    if (view.theme) document.documentElement.dataset.theme = view.theme;
    else delete document.documentElement.dataset.theme;
    this.view = view;
    document.title = `Heartland: ${t("page.title")}`;
  }

  render() {
    return html`
      <a class="skip" href=${this.kind.wide ? "#stage" : "#panel"}>${t("page.skip")}</a>
      <hl-bar .view=${this.view} .best=${this.best} .language=${language()}></hl-bar>
      <main class=${this.kind.wide ? "wide" : ""}>
        <section id="stage" aria-label=${t(`kind.${this.kind.id}`)}>
          ${this.failure ? html`<p class="message error" role="alert">${this.failure.message}</p>` : this.stage()}
        </section>
        ${this.kind.wide ? "" : html`<hl-panel id="panel" tabindex="-1" role="complementary" aria-label=${t("page.panel")} .view=${this.view}></hl-panel>`}
      </main>
    `;
  }

  get kind() {
    return KINDS.find((kind) => kind.id === this.view.kind) ?? KINDS[0];
  }

  stage() {
    const { tag, load } = this.kind;
    if (!this.#stages.has(tag)) {
      this.#stages.set(tag, document.createElement(tag));
      load().catch(() => (this.failure = new Error(t("error.silent"))));
    }
    return Object.assign(this.#stages.get(tag), { view: this.view });
  }
}

const spokenIn = ({ lang }) => preferred([lang, ...navigator.languages]);

// The words are there before the page that speaks them.
await speak(spokenIn(read(location.search)));
customElements.define("hl-explorer", Explorer);
