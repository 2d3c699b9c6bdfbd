import { find } from "/pages/shared/dom.js";
import { shownFile, shownText } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { CAPTION_LENGTH, FILE_EVENT, fileName, readFileInfo } from "/peerpyrtc_client/file_info.js";
import { ClientError, newRef } from "/peerpyrtc_client/index.js";
import { dropped, filesMeant } from "./clipboard.js";
import { FileCard, failureCode, OUTDATED } from "./file_card.js";
import { Folding } from "./folding.js";
import { whenFormatted } from "./formatter.js";
import { LateFiles } from "./late_files.js";
import { LatePictures } from "./late_pictures.js";
import { keyOf } from "./message.js";
import { sight } from "./sight.js";
import { Slowly } from "./slowly.js";
import { words } from "./strings.js";
import { said } from "./told.js";
import { Tray } from "./tray.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/file_info.js").FileInfo} FileInfo
 * @typedef {import("./file_card.js").Transfer} Transfer
 * @typedef {import("./pictures.js").Made} Made
 * @typedef {NonNullable<FileInfo["together"]>} Together
 * @typedef {import("./tray.js").Item} Item
 */

/** Failures that sending the same file again can't mend. */
const HOPELESS = new Set([
  "too-large",
  "no-files",
  "closed",
  "no-such-peer",
  "denied",
  "refused-by-rule",
  OUTDATED,
]);

/** What the room says of a file as of a message. */
const OF_THE_ROOM = new Set([
  "denied",
  "muted",
  "no-such-peer",
  "not-allowed",
  "queue-full",
  "rate-limited",
  "refused-by-rule",
  "slow-mode",
]);

/** Its card tells, once it is sent. */
const UNSAID = () => {};

/** What people read of a file. @param {string} name @param {string} [caption] */
const textOf = (name, caption) => (caption ? `${shownFile(name)}\n${caption}` : shownFile(name));

/**
 * Giving and taking files. What is chosen, pasted or dropped lies in the tray until it is sent; then
 * each file has a card in the log.
 */
