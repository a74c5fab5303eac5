/**
 * <heartland-graph actor="KAZ" relations="MEMBER_OF,LEASES" as-of="2005">: an answer of Heartland in a page of yours.
 * view: graph (or matrix, balance, timeline, map, table); query: any named question; theme, lang, height, interactive; every other
 * attribute is a parameter of the question. docs/embeds.md tells them all.
 */
const SITE = new URL("/", import.meta.url);
const OWN = new Set(["view", "height", "title", "class", "style", "id", "hidden", "slot", "part"]);
const HEIGHTS = { matrix: 520, balance: 640, timeline: 640, map: 520, table: 420 };
const parameter = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

class HeartlandGraph extends HTMLElement {
  #frame = document.createElement("iframe");
  #waiting = false;

  connectedCallback() {
    const style = document.createElement("style");
    style.textContent = ":host { display: block } :host([hidden]) { display: none } iframe { width: 100%; border: 0; display: block }";
    (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(style, this.#frame);
    this.#frame.loading = "lazy";
    this.#frame.referrerPolicy = "no-referrer";
    new MutationObserver(() => this.#soon()).observe(this, { attributes: true });
    this.#show();
  }

  /** Several attributes that change at once make one request. */
  #soon() {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#show();
    });
  }

  #show() {
    const view = this.getAttribute("view") ?? "graph";
    const address = new URL(`embed/${encodeURIComponent(view)}`, SITE);
    for (const { name, value } of this.attributes) {
      if (!OWN.has(name) && !/^(data|aria|on)/.test(name)) address.searchParams.set(parameter(name), value || "true");
    }
    const height = this.getAttribute("height") ?? HEIGHTS[view] ?? 480;
    this.#frame.style.height = /^\d+$/.test(height) ? `${height}px` : height;
    this.#frame.title = this.getAttribute("title") ?? `Heartland: ${this.getAttribute("query") ?? view} ${this.getAttribute("actor") ?? ""}`.trim();
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }
}

customElements.get("heartland-graph") ?? customElements.define("heartland-graph", HeartlandGraph);
