import { html } from "lit";
import * as api from "../data/api.js";
import { mark } from "../graph/shapes.js";
import { t } from "../words/index.js";
import { languageOf, nameOf, period, wording } from "../words/names.js";
import { byTime } from "./chronology.js";
import { marks } from "./marks.js";
import { memberships } from "./memberships.js";
import { names } from "./naming.js";
import { Reader } from "./reader.js";

/** An actor: its names, what it belongs to, and what is stated about it, by relation and in order of time. */
class Actor extends Reader {
  async read() {
    const [actor, relations] = await Promise.all([api.actor(this.view.open.ids[0]), api.relations()]);
    return { actor, relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  show({ actor, relations }) {
    const show = (...ids) => this.open("statement", ...ids);
    return html`
      <h1 lang=${languageOf(nameOf(actor))}>${nameOf(actor)}</h1>
      <p class="kind">${mark(actor.type)} ${t(`type.${actor.type}`)} · ${t("actor.counts", actor.counts)}</p>
      ${actor.listed ? "" : html`<p class="soft unlisted">${t("actor.unlisted")}</p>`}
      ${names(actor)} ${this.facts(actor)}
      <p class="actions">
        <button type="button" class="link" @click=${() => this.expand(actor.id)}>${t("actor.expand")}</button>
        <a href=${browserLink(actor.id)} title=${t("actor.browser.hint")}>${t("actor.browser")}</a>
        ${this.view.kind === "reading" ? "" : html`<button type="button" class="link" @click=${() => this.navigate({ kind: "reading" })}>${t("reading.widen")}</button>`}
      </p>
      ${actor.merged.map(merged)} ${memberships(actor, show)}
      <section class="stated"><h2>${t("actor.stated")}</h2>${this.groups(actor, relations)}</section>
      <details class="section"><summary>${t("actor.timeline")}</summary>${byTime(actor, relations, show)}</details>
      <details class="section"><summary>${t("actor.sources", { n: actor.sources.length })}</summary>${actor.sources.map((source) => this.source(source))}</details>
    `;
  }

  facts({ id, country, date, offices, place, wikidata }) {
    const link = (actor) => html`<button type="button" class="link" lang=${languageOf(nameOf(actor))} @click=${() => this.open("actor", actor.id)}>${nameOf(actor)}</button>`;
    const facts = [
      country && [t("actor.country"), link(country)],
      date && [t("actor.date"), date],
      offices.length && [t("actor.offices"), offices.map((office) => html`<span>${office.title} (${office.of}${period(office) ? `, ${period(office)}` : ""})</span> `)],
      place && [t("actor.place"), html`${t("actor.place.at", { ...place, where: place.town ?? t(`picture.of.${place.of}`) })} ${this.onMap(id)}`],
      wikidata && ["Wikidata", html`<a href=${`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer">${wikidata}</a>`],
    ].filter(Boolean);
    return facts.length ? html`<dl class="attrs facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>` : "";
  }

  onMap(id) {
    return html`<button type="button" class="link" @click=${() => this.navigate({ kind: "map", actors: [id], path: [], query: "", args: {} })}>${t("actor.place.map")}</button>`;
  }

  groups(actor, relations) {
    const groups = [...Map.groupBy(actor.statements, ({ role, relation }) => heading(role, relations.get(relation) ?? relation, actor))];
    return groups.map(
      ([title, list]) => html`<details class="group" ?open=${actor.statements.length <= 40}>
        <summary>${title} <span class="soft">${list.length}</span></summary>
        <ul class="rows">
          ${list.map((summary) => this.row(summary))}
        </ul>
      </details>`,
    );
  }

  row(summary) {
    return html`<li>
      <button type="button" data-statement=${summary.id} @click=${() => this.open("statement", summary.id)}>
        ${mark(summary.other.type)}<span lang=${languageOf(nameOf(summary.other))}>${nameOf(summary.other)}</span>${marks(summary)}
        <span class="when">${period(summary)}</span>
      </button>
    </li>`;
  }

  source({ title, citation, language, statements }) {
    return html`<p class="source"><span lang=${language ?? languageOf(title)}>${citation}</span> <span class="soft">${t("actor.statements", { n: statements })}</span></p>`;
  }

  expand(id) {
    const { actors, expanded } = this.view;
    this.navigate({ kind: "graph", actors: [...new Set([...actors, id])], expanded: [...new Set([...expanded, id])] });
  }
}
customElements.define("hl-actor", Actor);

/** What is said of the actor as subject, and of others to whom it is the object. */
function heading(role, relation, actor) {
  const words = relation.id ? wording(relation) : relation;
  const open = words.includes("…");
  if (role === "subject") return open ? words : `${words} …`;
  return `… ${open ? words.replace("…", nameOf(actor)) : `${words} ${nameOf(actor)}`}`;
}

function merged({ id, names, by, at, why }) {
  return html`<p class="merged">
    ${t("actor.merged", { id })} <span class="names">${names.map((name, i) => html`${i ? " · " : ""}<span lang=${languageOf(name)}>${name}</span>`)}</span>
    ${by ? html`<span class="soft">${t("actor.merged.by", { by, at: at.slice(0, 10), why })}</span>` : ""}
  </p>`;
}

/** Neo4j Browser with the actor's relations in its editor, ready to run. */
function browserLink(id) {
  const arg = `MATCH p = (:Actor {id: ${JSON.stringify(id)}})--(:Actor) RETURN p LIMIT 200`;
  return `/browser/?${new URLSearchParams({ cmd: "edit", arg })}`;
}
