import { find } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { keyOf, Warned } from "/pages/shared/warned.js";
import { card } from "./card.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/pages/shared/warned.js").Warning} Warning
 * @typedef {{element: HTMLElement, heading: HTMLElement}} Card
 */

/** A moderator's words to one alone: each is a card in the log, and stands above it, where nothing
 * that is said pushes it away, until one has read it. */
export class Warnings {
  #alarm = find("alarm", HTMLElement);
  #ports;
  /** @type {Map<string, Card>} */
  #cards = new Map();

  /**
   * @param {import("/peerpyrtc_client/index.js").RoomClient} client
   * @param {{add: (card: HTMLElement) => void, line: (text: string) => void}} log
   */
  constructor(client, log) {
    this.#ports = log;
    new Warned(client, {
      said: words.hostSaid,
      warned: (warning) => this.#warned(warning),
      unwarned: (warning) => this.#unwarned(warning),
      over: () => {
        this.#alarm.textContent = "";
      },
      leave: () => find("log", HTMLElement).focus({ preventScroll: true }),
    });
  }

  /** @param {Warning} warning */
  #warned(warning) {
    const text = words.hostSaid(warning.text, shownText);
    this.#alarm.textContent = words.warned(text);
    const key = keyOf(warning);
    if (this.#cards.has(key)) return;
    const { element, heading } = card("trouble", words.warning, warning.time, text);
    element.classList.add("warning");
    // The alarm has it read out, once and at once.
    element.setAttribute("aria-live", "off");
    this.#cards.set(key, { element, heading });
    this.#ports.add(element);
  }

  /** It was taken back, maybe one that an earlier page has shown. @param {Warning} warning */
  #unwarned(warning) {
    const shown = this.#cards.get(keyOf(warning));
    shown?.element.classList.add("withdrawn");
    if (shown) shown.heading.textContent = words.warningWithdrawn;
    this.#ports.line(words.unwarned(words.hostSaid(warning.text, shownText)));
  }
}
