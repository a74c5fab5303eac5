import * as api from "../data/api.js";
import { drawable, isOfADay } from "../data/question.js";

/** More relations of an actor than that and their labels cannot be read; the panel lists the others. */
const AT_FIRST = 40;
/** Where the view narrows down what is shown, more of it can be. */
const NARROWED = 120;
const ON_DEMAND = 300;
/** How many are asked for where what is wanted may be among the less likely. */
const SEARCHED = 1000;
const NO_FACTS = ["negated", "planned", "hypothetical", "provisional"];

/**
 * @typedef {object} Edge a statement
 * @property {string} statement its id
 * @property {string} subject
 * @property {string} relation
 * @property {string} object
 * @property {string} [from]
 * @property {string} [to]
 * @property {boolean} [superseded] whether other statements of the same tell when, and this one does not
 * @property {boolean} [plain] whether it is a relationship of the graph
 * @property {string} [polarity]
 * @property {string} [modality]
 * @property {string} [quad]
 * @property {number} confidence
 * @property {{source: string, citation: string}[]} citations
 */

/** What makes a statement no plain fact; plain where nothing does. */
export function statusOf({ polarity, modality, plain }) {
  if (polarity === "negated") return "negated";
  if (modality && modality !== "actual") return modality;
  return plain === false ? "provisional" : "plain";
}

/**
 * What a view shows, in the steps in which it grew: the relations of each actor, those that were expanded, the ways
 * between two, the answer to a question. Each step adds to the ones before; one that is `unseen` has places alone.
 * @param {import("../explorer/view.js").View} view
 * @returns {{key: string, unseen?: boolean, read: () => Promise<{nodes: object[], edges: Edge[]}>}[]}
 */
export function steps(view) {
  const { actors, expanded, path, relations, query, args: given, asOf } = view;
  const stated = NO_FACTS.some((status) => view.show.includes(status));
  const narrow = stated || view.sources.length > 0;
  const args = { all: stated ? "stated" : undefined, relations };
  const around = (actor, most) => ({
    key: JSON.stringify(["around", actor, most, args, narrow && [view.show, view.sources], view.confidence]),
    read: async () => cut(await asked("surroundings", { ...args, actors: actor, limit: narrow ? SEARCHED : most }), actor, view, most),
  });
  const found = [
    ...actors.map((actor) => around(actor, narrow || relations.length ? NARROWED : AT_FIRST)),
    ...expanded.map((actor) => around(actor, ON_DEMAND)),
  ];
  if (path.length === 2) {
    const [a, b] = path;
    found.push(...answered("paths", { a, b, k: 1, relations }, asOf));
  }
  if (query) found.push(...answered(query, given, asOf));
  return found;
}

/**
 * The answer to a question at the slider's year, where it is one of a day. That for the day which the question says itself is
 * laid out before it, so that whoever is in both keeps its place while time passes.
 */
function answered(query, args, asOf) {
  const step = (day) => ({ key: JSON.stringify([query, args, day]), read: () => answer(query, args, day) });
  return asOf ? [{ ...step(""), unseen: true }, step(asOf)] : [step("")];
}

async function answer(query, args, asOf) {
  const declared = await drawable({ query, args });
  if (!declared) return { nodes: [], edges: [] };
  return asked(query, asOf && isOfADay(declared) ? { ...args, asOf } : args);
}

/** What holds between those who are around, where the view wants it too. */
export async function among(view, ids) {
  if (!view.show.includes("among") || !view.actors.length) return { nodes: [], edges: [] };
  const { nodes, edges } = await asked("surroundings", { actors: view.actors, relations: view.relations, among: "yes", limit: ON_DEMAND });
  const there = ({ subject, object }) => ids.has(subject) && ids.has(object);
  return { nodes: nodes.filter(({ id }) => ids.has(id)), edges: edges.filter(there).filter((edge) => isWanted(edge, view)) };
}

/** Whether the view wants a statement, whatever the time. */
export function isWanted(edge, { sources, confidence, show }) {
  const status = statusOf(edge);
  return (
    (status === "plain" || show.includes(status)) &&
    edge.confidence >= confidence &&
    (!sources.length || edge.citations.some(({ source }) => sources.includes(source))) &&
    (!show.includes("dated") || Boolean(edge.from || edge.to))
  );
}

/** The likeliest of those wanted, which come first, and whom they name. */
function cut({ nodes, edges }, actor, view, most) {
  const kept = edges.filter((edge) => isWanted(edge, view)).slice(0, most);
  const named = new Set([actor, ...kept.flatMap(({ subject, object }) => [subject, object])]);
  return { nodes: nodes.filter(({ id }) => named.has(id)), edges: kept };
}

const answers = new Map();
function asked(query, args) {
  const key = api.address(query, args);
  if (!answers.has(key)) answers.set(key, api.graph(query, args).catch((error) => (answers.delete(key), Promise.reject(error))));
  return answers.get(key);
}
