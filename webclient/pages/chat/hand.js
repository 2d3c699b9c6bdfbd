import { find } from "/pages/shared/dom.js";
import { turnOff } from "/pages/shared/off.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo */

/** One's own hand as a switch, and who else has raised theirs. What shows is the host's word. */
export class Hands {
  #button = find("hand", HTMLButtonElement);
  /** @type {Set<string>} */
  #up = new Set();
  #isFirst = true;
  #isUp = false;
  #whyNot = "";

  /** @param {(up: boolean) => void} raise */
  constructor(raise) {
    this.#button.addEventListener("click", () => {
      raise(this.#button.getAttribute("aria-pressed") !== "true");
    });
  }

  /**
   * @param {PeerInfo[]} peers
   * @param {string} self
   * @returns {string[]} whose hand has gone up since the last time; of those up before one came, none
   */
  show(peers, self) {
    const up = new Set(peers.filter(({ hand }) => hand).map(({ id }) => id));
    const raised = this.#isFirst ? [] : [...up].filter((id) => !this.#up.has(id));
    this.#up = up;
    this.#isFirst = false;
    this.#isUp = up.has(self);
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
