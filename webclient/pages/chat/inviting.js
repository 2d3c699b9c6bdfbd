import { copy } from "/pages/shared/copy.js";
import { make, tell } from "/pages/shared/dom.js";
import { roomPath } from "/pages/shared/names.js";
import { fetchCode } from "/pages/shared/room_code.js";
import { apart } from "/pages/shared/shown.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";

/**
 * Show how others get into the room: its QR code for the one beside oneself, its address to copy, and
 * the phone's own way to hand on a link where there is one.
 *
 * @param {string} room
 */
export async function invite(room) {
  const address = make("p", { class: "by-hand room-address", attributes: { translate: "no" } });
  const told = make("p", { class: "meta sheet-line", attributes: { role: "status" } });
  const copying = buttonFor(words.copyAddress, async () => {
    const isCopied = await copy(address.textContent ?? "", copying);
    tell(told, isCopied ? words.addressCopied : words.addressNotCopied);
  });
  const acts = make("div", { class: "acts" }, copying);
  const link = () => ({ title: room, url: address.textContent ?? "" });
  // Browsers have it on https, and on the machine itself.
  if (navigator.canShare?.({ title: room, url: location.href })) {
    // Who thinks better of it has shared nothing, and knows.
    acts.append(buttonFor(words.share, () => navigator.share(link()).catch(() => {}), "primary"));
  }
  const code = make("img", { class: "room-code", attributes: { alt: words.codeOf(apart(room)) } });
  code.hidden = true;
  const dialog = passingSheet(words.inviteOthers, code, address, acts, told);
  address.textContent = new URL(roomPath(room), location.href).href;
  const found = await fetchCode(room);
  if (!found || !dialog.isConnected) return;
  if (found.address) address.textContent = found.address;
  const url = URL.createObjectURL(found.drawing);
  code.addEventListener("load", () => URL.revokeObjectURL(url), { once: true });
  code.src = url;
  code.hidden = false;
}
