import { find, icon, make } from "/pages/shared/dom.js";
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
  #ports;

  /** @param {{whisper: (name: string) => void, mention: (name: string) => void}} ports */
  constructor(ports) {
    this.#ports = ports;
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
    const hands = peers.filter(({ hand }) => hand);
    this.#count.textContent = String(peers.length);
    this.#button.classList.toggle("has-hands", hands.length > 0);
    const label = [`${words.whoIsHere}: ${count}`];
    if (hands.length > 0) label.push(`${words.handUp}: ${hands.map(({ id }) => id).join(", ")}`);
    this.#button.setAttribute("aria-label", label.join("; "));
    this.#button.title = label.join("; ");
    find("people-title", HTMLElement).textContent = `${words.whoIsHere} (${peers.length})`;
    // Whoever stands on a person with the keyboard keeps their place when the list is made anew.
    const focused = document.activeElement?.closest("li");
    const [name, kind] = [focused?.dataset.name, document.activeElement?.className];
    this.#list.replaceChildren(...inOrder(peers).map((peer) => this.#row(peer, self)));
    const row = [...this.#list.children].find(
      (each) => each instanceof HTMLElement && name !== undefined && each.dataset.name === name,
    );
    for (const button of row?.querySelectorAll("button") ?? []) {
      if (button.className === kind) button.focus();
    }
  }

  /** @param {PeerInfo} peer @param {string} self */
  #row(peer, self) {
    const who = make(
      "span",
      { class: "who" },
      make("bdi", { class: nameClass(peer.id), text: peer.id }),
    );
    const tags = [];
    if (peer.id === self) tags.push(words.you);
    if ((peer.muted ?? 0) > Date.now()) tags.push(words.muted);
    if (peer.hand) tags.push(words.handUp);
    if (tags.length > 0) who.append(make("span", { class: "meta", text: ` ${tags.join(", ")}` }));
    const row = make("li", {});
    row.dataset.name = peer.id;
    if (peer.hand) row.append(make("span", { class: "hand" }, icon("hand")));
    row.append(who);
    if (peer.id === self) return row;
    const { mention, whisper } = this.#ports;
    row.append(
      this.#action("mention", words.mentionOf(peer.id), () => mention(peer.id)),
      this.#action("whisper", words.whisperTo(peer.id), () => whisper(peer.id)),
    );
    return row;
  }

  /** @param {string} kind @param {string} label @param {() => void} act */
  #action(kind, label, act) {
    const attributes = { type: "button", "aria-label": label, title: label };
    const button = make("button", { class: `plain do-${kind}`, attributes }, icon(kind));
    button.addEventListener("click", () => {
      if (!this.#wide.matches) this.#dialog.close();
      act();
    });
    return button;
  }
}

/** Hands first, the one that is up the longest at the top. @param {PeerInfo[]} peers */
function inOrder(peers) {
  const hands = peers.filter(({ hand }) => hand);
  hands.sort((one, other) => (one.hand ?? 0) - (other.hand ?? 0));
  return [...hands, ...peers.filter(({ hand }) => !hand)];
}
