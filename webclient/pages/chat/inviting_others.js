import { find } from "/pages/shared/dom.js";
import { words } from "./strings.js";

/** How often the sheet's script could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address. @returns {Promise<typeof import("./inviting.js")>} */
const fetched = () => {
  if (!failed) return import("./inviting.js");
  const again = `./inviting.js?${failed}`;
  return import(again);
};

/** A button behind which is how others get into the room. @param {string} room @param {(text: string) => void} warn */
export function offerInviting(room, warn) {
  find("invite", HTMLButtonElement).addEventListener("click", async () => {
    const come = await fetched().catch(() => null);
    if (come) return come.invite(room);
    failed += 1;
    warn(words.notLoaded);
  });
}
