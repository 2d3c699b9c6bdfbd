/** What of the screen can change while a page is open: the size of a place on it, and its pixels. */

/**
 * Be told of a place's size now and whenever it changes. A window that is dragged to another screen
 * keeps its size and gets other pixels; so does one that is zoomed while its outer size follows. What
 * is hidden has no size, and one that is back with the size it had has not changed.
 *
 * @param {HTMLElement} place
 * @param {(width: number, height: number) => void} changed CSS pixels
 */
export function onResize(place, changed) {
  let told = "";
  const tell = () => {
    const { clientWidth: width, clientHeight: height } = place;
    const now = `${width} ${height} ${devicePixelRatio}`;
    if (width * height === 0 || now === told) return;
    told = now;
    changed(width, height);
  };
  // The question is for the ratio of now, so it is asked anew after each change.
  const watch = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        watch();
        tell();
      },
      { once: true },
    );
  watch();
  new ResizeObserver(tell).observe(place);
}
