import { find } from "/pages/shared/dom.js";
import { shownFile } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { fileName } from "/peerpyrtc_client/file_info.js";
import { newRef } from "/peerpyrtc_client/index.js";
import { dropped, filesMeant } from "./clipboard.js";
import { FileCard, failureCode, OUTDATED } from "./file_card.js";
import { LateFiles } from "./late_files.js";
import { sight } from "./sight.js";
import { Slowly } from "./slowly.js";
import { words } from "./strings.js";
import { Tray } from "./tray.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/file_info.js").FileInfo} FileInfo
 * @typedef {import("./file_card.js").Transfer} Transfer
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
  #tray = new Tray(find("tray", HTMLElement), () => this.#ports.changed());

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(name: string, to: string | null, body: Node) => import("./delivery.js").Outgoing} ports.show
   *   puts a file of one's own into the log
   * @param {() => void} ports.changed the tray has more in it, or less
   * @param {(file: File) => boolean} ports.mayShare whether the room lets one
   * @param {(text: string) => void} ports.advise says why something isn't in the tray
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#slowly = new Slowly(client);
    this.#late = new LateFiles(client);
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

  /** A card for a file that somebody shared. @param {FileInfo} info @param {boolean} [isGone] the host has it no more */
  card(info, isGone = false) {
    const card = new FileCard(info, (transfer) => this.#fetch(info, transfer));
    if (isGone) card.gone();
    return card.element;
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

  /** Whether a file of one's own waits or is on its way: it is gone if the page goes. */
  get isUnfinished() {
    return !this.isEmpty || this.#underWay > 0;
  }

  /** Share what lies in the tray. @param {string | null} to @param {string} [stay] of that one */
  send(to, stay) {
    for (const file of this.#tray.take()) this.#share(file, to, stay);
  }

  /** @param {File} file @param {string | null} to @param {string} [stay] */
  #share(file, to, stay) {
    const name = fileName(file.name); // as the others are told it
    const card = new FileCard({ name, size: file.size, type: file.type }, async () => file);
    const outgoing = this.#ports.show(shownFile(name), to, card.element);
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
            const files = await this.#late.get(signal, away);
            const options = { signal, onProgress, ref, to: to ?? undefined, stay };
            // What goes together is several messages to the room, and each waits for its time.
            return this.#slowly.send(
              () => files.send(file, options),
              (left) => {
                outgoing.slowed(ref);
                card.say(words.goesOutIn(left));
              },
              signal,
            );
          }),
        );
        outgoing.sent(place);
        card.offer(file);
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
        this.#underWay -= 1;
      }
    };
    send();
  }

  /** @param {FileInfo} info @param {Transfer} transfer */
  async #fetch(info, transfer) {
    const files = await this.#late.get(transfer.signal, transfer.away);
    return files.fetch(info, transfer);
  }
}
