/**
 * Makes `cjs/index.js`, the package for `require`: all that `lib/index.js` exports in one file, and
 * its source map, which names the modules. It is kept in the repository, so
 * that the package can be packed where nothing is installed.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where it belongs. */
export const CJS = at("cjs/index.js");

/** @returns {Promise<{text: string, map: string}>} the file, and its source map */
export async function cjs() {
  const { outputFiles } = await build({
    entryPoints: [at("lib/index.js")],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: "cjs",
    target: "es2022",
    charset: "utf8",
    outfile: CJS,
    sourcemap: true,
    sourcesContent: false, // the modules are in the package
  });
  const [map, file] = outputFiles;
  return { text: file.text, map: map.text };
}
