/** Draws one picture beside the page, and answers by the port that comes with it. */

import { draw } from "./picture_drawing.js";

globalThis.addEventListener("message", async ({ data, ports: [port] }) => {
  port.postMessage(await draw(data));
});
