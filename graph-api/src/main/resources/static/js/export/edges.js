/** The columns of a statement in every file, and their types in GraphML and GEXF. */
export const EDGE = { statement: "string", relation: "string", quad: "string", from: "string", to: "string", dated: "boolean", polarity: "string", modality: "string", status: "string", confidence: "double", sources: "string", citations: "string" };
export const NODE = { type: "string", name: "string", nameZh: "string", nameRu: "string" };

/** A statement as files tell it. */
export function told(edge) {
  return {
    ...edge,
    dated: Boolean(edge.from || edge.to),
    polarity: edge.polarity ?? "affirmed",
    modality: edge.modality ?? "actual",
    sources: [...new Set(edge.citations.map(({ source }) => source))].join("; "),
    citations: [...new Set(edge.citations.map(({ citation }) => citation))].join("; "),
  };
}

/** What view a file is of. */
export const origin = ({ title, link, asOf, made }) => `${title}. ${asOf ? `As of ${asOf}. ` : ""}${link} (${made})`;

export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
