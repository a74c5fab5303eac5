import { html } from "lit";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import { titleOf } from "../reading/titles.js";
import { nameOf } from "../words/names.js";
import { mark } from "./shapes.js";
import "./filters.js";
import "../export/menu.js";

/** Over the drawing: whom it is of, what can be done with those picked, filters and files. */
class Tools extends Part {
  static properties = { ...Part.properties, model: { attribute: false }, question: { attribute: false }, selected: { attribute: false }, stage: { attribute: false } };

  render() {
    return html`
      <div class="chips">
        ${this.view.actors.map((id) => this.chip(id, this.view.actors.length > 1 && (() => this.navigate({ actors: this.view.actors.filter((other) => other !== id) }))))}
        ${this.view.path.length === 2 ? this.way() : ""}
        ${this.question ? this.answer() : ""}
        ${this.view.hidden.length ? html`<button type="button" class="chip" @click=${() => this.navigate({ hidden: [] })}>${t("tools.unhide", { n: this.view.hidden.length })}</button>` : ""}
      </div>
      ${this.picked()}
      <div class="menus">
        <hl-filters .view=${this.view} .model=${this.model}></hl-filters>
        <hl-export .view=${this.view} .stage=${this.stage}></hl-export>
      </div>
    `;
  }

  node(id) {
    return this.model.nodes.find((node) => node.id === id) ?? { id, name: id };
  }

  chip(id, remove) {
    const node = this.node(id);
    return html`<span class="chip"
      ><button type="button" class="name" @click=${() => this.open("actor", id)}>${node.type ? mark(node.type) : ""}${nameOf(node)}</button>${remove
        ? html`<button type="button" class="remove" aria-label=${t("tools.remove", { name: nameOf(node) })} @click=${remove}>×</button>`
        : ""}</span
    >`;
  }

  way() {
    const [a, b] = this.view.path.map((id) => nameOf(this.node(id)));
    return this.removable("way", t("tools.path", { a, b }), { path: [] });
  }

  answer() {
    return this.removable("answer", [titleOf(this.question), ...Object.values(this.view.args)].join(" · "), { query: "", args: {} });
  }

  /** What is drawn beside actors, and the way to take it away. */
  removable(kind, name, without) {
    return html`<span class="chip ${kind}"
      ><span class="name" title=${name}>${name}</span><button type="button" class="remove" aria-label=${t("tools.remove", { name })} @click=${() => this.navigate(without)}>×</button></span
    >`;
  }

  /** What can be done with those that are selected, or else with the actor that is open. */
  picked() {
    const open = this.view.open?.kind === "actor" ? this.view.open.ids : [];
    const there = new Set(this.model.nodes.map(({ id }) => id));
    const ids = (this.selected.length ? this.selected : open).filter((id) => there.has(id));
    if (!ids.length) return "";
    const names = ids.length > 2 ? t("tools.selected", { n: ids.length }) : ids.map((id) => nameOf(this.node(id))).join(" · ");
    const held = ids.every((id) => id in this.view.pinned);
    return html`<div class="picked" role="group" aria-label=${t("tools.picked")}>
      <strong>${names}</strong>
      ${ids.length === 2 ? this.button("path", () => this.navigate({ path: ids })) : ""}
      ${ids.some((id) => !this.view.expanded.includes(id)) ? this.button("expand", () => this.stage.expand(...ids)) : ""}
      ${this.button(held ? "unpin" : "pin", () => this.stage.pin(...ids))} ${this.button("hide", () => this.stage.hide(...ids))}
      ${ids.length === 1 ? html`<span class="soft hint">${t("tools.hint")}</span>` : ""}
    </div>`;
  }

  button(what, click) {
    return html`<button type="button" data-do=${what} @click=${click}>${t(`tools.do.${what}`)}</button>`;
  }
}
customElements.define("hl-tools", Tools);
