/** What the log's keys step to. */
const STOPS = ".gone-many, .said, .announcement";

/**
 * Keys for a log of messages: up and down go from one to the next, Home and End to the ends; R
 * replies; Tab goes to what can be done with the one that has the focus, and to nothing of the
 * thousand others.
 *
 * @param {HTMLElement} log
 */
export function stepThrough(log) {
  log.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = stopOf(document.activeElement);
    if (event.key.toLowerCase() === "r" && here) {
      const reply = here.querySelector("button.reply");
      if (!(reply instanceof HTMLButtonElement) || reply.hidden) return;
      event.preventDefault();
      reply.click();
      return;
    }
    const next = nextOf(event.key, log, here);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  log.addEventListener("focusin", ({ target }) => reach(target, 0));
  log.addEventListener("focusout", ({ target }) => reach(target, -1));
}

/** Move rows; the keys stay at what has them. @param {HTMLElement} log @param {() => void} move */
export function keepingKeys(log, move) {
  const { activeElement: focused } = document;
  move();
  if (focused instanceof HTMLElement && log.contains(focused))
    focused.focus({ preventScroll: true });
}

/**
 * @param {string} key
 * @param {HTMLElement} log
 * @param {HTMLElement | null} here
 * @returns {HTMLElement | undefined}
 */
function nextOf(key, log, here) {
  if (!["ArrowUp", "ArrowDown", "Home", "End"].includes(key)) return undefined;
  const [first] = log.getElementsByClassName("row");
  const stretch = [...log.getElementsByClassName("stretch")].at(-1);
  if (key === "Home") return stopIn(first);
  if (key === "End" || !here) return stopIn(stretch?.lastElementChild, -1);
  const step = key === "ArrowUp" ? -1 : 1;
  return stopIn(besides(here.closest(".row"), step), step);
}

/**
 * The first stop from there on: not every row is one.
 *
 * @param {Element | null | undefined} row
 * @param {1 | -1} [step]
 * @returns {HTMLElement | undefined}
 */
function stopIn(row, step = 1) {
  for (let at = row; at; at = besides(at, step)) {
    const stop = at.matches(".behind, .tucked") ? null : stopOfRow(at);
    if (stop instanceof HTMLElement) return stop;
  }
  return undefined;
}

/** What stands in a row for the eye and the keys. @param {Element | null | undefined} row @returns {HTMLElement | null} */
export const stopOfRow = (row) => row?.querySelector(STOPS) ?? null;

/** The next row that way, in the next stretch or chapter if need be. @param {Element | null} row @param {1 | -1} step */
export function besides(row, step) {
  const beside = step > 0 ? "nextElementSibling" : "previousElementSibling";
  const inner = step > 0 ? "firstElementChild" : "lastElementChild";
  const [stretch, chapter] = [row?.parentElement, row?.parentElement?.parentElement];
  return (
    row?.[beside] ?? stretch?.[beside]?.[inner] ?? chapter?.[beside]?.[inner]?.[inner] ?? undefined
  );
}

/** What it is part of, or stands below as reactions do. @param {unknown} element @returns {HTMLElement | null} */
function stopOf(element) {
  if (!(element instanceof Element)) return null;
  return element.closest(STOPS) ?? stopOfRow(element.closest(".reactions")?.parentElement);
}

/** @param {unknown} target @param {number} index */
function reach(target, index) {
  const stop = stopOf(target);
  if (!stop) return;
  reachInside(stop, index);
  const reactions = stop.parentElement?.querySelector(":scope > .reactions");
  if (reactions instanceof HTMLElement) reachInside(reactions, index);
}

/** Whether Tab goes to what can be pressed in there, or scrolled. @param {HTMLElement} element @param {number} index */
export function reachInside(element, index) {
  for (const each of element.querySelectorAll("button, pre")) {
    /** @type {HTMLElement} */ (each).tabIndex = index;
  }
}
