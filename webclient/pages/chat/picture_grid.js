/** Pictures that were sent together stand as one grid: each stays a row of the log, and looks another way. */

/** As many of them are seen; the last one says how many follow. */
const MOST = 4;

/** What they are called by their places, in the style sheet. */
const KINDS = ["tile", "lead", "begins", "alone", "tucked"];

/** The pictures of a log, each in its row. */
export class PictureGrid {
  #ports;
  /** Stretches of rows that have changed. @type {Set<Element>} */
  #changed = new Set();
  /** Rows that somebody was led to: all that stand with them are seen. @type {WeakSet<Element>} */
  #wanted = new WeakSet();
  /**
   * @param {HTMLElement} rows
   * @param {object} ports
   * @param {(button: Element) => string} ports.group a name that those have in common which were sent
   *   together; "": it was sent alone
   * @param {(button: Element, count: number) => void} ports.follow so many follow this picture that aren't seen
   */
  constructor(rows, ports) {
    this.#ports = ports;
    const options = {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class"],
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) this.#touch(/** @type {Element} */ (target));
    }).observe(rows, options);
    for (const stretch of rows.querySelectorAll(".stretch")) this.#touch(stretch);
  }

  /** @param {Element} element */
  #touch(element) {
    const stretch = element.closest(".stretch");
    if (!stretch) return;
    if (this.#changed.size === 0) requestAnimationFrame(() => this.#arrange());
    this.#changed.add(stretch);
  }

  #arrange() {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const stretch of changed) {
      /** @type {Element[]} */
      let together = [];
      let before = "";
      for (const row of stretch.children) {
        const look = lookIn(row);
        const group = look ? this.#ports.group(look) : "";
        if (look && group && group === before && goesOn(row)) together.push(row);
        else {
          this.#lay(together);
          together = look ? [row] : [];
        }
        before = group;
        if (!look) put(row, []);
      }
      this.#lay(together);
    }
  }

  /** @param {Element[]} rows of pictures, one below the other */
  #lay(rows) {
    const isGrid = rows.length > 1;
    if (rows.some((row) => row.classList.contains("found"))) {
      for (const row of rows) this.#wanted.add(row);
    }
    const isOpen = rows.some((row) => this.#wanted.has(row));
    const seen = isOpen ? rows.length : Math.min(MOST, rows.length);
    const lead = hasCaption(rows[0]) || seen === 3 ? 1 : 0;
    for (const [at, row] of rows.entries()) {
      const isLead = at < lead;
      const begins = isLead || (at - lead) % 2 === 0;
      const isAlone = begins && !isLead && at === seen - 1;
      const kinds = [
        ["tile", true],
        ["lead", isLead],
        ["begins", begins],
        ["alone", isAlone],
        ["tucked", at >= seen],
      ];
      put(row, isGrid ? kinds.filter(([, is]) => is).map(([kind]) => `${kind}`) : []);
      const look = lookIn(row);
      if (look) this.#ports.follow(look, at === seen - 1 ? rows.length - seen : 0);
    }
  }
}

/** @param {Element} row @param {string[]} kinds */
function put(row, kinds) {
  for (const kind of KINDS) {
    // What is set again as it is would be told of as a change.
    const is = kinds.includes(kind);
    if (row.classList.contains(kind) !== is) row.classList.toggle(kind, is);
  }
}

/** What shows a row's picture, if there is nothing else to be read of it. @param {Element} row */
function lookIn(row) {
  if (row.matches(".behind") || row.querySelector(BESIDE)) return null;
  return row.querySelector(":scope > .said > .bubble:not(.pending, .redacted) > .file > .look");
}

/** What more than a picture and its caption stands in a row. */
const BESIDE = [
  ":scope > :is(.bubble-state, .reactions)",
  ".quote-place",
  ".edited",
  ".file > :is(.failed, .picture)",
  ".file > progress[hidden] + .meta:not(:empty)",
].join();

/** @param {Element | undefined} row */
const hasCaption = (row) => (row?.querySelector(".words") ?? null) !== null;

/** Whether it stands right below the one above it. @param {Element} row */
const goesOn = (row) => !row.classList.contains("first") && !hasCaption(row);
