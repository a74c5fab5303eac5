/** What the API answers; a problem becomes an Error whose message says what to do next. */
async function get(path, params = {}, signal) {
  const query = new URLSearchParams(params).toString();
  let response;
  try {
    response = await fetch(query ? `${path}?${query}` : path, { headers: { Accept: "application/json" }, signal });
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    throw new Error("Heartland does not answer. Start it again with heartland up, then reload this page.", { cause });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw Object.assign(new Error(body.detail ?? `The server answered ${response.status}. Reload this page.`), { problem: body });
  }
  return body;
}

export const searchActors = (q, signal) => get("/api/actors", { q, limit: 12 }, signal);
export const bestConnected = () => get("/api/actors", { limit: 12 });
export const actor = (id) => get(`/api/actors/${encodeURIComponent(id)}`);
export const statement = (id) => get(`/api/statements/${encodeURIComponent(id)}`);
export const relations = () => get("/api/relations");
/** The likeliest relations of an actor, and the actors at their other ends. */
export async function neighbours(id, limit) {
  const { rows } = await get("/api/queries/neighbours", { actor: id, limit });
  return rows[0] ?? { nodes: [], edges: [] };
}
