import { html } from "lit";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import "./actor.js";
import "./statement.js";

/** What the panel shows, across the whole page. */
class Reading extends Part {
  render() {
    const [first] = this.view.actors;
    const open = this.view.open ?? (first ? { kind: "actor", ids: [first] } : null);
    if (!open) return html`<p class="soft">${t("empty.panel")}</p>`;
    const view = { ...this.view, open };
    return html`<p class="back"><button type="button" class="link" @click=${() => this.navigate({ kind: "graph" })}>← ${t("reading.narrow")}</button></p>
      ${open.kind === "actor" ? html`<hl-actor .view=${view}></hl-actor>` : html`<hl-statement .view=${view}></hl-statement>`}`;
  }
}
customElements.define("hl-reading", Reading);
