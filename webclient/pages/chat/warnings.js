import { find, hide } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { card } from "./card.js";
import { words } from "./strings.js";
import { againstRule } from "./words/host.js";

/**
 * @typedef {{text: string, time: number}} Warning
 * @typedef {{element: HTMLElement, heading: HTMLElement}} Card
 */

/** A moderator's words to one alone. Each is a card in the log; the latest also stands above it,
 * where nothing that is said pushes it away, until one has read it. */
export class Warnings {
  #bar = find("warned", HTMLElement);
  #text = find("warned-text", HTMLElement);
  #alarm = find("alarm", HTMLElement);
  #add;
  #line;
  /** @type {Map<string, Card>} */
  #cards = new Map();
  #latest = "";

  /** @param {{add: (card: HTMLElement) => void, line: (text: string) => void}} log */
  constructor({ add, line }) {
    this.#add = add;
    this.#line = line;
    find("warned-read", HTMLButtonElement).addEventListener("click", () => this.#read());
  }

  /** @param {Warning} warning */
  warned(warning) {
    const text = againstRule(warning.text, words.ofRule, shownText);
    const { element, heading } = card("trouble", words.warning, warning.time, text);
    element.classList.add("warning");
    // The alarm has it read out, once and at once.
    element.setAttribute("aria-live", "off");
    this.#latest = keyOf(warning);
    this.#cards.set(this.#latest, { element, heading });
    this.#add(element);
    this.#text.textContent = text;
    hide(this.#bar, false);
    this.#alarm.textContent = words.warned(text);
  }

  /** It was taken back, maybe one that an earlier page has shown. @param {Warning} warning */
  unwarned(warning) {
    const key = keyOf(warning);
    const shown = this.#cards.get(key);
    shown?.element.classList.add("withdrawn");
    if (shown) shown.heading.textContent = words.warningWithdrawn;
    if (key === this.#latest) this.#read();
    this.#line(words.unwarned(againstRule(warning.text, words.ofRule, shownText)));
  }

  #read() {
    this.#latest = "";
    this.#alarm.textContent = "";
    const hadFocus = this.#bar.contains(document.activeElement);
    hide(this.#bar, true);
    if (hadFocus) find("log", HTMLElement).focus({ preventScroll: true });
  }
}

/** @param {Warning} warning */
const keyOf = ({ text, time }) => `${time} ${text}`;
