import { find, make } from "/pages/shared/dom.js";
import { mentionBegun, namesLike } from "/pages/shared/mentions.js";
import { personName } from "/pages/shared/shown.js";

/** Who may be meant, offered while `@` and a beginning stand before the caret. */
export class MentionList {
  #draft = find("draft", HTMLTextAreaElement);
  #list = find("mentions", HTMLElement);
  #names;
  #pick;
  #begun = "";
  #at = 0;

  /**
   * @param {() => string[]} names who can be mentioned now
   * @param {(mention: string, before: number) => void} pick write this in place of so many characters
   */
  constructor(names, pick) {
    this.#names = names;
    this.#pick = pick;
    this.#draft.addEventListener("input", () => this.#look());
    this.#draft.addEventListener("keydown", (event) => this.#key(event));
    this.#draft.addEventListener("blur", () => this.#close());
  }

  #look() {
    const { value, selectionStart } = this.#draft;
    const begun = mentionBegun(value.slice(0, selectionStart));
    const names = begun === null ? [] : namesLike(this.#names(), begun);
    if (begun === null || names.length === 0) return this.#close();
    this.#begun = begun;
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

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (this.#list.hidden || event.isComposing) return;
    const count = this.#list.children.length;
    if (event.key === "ArrowDown") this.#select((this.#at + 1) % count);
    else if (event.key === "ArrowUp") this.#select((this.#at + count - 1) % count);
    else if (event.key === "Enter" || event.key === "Tab") this.#choose(this.#at);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
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
    const name = option.dataset.name ?? "";
    const before = this.#begun.length + 1;
    this.#close();
    this.#pick(`@${name} `, before);
  }

  #close() {
    this.#list.hidden = true;
    this.#draft.removeAttribute("aria-activedescendant");
    this.#draft.removeAttribute("aria-controls");
  }
}
