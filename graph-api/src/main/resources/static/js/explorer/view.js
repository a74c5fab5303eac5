/**
 * All that is on screen. It stands in the address, so that a copied link shows the same.
 * @typedef {object} View
 * @property {string} kind how it is looked at: graph, or another of kinds.js
 * @property {string[]} actors whose relations are shown
 * @property {string[]} expanded those of whom all are shown, not the surest alone
 * @property {string[]} hidden actors that are left out
 * @property {Record<string, number[]>} pinned places of actors that are held
 * @property {string[]} path the two actors whose connection is shown
 * @property {string[]} relations these alone; all where empty
 * @property {string[]} sources what these state alone; all where empty
 * @property {number} confidence nothing less sure, 0 to 1
 * @property {string} asOf the day for which it holds; empty for all times
 * @property {string[]} show what is no plain fact and yet shown: planned, negated, hypothetical, provisional
 * @property {{kind: "actor"|"statement", ids: string[]}|null} open what the side panel shows
 * @property {string} query the named query that is asked
 * @property {Record<string, string>} args its arguments
 * @property {{nodes: object[], edges: object[]}} [graph] what there is to draw, where the page holds it: an embed's does
 * @property {string} question what the Ask box was asked
 * @property {string} lang empty where the browser chooses
 * @property {string} theme light, dark, or empty where the system chooses
 */

const LISTS = ["actors", "expanded", "hidden", "path", "relations", "sources", "show"];
const TEXTS = ["asOf", "query", "question", "lang", "theme"];

/** What does not make a step of its own in the browser's history. */
const PASSING = new Set(["asOf", "confidence", "pinned", "theme", "lang"]);
export const isPassing = (changes) => Object.keys(changes).every((name) => PASSING.has(name));

/**
 * The view that an address tells.
 * @param {string} search the query string
 * @returns {View}
 */
export function read(search) {
  const raw = new Map(search.replace(/^\?/, "").split("&").filter(Boolean).map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
  const text = (name) => decode(raw.get(name) ?? "");
  const list = (name) => (raw.get(name) ?? "").split(",").filter(Boolean).map(decode);
  const confidence = Number(text("confidence"));
  return {
    kind: text("view") || "graph",
    ...Object.fromEntries(LISTS.map((name) => [name, list(name)])),
    ...Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    pinned: Object.fromEntries((raw.get("pinned") ?? "").split(",").map(place).filter(Boolean)),
    open: opened(raw.get("open") ?? ""),
    args: Object.fromEntries([...raw].filter(([name]) => name.startsWith("arg.")).map(([name, value]) => [decode(name.slice(4)), decode(value)])),
  };
}

/**
 * The query string of a view; what is as at first is left out.
 * @param {View} view
 */
export function write(view) {
  const list = (values) => values.map(encodeURIComponent).join(",");
  const pairs = [
    ["view", view.kind === "graph" ? "" : view.kind],
    ...LISTS.map((name) => [name, list(view[name])]),
    ...TEXTS.map((name) => [name, encodeURIComponent(view[name])]),
    ["confidence", view.confidence || ""],
    ["pinned", Object.entries(view.pinned).map(([id, at]) => [encodeURIComponent(id), ...at.map(Math.round)].join(":")).join(",")],
    ["open", view.open ? `${view.open.kind}:${list(view.open.ids)}` : ""],
    ...Object.entries(view.args).map(([name, value]) => [`arg.${encodeURIComponent(name)}`, encodeURIComponent(value)]),
  ].filter(([, value]) => value !== "");
  return pairs.length ? `?${pairs.map((pair) => pair.join("=")).join("&")}` : "";
}

function place(text) {
  const [id, x, y] = text.split(":");
  return y === undefined || isNaN(x) || isNaN(y) ? null : [decode(id), [Number(x), Number(y)]];
}

function opened(text) {
  const [kind, ids] = text.split(":");
  return ids && ["actor", "statement"].includes(kind) ? { kind, ids: ids.split(",").filter(Boolean).map(decode) } : null;
}

/** A link that was cut or typed wrong still shows what it can. */
function decode(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
