/** All that pictures take: a script and a style sheet of their own, loaded by the first one (late_pictures.js). */

import { make as element, find } from "../shared/dom.js";
import { shownFile } from "../shared/shown.js";
import { Lightbox } from "./lightbox.js";
import { PictureGrid } from "./picture_grid.js";
import { lookOf, show, smallOf } from "./picture_look.js";
import { make } from "./picture_making.js";

/**
 * @typedef {import("./picture_making.js").Made} Made
 * @typedef {import("./picture_look.js").Look} Look
 * @typedef {import("./picture_look.js").Words} Words
 */

/**
 * A card's picture; anybody may have written it.
 * @typedef {object} Told
 * @property {string} name
 * @property {() => Node[]} caption as what is said is shown; none: it has none
 * @property {number} size in bytes
 * @property {Uint8Array} thumbnail
 * @property {boolean} own
 * @property {string} [from] who sent it; one's own as it is sent needs none
 * @property {{id: string, of: number}} [together] with so many it was sent
 * @property {string} [place] its message's, as what it says of its contents may be another's; one's own needs none
 */

/** What the bubble says to what stands in it, as file_card.js has it. */
const TAKEN_BACK = "taken-back";

/** What they look like. @returns {Promise<void>} when it is there, or can't be had: then it goes without */
export function prepare() {
  const href = new URL("./pictures.css", import.meta.url).href;
  const sheet = element("link", { attributes: { rel: "stylesheet", href } });
  return new Promise((resolve) => {
    sheet.addEventListener("load", () => resolve());
    sheet.addEventListener("error", () => resolve());
    document.head.append(sheet);
  });
}

/** Those of a room: made one after another, small in the log, large when they are looked at. */
export class Pictures {
  #words;
  #client;
  #lightbox;
  /** By the buttons that show them, in the log in its order. @type {WeakMap<Element, Look>} */
  #looks = new WeakMap();
  /** What each was sent together with, by its sender's own word, and how many they were. @type {WeakMap<Element, {name: string, of: number}>} */
  #groups = new WeakMap();
  /** The places of those that were tapped where pictures are blurred: until the page is loaded again they are shown. */
  #tapped = new Set();
  /** How many follow a picture that aren't seen. @type {WeakMap<Element, number>} */
  #following = new WeakMap();
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** @param {Words} words @param {import("./late_pictures.js").Client} client */
  constructor(words, client) {
    this.#words = words;
    this.#client = client;
    new PictureGrid(find("rows", HTMLElement), {
      group: (button) => this.#groups.get(button)?.name ?? "",
      follow: (button, count) => {
        if ((this.#following.get(button) ?? 0) === count) return;
        this.#following.set(button, count);
        this.#veil(button);
      },
    });
    client.on("room", () => {
      for (const button of document.querySelectorAll("#log .look")) this.#veil(button);
    });
    this.#lightbox = new Lightbox(words);
  }

  /**
   * A picture as it is shared, once all before it are made: each takes much memory.
   *
   * @param {File} file
   * @param {AbortSignal} signal then it isn't begun, or is let be
   * @returns {Promise<Made>}
   */
  make(file, signal) {
    const made = this.#last.then(() => {
      signal.throwIfAborted();
      return make(file, signal);
    });
    this.#last = made.catch(() => {}); // told to whom it is for
    return made;
  }

  /** A small look at what lies in the tray. @param {Uint8Array} thumbnail @returns {HTMLImageElement | null} */
  preview(thumbnail) {
    const small = smallOf(thumbnail);
    if (!small) return null;
    const image = element("img", { class: "thumbnail", attributes: { alt: "" } });
    show(image, small.blob);
    return image;
  }

  /**
   * Show a card's small picture, which leads to the whole one. What is no small picture isn't shown.
   *
   * @param {import("./file_card.js").FileCard} card
   * @param {Told} told
   */
  async dress(card, { name, size, caption, thumbnail, own, from = "", together, place = "" }) {
    const small = smallOf(thumbnail);
    if (!small || card.isTakenBack) return;
    const { button, image } = lookOf(small, name, this.#words);
    const tapped = this.#tapped;
    const look = {
      ...{ name, size, caption, thumbnail: small.blob, contents: () => card.contents() },
      together: () => this.#together(button),
      more: () => {
        const about = button.closest(".said")?.querySelector(".do-more");
        return about instanceof HTMLButtonElement && !about.hidden ? about : null;
      },
      isVeiled: () => !own && this.#client.room?.blur === true && !tapped.has(place),
      unveil: () => {
        tapped.add(place);
        for (const each of document.querySelectorAll("#log .look")) this.#veil(each);
      },
    };
    this.#looks.set(button, look);
    // Others may write the name of anybody's, but under their own.
    const sender = own ? "" : from;
    if (together) this.#groups.set(button, { name: `${together.id} ${sender}`, of: together.of });
    this.#veil(button);
    button.addEventListener("click", () => {
      if (look.isVeiled()) look.unveil();
      else this.#open(button);
    });
    const undress = card.wear(button);
    card.element.addEventListener(TAKEN_BACK, () => {
      this.#looks.delete(button);
      this.#lightbox.forget(look);
    });
    if (!(await show(image, small.blob))) undress();
  }

  /**
   * It, and all that were sent together with it, in their order: where not all of them are here, as
   * the log has not gone back so far or some were taken back, nobody knows of how many it is one.
   *
   * @param {Element} button
   */
  #together(button) {
    const group = this.#groups.get(button);
    const is = (/** @type {Element} */ each) => this.#groups.get(each)?.name === group?.name;
    const here = group ? this.#all.filter(is) : [];
    const all = here.length === group?.of ? here : [button];
    return all.map((each) => /** @type {Look} */ (this.#looks.get(each)));
  }

  /** What shows the pictures that are here, in the log's order. */
  get #all() {
    const buttons = document.querySelectorAll("#log .look");
    return [...buttons].filter((each) => this.#looks.has(each));
  }

  /** Whether it is blurred, and why, to the eye and the ear. @param {Element} button */
  #veil(button) {
    const look = this.#looks.get(button);
    if (!look) return;
    const { enlarge, morePictures, showBlurred } = this.#words;
    const isVeiled = look.isVeiled();
    const count = this.#following.get(button) ?? 0;
    const name = shownFile(look.name);
    const plain = count > 0 ? morePictures(name, count) : enlarge(name);
    if (count > 0) button.setAttribute("data-more", `+${count}`);
    else button.removeAttribute("data-more");
    button.classList.toggle("veiled", isVeiled);
    button.setAttribute("aria-label", isVeiled ? showBlurred(name) : plain);
    if (isVeiled) button.setAttribute("title", this.#words.blurredHere);
    else button.removeAttribute("title");
  }

  /** @param {Element} button */
  #open(button) {
    const all = this.#all;
    const looks = all.map((each) => /** @type {Look} */ (this.#looks.get(each)));
    this.#lightbox.open(looks, all.indexOf(button));
  }
}
