import "/webjars/d3-array/dist/d3-array.min.js";
import "/webjars/d3-geo/dist/d3-geo.min.js";
import { t } from "../words/index.js";
import { nameOf } from "../words/names.js";
import { legend } from "./legend.js";
import { groupBy, quadOf, statementsOf, told } from "./names.js";
import { mark, picture, s, widthOf } from "./svg.js";
import { features } from "./topology.js";

const NEAR = 15;
const ROUNDS = 60;
/** What is farther from the middle, in radians, is told at the rim: it would make all else small. */
const FAR = 0.85;
const RIM = 14;
const LEGEND = 24;

/**
 * The actors of a graph where they are, and their relations as the shortest ways over the globe. Several relations of two
 * actors are one line.
 * @param {{nodes: object[], edges: object[]}} graph the answer of a query of kind graph
 * @param {object} options
 * @param {number} options.width in pixels
 * @param {number} options.height
 * @param {string} [options.actor] the id of the one in the middle of it
 * @param {object} options.outlines countries as TopoJSON
 * @param {Map<string, {latitude: number, longitude: number}>} options.places where actors are, by id
 * @param {Map<string, object>} options.relations the vocabulary by id
 */
export function map({ nodes, edges }, { width, height, actor, outlines, places, relations }) {
  const d3 = globalThis.d3;
  const pointOf = ({ latitude, longitude }) => [longitude, latitude];
  const placed = nodes.filter((node) => places.has(node.id)).map((node) => ({ ...node, point: pointOf(places.get(node.id)) }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const pairs = [...groupBy(edges.filter(({ subject, object }) => byId.has(subject) && byId.has(object) && subject !== object), pairOf).values()];
  const middle = byId.get(actor)?.point ?? d3.geoCentroid({ type: "MultiPoint", coordinates: placed.map((node) => node.point) });
  const near = placed.filter((node) => d3.geoDistance(node.point, middle) < FAR);
  const inset = Math.min(70, width / 8);
  const projection = d3.geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(150).precision(0.5);
  projection.fitExtent([[inset, 30], [width - inset, height - 30]], { type: "MultiPoint", coordinates: near.map((node) => node.point) });
  if (near.length < 2 || projection.scale() > width * 3) projection.scale(width * 1.2).translate([width / 2, height / 2]);
  const land = d3.geoPath(projection.clipExtent([[0, 0], [width, height]]));

  const degree = (id) => pairs.filter(([{ subject, object }]) => subject === id || object === id).length;
  const spots = apart(placed.map((node) => ({ ...node, home: projection(node.point), degree: degree(node.id), middle: node.id === actor })).map(inside));
  const at = new Map(spots.map((node) => [node.id, node]));
  return picture(
    width,
    height + LEGEND,
    t("picture.map"),
    s("g", { class: "land", "aria-hidden": "true" }, features(outlines).map((country) => s("path", { d: land(country) ?? "" }))),
    s("g", {}, [...pairs].sort((a, b) => far(b) - far(a)).map(way)),
    s("g", {}, spots.map(spot)),
    s("g", { "aria-hidden": "true" }, labels(spots)),
    s("text", { class: "credit", x: width - 6, y: height - 6, "text-anchor": "end" }, "Natural Earth"),
    legend(pairs.map(kindOf), height + 18),
  );

  /** What lies beyond the rim is told on it, where the way to it leaves the picture. */
  function inside(node) {
    const [x, y] = node.home;
    const [left, top] = projection(middle);
    const over = Math.max(1, Math.abs(x - left) / Math.max(1, (x > left ? width - RIM - left : left - RIM)), Math.abs(y - top) / Math.max(1, (y > top ? height - RIM - top : top - RIM)));
    return over > 1 ? { ...node, beyond: true, home: [left + (x - left) / over, top + (y - top) / over] } : node;
  }

  /** The shorter lie above the longer, which would hide them. */
  function far([{ subject, object }]) {
    return d3.geoDistance(byId.get(subject).point, byId.get(object).point);
  }

  function way(pair) {
    const [from, to] = [at.get(pair[0].subject), at.get(pair[0].object)];
    const round = from.beyond || to.beyond ? null : land({ type: "LineString", coordinates: [from.point, to.point] });
    return arc(pair, round ?? `M${from.x},${from.y}L${to.x},${to.y}`);
  }

  /** The quad class of the relations of two, where it is one. */
  function kindOf(pair) {
    const kinds = new Set(pair.map((edge) => quadOf(edge.relation, relations)));
    return kinds.size === 1 ? [...kinds][0] : "several";
  }

  function arc(pair, d) {
    const words = pair.map(({ subject, relation, object }) => told(nameOf(byId.get(subject)), relation, nameOf(byId.get(object)), relations));
    return mark(
      statementsOf(pair),
      [...new Set(words)].join("; "),
      s("path", { class: "hit", d }),
      s("path", { class: `way ${kindOf(pair)}`, d, "stroke-width": Math.min(1 + pair.length * 0.5, 5) }),
    );
  }

  function spot(node) {
    const ids = statementsOf(edges.filter(({ subject, object }) => subject === node.id || object === node.id));
    const moved = Math.hypot(node.x - node.home[0], node.y - node.home[1]) > 4;
    const where = places.get(node.id);
    const words = t("picture.at", { name: nameOf(node), where: where.town ?? t(`picture.of.${where.of}`), count: ids.length });
    return mark(
      ids,
      words,
      moved ? s("line", { class: "leader", x1: node.home[0], y1: node.home[1], x2: node.x, y2: node.y }) : null,
      s("circle", { class: `actor ${node.type.toLowerCase()}${node.beyond ? " beyond" : ""}`, cx: node.x, cy: node.y, r: node.middle ? 9 : 6 }),
    );
  }

  function labels(all) {
    const taken = all.map(({ x, y }) => [x - 7, y - 7, x + 7, y + 7]);
    return [...all]
      .sort((a, b) => b.middle - a.middle || b.degree - a.degree)
      .flatMap((node) => {
        const words = nameOf(node);
        const wide = widthOf(words, 12);
        const places = [[node.x + 10, node.y + 4, "start"], [node.x - 10, node.y + 4, "end"], [node.x, node.y - 11, "middle"], [node.x, node.y + 20, "middle"]];
        for (const [x, y, anchor] of places) {
          const from = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
          const box = [from, y - 11, from + wide, y + 3];
          if (box[0] < 0 || box[2] > width || box[1] < 0 || taken.some((other) => crosses(box, other))) continue;
          taken.push(box);
          return [s("text", { class: "name", x, y, "text-anchor": anchor }, words)];
        }
        return [];
      });
  }
}

/** The actors of a graph of which no place is known. */
export const unplaced = ({ nodes }, places) => nodes.filter((node) => !places.has(node.id));

const pairOf = ({ subject, object }) => [subject, object].sort().join("|");
const crosses = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Moves those that lie on one another a little apart. */
function apart(nodes) {
  const spots = nodes.map((node, i) => ({ ...node, x: node.home[0] + Math.cos(i * 2.4) * 0.5, y: node.home[1] + Math.sin(i * 2.4) * 0.5 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < spots.length; i++) {
      for (let j = i + 1; j < spots.length; j++) {
        const dx = spots[j].x - spots[i].x;
        const dy = spots[j].y - spots[i].y;
        const far = Math.hypot(dx, dy) || 0.01;
        if (far >= NEAR) continue;
        const push = (NEAR - far) / 2 / far;
        spots[i].x -= dx * push;
        spots[i].y -= dy * push;
        spots[j].x += dx * push;
        spots[j].y += dy * push;
      }
    }
  }
  return spots;
}
