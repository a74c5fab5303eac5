import { t } from "../words/index.js";
import { groupBy, named, quadOf, statementsOf, told } from "./names.js";
import { mark, picture, s, text, widthOf } from "./svg.js";
import { begin, end, span, yearLines, yearScale } from "./years.js";

/** Relations that last until they end: where no end is stated, a dashed line says so. */
const LASTING = new Set(["MEMBER_OF", "OBSERVER_OF", "DIALOGUE_PARTNER_OF", "LEASES", "STATIONS_FORCES_IN", "HOLDS_OFFICE", "LEADS", "PARTNERS_WITH", "SANCTIONS"]);
const LANE = 24;
const HEADING = 34;
const GUTTER = 56;

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
    legend(bottom + 26),
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
    return s("g", {}, text(name, narrow ? width - GUTTER : left - 8, { x: 0, y: narrow ? at + 15 : middle + 4.5 }), ofLane.map((row) => point(row, middle)));
  }

  function point(row, y) {
    const how = [row.polarity === "negated" ? t("mark.negated") : null, row.modality === "actual" ? null : t(`mark.${row.modality}`)];
    const words = told(named(row, "subject"), row.relation, named(row, "object"), relations);
    return mark(statementsOf([row]), [words, span(row), ...how].filter(Boolean).join(" · "), ...shapes(row, y));
  }

  function shapes(row, y) {
    const kind = `point ${quadOf(row.relation, relations)}${row.polarity === "negated" ? " negated" : ""}${row.modality === "actual" ? "" : ` ${row.modality}`}`;
    if (!row.dated) return [s("circle", { class: `${kind} unknown`, cx: width - GUTTER / 2, cy: y, r: 6 })];
    const from = row.from ? scale.x(begin(row.from)) : null;
    const to = row.to ? scale.x(end(row.to)) : null;
    const lasting = LASTING.has(row.relation) && row.polarity !== "negated";
    if (from != null && to != null) return [bar(kind, from, to, y)];
    const date = row.from ?? row.to;
    const near = scale.x(begin(date));
    const far = scale.x(end(date));
    const open = lasting ? s("line", { class: `open ${kind}`, x1: row.from ? far : scale.left, x2: row.from ? scale.x(Math.max(begin(today), scale.first)) : near, y1: y, y2: y }) : null;
    return [open && Number(open.getAttribute("x2")) > Number(open.getAttribute("x1")) ? open : null, bar(kind, near, far, y)].filter(Boolean);
  }

  function bar(kind, from, to, y) {
    const long = Math.max(to - from, 10);
    return s("rect", { class: kind, x: (from + to - long) / 2, y: y - 5, width: long, height: 10, rx: 5 });
  }

  function legend(y) {
    const present = ["structural", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"].filter((quad) =>
      rows.some((row) => quadOf(row.relation, relations) === quad),
    );
    let x = 0;
    return s("g", { class: "legend" }, present.flatMap((quad) => {
      const words = t(`quad.${quad}`);
      const at = x;
      x += widthOf(words, 12) + 36;
      return x - 16 > width && at > 0 ? [] : [s("rect", { class: `point ${quad}`, x: at, y: y - 9, width: 14, height: 10, rx: 5 }), s("text", { x: at + 19, y }, words)];
    }));
  }
}
