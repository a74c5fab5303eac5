import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { colour, dot, h } from "./dom.js";

const PADDING = 30;
/** A graph of two actors need not fill the screen. */
const CLOSEST = 1.4;
const SMALLEST_PX = 9;

/**
 * The drawing. Several statements of one relation between the same two actors are one edge, which carries the ids of
 * all; `onEdge` gets them, `onNode` gets an actor's id.
 */
export function graph(container, legend, { onNode, onEdge, label }) {
  const cy = cytoscape({ container, style: style(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false });
  container.cy = cy;

  cy.on("tap", "node", (event) => onNode(event.target.id()));
  cy.on("tap", "edge", (event) => onEdge(event.target.data("statements")));
  cy.on("mouseover", "edge", (event) => event.target.addClass("near"));
  cy.on("mouseover", "node", (event) => event.target.connectedEdges().addClass("near"));
  cy.on("mouseout", () => cy.edges().removeClass("near"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(style()));
  new ResizeObserver(() => cy.resize()).observe(container);

  /** Shows an actor's neighbourhood and nothing else. */
  function show(id, found) {
    cy.elements().remove();
    cy.add(elements(found));
    cy.getElementById(id).addClass("centre");
    arrange();
  }

  /** Adds a neighbourhood to what is shown. */
  function expand(id, found) {
    const at = cy.getElementById(id).position();
    const fresh = elements(found).filter((element) => cy.getElementById(element.data.id).empty());
    fresh.filter((element) => element.group === "nodes").forEach((element) => (element.position = { ...at }));
    cy.add(fresh);
    arrange();
    return fresh.length;
  }

  function arrange() {
    const many = cy.nodes().length > 60;
    cy.layout({
      name: "cose",
      idealEdgeLength: Math.min(110, cy.width() / 5),
      nodeRepulsion: many ? 60000 : 90000,
      nodeOverlap: 30,
      numIter: many ? 600 : 1200,
      nodeDimensionsIncludeLabels: true,
      randomize: true,
      animate: false,
      padding: PADDING,
    }).run();
    stretch();
    if (cy.zoom() > CLOSEST) {
      cy.zoom(CLOSEST);
      cy.center();
    }
    // Names stay legible when many make the drawing shrink.
    const size = Math.min(Math.max(12, SMALLEST_PX / cy.zoom()), 17);
    cy.nodes().style("font-size", size).filter(".centre").style("font-size", size * 1.3);
    drawLegend();
  }

  /** The layout fills a square, the screen seldom is one. */
  function stretch() {
    const { w, h: height } = cy.elements().boundingBox();
    const wider = (cy.width() / cy.height()) * (height / w);
    if (wider > 1) cy.nodes().positions((node) => ({ x: node.position("x") * Math.min(wider, 1.8), y: node.position("y") }));
    cy.fit(undefined, PADDING);
  }

  function drawLegend() {
    const types = [...new Set(cy.nodes().map((node) => node.data("type")))].sort();
    legend.replaceChildren(...types.map((type) => h("li", {}, dot(type), type)));
  }

  function elements({ nodes, edges }) {
    const bundles = new Map();
    for (const { subject, relation, object, statement } of edges) {
      const id = `${subject}|${relation}|${object}`;
      if (!bundles.has(id)) bundles.set(id, { id, source: subject, target: object, relation, statements: [] });
      bundles.get(id).statements.push(statement);
    }
    const times = ({ statements }) => (statements.length > 1 ? ` ×${statements.length}` : "");
    return [
      ...nodes.map((node) => ({ group: "nodes", data: { id: node.id, type: node.type, label: caption(node) } })),
      ...[...bundles.values()].map((bundle) => ({ group: "edges", data: { ...bundle, label: label(bundle.relation) + times(bundle) } })),
    ];
  }

  return {
    show,
    expand,
    clear() {
      cy.elements().remove();
      drawLegend();
    },
    select(ids) {
      cy.elements().removeClass("chosen");
      cy.edges().filter((edge) => ids.some((id) => edge.data("statements").includes(id))).addClass("chosen");
      ids.forEach((id) => cy.getElementById(id).addClass("chosen"));
    },
    zoom(how) {
      if (how === "fit") cy.animate({ fit: { padding: PADDING }, duration: 200 });
      else cy.zoom({ level: cy.zoom() * (how === "in" ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
  };
}

function caption(node) {
  return node.nameZh && node.nameZh !== node.name ? `${node.name}\n${node.nameZh}` : node.name;
}

function style() {
  const ink = colour("ink");
  const paper = colour("paper");
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        "background-color": (node) => colour(node.data("type")) || ink,
        width: 26,
        height: 26,
        label: "data(label)",
        "font-family": font,
        "font-size": 12,
        "line-height": 1.25,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": 150,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-outline-color": paper,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 6,
      },
    },
    { selector: "node.centre", style: { width: 44, height: 44, "font-size": 15, "font-weight": 600 } },
    {
      selector: "edge",
      style: {
        width: (edge) => Math.min(1.2 + 0.4 * (edge.data("statements").length - 1), 4),
        "line-color": colour("edge"),
        "target-arrow-color": colour("edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        label: "data(label)",
        "font-family": font,
        "font-size": 10,
        color: colour("soft"),
        "text-rotation": "autorotate",
        "text-outline-color": paper,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 8,
      },
    },
    { selector: "edge.near, edge.chosen", style: { "min-zoomed-font-size": 0, color: ink, "z-index": 8 } },
    { selector: "edge.chosen", style: { "line-color": colour("accent"), "target-arrow-color": colour("accent"), width: 3.5, "z-index": 9 } },
    { selector: "node.chosen", style: { "border-width": 3, "border-color": colour("accent"), "border-opacity": 1 } },
  ];
}
