import { inEvents } from "./board_model.js";
import { newRef } from "./frames.js";

/**
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */
/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./outbox.js").Receipt} Receipt
 */

/**
 * A stroke that takes the place of `olds[at]`, which is hidden until it is taken.
 *
 * @template Data
 * @typedef {{draft: Stroke<Data>, olds: Stroke<Data>[], at: number, isTaken: boolean}} Place
 */

/**
 * Noted of a stroke that isn't answered yet, for a later page. `erased`: it was taken away again;
 * `instead`: what goes once it is taken: its number in that run of the host, or the ref of one that
 * has no number yet. The page's own store, which others may have written to.
 *
 * @typedef {{erased: boolean, instead: {epoch: number | null, seq: number} | string | null}} Note
 */

/** Events that erase what was replaced, not answered yet. */
const MOST_ERASING = 20;

/**
 * What one does on the board, on its way to the host: shown at once, and taken back if it is refused.
 *
 * @template Data
 */
export class BoardActs {
  #client;
  #model;
  #handlers;
  /** The drafts, under which ref each was sent, whether it was taken, and what it is instead of.
   * @type {Map<Stroke<Data>, {ref: string, taken: Promise<boolean>, isErased: boolean, place?: Place<Data>}>} */
  #sending = new Map();
  /** By the stroke whose place is taken. @type {Map<Stroke<Data>, Place<Data>>} */
  #replacing = new Map();
  /** What goes for strokes that an earlier page drew. @type {Map<Stroke<Data>, {epoch: number | null, seq: number}>} */
  #resumed = new Map();
  /** Replaced, and to be erased once there is an answer to an erasing before. @type {Set<Stroke<Data>>} */
  #leaving = new Set();
  #erasing = 0;

  /**
   * @param {RoomClient} client
   * @param {import("./board_model.js").BoardModel<Data>} model
   * @param {{refused: (error: unknown) => void, missed: (isLate: boolean) => void}} handlers `missed`:
   *   something is not here that the host has; `isLate`: what is being loaded now may have it
   */
  constructor(client, model, handlers) {
    this.#client = client;
    this.#model = model;
    this.#handlers = handlers;
  }

  /** A draft is on its way. @param {Stroke<Data>} stroke @param {string} ref @param {Promise<Receipt>} answer */
  sent(stroke, ref, answer) {
    const taken = this.#settle(stroke, answer);
    this.#sending.set(stroke, { ref, taken, isErased: false });
    return taken;
  }

  /**
   * An earlier page has sent a draft, and noted something.
   *
   * @param {Stroke<Data>} draft
   * @param {string} ref
   * @param {Promise<Receipt>} answer
   * @param {unknown} note
   */
  resume(draft, ref, answer, note) {
    this.sent(draft, ref, answer);
    const { erased, instead } = readNote(note);
    if (typeof instead === "string") {
      const [old] = [...this.#sending].find(([, each]) => each.ref === instead) ?? [];
      if (old) {
        this.#model.wish([old], false);
        this.#follow({ draft, olds: [old], at: 0, isTaken: false });
      }
    } else if (instead) this.#goOn(draft, instead, erased);
    if (erased) this.change([draft], false);
  }

  /** @param {Stroke<Data>} draft @param {{epoch: number | null, seq: number}} instead @param {boolean} [isErased] */
  async #goOn(draft, instead, isErased = false) {
    this.#resumed.set(draft, instead);
    this.loaded();
    const before = this.#replacing.get(draft);
    const isTaken = await this.#sending.get(draft)?.taken;
    this.#resumed.delete(draft);
    const next = this.#replacing.get(draft) ?? before;
    const old = this.#model.at(instead.epoch, instead.seq);
    if (!isTaken && next && this.#sending.has(next.draft)) this.#goOn(next.draft, instead);
    else if (!isTaken || !(isErased || next || draft.wish !== false)) {
      if (old) this.#model.wish([old], null);
    } else if (old) this.#leave(old);
    else if (instead.epoch === this.#model.epoch) {
      const answer = this.#client.send({ name: "erase", data: { strokes: [instead.seq] } });
      await this.changed([instead.seq], false, answer);
    }
  }

  /** A part of the board is here: what goes for a draft is hidden. */
  loaded() {
    const olds = [...this.#resumed.values()].flatMap(({ epoch, seq }) => {
      const old = this.#model.at(epoch, seq);
      return old?.own && old.wish === null ? old : [];
    });
    this.#model.wish(olds, false);
  }

  /** @param {Stroke<Data>} stroke @param {Promise<Receipt>} answer */
  async #settle(stroke, answer) {
    try {
      const { epoch, seq } = await answer;
      if (!this.#model.numbered(stroke, epoch, seq)) this.#handlers.missed(false);
      return true;
    } catch (error) {
      this.#handlers.refused(error);
      this.#model.dropped(stroke);
      return false;
    } finally {
      this.#sending.delete(stroke);
    }
  }

