import { find, make } from "/pages/shared/dom.js";
import { nameClass } from "/pages/shared/names.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo */

/** Who is here: beside the log where there is room, else a drawer behind a button. */
export class People {
  #dialog = find("people", HTMLDialogElement);
  #list = find("people-list", HTMLUListElement);
  #button = find("people-button", HTMLButtonElement);
  #count = find("people-count", HTMLElement);
  #wide = matchMedia("(min-width: 900px)");

  constructor() {
    this.#wide.addEventListener("change", () => this.place());
    this.#button.addEventListener("click", () => this.#dialog.showModal());
    find("people-close", HTMLButtonElement).addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("click", (event) => {
      // The backdrop counts as the dialog itself.
      if (event.target === this.#dialog && !this.#wide.matches) this.#dialog.close();
    });
  }

  /** Put the list where the page's width wants it. */
  place() {
    const focused = document.activeElement;
    this.#dialog.close();
    if (this.#wide.matches) this.#dialog.show();
    // Opening a dialog takes the focus, even beside the page.
    if (focused instanceof HTMLElement) focused.focus();
  }

  /** @param {PeerInfo[]} peers @param {string} self */
  show(peers, self) {
    const count = words.peopleCount(peers.length);
    this.#count.textContent = String(peers.length);
    this.#button.setAttribute("aria-label", `${words.whoIsHere}: ${count}`);
    this.#button.title = `${words.whoIsHere}: ${count}`;
    find("people-title", HTMLElement).textContent = `${words.whoIsHere} (${peers.length})`;
    this.#list.replaceChildren(...peers.map((peer) => this.#row(peer, self)));
  }

  /** @param {PeerInfo} peer @param {string} self */
  #row(peer, self) {
    const row = make("li", {}, make("bdi", { class: nameClass(peer.id), text: peer.id }));
    const tags = [];
    if (peer.id === self) tags.push(words.you);
    if ((peer.muted ?? 0) > Date.now()) tags.push(words.muted);
    if (tags.length > 0) row.append(make("span", { class: "meta", text: ` ${tags.join(", ")}` }));
    return row;
  }
}
