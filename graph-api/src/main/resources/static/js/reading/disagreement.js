import { html } from "lit";
import { t, wordsFor } from "../words/index.js";
import { languageOf, nameOf, period } from "../words/names.js";
import { marks } from "./marks.js";
import { byPaper, paper } from "./paper.js";

/**
 * Two sides that cannot both be right, beside each other.
 * @param {object} stated this side
 * @param {{about: string, better: "this"|"other"|null, other: object|null, listed: object|null}} disagreement
 * @param {{title: (stated: object) => unknown, open: (id: string) => void}} words
 */
export function disagreement(stated, { about, better, other, listed }, words) {
  return html`<section class="disagreement">
    <h2>${t("disagree.about", { about: wordsFor(`about.${about}`, about) })}</h2>
    <div class="sides">
      ${side(stated, "this", better, words)} ${other ? side(other, "other", better, words) : listedSide(listed)}
    </div>
  </section>`;
}

function side(stated, which, better, { title, open }) {
  const papers = byPaper(stated.claims);
  return html`<section class="side ${better === which ? "better" : ""}">
    <h3>${title(stated)}</h3>
    <p class="dates">${period(stated) || t("statement.undated")} ${marks(stated)}</p>
    <p class="support">
      ${better === which ? html`<strong>${t("disagree.better")}</strong>` : ""} ${t("disagree.support", { n: papers.length, percent: Math.round(stated.confidence * 100) })}
    </p>
    ${papers.map((claims) => paper(claims, stated))}
    ${which === "other" ? html`<p><button type="button" class="link" @click=${() => open(stated.id)}>${t("disagree.open")}</button></p>` : ""}
  </section>`;
}

function listedSide(listed) {
  return html`<section class="side">
    <h3 lang=${languageOf(nameOf(listed))}>${nameOf(listed)}</h3>
    <p class="dates">${listed.date}</p>
    <p class="support">${t("disagree.listed")}</p>
  </section>`;
}
