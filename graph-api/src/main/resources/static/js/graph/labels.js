import { widthOf } from "./text.js";

const CELL = 40;

/**
 * Hides the names and relations that would lie over others, the less important first.
 * @param {import("cytoscape").Core} cy
 * @param {number} px the size of names in the drawing's own units
 */
export function thin(cy, px) {
  const taken = new Grid();
  const visible = cy.nodes().filter((node) => !node.hasClass("away"));
  visible.forEach((node) => taken.add(disc(node)));
  const weight = (node) => (node.hasClass("chosen") || node.hasClass("centre") ? 1e6 : 0) + node.degree();
  cy.batch(() => {
    visible.sort((a, b) => weight(b) - weight(a) || (a.id() < b.id() ? -1 : 1)).forEach((node) => show(node, nameBox(node, px), taken, node.id()));
    cy.edges(":visible").forEach((edge) => {
      const boxes = alongEdge(edge, px * 0.82);
      const free = boxes && (edge.hasClass("chosen") || boxes.every((box) => taken.isFree(box)));
      edge.toggleClass("quiet", !free);
      if (free) boxes.forEach((box) => taken.add(box));
    });
  });
}

function show(node, box, taken, own) {
  const free = taken.isFree(box, own);
  node.toggleClass("quiet", !free && !node.hasClass("chosen") && !node.hasClass("centre"));
  if (!node.hasClass("quiet")) taken.add(box);
}

function disc(node) {
  const { x, y } = node.position();
  const r = node.width() / 2;
  return { x1: x - r, x2: x + r, y1: y - r, y2: y + r, own: node.id() };
}

function nameBox(node, px) {
  const size = node.hasClass("centre") ? px * 1.25 : px;
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
