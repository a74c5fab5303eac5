import { widthOf } from "./text.js";

const CELL = 40;
/** The size of words to that of a usual name. */
const CENTRE = 1.25;
const RELATION = 0.82;

/**
 * Hides the names and relations that would lie over others, the less important first. What keeps its words gets them in that
 * size; the rest is left as it is, for each change to an element costs.
 * @param {import("cytoscape").Core} cy
 * @param {number} px the size of names in the drawing's own units
 */
export function thin(cy, px) {
  const taken = new Grid();
  const nodes = cy.nodes().filter((node) => !node.hasClass("away"));
  const edges = cy.edges().filter((edge) => !edge.hasClass("gone"));
  nodes.forEach((node) => taken.add(disc(node)));
  const quiet = cy.collection();
  for (const node of byWeight(nodes)) {
    const box = nameBox(node, px);
    if (isFirst(node) || taken.isFree(box, node.id())) taken.add(box);
    else quiet.merge(node);
  }
  edges.forEach((edge) => {
    const boxes = alongEdge(edge, px * RELATION);
    if (boxes && (edge.hasClass("chosen") || boxes.every((box) => taken.isFree(box)))) boxes.forEach((box) => taken.add(box));
    else quiet.merge(edge);
  });
  const all = nodes.union(edges);
  cy.batch(() => {
    quiet.not(".quiet").addClass("quiet");
    all.difference(quiet).filter(".quiet").removeClass("quiet");
    write(all.difference(quiet), px);
  });
}

/** Gives words their size. */
export function write(elements, px) {
  elements.forEach((element) => {
    const size = element.isEdge() ? px * RELATION : element.hasClass("centre") ? px * CENTRE : px;
    if (element.numericStyle("font-size") !== size) element.style("font-size", size);
  });
}

const isFirst = (node) => node.hasClass("chosen") || node.hasClass("centre");

function byWeight(nodes) {
  return nodes
    .map((node) => ({ node, id: node.id(), weight: (isFirst(node) ? 1e6 : 0) + node.degree() }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ node }) => node);
}

function disc(node) {
  const { x, y } = node.position();
  const r = node.width() / 2;
  return { x1: x - r, x2: x + r, y1: y - r, y2: y + r, own: node.id() };
}

function nameBox(node, px) {
  const size = node.hasClass("centre") ? px * CENTRE : px;
  const lines = node.data("label").split("\n");
  const w = Math.max(...lines.map(widthOf)) * size;
  const { x, y } = node.position();
  const top = y + node.height() / 2 + 4;
  return { x1: x - w / 2, x2: x + w / 2, y1: top, y2: top + lines.length * size * 1.25 };
}

/** Small boxes along the words of an edge; undefined where the edge is too short for them. */
function alongEdge(edge, px) {
  const w = widthOf(edge.data("label")) * px;
  const [a, b] = [edge.source().position(), edge.target().position()];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < w + 60) return undefined;
  const mid = edge.midpoint();
  const n = Math.max(2, Math.ceil(w / px));
  return Array.from({ length: n }, (_, i) => {
    const at = ((i + 0.5) / n - 0.5) * w;
    const x = mid.x + (at * (b.x - a.x)) / length;
    const y = mid.y + (at * (b.y - a.y)) / length;
    return { x1: x - px * 0.6, x2: x + px * 0.6, y1: y - px * 0.6, y2: y + px * 0.6 };
  });
}

/** Boxes, found again by where they are. */
class Grid {
  #cells = new Map();

  add(box) {
    for (const cell of cells(box)) {
      if (!this.#cells.has(cell)) this.#cells.set(cell, []);
      this.#cells.get(cell).push(box);
    }
  }

  isFree(box, own) {
    for (const cell of cells(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (other.own !== own || own === undefined) {
          if (box.x1 < other.x2 && box.x2 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1) return false;
        }
      }
    }
    return true;
  }
}

function* cells({ x1, x2, y1, y2 }) {
  for (let x = Math.floor(x1 / CELL); x <= x2 / CELL; x++) for (let y = Math.floor(y1 / CELL); y <= y2 / CELL; y++) yield `${x},${y}`;
}
