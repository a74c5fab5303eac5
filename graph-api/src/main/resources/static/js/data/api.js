import { t } from "../words/index.js";

/**
 * What the API answers; a problem becomes an Error whose message says what to do next.
 * @param {string} path
 * @param {Record<string, any>} [params] lists are joined by commas; what is null or empty is left out
 * @param {AbortSignal} [signal]
 */
export async function get(path, params = {}, signal) {
  let response;
  try {
    response = await fetch(address(path, params), { headers: { Accept: "application/json" }, signal });
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    throw new Error(t("error.silent"), { cause });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw Object.assign(new Error(body.detail ?? t("error.status", { status: response.status })), { problem: body });
  }
  return body;
}

/** The address of an answer. */
export function address(path, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value != null && value.length !== 0);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

export const find = (q, signal) => get("/api/search", { q, limit: 3 }, signal);
export const bestConnected = () => get("/api/actors", { limit: 12 });
export const actor = (id) => get(`/api/actors/${encodeURIComponent(id)}`, { limit: 1000 });
export const statement = (id) => get(`/api/statements/${encodeURIComponent(id)}`);

/** An actor by each of its names, while they are typed. */
export const actorsNamed = (q, signal) => get("/api/actors", { q, limit: 8 }, signal);

/** What a question in plain words was taken for, and its answer. */
export const ask = (q, signal) => get("/api/ask", { q }, signal);

/** A source as a style cites it. */
export async function cite(id, style) {
  const response = await fetch(address(`/api/sources/${encodeURIComponent(id)}/cite`, { cite: style }));
  if (!response.ok) throw new Error(t("error.status", { status: response.status }));
  return response.text();
}

const named = new Map();
/** Actors by id, each asked for once. */
export async function actorsOf(ids) {
  const missing = [...new Set(ids)].filter((id) => !named.has(id));
  for (let i = 0; i < missing.length; i += 100) {
    (await get("/api/actors", { ids: missing.slice(i, i + 100) })).forEach((actor) => named.set(actor.id, actor));
  }
  return named;
}

/** The answer to a named query: its rows. */
export const rows = async (query, args, signal) => (await get(`/api/queries/${query}`, args, signal)).rows;

/** The answer to a named query of kind graph. */
export const graph = async (query, args, signal) => (await rows(query, args, signal))[0] ?? { nodes: [], edges: [] };

const once = new Map();
/** What does not change while the page is open, asked for once. */
function kept(path) {
  if (!once.has(path)) once.set(path, get(path).catch((error) => (once.delete(path), Promise.reject(error))));
  return once.get(path);
}
export const relations = () => kept("/api/relations");
export const questions = () => kept("/api/queries");
export const sources = () => kept("/api/sources");
