import { find, hide, icon, make } from "/pages/shared/dom.js";
import { isComposing } from "/pages/shared/keys.js";
import { fileLabel, shownFile } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { CAPTION_LENGTH } from "/peerpyrtc_client/file_info.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./pictures.js").Made} Made
 *
 * What lies in the tray. A picture is made fit to be shared while it lies there.
 * @typedef {object} Item
 * @property {File} file as it was chosen
 * @property {Promise<Made> | null} making null: it goes as it is
 * @property {Made | null} made
 * @property {AbortController} control calls its making off
 * @property {HTMLElement} element
 * @property {HTMLElement} amount
 * @property {HTMLInputElement | null} caption of this one alone; what is no picture has none
 */

/** As many may lie there at once. */
const MOST = 20;

/** Of a drawing no camera wrote where it was made. */
const PICTURE = /^image\/(?!svg)/;

/** What is about to be shared: files lie here, seen by nobody else, until they are sent or taken out. */
export class Tray {
  #list;
  #ports;
  #choice = find("original", HTMLInputElement);
  /** @type {Set<Item>} */
  #items = new Set();

  /**
   * @param {HTMLElement} list
   * @param {object} ports
   * @param {() => void} ports.changed there is more in it, or less
   * @param {() => void} ports.measured what lies there would go in another size
   * @param {(file: File, signal: AbortSignal) => Promise<Made>} ports.make a picture as it is shared
   * @param {(thumbnail: Uint8Array) => Promise<Node | null>} ports.preview
   * @param {() => void} ports.send all that lies there is to go
   */
  constructor(list, ports) {
    this.#list = list;
    this.#ports = ports;
    this.#choice.addEventListener("change", () => {
      for (const item of this.#items) this.#measure(item);
      ports.measured();
    });
  }

  get isEmpty() {
    return this.#items.size === 0;
  }

  /** Whether there are several, and the one text beside them is of them all. */
  get isSeveral() {
    return this.#items.size > 1;
  }

  /** Whether any has a caption of its own. */
  get isCaptioned() {
    return [...this.#items].some((item) => captionOf(item) !== "");
  }

  /** What the first of them is captioned with, under a text that is of them all. @param {string} text */
  captionUnder(text) {
    const [first] = this.#items;
    return [text, ...(first ? [captionOf(first)] : [])].filter(Boolean).join("\n");
  }

  /** How many pictures lie there. */
  get pictures() {
    return [...this.#items].filter(({ making }) => making !== null).length;
  }

  /** Whether pictures shall go as they are. */
  get isOriginal() {
    return this.#choice.checked;
  }

  /** @param {File[]} files @returns {boolean} whether there was room for all */
  add(files) {
    const fit = files.slice(0, MOST - this.#items.size);
    for (const file of fit) {
      const item = this.#item(file);
      this.#items.add(item);
      this.#list.append(item.element);
    }
    this.#tell();
    return fit.length === files.length;
  }

  /**
   * All of them, which are no longer here, each with its caption.
   *
   * @param {string} text of them all: it stands with the first
   * @returns {{item: Item, caption: string}[]}
   */
  take(text) {
    const first = this.captionUnder(text);
    const taken = [...this.#items].map((item, at) => ({
      item,
      caption: at === 0 ? first : captionOf(item),
    }));
    for (const { item } of taken) this.#drop(item);
    this.#tell();
    this.#choice.checked = false; // each time it is a wish of its own
    return taken;
  }

  /** Take out what is larger. @param {number} limit in bytes @returns {File[]} */
  refuse(limit) {
    const large = [...this.#items].filter((item) => this.#sizeOf(item) > limit);
    for (const item of large) this.#drop(item);
    if (large.length > 0) this.#tell();
    return large.map(({ file }) => file);
  }

  /** As it would go, in bytes; 0 while that isn't known. @param {Item} item */
  #sizeOf({ file, making, made }) {
    if (!making || this.isOriginal) return file.size;
    return made?.file.size ?? 0;
  }

  /** @param {Item} item */
  #measure(item) {
    item.amount.textContent = size(this.#sizeOf(item) || item.file.size);
  }

  /** @param {File} file @returns {Item} */
  #item(file) {
    const label = words.takeOut(shownFile(file.name));
    const attributes = { type: "button", "aria-label": label, title: label };
    const remove = make("button", { class: "plain", attributes }, icon("close"));
    const amount = make("span", { class: "meta figures", text: size(file.size) });
    const isPicture = PICTURE.test(file.type);
    const caption = isPicture ? this.#captionField(file) : null;
    const about = make("div", { class: "tray-about" }, fileLabel(file.name), amount);
    if (caption) about.append(caption);
    const element = make("li", {}, icon("file"), about, remove);
    const control = new AbortController();
    /** @type {Item} */
    const item = { file, making: null, made: null, control, element, amount, caption };
    remove.addEventListener("click", () => {
      const next = element.nextElementSibling ?? element.previousElementSibling;
      control.abort();
      this.#drop(item);
      this.#tell();
      (next?.querySelector("button") ?? find("draft", HTMLElement)).focus();
    });
    if (isPicture) this.#make(item);
    else if (file.type.startsWith("video/")) sayAsItIs(element);
    return item;
  }

  /** @param {File} file */
  #captionField(file) {
    const attributes = {
      "aria-label": words.captionOf(shownFile(file.name)),
      autocomplete: "off",
      dir: "auto",
      enterkeyhint: "send",
      maxlength: `${CAPTION_LENGTH}`,
      placeholder: words.writeCaption,
    };
    const field = make("input", { class: "tray-caption", attributes });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || isComposing(event)) return;
      event.preventDefault(); // the focus goes to the field below, and what the key does with it
      this.#ports.send();
    });
    return field;
  }

  /** @param {Item} item */
  async #make(item) {
    const { file, control, element } = item;
    item.making = this.#ports.make(file, control.signal);
    try {
      const made = await item.making;
      item.made = made;
      if (!this.#items.has(item)) return;
      this.#measure(item);
      if (made.isAsItIs) sayAsItIs(element);
      this.#ports.measured();
      const look = made.thumbnail && (await this.#ports.preview(made.thumbnail));
      if (look) element.querySelector(".icon-file")?.replaceWith(look);
    } catch {
      // Its card says why, once it is sent.
    }
  }

  /** @param {Item} item */
  #drop(item) {
    item.element.remove();
    this.#items.delete(item);
  }

  #tell() {
    this.#list.hidden = this.isEmpty;
    this.#list.classList.toggle("several", this.isSeveral);
    hide(/** @type {HTMLElement} */ (this.#choice.parentElement), this.pictures === 0);
    this.#ports.changed();
  }
}

/** What stands in its own field: that is in sight while anything does. @param {Item} item */
const captionOf = ({ caption }) => caption?.value.trim() ?? "";

/** @param {HTMLElement} element */
const sayAsItIs = (element) =>
  element.append(make("p", { class: "meta as-it-is", text: words.asItIs }));
