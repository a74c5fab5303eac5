import { dot, h, languageOf, period } from "./dom.js";

/** Writes what the papers say about an actor or a statement into the panel. */
export function panel(element, { label, onActor, onStatement, onExpand }) {
  const show = (...content) => {
    element.replaceChildren(...content);
    element.scrollTop = 0;
  };
  return {
    message: (text) => show(h("p", { class: "other" }, text)),
    actor: (actor) => show(...actorView(actor)),
    statements: (statements, back) => show(back ? h("p", {}, link(`← ${back.name}`, () => onActor(back.id))) : null, ...statements.map(statementView)),
  };

  function actorView(actor) {
    const names = actor.names.filter((name) => name !== actor.name);
    const { statements, claims, sources } = actor.counts;
    const groups = groupBy(actor.statements, (summary) => heading(summary, actor));
    const hidden = statements - actor.statements.length;
    return [
      h("h1", {}, actor.name),
      h("div", { class: "kind" }, dot(actor.type), `${actor.type} · ${count(statements, "statement")} from ${count(claims, "sentence")} in ${count(sources, "source")}`),
      names.length ? h("p", { class: "names" }, names.slice(0, 14).join(" · ")) : null,
      h(
        "p",
        { class: "actions" },
        link("Draw all its neighbours", () => onExpand(actor.id)),
        h("a", { href: browserLink(actor.id), title: "The same, to query with Cypher" }, "Open in Neo4j Browser"),
      ),
      ...[...groups].flatMap(([title, list]) => [h("h2", {}, title), h("ul", { class: "rows" }, list.map(row))]),
      hidden > 0 ? h("p", { class: "other" }, `${hidden} more: ask the API for /api/actors/${actor.id}?limit=1000`) : null,
    ].filter(Boolean);
  }

  function heading({ role, relation }, actor) {
    return role === "subject" ? `${label(relation)} …` : `… ${label(relation)} ${actor.name}`;
  }

  function row(summary) {
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", "data-statement": summary.id, click: () => onStatement([summary.id]) },
        dot(summary.other.type),
        h("span", {}, summary.other.name),
        summary.other.nameZh && summary.other.nameZh !== summary.other.name ? h("span", { class: "other" }, summary.other.nameZh) : null,
        mark(summary),
        h("span", { class: "when" }, period(summary.from, summary.to)),
      ),
    );
  }

  function statementView(statement) {
    const end = (actor) => link(actor.name, () => onActor(actor.id));
    const when = period(statement.from, statement.to);
    return h(
      "article",
      { class: "statement" },
      h("h1", {}, end(statement.subject), ` ${label(statement.relation)} `, end(statement.object)),
      h("p", { class: "dates" }, when || "no date given", " ", mark(statement)),
      ...statement.disagreements.map((other) =>
        h(
          "p",
          { class: "disagrees" },
          `Another source disagrees on ${other.about}: `,
          link(period(other.from, other.to) || other.polarity, () => onStatement([other.id])),
        ),
      ),
      ...statement.claims.map(claimView),
    );
  }

  function claimView(claim) {
    return h(
      "figure",
      { "data-claim": claim.id },
      claim.quote
        ? h("blockquote", { lang: languageOf(claim.quote) }, claim.quote)
        : h("p", { class: "noquote" }, "The sentence is not stored here. Start Heartland with --papers and the folder of the papers to read it."),
      h(
        "figcaption",
        {},
        claim.source.citation,
        h("span", { class: "where" }, place(claim)),
        h("span", { class: "where" }, `confidence ${Math.round(claim.confidence * 100)} %, rule ${claim.rule}`),
      ),
      claim.attributes.length ? h("dl", { class: "attrs" }, claim.attributes.flatMap(({ name, value }) => [h("dt", {}, name), h("dd", {}, value)])) : null,
    );
  }
}

/** Neo4j Browser with the actor's relations in its editor, ready to run. */
export function browserLink(id) {
  const arg = `MATCH p = (:Actor {id: ${JSON.stringify(id)}})--(:Actor) RETURN p LIMIT 200`;
  return `/browser/?${new URLSearchParams({ cmd: "edit", arg })}`;
}

function place({ section, paragraph, sentence, page }) {
  return [section, `paragraph ${paragraph}, sentence ${sentence}`, page ? `page ${page}` : null].filter(Boolean).join(", ");
}

function mark({ polarity, modality }) {
  const word = polarity === "negated" ? "denied" : modality === "actual" ? null : modality;
  return word ? h("span", { class: "mark" }, word) : null;
}

function link(text, click) {
  return h("button", { type: "button", class: "link", click }, text);
}

function count(n, noun) {
  return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}

function groupBy(list, key) {
  const groups = new Map();
  list.forEach((item) => groups.set(key(item), [...(groups.get(key(item)) ?? []), item]));
  return groups;
}
