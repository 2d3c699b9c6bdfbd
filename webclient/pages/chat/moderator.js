import { find, icon, make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { Moderation } from "/peerpyrtc_client/moderation.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {{id: string, peer: string, stay?: string, text?: string, why?: string, kind: string}} Item
 */

/** What a moderator may have done to somebody, in the order of the buttons. */
const VERBS = [
  { do: "mute", words: () => words.muteThem },
  { do: "unmute", words: () => words.unmuteThem },
  { do: "warn", words: () => words.warnThem, asks: true },
  { do: "kick", words: () => words.kickThem, isGrave: true },
  { do: "ban", words: () => words.banThem, isGrave: true },
];

/** Items that are listed at once: of more, the rest comes as these are decided. */
const LISTED = 20;

/** What a moderator has beside the room: acts on people, and what waits. A phone is enough. */
export class Moderator {
  #client;
  #moderation;
  #ports;
  /** @type {Map<string, Item>} the longest first */
  #waiting = new Map();
  #bar = make("button", { class: "waits-bar", attributes: { type: "button" } });
  #list = make("ul", { class: "waits" });
  #queue = sheet(words.waitsForYou, this.#list);
  /**
   * @param {RoomClient} client
   * @param {{line: (text: string) => void}} ports a line about the room
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#moderation = new Moderation(client);
    this.#moderation.on("role", ({ is }) => this.#become(is));
    this.#moderation.on("acted", (act) => this.#heard(act));
    client.on("other", (frame) => frame.type === "queue" && this.#queued(frame));
    client.on("state", ({ state }) => state === "open" && this.#waiting.clear());
    this.#bar.hidden = true;
    this.#bar.addEventListener("click", () => this.#queue.showModal());
    find("composer", HTMLElement).before(this.#bar);
    if (this.isOn) this.#become(true);
  }

  /** Whether one moderates here now. */
  get isOn() {
    return this.#moderation.isModerator;
  }

  /** Ask what is to be done to somebody. @param {string} name */
  actOn(name) {
    const peer = this.#client.peers.find(({ id }) => id === name);
    if (!peer) return;
    const said = make("input", {
      attributes: { type: "text", maxlength: "200", "aria-label": words.reasonToThem },
    });
    said.placeholder = words.reasonToThem;
    const buttons = VERBS.map((verb) => {
      const button = make("button", {
        class: verb.isGrave ? "danger" : "",
        text: verb.words(),
        attributes: { type: "button" },
      });
      button.addEventListener("click", () => {
        const text = said.value.trim();
        if (verb.asks && text === "") return said.focus();
        dialog.close();
        const command = { do: verb.do, room: this.#client.room.name, peer: name, stay: peer.stay };
        this.#have(verb.do === "unmute" ? command : { ...command, text });
      });
      return button;
    });
    const dialog = sheet(apart(name), said, ...buttons);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.showModal();
  }

  /** @param {{do: string} & Record<string, unknown>} command */
  async #have(command) {
    await this.#moderation
      .do(command)
      .catch((error) => this.#ports.line(words.notDone(error.text)));
  }

  /** @param {boolean} is */
  #become(is) {
    document.body.classList.toggle("moderates", is);
    this.#ports.line(is ? words.youModerate : words.youModerateNot);
    if (!is) this.#waiting.clear();
    this.#show();
  }

  /** @param {import("/peerpyrtc_client/moderation.js").Act} act */
  #heard({ what, name, by, whom = [], undone }) {
    const who = whom.map(([id]) => apart(id)).join(", ");
    if (who === "") return;
    const actor = by === "host" ? words.theHost : apart(name ?? "");
    this.#ports.line(words.acted(actor, words.deeds[what] ?? what, who, Boolean(undone)));
  }

  /** @param {{add?: Item[], gone?: string[]} & Record<string, any>} frame */
  #queued({ add = [], gone = [] }) {
    for (const item of add) this.#waiting.set(item.id, item);
    for (const id of gone) this.#waiting.delete(id);
    this.#show();
  }

  #show() {
    const count = this.#waiting.size;
    this.#bar.hidden = count === 0;
    this.#bar.textContent = words.waiting(count);
    if (count === 0) this.#queue.close();
    this.#list.replaceChildren(...[...this.#waiting.values()].slice(0, LISTED).map(this.#row));
  }

  /** @type {(item: Item) => HTMLElement} */
  #row = (item) => {
    const knocks = item.kind === "knock";
    const room = this.#client.room.name;
    /** @param {string} label @param {string} verb */
    const button = (label, verb) => {
      const element = make("button", { text: label, attributes: { type: "button" } });
      element.addEventListener("click", () => this.#have({ do: verb, room, item: item.id }));
      return element;
    };
    return make(
      "li",
      {},
      make("strong", { text: apart(item.peer) }),
      make("p", { text: knocks ? words.wantsIn : apart(item.text ?? "") }),
      make(
        "div",
        { class: "waits-acts" },
        button(knocks ? words.letIn : words.letThrough, knocks ? "admit" : "approve"),
        button(words.denyIt, knocks ? "turn-away" : "deny"),
      ),
    );
  };
}

/**
 * A dialog from the bottom of a phone, or in the middle of a desktop.
 *
 * @param {string} title
 * @param {...HTMLElement} content
 */
function sheet(title, ...content) {
  const close = make(
    "button",
    { class: "plain", attributes: { type: "button", "aria-label": words.close } },
    icon("close"),
  );
  const head = make("div", { class: "people-head" }, make("h2", { text: title }), close);
  const dialog = make("dialog", { class: "sheet", attributes: { "aria-label": title } }, head);
  dialog.append(...content);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}
