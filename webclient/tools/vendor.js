/**
 * Brings what we need of others into `vendor` for the pages: `npm run vendor`, after a change of a
 * version in package.json. It is kept in the repository, as it came and with its licence, since
 * pages are served without Node; a test holds it to the packages.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Which files of which packages, and in which folder of ours they lie. */
const COPIES = [
  {
    from: "perfect-freehand",
    to: "vendor/perfect-freehand",
    files: { LICENSE: "LICENSE", "dist/esm/index.mjs": "index.mjs" },
  },
];

const root = new URL("../", import.meta.url);

/** @returns {{from: URL, to: URL}[]} each file's place in its package and in the repository */
export function copies() {
  return COPIES.flatMap(({ from, to, files }) =>
    Object.entries(files).map(([theirs, ours]) => ({
      from: new URL(`node_modules/${from}/${theirs}`, root),
      to: new URL(`${to}/${ours}`, root),
    })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { from, to } of copies()) {
    await mkdir(dirname(fileURLToPath(to)), { recursive: true });
    await copyFile(from, to);
  }
}
