/** The wheel over the board: it moves the view. With Ctrl it goes in and out, as two fingers on a trackpad are told. */

/** Pixels in a line and in a page, in which some browsers and mice count. */
const PIXELS = [1, 16, 400];

/**
 * @param {HTMLElement} place on which the page itself is never zoomed, its tools too
 * @param {HTMLElement} surface
 * @param {import("./view.js").View} view
 * @param {() => void} moved the view has
 */
export function offerWheel(place, surface, view, moved) {
  const turn = (/** @type {WheelEvent} */ event) => {
    const isOver = event.target instanceof Node && surface.contains(event.target);
    const zooms = event.ctrlKey || event.metaKey;
    if (!isOver && !zooms) return;
    event.preventDefault();
    if (!isOver) return;
    const { left, top } = surface.getBoundingClientRect();
    const times = PIXELS[event.deltaMode] ?? 1;
    const [x, y] = [event.deltaX * times, event.deltaY * times];
    if (zooms) {
      view.zoomBy(Math.exp(-y / 300), { x: event.clientX - left, y: event.clientY - top });
    } else if (view.zoom > 1) {
      view.panBy(-x, -y);
    } else return;
    moved();
  };
  place.addEventListener("wheel", turn, { passive: false });
  // Safari tells of two fingers in a way of its own, and would zoom the page.
  for (const type of ["gesturestart", "gesturechange"])
    place.addEventListener(type, (event) => event.preventDefault());
}
