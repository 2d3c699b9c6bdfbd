import { find } from "/pages/shared/dom.js";
import { fileName } from "/peerpyrtc_client/file_info.js";
import { newRef } from "/peerpyrtc_client/index.js";
import { FileCard, failureCode } from "./file_card.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/file_info.js").FileInfo} FileInfo
 * @typedef {import("./file_card.js").Transfer} Transfer
 */

/** Giving and taking files: the button, dropping and pasting; each file has a card in the log. */
export class Sharing {
  #client;
  #ports;

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {() => {to: string | null}} ports.address whom it is for
   * @param {(name: string, to: string | null, body: Node) => import("./sending.js").Outgoing} ports.show
   *   puts a file of one's own into the log
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    const chooser = find("files", HTMLInputElement);
    const button = find("attach", HTMLButtonElement);
    button.addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => {
      this.#shareAll(chooser.files);
      chooser.value = "";
    });
    find("draft", HTMLTextAreaElement).addEventListener("paste", (event) => {
      const pasted = event.clipboardData?.files;
      // Office programs put a picture of their text beside it: then the text is meant.
      if (!pasted?.length || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      this.#shareAll(pasted);
    });
    this.#takeDrops();
  }

  /** A card for a file that somebody shared. @param {FileInfo} info */
  card(info) {
    return new FileCard(info, (transfer) => this.#fetch(info, transfer)).element;
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
      this.#shareAll(event.dataTransfer?.files);
    });
  }

  /** @param {FileList | null | undefined} files */
  #shareAll(files) {
    if (!files?.length) return;
    const { to } = this.#ports.address();
    for (const file of files) this.#share(file, to);
  }

  /** @param {File} file @param {string | null} to */
  #share(file, to) {
    const name = fileName(file.name); // as the others are told it
    const card = new FileCard({ name, size: file.size, type: file.type }, async () => file);
    const outgoing = this.#ports.show(name, to, card.element);
    const send = async () => {
      const ref = newRef();
      try {
        const place = await outgoing.wait(ref, () =>
          card.move(async (transfer) => {
            const files = await this.#client.files();
            return files.send(file, { ...transfer, ref, to: to ?? undefined });
          }),
        );
        outgoing.sent(place);
        card.offer(file);
      } catch (fault) {
        const why = words.fileFailed(failureCode(fault));
        card.fail(why, send);
        outgoing.failed(why);
      }
    };
    send();
  }

  /** @param {FileInfo} info @param {Transfer} transfer */
  async #fetch(info, transfer) {
    return (await this.#client.files()).fetch(info, transfer);
  }
}
