import { html } from "lit";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";

/** A part that reads something for its view, and shows it when it is there; `read` and `show` are its own. */
export class Reader extends Part {
  static properties = { ...Part.properties, content: { state: true }, failure: { state: true } };

  #asked;

  /** What has to change for it to be read anew. */
  key() {
    return JSON.stringify(this.view.open);
  }

  willUpdate() {
    const asked = this.key();
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.content = this.failure = null;
    this.read().then(
      (content) => asked === this.#asked && (this.content = content),
      (error) => asked === this.#asked && (this.failure = error),
    );
  }

  render() {
    if (this.failure) return html`<p class="message error" role="alert">${this.failure.message}</p>`;
    return this.content ? this.show(this.content) : html`<p class="soft" role="status">${t("loading.sentences")}</p>`;
  }
}
