import { t } from "../words/index.js";
import { groupBy, named, statementsOf } from "./names.js";
import { mark, picture, s, text } from "./svg.js";
import { yearLines, yearScale } from "./years.js";

const PANEL = 96;
const GAP = 34;
const UNDATED = 68;

/**
 * How an actor stands between powers: a panel a power, cooperation upwards and conflict downwards, and below them how evenly
 * the cooperation of each year is spread.
 * @param {object[]} rows of the query balance
 * @param {object} options
 * @param {number} options.width in pixels
 */
export function balance(rows, { width }) {
  const dated = rows.filter((row) => row.year != null);
  const powers = [...groupBy(rows, (row) => row.power)].sort(([a], [b]) => a.localeCompare(b));
  const undated = rows.some((row) => row.year == null);
  const scale = yearScale(dated.flatMap(({ year }) => [year, year + 1]), 30, width - (undated ? UNDATED + 12 : 6));
  const most = Math.max(1, ...rows.flatMap((row) => [row.cooperation, row.conflict]));
  const worst = Math.max(0, ...rows.map((row) => row.conflict));
  const unit = (PANEL - 6) / (most + worst);
  const bar = Math.max(2, Math.min(22, scale.x(scale.first + 1) - scale.x(scale.first) - 2));
  const top = 34;
  const bottom = top + powers.length * (PANEL + GAP) + PANEL;
  return picture(
    width,
    bottom + 34,
    t("picture.balance"),
    yearLines(scale, top, bottom),
    undated ? s("text", { class: "unknown", x: width - UNDATED / 2, y: top - 6, "text-anchor": "middle" }, t("picture.noYear")) : null,
    powers.map(([, ofPower], i) => panel(ofPower, top + i * (PANEL + GAP))),
    evenness(top + powers.length * (PANEL + GAP)),
    legend(bottom + 26),
  );

  function panel(ofPower, y) {
    const zero = y + GAP + most * unit;
    return s(
      "g",
      {},
      text(named(ofPower[0], "power"), width - 60, { class: "strong", x: 0, y: y + 18 }),
      s("line", { class: "rule", x1: 24, x2: scale.right, y1: zero, y2: zero }),
      s("text", { class: "tick", x: 22, y: zero - most * unit + 4, "text-anchor": "end" }, String(most)),
      s("text", { class: "tick", x: 22, y: zero + 4, "text-anchor": "end" }, "0"),
      ofPower.map((row) => bars(row, zero)),
    );
  }

  function bars(row, zero) {
    const middle = row.year == null ? width - UNDATED / 2 : scale.x(row.year + 0.5);
    const x = middle - bar / 2;
    const known = (kind) => (row.year == null ? `${kind} undated` : kind);
    const values = { power: named(row, "power"), year: row.year ?? t("picture.noYear"), cooperation: row.cooperation, conflict: row.conflict };
    return mark(
      row.statements,
      t("picture.ties", values),
      s("rect", { class: "hit", x: middle - Math.max(bar, 10) / 2, y: zero - most * unit, width: Math.max(bar, 10), height: (most + worst) * unit }),
      row.cooperation ? s("rect", { class: known("cooperation"), x, y: zero - row.cooperation * unit, width: bar, height: row.cooperation * unit, rx: 1.5 }) : null,
      row.conflict ? s("rect", { class: known("conflict"), x, y: zero, width: bar, height: row.conflict * unit, rx: 1.5 }) : null,
    );
  }

  function evenness(y) {
    const zero = y + PANEL;
    const high = PANEL - GAP;
    const at = (value) => zero - value * high;
    const known = [...groupBy(dated, (row) => row.year)].filter(([, [row]]) => row.evenness != null);
    return s(
      "g",
      {},
      text(t("picture.evenness"), width, { class: "strong", x: 0, y: y + 18 }, 14),
      [0, 1].flatMap((value) => [
        s("line", { class: "rule", x1: 24, x2: scale.right, y1: at(value), y2: at(value) }),
        s("text", { class: "tick", x: 22, y: at(value) + 4, "text-anchor": "end" }, String(value)),
      ]),
      known.map(([year, ofYear]) => {
        const middle = scale.x(year + 0.5);
        const value = ofYear[0].evenness;
        return mark(
          statementsOf(ofYear),
          t("picture.evennessIn", { year, value: value.toFixed(2) }),
          s("line", { class: "even", x1: middle, x2: middle, y1: zero, y2: at(value) }),
          s("circle", { class: "even", cx: middle, cy: at(value), r: 4 }),
        );
      }),
    );
  }

  function legend(y) {
    const second = Math.min(150, width / 3);
    return s(
      "g",
      { class: "legend" },
      s("rect", { class: "cooperation", x: 0, y: y - 10, width: 12, height: 12, rx: 2 }),
      s("text", { x: 17, y }, t("picture.cooperation")),
      s("rect", { class: "conflict", x: second, y: y - 10, width: 12, height: 12, rx: 2 }),
      s("text", { x: second + 17, y }, t("picture.conflict")),
    );
  }
}
