import { html, svg } from "lit";
import { year } from "../data/dates.js";
import { Part } from "../explorer/part.js";
import { t } from "../words/index.js";
import { holding, isDated } from "./model.js";

const STEP_MS = 900;

/** Time: a slider over the years of what is drawn, which plays them one by one. */
class Time extends Part {
  static properties = { ...Part.properties, model: { attribute: false }, span: { attribute: false }, playing: { state: true } };

  #timer;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  render() {
    if (!this.span) return this.model.bundles.length ? html`<p class="soft">${t("time.undated")}</p>` : "";
    const [first, last] = this.span;
    const { asOf } = this.view;
    const now = asOf ? Math.min(Math.max(year(asOf), first), last) : last;
    return html`<div role="group" aria-label=${t("time.label")}>
      <button type="button" class="play" aria-pressed=${Boolean(this.playing)} aria-label=${this.playing ? t("time.pause") : t("time.play")} title=${this.playing ? t("time.pause") : t("time.play")} @click=${this.toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true">${this.playing ? svg`<path d="M5 4h4v12H5zM11 4h4v12h-4z" />` : svg`<path d="M6 3l11 7-11 7z" />`}</svg>
      </button>
      <span class="slide">
        ${this.bars(first, last)}
        <input
          type="range"
          id="year"
          min=${first}
          max=${last}
          step="1"
          .value=${String(now)}
          aria-label=${t("time.year")}
          aria-valuetext=${asOf ? this.told(asOf) : t("time.all")}
          @input=${(event) => this.choose(event.target.value)}
        />
        <span class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></span>
      </span>
      <output for="year" class=${asOf ? "" : "soft"}>${asOf || t("time.all")}</output>
      <button type="button" class="all" ?hidden=${!asOf} @click=${() => this.choose("")}>${t("time.all")}</button>
    </div>`;
  }

  /** How much may hold in each year, among what is dated. */
  bars(first, last) {
    const dated = this.model.bundles.flatMap(({ statements }) => statements).filter((edge) => isDated(edge) && !edge.superseded);
    const counts = Array.from({ length: last - first + 1 }, (_, i) => dated.filter(({ from }) => from && year(from) === first + i).length);
    const most = Math.max(...counts, 1);
    return html`<svg class="bars" viewBox="0 0 ${counts.length} 1" preserveAspectRatio="none" aria-hidden="true">
      ${counts.map((count, i) => (count ? svg`<rect x=${i + 0.1} width="0.8" y=${1 - Math.sqrt(count / most)} height=${Math.sqrt(count / most)} />` : ""))}
    </svg>`;
  }

  /** What a screen reader hears of a year. */
  told(asOf) {
    const all = this.model.bundles.flatMap((bundle) => holding(bundle, asOf));
    return t("time.told", { year: asOf, n: all.length, undated: all.filter((edge) => !isDated(edge)).length });
  }

  choose(asOf) {
    this.navigate({ asOf });
  }

  toggle() {
    if (this.playing) return this.stop();
    this.playing = true;
    const [first, last] = this.span;
    if (!this.view.asOf || year(this.view.asOf) >= last) this.choose(String(first));
    this.#timer = setInterval(() => {
      const next = year(this.view.asOf || String(first)) + 1;
      if (next > this.span[1]) this.stop();
      else this.choose(String(next));
    }, STEP_MS);
  }

  stop() {
    clearInterval(this.#timer);
    this.playing = false;
  }
}
customElements.define("hl-time", Time);
