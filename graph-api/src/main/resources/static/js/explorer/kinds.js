/**
 * The ways to look at the graph: each is an element that shows a view. Its name in the three languages is kind.ID in
 * words/; it is loaded when it is first shown.
 * @type {{id: string, tag: string, load: () => Promise<unknown>, wide?: boolean}[]} wide: without the side panel
 */
export const KINDS = [
  { id: "graph", tag: "hl-graph", load: () => import("../graph/stage.js") },
  { id: "table", tag: "hl-sheet", load: () => import("../reading/sheet.js") },
  { id: "questions", tag: "hl-question", load: () => import("../reading/question.js") },
  { id: "reading", tag: "hl-reading", load: () => import("../reading/page.js"), wide: true },
];
