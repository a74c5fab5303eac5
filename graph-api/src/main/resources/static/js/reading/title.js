import { html } from "lit";
import { isChinese } from "../words/index.js";
import { languageOf, nameOf, wording } from "../words/names.js";

/**
 * A statement as a line, both actors as links; Chinese wording says by … where the object stands.
 * @param {(id: string) => void} open opens an actor
 */
export function title({ subject, object, relation: id }, relation, open) {
  const end = (actor, role) => html`<button type="button" class="link ${role}" lang=${languageOf(nameOf(actor))} @click=${() => open(actor.id)}>${nameOf(actor)}</button>`;
  const words = relation ? wording(relation) : id;
  const [before, after] = words.includes("…") ? words.split("…") : [words, ""];
  const gap = isChinese() ? "" : " ";
  return html`${end(subject, "subject")}${gap}${before}${gap}${end(object, "object")}${after}`;
}
