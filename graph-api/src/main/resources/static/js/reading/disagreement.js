import { html } from "lit";
import { t, wordsFor } from "../words/index.js";
import { languageOf, nameOf, period } from "../words/names.js";
import { marks } from "./marks.js";
import { byPaper, paper } from "./paper.js";

/** More than that side by side and nobody reads them; the others are a click away. */
const SIDES = 3;
const PAPERS = 2;

/**
 * What a statement says beside all that cannot be right at the same time.
 * @param {object} stated this side
 * @param {string} about what they differ in
 * @param {{better: "this"|"other"|null, other: object|null, listed: object|null}[]} others the other sides
 * @param {{title: (stated: object) => unknown, open: (id: string) => void}} words
 */
export function disagreement(stated, about, others, words) {
  const better = others.every(({ better }) => better === "this");
  const show = ({ better, other, listed }) => (other ? side(other, better === "other", words, true) : listedSide(listed));
  const more = others.slice(SIDES);
  return html`<section class="disagreement">
    <h2>${t("disagree.about", { about: wordsFor(`about.${about}`, about) })}</h2>
    <div class="sides">
      ${side(stated, better, words)}
      <div class="others">
        ${others.slice(0, SIDES).map(show)}
        ${more.length ? html`<details><summary>${t("disagree.more", { n: more.length })}</summary><div class="others">${more.map(show)}</div></details>` : ""}
      </div>
    </div>
  </section>`;
}

function side(stated, better, { title, open }, away = false) {
  const papers = byPaper(stated.claims);
  return html`<section class="side ${better ? "better" : ""}">
    <h3>${title(stated)}</h3>
    <p class="dates">${period(stated) || t("statement.undated")} ${marks(stated)}</p>
    <p class="support">${better ? html`<strong>${t("disagree.better")}</strong> ` : ""}${t("disagree.support", { n: papers.length, percent: Math.round(stated.confidence * 100) })}</p>
    ${papers.slice(0, PAPERS).map((claims) => paper(claims, stated))}
    ${papers.length > PAPERS ? html`<p class="soft">${t("disagree.papers", { n: papers.length - PAPERS })}</p>` : ""}
    ${away ? html`<p><button type="button" class="link" @click=${() => open(stated.id)}>${t("disagree.open")}</button></p>` : ""}
  </section>`;
}

function listedSide(listed) {
  return html`<section class="side">
    <h3 lang=${languageOf(nameOf(listed))}>${nameOf(listed)}</h3>
    <p class="dates">${listed.date}</p>
    <p class="support">${t("disagree.listed")}</p>
  </section>`;
}
