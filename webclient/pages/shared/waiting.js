/** How long one has to wait before one may come back, by the host's word. */

const SECOND = 1000;

/** What is to last for longer than so many seconds may well be taken back before. */
export const SHORT = 60;

/**
 * Tell how many seconds are left: now, each second, and 0 when they are over.
 *
 * @param {number} seconds
 * @param {(left: number) => void} tell
 * @returns {() => void} ends it
 */
export function countDown(seconds, tell) {
  const end = Date.now() + seconds * SECOND;
  const step = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / SECOND));
    if (left === 0) clearInterval(timer);
    tell(left);
  };
  const timer = setInterval(step, SECOND);
  step();
  return () => clearInterval(timer);
}

/**
 * A button that leads nowhere yet says when it does. If that is long it can be pressed before: only
 * a try shows that a moderator has taken it back.
 *
 * @param {HTMLButtonElement} button
 * @param {number} seconds
 * @param {(left: number) => string} label also what it says at the end, for 0
 * @param {() => void} over
 * @returns {() => void} ends it: the button stays as it is
 */
export function holdBack(button, seconds, label, over) {
  return countDown(seconds, (left) => {
    button.disabled = left > 0 && seconds <= SHORT;
    const text = label(left);
    if (button.textContent !== text) button.textContent = text;
    if (left === 0) over();
  });
}
