import { html } from "lit";
import { t } from "../words/index.js";
import { Part } from "./part.js";
import "../reading/actor.js";
import "../reading/statement.js";

/** The side panel: the actor or the statements that the view opens, or else the first actor that it shows. */
class Panel extends Part {
  render() {
    const [first] = this.view.actors;
    const open = this.view.open ?? (first ? { kind: "actor", ids: [first] } : null);
    if (!open) return html`<p class="soft">${t("empty.panel")}</p>`;
    const view = { ...this.view, open };
    return html`
      ${open.kind === "actor" ? html`<hl-actor .view=${view}></hl-actor>` : html`<hl-statement .view=${view}></hl-statement>`}
    `;
  }

  updated(changed) {
    const before = changed.get("view");
    if (!before || JSON.stringify(before.open) === JSON.stringify(this.view.open)) return;
    this.scrollTop = 0;
    // On a narrow screen the panel lies below the stage.
    if (this.view.open && matchMedia("(max-width: 760px)").matches) this.scrollIntoView({ behavior: "smooth" });
  }
}
customElements.define("hl-panel", Panel);
