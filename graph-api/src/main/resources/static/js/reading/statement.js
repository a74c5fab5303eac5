import { html } from "lit";
import * as api from "../data/api.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period } from "../words/names.js";
import { disagreement } from "./disagreement.js";
import { marks } from "./marks.js";
import { byPaper, paper } from "./paper.js";
import { Reader } from "./reader.js";
import { title } from "./title.js";

/** Statements, each with the sentences that state it, what agrees with it and what disagrees. */
class Statement extends Reader {
  async read() {
    const [statements, relations] = await Promise.all([Promise.all(this.view.open.ids.map(api.statement)), api.relations()]);
    return { statements, relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  show({ statements, relations }) {
    return html`${this.back(statements[0])} ${statements.map((statement) => this.article(statement, relations))}`;
  }

  /** To the actor from which the reader came, or else the subject. */
  back({ subject, object }) {
    const actor = [subject, object].find(({ id }) => id === this.view.actors[0]) ?? subject;
    return html`<p class="back"><button type="button" class="link" @click=${() => this.open("actor", actor.id)}>← <span lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</span></button></p>`;
  }

  article(statement, relations) {
    const papers = byPaper(statement.claims);
    const words = {
      title: (stated) => title(stated, relations.get(stated.relation), (id) => this.open("actor", id)),
      open: (id) => this.open("statement", id),
    };
    return html`<article class="statement" data-statement=${statement.id}>
      <h1>${words.title(statement)}</h1>
      <p class="dates">${period(statement) || t("statement.undated")} ${marks(statement)}</p>
      ${statement.subject.listed && statement.object.listed ? "" : html`<p class="soft unlisted">${t("statement.unlisted")}</p>`}
      <p class="support">
        ${t("statement.support", { n: statement.sources, percent: Math.round(statement.confidence * 100) })}
        ${statement.quad ? html`· ${t(`quad.${statement.quad}`)}` : ""} ${statement.known ? html`· ${t("statement.known", { known: statement.known })}` : ""}
      </p>
      ${reference(statement.reference)}
      ${statement.disagreements.length ? html`<p class="disagrees">${t("statement.disputed", { n: statement.disagreements.length })} ${this.widen()}</p>` : ""}
      <h2>${t("statement.papers", { n: papers.length })}</h2>
      ${papers.map((claims) => paper(claims, statement))} ${this.likes(statement.likes)}
      ${[...Map.groupBy(statement.disagreements, ({ about }) => about)].map(([about, others]) => disagreement(statement, about, others, words))}
    </article>`;
  }

  /** The panel is narrow; two sides are better compared across the whole page. */
  widen() {
    if (this.view.kind === "reading") return "";
    return html`<button type="button" class="link" @click=${() => this.navigate({ kind: "reading" })}>${t("reading.widen")}</button>`;
  }

  likes(likes) {
    if (!likes.length) return "";
    return html`<h2>${t("statement.likes")}</h2>
      <ul class="rows">
        ${likes.map(
          (like) => html`<li>
            <button type="button" @click=${() => this.open("statement", like.id)}>
              <span>${period(like) || t("statement.undated")}</span>
              <span class="when">${like.sources.map(({ citation }) => short(citation)).join("; ")}</span>
            </button>
          </li>`,
        )}
      </ul>`;
  }
}
customElements.define("hl-statement", Statement);

function reference(fact) {
  if (!fact) return "";
  const { outcome, dataSet, date } = fact;
  return html`<p class="reference ${outcome}">
    ${t(`reference.${outcome}`)} ${fact.fact ? html`<span lang="en">${fact.fact}</span> (${dataSet}, ${date})` : ""}
  </p>`;
}

/** Author and year. */
const short = (citation) => citation.match(/^.*?\(\d{4}\)/)?.[0] ?? citation;
