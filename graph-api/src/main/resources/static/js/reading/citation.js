import { html, LitElement } from "lit";
import { cite } from "../data/api.js";
import { t } from "../words/index.js";
import { languageOf } from "../words/names.js";

export const STYLES = ["plain", "apa", "chicago", "gb-t-7714-2015", "bibtex", "csl-json"];

/** The style that was chosen last, for the next citation too. */
let chosen = STYLES[0];

/** How to cite a source, in a style of the reader's choice, to copy. */
class Citation extends LitElement {
  static properties = { source: { attribute: false }, style: { state: true }, text: { state: true }, note: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("source")) this.choose(chosen);
  }

  render() {
    return html`<details>
      <summary>${t("cite.title")}</summary>
      <label
        >${t("cite.style")}
        <select @change=${(event) => this.choose(event.target.value)}>
          ${STYLES.map((style) => html`<option value=${style} ?selected=${style === this.style}>${t(`cite.${style}`)}</option>`)}
        </select></label
      >
      <pre tabindex="0" lang=${languageOf(this.text ?? "")}>${this.text}</pre>
      <button type="button" @click=${this.copy}>${t("cite.copy")}</button>
      <span role="status">${this.note}</span>
    </details>`;
  }

  async choose(style) {
    const { source } = this;
    this.style = chosen = style;
    this.note = "";
    if (style === "plain") return (this.text = source.citation);
    try {
      const text = await cite(source.id, style);
      if (style === this.style && source === this.source) this.text = text.trim();
    } catch (error) {
      this.text = "";
      this.note = error.message;
    }
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.note = t("cite.copied");
    } catch {
      getSelection().selectAllChildren(this.querySelector("pre"));
      this.note = t("cite.selected");
    }
  }
}
customElements.define("hl-citation", Citation);
