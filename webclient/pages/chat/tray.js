import { icon, make } from "/pages/shared/dom.js";
import { fileLabel, shownFile } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { PICTURE } from "./file_card.js";
import { words } from "./strings.js";

/** As many may lie there at once. */
const MOST = 20;

/** What is about to be shared: files lie here, seen by nobody else, until they are sent or taken out. */
export class Tray {
  #list;
  #changed;
  /** @type {Map<File, HTMLElement>} */
  #items = new Map();

  /** @param {HTMLElement} list @param {() => void} changed */
  constructor(list, changed) {
    this.#list = list;
    this.#changed = changed;
  }

  get isEmpty() {
    return this.#items.size === 0;
  }

  /** @param {File[]} files @returns {boolean} whether there was room for all */
  add(files) {
    const fit = files.slice(0, MOST - this.#items.size);
    for (const file of fit) {
      const item = this.#item(file);
      this.#items.set(file, item);
      this.#list.append(item);
    }
    this.#tell();
    return fit.length === files.length;
  }

  /** All of them, which are no longer here. @returns {File[]} */
  take() {
    const files = [...this.#items.keys()];
    for (const file of files) this.#drop(file);
    this.#tell();
    return files;
  }

  /** Take out what is larger. @param {number} limit in bytes @returns {File[]} */
  refuse(limit) {
    const large = [...this.#items.keys()].filter(({ size }) => size > limit);
    for (const file of large) this.#drop(file);
    if (large.length > 0) this.#tell();
    return large;
  }

  /** @param {File} file */
  #item(file) {
    const remove = make(
      "button",
      {
        class: "plain",
        attributes: { type: "button", "aria-label": words.takeOut(shownFile(file.name)) },
      },
      icon("close"),
    );
    remove.title = words.takeOut(shownFile(file.name));
    remove.addEventListener("click", () => {
      const next = this.#items.get(file)?.nextElementSibling ?? this.#list.lastElementChild;
      this.#drop(file);
      this.#tell();
      next?.querySelector("button")?.focus();
    });
    const amount = make("span", { class: "meta figures", text: size(file.size) });
    return make("li", {}, picture(file), fileLabel(file.name), amount, remove);
  }

  /** @param {File} file */
  #drop(file) {
    const item = this.#items.get(file);
    const image = item?.querySelector("img");
    if (image) URL.revokeObjectURL(image.src);
    item?.remove();
    this.#items.delete(file);
  }

  #tell() {
    this.#list.hidden = this.isEmpty;
    this.#changed();
  }
}

/** A small look at it, if it is a picture. @param {File} file */
function picture(file) {
  if (!PICTURE.test(file.type)) return icon("file");
  const image = make("img", { class: "thumbnail", attributes: { alt: shownFile(file.name) } });
  image.addEventListener("error", () => image.replaceWith(icon("file")), { once: true });
  image.src = URL.createObjectURL(file);
  return image;
}
