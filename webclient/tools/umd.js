/**
 * Makes `lib/peerpyrtc.umd.js`, the whole library in one file for a plain script tag:
 * `node tools/umd.js`. It is kept in the repository, since pages are served without Node; a test
 * holds it to the modules it is made of.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as library from "../lib/index.js";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where it belongs. */
export const FILE = at("lib/peerpyrtc.umd.js");

// PeerPyRTC's build had `const { WebRTCConnection } = window.WebRTCConnection` for its pages; the
// class itself stands there now, with everything else on it, so that both ways of writing it run.
const HEAD = `/* peerpyrtc-client, MIT licence. Made by tools/umd.js. */
(function (root, all) {
  if (typeof module == "object") module.exports = all;
  else if (typeof define == "function" && define.amd) define(all);
  else {
    root.PeerPyRTC = all;
    root.WebRTCConnection = Object.assign(all.WebRTCConnection, all);
    root.WebRTCRoomManager = all.WebRTCRoomManager;
  }
})(globalThis, (function () {
var publish;`;

/** @returns {Promise<string>} the file's text */
export async function umd() {
  const names = Object.keys(library).join(", ");
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "./lib/index.js"; publish = { ${names} };`,
      resolveDir: at("."),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    banner: { js: HEAD },
    footer: { js: "return publish;\n})());" },
  });
  return outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, await umd());
