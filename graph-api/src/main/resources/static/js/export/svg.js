import { colour } from "../graph/colours.js";
import { CORNERS } from "../graph/shapes.js";
import { widthOf } from "../graph/text.js";
import { escape, origin } from "./edges.js";

const PADDING = 24;
const CAPTION_PX = 11;

/** The drawing as SVG, with a description that says of what view it is; each line tells its statement as its title. */
export function svg(cy, about) {
  const shown = cy.elements(":visible");
  const { x1, y1, w, h } = shown.boundingBox();
  const box = [x1 - PADDING, y1 - PADDING, w + 2 * PADDING, h + 2 * PADDING + CAPTION_PX * 2];
  const font = escape(getComputedStyle(document.body).fontFamily);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map(round).join(" ")}" width="${round(box[2])}" height="${round(box[3])}" font-family="${font}">
  <title>${escape(about.title)}</title>
  <desc>${escape(origin(about))}</desc>
  <rect x="${round(box[0])}" y="${round(box[1])}" width="${round(box[2])}" height="${round(box[3])}" fill="${colour("paper")}"/>
  <g fill="none">
${shown.edges().map(edge).join("\n")}
  </g>
  <g>
${shown.nodes().map(node).join("\n")}
  </g>
  <text x="${round(box[0] + PADDING / 2)}" y="${round(box[1] + box[3] - CAPTION_PX)}" font-size="${round(Math.min(CAPTION_PX, (box[2] - PADDING) / widthOf(origin(about))))}" fill="${colour("soft")}">${escape(origin(about))}</text>
</svg>
`;
}

function edge(edge) {
  const [a, b] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bend = edge.controlPoints()?.[0];
  const path = bend ? `M${at(a)}Q${at(bend)} ${at(b)}` : `M${at(a)}L${at(b)}`;
  const style = (name) => edge.style(name);
  const dashes = style("line-style") === "dashed" ? ` stroke-dasharray="${edge.numericStyle("line-dash-pattern").join(" ")}"` : "";
  const label = isQuiet(edge) ? "" : text(edge.data("label"), edge.midpoint(), edge.numericStyle("font-size"), style("color"), turn(a, b));
  return `    <g><title>${escape(`${edge.source().data("name")} ${edge.data("label")} ${edge.target().data("name")}`)}</title><path d="${path}" stroke="${style("line-color")}" stroke-width="${round(edge.numericStyle("width"))}"${dashes}/>${tip(edge, bend ?? a, b)}${label}</g>`;
}

/** An arrow, or the bar of a conflict. */
function tip(edge, from, to) {
  const shape = edge.style("target-arrow-shape");
  if (shape === "none") return "";
  const points = shape === "tee" ? "-5,-1.5 5,-1.5 5,1 -5,1" : "0,0 -3.5,-8 3.5,-8";
  return `<polygon points="${points}" fill="${edge.style("target-arrow-color")}" transform="translate(${at(to)}) rotate(${round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI - 90)})"/>`;
}

function node(node) {
  const { x, y } = node.position();
  const r = node.width() / 2;
  const corners = CORNERS[node.data("type")];
  const look = `fill="${node.style("background-color")}"`;
  const shape = corners ? `<polygon points="${corners.map((c, i) => round((i % 2 ? y : x) + c * r)).join(" ")}" ${look}/>` : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${look}/>`;
  const size = node.numericStyle("font-size");
  const label = isQuiet(node) ? "" : node.data("label").split("\n").map((line, i) => text(line, { x, y: y + r + 4 + size * (0.6 + 1.25 * i) }, size, node.style("color"))).join("");
  return `    <g opacity="${node.numericStyle("opacity")}"><title>${escape(node.data("name"))}</title>${shape}${label}</g>`;
}

function text(words, { x, y }, size, fill, degrees = 0) {
  return `<text text-anchor="middle" dominant-baseline="central" transform="translate(${at({ x, y })})${degrees ? ` rotate(${degrees})` : ""}" font-size="${round(size)}" fill="${fill}" stroke="${colour("paper")}" stroke-width="2.5" paint-order="stroke">${escape(words)}</text>`;
}

/** The slope of an edge's words, which never stand on their head. */
function turn(a, b) {
  const degrees = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  return round(degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees);
}

const isQuiet = (element) => (element.hasClass("quiet") || element.hasClass("away")) && !element.hasClass("near") && !element.hasClass("chosen");
const round = (n) => Math.round(n * 10) / 10;
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
