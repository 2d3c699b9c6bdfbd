import { find, hide, make } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { excerpt } from "./message.js";
import { words } from "./strings.js";
import { announced } from "./told.js";

/**
 * @typedef {import("./messages.js").Message} Message
 *
 * @typedef {object} AnnouncementsPorts
 * @property {import("./log.js").Log} log
 * @property {import("./unread.js").Unread} unread
 * @property {(text: string) => Node[]} render
 */

/** So many stand there, the newest; the log has all. */
const MOST = 20;

/** So much of one is read out, in characters. */
const READ_OUT = 300;

/** How much of a row is in sight is told at each tenth of it. */
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** What the host says to all: each is a card in the log, and stands above it while nobody has had
 * that card in sight, unless it was read up here. */
export class Announcements {
  #ports;
  #log = find("log", HTMLElement);
  #bar = find("announced", HTMLElement);
  #list = find("announced-text", HTMLElement);
  #alarm = find("alarm", HTMLElement);
  /** What it had read out last. */
  #aloud = "";
  /** Those not seen yet, by their rows. @type {Map<Element, {message: Message, line: HTMLElement, end: () => void}>} */
  #unseen = new Map();
  #sight = new IntersectionObserver((entries) => this.#looked(entries), {
    root: this.#log,
    threshold: TENTHS,
  });

  /** @param {import("/peerpyrtc_client/index.js").RoomClient} client @param {AnnouncementsPorts} ports */
  constructor(client, ports) {
    this.#ports = ports;
    client.on("announcement", (announcement) => {
      const message = announced(announcement);
      const { missed } = announcement;
      const isNews = ports.unread.tell(announcement, { own: false, missed }, () => {
        return { message: ports.log.announcement(message), isForMe: true };
      });
      const row = ports.log.elementOf(message);
      if (isNews && row && !message.isRedacted) this.#stand(message, row);
    });
    client.on("closed", () => this.#drop(...this.#unseen.keys()));
    find("announced-read", HTMLButtonElement).addEventListener("click", () => {
      this.#drop(...this.#unseen.keys());
    });
  }

  /** Whether its row is in sight is told in a moment. @param {Message} message @param {HTMLElement} row */
  #stand(message, row) {
    // It is read out as it comes up above, and not as it comes into the log as well.
    row.setAttribute("aria-live", "off");
    const line = make("div", { class: "warned-line", dir: "auto" });
    line.append(...this.#ports.render(shownText(message.text)));
    const end = message.watch(() => {
      if (message.isRedacted || message.isGone) this.#drop(row);
    });
    this.#unseen.set(row, { message, line, end });
    this.#sight.observe(row);
    const oldest = [...this.#unseen.keys()].slice(0, -MOST);
    this.#drop(...oldest);
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #looked(entries) {
    this.#drop(...entries.filter(isSeen).map(({ target }) => target));
    const fresh = entries
      .flatMap(({ target }) => this.#unseen.get(target) ?? [])
      .filter(({ line }) => !line.isConnected);
    if (fresh.length === 0) return;
    this.#list.append(...fresh.map(({ line }) => line));
    hide(this.#bar, false);
    fresh[0]?.line.scrollIntoView({ block: "nearest" });
    const texts = fresh.map(({ message }) => excerpt(shownText(message.text), READ_OUT));
    this.#aloud = `${words.announcement}: ${texts.join("; ")}`;
    this.#alarm.textContent = this.#aloud;
  }

  /** They are read, or there no more. @param {...Element} rows */
  #drop(...rows) {
    for (const row of rows) {
      const known = this.#unseen.get(row);
      this.#unseen.delete(row);
      this.#sight.unobserve(row);
      known?.line.remove();
      known?.end();
    }
    if (this.#list.firstElementChild || this.#bar.hidden) return;
    const hadFocus = this.#bar.contains(document.activeElement);
    hide(this.#bar, true);
    if (this.#alarm.textContent === this.#aloud) this.#alarm.textContent = "";
    if (hadFocus) this.#log.focus({ preventScroll: true });
  }
}

/** Whether half of it was to be seen, or half of what there is room for. @param {IntersectionObserverEntry} entry */
const isSeen = ({ intersectionRatio, intersectionRect, rootBounds }) =>
  intersectionRatio >= 0.5 ||
  (rootBounds !== null &&
    rootBounds.height > 0 &&
    intersectionRect.height * 2 >= rootBounds.height);
