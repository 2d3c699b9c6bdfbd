import { hide, icon, make, tell } from "../shared/dom.js";
import { ALONG } from "../shared/i18n.js";
import { fileLabel, shownFile, shownName } from "../shared/shown.js";
import { size } from "../shared/sizes.js";
import { gather } from "./gathering.js";
import { show } from "./picture_look.js";
import { saveAs } from "./saving.js";
import { zipOf } from "./zip.js";
import { Zoom } from "./zoom.js";

/**
 * @typedef {import("./picture_look.js").Look} Look
 * @typedef {import("./picture_look.js").Words} Words
 */

/** Where a swipe leads: one draws the next one in from the side where it lies. */
const SIDES = { left: ALONG.ArrowLeft ?? -1, right: ALONG.ArrowRight ?? 1 };

/** Loading shows as such only when it takes longer than this many milliseconds. */
const PATIENCE = 600;

/** By keys it is enlarged so much at once. */
const STEP = 1.5;

/** Pictures in large, one at a time: the whole of each is loaded when it is looked at. */
export class Lightbox {
  #words;
  #image = make("img", { class: "whole" });
  #stage = make("div", { class: "stage-of-one" }, this.#image);
  #caption = make("div", { class: "lightbox-caption words", dir: "auto" });
  #about = make("p", { class: "lightbox-about meta" });
  /** Each is told where it stands, by itself: which one it is, how it goes with it, what is saved. */
  #place = make("p", {
    class: "lightbox-place",
    attributes: { id: "lightbox-place", role: "status" },
  });
  #state = make("p", { class: "lightbox-state", attributes: { role: "status" } });
  #job = make("p", { class: "lightbox-job", attributes: { role: "status" } });
  #ways = make("div", { class: "lightbox-ways" });
  #reveal;
  #save;
  #more;
  #close;
  #dialog;
  #zoom;
  #before;
  #after;
  /** @type {Look[]} */
  #looks = [];
  #at = 0;
  #url = "";
  #turn = 0;
  /** How often it was opened: what was begun before is let be. */
  #opened = 0;
  /** Whether many are being saved. A button that is off would lose the focus, and the keys with it. */
  #isSaving = false;

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
    this.#close = this.#button("close", words.close, () => this.#dialog.close());
    this.#before = this.#button("before", words.pictureBefore, () => this.#step(-1));
    this.#after = this.#button("after", words.pictureAfter, () => this.#step(1));
    const attributes = { type: "button" };
    this.#reveal = make("button", { class: "plain", text: words.showPicture, attributes });
    this.#reveal.addEventListener("click", () => {
      this.#looks[this.#at].unveil();
      this.#show(this.#at);
    });
    this.#save = this.#button("save", words.save, () => this.#offer());
    this.#save.setAttribute("aria-expanded", "false");
    this.#more = this.#button("more", words.aboutMessage, () => {
      const more = this.#looks[this.#at].more();
      this.#dialog.close();
      more?.click();
    });
    const acts = make("div", { class: "lightbox-acts" }, this.#save, this.#more, this.#close);
    const told = make("div", { class: "lightbox-told" }, this.#place, this.#job);
    const head = make("div", { class: "lightbox-head" }, told, acts, this.#ways);
    const about = make("div", {}, this.#state, this.#reveal, this.#caption, this.#about);
    const foot = make("div", { class: "lightbox-foot" }, this.#before, about, this.#after);
    const described = { "aria-describedby": this.#place.id };
    this.#dialog = make("dialog", { class: "lightbox", attributes: described }, head);
    this.#dialog.append(this.#stage, foot);
    this.#zoom = new Zoom(this.#stage, this.#image, (side) => this.#step(SIDES[side]));
    this.#dialog.addEventListener("keydown", (event) => this.#key(event));
    this.#dialog.addEventListener("cancel", (event) => {
      if (this.#ways.hidden) return;
      event.preventDefault();
      this.#fold();
      this.#save.focus();
    });
    this.#stage.addEventListener("pointerdown", () => this.#fold());
    this.#dialog.addEventListener("close", () => this.#clear());
    document.body.append(this.#dialog);
  }

  /** @param {Look[]} looks @param {number} at */
  open(looks, at) {
    this.#opened += 1;
    this.#looks = looks;
    this.#isSaving = false;
    this.#reveal.hidden = true;
    this.#at = at;
    this.#count(); // it is read out with the name as this opens, and not again
    this.#tell("");
    this.#dialog.showModal();
    this.#show(at);
  }

  /** It was taken back: whoever looks at it sees it no more. @param {Look} look */
  forget(look) {
    const index = this.#looks.indexOf(look);
    if (index < 0) return;
    const isShown = index === this.#at;
    this.#looks = this.#looks.filter((each) => each !== look);
    if (index < this.#at) this.#at -= 1;
    if (isShown) this.#dialog.close();
    else if (this.#dialog.open) this.#mark();
  }

  /** Ask what is to be saved, where that can be more than one. */
  #offer() {
    const isOpen = !this.#ways.hidden;
    this.#fold();
    if (isOpen || this.#isSaving) return;
    if (this.#looks.length < 2) {
      this.#saveOne();
      return;
    }
    const words = this.#words;
    const look = this.#looks[this.#at];
    const together = this.#together(look);
    /** @type {[string, () => void][]} */
    const ways = look.isVeiled() ? [] : [[words.saveThis, () => this.#saveOne()]];
    if (together.length > 1 && together.length < this.#looks.length)
      ways.push([words.saveTogether(together.length), () => this.#saveAll(together)]);
    ways.push([words.saveAll(this.#looks.length), () => this.#saveAll(this.#looks)]);
    this.#ways.replaceChildren(
      ...ways.map(([text, save]) => {
        const button = make("button", { class: "plain", text, attributes: { type: "button" } });
        button.addEventListener("click", () => {
          this.#fold();
          this.#save.focus();
          save();
        });
        return button;
      }),
    );
    this.#ways.hidden = false;
    this.#save.setAttribute("aria-expanded", "true");
    this.#ways.querySelector("button")?.focus();
  }

  #fold() {
    // What is hidden would take the focus along, and the keys with it.
    if (this.#ways.contains(document.activeElement)) this.#save.focus();
    this.#ways.hidden = true;
    this.#save.setAttribute("aria-expanded", "false");
  }

  /** All that were sent with it and can be gone through. @param {Look} look */
  #together(look) {
    const together = new Set(look.together());
    return this.#looks.filter((each) => together.has(each));
  }

  async #saveOne() {
    const { name, contents } = this.#looks[this.#at];
    const blob = await contents();
    if (blob) saveAs(blob, shownName(name));
  }

  /** As one file; who closes it wants none. @param {Look[]} looks */
  async #saveAll(looks) {
    const words = this.#words;
    const opened = this.#opened;
    const isWanted = () => this.#dialog.open && this.#opened === opened;
    this.#isSaving = true;
    try {
      const begun = (/** @type {number} */ at, /** @type {number} */ all) =>
        this.#tell(words.zipComes(at, all), at > 1);
      const gathered = await gather(looks, { begun, isWanted });
      if (!gathered) return;
      const { entries, blurred, missing } = gathered;
      const named = entries.map(({ name, blob }) => ({ name: shownName(name), blob }));
      const zip = entries.length > 0 ? await zipOf(named) : null;
      if (!isWanted()) return;
      if (zip) saveAs(zip, words.picturesZip);
      const left = [
        ...(missing > 0 ? [words.zipMisses(missing)] : []),
        ...(blurred > 0 ? [words.zipBlurred(blurred)] : []),
      ];
      this.#tell([...(zip && missing === 0 ? [words.zipSaved] : []), ...left].join(" "));
    } finally {
      if (this.#opened === opened) this.#isSaving = false;
    }
  }

  /** How it goes with what is saved. @param {string} text @param {boolean} [isMore] of what was read out as it began */
  #tell(text, isMore = false) {
    this.#job.ariaLive = isMore ? "off" : "polite";
    tell(this.#job, text);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = ALONG[event.key];
    if (way) this.#step(way);
    else if (event.key === "+" || event.key === "=") this.#zoom.enlarge(STEP);
    else if (event.key === "-") this.#zoom.enlarge(1 / STEP);
    else return;
    event.preventDefault();
  }

  /** @param {number} step */
  #step(step) {
    const at = this.#at + step;
    if (at >= 0 && at < this.#looks.length) this.#show(at);
  }

  /** Which of how many it is. */
  #mark() {
    this.#before.disabled = this.#at === 0;
    this.#after.disabled = this.#at === this.#looks.length - 1;
    this.#count();
  }

  /** The same in words. */
  #count() {
    const look = this.#looks[this.#at];
    const together = this.#together(look);
    const words =
      together.length > 1
        ? this.#words.togetherOf(together.indexOf(look) + 1, together.length)
        : this.#words.pictureOf(this.#at + 1, this.#looks.length);
    tell(this.#place, this.#looks.length < 2 ? "" : words);
  }

  /** @param {number} at */
  async #show(at) {
    this.#clear();
    this.#fold();
    this.#at = at;
    const turn = this.#turn;
    const look = this.#looks[at];
    const words = this.#words;
    this.#dialog.setAttribute("aria-label", shownFile(look.name));
    const caption = look.caption();
    this.#caption.replaceChildren(...caption);
    hide(this.#caption, caption.length === 0);
    const amount = make("span", { class: "figures", text: size(look.size) });
    this.#about.replaceChildren(fileLabel(look.name), amount);
    this.#mark();
    this.#image.alt = shownFile(look.name);
    this.#image.classList.add("coming");
    show(this.#image, look.thumbnail);
    this.#more.hidden = look.more() === null;
    const isVeiled = look.isVeiled();
    this.#image.classList.toggle("veiled", isVeiled);
    // What is hidden would take the focus along, and the keys with it.
    if (!isVeiled && document.activeElement === this.#reveal) this.#close.focus();
    this.#reveal.hidden = !isVeiled;
    hide(this.#save, isVeiled && this.#looks.length < 2);
    if (isVeiled) {
      tell(this.#state, words.blurredHere);
      return;
    }
    tell(this.#state, "");
    const patience = setTimeout(() => {
      if (this.#turn === turn) tell(this.#state, words.pictureComes);
    }, PATIENCE);
    const blob = await look.contents();
    clearTimeout(patience);
    if (this.#turn !== turn) return;
    const url = blob ? URL.createObjectURL(blob) : "";
    this.#url = url;
    const isRead = url !== "" && (await isPicture(url));
    if (this.#turn !== turn) return;
    tell(this.#state, isRead ? "" : words.noPicture);
    if (!isRead) return;
    this.#image.src = url;
    this.#image.classList.remove("coming");
  }

  #clear() {
    this.#turn += 1;
    this.#zoom.reset();
    URL.revokeObjectURL(this.#url);
    this.#url = "";
    this.#image.removeAttribute("src");
  }

  /** @param {string} kind @param {string} label @param {() => void} act */
  #button(kind, label, act) {
    const attributes = { type: "button", "aria-label": label, title: label };
    const button = make("button", { class: "plain", attributes }, icon(kind));
    button.addEventListener("click", act);
    return button;
  }
}

/** @param {string} url */
async function isPicture(url) {
  const whole = new Image();
  whole.src = url;
  try {
    await whole.decode();
    return true;
  } catch {
    return false;
  }
}
