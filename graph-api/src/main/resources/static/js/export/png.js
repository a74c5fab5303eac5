import { colour } from "../graph/colours.js";
import { origin } from "./edges.js";

const SCALE = 2;
const MOST_PX = 8000;
const CAPTION_PX = 26;

/** The drawing as a picture of twice its size, with a line that says of what view it is. */
export async function png(cy, about) {
  const drawn = await createImageBitmap(await cy.png({ output: "blob-promise", full: true, scale: SCALE, bg: colour("paper"), maxWidth: MOST_PX, maxHeight: MOST_PX }));
  const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width, height: drawn.height + 2 * CAPTION_PX });
  const pen = canvas.getContext("2d");
  pen.fillStyle = colour("paper");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 0, 0);
  pen.fillStyle = colour("soft");
  pen.font = `${CAPTION_PX * 0.7}px ${getComputedStyle(document.body).fontFamily}`;
  pen.fillText(origin(about), CAPTION_PX / 2, drawn.height + CAPTION_PX * 1.2, canvas.width - CAPTION_PX);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
