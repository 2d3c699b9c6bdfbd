import { BoardModel } from "./board_model.js";
import { Shower, Shown } from "./board_passing.js";
import { Deeds } from "./board_undo.js";
import { Emitter } from "./emitter.js";
import { ClientError } from "./errors.js";
import { newRef } from "./frames.js";

/**
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */
/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./events.js").RoomEvent} RoomEvent
 * @typedef {import("./outbox.js").Receipt} Receipt
 */

/** Milliseconds after which the host is asked again: it may have been refused for its rate. */
const ASK_AGAIN = 3_000;

/** Strokes that one event names; the host takes 500. */
const MOST_NAMES = 500;

/** Noted of a stroke that was taken away before it had a number. */
const ERASED = "erased";

/**
 * What a `Board` tells.
 *
 * @template Data
 * @typedef {object} BoardEvents
 * @property {{added: Stroke<Data>[], removed: Stroke<Data>[]}} changed what is to be seen; the
 *   places of `removed` are to be painted anew, also of a stroke that has only come to lie lower
 * @property {Record<string, never>} deeds what can be undone or done again may have changed
 * @property {Record<string, never>} passing where others point, or their strokes in the making
 * @property {Record<string, never>} loaded the whole board is here
 * @property {ClientError} refused what one did was refused, and is taken back
 * @property {{by: string}} cleared
 * @property {{by: string}} uncleared
 */

/**
 * The whiteboard of the room that a `RoomClient` is in, beside it: it is not in `core.js`.
 *
 *     const board = new Board(client, { read: (data) => (isMine(data) ? data : null) });
 *     board.on("changed", paint);
 *     board.draw({ points: [0, 0, 10, 10], look: [0, 1] });
 *
 * The data of a stroke is the page's own: an object whose JSON has 16 KiB at most. `read` says what
 * of another's data is a stroke: peers may send anything.
 *
 * @template {object} Data
 * @extends {Emitter<BoardEvents<Data>>}
 */
export class Board extends Emitter {
  #client;
  #read;
  /** @type {BoardModel<Data>} */
  #model = new BoardModel((added, removed) => this.emit("changed", { added, removed }));
  /** @type {Deeds<Data>} */
  #deeds = new Deeds((stroke) => this.#model.has(stroke));
  #shower;
  #shown = new Shown();
  /** The drafts, under which ref each was sent, and whether it was taken.
   * @type {Map<Stroke<Data>, {ref: string, taken: Promise<boolean>}>} */
  #sending = new Map();
  /** @type {Set<Stroke<Data>>} */
  #faded = new Set();
  /** The number up to which the board is here; null while nothing is being loaded. @type {number | null} */
  #after = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {(() => void)[]} */
  #unlisten;

