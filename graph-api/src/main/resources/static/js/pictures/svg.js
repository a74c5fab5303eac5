const SVG = "http://www.w3.org/2000/svg";

/**
 * An SVG element: s("rect", {x: 1, class: "bar"}, child). Attributes and children that are null are left out.
 * @param {string} tag
 * @param {Object<string, string | number | null>} [attributes]
 * @param {...(Node | string | null | (Node | string | null)[])} children
 * @returns {SVGElement}
 */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value);
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

/**
 * What leads to statements: one stop for the pointer, the keyboard and a screen reader.
 * @param {string[]} statements their ids
 * @param {string} label what it shows, in words
 * @param {...Node} shapes
 */
export function mark(statements, label, ...shapes) {
  const attributes = { class: "lead", role: "button", tabindex: -1, "aria-label": label, "data-statements": statements.join(" ") };
  return s("g", attributes, s("title", {}, label), ...shapes);
}

/**
 * A picture of that size, scaled down where there is less room.
 * @param {number} width in pixels
 * @param {number} height in pixels
 * @param {string} label what it shows, in words
 */
export function picture(width, height, label, ...children) {
  const box = `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`;
  return s("svg", { viewBox: box, width: Math.ceil(width), height: Math.ceil(height), role: "group", "aria-label": label }, ...children);
}

/** Text that is cut where it is wider than that many pixels, and then told whole by its title. */
export function text(words, width, attributes = {}, size = 13) {
  const cut = fit(String(words), width, size);
  return s("text", attributes, cut, cut === words ? null : s("title", {}, words));
}

/** About how wide a text is, in pixels: what is Chinese is as wide as it is high. */
export function widthOf(words, size = 13) {
  let width = 0;
  for (const char of words) width += /[\u2e80-\uffef]/.test(char) ? size : size * 0.56;
  return width;
}

function fit(words, width, size) {
  if (widthOf(words, size) <= width) return words;
  const chars = [...words];
  while (chars.length && widthOf(chars.join(""), size) > width - size * 0.8) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}
