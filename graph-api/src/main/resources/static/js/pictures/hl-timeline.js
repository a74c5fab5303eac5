import * as api from "../data/api.js";
import { byId, Pictured } from "./pictured.js";

/** What is stated of the view's first actor, in time. */
class Timeline extends Pictured {
  static kind = "timeline";

  async read() {
    const { actors, relations, confidence, show } = this.view;
    if (!actors.length) return {};
    const [{ id }, rows, vocabulary] = await Promise.all([
      api.actor(actors[0]),
      api.rows("timeline", { actor: actors[0], relations, ...this.args, limit: 1000 }),
      api.relations(),
    ]);
    const shown = rows.filter((row) => row.confidence >= confidence && isPlain(row, show));
    return { answer: shown.length ? shown : null, options: { actor: id, relations: byId(vocabulary) } };
  }

  key() {
    return super.key() + this.view.show;
  }
}
customElements.define("hl-timeline", Timeline);

const isPlain = (row, show) =>
  (row.polarity === "affirmed" || show.includes("negated")) && (row.modality === "actual" || show.includes(row.modality));
