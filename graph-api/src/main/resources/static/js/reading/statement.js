import { html } from "lit";
import * as api from "../data/api.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period, wording } from "../words/names.js";
import { marks } from "./marks.js";
import { Reader } from "./reader.js";

/** Statements, each with the sentences that state it. */
class Statement extends Reader {
  async read() {
    const [statements, relations] = await Promise.all([Promise.all(this.view.open.ids.map(api.statement)), api.relations()]);
    return { statements, relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  show({ statements, relations }) {
    const [first] = this.view.actors;
    return html`
      ${first ? html`<p><button type="button" class="link" @click=${() => this.navigate({ open: null })}>← ${first}</button></p>` : ""}
      ${statements.map((statement) => this.article(statement, relations.get(statement.relation)))}
    `;
  }

  article(statement, relation) {
    const end = (actor) => html`<button type="button" class="link" lang=${languageOf(nameOf(actor))} @click=${() => this.open("actor", actor.id)}>${nameOf(actor)}</button>`;
    return html`<article class="statement">
      <h1>${end(statement.subject)} ${relation ? wording(relation) : statement.relation} ${end(statement.object)}</h1>
      <p class="dates">${period(statement) || t("statement.undated")} ${marks(statement)}</p>
      ${statement.disagreements.map(
        (other) => html`<p class="disagrees">
          ${t("statement.disagrees", { about: other.about })}
          <button type="button" class="link" @click=${() => this.open("statement", other.id)}>${period(other) || other.polarity}</button>
        </p>`,
      )}
      ${statement.claims.map(claim)}
    </article>`;
  }
}
customElements.define("hl-statement", Statement);

function claim({ id, quote, section, paragraph, sentence, page, source, confidence, rule, attributes }) {
  const place = [section, t("statement.sentence", { paragraph, sentence }), page && t("statement.page", { page })].filter(Boolean).join(", ");
  return html`<figure data-claim=${id}>
    ${quote ? html`<blockquote lang=${languageOf(quote)}>${quote}</blockquote>` : html`<p class="noquote">${t("statement.noquote")}</p>`}
    <figcaption>
      ${source.citation}<span class="where">${place}</span>
      <span class="where">${t("statement.confidence", { percent: Math.round(confidence * 100), rule })}</span>
    </figcaption>
    ${attributes.length ? html`<dl class="attrs">${attributes.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>` : ""}
  </figure>`;
}
