import { t } from "../words/index.js";
import { period } from "../words/names.js";
import { legend } from "./legend.js";
import { groupBy, named, quadOf, statementsOf, told } from "./names.js";
import { mark, picture, s, text } from "./svg.js";
import { begin, end, span, yearLines, yearScale } from "./years.js";

/** Relations that last until they end: where no end is stated, a dashed line says so. */
const LASTING = new Set(["MEMBER_OF", "OBSERVER_OF", "DIALOGUE_PARTNER_OF", "LEASES", "STATIONS_FORCES_IN", "HOLDS_OFFICE", "LEADS", "PARTNERS_WITH", "SANCTIONS"]);
const LANE = 24;
const HEADING = 34;
const GUTTER = 56;
const SMALLEST = 10;

/**
 * What is stated of an actor, in time: a lane for each other actor under each relation. What has no date stands apart.
 * @param {object[]} rows of the query timeline
 * @param {object} options
 * @param {string} options.actor the id of whom it tells
 * @param {number} options.width in pixels
 * @param {string} options.today an ISO date
 * @param {number} options.most how many lanes of a relation at most
 * @param {Map<string, object>} options.relations the vocabulary by id
 */
export function timeline(rows, { actor, width, today, most, relations }) {
  const narrow = width < 560;
  const left = narrow ? 4 : Math.min(240, width * 0.3);
  const lane = narrow ? LANE + 16 : LANE;
  const undated = rows.some((row) => !row.dated);
  const years = rows.flatMap((row) => [row.from, row.to]).filter(Boolean).flatMap((date) => [begin(date), end(date)]);
  const scale = yearScale(years.length ? years : [begin(today)], left + 6, width - (undated ? GUTTER + 8 : 14));
  const groups = [...groupBy(rows, (row) => `${row.relation} ${row.subject === actor}`).values()].sort((a, b) => b.length - a.length);
  const drawn = [];
  let y = 40;
  for (const group of groups) {
    const lanes = [...groupBy(group, (row) => other(row).id).values()];
    drawn.push(heading(group[0], lanes.length, y));
    y += HEADING;
    for (const ofLane of lanes.slice(0, most)) {
      drawn.push(line(ofLane, y));
      y += lane;
    }
    if (lanes.length > most) {
      drawn.push(s("text", { class: "soft more", x: 0, y: y + 16 }, t("picture.more", { count: lanes.length - most })));
      y += LANE;
    }
  }
  const bottom = y + 4;
  return picture(
    width,
    bottom + 34,
    t("picture.timeline"),
    yearLines(scale, 30, bottom),
    undated
      ? s(
          "g",
          {},
          s("rect", { class: "gutter", x: width - GUTTER, y: 30, width: GUTTER, height: bottom - 30 }),
          s("text", { class: "unknown", x: width - GUTTER / 2, y: 24, "text-anchor": "middle" }, t("picture.noYear")),
        )
      : null,
    drawn,
    legend(rows.map((row) => quadOf(row.relation, relations)), bottom + 26),
  );

  function other(row) {
    const prefix = row.subject === actor ? "object" : "subject";
    return { id: row[prefix], name: named(row, prefix) };
  }

  function heading(row, count, at) {
    const subject = row.subject === actor;
    const words = told(subject ? named(row, "subject") : "…", row.relation, subject ? "…" : named(row, "object"), relations);
    return s(
      "g",
      {},
      s("line", { class: "rule", x1: 0, x2: width, y1: at + 6, y2: at + 6 }),
      text(`${words} (${count})`, width - GUTTER, { class: "strong", x: 0, y: at + 24 }, 14),
    );
  }

  function line(ofLane, at) {
    const name = other(ofLane[0]).name;
    const middle = at + lane - LANE / 2;
    const places = [...groupBy(ofLane, place).values()];
    return s("g", {}, text(name, narrow ? width - GUTTER : left - 8, { x: 0, y: narrow ? at + 15 : middle + 4.5 }), places.map((here) => point(here, middle)));
  }

  /** What would hide one another is one mark: which it is. */
  function place(row) {
    const at = row.dated ? Math.round(scale.x(begin(row.from ?? row.to)) / SMALLEST) : "?";
    return [at, row.to && row.from && Math.round(scale.x(end(row.to)) / SMALLEST), row.polarity, row.modality].join();
  }

  function point(rows, y) {
    return mark(statementsOf(rows), [...new Set(rows.map(words))].join("; "), ...shapes(rows[0], y));
  }

  function words(row) {
    const how = [row.polarity === "negated" ? t("mark.negated") : null, row.modality === "actual" ? null : t(`mark.${row.modality}`)];
    const when = LASTING.has(row.relation) ? span(row) : period(row) || t("statement.undated");
    return [told(named(row, "subject"), row.relation, named(row, "object"), relations), when, ...how].filter(Boolean).join(" · ");
  }

  function shapes(row, y) {
    const kind = ["point", quadOf(row.relation, relations), row.polarity, row.modality].join(" ");
    if (!row.dated) return [s("circle", { class: `${kind} unknown`, cx: width - GUTTER / 2, cy: y, r: 6 })];
    if (row.from && row.to) return [bar(kind, scale.x(begin(row.from)), scale.x(end(row.to)), y)];
    const [near, far] = [scale.x(begin(row.from ?? row.to)), scale.x(end(row.from ?? row.to))];
    const [x1, x2] = row.from ? [far, Math.min(scale.x(begin(today)), scale.right)] : [scale.left, near];
    const open = LASTING.has(row.relation) && row.polarity === "affirmed" && x2 > x1;
    return [open ? s("line", { class: kind, x1, x2, y1: y, y2: y }) : null, bar(kind, near, far, y)].filter(Boolean);
  }

  function bar(kind, from, to, y) {
    const long = Math.max(to - from, SMALLEST);
    return s("rect", { class: kind, x: (from + to - long) / 2, y: y - 5, width: long, height: 10, rx: 5 });
  }
}
