import { html, svg } from "lit";
import { t } from "../words/index.js";

/** The shape of each type of actor, as corners in a square from -1 to 1; a type without corners is round. */
export const CORNERS = {
  Country: null,
  Organization: regular(6, 0),
  Agreement: [-0.75, -1, 0.3, -1, 0.75, -0.5, 0.75, 1, -0.75, 1],
  Initiative: star(),
  Person: [0, -1, 1, 0.85, -1, 0.85],
  Group: regular(5, -90),
  Company: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  Facility: [-0.9, 0.85, -0.9, -0.15, 0, -0.95, 0.9, -0.15, 0.9, 0.85],
  Place: [0, -1, 0.85, 0, 0, 1, -0.85, 0],
  Event: regular(8, 22.5),
};

function regular(corners, turn) {
  return Array.from({ length: corners }, (_, i) => ((turn + (360 / corners) * i) * Math.PI) / 180).flatMap((angle) => [Math.cos(angle), Math.sin(angle)]);
}

function star() {
  return Array.from({ length: 10 }, (_, i) => [((36 * i - 90) * Math.PI) / 180, i % 2 ? 0.5 : 1]).flatMap(([angle, r]) => [r * Math.cos(angle), r * Math.sin(angle)]);
}

/** The mark of a type as it stands before a name. */
export function mark(type) {
  const corners = CORNERS[type];
  return html`<svg class="mark-of-type" viewBox="-1.1 -1.1 2.2 2.2" style="--type: var(--${String(type).toLowerCase()})" role="img" aria-label=${type in CORNERS ? t(`type.${type}`) : type}>
    ${corners ? svg`<polygon points=${corners.join(" ")} />` : svg`<circle r="1" />`}
  </svg>`;
}
