import { find } from "/pages/shared/dom.js";
import { keepHand, recallHand } from "/pages/shared/kept.js";
import { turnOff } from "/pages/shared/off.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo */

/** Where this page sits, by the name that its seat is kept under: the host may spell it otherwise. */
export const seated = { room: "" };

/** One's own hand as a switch, and who else has raised theirs. What shows is the host's word. */
export class Hands {
  #button = find("hand", HTMLButtonElement);
  /** Since when the last hand of each was up that was shown. @type {Map<string, number>} */
  #shown = new Map();
  #isFirst = true;
  #isUp = false;
  #whyNot = "";
  #raise;

  /** @param {(up: boolean) => void} raise */
  constructor(raise) {
    this.#raise = raise;
    this.#button.addEventListener("click", () => {
      raise(this.#button.getAttribute("aria-pressed") !== "true");
    });
    // How long it was up is nothing: how long the page has been gone is.
    window.addEventListener("pagehide", () => this.#isUp && keepHand(seated.room, true));
  }

  /**
   * @param {PeerInfo[]} peers
   * @param {string} self
   * @returns {string[]} whose hand has gone up since the last time; of those up before one came, none,
   *   nor of those that a moderator had taken down and put back
   */
  show(peers, self) {
    const up = peers.filter(({ hand }) => hand);
    /** @param {PeerInfo} peer */
    const isNew = ({ id, hand = 0 }) => hand > (this.#shown.get(id) ?? 0);
    const raised = this.#isFirst ? [] : up.filter(isNew).map(({ id }) => id);
    for (const { id, hand = 0 } of up) this.#shown.set(id, hand);
    const here = new Set(peers.map(({ id }) => id));
    for (const id of this.#shown.keys()) if (!here.has(id)) this.#shown.delete(id);
    this.#isUp = up.some(({ id }) => id === self);
    // To the host who loads the page again has left and come anew, with the hand down.
    const wasUp = this.#isFirst && !this.#isUp && this.#whyNot === "" && recallHand(seated.room);
    if (wasUp) this.#raise(true);
    else keepHand(seated.room, this.#isUp);
    this.#isFirst = false;
    this.#button.setAttribute("aria-pressed", String(this.#isUp));
    this.#name();
    return raised.filter((id) => id !== self);
  }

  /** @param {string} whyNot why one may not raise it; "": one may */
  offer(whyNot) {
    this.#whyNot = whyNot;
    this.#name();
  }

  /** Taking it down is never forbidden. */
  #name() {
    const label = this.#isUp ? words.lowerHand : words.raiseHand;
    turnOff(this.#button, this.#isUp ? "" : this.#whyNot, label);
  }

  /** Without a connection nobody would see it. @param {boolean} isOpen */
  allow(isOpen) {
    this.#button.disabled = !isOpen;
  }
}
