import { icon, make } from "/pages/shared/dom.js";
import { comma } from "/pages/shared/i18n.js";
import { personName, shownLine } from "/pages/shared/shown.js";
import { audienceOf } from "./audience.js";
import { LEFT, TAKEN_BACK } from "./file_card.js";
import { Folding } from "./folding.js";
import { whenFormatted } from "./formatter.js";
import { excerpt } from "./message.js";
import { hashOf } from "./message_link.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";
import { shortTime } from "./times.js";

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("./message.js").Place} Place
 *
 * @typedef {object} BubbleParts
 * @property {(text: string, end?: number) => Node[]} render a text, or its beginning up to `end`
 * @property {Node} [body] what stands there in place of the text, such as a file's card
 * @property {(place: Place) => Message | null} original what it replies to; null if it isn't here
 * @property {(place: Place, come: (original: Message) => void) => () => void} expect tells when it is
 * @property {(place: Place) => boolean} show brings what it replies to into sight, if it is in the log
 * @property {() => void} reply what replying to it does
 * @property {() => void} more what else there is to do about it
 */

/** So much of a message is read out as its name, in characters; the rest is in it. */
const READ_OUT = 300;

/** One message in its bubble, with a line below it while its sending isn't done. */
export class Bubble {
  #message;
  #parts;
  #bubble = make("div", { class: "bubble", dir: "auto" });
  #reply;
  #more;
  /** @type {HTMLElement | null} */
  #state = null;
  /** What stands in it. */
  #stands = "";
  #isRedacted = false;
  /** What is shown of it. */
  #text;
  #body;
  #unformatted = () => {};
  #edited = make("span", { class: "edited meta", text: words.edited });
  /** @type {(() => void)[]} */
  #unwatch = [];

  /** @param {Message} message @param {BubbleParts} parts */
  constructor(message, parts) {
    this.#message = message;
    this.#parts = parts;
    if (message.replyTo) this.#bubble.append(this.#quote(message.replyTo));
    this.#text = message.text;
    this.#body = parts.body ?? this.#words();
    this.#bubble.append(this.#body);
    const attributes = { type: "button", "aria-label": words.reply, title: words.reply };
    this.#reply = make("button", { class: "plain reply", attributes }, icon("reply"));
    this.#reply.tabIndex = -1;
    this.#reply.addEventListener("click", parts.reply);
    this.#more = moreButton(parts.more);
    /** What the log's keys step to: a bubble and what can be done with it. */
    this.element = make(
      "div",
      { class: "said", attributes: { role: "group" } },
      this.#bubble,
      this.#reply,
      this.#more,
    );
    this.element.tabIndex = -1;
    this.#unwatch.push(message.watch(() => this.#show()));
    this.#show();
  }

