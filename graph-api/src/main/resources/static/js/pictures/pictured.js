import { html } from "lit";
import { Reader } from "../reading/reader.js";
import { language, t } from "../words/index.js";
import "./hl-picture.js";

/**
 * A kind of view that is a picture. `read` gives the answer that it draws, or null where there is nothing to draw; `settings`
 * are what the drawing depends on beside it.
 */
export class Pictured extends Reader {
  #picture = document.createElement("hl-picture");
  #drawn;

  key() {
    const { actors, relations, asOf, confidence, path, query, args } = this.view;
    return JSON.stringify([actors, relations, asOf, confidence, path, query, args]);
  }

  /** What its own question is asked with; what another is asked with is none of it. */
  get args() {
    return this.view.query ? {} : this.view.args;
  }

  settings() {
    return {};
  }

  /** It is drawn anew only where it changes, lest who is at a place in it lose that place. */
  show({ answer, options }) {
    if (!answer) return html`<p class="message">${t(this.view.actors.length || this.view.query ? "picture.empty" : "picture.actor")}</p>`;
    const settings = { ...options, ...this.settings(), today: new Date().toISOString().slice(0, 10) };
    const drawn = JSON.stringify([this.key(), this.settings(), language()]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#picture.show(this.constructor.kind, answer, settings);
    }
    return html`${this.#picture}`;
  }
}

/** The vocabulary by id. */
export const byId = (relations) => new Map(relations.map((relation) => [relation.id, relation]));
