import { searchActors } from "./api.js";
import { dot, h } from "./dom.js";

const PAUSE_MS = 120;

/** Makes a combobox of the search form; `choose` gets the id of the actor that is picked. */
export function search(form, choose) {
  const input = form.querySelector("input");
  const list = form.querySelector("[role=listbox]");
  let hits = [];
  let active = -1;
  let timer;
  let pending;

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
  input.addEventListener("focus", () => hits.length && open());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) {
      event.preventDefault();
      open();
      mark((active + step + hits.length) % hits.length);
    } else if (event.key === "Escape") {
      close();
    }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const picked = hits[active];
    if (!picked) await look();
    if (picked ?? hits[0]) pick(picked ?? hits[0]);
  });
  document.addEventListener("pointerdown", (event) => form.contains(event.target) || close());
  form.addEventListener("focusout", (event) => event.relatedTarget && !form.contains(event.relatedTarget) && close());

  async function look() {
    const q = input.value.trim();
    pending?.abort();
    pending = new AbortController();
    if (!q) return show([]);
    try {
      show(await searchActors(q, pending.signal), q);
    } catch (error) {
      if (error.name !== "AbortError") note(error.message);
    }
  }

  function show(found, q) {
    hits = found;
    list.replaceChildren(...hits.map(option));
    mark(-1);
    if (hits.length) open();
    else if (q) note(`No actor is named like “${q}”. Try another of its names, in any script.`);
    else close();
  }

  function option(actor, i) {
    const others = [actor.nameZh, actor.nameRu].filter((name) => name && name !== actor.name).join(" · ");
    return h("li", { id: `hit-${i}`, role: "option", click: () => pick(actor) }, dot(actor.type), h("span", {}, actor.name), h("span", { class: "other" }, others));
  }

  function note(text) {
    hits = [];
    list.replaceChildren(h("li", { class: "none" }, text));
    open();
  }

  function mark(i) {
    active = i;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", at === i));
    list.children[i]?.scrollIntoView({ block: "nearest" });
    if (i < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `hit-${i}`);
  }

  function pick(actor) {
    input.value = "";
    hits = [];
    close();
    choose(actor.id);
  }

  function open() {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }
}
