import * as api from "./api.js";

/**
 * The declaration of the question of a view, where its answer can be drawn: it is a graph, and all that it needs is given.
 * @param {{query: string, args: Record<string, string>}} view
 */
export async function drawable({ query, args }) {
  if (!query) return undefined;
  const declared = (await api.questions()).find(({ name }) => name === query);
  const complete = declared?.params.every(({ name, required }) => !required || args[name]);
  return complete && declared.returns === "graph" ? declared : undefined;
}

/** Whether a question holds for a day that it is given. */
export const isOfADay = ({ params }) => params.some(({ name, type }) => name === "asOf" && type === "date");
