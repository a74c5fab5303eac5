/**
 * The ways to look at the graph: each is an element that shows a view. Its name in the three languages is kind.ID in
 * words/; it is loaded when it is first shown.
 * @type {{id: string, tag: string, load: () => Promise<unknown>, wide?: boolean}[]} wide: without the side panel
 */
export const KINDS = [
  { id: "graph", tag: "hl-graph", load: () => import("../graph/stage.js") },
  { id: "table", tag: "hl-sheet", load: () => import("../reading/sheet.js") },
  { id: "matrix", tag: "hl-matrix", load: () => import("../pictures/hl-matrix.js") },
  { id: "balance", tag: "hl-balance", load: () => import("../pictures/hl-balance.js") },
  { id: "timeline", tag: "hl-timeline", load: () => import("../pictures/hl-timeline.js") },
  { id: "map", tag: "hl-map", load: () => import("../pictures/hl-map.js") },
  { id: "questions", tag: "hl-question", load: () => import("../reading/question.js") },
  { id: "reading", tag: "hl-reading", load: () => import("../reading/page.js"), wide: true },
];
