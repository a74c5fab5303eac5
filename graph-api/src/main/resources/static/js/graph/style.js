import { colour } from "./colours.js";
import { CORNERS } from "./shapes.js";

/** How the drawing looks, in the colours of css/tokens.css as they are now. */
export function style() {
  const ink = colour("ink");
  const paper = colour("paper");
  const font = getComputedStyle(document.body).fontFamily;
  const text = { "font-family": font, "text-outline-color": paper, "text-outline-width": 2.5 };
  return [
    {
      selector: "node",
      style: {
        ...text,
        "background-color": (node) => colour(node.data("type")),
        shape: (node) => (CORNERS[node.data("type")] ? "polygon" : "ellipse"),
        "shape-polygon-points": (node) => CORNERS[node.data("type")] ?? [-1, -1, 1, -1, 1, 1, -1, 1],
        width: 26,
        height: 26,
        label: "data(label)",
        "font-size": 12,
        "line-height": 1.25,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": 150,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "min-zoomed-font-size": 6,
      },
    },
    { selector: "node.centre", style: { width: 44, height: 44, "font-size": 15, "font-weight": 600 } },
    {
      selector: "edge",
      style: {
        ...text,
        width: (edge) => Math.min(1.2 + 0.4 * (edge.data("statements").length - 1), 4),
        "line-color": colour("edge"),
        "target-arrow-color": colour("edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        label: "data(label)",
        "font-size": 10,
        color: colour("soft"),
        "text-rotation": "autorotate",
        "min-zoomed-font-size": 8,
      },
    },
    { selector: "edge.near, edge.chosen", style: { "min-zoomed-font-size": 0, color: ink, "z-index": 8 } },
    { selector: "edge.chosen", style: { "line-color": colour("accent"), "target-arrow-color": colour("accent"), width: 3.5, "z-index": 9 } },
    { selector: "node.chosen", style: { "border-width": 3, "border-color": colour("accent"), "border-opacity": 1 } },
  ];
}
