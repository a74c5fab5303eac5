import { html } from "lit";
import { t, wordsFor } from "../words/index.js";
import { languageOf } from "../words/names.js";
import { quote } from "./quote.js";
import "./citation.js";

/** The claims of each paper, in their order. */
export const byPaper = (claims) => [...Map.groupBy(claims, ({ source }) => source.id).values()];

/**
 * What one paper says: its sentences, each with its place, and how to cite it.
 * @param {object[]} claims of one source
 * @param {{subject: object, object: object}} ends
 */
export function paper(claims, ends) {
  const [{ source }] = claims;
  return html`<figure class="paper" data-source=${source.id}>
    ${claims.map((claim) => html`<div class="claim" data-claim=${claim.id}>${quote(claim, ends)}${details(claim)}</div>`)}
    <figcaption><cite lang=${source.language ?? languageOf(source.citation)}>${source.citation}</cite><hl-citation .source=${source}></hl-citation></figcaption>
  </figure>`;
}

function details(claim) {
  const { section, paragraph, sentence, page, confidence, rule, attributes } = claim;
  const place = [section, t("statement.sentence", { paragraph, sentence }), page && t("statement.page", { page })].filter(Boolean).join(", ");
  return html`<p class="where">${place}</p>
    ${attributes.length ? html`<dl class="attrs">${attributes.map(({ name, value }) => html`<dt>${wordsFor(`attr.${name}`, name)}</dt><dd lang=${languageOf(value)}>${value}</dd>`)}</dl>` : ""}
    <p class="where found">${t("statement.confidence", { percent: Math.round(confidence * 100), rule })}</p>`;
}
