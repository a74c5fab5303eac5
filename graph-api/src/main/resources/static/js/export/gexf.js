import { EDGE, NODE, escape, origin, told } from "./edges.js";

/** What is shown as GEXF 1.3; an edge lasts from the first day that its beginning may mean to the last of its end. */
export function gexf({ nodes, edges }, about) {
  const attributes = (of, columns) =>
    `    <attributes class="${of}">\n${Object.entries(columns).map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`).join("\n")}\n    </attributes>`;
  const values = (columns, of) =>
    `<attvalues>${Object.keys(columns)
      .filter((name) => of[name] != null && of[name] !== "")
      .map((name) => `<attvalue for="${name}" value="${escape(of[name])}"/>`)
      .join("")}</attvalues>`;
  const lasting = ({ from, to }) => (from ? ` start="${first(from)}"` : "") + (to ? ` end="${last(to)}"` : "");
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="${about.made}">
    <creator>Heartland</creator>
    <description>${escape(origin(about))}</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${attributes("node", NODE)}
${attributes("edge", EDGE)}
    <nodes>
${nodes.map((node) => `      <node id="${escape(node.id)}" label="${escape(node.name)}">${values(NODE, node)}</node>`).join("\n")}
    </nodes>
    <edges>
${edges.map((edge) => `      <edge id="${escape(edge.statement)}" source="${escape(edge.subject)}" target="${escape(edge.object)}" kind="${escape(edge.relation)}" label="${escape(edge.relation)}"${lasting(edge)}>${values(EDGE, told(edge))}</edge>`).join("\n")}
    </edges>
  </graph>
</gexf>
`;
}

const first = (date) => date + "-01-01".slice(date.length - 4);

/** The last day of a year, of a month, or the day itself. */
function last(date) {
  const [year, month = 12] = date.split("-").map(Number);
  return date.length > 7 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
