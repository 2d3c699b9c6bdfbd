/**
 * What others wrote, made fit to stand among the page's own words: on one line, and unable to turn
 * the direction of what is around it. The panel does the same (gui/text.py), the host refuses such
 * names (core/names.py, with examples in tests/vectors/names.json).
 *
 * What a message says stands by itself, each text in an element of its own (`dir="auto"`), with its
 * lines. It keeps the marks that prose in two directions needs (LRM, RLM, ALM), and loses the
 * embeddings, overrides and isolates: they would have a link or a mention in it read backwards, and
 * nobody writes them by hand.
 */

import { make } from "./dom.js";
import { isFromRight } from "./i18n.js";
import { nameClass } from "./names.js";

// Embeddings, overrides and isolates turn what is around them; controls draw nothing, or a box.
const BREAKS = /[\s\u0085\u2028\u2029]+/gu;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
const CONTROLS = /\p{Cc}/gu;
// Half of a pair is no character.
const HALVES = /\p{Cs}/gu;

// A name is no prose: nothing in it needs what isn't seen, but for the joiners of emoji and Persian.
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;

// More marks on one letter paint over the lines above and below. The library has the same rule for
// files' names (file_info.js), and a test holds them together.
const PILED = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;

/** Letters that are set from the right, and the marks that do so. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text of any number of lines. @param {string} text */
export const shownText = (text) => text.replace(TURNS, "");

/** A text on one line. @param {string} text */
export const shownLine = (text) =>
  shownText(text)
    .replace(BREAKS, " ")
    .replace(CONTROLS, "")
    .replace(HALVES, "\ufffd")
    .replace(PILED, "$1")
    .trim();

/** A name: of a person, a room, a file. @param {string} name */
export const shownName = (name) => shownLine(name).replace(UNSEEN, "");

/** A name, set apart from the words it stands among where it would turn them, or they it. @param {string} name */
export const apart = (name) => setApart(shownName(name));

/** The same of a text on one line. @param {string} text */
export const lineApart = (text) => setApart(shownLine(text));

/** @param {string} shown */
const setApart = (shown) =>
  isFromRight || FROM_RIGHT.test(shown) ? `\u2068${shown}\u2069` : shown;

/** Somebody's name in its colour, which nobody should translate. @param {string} name */
export function personName(name) {
  const shown = shownName(name);
  const attributes = { translate: "no", title: shown };
  return make("bdi", { class: nameClass(name), text: shown, attributes });
}

/** An ending of more characters is part of the name. */
const LONGEST_ENDING = 12;

/** So many characters of a file's name are shown: all of a shorter one ... */
const SHOWN = 48;

/** ... and of a longer one its beginning and so many of its end. */
const SHOWN_END = 18;

/**
 * A file's name as it is shown and read out: a long one gives way in its middle, since its end says
 * what it is, and tells "report-v1" from "report-v2".
 *
 * @param {string} name
 */
export function shownFile(name) {
  const shown = shownName(name);
  if (shown.length <= SHOWN) return shown;
  const characters = Array.from(new Intl.Segmenter().segment(shown), ({ segment }) => segment);
  if (characters.length <= SHOWN) return shown;
  const start = characters.slice(0, SHOWN - SHOWN_END - 1).join("");
  return `${start.trimEnd()}…${characters.slice(-SHOWN_END).join("").trimStart()}`;
}

/** A file's name that may go over several lines, but for its ending. @param {string} name */
export function fileLabel(name) {
  const shown = shownFile(name);
  const dot = shown.lastIndexOf(".");
  const cut = dot > 0 && shown.length - dot <= LONGEST_ENDING ? dot : shown.length;
  const dir = FROM_RIGHT.test(shown) ? "rtl" : "ltr";
  const attributes = { translate: "no", title: shownName(name) };
  const element = make("span", { class: "file-name", dir, attributes });
  const ending = make("span", { class: "file-ending", text: shown.slice(cut) });
  element.append(shown.slice(0, cut), ending);
  return element;
}
