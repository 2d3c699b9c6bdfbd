import { find, make } from "/pages/shared/dom.js";
import { mentionBegun, namesLike } from "/pages/shared/mentions.js";
import { personName } from "/pages/shared/shown.js";

/** Who may be meant, offered while `@` and a beginning stand before the caret. */
export class MentionList {
  #draft = find("draft", HTMLTextAreaElement);
  #list = find("mentions", HTMLElement);
  #names;
  #pick;
  /** @type {string | null} the beginning that the list is for */
  #shown = null;
  #at = 0;

  /**
   * @param {() => string[]} names who can be mentioned now
   * @param {(mention: string, before: number) => void} pick write this in place of so many characters
   */
  constructor(names, pick) {
    this.#names = names;
    this.#pick = pick;
    this.#draft.addEventListener("input", () => this.#look());
    this.#draft.addEventListener("blur", () => this.#close());
    // The caret goes elsewhere by keys, mouse or finger: then another beginning counts, or none.
    document.addEventListener("selectionchange", () => this.#follow());
    this.#draft.addEventListener("selectionchange", () => this.#follow());
  }

  /** What stands between the sign and the caret; null where no mention is begun. */
  get #begun() {
    const { value, selectionStart, selectionEnd } = this.#draft;
    return selectionStart === selectionEnd ? mentionBegun(value.slice(0, selectionStart)) : null;
  }

  #follow() {
    if (!this.#list.hidden && this.#begun !== this.#shown) this.#look();
  }

  #look() {
    const begun = this.#begun;
    const names = begun === null ? [] : namesLike(this.#names(), begun);
    this.#shown = begun;
    if (begun === null || names.length === 0) return this.#close();
    this.#list.replaceChildren(...names.map((name, index) => this.#option(name, index)));
    this.#list.hidden = false;
    this.#draft.setAttribute("aria-controls", this.#list.id);
    this.#select(0);
  }

  /** @param {string} name @param {number} index */
  #option(name, index) {
    const attributes = { role: "option", id: `mention-${index}` };
    const option = make("div", { attributes }, personName(name));
    option.dataset.name = name;
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // the field keeps the focus
      this.#choose(index);
    });
    return option;
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the list has taken it */
  key({ key, shiftKey, ctrlKey, altKey, metaKey }) {
    if (this.#list.hidden || shiftKey || ctrlKey || altKey || metaKey) return false;
    const count = this.#list.children.length;
    if (key === "ArrowDown") this.#select((this.#at + 1) % count);
    else if (key === "ArrowUp") this.#select((this.#at + count - 1) % count);
    else if (key === "Enter" || key === "Tab") this.#choose(this.#at);
    else if (key === "Escape") this.#close();
    else return false;
    return true;
  }

  /** @param {number} index */
  #select(index) {
    this.#at = index;
    for (const [each, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(each === index));
    }
    this.#draft.setAttribute("aria-activedescendant", `mention-${index}`);
  }

  /** @param {number} index */
  #choose(index) {
    const option = this.#list.children[index];
    if (!(option instanceof HTMLElement)) return;
    const begun = this.#begun;
    this.#close();
    if (begun !== null) this.#pick(`@${option.dataset.name ?? ""} `, begun.length + 1);
  }

  #close() {
    this.#list.hidden = true;
    this.#draft.removeAttribute("aria-activedescendant");
    this.#draft.removeAttribute("aria-controls");
  }
}
