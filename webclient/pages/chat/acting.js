import { comma } from "/pages/shared/i18n.js";
import { apart } from "/pages/shared/shown.js";
import { hostClock } from "./host_clock.js";
import { ManyActs } from "./many_acts.js";
import { words } from "./moderating_words.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/moderation.js").Moderation} Moderation
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 * @typedef {{do: string} & Record<string, unknown>} Command
 *
 * Somebody by the stay that is meant: `name` is what that one was called when it was asked who it is.
 * @typedef {{name: string, stay: string}} Whom
 */

/** Has things done in the room for all that a moderator sees of it, and tells what came of them. */
export class Acting {
  #client;
  #moderation;
  #confirmation;
  /** What was wanted by `have`, and isn't done yet. @type {Set<Command>} */
  #wanted = new Set();
  /** What is under way, of whatever kind. */
  #underWay = 0;
  /** What may be one's own, and then is told with a way back; by their ids. @type {Map<number, () => void>} */
  #unsure = new Map();

  /**
   * @param {RoomClient} client
   * @param {Moderation} moderation
   * @param {import("./confirmation.js").Confirmation} confirmation
   * @param {(text: string) => string} excerpt a text in short, as the page has it
   */
  constructor(client, moderation, confirmation, excerpt) {
    this.excerpt = excerpt;
    this.#client = client;
    this.#moderation = moderation;
    this.#confirmation = confirmation;
    moderation.on("did", ({ command, act }) => {
      // The host names no act where one was taken back.
      const id = act?.id ?? (command.do === "undo" ? command.act : undefined);
      this.#unsure.delete(/** @type {number} */ (id));
      if (this.#wanted.delete(command)) this.#tell(command, act);
    });
  }

  get room() {
    return this.#client.room.name;
  }

  /** Whether it was done in this room, or in all. @param {Act} act */
  isHere({ room }) {
    return !room || room === this.room;
  }

  /** The one who is meant, if that one is here. @param {string} stay */
  find(stay) {
    return this.#client.peers.find((peer) => peer.stay === stay);
  }

  /** Those whose hands are up, the one that is up the longest first. */
  get hands() {
    const up = this.#client.peers.filter(({ hand }) => hand);
    return up.sort((one, other) => (one.hand ?? 0) - (other.hand ?? 0));
  }

  /** Who has the word, if anybody has. */
  get speaker() {
    return this.#client.peers.find(({ word }) => word);
  }

  /** Those on whom one may act. */
  get others() {
    const { peers, self } = this.#client;
    return peers.filter(({ id, role, stay }) => id !== self && role !== "moderator" && stay);
  }

  /** Hear when somebody came, left, or is otherwise. @param {() => void} changed */
  onPeers(changed) {
    return this.#client.on("peers", changed);
  }

  /**
   * Have it done, and tell so with a way back, or why not.
   *
   * @param {Command} command
   * @returns {Promise<boolean>} whether it is done
   */
  async have(command) {
    this.#wanted.add(command);
    try {
      await this.during(() => this.#moderation.do(command));
      return true;
    } catch (error) {
      this.#wanted.delete(command);
      this.#confirmation.refuse(words.notDone(/** @type {any} */ (error)));
      return false;
    }
  }

  /**
   * Do what has things done: they are told once.
   *
   * @template Result
   * @param {() => Promise<Result>} work
   * @returns {Promise<Result>} fails as `work` does
   */
  async during(work) {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) {
        for (const tell of this.#unsure.values()) tell();
        this.#unsure.clear();
      }
    }
  }

  /** Have it told, unless it is one's own, which is told where it was asked for. @param {Act} act @param {() => void} tell */
  unlessOwn(act, tell) {
    const { undone, undone_by: by, undone_name: name } = act;
    const isOwn = undone && by ? this.isOwn({ ...act, by, name }) : this.isOwn(act);
    if (!isOwn || this.#underWay === 0) tell();
    else this.#unsure.set(act.id, tell);
  }

  /** By its name: of what was done just now. @param {Act} act */
  isOwn({ by, name }) {
    return by === "moderator" && name === this.#client.self;
  }

  /**
   * The same, to somebody: by the name that one has now, and no other stay of that name.
   *
   * @param {Whom} whom
   * @param {Command} command
   */
  async haveTo({ name, stay }, command) {
    const peer = this.find(stay)?.id ?? name;
    return this.have({ ...command, room: this.room, peer, stay });
  }

  /** The same, to many. */
  forMany() {
    return new ManyActs(this, this.#moderation, this.#confirmation);
  }

  /** Take an act back. @param {Act} act */
  undo({ id }) {
    return this.have({ do: "undo", act: id });
  }

  /**
   * What the host answers to a question; it says itself what it can't.
   *
   * @param {Command} command
   * @returns {Promise<any>} undefined if it is refused
   */
  async ask(command) {
    return this.#moderation.do({ room: this.room, ...command }).catch((error) => {
      this.#confirmation.refuse(words.notDone(error));
    });
  }

  /**
   * The same, where a refusal is an answer like others.
   *
   * @param {Command} command
   * @returns {Promise<{result: any} | {why: string}>}
   */
  async inquire(command) {
    return this.#moderation.do({ room: this.room, ...command }).then(
      (result) => ({ result }),
      (error) => ({ why: words.whyNot(error) }),
    );
  }