  /** It is shown no more. */
  end() {
    for (const unwatch of [...this.#unwatch, this.#unformatted]) unwatch();
    this.#parts.body?.dispatchEvent(new Event(LEFT));
  }

  #show() {
    const { delivery, isAnswerable, isRedacted } = this.#message;
    this.#reply.hidden = !isAnswerable;
    this.#more.hidden = this.#message.place === null;
    this.#bubble.classList.toggle("pending", delivery.state === "sending");
    if (isRedacted && !this.#isRedacted) this.#redact();
    if (this.#message.isEdited && !this.#isRedacted) this.#edit();
    this.element.setAttribute("aria-label", this.#label());
    this.#say(delivery);
  }

  /** What it says, for now. */
  #words() {
    const said = new Folding(this.#text, this.#parts.render);
    this.#unformatted();
    this.#unformatted = whenFormatted(said.text, () => {
      said.again();
      this.#show();
    });
    return said.element;
  }

  /** It says so now, with a mark that it said something else. */
  #edit() {
    const { text } = this.#message;
    if (text !== this.#text && !this.#parts.body) {
      this.#text = text;
      const body = this.#words();
      this.#bubble.replaceChild(body, this.#body);
      this.#body = body;
    }
    if (!this.#edited.isConnected) this.#bubble.append(this.#edited);
  }

  #redact() {
    this.#isRedacted = true;
    this.#parts.body?.dispatchEvent(new Event(TAKEN_BACK));
    this.#bubble.classList.add("redacted");
    this.#bubble.textContent = goneWord(this.#message);
  }

  /** Who said what, and when, for those who can't see it. */
  #label() {
    const { from, text, time, delivery, isRedacted, isEdited } = this.#message;
    const said = isRedacted ? goneWord(this.#message) : excerpt(text, READ_OUT);
    const note = audienceOf(this.#message);
    const why = delivery.state === "sent" ? "" : delivery.why;
    const edited = isEdited ? words.edited : "";
    return [shownLine(from), shortTime(time), note, said, edited, why].filter(Boolean).join(comma);
  }

  /** @param {import("./messages.js").Delivery} delivery */
  #say(delivery) {
    const acts = offeredBy(delivery);
    const why = delivery.state === "sent" ? "" : delivery.why;
    const stands = [delivery.state, why, ...acts.map(([label]) => label)].join("\n");
    if (stands === this.#stands) return; // anew, it would be read out anew
    this.#stands = stands;
    const hadFocus = this.#state?.contains(document.activeElement);
    this.#state?.remove();
    this.#state = null;
    if (why !== "") {
      this.#state = make("div", { class: `bubble-state ${delivery.state}` });
      this.#state.append(make("span", { text: why }));
      for (const [label, act] of acts) {
        const now = () => offeredBy(this.#message.delivery).find(([its]) => its === label)?.[1];
        this.#state.append(buttonFor(label, () => (now() ?? act)()));
      }
      this.element.after(this.#state);
    }
    if (hadFocus) this.element.focus({ preventScroll: true });
  }

  /** What it answers, as that is now, and once it is here. @param {Place} place */
  #quote(place) {
    const { original, expect, show } = this.#parts;
    const element = make("div", { class: "quote-place" });
    const tell = (/** @type {Message | null} */ answered) =>
      element.replaceChildren(quoteOf(answered, place, show));
    const follow = (/** @type {Message} */ answered) => {
      let unformatted = () => {};
      const again = () => {
        tell(answered);
        unformatted();
        unformatted = whenFormatted(answered.text, again); // an edit may have other signs
      };
      this.#unwatch.push(answered.watch(again), () => unformatted());
      again();
    };
    const answered = original(place);
    if (answered) follow(answered);
    else {
      tell(null);
      this.#unwatch.push(expect(place, follow));
    }
    return element;
  }
}

/**
 * What can be done about how it goes with one's own.
 *
 * @param {import("./messages.js").Delivery} delivery
 * @returns {[string, () => void][]}
 */
function offeredBy(delivery) {
  if (delivery.state === "sent") return [];
  /** @type {[string, (() => void) | null | undefined][]} */
  const all = [[words.edit, delivery.edit]];
  if (delivery.state === "failed") {
    const { again, remove, leave } = delivery;
    all.push([words.sendAgain, again], [words.remove, remove], [words.cancel, leave]);
  }
  return all.flatMap(([label, act]) => (act ? [[label, act]] : []));
}

/** @param {() => void} act */
function moreButton(act) {
  const label = words.aboutMessage;
  const attributes = { type: "button", "aria-label": label, title: label };
  const button = make("button", { class: "plain reply do-more", attributes }, icon("more"));
  button.tabIndex = -1;
  button.addEventListener("click", act);
  return button;
}

/** What is read in the place of what was taken back. @param {Message} message */
function goneWord({ isByAuthor, own }) {
  if (!isByAuthor) return words.redacted;
  return own ? words.redactedByYou : words.redactedByAuthor;
}

/**
 * A button that goes there. What isn't in the log is looked for as behind a link to it (led.js).
 *
 * @param {Message | null} original
 * @param {Place} place
 * @param {(place: Place) => boolean} show
 */
function quoteOf(original, place, show) {
  if (original?.isGone) return make("p", { class: "quote meta", text: words.unknownMessage });
  const quote = make("button", { class: "quote", attributes: { type: "button" } });
  quote.dataset.place = hashOf(place);
  if (original) {
    const { isRedacted, from, text } = original;
    const kind = isRedacted ? "quote-text redacted" : "quote-text";
    const said = isRedacted ? goneWord(original) : excerpt(text);
    quote.append(personName(from), make("span", { class: kind, text: said, dir: "auto" }));
  } else quote.append(make("span", { class: "quote-text meta", text: words.unknownMessage }));
  quote.tabIndex = -1;
  quote.addEventListener("click", (event) => show(place) && event.preventDefault());
  return quote;
}
