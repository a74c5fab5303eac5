import { html } from "lit";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import "../reading/statement.js";

/** The sentences behind what was chosen in an embed, until they are closed. */
class Cited extends Part {
  #before;

  /** @param {string[]} ids statements */
  show(ids) {
    this.#before = document.activeElement;
    this.view = { actors: [], open: { kind: "statement", ids } };
    this.hidden = false;
    this.updateComplete.then(() => this.querySelector("button").focus());
  }

  close() {
    this.hidden = true;
    this.#before?.focus?.();
  }

  render() {
    if (!this.view) return "";
    return html`
      <section role="dialog" aria-label=${t("embed.sources")} @keydown=${({ key }) => key === "Escape" && this.close()}>
        <button type="button" class="close" aria-label=${t("embed.close")} @click=${() => this.close()}>✕</button>
        <hl-statement .view=${this.view}></hl-statement>
      </section>
    `;
  }
}
customElements.define("hl-cited", Cited);
