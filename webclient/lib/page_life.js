/**
 * What the browser tells of the page's life, as far as a connection cares.
 *
 * @typedef {object} PageLife
 * @property {() => void} gone the page goes, for good or into the browser's cache
 * @property {() => void} back it came back out of that cache, as it was
 * @property {() => void} awake it is looked at again, or the network is there again
 */

/**
 * @param {EventTarget} page
 * @param {PageLife} life
 * @returns {() => void} ends it
 */
export function watchPage(page, life) {
  const control = new AbortController();
  const { signal } = control;
  // Outside of a browser there is no page: nothing to hear.
  page.addEventListener?.("pagehide", () => life.gone(), { signal });
  page.addEventListener?.(
    "pageshow",
    (event) => {
      if (/** @type {PageTransitionEvent} */ (event).persisted) life.back();
    },
    { signal },
  );
  page.addEventListener?.("online", () => life.awake(), { signal });
  page.addEventListener?.(
    "visibilitychange",
    () => {
      if (globalThis.document?.visibilityState !== "hidden") life.awake();
    },
    { signal },
  );
  return () => control.abort();
}
