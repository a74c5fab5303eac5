import { t } from "../words/index.js";
import { s } from "./svg.js";

/** When a date begins, in years and parts of a year: 1991-07 is 1991.5. */
export function begin(date) {
  const [year, month = 1, day = 1] = String(date).split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** When the last day ends that a date may mean: 1991 lasts until 1992. */
export function end(date) {
  const step = { 4: 1, 7: 1 / 12, 10: 1 / 372 }[String(date).length] ?? 1;
  return begin(date) + step;
}

/**
 * Years laid along a line.
 * @param {number[]} years that have to be on it, in parts of a year
 * @param {number} left where it begins, in pixels
 * @param {number} right where it ends
 * @returns {{first: number, last: number, x: (year: number) => number, left: number, right: number}}
 */
export function yearScale(years, left, right) {
  const first = Math.floor(Math.min(...years));
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1);
  return { first, last, left, right, x: (year) => left + ((year - first) / (last - first)) * (right - left) };
}

/** The lines of a scale, each with its year above. */
export function yearLines(scale, top, bottom) {
  const room = Math.max(1, Math.floor((scale.right - scale.left) / 48));
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((size) => (scale.last - scale.first) / size <= room) ?? 500;
  const years = [];
  for (let year = Math.ceil(scale.first / step) * step; year <= scale.last; year += step) years.push(year);
  return s("g", { class: "axis", "aria-hidden": "true" }, years.flatMap((year) => [
    s("line", { x1: scale.x(year), x2: scale.x(year), y1: top, y2: bottom }),
    s("text", { x: scale.x(year), y: top - 6, "text-anchor": "middle" }, String(year)),
  ]));
}

/**
 * A period in words; what has no end says so.
 * @param {{from?: string, to?: string}} dated
 */
export function span({ from, to }) {
  if (from && to) return from === to ? from : t("date.span", { from, to });
  if (from) return t("picture.since", { from });
  return to ? t("date.until", { to }) : t("statement.undated");
}
