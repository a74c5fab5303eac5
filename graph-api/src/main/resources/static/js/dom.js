/** An element: h("p", {class: "names"}, "text", child). Functions become listeners; null children are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value != null && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

/** The colour of an actor's type, as the style sheet has it for light or dark. */
export const colour = (type) => getComputedStyle(document.documentElement).getPropertyValue(`--${String(type).toLowerCase()}`).trim();

/** A dot in the colour of a type. */
export const dot = (type) => h("span", { class: "dot", style: `--type: var(--${String(type).toLowerCase()})`, title: type });

/** The language of a text, so that fonts and screen readers choose well. */
export function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

/** "1992 to 1999", "since 1992" or nothing. */
export function period(from, to) {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return from;
  return to ? `until ${to}` : "";
}
