const probe = document.createElement("span");
probe.hidden = true;

/** A colour of css/tokens.css as light or dark has it now: a canvas takes no light-dark(). */
export function colour(token) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(--${String(token).toLowerCase()}, var(--ink))`;
  return getComputedStyle(probe).color;
}