  /**
   * Hear when something was done, or is set otherwise: of many changes at once the last is heard.
   *
   * @param {() => Promise<void>} look
   * @returns {() => void} ends it
   */
  onChange(look) {
    let isLooking = false;
    let again = false;
    const changed = async () => {
      again = true;
      if (isLooking) return;
      isLooking = true;
      while (again) {
        again = false;
        await look();
      }
      isLooking = false;
    };
    const ends = [this.#moderation.on("acted", changed), this.#client.on("room", changed)];
    return () => {
      for (const end of ends) end();
    };
  }

  /**
   * What was done, in words.
   *
   * @param {Act} act
   * @param {boolean} [own] one did it oneself
   * @returns {string} "" if it is nobody's business
   */
  told(act, own = false) {
    const { what, name = "", by, whom = [], more = 0, undone, params } = act;
    const named = whom.map(([id]) => id);
    const all = more ? words.andOthers(named.map(apart).join(comma), more) : words.listOf(named);
    const who = named.length > 0 ? all : "";
    const deed = words.deeds[what === "give-word" && who === "" ? "take-word" : what];
    if (who === "" && !deed) return "";
    const to = params ? setTo(params) : "";
    // Of some it isn't known whom they are about.
    const done = who
      ? (deed ?? `${what} {}`).replace("{}", () => who)
      : deed.replace(words.nobody, "");
    return words.acted(actor(by, name), `${done}${to && ": "}${to}`, Boolean(undone), own);
  }

  /** What became of it since. @param {Act} act @returns {string} "" if it stands */
  became({ what, until, undone, undone_by: by, undone_name: name = "", is_over: isOver }) {
    if (undone) return by ? words.undoneBy(actor(by, name)) : words.isUndone;
    if (!isOver) return "";
    if (until && until <= hostClock.now) return words.isOver;
    return words.overSince[what] ?? words.setSince;
  }

  /** Whether moderators may take it back: what the host did is the host's. @param {Act} act */
  canUndo({ by, what, can_undo: can, undone }) {
    const isOurs = (by === "moderator" || by === "rule") && what !== "redeem-invite";
    return Boolean(can) && !undone && isOurs;
  }

  /** @param {Command} command @param {Act | null} act */
  #tell(command, act) {
    if (command.do === "undo") {
      const undone = this.#moderation.acts.find(({ id }) => id === command.act);
      this.#confirmation.tell(undone ? this.told(undone, this.isOwn(undone)) : words.isUndone);
    } else if (act) {
      const undo = this.canUndo(act) ? () => this.undo(act) : null;
      this.#confirmation.tell(this.told(act, true), undo);
    } else {
      const isTaking = command.do === "redact-peer" || command.do === "undo-strokes";
      this.#confirmation.tell(isTaking ? words.nothingToTake : words.asBefore);
    }
  }
}

/** @param {string} by a role @param {string} name @returns {string} who did something */
function actor(by, name) {
  const host = words.theHost;
  const actors = { host, rule: words.ruleCalled(name), program: host, schedule: host };
  return actors[/** @type {"host"} */ (by)] ?? apart(name);
}

/** @param {Record<string, any>} params what a room was set to, in words */
const setTo = ({ table, ...others }) =>
  table ? words.quoted(words.presets[table] ?? apart(table)) : words.setTo(others);
