import { read } from "../explorer/view.js";
import { speak } from "../words/index.js";

const KINDS = {
  graph: () => import("./hl-embedded-graph.js"),
  matrix: () => import("../pictures/hl-matrix.js"),
  balance: () => import("../pictures/hl-balance.js"),
  timeline: () => import("../pictures/hl-timeline.js"),
  map: () => import("../pictures/hl-map.js"),
};
const TAGS = { graph: "hl-embedded-graph" };

const { explorer, interactive, graph } = JSON.parse(document.getElementById("asked").textContent);
const view = { ...read(new URL(explorer, location.href).search), graph };
if (view.kind in KINDS) show(view.kind);

/** Puts the picture in the place of the table, which stays beside it for who wants to read. */
async function show(kind) {
  await Promise.all([speak(document.documentElement.lang), KINDS[kind](), import("./hl-cited.js")]);
  const picture = Object.assign(document.createElement(TAGS[kind] ?? `hl-${kind}`), { view });
  const place = document.getElementById("picture");
  place.append(picture);
  place.inert = !interactive;
  place.hidden = false;
  document.getElementById("table").open = false;
  const cited = document.querySelector("hl-cited");
  addEventListener("hl-navigate", ({ detail: { open } }) => {
    if (open?.kind === "statement") cited.show(open.ids);
    else if (open?.kind === "actor") window.open(`/?actors=${encodeURIComponent(open.ids[0])}&lang=${document.documentElement.lang}`, "_blank", "noopener");
  });
}
