import { LitElement } from "lit";

/** A part of the page: it shows a view and asks for another. It stands in the page's own tree, so that css/ reaches it. */
export class Part extends LitElement {
  static properties = { view: { attribute: false } };

  createRenderRoot() {
    return this;
  }

  /** Asks the page for another view: the present one with these changes. */
  navigate(changes) {
    this.dispatchEvent(new CustomEvent("hl-navigate", { detail: changes, bubbles: true, composed: true }));
  }

  /**
   * Opens actors or statements in the side panel.
   * @param {"actor"|"statement"} kind
   */
  open(kind, ...ids) {
    this.navigate({ open: { kind, ids } });
  }
}
