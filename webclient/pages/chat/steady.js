import { besides, stopOfRow } from "./log_keys.js";

/**
 * Put something in above what somebody reads, or fold it: what is read stays where it is, or what
 * stands for it does.
 *
 * Browsers do so by themselves, but not at the very top, and not the same where parts of the log
 * are laid out only when they come near. So ours is the only hand that moves it.
 *
 * @param {HTMLElement} log what scrolls
 * @param {{inSightBelow: (top: number) => Element | undefined}} rows
 * @param {() => Element[]} insert does it; tells the stretches that are new or have grown
 */
export function steadily(log, rows, insert) {
  const seen = rows.inSightBelow(log.getBoundingClientRect().top);
  // A row's own head may come or go: its message is what is read.
  const read = stopOfRow(seen) ?? seen;
  const before = read?.getBoundingClientRect().top ?? 0;
  log.classList.add("steady");
  const stretches = new Set(insert());
  for (const stretch of stretches) stretch.classList.add("fresh"); // laid out, so that it has its height
  let row = seen ?? null;
  while (row?.classList.contains("behind")) row = besides(row, -1) ?? null;
  const anchor = stopOfRow(row) ?? row;
  if (anchor) log.scrollTop += anchor.getBoundingClientRect().top - before;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const stretch of stretches) stretch.classList.remove("fresh");
      log.classList.remove("steady");
    }),
  );
}
