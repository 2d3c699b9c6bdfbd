/** What goes into one archive: the pictures that are seen, as many of them as can be had. */

/**
 * @typedef {Pick<import("./picture_look.js").Look, "name" | "contents" | "isVeiled">} Wanted
 *
 * @typedef {object} Gathered
 * @property {{name: string, blob: Blob}[]} entries in their order
 * @property {number} blurred so many were left out: nobody has looked at them
 * @property {number} missing so many could not be had
 */

/**
 * One after the other: each may be large.
 *
 * @param {Wanted[]} looks
 * @param {object} ports
 * @param {(at: number, all: number) => void} ports.begun the picture at that place, from 1, is loaded now
 * @param {() => boolean} ports.isWanted whether somebody still waits for it
 * @returns {Promise<Gathered | null>} null: nobody does
 */
export async function gather(looks, { begun, isWanted }) {
  const seen = looks.filter((look) => !look.isVeiled());
  const entries = [];
  for (const [at, { name, contents }] of seen.entries()) {
    begun(at + 1, seen.length);
    const blob = await contents();
    if (!isWanted()) return null;
    if (blob) entries.push({ name, blob });
  }
  const missing = seen.length - entries.length;
  return { entries, blurred: looks.length - seen.length, missing };
}