  /**
   * @param {RoomClient} client
   * @param {{read: (data: any) => Data | null, unsent?: RoomClient["unsent"]}} options `unsent`: what
   *   the client had to send when its page came, if the board is made later than that
   */
  constructor(client, { read, unsent = client.unsent }) {
    super();
    this.#client = client;
    this.#read = read;
    this.#shower = new Shower((frame) => client.pass(frame));
    this.#unlisten = [
      client.on("state", ({ state }) => this.#move(state)),
      client.on("event", (event) => this.#take(event)),
      client.on("other", (frame) => this.#receive(frame)),
      client.on("redacted", ({ target }) => this.#model.redacted(target.epoch, target.seq)),
      client.on("left", ({ id }) => this.#shown.left(id) && this.emit("passing", {})),
    ];
    this.#resume(unsent);
    if (client.state === "open") this.load();
  }

  /** What is to be seen, from the lowest to the topmost. @returns {readonly Stroke<Data>[]} */
  get strokes() {
    return this.#model.shown;
  }

  /** Where the others point. */
  get pointers() {
    return this.#shown.pointers;
  }

  /** The others' strokes in the making. */
  get previews() {
    return this.#shown.previews;
  }

  /** Whether the room lets its guests clear the board. */
  get mayClear() {
    return this.#client.room.guests_clear === true;
  }

  get canUndo() {
    return this.#deeds.canUndo;
  }

  get canRedo() {
    return this.#deeds.canRedo;
  }

  /** Listen no more. */
  close() {
    for (const end of this.#unlisten) end();
    this.#shower.stop();
    clearTimeout(this.#timer);
  }

  /**
   * What was done before there was this board, by an earlier page it may be, and isn't answered:
   * its strokes are there at once, the rest holds when the host answers.
   *
   * @param {RoomClient["unsent"]} unsent
   */
  #resume(unsent) {
    for (const { ref, name, data, to, note, answer } of unsent) {
      if (to !== null) continue;
      if (name === "stroke") {
        const read = this.#read(data);
        if (!read) continue;
        const stroke = this.#model.draft(this.#client.self, read);
        this.#drawn(stroke, ref, answer);
        if (note === ERASED) this.#change([stroke], false);
      } else if (name === "clear") this.#cleared(answer);
      else if (/^(erase|restore)$/.test(name) && isNames(data?.strokes)) {
        this.#changed(data.strokes, name === "restore", answer);
      }
    }
  }

  /** Ask for the whole board, from its beginning. */
  load() {
    this.#after = 0;
    this.#ask();
  }

  #ask() {
    clearTimeout(this.#timer);
    if (this.#after === null || this.#client.state !== "open") return;
    const went = this.#client.pass({ type: "board", after: this.#after });
    this.#timer = setTimeout(() => this.#ask(), went ? ASK_AGAIN : ASK_AGAIN / 10);
  }

  // What one does

  /**
   * Draw a stroke: it is there at once, and the host is told.
   *
   * @param {Data} data
   * @param {string} [preview] under which name it was shown in the making
   */
  draw(data, preview) {
    const stroke = this.#model.draft(this.#client.self, data);
    if (preview) this.#shower.done(preview);
    const whole = preview ? { ...data, of: preview } : data;
    const ref = newRef();
    this.#drawn(stroke, ref, this.#client.send({ name: "stroke", data: whole, ref }));
    return stroke;
  }

  /** @param {Stroke<Data>} stroke @param {string} ref @param {Promise<Receipt>} answer */
  #drawn(stroke, ref, answer) {
    this.#deeds.add({ draws: true, strokes: [stroke] });
    this.emit("deeds", {});
    this.#sending.set(stroke, { ref, taken: this.#settle(stroke, answer) });
  }

  /** @param {Stroke<Data>} stroke @param {Promise<Receipt>} answer */
  async #settle(stroke, answer) {
    try {
      const { epoch, seq } = await answer;
      if (!this.#model.numbered(stroke, epoch, seq)) this.load();
      return true;
    } catch (error) {
      this.#refused(error);
      this.#model.dropped(stroke);
      return false;
    } finally {
      this.#sending.delete(stroke);
    }
  }

  /** Hide strokes of one's own here alone, until `erase` or `unfade`. @param {Stroke<Data>[]} strokes */
  fade(strokes) {
    const own = strokes.filter((stroke) => stroke.own && stroke.shown);
    for (const stroke of own) this.#faded.add(stroke);
    this.#model.wish(own, false);
  }

  /** Show again what has faded. */
  unfade() {
    const faded = [...this.#faded];
    this.#faded.clear();
    this.#model.wish(faded, null);
  }

  /** Take strokes of one's own away. @param {Iterable<Stroke<Data>>} strokes */
  erase(strokes) {
    const taken = [...strokes].filter(
      (stroke) => this.#faded.delete(stroke) || (stroke.own && stroke.shown),
    );
    if (taken.length === 0) return;
    this.#deeds.add({ draws: false, strokes: taken });
    this.#change(taken, false);
    this.emit("deeds", {});
  }

  /** @returns {boolean} whether there was anything to undo */
  undo() {
    return this.#do(this.#deeds.undo());
  }

  /** @returns {boolean} whether there was anything to do again */
  redo() {
    return this.#do(this.#deeds.redo());
  }

  /** @param {import("./board_undo.js").Deed<Data> | null} deed */
  #do(deed) {
    if (deed) this.#change(deed.strokes, deed.draws);
    this.emit("deeds", {});
    return deed !== null;
  }

  /**
   * Erase or restore: shown at once, and taken back if the host refuses.
   *
   * @param {Stroke<Data>[]} strokes
   * @param {boolean} seen
   */
  async #change(strokes, seen) {
    this.#model.wish(strokes, seen);
    const drafts = strokes.flatMap((stroke) => this.#sending.get(stroke) ?? []);
    for (const { ref } of drafts) this.#client.note(ref, seen ? null : ERASED);
    await Promise.all(drafts.map(({ taken }) => taken));
    const numbered = strokes.filter((stroke) => this.#model.has(stroke) && stroke.seq !== null);
    for (let start = 0; start < numbered.length; start += MOST_NAMES) {
      await this.#send(numbered.slice(start, start + MOST_NAMES), seen);
    }
  }

  /** @param {Stroke<Data>[]} strokes @param {boolean} seen */
  async #send(strokes, seen) {
    const names = strokes.map((stroke) => Number(stroke.seq));
    const name = seen ? "restore" : "erase";
    await this.#changed(names, seen, this.#client.send({ name, data: { strokes: names } }));
    // One may have changed one's mind while the answer was on its way.
    const same = strokes.filter((stroke) => stroke.wish === seen);
    this.#model.wish(same, null);
  }

  /** @param {number[]} names @param {boolean} seen @param {Promise<Receipt>} answer */
  async #changed(names, seen, answer) {
    try {
      const { epoch, seq } = await answer;
      if (!seen) this.#model.erased(epoch, seq, names);
      else if (!this.#model.restored(epoch, seq, names)) this.#reload();
    } catch (error) {
      this.#refused(error);
    }
  }

  /** Empty the board; the host refuses it where only moderators may. */
  async clear() {
    await this.#cleared(this.#client.send({ name: "clear" }));
  }

  /** @param {Promise<Receipt>} answer */
  async #cleared(answer) {
    try {
      const { epoch, seq } = await answer;
      this.#model.cleared(epoch, seq);
      this.emit("cleared", { by: this.#client.self });
    } catch (error) {
      this.#refused(error);
    }
  }

  /** @param {unknown} error */
  #refused(error) {
    if (!(error instanceof ClientError)) throw error;
    if (error.code !== "closed") this.emit("refused", error);
  }

  /** A name for a stroke in the making. */
  newPreview() {
    return newRef();
  }

  /** Show the others where one points; null: nowhere. @param {[number, number] | null} at */
  point(at) {
    this.#shower.point(at);
  }

  /**
   * Show the others a stroke in the making.
   *
   * @param {string} preview
   * @param {number[]} points all of it; none: they see nothing of it until there are some
   * @param {number[]} look
   */
  show(preview, points, look) {
    this.#shower.draw(preview, points, look);
  }

  /** A stroke in the making won't be drawn after all. @param {string} preview */
  hide(preview) {
    this.#shower.end(preview);
  }

  // What the host tells

  /** @param {import("./events.js").State} state */
  #move(state) {
    if (state === "open") this.load();
    else clearTimeout(this.#timer);
    this.#shown.clear();
    this.emit("passing", {});
  }

  /**
   * What was missed is in the board that is asked for at each return. Taken from both, the newest
   * strokes would be there first, and all others would come beneath them.
   *
   * @param {RoomEvent} event
   */
  #take({ name, data, epoch, seq, from, own, to, missed }) {
    if (to !== null || missed) return;
    if (name === "stroke") {
      if (this.#shown.drawn(from, data?.of)) this.emit("passing", {});
      const read = this.#read(data);
      if (read) this.#model.drawn(epoch, seq, from, own, read);
    } else if (name === "erase" && isNames(data?.strokes)) {
      this.#model.erased(epoch, seq, data.strokes);
    } else if (name === "clear") {
      this.#model.cleared(epoch, seq);
      this.emit("cleared", { by: from });
    } else if (name === "restore" && isNames(data?.strokes)) {
      if (!this.#model.restored(epoch, seq, data.strokes)) this.#reload();
    } else if (name === "restore" && Number.isSafeInteger(data?.clear)) {
      if (!this.#model.uncleared(epoch, data.clear)) this.#reload();
      this.emit("uncleared", { by: from });
    }
  }

  /** Something came back that isn't here. What is being loaded will have it. */
  #reload() {
    if (this.#after === null) this.load();
  }

  /** @param {any} frame */
  #receive(frame) {
    if (frame.type === "board") this.#piece(frame);
    else if (this.#shown.take(frame)) this.emit("passing", {});
  }

  /** @param {any} frame */
  #piece({ epoch, seq, after, upto, more, strokes }) {
    const isWhole = [epoch, seq, after, upto ?? 0].every(Number.isSafeInteger);
    if (!isWhole || !Array.isArray(strokes) || after !== this.#after) return;
    const read = strokes.flatMap(({ seq, from, own = false, data }) => {
      const known = this.#read(data);
      return known ? { seq, from, own, data: known } : [];
    });
    this.#model.piece({ epoch, seq, after, upto }, read);
    this.#after = upto ?? null;
    if (more) this.#ask();
    if (this.#after !== null) return;
    clearTimeout(this.#timer);
    for (const stroke of this.strokes) if (stroke.own) this.#deeds.found(stroke);
    this.emit("loaded", {});
  }
}

/** @param {unknown} value @returns {value is number[]} */
const isNames = (value) => Array.isArray(value) && value.every(Number.isSafeInteger);
