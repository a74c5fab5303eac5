import { html } from "lit";
import * as api from "../data/api.js";
import { t } from "../words/index.js";
import { field, valuesOf } from "./field.js";
import { Reader } from "./reader.js";
import { descriptionOf, titleOf } from "./titles.js";
import "./answer.js";
import "./ask.js";

/** The questions that the graph answers: in plain words, or each as a form made from its declaration. */
class Question extends Reader {
  key() {
    return "all";
  }

  async read() {
    const [questions, relations, sources] = await Promise.all([api.questions(), api.relations(), api.sources()]);
    return { questions, relations, sources };
  }

  show(known) {
    const { query, question: asked } = this.view;
    const question = known.questions.find(({ name }) => name === query);
    return html`<hl-ask .view=${this.view}></hl-ask> ${query && !question ? html`<p class="message error" role="alert">${t("question.unknown", { query })}</p>` : ""}
      ${question ? this.form(question, known) : asked ? this.back() : this.all(known.questions)}`;
  }

  all(questions) {
    return html`<h1>${t("question.all")}</h1>
      <ul class="questions">
        ${questions.map((question) => html`<li><button type="button" @click=${() => this.navigate({ query: question.name, args: {}, question: "" })}><strong>${titleOf(question)}</strong><span>${descriptionOf(question)}</span></button></li>`)}
      </ul>`;
  }

  back() {
    return html`<p class="back"><button type="button" class="link" @click=${() => this.navigate({ query: "", args: {}, question: "" })}>← ${t("question.all")}</button></p>`;
  }

  form(question, known) {
    const { args } = this.view;
    const complete = question.params.every(({ name, required }) => !required || args[name]);
    return html`<section class="question">
      ${this.back()}
      <h1>${titleOf(question)}</h1>
      <p class="soft">${descriptionOf(question)}</p>
      <form @submit=${(event) => this.submit(event, question)}>
        ${question.params.map((param) => field(param, args[param.name], known))}
        <p class="buttons">
          <button type="submit">${t("question.run")}</button>
          <button type="button" class="link" @click=${() => this.navigate({ query: question.name, args: question.example, question: "" })}>${t("question.example")}</button>
        </p>
      </form>
      ${complete ? html`<hl-answer .view=${this.view} .query=${{ ...question, title: titleOf(question) }} .args=${args}></hl-answer>` : html`<p class="soft" role="status">${t("question.incomplete")}</p>`}
    </section>`;
  }

  submit(event, question) {
    event.preventDefault();
    const values = valuesOf(event.target);
    const missing = question.params.find(({ name, required }) => required && !values[name]);
    if (missing) return event.target.querySelector(`#field-${missing.name}`).focus();
    const args = question.params.filter(({ name }) => values[name]).map(({ name }) => [name, values[name]]);
    this.navigate({ query: question.name, args: Object.fromEntries(args), question: "" });
  }
}
customElements.define("hl-question", Question);
