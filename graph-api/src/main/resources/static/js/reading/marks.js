import { html } from "lit";
import { t } from "../words/index.js";

/** What makes a statement no plain fact: denied, planned, supposed, not sure enough. */
export function marks({ polarity, modality, provisional }) {
  const words = [polarity === "negated" && "negated", modality !== "actual" && modality, provisional && "provisional"].filter(Boolean);
  return words.map((word) => html`<span class="mark">${t(`mark.${word}`)}</span>`);
}
