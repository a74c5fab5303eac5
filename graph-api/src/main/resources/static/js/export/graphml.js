import { EDGE, NODE, escape, origin, told } from "./edges.js";

/** What is shown as GraphML. */
export function graphml({ nodes, edges }, about) {
  const keys = (of, columns) => Object.entries(columns).map(([name, type]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  const data = (of, columns, values) =>
    Object.keys(columns)
      .filter((name) => values[name] != null && values[name] !== "")
      .map((name) => `<data key="${of}.${name}">${escape(values[name])}</data>`)
      .join("");
  const index = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>${escape(origin(about))}</desc>
${keys("node", { id: "string", ...NODE }).join("\n")}
${keys("edge", EDGE).join("\n")}
  <graph edgedefault="directed">
${nodes.map((node) => `    <node id="${index.get(node.id)}">${data("node", { id: "string", ...NODE }, node)}</node>`).join("\n")}
${edges.map((edge, i) => `    <edge id="e${i}" source="${index.get(edge.subject)}" target="${index.get(edge.object)}">${data("edge", EDGE, told(edge))}</edge>`).join("\n")}
  </graph>
</graphml>
`;
}
