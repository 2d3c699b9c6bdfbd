/** What was taken back one after the other: a flood of it stands as one line. */

import { MessageRow } from "./message_row.js";

/** @typedef {import("./log.js").Row} Row */

/** Folds what was taken back, once a frame for all that came in it. */
export class TakenBack {
  #rows;
  #ports;
  /** What has changed since, or stands beside it. @type {Set<Row>} */
  #touched = new Set();

  /**
   * @param {import("./rows.js").Rows<Row>} rows
   * @param {object} ports
   * @param {(work: () => Element[]) => void} ports.steadily does it when nothing is in its way, and
   *   keeps what is read where it is; `work` tells the stretches that have changed
   * @param {(row: Row | null) => void} ports.dress
   */
  constructor(rows, ports) {
    this.#rows = rows;
    this.#ports = ports;
  }

  /** It was taken back, is there again, or stands now beside others. @param {(Row | null)[]} rows */
  touch(...rows) {
    const isDue = this.#touched.size > 0;
    for (const row of rows) {
      if (row instanceof MessageRow && (row.isTakenBack || row.standsFor !== 1)) {
        this.#touched.add(row);
      }
    }
    if (isDue || this.#touched.size === 0) return;
    requestAnimationFrame(() => this.#ports.steadily(() => this.#fold()));
  }

  /** The row that shows it: it may stand behind another one. @param {MessageRow} row */
  shown(row) {
    let at = row;
    for (let before = this.#before(at); at.standsFor === 0 && before; before = this.#before(at)) {
      at = before;
    }
    return at;
  }

  /** @returns {Element[]} */
  #fold() {
    const [touched, done, stretches] = [this.#touched, new Set(), new Set()];
    this.#touched = new Set();
    for (const row of touched) {
      if (done.has(row) || !(row instanceof MessageRow) || !row.element.isConnected) continue;
      const run = row.isTakenBack ? this.#runOf(row) : [row];
      const hadFocus = run.some(({ element }) => element.contains(document.activeElement));
      for (const [index, each] of run.entries()) {
        done.add(each);
        if (!each.stand(index === 0 ? run.length : 0)) continue;
        stretches.add(each.element.parentElement);
        stretches.add(each.element.parentElement?.parentElement);
      }
      if (hadFocus && run.length > 1) run[0].stop.focus({ preventScroll: true });
      const last = run[run.length - 1];
      this.#ports.dress(run[0]);
      this.#ports.dress(this.#rows.after(last));
    }
    return [...stretches].filter((each) => each instanceof Element);
  }

  /** All that stand together with it, in order. @param {MessageRow} row */
  #runOf(row) {
    let first = row;
    for (let at = this.#before(first); at?.goesWith(first); at = this.#before(first)) first = at;
    const run = [first];
    for (
      let at = this.#after(first);
      at && run[run.length - 1].goesWith(at);
      at = this.#after(at)
    ) {
      run.push(at);
    }
    return run;
  }

  /** @param {MessageRow} row */
  #before(row) {
    const before = this.#rows.before(row);
    return before instanceof MessageRow ? before : null;
  }

  /** @param {MessageRow} row */
  #after(row) {
    const after = this.#rows.after(row);
    return after instanceof MessageRow ? after : null;
  }
}
