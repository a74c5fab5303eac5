import * as api from "./api.js";
import { dot, h } from "./dom.js";
import { graph } from "./graph.js";
import { panel } from "./panel.js";
import { search } from "./search.js";

/** More relations than that and their labels cannot be read; the panel lists the others. */
const AT_FIRST = 40;
const ON_DEMAND = 200;

const at = (id) => document.getElementById(id);
const message = at("message");
const labels = new Map();
const label = (relation) => labels.get(relation) ?? relation.toLowerCase().replaceAll("_", " ");

const text = panel(at("panel"), { label, onActor: go, onStatement: showStatements, onExpand: expand });
const drawing = graph(at("graph"), at("legend"), { label, onNode: showActor, onEdge: showStatements });
search(at("search"), go);
at("zoom").addEventListener("click", ({ target }) => target.dataset.zoom && drawing.zoom(target.dataset.zoom));
addEventListener("hashchange", open);
let current;
start();

async function start() {
  say("loading", "Reading the graph");
  try {
    const [best, relations] = await Promise.all([api.bestConnected(), api.relations()]);
    relations.forEach((relation) => labels.set(relation.id, relation.en));
    at("suggestions").replaceChildren(...best.map((actor) => h("a", { href: hash(actor.id) }, dot(actor.type), actor.name)));
    if (location.hash.length > 1) await open();
    else if (best.length) history.replaceState(null, "", hash(best[0].id)), await open();
    else {
      say("", "The graph is empty. Load papers or claims with heartland load, then reload this page.");
      text.message("Nothing is loaded yet.");
    }
  } catch (error) {
    fail(error);
  }
}

/** Draws the actor that the address names. */
async function open() {
  const id = decodeURIComponent(location.hash.slice(1));
  document.querySelectorAll("#suggestions a").forEach((a) => a.toggleAttribute("aria-current", a.hash === hash(id)));
  say("loading", "Reading the graph");
  drawing.clear();
  try {
    const [actor, found] = await Promise.all([api.actor(id), api.neighbours(id, AT_FIRST)]);
    current = actor;
    drawing.show(actor.id, found);
    text.actor(actor);
    document.title = `${actor.name}: Heartland`;
    say("", found.edges.length ? "" : `No paper states a relation of ${actor.name} yet.`);
  } catch (error) {
    fail(error);
  }
}

async function showActor(id) {
  try {
    current = await api.actor(id);
    drawing.select([id]);
    text.actor(current);
    reveal();
  } catch (error) {
    fail(error);
  }
}

async function showStatements(ids) {
  text.message("Reading the sentences …");
  try {
    const statements = await Promise.all(ids.map(api.statement));
    drawing.select(ids);
    text.statements(statements, current);
    reveal();
  } catch (error) {
    text.message(error.message);
  }
}

async function expand(id) {
  say("loading", "");
  try {
    const added = drawing.expand(id, await api.neighbours(id, ON_DEMAND));
    say("", "");
    if (!added) text.message("All its neighbours are in the graph already.");
  } catch (error) {
    fail(error);
  }
}

function go(id) {
  if (location.hash === hash(id)) open();
  else location.hash = hash(id);
}

function hash(id) {
  return `#${encodeURIComponent(id)}`;
}

/** On a narrow screen the panel lies below the graph. */
function reveal() {
  if (matchMedia("(max-width: 760px)").matches) at("panel").scrollIntoView({ behavior: "smooth" });
}

function say(state, words) {
  message.className = state;
  message.textContent = words;
}

function fail(error) {
  const { title, name, near, candidates } = error.problem ?? {};
  const others = near ?? candidates ?? [];
  say("error", others.length ? `${title}: ${name}. Did you mean ` : error.message);
  message.append(...others.flatMap((actor, i) => [i ? ", " : "", h("a", { href: hash(actor.id) }, actor.name)]), others.length ? "?" : "");
  text.message("Choose an actor above, or search for one by any of its names.");
}
