import { html } from "lit";
import * as api from "../data/api.js";
import { chinese, t } from "../words/index.js";
import { languageOf } from "../words/names.js";
import { Reader } from "./reader.js";
import { titleOf } from "./titles.js";
import "./answer.js";

/** A question in plain words: what it was taken for, what is doubted, and the answer. */
class Ask extends Reader {
  key() {
    return this.view.question;
  }

  async read() {
    if (!this.view.question) return { questions: [] };
    const [asked, questions] = await Promise.all([api.ask(this.view.question), api.questions()]);
    return { asked, questions };
  }

  render() {
    return html`<form role="search" class="ask" @submit=${this.submit}>
        <label for="question">${t("ask.label")}</label>
        <span class="line"><input id="question" type="text" maxlength="500" .value=${this.view.question} lang=${languageOf(this.view.question)} placeholder=${t("ask.placeholder")} autocomplete="off" /><button type="submit">${t("ask.send")}</button></span>
      </form>
      ${this.view.question ? html`<div class="asked" aria-live="polite">${super.render()}</div>` : ""}`;
  }

  submit(event) {
    event.preventDefault();
    const question = this.querySelector("input").value.trim();
    if (question) this.navigate({ kind: "questions", question, query: "", args: {} });
  }

  show({ asked, questions }) {
    if (!asked) return "";
    const query = questions.find(({ name }) => name === asked.query);
    return html`
      ${asked.understood && query ? this.taken(asked, query) : html`<p role="status">${t("ask.notUnderstood")}</p>`}
      ${asked.doubts.length ? html`<p class="doubts">${t("ask.doubts")}</p><ul class="doubts">${asked.doubts.map((doubt) => html`<li lang=${languageOf(doubt)}>${chinese(doubt)}</li>`)}</ul>` : ""}
      ${asked.nearest.length ? html`<p>${t("ask.nearest")}</p><ul class="nearest">${asked.nearest.map((near) => html`<li><button type="button" class="link" lang=${languageOf(near)} @click=${() => this.navigate({ question: near, query: "", args: {} })}>${chinese(near)}</button></li>`)}</ul>` : ""}
      ${asked.understood && query ? html`<hl-answer .view=${this.view} .query=${{ ...query, title: titleOf(query) }} .args=${asked.arguments}></hl-answer>` : ""}
    `;
  }

  taken(asked, query) {
    const args = Object.entries(asked.arguments);
    return html`<p class="taken">
      ${t(asked.sure ? "ask.ran" : "ask.ranUnsure")} <strong>${titleOf(query)}</strong>
      ${args.length ? html`<code>${args.map(([name, value]) => `${name}=${value}`).join(" ")}</code>` : ""}
      <button type="button" class="link" @click=${() => this.navigate({ query: query.name, args: asked.arguments, question: "" })}>${t("ask.form")}</button>
    </p>`;
  }
}
customElements.define("hl-ask", Ask);
