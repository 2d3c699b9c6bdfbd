/**
 * Paper and inks by light and in the dark. On the wire an ink is its index alone, so that each sees
 * a drawing as their screen can show it: black ink is light on dark paper, red stays red. Every ink
 * has a contrast of 4.5 or more on its paper, but not as the marker's: that is sheer.
 *
 * @typedef {{paper: string, line: string, inks: string[], notes: string[]}} Theme CSS colours; `line`:
 *   of ruled paper; `notes`: of notes by their ink, on which the first ink is written
 */

/** What is kept as a picture has this one, whoever keeps it. @type {Theme} */
export const LIGHT = {
  paper: "#ffffff",
  line: "#d5dae2",
  inks: ["#14181f", "#b3261e", "#b06000", "#14713d", "#0b5fd0", "#9429d6"],
  notes: ["#fff0a3", "#ffd6d2", "#ffdfb8", "#cdf0d8", "#d3e4ff", "#ecd9ff"],
};

/** @type {Theme} */
export const DARK = {
  paper: "#1a1f26",
  line: "#323a45",
  inks: ["#e9edf3", "#ff8a80", "#f0b45a", "#5fd08c", "#7ab4ff", "#cd94f0"],
  notes: ["#5a5018", "#642e2a", "#5d431a", "#1e4d32", "#22456f", "#4c2f63"],
};

/**
 * The style sheet of a place has the colours of now as `--paper` and `--ink-0` on, now and whenever
 * the screen turns dark or light.
 *
 * @param {HTMLElement} place
 * @param {(theme: Theme) => void} changed called at each change, not at first
 * @returns {Theme} that of now
 */
export function followTheme(place, changed) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const theme = dark.matches ? DARK : LIGHT;
    place.style.setProperty("--paper", theme.paper);
    theme.inks.forEach((ink, index) => {
      place.style.setProperty(`--ink-${index}`, ink);
    });
    theme.notes.forEach((note, index) => {
      place.style.setProperty(`--note-${index}`, note);
    });
    return theme;
  };
  dark.addEventListener("change", () => changed(show()));
  return show();
}
