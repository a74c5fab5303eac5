import { html } from "lit";
import { isChinese } from "../words/index.js";
import { languageOf, nameOf, wording } from "../words/names.js";

/**
 * A statement as a line, both actors as links; Chinese wording says by … where the object stands.
 * @param {(id: string) => void} open opens an actor
 */
export function title({ subject, object, relation: id }, relation, open) {
  const end = (actor, role) =>
    html`<a class=${role} href=${`/?actors=${encodeURIComponent(actor.id)}`} lang=${languageOf(nameOf(actor))} @click=${(event) => follow(event, () => open(actor.id))}>${nameOf(actor)}</a>`;
  const words = relation ? wording(relation) : id;
  const [before, after] = words.includes("…") ? words.split("…") : [words, ""];
  const gap = isChinese() ? "" : " ";
  return html`${end(subject, "subject")}${gap}${before}${gap}${end(object, "object")}${after}`;
}

/** A plain click stays on the page; one for a new tab or window is the browser's. */
function follow(event, open) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  open();
}
