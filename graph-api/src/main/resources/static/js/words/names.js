import { chinese, isChinese, t } from "./index.js";

/** The name of an actor in the language that is spoken, where it has one. */
export const nameOf = ({ name, nameZh }) => (isChinese() && nameZh ? chinese(nameZh) : name);

/** Its names in other scripts. */
export function otherNames({ name, nameZh, nameRu }) {
  const spoken = isChinese() && nameZh ? nameZh : name;
  return [...new Set([name, nameZh, nameRu])].filter((other) => other && other !== spoken);
}

/** The language of a text, so that fonts and screen readers choose well. */
export function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

/**
 * How a relation reads.
 * @param {{en: string, zh: string}} relation one of the vocabulary
 */
export const wording = (relation) => (isChinese() ? chinese(relation.zh) : relation.en);

/** A relation between two in one line; Chinese wording says by … where the object stands. */
export function sentence(subject, relation, object) {
  const words = wording(relation);
  if (!isChinese()) return `${subject} ${words} ${object}`;
  return words.includes("…") ? `${subject}${words.replace("…", object)}` : `${subject}${words}${object}`;
}

/** "1992 to 1999", "until 1999" or nothing. */
export function period({ from, to }) {
  if (from && to && from !== to) return t("date.span", { from, to });
  if (from) return t("date.from", { from });
  return to ? t("date.until", { to }) : "";
}
