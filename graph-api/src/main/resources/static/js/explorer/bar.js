import { html } from "lit";
import { mark } from "../graph/shapes.js";
import { LANGUAGES, language, t } from "../words/index.js";
import { nameOf } from "../words/names.js";
import { KINDS } from "./kinds.js";
import { Part } from "./part.js";
import { write } from "./view.js";
import "./search.js";

/** The head of the page: search, the ways to look, language and theme. */
class Bar extends Part {
  static properties = { ...Part.properties, best: { attribute: false } };

  render() {
    const { view } = this;
    return html`
      <header>
        <a class="brand" href="/" aria-label=${t("page.start")}><img src="/icon.svg" alt="" />Heartland</a>
        <hl-search .view=${view}></hl-search>
        <nav class="more" aria-label=${t("page.more")}>
          ${this.choice("lang", t("page.language"), LANGUAGES, language())}
          ${this.choice("theme", t("page.theme"), { "": t("theme.auto"), light: t("theme.light"), dark: t("theme.dark") }, view.theme)}
          <a href="/browser/">${t("page.browser")}</a>
          <a href="/swagger-ui.html">${t("page.api")}</a>
        </nav>
      </header>
      <div class="ways">
      <nav class="kinds" aria-label=${t("page.kinds")}>
        ${KINDS.map(({ id }) => this.link({ kind: id }, t(`kind.${id}`), view.kind === id))}
      </nav>
      <nav class="best" aria-label=${t("page.best")}>
        ${this.best.map((actor) => this.link({ actors: [actor.id], query: "", args: {}, expanded: [], path: [], hidden: [], pinned: {}, open: null }, html`${mark(actor.type)}${nameOf(actor)}`, view.actors[0] === actor.id))}
      </nav>
      </div>
    `;
  }

  choice(name, label, options, chosen) {
    return html`<label class="choice"
      ><span class="hidden">${label}</span>
      <select title=${label} @change=${(event) => this.navigate({ [name]: event.target.value })}>
        ${Object.entries(options).map(([value, text]) => html`<option value=${value} ?selected=${value === chosen} lang=${name === "lang" ? value : ""}>${text}</option>`)}
      </select></label
    >`;
  }

  /** A link to another view, which opens without loading the page anew. */
  link(changes, text, current) {
    const click = (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.navigate(changes);
    };
    return html`<a href=${"/" + write({ ...this.view, ...changes })} aria-current=${current ? "true" : "false"} @click=${click}>${text}</a>`;
  }
}
customElements.define("hl-bar", Bar);
