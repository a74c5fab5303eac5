import cytoscape from "cytoscape";
import { widthOf, wrap } from "./text.js";

const LIBRARIES = ["layout-base/layout-base.js", "cose-base/cose-base.js", "cytoscape-fcose/cytoscape-fcose.js"];
/** Screens and names are wider than high. */
const STRETCH = 1.45;
const TEXT_PX = 12;
const NODE_PX = 26;
/** One with that many relations is a middle of its own. */
const HUB = 6;
/** How often all nodes of the first step are moved, and of a later one: where many stay fixed, the rest settles soon. */
const WORK = { first: 300_000, later: 40_000 };
/** How often each node is moved in the step at hand. */
let rounds = Infinity;

let library;
/** These are classic scripts, each of which looks for the one before. */
function ready() {
  library ??= LIBRARIES.reduce((before, path) => before.then(() => script(`/webjars/${path}`)), Promise.resolve()).then(() => {
    holdTo(() => rounds);
    cytoscape.use(globalThis.cytoscapeFcose);
  });
  return library;
}

/** The library moves all nodes five times as often as there are nodes, whatever `numIter` says: minutes for some hundred. */
function holdTo(most) {
  const { prototype } = globalThis.layoutBase.FDLayout;
  const init = prototype.initSpringEmbedder;
  prototype.initSpringEmbedder = function () {
    init.call(this);
    this.maxIterations = Math.min(this.maxIterations, most());
  };
}

function script(src) {
  return new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject })));
}

const placed = new Map();

/**
 * Places for all nodes of steps that follow each other: what a step has placed stays there in the later ones. The same
 * steps give the same places.
 * @param {{key: string, nodes: {id: string, name: string}[], edges: {subject: string, object: string}[]}[]} steps
 * @returns {Promise<Map<string, {x: number, y: number}>>}
 */
export async function layout(steps) {
  await ready();
  let places = new Map();
  let key = "";
  const sofar = { nodes: new Map(), pairs: new Map() };
  for (const step of steps) {
    key += step.key;
    step.nodes.forEach((node) => sofar.nodes.set(node.id, node));
    step.edges.forEach(({ subject, object }) => sofar.pairs.set([subject, object].sort().join("|"), [subject, object]));
    if (!placed.has(key)) placed.set(key, place(sofar, places));
    places = placed.get(key);
  }
  return places;
}

function place({ nodes, pairs }, places) {
  const fresh = [...nodes.keys()].filter((id) => !places.has(id));
  if (!fresh.length) return places;
  const cy = cytoscape({ headless: true, styleEnabled: true, style: [{ selector: "node", style: { shape: "rectangle", width: "data(w)", height: "data(h)" } }] });
  cy.add([...nodes.values()].map((node) => ({ data: { id: node.id, ...size(node) } })));
  cy.add([...pairs.entries()].filter(([, [a, b]]) => a !== b && nodes.has(a) && nodes.has(b)).map(([id, [source, target]]) => ({ data: { id, source, target } })));
  const first = !places.size;
  const fixed = first ? [] : start(cy, fresh, places);
  rounds = first
    ? Math.min(2500, Math.max(300, Math.round(WORK.first / nodes.size)))
    : Math.min(800, Math.max(60, Math.round(WORK.later / nodes.size)));
  const options = {
    name: "fcose",
    quality: first ? "default" : "proof",
    randomize: first,
    animate: false,
    fit: false,
    packComponents: false,
    nodeRepulsion: (node) => 7000 + 700 * node.degree(),
    idealEdgeLength: (edge) => 70 + 9 * Math.sqrt(Math.min(edge.source().degree(), edge.target().degree())) + 4 * Math.sqrt(edge.source().degree() + edge.target().degree()),
    gravity: 0.2,
    nodeSeparation: 100,
    numIter: rounds,
    fixedNodeConstraint: first ? undefined : fixed.map((id) => ({ nodeId: id, position: { ...cy.getElementById(id).position() } })),
  };
  seeded(() => cy.layout(options).run());
  const centre = first ? middle(cy.nodes()) : { x: 0, y: 0 };
  const all = new Map(cy.nodes().map((node) => [node.id(), { x: Math.round((node.position("x") - centre.x) * STRETCH), y: Math.round(node.position("y") - centre.y) }]));
  places.forEach((at, id) => all.set(id, at));
  cy.destroy();
  return all;
}

/**
 * New ones begin around those that they are related to, on the side that is away from the middle. One with many relations
 * goes where there is room: pulled from all sides it would come to lie on what is in the midst. Tells which are to stay.
 */
function start(cy, fresh, places) {
  const there = [...places.keys()];
  there.forEach((id) => cy.getElementById(id).position({ x: places.get(id).x / STRETCH, y: places.get(id).y }));
  const isHub = (id) => cy.getElementById(id).degree() >= HUB;
  const anchors = (id) => middle(cy.getElementById(id).neighborhood("node").filter((node) => there.includes(node.id())));
  for (const id of fresh.filter(isHub)) {
    cy.getElementById(id).position(roomiest(anchors(id), there.map((other) => cy.getElementById(other).position())));
    there.push(id);
  }
  fresh.filter((id) => !there.includes(id)).forEach((id, i) => {
    const { x, y } = anchors(id);
    const angle = Math.atan2(y, x) + ((i % 9) - 4) * 0.35;
    cy.getElementById(id).position({ x: x + (120 + 3 * i) * Math.cos(angle), y: y + (120 + 3 * i) * Math.sin(angle) });
  });
  return there;
}

/** The place near a middle that is farthest from all others, the nearer the better. */
function roomiest(from, others) {
  let best = { score: -Infinity };
  for (let r = 120; r <= 480; r += 60) {
    for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 12) {
      const at = { x: from.x + r * Math.cos(angle), y: from.y + r * Math.sin(angle) };
      const room = Math.min(150, ...others.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
      if (room - 0.2 * r > best.score) best = { score: room - 0.2 * r, at };
    }
  }
  return best.at;
}

function middle(nodes) {
  const mean = (axis) => nodes.reduce((sum, node) => sum + node.position(axis), 0) / (nodes.length || 1);
  return { x: mean("x"), y: mean("y") };
}

/** The room that a node takes with its name below. */
function size({ name }) {
  const lines = wrap(name);
  return { w: Math.max(NODE_PX, (Math.max(...lines.map(widthOf)) * TEXT_PX) / STRETCH), h: NODE_PX + 6 + lines.length * TEXT_PX * 1.25 };
}

/** The layout draws lots; the same lots for the same graph. */
function seeded(run) {
  const { random } = Math;
  let state = 42;
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  try {
    run();
  } finally {
    Math.random = random;
  }
}
