import { html, svg } from "lit";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import { holding, isDated } from "./model.js";
import { CORNERS, mark } from "./shapes.js";
import { DASHES, QUADS } from "./style.js";

/** What the colours, shapes and dashes of a drawing mean: those alone that are in it. */
class Legend extends Part {
  static properties = { ...Part.properties, model: { attribute: false } };

  render() {
    const { nodes, bundles } = this.model;
    const types = new Set(nodes.map(({ type }) => type));
    const quads = new Set(bundles.map(({ quad }) => quad));
    const statuses = new Set(bundles.map(({ status }) => status));
    const { asOf } = this.view;
    if (asOf && bundles.some((bundle) => holding(bundle, asOf).length && !holding(bundle, asOf).some(isDated))) statuses.add("undated");
    if (!nodes.length) return "";
    return html`<details ?open=${!matchMedia("(max-width: 760px)").matches}>
      <summary>${t("graph.legend")}</summary>
      <ul aria-label=${t("graph.legend")}>
        ${Object.keys(CORNERS).filter((type) => types.has(type)).map((type) => html`<li>${mark(type)}${t(`type.${type}`)}</li>`)}
      </ul>
      <ul aria-label=${t("graph.lines")}>
        ${QUADS.filter((quad) => quads.has(quad)).map((quad) => html`<li>${line(quad)}${t(`quad.${quad}`)}</li>`)}
        ${Object.keys(DASHES).filter((status) => statuses.has(status)).map((status) => html`<li>${line("soft", DASHES[status])}${t(`mark.${status}`)}</li>`)}
      </ul>
    </details>`;
  }
}
customElements.define("hl-legend", Legend);

/** A line as the drawing has it. */
export function line(colour, dashes = []) {
  const width = colour.startsWith("material") ? 3 : 2;
  const end = colour.endsWith("conflict") ? "M22 1V9" : "M18 1.5L22 5L18 8.5";
  return html`<svg class="line" viewBox="0 0 24 10" style="--line: var(--${colour})" aria-hidden="true">
    ${svg`<path d="M1 5H22" stroke-width=${width} stroke-dasharray=${dashes.join(" ")} />${dashes.length ? "" : svg`<path d=${end} stroke-width="2" />`}`}
  </svg>`;
}
