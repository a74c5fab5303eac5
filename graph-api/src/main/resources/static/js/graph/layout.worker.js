// A classic script, for such are the libraries of the layout: each looks for the one before.
importScripts("/webjars/layout-base/layout-base.js", "/webjars/cose-base/cose-base.js", "/webjars/cytoscape-fcose/cytoscape-fcose.js");

/** One with that many relations is a middle of its own. */
const HUB = 6;
/** How often all nodes of the first step are moved, and of a later one: where many stay fixed, the rest settles soon. */
const WORK = { first: 300_000, later: 40_000 };
/** How often each node is moved in the step at hand. */
let rounds = Infinity;

let library;

/**
 * Takes where cytoscape is, the nodes with the room that each needs, the pairs that are related, and the places of those that
 * have one; answers with the places of all, or with what hindered it.
 */
onmessage = async ({ data: { cytoscape, nodes, pairs, places } }) => {
  try {
    library ??= await loaded(cytoscape);
    postMessage({ places: place(nodes, pairs, places) });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
};

async function loaded(url) {
  const { default: library } = await import(url);
  library.use(cytoscapeFcose);
  holdTo(() => rounds);
  return library;
}

/** The library moves all nodes five times as often as there are nodes, whatever `numIter` says: minutes for some hundred. */
function holdTo(most) {
  const { prototype } = layoutBase.FDLayout;
  const init = prototype.initSpringEmbedder;
  prototype.initSpringEmbedder = function () {
    init.call(this);
    this.maxIterations = Math.min(this.maxIterations, most());
  };
}

function place(nodes, pairs, places) {
  const fresh = nodes.map(({ id }) => id).filter((id) => !places.has(id));
  const cy = library({ headless: true, styleEnabled: true, style: [{ selector: "node", style: { shape: "rectangle", width: "data(w)", height: "data(h)" } }] });
  cy.add(nodes.map((data) => ({ data })));
  cy.add(pairs.map(([source, target]) => ({ data: { source, target } })));
  const first = !places.size;
  const fixed = first ? [] : start(cy, fresh, places);
  rounds = first
    ? Math.min(2500, Math.max(300, Math.round(WORK.first / nodes.length)))
    : Math.min(800, Math.max(60, Math.round(WORK.later / nodes.length)));
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
  const all = new Map(cy.nodes().map((node) => [node.id(), { x: node.position("x") - centre.x, y: node.position("y") - centre.y }]));
  cy.destroy();
  return all;
}

/**
 * New ones begin around those that they are related to, on the side that is away from the middle. One with many relations
 * goes where there is room: pulled from all sides it would come to lie on what is in the midst. Tells which are to stay.
 */
function start(cy, fresh, places) {
  const there = [...places.keys()];
  there.forEach((id) => cy.getElementById(id).position({ ...places.get(id) }));
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
