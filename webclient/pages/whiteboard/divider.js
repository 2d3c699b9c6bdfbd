/** The line between the chat and the board beside it: dragged, moved by keys, kept on this device. */

import { ALONG, isFromRight } from "/pages/shared/i18n.js";

const KEY = "peerpyrtc.divider";

/** Hundredths of the width that the chat has at least, at most, and unless somebody wants otherwise. */
const [LEAST, MOST, USUAL] = [25, 75, 40];

/** As far as a key moves it. */
const STEP = 2;

/** @param {HTMLElement} divider @param {HTMLElement} sides what it divides @param {string} label */
export function offerDivider(divider, sides, label) {
  let share = kept();
  divider.setAttribute("aria-label", label);
  divider.setAttribute("aria-valuemin", String(LEAST));
  divider.setAttribute("aria-valuemax", String(MOST));
  show();
  divider.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault(); // no text is selected on the way
    divider.focus();
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (!divider.hasPointerCapture(pointerId)) return;
    const { left, right, width } = sides.getBoundingClientRect();
    move((100 * (isFromRight ? right - clientX : clientX - left)) / width);
  });
  divider.addEventListener("lostpointercapture", keep);
  divider.addEventListener("dblclick", () => put(USUAL));
  divider.addEventListener("keydown", (event) => {
    const way = ALONG[event.key];
    const to = way ? share + way * STEP : { Home: LEAST, End: MOST }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    put(to);
  });

  /** @param {number} to */
  function put(to) {
    move(to);
    keep();
  }

  /** @param {number} to */
  function move(to) {
    share = Math.min(MOST, Math.max(LEAST, to));
    show();
  }

  function show() {
    sides.style.setProperty("--chat", `${share}fr`);
    sides.style.setProperty("--beside", `${100 - share}fr`);
    divider.setAttribute("aria-valuenow", String(Math.round(share)));
  }

  function keep() {
    try {
      localStorage.setItem(KEY, String(share));
    } catch {
      // Storage is blocked or full: next time it stands where it usually does.
    }
  }
}

/** Where it was left. */
function kept() {
  try {
    const share = Number(localStorage.getItem(KEY) ?? USUAL);
    return share >= LEAST && share <= MOST ? share : USUAL;
  } catch {
    return USUAL;
  }
}
