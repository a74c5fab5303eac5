import { html } from "lit";
import * as api from "../data/api.js";
import { Menu } from "../explorer/menu.js";
import { t } from "../words/index.js";
import { wording } from "../words/names.js";
import { line } from "./legend.js";
import { DASHES, QUADS } from "./style.js";

const STATUSES = ["planned", "negated", "hypothetical", "provisional"];

/** What of all that is stated the drawing shows. */
class Filters extends Menu {
  static properties = { ...Menu.properties, model: { attribute: false }, relations: { state: true }, sources: { state: true } };

  constructor() {
    super();
    this.relations = this.sources = [];
  }

  async opened(event) {
    if (!event.target.open || this.relations.length) return;
    [this.relations, this.sources] = await Promise.all([api.relations(), api.sources()]);
  }

  render() {
    const { view } = this;
    const active = view.relations.length + view.sources.length + view.show.length + (view.confidence ? 1 : 0);
    return html`<details class="menu" @toggle=${this.opened}>
      <summary>${t("filters.title")}${active ? html` <span class="count">${active}</span>` : ""}</summary>
      <div class="sheet">
        <fieldset>
          <legend>${t("filters.confidence")}</legend>
          <label class="range"><input type="range" min="0" max="100" step="5" .value=${String(view.confidence * 100)} aria-label=${t("filters.confidence")} @change=${(event) => this.navigate({ confidence: event.target.value / 100 })} /><output>${view.confidence ? `≥ ${Math.round(view.confidence * 100)} %` : t("filters.any")}</output></label>
        </fieldset>
        <fieldset>
          <legend>${t("filters.show")}</legend>
          ${STATUSES.map((status) => this.box("show", status, html`${line("soft", DASHES[status])}${t(`filters.${status}`)}`))}
          ${this.box("show", "among", t("filters.among"))} ${this.box("show", "dated", t("filters.dated"))}
        </fieldset>
        <fieldset>
          <legend>${t("filters.relations")}</legend>
          ${QUADS.map((quad) => {
            const these = this.relations.filter((relation) => relation.quad === quad || (quad === "structural" && !QUADS.includes(relation.quad)));
            return these.length ? html`<p class="quad">${line(quad)}${t(`quad.${quad}`)}</p>${these.map((relation) => this.box("relations", relation.id, wording(relation)))}` : "";
          })}
        </fieldset>
        <fieldset>
          <legend>${t("filters.sources")}</legend>
          ${this.sources.map((source) => this.box("sources", source.id, source.citation ?? source.title ?? source.id))}
        </fieldset>
        <button type="button" class="reset" ?disabled=${!active} @click=${() => this.navigate({ relations: [], sources: [], show: [], confidence: 0 })}>${t("filters.reset")}</button>
      </div>
    </details>`;
  }

  /** A box for one value of a list of the view. */
  box(list, value, text) {
    const chosen = this.view[list];
    const change = (event) => this.navigate({ [list]: event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value) });
    return html`<label class="box"><input type="checkbox" name=${list} value=${value} .checked=${chosen.includes(value)} @change=${change} /><span>${text}</span></label>`;
  }
}
customElements.define("hl-filters", Filters);
