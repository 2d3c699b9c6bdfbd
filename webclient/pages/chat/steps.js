/** What the log's keys step to. */
const STOPS = ".said, .announcement";

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
  log.addEventListener("focusin", ({ target }) => reach(stopOf(target), 0));
  log.addEventListener("focusout", ({ target }) => reach(stopOf(target), -1));
}

/**
 * @param {string} key
 * @param {HTMLElement} log
 * @param {HTMLElement | null} here
 * @returns {HTMLElement | undefined}
 */
function nextOf(key, log, here) {
  if (!["ArrowUp", "ArrowDown", "Home", "End"].includes(key)) return undefined;
  /** @type {HTMLElement[]} */
  const stops = [...log.querySelectorAll(/** @type {"div"} */ (STOPS))];
  if (key === "Home") return stops[0];
  if (key === "End" || !here) return stops.at(-1);
  return stops[stops.indexOf(here) + (key === "ArrowUp" ? -1 : 1)];
}

/** @param {unknown} element @returns {HTMLElement | null} */
const stopOf = (element) => (element instanceof Element ? element.closest(STOPS) : null);

/** @param {HTMLElement | null} stop @param {number} index */
function reach(stop, index) {
  for (const button of stop?.querySelectorAll("button") ?? []) button.tabIndex = index;
}
