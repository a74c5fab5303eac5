const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "paint-order", "text-anchor"];
const SHARPNESS = 2;

/**
 * A picture as a file of its own, with the colours that it has on the page.
 * @param {SVGElement} svg
 * @returns {Blob}
 */
export function svgFile(svg) {
  const copy = svg.cloneNode(true);
  const shown = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(shown[i]);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    ["class", "tabindex", "role", "data-statements"].forEach((name) => element.removeAttribute(name));
  });
  const back = document.createElementNS(svg.namespaceURI, "rect");
  const { width, height } = svg.viewBox.baseVal;
  Object.entries({ width, height, fill: paper(svg) }).forEach(([name, value]) => back.setAttribute(name, value));
  copy.prepend(back);
  copy.setAttribute("xmlns", svg.namespaceURI);
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

/**
 * The same as pixels, twice as many as on the page.
 * @param {SVGElement} svg
 * @returns {Promise<Blob>}
 */
export async function pngFile(svg) {
  const { width, height } = svg.viewBox.baseVal;
  const url = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * SHARPNESS, height: height * SHARPNESS });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Gives a file to the reader to keep. */
export function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function paper(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== "transparent" && colour !== "rgba(0, 0, 0, 0)") return colour;
  }
  return "white";
}
