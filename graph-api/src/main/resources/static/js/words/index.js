const WORDS = { en: () => import("./en.js"), "zh-Hant": () => import("./zh-Hant.js"), "zh-Hans": () => import("./zh-Hans.js") };
export const LANGUAGES = { en: "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文" };

let current;
let words = {};
let written;

/** From here on t() speaks that language, one of LANGUAGES. Its words are fetched when it is first spoken. */
export async function speak(language) {
  const { default: spoken, characters = (text) => text } = await WORDS[language]();
  current = language;
  words = spoken;
  written = characters;
  document.documentElement.lang = language;
}

export const language = () => current;
export const isChinese = () => current !== "en";

/** Chinese text of the data, which is in Traditional characters, in those of the language that is spoken. */
export const chinese = (text) => written(text);

/** The first of these languages that the pages speak. */
export function preferred(languages) {
  const known = languages.map((tag) => (/^zh\b.*(TW|HK|MO|Hant)/i.test(tag) ? "zh-Hant" : /^zh\b/i.test(tag) ? "zh-Hans" : tag.slice(0, 2)));
  return known.find((tag) => tag in WORDS) ?? "en";
}

/**
 * The words for something, in the language that is spoken.
 * @param {string} key
 * @param {Record<string, any>} [values] what stands in for {name}
 */
export function t(key, values = {}) {
  const found = words[key];
  if (found === undefined) throw new Error(`There are no words for ${key}`);
  return typeof found === "function" ? found(values) : found.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The words for something that data may name and no words are written for: then as the data has it. */
export const wordsFor = (key, otherwise) => (key in words ? t(key) : otherwise);
