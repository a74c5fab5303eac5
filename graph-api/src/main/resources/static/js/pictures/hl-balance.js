import * as api from "../data/api.js";
import { Pictured } from "./pictured.js";

/** How the view's first actor stands between the others, or else between the powers that the question names. */
class Balance extends Pictured {
  static kind = "balance";

  async read() {
    const { actors } = this.view;
    const [actor, ...powers] = actors;
    if (!actor) return {};
    const rows = await api.rows("balance", { actor, powers, ...this.args, limit: 1000 });
    return { answer: rows.length ? rows : null };
  }
}
customElements.define("hl-balance", Balance);
