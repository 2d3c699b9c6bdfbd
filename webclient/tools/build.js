/**
 * Makes what is built and kept in the repository, but for the declarations in `types`, which
 * TypeScript makes: `npm run build` does both. With `--check` it
 * writes nothing and fails if something there is stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import { stalePages, writePages } from "./pages.js";
import { FILE, umd } from "./umd.js";

if (process.argv.includes("--check")) {
  const stale = await stalePages();
  if ((await readFile(FILE, "utf8")) !== (await umd())) stale.push("lib/peerpyrtc.umd.js");
  if (stale.length) {
    console.error(`Stale: ${stale.join(", ")}. Run: npm --prefix webclient run build`);
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, await umd());
  await writePages();
}
