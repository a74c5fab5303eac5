import { html } from "lit";
import { t, wordsFor } from "../words/index.js";
import { languageOf, nameOf } from "../words/names.js";

const AT_FIRST = 4;

/** All names of an actor but the one above them, by script: the usual ones, and more when asked for. */
export function names(actor) {
  const scripts = Object.entries(actor.namesByScript).map(([script, all]) => [script, all.filter((name) => name !== nameOf(actor))]);
  return html`<dl class="attrs names">
    ${scripts
      .filter(([, all]) => all.length)
      .map(([script, all]) => html`<dt>${wordsFor(`script.${script}`, script)}</dt>
        <dd>${list(all.slice(0, AT_FIRST))}${all.length > AT_FIRST ? html` <details><summary>${t("actor.names.more", { n: all.length - AT_FIRST })}</summary>${list(all.slice(AT_FIRST))}</details>` : ""}</dd>`)}
  </dl>`;
}

const list = (all) => all.map((name, i) => html`${i ? " · " : ""}<span lang=${languageOf(name)}>${name}</span>`);
