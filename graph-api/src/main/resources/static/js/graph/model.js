import { holds, year } from "../data/dates.js";
import { statusOf } from "./load.js";

/**
 * @typedef {object} Bundle statements of one relation, one kind, between the same two
 * @property {string} id
 * @property {string} source
 * @property {string} target
 * @property {string} relation
 * @property {string} status plain, negated, planned, hypothetical or provisional
 * @property {string} quad
 * @property {boolean} onWay whether it is part of the connection that the view asks for
 * @property {import("./load.js").Edge[]} statements
 */

/**
 * Nodes by id and statements in bundles, without the hidden.
 * @param {{nodes: object[], edges: import("./load.js").Edge[]}[]} found
 * @param {Map<string, {quad: string}>} vocabulary
 * @returns {{nodes: object[], bundles: Bundle[]}}
 */
export function model(found, hidden, vocabulary) {
  const nodes = new Map(found.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
  hidden.forEach((id) => nodes.delete(id));
  const bundles = new Map();
  for (const edge of found.flatMap(({ edges }) => edges)) {
    if (!nodes.has(edge.subject) || !nodes.has(edge.object)) continue;
    const { subject: source, relation, object: target } = edge;
    const status = statusOf(edge);
    const id = [source, relation, target, status].join("|");
    if (!bundles.has(id)) {
      const quad = edge.quad ?? vocabulary.get(relation)?.quad ?? "structural";
      bundles.set(id, { id, source, target, relation, status, quad, onWay: false, statements: [] });
    }
    const bundle = bundles.get(id);
    bundle.onWay ||= edge.way !== undefined;
    if (!bundle.statements.some(({ statement }) => statement === edge.statement)) bundle.statements.push(edge);
  }
  return { nodes: [...nodes.values()], bundles: [...bundles.values()] };
}

/** Those of a bundle that may hold then; all where no day is given. */
export const holding = ({ statements }, asOf) => (asOf ? statements.filter((edge) => !edge.superseded && holds(edge, asOf)) : statements);

export const isDated = ({ from, to }) => Boolean(from || to);

/** The first and the last year of which statements tell; null where none is dated. */
export function years(statements) {
  const all = statements.flatMap(({ from, to }) => [from, to]).filter(Boolean).map(year);
  return all.length ? [Math.min(...all), Math.max(...all, new Date().getFullYear())] : null;
}
