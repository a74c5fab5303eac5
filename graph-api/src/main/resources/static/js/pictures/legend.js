import { t } from "../words/index.js";
import { s, widthOf } from "./svg.js";

const QUADS = ["structural", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict", "several"];

/**
 * What the colours of relations mean, as far as they are there.
 * @param {string[]} present quad classes, and "several"
 * @param {number} y where the words stand, in pixels
 */
export function legend(present, y) {
  let x = 0;
  const entries = QUADS.filter((quad) => present.includes(quad)).flatMap((quad) => {
    const words = t(`quad.${quad}`);
    const at = x;
    x += widthOf(words, 12) + 36;
    return [s("rect", { class: `point ${quad}`, x: at, y: y - 9, width: 14, height: 10, rx: 5 }), s("text", { x: at + 19, y }, words)];
  });
  return s("g", { class: "legend" }, entries);
}
