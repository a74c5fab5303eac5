import cytoscape from "cytoscape";
import { thin, write } from "./labels.js";
import { holding, isDated } from "./model.js";
import { style } from "./style.js";
import { wrap } from "./text.js";

const PADDING = 36;
/** How much larger than usual a graph of two actors is drawn at most; in more room than that, as much more. */
const CLOSEST = { usual: 1.5, width: 1200 };
/** On the screen, whatever the zoom. */
const NAME_PX = { least: 10.5, usual: 12, most: 17 };
/** So many relations are not drawn anew in each frame of a zoom: until it ends their picture is scaled. */
const MANY = 500;

/**
 * The drawing of a model: it keeps what is there in its place, and fades what does not hold on the day that is shown.
 * It says by `on` what is done to it: open(kind, ids), select(ids), pin(id, [x, y]), expand(id). `below` is how much of its
 * height something else covers.
 */
export class Drawing {
  #settling;
  #asOf = "";
  /** The size of names, in the drawing's own units. */
  #px = NAME_PX.usual;
  /** Whether all is shown, and nobody has looked closer since. */
  #fits = true;

  constructor(container, on, below) {
    this.below = below;
    this.cy = cytoscape({ container, style: style(), minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: true, selectionType: "single" });
    container.cy = this.cy;
    const { cy } = this;
    cy.on("tap", "node", ({ target, originalEvent }) => originalEvent?.shiftKey || on.open("actor", [target.id()]));
    cy.on("tap", "edge", ({ target }) => on.open("statement", this.statements(target)));
    cy.on("dbltap", "node", ({ target }) => on.expand(target.id()));
    cy.on("taphold", "node", ({ target }) => target.select());
    cy.on("select unselect", "node", () => on.select(cy.nodes(":selected").map((node) => node.id())));
    cy.on("dragfree", "node", ({ target }) => on.pin(target.id(), [target.position("x"), target.position("y")]));
    cy.on("mouseover", "edge", ({ target }) => this.#near(target));
    cy.on("mouseover", "node", ({ target }) => this.#near(target.closedNeighborhood()));
    cy.on("mouseout", () => cy.elements(".near").removeClass("near"));
    cy.on("zoom", () => this.settle());
    cy.on("scrollzoom pinchzoom dragpan", () => (this.#fits = false));
    new ResizeObserver(() => {
      cy.resize();
      if (this.#fits) this.fit();
    }).observe(container);
  }

  /** Shows what is written to them, even where it lies over others. */
  #near(elements) {
    this.cy.batch(() => write(elements.addClass("near"), this.#px));
  }

  /** Colours and fonts anew, as when light turns to dark. */
  restyle() {
    this.cy.style(style());
    this.settle(0);
  }

  /**
   * Shows a model and nothing else.
   * @param {{nodes: object[], bundles: import("./model.js").Bundle[]}} model
   * @param {Map<string, {x: number, y: number}>} places
   * @param {{centres: string[], pinned: Record<string, number[]>, caption: Function, label: Function, symmetric: Function}} how
   */
  show({ nodes, bundles }, places, { centres, pinned, caption, label, symmetric }) {
    const { cy } = this;
    cy.renderer().textureOnViewport = bundles.length > MANY;
    const before = new Set(cy.nodes().map((node) => node.id()));
    const wanted = new Set([...nodes, ...bundles].map(({ id }) => id));
    cy.batch(() => {
      cy.elements().filter((element) => !wanted.has(element.id())).remove();
      for (const node of nodes) {
        const data = { id: node.id, type: node.type, name: caption(node), label: wrap(caption(node)).join("\n") };
        const [x, y] = pinned[node.id] ?? [places.get(node.id).x, places.get(node.id).y];
        const there = cy.getElementById(node.id);
        const element = there.nonempty() ? there.data(data) : cy.add({ group: "nodes", data, classes: "quiet" });
        if (!element.grabbed()) element.position({ x, y });
        element.toggleClass("centre", centres.includes(node.id)).toggleClass("pinned", node.id in pinned);
      }
      for (const bundle of bundles) {
        const data = { ...bundle, label: label(bundle), symmetric: symmetric(bundle) };
        const there = cy.getElementById(bundle.id);
        const element = there.nonempty() ? there.data(data) : cy.add({ group: "edges", data, classes: "quiet" });
        element.toggleClass("way", bundle.onWay);
      }
    });
    // Who looks at a part goes on looking at it, unless something comes that lies elsewhere.
    if (this.#fits || nodes.some(({ id }) => !before.has(id))) this.fit();
    this.settle(0);
  }

  /** Shows what may hold then; everything where no day is given. */
  at(asOf) {
    this.#asOf = asOf;
    const { cy } = this;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const statements = holding(edge.data(), asOf);
        edge.toggleClass("gone", !statements.length).toggleClass("undated", Boolean(asOf) && !statements.some(isDated));
      });
      cy.nodes().forEach((node) => node.toggleClass("away", !node.hasClass("centre") && node.connectedEdges().every((edge) => edge.hasClass("gone"))));
    });
    this.settle();
  }

  /** The statements of an edge that hold at the time that is shown. */
  statements(edge) {
    return holding(edge.data(), this.#asOf).map(({ statement }) => statement);
  }

  /** Marks what the panel shows. */
  choose(ids) {
    this.cy.elements(".chosen").removeClass("chosen");
    this.cy.edges().filter((edge) => edge.data("statements").some(({ statement }) => ids.includes(statement))).addClass("chosen");
    ids.forEach((id) => this.cy.getElementById(id).addClass("chosen"));
    this.settle();
  }

  /** Names stay legible at any zoom, and where two lie over each other one is left out. */
  settle(wait = 120) {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const { cy } = this;
      if (cy.destroyed()) return;
      const zoom = cy.zoom();
      this.#px = Math.min(Math.max(NAME_PX.usual, NAME_PX.least / zoom), Math.max(NAME_PX.usual, 60), NAME_PX.most / zoom);
      thin(cy, this.#px);
    }, wait);
  }

  /** Shows all of it, above the legend. */
  fit() {
    const { cy } = this;
    this.#fits = true;
    if (cy.elements().empty()) return;
    const { x1, y1, w, h } = cy.elements(":visible").boundingBox();
    const room = { w: cy.width(), h: cy.height() - this.below() };
    const zoom = Math.max(Math.min((room.w - 2 * PADDING) / w, (room.h - 2 * PADDING) / h, CLOSEST.usual * Math.max(1, room.w / CLOSEST.width)), cy.minZoom());
    cy.viewport({ zoom, pan: { x: room.w / 2 - (x1 + w / 2) * zoom, y: room.h / 2 - (y1 + h / 2) * zoom } });
  }

  zoom(how) {
    if (how === "fit") return this.fit();
    const { cy } = this;
    this.#fits = false;
    cy.zoom({ level: cy.zoom() * (how === "in" ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }
}
