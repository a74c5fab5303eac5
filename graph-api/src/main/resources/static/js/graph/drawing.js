import cytoscape from "cytoscape";
import { style } from "./style.js";

const PADDING = 30;
/** A graph of two actors need not fill the screen. */
const CLOSEST = 1.4;

/**
 * The drawing. Several statements of one relation between the same two actors are one edge, which carries the ids of
 * all; `onEdge` gets them, `onNode` gets an actor's id.
 */
export class Drawing {
  constructor(container, { onNode, onEdge }) {
    this.cy = cytoscape({ container, style: style(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false });
    container.cy = this.cy;
    this.cy.on("tap", "node", (event) => onNode(event.target.id()));
    this.cy.on("tap", "edge", (event) => onEdge(event.target.data("statements")));
    this.cy.on("mouseover", "edge", (event) => event.target.addClass("near"));
    this.cy.on("mouseover", "node", (event) => event.target.connectedEdges().addClass("near"));
    this.cy.on("mouseout", () => this.cy.edges().removeClass("near"));
    new ResizeObserver(() => this.cy.resize()).observe(container);
  }

  restyle() {
    this.cy.style(style());
  }

  /** Shows these and nothing else; tells of which types the actors are. */
  show(found, words) {
    this.cy.elements().remove();
    this.cy.add(elements(found, words));
    words.centres.forEach((id) => this.cy.getElementById(id).addClass("centre"));
    this.arrange();
    return [...new Set(this.cy.nodes().map((node) => node.data("type")))].sort();
  }

  arrange() {
    const { cy } = this;
    cy.layout({ name: "cose", idealEdgeLength: 110, nodeRepulsion: 90000, nodeOverlap: 30, numIter: 800, nodeDimensionsIncludeLabels: true, animate: false, padding: PADDING }).run();
    if (cy.zoom() > CLOSEST) {
      cy.zoom(CLOSEST);
      cy.center();
    }
  }

  select(ids) {
    this.cy.elements().removeClass("chosen");
    this.cy.edges().filter((edge) => ids.some((id) => edge.data("statements").includes(id))).addClass("chosen");
    ids.forEach((id) => this.cy.getElementById(id).addClass("chosen"));
  }

  zoom(how) {
    const { cy } = this;
    if (how === "fit") cy.animate({ fit: { padding: PADDING }, duration: 200 });
    else cy.zoom({ level: cy.zoom() * (how === "in" ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }
}

function elements(found, { label, caption }) {
  const bundles = new Map();
  for (const { subject, relation, object, statement } of found.flatMap(({ edges }) => edges)) {
    const id = `${subject}|${relation}|${object}`;
    if (!bundles.has(id)) bundles.set(id, { id, source: subject, target: object, relation, statements: [] });
    const { statements } = bundles.get(id);
    if (!statements.includes(statement)) statements.push(statement);
  }
  const nodes = new Map(found.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
  const times = ({ statements }) => (statements.length > 1 ? ` ×${statements.length}` : "");
  return [
    ...[...nodes.values()].map((node) => ({ group: "nodes", data: { id: node.id, type: node.type, label: caption(node) } })),
    ...[...bundles.values()].map((bundle) => ({ group: "edges", data: { ...bundle, label: label(bundle.relation) + times(bundle) } })),
  ];
}
