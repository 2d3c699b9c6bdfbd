import { listen } from "./listen.js";

/**
 * What the browser tells of the page's life, as far as a connection cares.
 *
 * @typedef {object} PageLife
 * @property {() => void} gone the page goes, for good or into the browser's cache
 * @property {() => void} awake it is looked at again, or came back out of that cache as it was, or
 *   the network has come or gone
 */

/**
 * @param {EventTarget} page
 * @param {PageLife} life
 * @returns {() => void} ends it
 */
export function watchPage(page, life) {
  const control = new AbortController();
  listen(
    page,
    {
      pagehide: life.gone,
      pageshow: ({ persisted }) => persisted && life.awake(),
      focus: life.awake,
      online: life.awake,
      offline: life.awake,
      visibilitychange: () => globalThis.document?.hidden || life.awake(),
    },
    control.signal,
  );
  return () => control.abort();
}
