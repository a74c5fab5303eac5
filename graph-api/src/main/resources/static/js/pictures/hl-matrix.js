import * as api from "../data/api.js";
import { Pictured } from "./pictured.js";

const COMPARED = 7;

/** Who belonged to what: of the view's actors, or of one beside the best connected countries. */
class Matrix extends Pictured {
  static kind = "matrix";

  async read() {
    const { args } = this;
    const { actors, confidence } = this.view;
    const compared = actors.length > 1 || args.actors ? actors : [...new Set([...actors, ...(await countries())])].slice(0, COMPARED);
    const rows = await api.rows("membership-periods", { actors: compared, ...args, limit: 1000 });
    const sure = rows.filter((row) => row.confidence >= confidence);
    return { answer: sure.length ? sure : null };
  }

  key() {
    const { actors, args, confidence } = this.view;
    return JSON.stringify([actors, args, confidence]);
  }

  settings() {
    return { asOf: this.view.asOf };
  }
}
customElements.define("hl-matrix", Matrix);

const countries = async () => (await api.bestConnected()).filter(({ type }) => type === "Country").map(({ id }) => id);