export class FileSharing {
  #client;
  #ports;
  #underWay = 0;
  #slowly;
  #late;
  #pictures;
  #tray = new Tray(find("tray", HTMLElement), {
    changed: () => this.#changed(),
    measured: () => this.#refuse(),
    make: (file, signal) => this.#make(file, signal, UNSAID),
    preview: async (thumbnail) =>
      (await this.#pictures.get(new AbortController().signal, UNSAID)).preview(thumbnail),
    send: () => {
      // What is being changed in the field is not what the key was pressed for.
      if (find("address", HTMLElement).matches(".edits"))
        find("draft", HTMLTextAreaElement).focus();
      else find("composer", HTMLFormElement).requestSubmit();
    },
  });

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(name: string, to: string | null, body: Node) => import("./delivery.js").Outgoing} ports.show
   *   puts a file of one's own into the log
   * @param {(file: File) => boolean} ports.mayShare whether the room lets one
   * @param {(text: string) => void} ports.advise says why something isn't in the tray
   * @param {(text: string, end?: number) => Node[]} ports.render a caption
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#slowly = new Slowly(client);
    this.#late = new LateFiles(client);
    this.#pictures = new LatePictures(client);
    const chooser = find("files", HTMLInputElement);
    const button = find("attach", HTMLButtonElement);
    button.addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => {
      this.#lay([...(chooser.files ?? [])]);
      chooser.value = "";
    });
    find("draft", HTMLTextAreaElement).addEventListener("paste", (event) => {
      const pasted = filesMeant(event.clipboardData);
      if (pasted.length === 0) return;
      event.preventDefault();
      this.#lay(pasted);
    });
    this.#takeDrops();
  }

  /**
   * What an event tells of a file, with a card for it unless it was taken back.
   *
   * @param {import("/peerpyrtc_client/index.js").RoomEvent} event
   * @returns {{message: import("./messages.js").Message, body?: Node, caption: string} | null} null: it tells of none
   */
  read(event) {
    if (event.name !== FILE_EVENT) return null;
    const info = event.redacted ? null : readFileInfo(event.data);
    if (!info && !event.redacted) return null;
    const caption = info?.caption ?? "";
    const text = info ? textOf(info.name, caption) : "";
    const message = said(event, { text, replyTo: null, isFile: true });
    return { message, caption, ...(info && { body: this.#card(info, caption, event) }) };
  }

  /**
   * @param {FileInfo} info
   * @param {string} caption
   * @param {{from: string, own: boolean, gone?: boolean, epoch: number, seq: number}} event `gone`: the host has it no more
   */
  #card(info, caption, { from, own, gone, ...place }) {
    const fetch = (/** @type {Transfer} */ transfer) => this.#fetch(info, transfer);
    const card = new FileCard(info, fetch, this.#caption(caption));
    if (gone) card.gone();
    const { name, thumbnail, together } = info;
    const told = { name, size: info.size, place: keyOf(place), own, together, from };
    if (thumbnail) this.#dress(card, { ...told, thumbnail }, caption);
    return card.element;
  }

  /** @param {string} text @returns {Node | null} */
  #caption(text) {
    if (text === "") return null;
    const said = new Folding(text, this.#ports.render);
    whenFormatted(said.text, () => said.again());
    return said.element;
  }

  /** @param {FileCard} card @param {Omit<import("./pictures.js").Told, "caption">} told @param {string} text */
  #dress(card, told, text) {
    const caption = () => (text ? this.#ports.render(shownText(text)) : []);
    this.#pictures.dress(card, { ...told, caption });
  }

  #takeDrops() {
    const room = find("room", HTMLElement);
    const veil = find("drop", HTMLElement);
    const hasFiles = (/** @type {DragEvent} */ event) =>
      event.dataTransfer?.types.includes("Files") ?? false;
    room.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      veil.hidden = false;
    });
    room.addEventListener("dragleave", ({ relatedTarget }) => {
      veil.hidden = !(relatedTarget instanceof Node && room.contains(relatedTarget));
    });
    room.addEventListener("drop", (event) => {
      veil.hidden = true;
      if (!hasFiles(event)) return;
      event.preventDefault();
      const { files, folders } = dropped(event.dataTransfer);
      this.#lay(files);
      if (folders > 0) this.#ports.advise(words.noFolders);
    });
  }

  /** The tray has more in it, or less. */
  #changed() {
    find("send", HTMLButtonElement).classList.toggle("ready", !this.isEmpty);
    const draft = find("draft", HTMLTextAreaElement);
    const caption = this.#tray.isSeveral ? words.writeCaptionOfAll : words.writeCaption;
    draft.placeholder = this.isEmpty ? words.writeHere : caption;
  }

  /** @param {File[]} files */
  #lay(files) {
    const allowed = files.filter(this.#ports.mayShare);
    sight.wanted();
    const isWhole = this.#tray.add(allowed);
    const trouble = allowed.length < files.length ? words.notThisFile : "";
    this.#ports.advise(isWhole ? trouble : words.trayFull);
    find("draft", HTMLTextAreaElement).focus();
    this.#refuse();
  }

  /** Take out again what this host won't take, and say so. */
  async #refuse() {
    if (this.#client.state !== "open") return; // sending it will say so
    let limit;
    try {
      limit = await (await this.#client.files()).limit();
    } catch {
      return; // why there are no files here, the one that is sent says
    }
    const large = this.#tray.refuse(limit);
    if (large.length === 0) return;
    const [{ name }] = large;
    this.#ports.advise(
      large.length === 1
        ? words.tooLargeFile(shownFile(name), size(limit))
        : words.tooLargeFiles(large.length, size(limit)),
    );
  }

  get isEmpty() {
    return this.#tray.isEmpty;
  }

  /** Whether words go with what lies in the tray. */
  get isCaptioned() {
    return this.#tray.isCaptioned;
  }

  /** Whether a file of one's own waits or is on its way: it is gone if the page goes. */
  get isUnfinished() {
    return !this.isEmpty || this.#underWay > 0;
  }

  /** Whether a text can go with what lies in the tray. @param {string} text */
  takesCaption(text) {
    return !this.isEmpty && [...this.#tray.captionUnder(text)].length <= CAPTION_LENGTH;
  }

  /**
   * Share what lies in the tray.
   *
   * @param {string} text of all of it: it stands with the first
   * @param {string | null} to
   * @param {string} [stay] of that one
   */
  send(text, to, stay) {
    const { isOriginal, pictures: of } = this.#tray;
    const together = of > 1 ? { id: newRef(), of } : undefined;
    let before = Promise.resolve();
    for (const { item, caption } of this.#tray.take(text)) {
      before = this.#share(item, { isOriginal, caption, to, stay, together }, before);
    }
  }

  /** @param {File} file @param {AbortSignal} signal @param {() => void} away @returns {Promise<Made>} */
  async #make(file, signal, away) {
    return (await this.#pictures.get(signal, away)).make(file, signal);
  }

  /**
   * What an item goes out as. It never goes as it is for want of what makes it.
   *
   * @param {Item} item
   * @param {boolean} isOriginal
   * @param {AbortSignal} signal
   * @param {() => void} away
   * @returns {Promise<Made>}
   */
  async #prepare(item, isOriginal, signal, away) {
    const { file, making } = item;
    if (!making) return { file };
    try {
      item.made ??= await calledOffBy(signal, making);
    } catch {
      item.made = await this.#make(file, signal, away);
    }
    const { made } = item;
    return isOriginal ? { ...made, file } : made;
  }

  /**
   * @param {Item} item
   * @param {{isOriginal: boolean, caption: string, to: string | null, stay?: string, together?: Together}} wish
   * @param {Promise<void>} before what goes before it is ready
   * @returns {Promise<void>} it is ready, too, or won't be
   */
  #share(item, { isOriginal, caption, to, stay, together }, before) {
    const { file: chosen } = item;
    const told = toldOf(chosen);
    let sent = chosen;
    const card = new FileCard(told, async () => sent, this.#caption(caption));
    const outgoing = this.#ports.show(textOf(told.name, caption), to, card.element);
    let ready = () => {};
    const isReady = new Promise((/** @type {(value: void) => void} */ resolve) => {
      ready = resolve;
    });
    /** @type {Uint8Array | undefined} */
    let shown;
    const send = async () => {
      const ref = newRef();
      this.#underWay += 1;
      try {
        const place = await outgoing.wait(ref, () =>
          card.move(async ({ signal: cancelled, onProgress, away }) => {
            const control = new AbortController();
            const { signal } = control;
            // What the host has already it alone can give back.
            const stop = () => outgoing.callOff(ref) || control.abort();
            cancelled.addEventListener("abort", stop, { once: true });
            await calledOffBy(signal, before);
            const files = await this.#late.get(signal, away);
            const { file, thumbnail } = await this.#prepare(item, isOriginal, signal, away);
            sent = file;
            card.make(file, toldOf(file));
            const look = { name: told.name, size: file.size, own: true, together };
            if (thumbnail && !shown) this.#dress(card, { ...look, thumbnail }, caption);
            shown = thumbnail;
            const extra = {
              ...(caption && { caption }),
              ...(thumbnail && { thumbnail, ...(together && { together }) }),
            };
            const options = { signal, onProgress, ref, to: to ?? undefined, stay, extra };
            // What goes together is several messages to the room, and each waits for its time.
            const going = this.#slowly.send(
              () => files.send(file, options),
              (left) => {
                outgoing.slowed(ref);
                card.say(words.goesOutIn(left));
              },
              signal,
            );
            ready();
            return going;
          }),
        );
        outgoing.sent(place);
        card.offer(sent);
      } catch (fault) {
        const failure = failureCode(fault);
        const code = failure === "withdrawn" ? "aborted" : failure;
        const error = /** @type {import("/peerpyrtc_client/index.js").ClientError} */ (fault);
        const why = OF_THE_ROOM.has(code) ? words.notSent(error) : words.fileFailed(code);
        /** @type {[string, () => void][]} */
        const ways = HOPELESS.has(code) ? [] : [[words.sendAgain, send]];
        if (code === OUTDATED) ways.push([words.loadAgain, () => location.reload()]);
        card.fail(why, [...ways, [words.remove, outgoing.remove]]);
        outgoing.failed(why);
      } finally {
        ready();
        this.#underWay -= 1;
      }
    };
    send();
    return isReady;
  }

  /** @param {FileInfo} info @param {Transfer} transfer */
  async #fetch(info, transfer) {
    const files = await this.#late.get(transfer.signal, transfer.away);
    return files.fetch(info, transfer);
  }
}

/** As the others are told it. @param {File} file */
const toldOf = ({ name, size: bytes, type }) => ({ name: fileName(name), size: bytes, type });

/**
 * @template Result
 * @param {AbortSignal} signal
 * @param {Promise<Result>} work goes on all the same
 * @returns {Promise<Result>}
 */
async function calledOffBy(signal, work) {
  let off = () => {};
  const called = new Promise((/** @type {(value: never) => void} */ _, reject) => {
    off = () => reject(new ClientError("aborted", "The transfer was called off."));
    signal.addEventListener("abort", off);
  });
  if (signal.aborted) off();
  try {
    return await Promise.race([called, work]);
  } finally {
    signal.removeEventListener("abort", off);
  }
}
