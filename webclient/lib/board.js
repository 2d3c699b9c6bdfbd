import { BoardActs } from "./board_acts.js";
import { Loading } from "./board_loading.js";
import { BoardModel, isNames } from "./board_model.js";
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
 * @property {{by: string, own: boolean}} cleared `own`: by oneself
 * @property {{by: string, own: boolean}} uncleared
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
  /** @type {Set<Stroke<Data>>} */
  #faded = new Set();
  #acts;
  #loading;
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
    this.#loading = new Loading(client);
    this.#read = read;
    this.#acts = new BoardActs(client, this.#model, {
      refused: (error) => this.#refused(error),
      missed: (isLate) => (isLate ? this.#reload() : this.load()),
    });
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
    this.#loading.stop();
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
        this.#noteDrawn([stroke]);
        this.#acts.resume(stroke, ref, answer, note);
      } else if (name === "clear") this.#cleared(answer);
      else if (/^(erase|restore)$/.test(name) && isNames(data?.strokes)) {
        this.#acts.changed(data.strokes, name === "restore", answer);
      }
    }
  }

  /** While nobody looks at it the host isn't asked for it. @param {boolean} isResting */
  rest(isResting) {
    this.#loading.rest(isResting);
  }

  /** Ask for the whole board, from its beginning. */
  load() {
    this.#loading.start();
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
    this.#noteDrawn([stroke]);
    this.#acts.sent(stroke, ref, this.#client.send({ name: "stroke", data: whole, ref }));
    return stroke;
  }

  /** @param {Stroke<Data>[]} strokes @param {Stroke<Data>[]} [instead] */
  #noteDrawn(strokes, instead) {
    this.#deeds.add({ draws: true, strokes, instead });
    this.emit("deeds", {});
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

  /** Whether it is one's own, and is there; what had faded may be gone by now. @param {Stroke<Data>} stroke */
  #isPresent(stroke) {
    if (!this.#faded.delete(stroke)) return stroke.own && stroke.shown;
    const isThere = this.#model.holds(stroke);
    if (!isThere) this.#model.wish([stroke], null);
    return isThere;
  }

  /** Take strokes of one's own away. @param {Iterable<Stroke<Data>>} strokes */
  erase(strokes) {
    const taken = [...strokes].filter((stroke) => this.#isPresent(stroke));
    if (taken.length === 0) return;
    this.#deeds.add({ draws: false, strokes: taken });
    this.#acts.change(taken, false);
    this.emit("deeds", {});
  }

  /**
   * Draw strokes in the places of some of one's own, as one deed.
   *
   * @param {{old: Stroke<Data>, data: Data}[]} changes
   * @returns {Stroke<Data>[]} the new ones, of those that were there
   */
  replace(changes) {
    const own = changes.filter(({ old }) => this.#isPresent(old));
    if (own.length === 0) return [];
    const instead = own.map(({ old }) => old);
    this.#model.wish(instead, false);
    const strokes = own.map(({ data }) => this.#model.draft(this.#client.self, data));
    this.#noteDrawn(strokes, instead);
    this.#acts.replace(instead, strokes);
    return strokes;
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
    if (deed) this.#acts.change(deed.strokes, deed.draws);
    if (deed?.instead?.length) this.#acts.change(deed.instead, !deed.draws);
    this.emit("deeds", {});
    return deed !== null;
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
      this.emit("cleared", { by: this.#client.self, own: true });
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
    else {
      this.#loading.stop();
      this.#acts.flush();
    }
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
      this.emit("cleared", { by: from, own });
    } else if (name === "restore" && isNames(data?.strokes)) {
      if (!this.#model.restored(epoch, seq, data.strokes)) this.#reload();
    } else if (name === "restore" && Number.isSafeInteger(data?.clear)) {
      if (!this.#model.uncleared(epoch, data.clear)) this.#reload();
      this.emit("uncleared", { by: from, own });
    }
  }

  /** Something came back that isn't here. What is being loaded will have it. */
  #reload() {
    if (this.#loading.isOver) this.load();
  }

  /** @param {any} frame */
  #receive(frame) {
    if (frame.type === "board") this.#piece(frame);
    else if (this.#shown.take(frame)) this.emit("passing", {});
  }

  /** @param {any} frame */
  #piece(frame) {
    if (!this.#loading.expects(frame)) return;
    const read = frame.strokes.flatMap((/** @type {any} */ { seq, from, own = false, data }) => {
      const known = this.#read(data);
      return known ? { seq, from, own, data: known } : [];
    });
    this.#model.piece(frame, read);
    this.#acts.loaded();
    this.#loading.read(frame);
    if (!this.#loading.isOver) return;
    for (const stroke of this.strokes) if (stroke.own) this.#deeds.found(stroke);
    this.emit("loaded", {});
  }
}
