import { find, hide, icon, make, tell } from "/pages/shared/dom.js";
import { comma, locale } from "/pages/shared/i18n.js";
import { sayWhyOff, turnOff } from "/pages/shared/off.js";
import { apart, personName } from "/pages/shared/shown.js";
import { Still } from "/pages/shared/still.js";
import { HOST } from "./audience.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo */

/**
 * What stands for somebody in the list.
 * @typedef {object} Row
 * @property {string} name
 * @property {HTMLElement} row
 * @property {HTMLElement} who
 * @property {HTMLElement} tags
 * @property {HTMLElement} hand
 * @property {HTMLElement} [mention]
 * @property {HTMLElement} [whisper]
 * @property {HTMLElement} [more]
 * @property {HTMLElement} [rename]
 */

/** Of so many one wants to find somebody. */
const MANY = 12;

/** What can be done about somebody, by what does it. */
const KINDS = [".do-mention", ".do-whisper", ".do-more"];

const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

/** As it is looked for. @param {string} name */
const folded = (name) => name.normalize("NFKC").toLocaleLowerCase(locale).trim();

/** Who is here: beside the log where there is room, else a drawer behind a button. */
export class People {
  #dialog = find("people", HTMLDialogElement);
  #list = find("people-list", HTMLUListElement);
  #button = find("people-button", HTMLButtonElement);
  #count = find("people-count", HTMLElement);
  #wide = matchMedia("(min-width: 900px)");
  #ports;
  /** By stay: who is called otherwise now is who it was. @type {Map<string, Row>} */
  #rows = new Map();
  /** @type {HTMLElement[]} the rows as they should stand */
  #order = [];
  #field = find("people-field", HTMLInputElement);
  #still = new Still(this.#list, () => this.#arrange());
  #noWhispers = "";
  #noMentions = "";
  #noRename = "";

  /**
   * @param {Record<"whisper" | "mention" | "more", (name: string) => void> &
   *   {off: (why: string) => void, rename: () => void}} ports `off`: somebody wants what is off,
   *   which is why; `rename`: another name for oneself
   */
  constructor(ports) {
    this.#ports = ports;
    this.#wide.addEventListener("change", () => this.place());
    this.#button.addEventListener("click", () => this.#dialog.showModal());
    this.#acting(find("ask", HTMLButtonElement), () => ports.whisper(HOST));
    sayWhyOff(this.#dialog, (why) => {
      this.#leave();
      ports.off(why);
    });
    this.#field.addEventListener("input", () => this.#filter());
    find("people-close", HTMLButtonElement).addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("click", (event) => {
      // The backdrop counts as the dialog itself.
      if (event.target === this.#dialog && !this.#wide.matches) this.#dialog.close();
    });
  }

