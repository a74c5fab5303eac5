import { Part } from "./part.js";

/** A part that unfolds: its one `details` closes at Escape, and where the focus goes elsewhere. */
export class Menu extends Part {
  constructor() {
    super();
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    this.addEventListener("focusout", (event) => event.relatedTarget && !this.contains(event.relatedTarget) && this.close());
  }

  close() {
    const details = this.querySelector("details");
    if (details.open && details.contains(document.activeElement)) this.querySelector("summary").focus();
    details.open = false;
  }
}
