/**
 * Makes what is built and kept in the repository, but for the declarations in `types`, which
 * TypeScript makes: `npm run build` does both. With `--check` it
 * writes nothing and fails if something there is stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import { CJS, cjs } from "./cjs.js";
import { stalePages, writePages } from "./pages.js";
import { FILE, umd } from "./umd.js";

/** @type {[string, string][]} */
const files = [];
for (const [path, { text, map }] of /** @type {const} */ ([
  [FILE, await umd()],
  [CJS, await cjs()],
])) {
  files.push([path, text], [`${path}.map`, map]);
}

if (process.argv.includes("--check")) {
  const stale = await stalePages();
  for (const [path, text] of files) {
    if ((await readFile(path, "utf8").catch(() => "")) !== text) stale.push(path);
  }
  if (stale.length) {
    console.error(`Stale: ${stale.join(", ")}. Run: npm --prefix webclient run build`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of files) await writeFile(path, text);
  await writePages();
}
