import { icon, make } from "/pages/shared/dom.js";
import { personName, shownLine } from "/pages/shared/shown.js";
import { audienceOf } from "./audience.js";
import { TAKEN_BACK } from "./file_card.js";
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
  #isRedacted = false;
  /** @type {(() => void)[]} */
  #unwatch = [];

  /** @param {Message} message @param {BubbleParts} parts */
  constructor(message, parts) {
    this.#message = message;
    this.#parts = parts;
    if (message.replyTo) this.#bubble.append(this.#quote(message.replyTo));
    const said = parts.body ? null : new Folding(message.text, parts.render);
    this.#bubble.append(said?.element ?? parts.body ?? "");
    const formatted = () => {
      said?.again();
      this.#show();
    };
    if (said) this.#unwatch.push(whenFormatted(said.text, formatted));
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
    for (const unwatch of this.#unwatch) unwatch();
  }

  #show() {
    const { delivery, isAnswerable, isRedacted } = this.#message;
    this.#reply.hidden = !isAnswerable;
    this.#more.hidden = this.#message.place === null;
    this.#bubble.classList.toggle("pending", delivery.state === "sending");
    if (isRedacted && !this.#isRedacted) this.#redact();
    this.element.setAttribute("aria-label", this.#label());
    this.#say(delivery);
  }

  #redact() {
    this.#isRedacted = true;
    this.#parts.body?.dispatchEvent(new Event(TAKEN_BACK));
    this.#bubble.classList.add("redacted");
    this.#bubble.textContent = words.redacted;
  }

  /** Who said what, and when, for those who can't see it. */
  #label() {
    const { from, text, time, delivery, isRedacted } = this.#message;
    const said = isRedacted ? words.redacted : excerpt(text, READ_OUT);
    const note = audienceOf(this.#message);
    const why = delivery.state === "sent" ? "" : delivery.why;
    return [shownLine(from), shortTime(time), note, said, why].filter(Boolean).join(", ");
  }

  /** @param {import("./messages.js").Delivery} delivery */
  #say(delivery) {
    this.#state?.remove();
    this.#state = null;
    if (delivery.state === "sent" || delivery.why === "") return;
    this.#state = make("div", { class: `bubble-state ${delivery.state}` });
    this.#state.append(make("span", { text: delivery.why }));
    if (delivery.edit) this.#state.append(buttonFor(words.edit, delivery.edit));
    if (delivery.state === "failed") {
      if (delivery.again) this.#state.append(buttonFor(words.sendAgain, delivery.again));
      this.#state.append(buttonFor(words.remove, delivery.remove));
    }
    this.element.after(this.#state);
  }

  /** What it answers, as that is now, and once it is here. @param {Place} place */
  #quote(place) {
    const { original, expect, show } = this.#parts;
    const element = make("div", { class: "quote-place" });
    const tell = (/** @type {Message | null} */ answered) =>
      element.replaceChildren(quoteOf(answered, place, show));
    const follow = (/** @type {Message} */ answered) => {
      const again = () => tell(answered);
      this.#unwatch.push(answered.watch(again), whenFormatted(answered.text, again));
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

/** @param {() => void} act */
function moreButton(act) {
  const label = words.aboutMessage;
  const attributes = { type: "button", "aria-label": label, title: label };
  const button = make("button", { class: "plain reply do-more", attributes }, icon("more"));
  button.tabIndex = -1;
  button.addEventListener("click", act);
  return button;
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
    const said = isRedacted ? words.redacted : excerpt(text);
    const kind = isRedacted ? "quote-text redacted" : "quote-text";
    quote.append(personName(from), make("span", { class: kind, text: said, dir: "auto" }));
  } else quote.append(make("span", { class: "quote-text meta", text: words.unknownMessage }));
  quote.tabIndex = -1;
  quote.addEventListener("click", (event) => show(place) && event.preventDefault());
  return quote;
}
