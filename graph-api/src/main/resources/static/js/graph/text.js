import { languageOf } from "../words/names.js";

const LATIN = 18;
const HAN = 10;
const canvas = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** A name in lines that are no longer than a node's surroundings bear. */
export function wrap(name) {
  return languageOf(name) === "zh" ? wrapHan(name) : wrapWords(name);
}

function wrapHan(name) {
  return name.match(new RegExp(`[^]{1,${HAN}}`, "gu")) ?? [""];
}

function wrapWords(name) {
  const lines = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LATIN) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a line is at a size of one pixel, in the page's font. */
export function widthOf(line) {
  if (!widths.has(line)) {
    canvas.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    widths.set(line, canvas.measureText(line).width / 100);
  }
  return widths.get(line);
}
