import { html } from "lit";
import { language, t, wordsFor } from "../words/index.js";
import { wording } from "../words/names.js";
import "./actor-input.js";

const DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|today";

/**
 * The input for a parameter, as its declaration asks for it.
 * @param {{name: string, type: string, required: boolean, defaultValue: string|null, allowed: string[], min: number|null, max: number|null, description: string}} param
 * @param {string} value
 * @param {{relations: object[], sources: object[]}} known what can be chosen from
 * @param {string} [problem] what is wrong with the value
 */
export function field(param, value, known, problem) {
  const { name, required } = param;
  const hint = `hint-${name}`;
  return html`<div class="field ${problem ? "wrong" : ""}" data-param=${name}>
    <label for=${`field-${name}`}>${wordsFor(`param.${name}`, name)}${required ? html` <span class="soft">${t("field.required")}</span>` : ""}</label>
    ${input(param, value ?? "", known, hint)}
    <p id=${hint} class="hint">${describe(param)} ${problem ? html`<strong role="alert">${problem}</strong>` : ""}</p>
  </div>`;
}

function input({ name, type, required, defaultValue, allowed, min, max }, value, { relations, sources }, hint) {
  const id = `field-${name}`;
  const none = required || defaultValue ? "" : html`<option value="" ?selected=${!value}>${t("field.any")}</option>`;
  const options = (all) => html`<select id=${id} name=${name} aria-describedby=${hint}>${none}${all.map(([word, text]) => html`<option value=${word} ?selected=${word === (value || defaultValue)}>${text}</option>`)}</select>`;
  switch (type) {
    case "actor":
    case "actors":
      return html`<hl-actor-input name=${name} .value=${value} ?several=${type === "actors"} ?required=${required} .describedBy=${hint}></hl-actor-input>`;
    case "relations":
      return relationChoice(id, name, value, relations);
    case "source":
      return options(sources.map((source) => [source.id, source.citation]));
    case "enum":
      return options(allowed.map((word) => [word, wordsFor(`about.${word}`, word)]));
    case "date":
      return html`<input id=${id} name=${name} .value=${value} pattern=${DATE} title=${t("field.date")} placeholder=${placeholder(defaultValue)} ?required=${required} aria-describedby=${hint} inputmode="numeric" />`;
    case "int":
      return html`<input id=${id} name=${name} type="number" .value=${value} min=${min} max=${max} step="1" placeholder=${defaultValue ?? ""} ?required=${required} aria-describedby=${hint} />`;
    default:
      return html`<input id=${id} name=${name} .value=${value} placeholder=${defaultValue ?? ""} ?required=${required} aria-describedby=${hint} />`;
  }
}

function relationChoice(id, name, value, relations) {
  const chosen = new Set(value.split(",").filter(Boolean));
  return html`<details class="choices" ?open=${chosen.size > 0}>
    <summary id=${id}>${chosen.size ? t("field.chosen", { n: chosen.size }) : t("field.any")}</summary>
    ${relations.map((relation) => html`<label><input type="checkbox" name=${name} value=${relation.id} .checked=${chosen.has(relation.id)} /> ${wording(relation).replace("…", " … ")}</label>`)}
  </details>`;
}

const placeholder = (defaultValue) => (defaultValue === "today" ? t("field.today") : defaultValue ?? t("field.date.form"));

/** What the declaration says of a parameter is in English; its bounds are in every language. */
function describe({ type, min, max, defaultValue, description }) {
  const said = language() === "en" ? description : "";
  const bounds = type === "int" ? t("field.bounds", { min, max }) : "";
  const otherwise = defaultValue ? t("field.default", { value: defaultValue === "today" ? t("field.today") : defaultValue }) : "";
  return [said, bounds, otherwise].filter(Boolean).join("; ");
}

/**
 * What a form was filled with; what was left empty is left out.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
export function valuesOf(form) {
  const values = {};
  new FormData(form).forEach((value, name) => value.trim() && (values[name] = values[name] ? `${values[name]},${value}` : value.trim()));
  form.querySelectorAll("hl-actor-input").forEach((input) => {
    input.settle();
    if (input.value) values[input.name] = input.value;
  });
  return values;
}
