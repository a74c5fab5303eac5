import { t } from "../words/index.js";
import { nameOf, wording } from "../words/names.js";

/**
 * How a view has actors and statements drawn, and what is written to them.
 * @param {import("../explorer/view.js").View} view
 * @param {Map<string, object>} vocabulary the relations by id
 */
export function look({ actors, pinned }, vocabulary) {
  const words = ({ relation }) => (vocabulary.has(relation) ? wording(vocabulary.get(relation)) : relation);
  const mark = ({ status }) => (status === "plain" ? "" : `${t(`mark.${status}`)}: `);
  const times = ({ statements }) => (statements.length > 1 ? ` ×${statements.length}` : "");
  return {
    centres: actors,
    pinned,
    caption: nameOf,
    label: (bundle) => mark(bundle) + words(bundle) + times(bundle),
    symmetric: ({ relation }) => vocabulary.get(relation)?.symmetric ?? false,
  };
}