  /** What one may has changed. @param {import("./rights.js").Rights} rights */
  rights(rights) {
    this.#noWhispers = rights.whyNot("whisper");
    this.#noRename = rights.whyNot("rename");
    this.#noMentions = this.#noWhispers && rights.whyNot("chat"); // where nothing can be written
    const note = find("people-note", HTMLElement);
    tell(note, [rights.whyNot("see"), this.#noWhispers].filter(Boolean).join(" "));
    hide(note, note.textContent === "");
    turnOff(find("ask", HTMLButtonElement), rights.whyNot("ask"), words.writeToHost);
    for (const { mention, whisper, rename } of this.#rows.values()) {
      if (mention) turnOff(mention, this.#noMentions);
      if (whisper) turnOff(whisper, this.#noWhispers);
      if (rename) turnOff(rename, this.#noRename);
    }
  }

  /** Put the list where the page's width wants it. */
  place() {
    const focused = document.activeElement;
    this.#dialog.close();
    if (this.#wide.matches) this.#dialog.show();
    // Opening a dialog takes the focus, even beside the page.
    if (focused instanceof HTMLElement) focused.focus();
  }

  /**
   * @param {PeerInfo[]} peers
   * @param {string} self
   * @param {(peer: PeerInfo) => boolean} isMuted
   */
  show(peers, self, isMuted) {
    const hands = peers.filter(({ hand }) => hand);
    this.#count.textContent = String(peers.length);
    this.#button.classList.toggle("has-hands", hands.length > 0);
    // The number as it is seen: who speaks to the button says what is on it.
    const label = [`${words.whoIsHere}: ${peers.length}`];
    if (hands.length > 0)
      label.push(`${words.handUp}: ${hands.map(({ id }) => apart(id)).join(comma)}`);
    this.#button.setAttribute("aria-label", label.join("; "));
    this.#button.title = label.join("; ");
    find("people-title", HTMLElement).textContent = `${words.whoIsHere} (${peers.length})`;
    this.#follow(peers, self);
    this.#order = inOrder(peers).map((peer) => this.#update(peer, self, isMuted(peer)));
    const here = new Set(peers.map(stayOf));
    let [left, kind] = [-1, ""];
    const focused = document.activeElement;
    for (const [stay, { row }] of this.#rows) {
      if (here.has(stay)) continue;
      if (focused && row.contains(focused)) {
        left = [...this.#list.children].indexOf(row);
        kind = KINDS.find((each) => focused.matches(each)) ?? "";
      }
      row.remove();
      this.#rows.delete(stay);
    }
    this.#arrange();
    this.#filter();
    if (left >= 0) this.#goOn(left, kind);
  }

  /** Who is back by the same name, after the host was away, keeps the row. @param {PeerInfo[]} peers @param {string} self */
  #follow(peers, self) {
    const here = new Set(peers.map(stayOf));
    for (const peer of peers) {
      if (this.#rows.has(stayOf(peer))) continue;
      const isOwn = peer.id === self;
      const [stay, row] =
        [...this.#rows].find(
          ([before, { name, rename }]) =>
            name === peer.id && !here.has(before) && Boolean(rename) === isOwn,
        ) ?? [];
      if (stay === undefined || !row) continue;
      this.#rows.delete(stay);
      this.#rows.set(stayOf(peer), row);
    }
  }

  /**
   * The keys were at a row that is gone: they go on from who is seen there now, at what does the same.
   *
   * @param {number} at
   * @param {string} kind
   */
  #goOn(at, kind) {
    const rows = [...this.#list.children];
    const near = [...rows.slice(at), ...rows.slice(0, at).reverse()];
    const seen = near.filter((row) => !row.matches("[hidden]"));
    const same = kind ? seen.flatMap((row) => row.querySelector(kind) ?? []) : [];
    const [button = seen[0]?.querySelector("button")] = same;
    if (button instanceof HTMLElement) button.focus();
  }

  /** To where one changes one's name, if what was there before is gone: it has the new name. */
  backToName() {
    if (document.activeElement !== document.body) return;
    for (const { rename } of this.#rows.values()) rename?.focus();
  }

  /** Show those alone who are looked for. */
  #filter() {
    hide(find("people-filter", HTMLElement), this.#rows.size < MANY && this.#field.value === "");
    const wanted = folded(this.#field.value);
    let found = 0;
    for (const { name, row } of this.#rows.values()) {
      const isWanted = folded(name).includes(wanted);
      if (isWanted) found += 1;
      hide(row, !isWanted);
    }
    tell(find("people-none", HTMLElement), found > 0 ? "" : words.nobodyFound);
  }

  /** Each row keeps its element: a finger on it, or the keyboard, stays where it is. */
  #arrange() {
    if (this.#still.isOn) return;
    let next = this.#list.firstElementChild;
    for (const row of this.#order) {
      if (row === next) next = next.nextElementSibling;
      else this.#place(row, next);
    }
  }

  /** @param {HTMLElement} row @param {Element | null} next */
  #place(row, next) {
    const focused = document.activeElement;
    const holdsFocus = row.contains(focused);
    this.#list.insertBefore(row, next);
    if (holdsFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** @param {PeerInfo} peer @param {string} self @param {boolean} isMuted @returns {HTMLElement} */
  #update(peer, self, isMuted) {
    const known = this.#rows.get(stayOf(peer)) ?? this.#add(peer, self);
    if (known.name !== peer.id) this.#name(known, peer.id);
    const tags = [];
    if (peer.id === self) tags.push(words.you);
    if (peer.role === "moderator") tags.push(words.moderates);
    if (isMuted) tags.push(words.muted);
    if (peer.word) tags.push(words.hasWord);
    if (peer.hand) tags.push(words.handUp);
    const text = tags.length > 0 ? ` ${tags.join(comma)}` : "";
    if (known.tags.textContent !== text) known.tags.replaceChildren(...tags.flatMap(tagged));
    known.hand.hidden = !peer.hand;
    return known.row;
  }

  /** @param {PeerInfo} peer @param {string} self */
  #add(peer, self) {
    const tags = make("span", { class: "tags meta" });
    const hand = make("span", { class: "hand" }, icon("hand"));
    const who = make("span", { class: "who" }, tags);
    const row = make("li", {}, hand, who);
    const ports = this.#ports;
    /** @type {Row} */
    const added = { name: "", row, who, tags, hand };
    if (peer.id === self) {
      added.rename = this.#action("rename", () => ports.rename());
      row.append(added.rename);
    } else {
      added.mention = this.#action("mention", () => ports.mention(added.name));
      added.whisper = this.#action("whisper", () => ports.whisper(added.name));
      added.more = this.#action("more", () => ports.more(added.name));
      row.append(added.mention, added.whisper, added.more);
    }
    this.#name(added, peer.id);
    this.#rows.set(stayOf(peer), added);
    if (this.#still.isOn) this.#list.append(row);
    return added;
  }

  /** Somebody is called so from now on; what has the focus keeps it. @param {Row} known @param {string} name */
  #name(known, name) {
    const { row, who, tags, mention, whisper, more, rename } = known;
    known.name = name;
    row.dataset.name = name;
    who.replaceChildren(personName(name), tags);
    label(mention, words.mentionOf(name), this.#noMentions);
    label(whisper, words.whisperTo(name), this.#noWhispers);
    label(more, words.about(name));
    label(rename, words.changeName, this.#noRename);
  }

  /** @param {string} kind @param {() => void} act */
  #action(kind, act) {
    const attributes = { type: "button" };
    const button = make("button", { class: `plain do-${kind}`, attributes }, icon(kind));
    this.#acting(button, act);
    return button;
  }

  /** @param {HTMLButtonElement} button @param {() => void} act */
  #acting(button, act) {
    button.addEventListener("click", () => {
      this.#leave();
      act();
    });
  }

  /** What comes next is beside the list, or behind it. */
  #leave() {
    if (!this.#wide.matches) this.#dialog.close();
  }
}

/** @param {HTMLElement | undefined} button @param {string} text @param {string} [whyNot] */
function label(button, text, whyNot = "") {
  if (!button) return;
  button.setAttribute("aria-label", text);
  turnOff(button, whyNot, text);
}

/** What tells one from another, whatever they are called; older hosts tell no more than names. @param {PeerInfo} peer */
const stayOf = ({ stay, id }) => stay ?? id;

/** What somebody is, whole on its line. @param {string} tag @param {number} at */
const tagged = (tag, at) => [at === 0 ? " " : comma, make("span", { text: tag })];

/**
 * Hands first, the one that is up the longest at the top; then by name.
 *
 * @param {PeerInfo[]} peers
 */
function inOrder(peers) {
  const hands = peers.filter(({ hand }) => hand);
  hands.sort((one, other) => (one.hand ?? 0) - (other.hand ?? 0));
  const rest = peers.filter(({ hand }) => !hand);
  return [...hands, ...rest.sort((one, other) => compare(one.id, other.id))];
}
