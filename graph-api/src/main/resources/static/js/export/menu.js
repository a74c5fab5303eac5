import { html } from "lit";
import { Menu } from "../explorer/menu.js";
import { t } from "../words/index.js";
import { csv } from "./csv.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import { png } from "./png.js";
import { svg } from "./svg.js";

const FORMS = {
  png: (stage, about) => png(stage.drawing.cy, about),
  svg: (stage, about) => new Blob([svg(stage.drawing.cy, about)], { type: "image/svg+xml" }),
  csv: (stage, about) => new Blob([csv(stage.shown(), about)], { type: "text/csv" }),
  graphml: (stage, about) => new Blob([graphml(stage.shown(), about)], { type: "application/graphml+xml" }),
  gexf: (stage, about) => new Blob([gexf(stage.shown(), about)], { type: "application/gexf+xml" }),
};

/** What is on screen as a file, and the link that shows it again. */
class Export extends Menu {
  static properties = { ...Menu.properties, stage: { attribute: false }, said: { state: true } };

  render() {
    return html`<details class="menu">
      <summary>${t("export.title")}</summary>
      <div class="sheet narrow">
        <button type="button" data-export="link" @click=${this.copy}>${t("export.link")}</button>
        ${Object.keys(FORMS).map((form) => html`<button type="button" data-export=${form} @click=${() => this.save(form)}>${t(`export.${form}`)}</button>`)}
        <p role="status" class="soft">${this.said}</p>
      </div>
    </details>`;
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.said = t("export.copied");
    } catch {
      this.said = t("export.uncopied", { link: location.href });
    }
  }

  async save(form) {
    const about = { title: document.title, link: location.href, asOf: this.view.asOf, made: new Date().toISOString().slice(0, 10) };
    const url = URL.createObjectURL(await FORMS[form](this.stage, about));
    const name = ["heartland", ...this.view.actors, this.view.asOf].filter(Boolean).join("-").replace(/[^\p{L}\p{N}-]+/gu, "_");
    Object.assign(document.createElement("a"), { href: url, download: `${name}.${form}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.said = t("export.saved", { file: `${name}.${form}` });
  }
}
customElements.define("hl-export", Export);
