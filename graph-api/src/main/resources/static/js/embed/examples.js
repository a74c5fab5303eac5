// Writes below each element what it takes to have it, so that the two cannot differ.
for (const element of document.querySelectorAll("heartland-graph")) {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join("");
  const code = document.createElement("pre");
  code.tabIndex = 0;
  code.textContent = `<script type="module" src="${location.origin}/embed/heartland.js"></script>\n<heartland-graph${attributes}></heartland-graph>`;
  element.after(code);
}
