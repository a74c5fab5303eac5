import en from "./en.js";
import zhHans from "./zh-Hans.js";
import zhHant from "./zh-Hant.js";

const WORDS = { en, "zh-Hant": zhHant, "zh-Hans": zhHans };
export const LANGUAGES = { en: "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文" };

let current = "en";

/** From here on t() speaks that language. */
export function speak(language) {
  current = language in WORDS ? language : "en";
  document.documentElement.lang = current;
}

export const language = () => current;
export const isChinese = () => current !== "en";

/** The first of a browser's languages that the pages speak. */
export function preferred(languages = navigator.languages) {
  const known = languages.map((tag) => (/^zh\b.*(TW|HK|MO|Hant)/i.test(tag) ? "zh-Hant" : /^zh\b/i.test(tag) ? "zh-Hans" : tag.slice(0, 2)));
  return known.find((tag) => tag in WORDS) ?? "en";
}

/**
 * The words for something, in the language that is spoken.
 * @param {string} key
 * @param {Record<string, any>} [values] what stands in for {name}
 */
export function t(key, values = {}) {
  const words = WORDS[current][key];
  if (words === undefined) throw new Error(`There are no words for ${key}`);
  return typeof words === "function" ? words(values) : words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The words for something that data may name and no words are written for: then as the data has it. */
export const wordsFor = (key, otherwise) => (key in WORDS[current] ? t(key) : otherwise);
