/** What the board is made of on the page, in the place that the page has for it. */
import { icon, make } from "/pages/shared/dom.js";

/** @typedef {typeof import("./words/en.js").en} Words */

const UNSEEN = { "aria-hidden": "true" };

/**
 * @param {HTMLElement} place
 * @param {Words} words
 */
export function frame(place, words) {
  const statuses = ["state", "said"].map((id) =>
    make("p", { class: `board-${id}`, attributes: { id, role: "status" } }),
  );
  place.replaceChildren(
    statuses[0],
    make("div", { class: "frame" }, surface(words), over(statuses[1]), ...told(words)),
    make("div", { class: "shelf" }, tools(words)),
    sure(words),
  );
}

/** @param {Words} words */
function surface(words) {
  const attributes = {
    id: "surface",
    tabindex: "0",
    role: "application",
    "aria-label": words.board,
    "aria-roledescription": words.boardKind,
    "aria-describedby": "help",
  };
  const layers = ["base", "top"].map((id) =>
    make("canvas", { class: "layer", attributes: { id, ...UNSEEN } }),
  );
  const over = ["pointers", "cross"].map((id) =>
    make("div", { class: id, attributes: { id, ...UNSEEN } }),
  );
  over[1].hidden = true;
  return make("div", { class: "surface", attributes }, ...layers, ...over);
}

/** Over the board: whom one follows, how near one is, what happened. @param {HTMLElement} said */
function over(said) {
  const ids = ["following", "zoomed"];
  const buttons = ids.map((id) =>
    make("button", { class: "chip", attributes: { id, type: "button" } }),
  );
  for (const button of buttons) button.hidden = true;
  return make("div", { class: "over" }, make("div", { class: "chips" }, ...buttons), said);
}

/** An icon, and a word for it where there is room: below it, in a drawer. @param {string} kind @param {string} word */
export const faced = (kind, word) =>
  make("span", { class: "face" }, icon(kind), make("span", { class: "word", text: word }));

/** For those who don't see it. @param {Words} words */
const told = (words) =>
  [
    { id: "help", text: words.boardHelp },
    { id: "content", text: "" },
  ].map(({ id, text }) => make("p", { class: "out-of-sight", text, attributes: { id } }));

/** @param {Words} words */
function tools(words) {
  const button = (
    /** @type {string} */ id,
    /** @type {string} */ label,
    /** @type {string} */ word = "",
  ) => {
    const attributes = { id, type: "button", "aria-label": label, title: label };
    return make("button", { attributes }, word ? faced(id, word) : icon(id));
  };
  const { short } = words;
  const opener = (
    /** @type {string} */ what,
    /** @type {string} */ label,
    /** @type {Node[]} */ ...face
  ) => {
    const attributes = {
      id: `${what}-open`,
      type: "button",
      "aria-label": label,
      title: label,
      "aria-expanded": "false",
      "aria-controls": what,
    };
    return make("button", { class: "opener", attributes }, ...face);
  };
  const choices = (/** @type {string} */ id, /** @type {string} */ label) =>
    make("div", { class: "choices", attributes: { id, role: "radiogroup", "aria-label": label } });
  const group = (/** @type {Node[]} */ ...members) => make("div", { class: "choices" }, ...members);
  const drawer = (/** @type {string} */ id, /** @type {Node[]} */ ...members) =>
    make("div", { class: "drawer", attributes: { id } }, ...members);
  const clear = button("clear", words.clear, short.clear);
  clear.hidden = true;
  const lead = button("lead", words.lead, short.lead);
  lead.hidden = true;
  return make(
    "div",
    { class: "tools", attributes: { id: "tools", role: "toolbar", "aria-label": words.tools } },
    opener("draw", words.tool),
    drawer(
      "draw",
      choices("tool", words.tool),
      group(button("picture", words.picture, short.picture)),
    ),
    opener("ink", words.ink),
    drawer("ink", choices("colours", words.colour), choices("sizes", words.size)),
    group(button("undo", words.undo), button("redo", words.redo)),
    opener("more", words.more, icon("more")),
    drawer(
      "more",
      group(
        button("zoom-out", words.zoomOut, short.zoomOut),
        button("fit", words.fit, short.fit),
        button("zoom-in", words.zoomIn, short.zoomIn),
      ),
      group(button("paper", words.paper, short.paper), lead),
      group(
        button("save", words.save, short.save),
        button("save-svg", words.saveSvg, short.saveSvg),
        clear,
      ),
    ),
  );
}

/** @param {Words} words */
function sure(words) {
  const no = make("button", { text: words.no, attributes: { value: "no", autofocus: "" } });
  const yes = make("button", { class: "danger", text: words.yes, attributes: { value: "yes" } });
  return make(
    "dialog",
    { class: "card", attributes: { id: "sure", "aria-labelledby": "sure-words" } },
    make("p", { text: words.sure, attributes: { id: "sure-words" } }),
    make("form", { class: "row", attributes: { method: "dialog" } }, no, yes),
  );
}
