import { widthOf, wrap } from "./text.js";

/** Screens and names are wider than high. */
const STRETCH = 1.45;
const TEXT_PX = 12;
const NODE_PX = 26;

const placed = new Map();

let worker;
/** Of all that is asked one thing is done at a time, and the page goes on meanwhile. */
let last = Promise.resolve();

/**
 * Places for all nodes of steps that follow each other: what a step has placed stays there in the later ones. The same
 * steps give the same places.
 * @param {{key: string, nodes: {id: string, name: string}[], edges: {subject: string, object: string}[]}[]} steps
 * @returns {Promise<Map<string, {x: number, y: number}>>}
 */
export async function layout(steps) {
  let places = new Map();
  let key = "";
  const sofar = { nodes: new Map(), pairs: new Map() };
  for (const step of steps) {
    key += step.key;
    step.nodes.forEach((node) => sofar.nodes.set(node.id, node));
    step.edges.forEach(({ subject, object }) => sofar.pairs.set([subject, object].sort().join("|"), [subject, object]));
    if (!placed.has(key)) {
      const made = place(sofar, places);
      placed.set(key, made);
      made.catch(() => placed.delete(key));
    }
    places = await placed.get(key);
  }
  return places;
}

async function place({ nodes, pairs }, places) {
  if ([...nodes.keys()].every((id) => places.has(id))) return places;
  const asked = {
    cytoscape: import.meta.resolve("cytoscape"),
    nodes: [...nodes.values()].map((node) => ({ id: node.id, ...room(node) })),
    pairs: [...pairs.values()].filter(([a, b]) => a !== b && nodes.has(a) && nodes.has(b)),
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x / STRETCH, y }])),
  };
  const answer = (last = last.catch(() => {}).then(() => ask(asked)));
  const found = [...(await answer)].map(([id, { x, y }]) => [id, { x: Math.round(x * STRETCH), y: Math.round(y) }]);
  return new Map([...found, ...places]);
}

function ask(message) {
  worker ??= new Worker(new URL("layout.worker.js", import.meta.url));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: { places, failure } }) => (failure ? reject(new Error(failure)) : resolve(places));
    worker.onerror = ({ message, filename, lineno }) => reject(new Error(`${message} (${filename}:${lineno})`));
    worker.postMessage(message);
  });
}

/** The room that a node takes with its name below. */
function room({ name }) {
  const lines = wrap(name);
  return { w: Math.max(NODE_PX, (Math.max(...lines.map(widthOf)) * TEXT_PX) / STRETCH), h: NODE_PX + 6 + lines.length * TEXT_PX * 1.25 };
}
