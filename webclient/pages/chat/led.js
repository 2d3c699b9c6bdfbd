import { make } from "/pages/shared/dom.js";
import { personName, shownText } from "/pages/shared/shown.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { keyOf } from "./message.js";
import { placeIn, placeOf } from "./message_link.js";
import { passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { Texts } from "./text.js";
import { timeElement } from "./times.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("/peerpyrtc_client/events.js").Page} Page
 *
 * @typedef {object} LedPorts
 * @property {(where: {before: Place, limit: number}) => Promise<Page>} ask
 * @property {(told: Page["messages"][number]) => Message | null} read null: nothing to read
 * @property {(place: Place) => Promise<boolean>} reach has it in the log, if it isn't too far back
 * @property {(place: Place) => boolean} show brings it into sight; false: it isn't in the log
 * @property {(text: string) => void} line a line about it
 */

/** Where links lead: to their message in the log, or to a word on why it isn't there. */
export class Led {
  #ports;
  /** Where one is to be led once what was said is here. @type {Place | null} */
  #sought = null;
  #isReady = false;
  /** What is shown by itself, as it is too far back. @type {{key: string, dialog: HTMLDialogElement} | null} */
  #alone = null;
  /** Each way ends the one before. */
  #turn = 0;

  /** @param {LedPorts} ports @param {string} room @param {HTMLElement} log */
  constructor(ports, room, log) {
    this.#ports = ports;
    // A link in a message, to another one of the same room, is no reason to join it twice. What a
    // reply answers, and isn't in the log, is behind its quote.
    log.addEventListener("click", (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      if (!(target instanceof Element) || event.defaultPrevented) return;
      const answered = target.closest("[data-place]")?.getAttribute("data-place");
      const link = ctrlKey || metaKey || shiftKey ? null : target.closest("a");
      const place = answered ? placeOf(answered) : link && placeIn(link.href, room);
      if (!place) return;
      event.preventDefault();
      this.to(place);
    });
    // One that is pasted over the page's address.
    window.addEventListener("hashchange", () => {
      const place = placeOf(location.hash);
      if (!place) return;
      history.replaceState(null, "", location.pathname + location.search);
      this.to(place);
    });
  }

  /** What was said is here. */
  ready() {
    this.#isReady = true;
    if (this.#sought) this.to(this.#sought);
    this.#sought = null;
  }

  /** What a link shows says so now. @param {Place} place @param {string} text */
  edit(place, text) {
    if (this.#alone?.key !== keyOf(place)) return;
    const said = this.#alone.dialog.querySelector(".words");
    said?.replaceChildren(...new Texts().render(shownText(text)));
  }

  /** What a link showed is nowhere any more. @param {Place} place */
  redact(place) {
    if (this.#alone?.key === keyOf(place)) this.#alone.dialog.close();
  }

  /** @param {Place} place @param {() => void} [instead] what is done where one can't read it */
  async to(place, instead = () => this.#ports.line(words.linkGone)) {
    if (!this.#isReady) {
      this.#sought = place;
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const told = await this.#find(place);
      if (turn !== this.#turn) return;
      if (!told) return instead();
      const isNear = await this.#ports.reach(place);
      if (turn !== this.#turn || (isNear && this.#ports.show(place))) return;
      const message = this.#ports.read(told);
      if (message) this.#alone = { key: keyOf(place), dialog: showAlone(message) };
      else this.#ports.line(words.linkGone);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (turn === this.#turn) this.#ports.line(words.linkFailed);
    }
  }

  /** What the host lets one read there. @param {Place} place */
  async #find({ epoch, seq }) {
    const { messages } = await this.#ports.ask({ before: { epoch, seq: seq + 1 }, limit: 1 });
    return messages.find((each) => each.epoch === epoch && each.seq === seq);
  }
}

/** It is too far back for the log. @param {Message} message */
function showAlone({ from, text, time, isRedacted }) {
  const who = from === "" ? make("strong", { text: words.announcement }) : personName(from);
  const said = isRedacted ? words.redacted : shownText(text);
  return passingSheet(
    words.tooFarBack,
    make("p", {}, who, new Text(" "), timeElement(time)),
    make("div", { class: "words", dir: "auto" }, ...new Texts().render(said)),
  );
}
