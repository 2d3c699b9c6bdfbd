/**
 * Makes `built/`: each page as one script, one style sheet and its HTML, so that a visit is a few
 * requests and not seventy. It is kept in the repository, since pages are served without Node; a
 * check holds it to the modules it is made of. The names by content, under which browsers keep the
 * files for ever, come from the host.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where it belongs. */
export const FOLDER = at("built/");

/** By what the host serves them under: where the files lie that pages name by a path. */
const ROOTS = {
  "/peerpyrtc_client/": "lib/",
  "/pages/": "pages/",
  "/vendor/": "vendor/",
  "/icons/": "../resources/icons/",
};

/** It stands before what uses it, where something does, and behind the words: so all is packed smaller. */
const LIBRARY = "/peerpyrtc_client/core.js";

const SOURCES = /^(?!peerpyrtc\.umd\.js).*\.(js|mjs|css|html|svg)$/;

/** @type {import("esbuild").Plugin} */
const fromTheHost = {
  name: "paths as the host has them",
  setup(build) {
    for (const [path, folder] of Object.entries(ROOTS)) {
      build.onResolve({ filter: new RegExp(`^${path}`) }, (found) => ({
        path: at(folder + found.path.slice(path.length)),
      }));
    }
  },
};

/** Icons without what nothing draws: each stands in a style sheet that every visit loads.
 * @type {import("esbuild").Plugin} */
const bareIcons = {
  name: "icons in short",
  setup(build) {
    build.onLoad({ filter: /\.svg$/ }, async ({ path }) => ({
      contents: bare(await readFile(path, "utf8")),
      loader: "dataurl",
    }));
  },
};

/** @param {string} svg */
const bare = (svg) =>
  svg
    .replace(/<!--.*?-->/gs, "")
    .replace(/\sclass="[^"]*"/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(\/?>) ?/g, "$1")
    .trim();

/** What pages load when it is wanted, as the library does: scripts of their own beside theirs. */
const LATER = {
  "./files.js": 'export { Files } from "/peerpyrtc_client/files.js";',
  "./formatting.js": 'export * from "/pages/chat/formatting.js";',
  "./search.js": 'export { Search } from "/pages/chat/search.js";',
  "./whiteboard.js": 'export { mount, prepare } from "/pages/chat/whiteboard.js";',
};

/** The style sheets that those load in their turn. */
const LATER_STYLES = {
  "formatting.css": "/pages/chat/formatting.css",
  "moderators.css": "/pages/chat/moderators.css",
  "whiteboard.css": "/pages/whiteboard/whiteboard.css",
};

/** @returns {Promise<Map<string, string>>} all files of `built/`, by their names */
export async function pages() {
  const files = new Map();
  const names = await readdir(at("pages"));
  for (const name of names.sort()) {
    if (!existsSync(at(`pages/${name}/index.html`))) continue;
    const html = await readFile(at(`pages/${name}/index.html`), "utf8");
    const { text, scripts, styles } = withBundles(html, name);
    files.set(`${name}.html`, text);
    const first = [...(await wordsOf(name)), LIBRARY];
    const script = [...first, ...scripts].map((each) => `import "${each}";`);
    files.set(`${name}.js`, await bundle(script.join("\n"), "js"));
    const sheet = styles.map((each) => `@import "${each}";`);
    files.set(`${name}.css`, await bundle(sheet.join("\n"), "css"));
  }
  for (const [path, contents] of Object.entries(LATER))
    files.set(path.slice(2), await bundle(contents, "js"));
  for (const [file, path] of Object.entries(LATER_STYLES))
    files.set(file, await bundle(`@import "${path}";`, "css"));
  files.set("made_of.txt", `${await digest()}\n`);
  return files;
}

/**
 * A page's modules of words: what is alike stands together and is packed smaller, the parts, and
 * then the languages that they are parts of.
 *
 * @param {string} name
 */
async function wordsOf(name) {
  const files = (await readdir(at(`pages/${name}/words`))).sort();
  const languages = files.filter((file) => /^..\.js$/.test(file));
  const parts = files.filter((file) => !languages.includes(file)).reverse();
  return [...parts, ...languages].map((file) => `/pages/${name}/words/${file}`);
}

/**
 * A page's HTML with one script and one style sheet in the places of all it had. The host's colours
 * stay by themselves: the host makes them.
 *
 * @param {string} html
 * @param {string} name
 */
function withBundles(html, name) {
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const styles = [];
  const text = html
    .replace(/ *<link rel="stylesheet" href="(\/pages\/[^"]+)">\n/g, (_, path) => {
      const first = styles.push(path) === 1;
      return first ? `    <link rel="stylesheet" href="/built/${name}.css">\n` : "";
    })
    .replace(/ *<script type="module" src="(\/pages\/[^"]+)"><\/script>\n/g, (_, path) => {
      const first = scripts.push(path) === 1;
      return first ? `    <script type="module" src="/built/${name}.js"></script>\n` : "";
    })
    .replace(/^ +/gm, "");
  return { text, scripts, styles };
}

/** @param {string} contents naming what goes into it @param {"js" | "css"} loader */
async function bundle(contents, loader) {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: at(".") },
    plugins: [fromTheHost, bareIcons],
    external: Object.keys(LATER),
    bundle: true,
    // Names are made short in the second pass: of those that are alike often, which is shorter than
    // which goes by the order in which files were read, which is another each time.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // With tsconfig.json a module is told "use strict" if it was found by a relative path, and not
    // if by one of the host's: of those that are named both ways it depends on which came first.
    tsconfigRaw: {},
  });
  // In one file more can be said in short than was seen while it was put together.
  const again = /** @type {import("esbuild").TransformOptions} */ ({
    loader,
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    ...(loader === "js" && { format: "esm" }),
  });
  return (await transform(outputFiles[0].text, again)).code;
}

/**
 * What all of it is made of, as one number: the host counts the same, and serves the sources
 * themselves where they are newer. Line ends don't count: git may change them.
 */
async function digest() {
  const hash = createHash("sha256");
  for (const [path, folder] of Object.entries(ROOTS)) {
    const found = (await readdir(at(folder), { recursive: true }))
      .map((each) => each.replaceAll("\\", "/"))
      .filter((each) => SOURCES.test(each));
    for (const each of found.sort()) {
      const text = (await readFile(at(folder + each))).toString("latin1").replaceAll("\r\n", "\n");
      hash.update(`${path}${each}\n${text.length}\n`).update(text, "latin1");
    }
  }
  return hash.digest("hex");
}

/** Write it all, and nothing else stays there; what can't be made leaves all as it was. */
export async function writePages() {
  const made = await pages();
  const [fresh, former] = [at("built.new/"), at("built.old/")];
  for (const each of [fresh, former]) await rm(each, { recursive: true, force: true });
  await mkdir(fresh);
  for (const [name, text] of made) await writeFile(fresh + name, text);
  if (existsSync(FOLDER)) await rename(FOLDER, former);
  await rename(fresh, FOLDER);
  await rm(former, { recursive: true, force: true });
}

/** @returns {Promise<string[]>} the files that are not what the sources make */
export async function stalePages() {
  const made = await pages();
  const there = await readdir(FOLDER).catch(() => []);
  const names = new Set([...made.keys(), ...there]);
  const stale = [];
  for (const name of names) {
    const text = await readFile(FOLDER + name, "utf8").catch(() => null);
    if (text !== made.get(name)) stale.push(`built/${name}`);
  }
  return stale;
}
