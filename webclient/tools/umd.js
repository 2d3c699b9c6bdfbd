/**
 * Makes `lib/peerpyrtc.umd.js`, what pages have of the library in one file for a plain script tag:
 * `node tools/build.js`. It is kept in the repository, since pages are served without Node; a test
 * holds it to the modules it is made of. Its source map lies beside it, and names those modules.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as library from "../lib/core.js";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where it belongs. */
export const FILE = at("lib/peerpyrtc.umd.js");

// PeerPyRTC's build had `const { WebRTCConnection } = window.WebRTCConnection` for its pages; the
// class itself stands there now, with everything else on it, so that both ways of writing it run.
const HEAD =
  "/* peerpyrtc-client, MIT */" +
  '(function(r,a){typeof module=="object"?module.exports=a:' +
  'typeof define=="function"&&define.amd?define(a):' +
  "(r.PeerPyRTC=a,r.WebRTCConnection=Object.assign(a.WebRTCConnection,a)," +
  "r.WebRTCRoomManager=a.WebRTCRoomManager)})(globalThis,function(){var publish;";

// What our modules call in each other, and nobody else does: neither the caller, nor the browser,
// nor the wire (a test holds the whole file to that). Shorter, it keeps the file within its size.
const OWN =
  "acknowledged answered awake begin doubtful drop due ended established fail " +
  "failAll flush forget fresh gone granted hold isKept isLast isNumbered keep leave outbox pending place post presence promise raw " +
  "receive resting restore rewind settle start stop take tell toManager unanswered wake writable written";

/** @returns {Promise<{text: string, map: string}>} the file, and its source map */
export async function umd() {
  const names = Object.keys(library).join(", ");
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "./lib/core.js"; publish = { ${names} };`,
      resolveDir: at("."),
    },
    bundle: true,
    external: ["./files.js"],
    minify: true,
    write: false,
    format: "esm", // whose `import()` of what comes later needs no shim; the head and foot wrap it
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    outfile: FILE,
    sourcemap: true,
    sourcesContent: false, // the modules lie beside it
    mangleProps: new RegExp(`^(${OWN.replaceAll(" ", "|")})$`),
    banner: { js: HEAD },
    footer: { js: "return publish}());" },
  });
  const [map, file] = outputFiles;
  return { text: file.text, map: map.text };
}
