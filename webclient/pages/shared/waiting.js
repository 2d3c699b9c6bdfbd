/** How long one has to wait before one may come back, by the host's word. */

const SECOND = 1000;

/**
 * Tell how many seconds are left: now, each second, and 0 when they are over.
 *
 * @param {number} seconds
 * @param {(left: number) => void} tell
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
}

/**
 * A button that can't be pressed yet says when it can.
 *
 * @param {HTMLButtonElement} button
 * @param {number} seconds
 * @param {(left: number) => string} label also what it says at the end, for 0
 * @param {() => void} over
 */
export function holdBack(button, seconds, label, over) {
  countDown(seconds, (left) => {
    button.disabled = left > 0;
    const text = label(left);
    if (button.textContent !== text) button.textContent = text;
    if (left === 0) over();
  });
}
