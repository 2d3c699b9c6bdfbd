import { words } from "./moderating_words.js";

/**
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 * @typedef {import("/peerpyrtc_client/moderation.js").Moderation} Moderation
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 * @typedef {import("./acting.js").Whom} Whom
 */

/** One thing done to many, at one press or at several: each is met once, and what came of it is told in
 * one, with one way back for all of it. */
export class ManyActs {
  #acting;
  #moderation;
  #confirmation;
  /** What it was, by the stay it was done to; null where nothing had to be done.
   * @type {Map<string, Act | null>} */
  #done = new Map();

  /**
   * @param {Acting} acting
   * @param {Moderation} moderation
   * @param {import("./confirmation.js").Confirmation} confirmation
   */
  constructor(acting, moderation, confirmation) {
    this.#acting = acting;
    this.#moderation = moderation;
    this.#confirmation = confirmation;
  }

  /** Those whom it isn't done to: not yet, or not any more. @param {Whom[]} whoms */
  left(whoms) {
    return whoms.filter(({ stay }) => !this.#isDoneTo(stay));
  }

  /** @param {string} stay */
  #isDoneTo(stay) {
    const act = this.#done.get(stay);
    return act === undefined ? false : act === null || !this.#now(act).undone;
  }

  /** By whomever it was taken back since. @param {Act} act */
  #now = (act) => this.#moderation.acts.find(({ id }) => id === act.id) ?? act;

  /**
   * Have it done to those of them whom it isn't done to.
   *
   * @param {Whom[]} whoms
   * @param {Command} command
   * @returns {Promise<boolean>} whether it is done to all
   */
  have(whoms, command) {
    return this.#acting.during(() => this.#have(whoms, command));
  }

  /** @param {Whom[]} whoms @param {Command} command */
  async #have(whoms, command) {
    /** Whom it wasn't done to, by why. @type {Map<string, string[]>} */
    const refused = new Map();
    /** @type {Map<Command, string>} */
    const stays = new Map();
    const end = this.#moderation.on("did", ({ command: each, act }) => {
      const stay = stays.get(each);
      if (stay !== undefined) this.#done.set(stay, act);
    });
    for (const { name, stay } of this.left(whoms)) {
      const peer = this.#acting.find(stay)?.id ?? name;
      const each = { ...command, room: this.#acting.room, peer, stay };
      stays.set(each, stay);
      await this.#moderation.do(each).catch((error) => {
        addTo(refused, words.whyNot(error), [peer]);
      });
    }
    end();
    const acts = [...new Set(this.#done.values())].filter((act) => act !== null).map(this.#now);
    this.#tell(
      acts.filter(({ undone }) => !undone),
      refused,
    );
    return refused.size === 0;
  }

  /** @param {Act[]} acts @param {Map<string, string[]>} refused */
  #tell(acts, refused) {
    const nots = [...refused].map(([why, names]) => words.notDoneTo(names, why));
    const [first] = acts;
    if (!first) {
      if (nots.length > 0) this.#confirmation.refuse(nots.join(" "));
      else this.#confirmation.tell(words.asBefore);
      return;
    }
    const whole = { ...first, whom: acts.flatMap(({ whom = [] }) => whom) };
    const canGo = acts.every((act) => !act.undone && this.#acting.canUndo(act));
    const takeBack = () => this.#acting.during(() => this.#takeBack(acts));
    const back = canGo ? takeBack : null;
    this.#confirmation.tell([this.#acting.told(whole, true), ...nots].join(" "), back);
  }

  /** @param {Act[]} acts */
  async #takeBack(acts) {
    /** @type {Act[]} */
    const undone = [];
    /** Of whom it stays, by why. @type {Map<string, string[]>} */
    const stays = new Map();
    for (const act of acts) {
      const names = (act.whom ?? []).map(([id]) => id);
      await this.#moderation.undo(act.id).then(
        () => undone.push({ ...act, undone: true }),
        (error) => addTo(stays, words.whyNot(error), names),
      );
    }
    this.#tell(undone, stays);
  }
}

/** @param {Map<string, string[]>} map @param {string} key @param {string[]} more */
function addTo(map, key, more) {
  map.set(key, [...(map.get(key) ?? []), ...more]);
}
