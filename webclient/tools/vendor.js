/**
 * Brings what we need of others into `vendor` for the pages: `npm run vendor`, after a change of a
 * version in package.json. It is kept in the repository, as it came and with its licence, since
 * pages are served without Node; a test holds it to the packages.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Which files of which packages, and in which folder of ours they lie: their names here, and their SHA-256. */
const COPIES = [
  {
    from: "client-zip",
    to: "vendor/client-zip",
    files: {
      "LICENSE.txt": [
        "LICENSE",
        "83a2636dca08f6f9449270dadebf88b54ff574198057c8764f019e23fd9dc596",
      ],
      "index.d.ts": [
        "index.d.ts",
        "fc1ed40593f478e7234781483998be546408f4a1e4e7056098bc47ce4a1a49c6",
      ],
      "index.js": ["index.js", "28c957c53d8e5290951d4b45ccff8ab8c9c37219da08b9d537bbdd595a75706d"],
    },
  },
  {
    from: "perfect-freehand",
    to: "vendor/perfect-freehand",
    files: {
      LICENSE: ["LICENSE", "6a5ac82b42ce0af6a1e5fe39b46f0b52f1368e81e437175e8d9ae21569c8688e"],
      "dist/esm/index.mjs": [
        "index.mjs",
        "a02e221f71a757e46915a51d8f5ffc8d1788d9134e063b3edd21f429c973d46c",
      ],
    },
  },
];

const root = new URL("../", import.meta.url);

/** @returns {{from: URL, to: URL, sum: string}[]} each file's place in its package and in the repository */
export function copies() {
  return COPIES.flatMap(({ from, to, files }) =>
    Object.entries(files).map(([theirs, [ours, sum]]) => ({
      from: new URL(`node_modules/${from}/${theirs}`, root),
      to: new URL(`${to}/${ours}`, root),
      sum,
    })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { from, to } of copies()) {
    await mkdir(dirname(fileURLToPath(to)), { recursive: true });
    await copyFile(from, to);
  }
}