  /**
   * Draw strokes in the places of others, which are hidden by now: each of those goes for all once
   * its new one is taken, and is there again if that is refused.
   *
   * @param {Stroke<Data>[]} olds where a draft is refused, what it was to replace itself stands here after
   * @param {Stroke<Data>[]} drafts
   */
  replace(olds, drafts) {
    for (const [at, draft] of drafts.entries()) {
      const ref = newRef();
      this.sent(draft, ref, this.#client.send({ name: "stroke", data: draft.data, ref }));
      this.#follow({ draft, olds, at, isTaken: false });
    }
  }

  /** @param {Place<Data>} place */
  async #follow(place) {
    const { draft, olds, at } = place;
    const sending = this.#sending.get(draft);
    if (sending) sending.place = place;
    this.#replacing.set(olds[at], place);
    this.#note(draft);
    place.isTaken = (await sending?.taken) === true;
    const old = olds[at];
    const next = this.#replacing.get(draft);
    if (!place.isTaken || !this.#sending.has(old)) this.#replacing.delete(old);
    if (next?.isTaken) this.#replacing.delete(draft);
    if (next) this.#note(next.draft); // by its number from now on
    if (old.wish !== false) return; // One may have undone it meanwhile.
    const isReplaced = next && draft.wish === false;
    if (place.isTaken || (isReplaced && next.isTaken)) this.#leave(old);
    else if (isReplaced) {
      next.olds[next.at] = old;
      this.#replacing.delete(draft);
      this.#replacing.set(old, next);
      this.#note(next.draft);
    } else this.#model.wish([old], null);
  }

  /** Let a later page know what became of a draft. @param {Stroke<Data>} draft */
  #note(draft) {
    const { ref, isErased: erased, place } = this.#sending.get(draft) ?? {};
    if (ref === undefined) return;
    const old = place?.olds[place.at];
    const instead = old?.wish === false ? this.#nameOf(old) : (this.#resumed.get(draft) ?? null);
    this.#client.note(ref, erased || instead ? { erased, instead } : null);
  }

  /** @param {Stroke<Data>} stroke */
  #nameOf(stroke) {
    const { epoch } = this.#model;
    return stroke.seq === null
      ? (this.#sending.get(stroke)?.ref ?? null)
      : { epoch, seq: stroke.seq };
  }

  /**
   * It is replaced. While much of that isn't answered, more of it goes together: the host counts
   * each event.
   *
   * @param {Stroke<Data>} old
   */
  async #leave(old) {
    if (this.#sending.has(old)) return this.change([old], false);
    this.#leaving.add(old);
    if (this.#erasing >= MOST_ERASING) return;
    this.#erasing += 1;
    try {
      while (this.#leaving.size > 0) await this.flush();
    } finally {
      this.#erasing -= 1;
    }
  }

  /** The link is lost: what isn't on its way yet is sent, so that a later page sends it again. */
  flush() {
    const olds = [...this.#leaving].filter(({ wish }) => wish === false);
    this.#leaving.clear();
    return this.change(olds, false);
  }

  /**
   * Erase or restore: shown at once, and taken back if the host refuses.
   *
   * @param {Stroke<Data>[]} strokes
   * @param {boolean} seen
   */
  async change(strokes, seen) {
    this.#model.wish(strokes, seen);
    const drafts = strokes.flatMap((stroke) => this.#sending.get(stroke) ?? []);
    for (const each of drafts) each.isErased = !seen;
    for (const stroke of strokes) {
      this.#note(stroke);
      const next = this.#replacing.get(stroke);
      if (next) this.#note(next.draft);
    }
    // What is replaced goes once that is taken.
    const isMeant = (/** @type {Stroke<Data>} */ stroke) =>
      seen || this.#replacing.get(stroke)?.isTaken !== false;
    const meant = strokes.filter(isMeant);
    await Promise.all(drafts.map(({ taken }) => taken));
    const numbered = meant.filter((stroke) => this.#model.has(stroke) && stroke.seq !== null);
    for (const named of inEvents(numbered)) await this.#send(named, seen);
  }

  /** @param {Stroke<Data>[]} strokes @param {boolean} seen */
  async #send(strokes, seen) {
    const names = strokes.map((stroke) => Number(stroke.seq));
    const name = seen ? "restore" : "erase";
    await this.changed(names, seen, this.#client.send({ name, data: { strokes: names } }));
    // One may have changed one's mind while the answer was on its way.
    const same = strokes.filter((stroke) => stroke.wish === seen);
    this.#model.wish(same, null);
  }

  /** @param {number[]} names @param {boolean} seen @param {Promise<Receipt>} answer */
  async changed(names, seen, answer) {
    try {
      const { epoch, seq } = await answer;
      if (!seen) this.#model.erased(epoch, seq, names);
      else if (!this.#model.restored(epoch, seq, names)) this.#handlers.missed(true);
    } catch (error) {
      this.#handlers.refused(error);
    }
  }
}

/** @param {any} note @returns {Note} */
function readNote(note) {
  const { epoch, seq } = note?.instead ?? {};
  const isNumber = Number.isSafeInteger(seq) && Number.isSafeInteger(epoch);
  const ref = typeof note?.instead === "string" ? note.instead : null;
  return { erased: note?.erased === true, instead: isNumber ? { epoch, seq } : ref };
}
