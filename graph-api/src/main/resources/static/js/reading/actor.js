import { html } from "lit";
import * as api from "../data/api.js";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period, wording } from "../words/names.js";
import { Reader } from "./reader.js";
import { marks } from "./marks.js";

/** An actor: its names and what is stated about it. */
class Actor extends Reader {
  async read() {
    const [actor, relations] = await Promise.all([api.actor(this.view.open.ids[0]), api.relations()]);
    return { actor, relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  show({ actor, relations }) {
    const heading = ({ role, relation }) => {
      const words = relations.has(relation) ? wording(relations.get(relation)) : relation;
      return role === "subject" ? `${words} …` : `… ${words} ${nameOf(actor)}`;
    };
    const groups = Map.groupBy(actor.statements, heading);
    const more = actor.counts.statements - actor.statements.length;
    return html`
      <h1 lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</h1>
      <p class="kind">${mark(actor.type)} ${t(`type.${actor.type}`)} · ${t("actor.counts", actor.counts)}</p>
      <p class="names">
        ${actor.names.filter((name) => name !== nameOf(actor)).slice(0, 14).map((name, i) => html`${i ? " · " : ""}<span lang=${languageOf(name)}>${name}</span>`)}
      </p>
      <p class="actions">
        <button type="button" class="link" @click=${() => this.expand(actor.id)}>${t("actor.expand")}</button>
        <a href=${browserLink(actor.id)} title=${t("actor.browser.hint")}>${t("actor.browser")}</a>
      </p>
      ${[...groups].map(([title, list]) => html`<h2>${title}</h2><ul class="rows">${list.map((summary) => this.row(summary))}</ul>`)}
      ${more > 0 ? html`<p class="soft">${t("actor.more", { n: more })}</p>` : ""}
    `;
  }

  row(summary) {
    return html`<li>
      <button type="button" data-statement=${summary.id} @click=${() => this.open("statement", summary.id)}>
        ${mark(summary.other.type)}<span lang=${languageOf(nameOf(summary.other))}>${nameOf(summary.other)}</span>${marks(summary)}
        <span class="when">${period(summary)}</span>
      </button>
    </li>`;
  }

  expand(id) {
    const { actors, expanded } = this.view;
    this.navigate({ kind: "graph", actors: [...new Set([...actors, id])], expanded: [...new Set([...expanded, id])] });
  }
}
customElements.define("hl-actor", Actor);

/** Neo4j Browser with the actor's relations in its editor, ready to run. */
function browserLink(id) {
  const arg = `MATCH p = (:Actor {id: ${JSON.stringify(id)}})--(:Actor) RETURN p LIMIT 200`;
  return `/browser/?${new URLSearchParams({ cmd: "edit", arg })}`;
}
