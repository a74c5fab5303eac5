import { html } from "lit";
import { t } from "../words/index.js";
import { languageOf, nameOf } from "../words/names.js";

/**
 * A sentence in its script with the two actors marked, or how to see it where it is not stored.
 * @param {{quote: string|null, marks: {start: number, end: number, role: "subject"|"object"}[], source: {language: string|null}}} claim
 * @param {{subject: object, object: object}} ends the two actors
 */
export function quote({ quote: text, marks, source }, ends) {
  if (!text) return html`<p class="noquote">${t("statement.noquote")} <code>heartland up --papers</code></p>`;
  const unnamed = ["subject", "object"].filter((role) => !marks.some((mark) => mark.role === role));
  return html`<blockquote lang=${language(text, source)}>${parts(text, marks).map((part) => marked(part, ends))}</blockquote>
    ${unnamed.map((role) => html`<p class="unnamed">${t("quote.unnamed", { name: nameOf(ends[role]) })}</p>`)}`;
}

/** The text cut wherever a mark begins or ends, each part with the roles of what it names. */
function parts(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({
    text: text.slice(cuts[i], end),
    roles: marks.filter((mark) => mark.start <= cuts[i] && end <= mark.end).map(({ role }) => role),
  }));
}

function marked({ text, roles }, ends) {
  const words = printed(text);
  return roles.length ? html`<mark class=${roles.join(" ")} title=${roles.map((role) => nameOf(ends[role])).join(", ")}>${words}</mark>` : words;
}

/** Without the signs by which a text file says what the paper prints in bold or raised. */
export const printed = (text) => text.replace(/\*\*|<\/?su[bp]>/g, "");

/** A paper knows in which of the two Chinese scripts it is; a quote in another script than the paper's tells itself. */
function language(text, source) {
  const own = languageOf(text);
  return source.language?.startsWith(own) ? source.language : own;
}
