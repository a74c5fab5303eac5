import * as api from "../data/api.js";
import { drawable } from "../data/question.js";

const MOST = 150;

/**
 * The graph of a view: that of the query that it asks, the ways between two actors, or else its actors and what is related to
 * them.
 * @param {import("../explorer/view.js").View} view
 * @returns {Promise<{nodes: object[], edges: object[]}>}
 */
export async function surroundings(view) {
  const { actors, path, query, args, relations, asOf, confidence, graph } = view;
  const narrow = { relations, asOf };
  const asked = graph
    ? [graph]
    : (await drawable(view))
      ? [api.graph(query, args)]
      : path.length === 2
        ? [api.graph("paths", { a: path[0], b: path[1], ...narrow })]
        : actors.map((actor) => api.graph("neighbours", { actor, limit: MOST, ...narrow, ...(query ? {} : args) }));
  const found = await Promise.all(asked);
  const edges = new Map(found.flatMap((graph) => graph.edges).filter((edge) => edge.confidence >= confidence).map((edge) => [edge.statement, edge]));
  const ends = new Set([...edges.values()].flatMap(({ subject, object }) => [subject, object]));
  const nodes = new Map(found.flatMap((graph) => graph.nodes).filter(({ id }) => ends.has(id)).map((node) => [node.id, node]));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
