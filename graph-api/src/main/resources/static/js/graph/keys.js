import { nameOf } from "../words/names.js";

/** The drawing by keyboard: arrows go from actor to actor, Enter opens, Space selects, Delete hides, E expands, P pins. */
export function keys(event, stage) {
  const { cy } = stage.drawing;
  const now = cy.nodes(".cursor");
  const id = now.nonempty() && now.id();
  const actions = {
    ArrowRight: () => go(stage, now, 1, 0),
    ArrowLeft: () => go(stage, now, -1, 0),
    ArrowDown: () => go(stage, now, 0, 1),
    ArrowUp: () => go(stage, now, 0, -1),
    "+": () => stage.drawing.zoom("in"),
    "-": () => stage.drawing.zoom("out"),
    0: () => stage.drawing.zoom("fit"),
    Escape: () => cy.elements().removeClass("cursor").unselect(),
    ...(id && {
      Enter: () => stage.open("actor", id),
      " ": () => (now.selected() ? now.unselect() : now.select()),
      Delete: () => stage.hide(id),
      e: () => stage.expand(id),
      p: () => stage.pin(id),
    }),
  };
  if (event.ctrlKey || event.metaKey || event.altKey || !actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
}

/** To the nearest one in that direction; at first to the one in the middle. */
function go(stage, now, dx, dy) {
  const { cy } = stage.drawing;
  const next = now.empty() ? cy.nodes(".centre")[0] ?? cy.nodes()[0] : nearest(cy.nodes().difference(now), now.position(), dx, dy);
  if (!next) return;
  cy.nodes().removeClass("cursor");
  next.addClass("cursor");
  const { x1, y1, x2, y2 } = cy.extent();
  const { x, y } = next.position();
  if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(next);
  const node = stage.model.nodes.find(({ id }) => id === next.id());
  stage.querySelector("#cursor").textContent = node ? nameOf(node) : next.id();
}

function nearest(nodes, from, dx, dy) {
  const cost = (node) => {
    const [x, y] = [node.position("x") - from.x, node.position("y") - from.y];
    const ahead = x * dx + y * dy;
    return ahead <= 0 ? Infinity : ahead + 2 * Math.abs(x * dy - y * dx);
  };
  const best = nodes.toArray().reduce((a, b) => (!a || cost(b) < cost(a) ? b : a), undefined);
  return best && cost(best) < Infinity ? best : undefined;
}
