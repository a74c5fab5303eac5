import { html } from "lit";
import { t } from "../words/index.js";

/** What makes a statement no plain fact: denied, planned, supposed. */
export function marks({ polarity, modality }) {
  const words = [polarity === "negated" && "negated", modality !== "actual" && modality].filter(Boolean);
  return words.map((word) => html`<span class="mark">${t(`mark.${word}`)}</span>`);
}
