import { html } from "lit";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period, wording } from "../words/names.js";
import { marks } from "./marks.js";

/**
 * What is stated of an actor, year by year; what has no date comes last, and says so.
 * @param {(...statements: string[]) => void} show opens a statement
 */
export function byTime(actor, relations, show) {
  const dated = actor.statements.filter((statement) => begin(statement)).sort((a, b) => begin(a).localeCompare(begin(b)));
  const years = [...Map.groupBy(dated, (statement) => begin(statement).slice(0, 4))];
  const undated = actor.statements.length - dated.length;
  return html`<ol class="chronology">
      ${years.map(([year, list]) => html`<li><h3>${year}</h3><ul class="rows">${list.map((statement) => row(statement, relations, show))}</ul></li>`)}
    </ol>
    ${undated ? html`<p class="soft">${t("actor.undated", { n: undated })}</p>` : ""}`;
}

const begin = ({ from, to }) => from ?? to;

function row(statement, relations, show) {
  const { relation, role, other } = statement;
  const known = relations.get(relation);
  const words = known ? wording(known).replace("…", "") : relation;
  return html`<li>
    <button type="button" @click=${() => show(statement.id)}>
      <span>${role === "subject" ? words : html`← ${words}`}</span> ${mark(other.type)}<span lang=${languageOf(nameOf(other))}>${nameOf(other)}</span>${marks(statement)}
      <span class="when">${period(statement)}</span>
    </button>
  </li>`;
}
