import { holds } from "../data/dates.js";
import { t } from "../words/index.js";
import { groupBy, named, statementsOf } from "./names.js";
import { mark, picture, s, text, widthOf } from "./svg.js";
import { begin, end, span, yearScale } from "./years.js";

const ROW = 34;
const HEAD = 44;

/**
 * Who belonged to what, and when: a row an organisation, a column an actor, in each cell its years.
 * @param {object[]} rows of the query membership-periods
 * @param {object} options
 * @param {number} options.width in pixels
 * @param {string} options.today an ISO date: what has no end is drawn so far
 * @param {string} [options.asOf] a date: then each cell tells of that date alone
 */
export function matrix(rows, { width, today, asOf }) {
  const actors = [...groupBy(rows, (row) => row.actor)].sort(([a], [b]) => a.localeCompare(b));
  const held = asOf ? rows.filter((row) => holds(row, asOf)) : rows;
  const orgs = [...groupBy(held, (row) => row.org)].sort(([, a], [, b]) => count(b) - count(a));
  const left = Math.min(Math.max(width * 0.3, 96), 260);
  const column = Math.max(40, Math.min(150, (width - left - 4) / actors.length));
  const dates = rows.flatMap((row) => [row.from, row.to]).filter(Boolean).map(begin);
  const scale = yearScale([...dates, end(today.slice(0, 4))], 4, column - 4);
  const reach = `${scale.first}–${today.slice(0, 4)}`;
  const height = HEAD + orgs.length * ROW + 30;
  const size = left + column * actors.length + 4;
  return picture(
    size,
    height,
    t("picture.matrix"),
    actors.map(([id, [row]], i) => head(id, named(row, "actor"), left + i * column, column)),
    orgs.map(([, inOrg], r) => {
      const y = HEAD + r * ROW;
      const cells = actors.map(([id], i) => cell(inOrg.filter((row) => row.actor === id), left + i * column, y, column));
      return s(
        "g",
        {},
        s("line", { class: "rule", x1: 0, x2: size, y1: y, y2: y }),
        text(named(inOrg[0], "org"), left - 10, { x: 0, y: y + 22 }),
        cells,
      );
    }),
    legend(height - 10),
  );

  function head(id, name, x, room) {
    const short = widthOf(name, 14) > room - 6 ? id : name;
    return s(
      "g",
      {},
      text(short, room - 4, { class: "strong", x: x + room / 2, y: 16, "text-anchor": "middle" }),
      asOf || room < 64 ? null : s("text", { class: "soft", x: x + room / 2, y: 34, "text-anchor": "middle" }, reach),
    );
  }

  function cell(found, x, y, room) {
    if (!found.length) return null;
    const label = t("picture.memberOf", {
      actor: named(found[0], "actor"),
      org: named(found[0], "org"),
      when: found.map((row) => span(row)).join("; "),
    });
    const back = s("rect", { class: "cell", x: x + 1, y: y + 2, width: room - 2, height: ROW - 4, rx: 4 });
    const shapes = asOf ? [on(found, x, y, room)] : found.map((row) => years(row, x, y));
    return mark(statementsOf(found), label, back, ...shapes);
  }

  function on(found, x, y, room) {
    const sure = found.some((row) => row.dated);
    return s("rect", { class: sure ? "span" : "span unknown", x: x + room / 2 - 9, y: y + ROW / 2 - 9, width: 18, height: 18, rx: 4 });
  }

  function years(row, x, y) {
    if (!row.dated) return s("text", { class: "unknown", x: x + scale.left + 2, y: y + 22 }, "?");
    const from = row.from ? scale.x(begin(row.from)) : scale.left;
    const to = row.to ? scale.x(end(row.to)) : scale.right;
    const bar = (kind, at, wide) => s("rect", { class: kind, x: x + at, y: y + 11, width: Math.max(4, wide), height: ROW - 22, rx: 3 });
    if (row.from && row.to) return bar("span", from, to - from);
    const stated = row.from ? [from, scale.x(end(row.from)) - from] : [scale.x(begin(row.to)), to - scale.x(begin(row.to))];
    return s("g", {}, bar("span open", from, to - from), bar("span", ...stated));
  }

  function legend(y) {
    const words = asOf
      ? [["span", t("picture.memberOn", { asOf })], ["span unknown", t("statement.undated")]]
      : [["span", t("picture.stated")], ["span open", t("picture.noEnd")], [null, t("picture.questionMark")]];
    let x = 0;
    return s("g", { class: "legend" }, words.flatMap(([kind, label]) => {
      const at = x;
      x += widthOf(label, 12) + 34;
      return [kind ? s("rect", { class: kind, x: at, y: y - 9, width: 14, height: 10, rx: 3 }) : null, s("text", { x: at + (kind ? 19 : 0), y }, label)];
    }));
  }
}

const count = (rows) => new Set(rows.map((row) => row.actor)).size;
