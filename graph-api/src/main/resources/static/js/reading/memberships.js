import { html } from "lit";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period } from "../words/names.js";

/**
 * What an actor belongs to and who belongs to it, now and formerly.
 * @param {(...statements: string[]) => void} show opens the statements behind one
 */
export function memberships(actor, show) {
  const groups = [
    ["subject", true, "actor.belongs"],
    ["subject", false, "actor.belonged"],
    ["object", true, "actor.has"],
    ["object", false, "actor.had"],
  ].map(([role, present, title]) => [title, actor.memberships.filter((held) => held.role === role && held.present === present)]);
  return groups.filter(([, list]) => list.length).map(([title, list]) => html`<section class="memberships"><h2>${t(title)} <span class="soft">${list.length}</span></h2><ul class="rows">${list.map((held) => row(held, show))}</ul></section>`);
}

function row({ relation, other, from, to, statements }, show) {
  return html`<li>
    <button type="button" @click=${() => show(...statements)}>
      ${mark(other.type)}<span lang=${languageOf(nameOf(other))}>${nameOf(other)}</span>
      ${relation === "MEMBER_OF" ? "" : html`<span class="mark">${t(`standing.${relation}`)}</span>`}
      <span class="when">${period({ from, to }) || t("statement.undated")}</span>
    </button>
  </li>`;
}
