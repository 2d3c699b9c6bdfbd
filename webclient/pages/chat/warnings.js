import { find } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { keyOf, Warned } from "/pages/shared/warned.js";
import { card } from "./card.js";
import { sight } from "./sight.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/pages/shared/warned.js").Warning} Warning
 * @typedef {{element: HTMLElement, heading: HTMLElement}} Card
 */

/** A moderator's words to one alone stand above the log, where nothing that is said pushes them away,
 * until one has read them. From then on they are a card in it, which one finds again. */
export class Warnings {
  #alarm = find("alarm", HTMLElement);
  #ports;
  /** Of those that are read. @type {Map<string, Card>} */
  #cards = new Map();

  /**
   * @param {import("/peerpyrtc_client/index.js").RoomClient} client
   * @param {{add: (card: HTMLElement) => void, line: (text: string) => void}} log
   */
  constructor(client, log) {
    this.#ports = log;
    new Warned(client, {
      said: words.hostSaid,
      warned: (warning) => {
        this.#alarm.textContent = words.warned(inWords(warning));
      },
      read: (warning) => this.#read(warning),
      unwarned: (warning) => this.#unwarned(warning),
      over: () => {
        this.#alarm.textContent = "";
      },
      leave: () => {
        const front = sight.isCovered && document.getElementById("surface");
        (front || find("log", HTMLElement)).focus({ preventScroll: true });
      },
    });
  }

  /** @param {Warning} warning */
  #read(warning) {
    const { element, heading } = card("trouble", words.warning, warning.time, inWords(warning));
    element.classList.add("warning");
    // It was read out as it came.
    element.setAttribute("aria-live", "off");
    this.#cards.set(keyOf(warning), { element, heading });
    this.#ports.add(element);
  }

  /** It was taken back, maybe one that an earlier page has shown. @param {Warning} warning */
  #unwarned(warning) {
    const shown = this.#cards.get(keyOf(warning));
    shown?.element.classList.add("withdrawn");
    if (shown) shown.heading.textContent = words.warningWithdrawn;
    this.#ports.line(words.unwarned(inWords(warning)));
  }
}

/** @param {Warning} warning */
const inWords = ({ text }) => words.hostSaid(text, shownText);
