import { language } from "../words/index.js";

const inLanguage = (en, zh, zhHans) => ({ en, "zh-Hant": zh ?? en, "zh-Hans": zhHans ?? en })[language()];

/** The title of a named query, in the language that is spoken where it has one. */
export const titleOf = ({ title, titleZh, titleZhHans }) => inLanguage(title, titleZh, titleZhHans);

/** What a named query's answer means, likewise. */
export const descriptionOf = ({ description, descriptionZh, descriptionZhHans }) => inLanguage(description, descriptionZh, descriptionZhHans);
