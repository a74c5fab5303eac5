import { t } from "../words/index.js";
import { nameOf } from "../words/names.js";
import { balance } from "./balance.js";
import { pngFile, save, svgFile } from "./files.js";
import { steer } from "./keys.js";
import { matrix } from "./matrix.js";
import { statementsOf } from "./names.js";
import { timeline } from "./timeline.js";

const SOME = 8;
const MAP_SHAPE = 0.62;
/** A map is seen whole: so much of the window is for what stands around it. */
const AROUND = 170;
const LOWEST = 300;
/** The only picture that needs a library, which the others do not wait for. */
let maps;

/** A picture of an answer, as wide as its place. Who chooses something in it is led to the statements. */
export class Picture extends HTMLElement {
  #kind;
  #answer;
  #options;
  #width = 0;
  #watch = new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - this.#width) > 1) this.#draw();
  });

  connectedCallback() {
    this.#watch.observe(this);
    this.addEventListener("click", ({ target }) => {
      const statements = target.closest("[data-statements]")?.dataset.statements;
      if (statements) this.#tell(statements.split(" "));
    });
  }

  disconnectedCallback() {
    this.#watch.disconnect();
  }

  /**
   * @param {"matrix" | "balance" | "timeline" | "map"} kind
   * @param {object[] | {nodes: object[], edges: object[]}} answer rows; for a map nodes and edges
   * @param {object} options those of the picture but its size, and `file`, the name to keep it by
   */
  async show(kind, answer, options) {
    if (kind === "map") maps ??= await import("./map.js");
    this.#kind = kind;
    this.#answer = answer;
    this.#options = { most: SOME, ...options };
    this.#draw();
  }

  #draw() {
    this.#width = this.clientWidth;
    if (!this.#answer || !this.#width) return;
    const svg = this.#svg();
    steer(svg);
    const frame = document.createElement("div");
    frame.className = "frame";
    frame.append(svg);
    this.replaceChildren(frame, ...this.#unknown(), this.#tools(svg));
  }

  #svg() {
    const options = { ...this.#options, width: this.#width };
    if (this.#kind === "map") return maps.map(this.#answer, { ...options, height: Math.max(LOWEST, Math.min(innerHeight - AROUND, this.#width * MAP_SHAPE)) });
    return { matrix, balance, timeline }[this.#kind](this.#answer, options);
  }

  #unknown() {
    if (this.#kind !== "map") return [];
    const { places } = this.#options;
    const missing = maps.unplaced(this.#answer, places);
    if (!missing.length) return [];
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = t("picture.unplaced", { count: missing.length });
    const ofActor = (id) => statementsOf(this.#answer.edges.filter(({ subject, object }) => subject === id || object === id));
    details.append(summary, ...missing.map((node) => button(nameOf(node), () => this.#tell(ofActor(node.id)))));
    return [details];
  }

  #tools(svg) {
    const { file, most } = this.#options;
    const tools = document.createElement("p");
    tools.className = "tools";
    const more = svg.querySelector(".more");
    if (more || most !== SOME) tools.append(button(t(more ? "picture.all" : "picture.fewer"), () => this.show(this.#kind, this.#answer, { ...this.#options, most: more ? Infinity : SOME })));
    tools.append(
      button("SVG", () => save(svgFile(svg), `${file ?? this.#kind}.svg`)),
      button("PNG", async () => save(await pngFile(svg), `${file ?? this.#kind}.png`)),
    );
    return tools;
  }

  #tell(statements) {
    const detail = { open: { kind: "statement", ids: statements } };
    this.dispatchEvent(new CustomEvent("hl-navigate", { detail, bubbles: true, composed: true }));
  }
}

customElements.define("hl-picture", Picture);

function button(words, click) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = words;
  element.addEventListener("click", click);
  return element;
}
