import { colour } from "./colours.js";
import { CORNERS } from "./shapes.js";

export const QUADS = ["structural", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];
const WIDTH = { structural: 1.4, "verbal-cooperation": 1.4, "material-cooperation": 2.4, "verbal-conflict": 1.4, "material-conflict": 2.4 };
/** Dashes of what is no plain fact, dots of what has no date while the drawing is of one. */
export const DASHES = { negated: [2, 5], planned: [9, 5], hypothetical: [9, 5], provisional: [5, 4], undated: [2, 3] };

/** How the drawing looks, in the colours of css/tokens.css as they are now. */
export function style() {
  const [ink, paper, accent, soft] = ["ink", "paper", "accent", "soft"].map(colour);
  const font = getComputedStyle(document.body).fontFamily;
  const text = { "font-family": font, "text-outline-color": paper, "text-outline-width": 2.5 };
  return [
    {
      selector: "node",
      style: {
        ...text,
        width: 26,
        height: 26,
        label: "data(label)",
        "font-size": 12,
        "line-height": 1.25,
        color: ink,
        "text-wrap": "wrap",
        "text-valign": "bottom",
        "text-margin-y": 4,
        // Borders outside are measured by shapes that have names, which these have not.
        "border-position": "inside",
      },
    },
    ...Object.entries(CORNERS).map(([type, corners]) => ({
      selector: `node[type = "${type}"]`,
      style: { "background-color": colour(type), ...(corners ? { shape: "polygon", "shape-polygon-points": corners } : { shape: "ellipse" }) },
    })),
    { selector: "node.centre", style: { width: 42, height: 42, "font-size": 15, "font-weight": 600, "z-index": 5 } },
    { selector: "node.pinned", style: { "border-width": 2, "border-color": ink, "border-style": "double" } },
    {
      selector: "edge",
      style: {
        ...text,
        width: 1.4,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        "control-point-step-size": 32,
        label: "data(label)",
        "font-size": 10,
        color: soft,
        "text-rotation": "autorotate",
      },
    },
    ...QUADS.map((quad) => ({
      selector: `edge[quad = "${quad}"]`,
      style: { width: WIDTH[quad], "line-color": colour(quad), "target-arrow-color": colour(quad), "target-arrow-shape": quad.endsWith("conflict") ? "tee" : "triangle" },
    })),
    { selector: "edge[?symmetric]", style: { "target-arrow-shape": "none" } },
    ...Object.entries(DASHES).map(([status, dashes]) => ({
      selector: status === "undated" ? "edge.undated" : `edge[status = "${status}"]`,
      style: { "line-style": "dashed", "line-dash-pattern": dashes },
    })),
    { selector: "node.quiet", style: { "text-opacity": 0, "text-outline-opacity": 0 } },
    { selector: "edge.quiet", style: { label: "" } },
    { selector: ".gone", style: { display: "none" } },
    { selector: "node.away", style: { opacity: 0.16, "text-opacity": 0 } },
    { selector: "edge.way", style: { width: 4 } },
    { selector: ".near", style: { "text-opacity": 1, "text-outline-opacity": 1, "z-index": 8 } },
    { selector: "edge.near", style: { label: "data(label)", color: ink } },
    { selector: "edge.chosen", style: { label: "data(label)", "line-color": accent, "target-arrow-color": accent, color: ink, width: 3.5, "text-opacity": 1, "text-outline-opacity": 1, "z-index": 9 } },
    { selector: "node.chosen, node:selected", style: { "border-width": 3, "border-style": "solid", "border-color": accent, "border-opacity": 1 } },
    { selector: "node:selected", style: { "overlay-color": accent, "overlay-opacity": 0.15, "overlay-padding": 5 } },
    { selector: "node.cursor", style: { "overlay-color": accent, "overlay-opacity": 0.3, "overlay-padding": 8 } },
  ];
}
