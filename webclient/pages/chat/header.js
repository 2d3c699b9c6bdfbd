import { find, hide, icon, make, tell } from "/pages/shared/dom.js";
import { shownLine, shownName, shownText } from "/pages/shared/shown.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").State} State */

/** What stands above the messages: the room, its topic, how the connection is. */
export class Header {
  /** @type {State | null} */
  #state = null;
  /** @type {string | null} */
  #reason = null;
  #topic = find("topic", HTMLButtonElement);
  #topicText = find("topic-text", HTMLElement);
  #connection = find("connection", HTMLElement);
  #banner = find("banner", HTMLElement);

  /** @param {string} room @param {() => void} retry */
  constructor(room, retry) {
    const name = find("room-name", HTMLElement);
    name.textContent = shownName(room);
    name.title = shownName(room);
    find("banner-retry", HTMLButtonElement).addEventListener("click", retry);
    this.#topic.addEventListener("click", () => {
      const isWhole = this.#topic.getAttribute("aria-expanded") !== "true";
      this.#topic.setAttribute("aria-expanded", String(isWhole));
    });
  }

  /** @param {string} notice */
  showNotice(notice) {
    tell(find("pinned-text", HTMLElement), shownText(notice));
    hide(find("pinned", HTMLElement), notice === "");
  }

  /** @param {string} topic */
  showTopic(topic) {
    this.#topicText.textContent = shownLine(topic);
    this.#topic.hidden = topic === "";
  }

  /** @param {State} state @param {string | null} reason why there is no connection */
  showState(state, reason) {
    // It is told at each attempt; what is written anew is read out anew.
    if (state === this.#state && reason === this.#reason) return;
    this.#state = state;
    this.#reason = reason;
    const isOpen = state === "open";
    const word = { open: words.open, connecting: words.connecting }[/** @type {string} */ (state)];
    this.#connection.dataset.state = state;
    this.#connection.replaceChildren(
      icon(isOpen ? "good" : "waiting"),
      make("span", { text: word ?? words.reconnecting }),
    );
    const away = reason === "SERVER_SHUTDOWN" ? words.hostStopped : words.connectionLost;
    find("banner-text", HTMLElement).textContent = isOpen ? "" : away;
    this.#banner.hidden = isOpen || state === "closed";
  }
}
