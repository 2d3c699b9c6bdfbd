import { find, make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { Moderation } from "/peerpyrtc_client/moderation.js";
import { roomSheet } from "./room_sheet.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { Waits } from "./waits.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 */

/** What a moderator may have done to somebody, in the order of the buttons. */
const VERBS = [
  { do: "mute", words: () => words.muteThem },
  { do: "unmute", words: () => words.unmuteThem, isQuiet: true },
  { do: "warn", words: () => words.warnThem, asks: true },
  { do: "timeout", words: () => words.timeOutThem },
  { do: "restrict", words: () => words.restrictThem },
  { do: "unrestrict", words: () => words.unrestrictThem, isQuiet: true },
  { do: "kick", words: () => words.kickThem, isGrave: true },
  { do: "ban", words: () => words.banThem, isGrave: true },
];

/** What a moderator has beside the room: acts on people, messages, the room, and what waits. A
 * phone is enough. */
export class Moderator {
  #client;
  #moderation;
  #ports;
  #waits;
  #roomButton;
  /** What one did last, if it can be taken back. @type {Act | null} */
  #last = null;

  /**
   * @param {RoomClient} client
   * @param {{line: (text: string) => void, hasGone: (message: Message) => boolean}} ports a line
   *   about the room; whether who said something is here no longer
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#moderation = new Moderation(client);
    const composer = find("composer", HTMLElement);
    this.#waits = new Waits(
      composer,
      () => client.room.name,
      (command) => this.#have(command),
    );
    this.#roomButton = buttonFor(words.roomsRules, () => this.#openRoom(), "of-room");
    find("people", HTMLElement).append(this.#roomButton);
    this.#moderation.on("role", ({ is }) => this.#become(is));
    this.#moderation.on("acted", (act) => this.#heard(act));
    client.on("other", (frame) => frame.type === "queue" && this.#queued(frame));
    client.on("state", ({ state }) => state === "open" && this.#waits.clear());
    if (this.isOn) this.#become(true);
  }

  /** Whether one moderates here now. */
  get isOn() {
    return this.#moderation.isModerator;
  }

  /** Ask what is to be done to somebody who is here. @param {string} name */
  actOn(name) {
    const peer = this.#client.peers.find(({ id }) => id === name);
    if (peer) this.#ask(name, peer.stay);
  }

  /** Ask what is to be done about what somebody said. @param {Message} message */
  actOnMessage(message) {
    const { from, place } = message;
    if (!place) return;
    const room = this.#client.room.name;
    const takeBack = { do: "redact-message", room, epoch: place.epoch, seq: place.seq };
    const holder = this.#client.peers.find(({ id }) => id === from);
    // Whoever has the name by now is somebody else: then it is about the message alone.
    if (holder && this.#ports.hasGone(message)) this.#ask(from, undefined, takeBack, false);
    else this.#ask(from, holder?.stay, takeBack);
  }

  /**
   * @param {string} name
   * @param {string | undefined} stay
   * @param {{do: string} & Record<string, unknown>} [takeBack] takes back the message it is about
   * @param {boolean} [isKnown] whether it can be about the person too
   */
  #ask(name, stay, takeBack, isKnown = true) {
    const whom = { room: this.#client.room.name, peer: name, stay };
    const said = make("input", {
      attributes: { type: "text", maxlength: "200", "aria-label": words.reasonToThem },
    });
    said.placeholder = words.reasonToThem;
    const all = { do: "redact-peer", ...whom };
    /** @param {() => void} act */
    const close = (act) => () => {
      dialog.close();
      act();
    };
    const messages = [
      ...(takeBack
        ? [
            buttonFor(
              words.takeBack,
              close(() => this.#have(takeBack)),
            ),
          ]
        : []),
      ...(isKnown
        ? [
            buttonFor(
              words.takeAllBack,
              close(() => this.#have(all)),
            ),
          ]
        : []),
    ];
    const verbs = VERBS.filter(() => isKnown).map((verb) => {
      const act = () => {
        const text = said.value.trim();
        if (verb.asks && text === "") return said.focus();
        dialog.close();
        const command = { do: verb.do, ...whom };
        this.#have(verb.isQuiet ? command : { ...command, text });
      };
      return buttonFor(verb.words(), act, verb.isGrave ? "danger" : "");
    });
    const acts = make(
      "div",
      { class: "acts" },
      ...verbs.slice(0, 1),
      ...messages,
      ...verbs.slice(1),
    );
    const dialog = passingSheet(apart(name), acts, ...(isKnown ? [said] : []));
  }

  #openRoom() {
    const { room } = this.#client;
    const act = this.#last;
    roomSheet(
      /** @type {{name: string, locked?: boolean, waiting?: boolean}} */ (room),
      (command) => this.#have(command),
      act && {
        words: this.#told(act),
        undo: () => this.#have({ do: "undo", act: act.id }),
      },
    );
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
    if (!is) this.#waits.clear();
  }

  /** @param {Act} act */
  #heard(act) {
    const isOwn = act.by === "moderator" && act.name === this.#client.self;
    if (act.id === this.#last?.id && act.undone) this.#last = null;
    else if (isOwn && act.can_undo && !act.undone) this.#last = act;
    const told = this.#told(act);
    if (told) this.#ports.line(told);
  }

  /** @param {Act} act @returns {string} "" if it is nobody's business */
  #told({ what, name, by, room, whom = [], undone }) {
    const who = whom.map(([id]) => apart(id)).join(", ");
    const deed = words.deeds[what];
    if (who === "" && (!room || !deed)) return "";
    const actor = by === "host" ? words.theHost : apart(name ?? "");
    return words.acted(actor, deed ?? what, who || apart(room ?? ""), Boolean(undone));
  }

  /** @param {{add?: import("./waits.js").Item[], gone?: string[]} & Record<string, any>} frame */
  #queued({ add = [], gone = [] }) {
    this.#waits.take(add, gone);
    const since = this.#client.peers.find(({ id }) => id === this.#client.self)?.joined ?? 0;
    for (const { kind, time, peer, text = "" } of add) {
      // What waited before one came is in the list alone.
      if (kind === "message" && time >= since) this.#ports.line(words.heldHere(peer, text));
    }
  }
}
