const SVG = "http://www.w3.org/2000/svg";

/** As many round trips fit in. */
export const SHOWN = 200;

const WIDTH = 400;
const HEIGHT = 120;
const EDGE = 6;

/**
 * The dots of a plot, from the left: the newest at the right edge, zero at the bottom.
 *
 * @param {number[]} durations
 * @returns {{x: number, y: number}[]}
 */
export function dotsOf(durations) {
  const shown = durations.slice(-SHOWN);
  const longest = Math.max(...shown, Number.MIN_VALUE);
  const step = (WIDTH - 2 * EDGE) / (SHOWN - 1);
  return shown.map((duration, index) => ({
    x: WIDTH - EDGE - (shown.length - 1 - index) * step,
    y: HEIGHT - EDGE - (duration / longest) * (HEIGHT - 2 * EDGE),
  }));
}

/**
 * Draw round trips as dots, with a line at their median.
 *
 * @param {HTMLElement} frame
 * @param {number[]} durations
 * @param {number | null} median
 */
export function drawPlot(frame, durations, median) {
  const dots = dotsOf(durations).map(({ x, y }) => shape("circle", { cx: x, cy: y, r: 2.5 }));
  const shown = durations.slice(-SHOWN);
  const longest = Math.max(...shown, Number.MIN_VALUE);
  const lines = [
    shape("line", { x1: 0, x2: WIDTH, y1: HEIGHT - 1, y2: HEIGHT - 1, class: "base" }),
  ];
  if (median !== null && median <= longest) {
    const y = HEIGHT - EDGE - (median / longest) * (HEIGHT - 2 * EDGE);
    lines.push(shape("line", { x1: 0, x2: WIDTH, y1: y, y2: y, class: "median" }));
  }
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  svg.append(...lines, ...dots);
  frame.replaceChildren(svg);
}

/** @param {string} kind @param {Record<string, string | number>} attributes */
function shape(kind, attributes) {
  const element = document.createElementNS(SVG, kind);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
