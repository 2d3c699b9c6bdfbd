import { find, hide, make } from "./dom.js";
import { shownText } from "./shown.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {{text: string, time: number}} Warning `time` by the host's clock
 *
 * @typedef {object} WarnedPorts
 * @property {(text: string, shown: (text: string) => string) => string} said the text, in the
 *   page's language where the host wrote it
 * @property {(warning: Warning) => void} [warned] one more is to be read
 * @property {(warning: Warning) => void} [read] it is read, on this page or another
 * @property {(warning: Warning) => void} [unwarned] it was taken back
 * @property {() => void} [over] nothing is left to be read
 * @property {() => void} leave the focus was in the bar, which is gone
 */

/** What moderators wrote to this guest alone: a bar has each until it has read them, on whichever of
 * its pages, and after a reload too. The host keeps what it hasn't. */
export class Warned {
  #client;
  #ports;
  #bar = find("warned", HTMLElement);
  #list = find("warned-text", HTMLElement);
  /** What is still to be read, in the order of its coming. @type {Map<string, {warning: Warning, line: HTMLElement}>} */
  #unread = new Map();
  /** When those were that are read, of which the host has not heard. @type {Set<number>} */
  #read = new Set();

  /** @param {RoomClient} client @param {WarnedPorts} ports */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    find("warned-read", HTMLButtonElement).addEventListener("click", () => this.#readAll());
    client.on("warning", (warning) => this.#take(warning));
    client.on("other", ({ type, text, time }) => {
      const warning = { text: String(text), time: Number(time) };
      if (type === "warned") this.#take(warning);
      if (type === "warning-read") this.#dropRead((each) => each.time === warning.time);
      if (type !== "unwarned") return;
      this.#drop((each) => keyOf(each) === keyOf(warning));
      ports.unwarned?.(warning);
    });
    client.on("state", ({ state }) => state === "open" && this.#tellRead());
    // Whoever is sent out reads it in the log yet.
    client.on("closed", () => this.#dropRead(() => true));
  }

  /** @param {Warning} warning */
  #take(warning) {
    const key = keyOf(warning);
    if (this.#unread.has(key) || this.#read.has(warning.time)) return;
    const attributes = { translate: "no" };
    const text = this.#ports.said(warning.text, shownText);
    const line = make("span", { class: "warned-line", dir: "auto", text, attributes });
    this.#unread.set(key, { warning, line });
    this.#list.append(line);
    hide(this.#bar, false);
    this.#list.scrollTop = line.offsetTop;
    this.#ports.warned?.(warning);
  }

  #readAll() {
    for (const { warning } of this.#unread.values()) this.#read.add(warning.time);
    this.#dropRead(() => true);
    this.#tellRead();
  }

  /** What is said while the host is away, it hears when it is back. */
  #tellRead() {
    for (const time of this.#read) {
      if (this.#client.pass({ type: "warning-read", time })) this.#read.delete(time);
    }
  }

  /** @param {(warning: Warning) => boolean} isRead */
  #dropRead(isRead) {
    for (const warning of this.#drop(isRead)) this.#ports.read?.(warning);
  }

  /** @param {(warning: Warning) => boolean} isOver @returns {Warning[]} those, in the order of their coming */
  #drop(isOver) {
    const over = [...this.#unread].filter(([, { warning }]) => isOver(warning));
    for (const [key, { line }] of over) {
      this.#unread.delete(key);
      line.remove();
    }
    if (this.#unread.size === 0) this.#end();
    return over.map(([, { warning }]) => warning);
  }

  #end() {
    const hadFocus = this.#bar.contains(document.activeElement);
    hide(this.#bar, true);
    this.#ports.over?.();
    if (hadFocus) this.#ports.leave();
  }
}

/** @param {Warning} warning */
export const keyOf = ({ text, time }) => `${time} ${text}`;
