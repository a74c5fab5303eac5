const STEPS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * The marks of a picture are one stop of the tab key; from there arrows lead to the nearest, Home and End to the first and the last.
 * @param {SVGElement} svg
 */
export function steer(svg) {
  const marks = [...svg.querySelectorAll(".lead")];
  marks[0]?.setAttribute("tabindex", "0");
  svg.addEventListener("focusin", ({ target }) => {
    const mark = target.closest(".lead");
    if (mark) marks.forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
  });
  svg.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".lead");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      return;
    }
    const next = event.key === "Home" ? marks[0] : event.key === "End" ? marks.at(-1) : STEPS[event.key] && nearest(mark, marks, STEPS[event.key]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** What is off the straight way counts three times as far. */
function nearest(from, marks, [right, down]) {
  const start = middle(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    const { x, y } = middle(mark);
    const along = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    const far = along + 3 * aside;
    if (mark !== from && along > 0.5 && far < least) [best, least] = [mark, far];
  }
  return best;
}

function middle(mark) {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
