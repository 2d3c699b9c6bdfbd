/**
 * Makes `built/`: each page as one script, one style sheet and its HTML, so that a visit is a few
 * requests and not seventy. It is kept in the repository, since pages are served without Node; a
 * check holds it to the modules it is made of. The names by content, under which browsers keep the
 * files for ever, come from the host.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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

/** It stands before what uses it, where something does: so all is packed smaller. */
const LIBRARY = "/peerpyrtc_client/core.js";

/** Where pages have their words: those of a page, and those that only some who see it need. */
const FOLDERS = ["words", "moderating"];

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

/** What a page says of its words, `spoken` in shared/i18n.js. */
const WORDS = /`\.\/(\w+)\/\$\{language\}\.js\$\{again\}`/;

/** A page's words are a script for each language, which the host names by its content: all of them stand
 * where the page chooses one.
 * @type {import("esbuild").Plugin} */
const oneLanguage = {
  name: "words by language",
  setup(build) {
    build.onLoad({ filter: /[\\/]pages[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const [whole = "", folder] = text.match(WORDS) ?? [];
      if (!folder) return null;
      const codes = await languages(dirname(path), folder);
      const files = codes.map((code) => [code, `./${nameOf(dirname(path), folder)}.${code}.js`]);
      const chosen = `${JSON.stringify(Object.fromEntries(files))}[language] + again`;
      return { contents: text.replace(whole, () => chosen), loader: "js" };
    });
  },
};

/** @param {string} page a page's folder @param {string} folder of words in it */
async function languages(page, folder) {
  const files = (await readdir(join(page, folder))).filter((file) => /^..\.js$/.test(file));
  return files.map((file) => file.slice(0, 2)).sort();
}

/** What the scripts of those words are called by. @param {string} page @param {string} folder */
const nameOf = (page, folder) => (folder === "words" ? basename(page) : folder);

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
  "./inviting.js": 'export { invite } from "/pages/chat/inviting.js";',
  "./moderating.js": 'export { Moderating } from "/pages/chat/moderating.js";',
  "./picture_worker.js": 'import "/pages/chat/picture_worker.js";',
  "./pictures.js": 'export * from "/pages/chat/pictures.js";',
  "./reacting.js": 'export { prepare, Shown } from "/pages/chat/reacting.js";',
  "./exporting.js": 'export { asPng, asSvg } from "/pages/whiteboard/exporting.js";',
  "./picturing.js": 'export { asStroke } from "/pages/whiteboard/picturing.js";',
  "./search.js": 'export { Search } from "/pages/chat/search.js";',
  "./tab_rooms.js": 'export { Rooms } from "/pages/chat/tab_rooms.js";',
  "./whiteboard.js": 'export { mount, prepare } from "/pages/chat/whiteboard.js";',
};

/** The style sheets that those load in their turn. */
const LATER_STYLES = {
  "formatting.css": "/pages/chat/formatting.css",
  "reacting.css": "/pages/chat/reacting.css",
  "moderators.css": "/pages/chat/moderators.css",
  "pictures.css": "/pages/chat/pictures.css",
  "whiteboard.css": "/pages/whiteboard/whiteboard.css",
};

/** @returns {Promise<Map<string, string>>} all files of `built/`, by their names */
export async function pages() {
  const files = new Map();
  const names = await readdir(at("pages"));
  for (const name of names.sort()) {
    for (const [file, contents] of await wordsOf(name))
      files.set(file, await bundle(contents, "js"));
    if (!existsSync(at(`pages/${name}/index.html`))) continue;
    const html = await readFile(at(`pages/${name}/index.html`), "utf8");
    const { text, scripts, styles } = withBundles(html, name);
    files.set(`${name}.html`, text);
    const script = [LIBRARY, ...scripts].map((each) => `import "${each}";`);
    files.set(`${name}.js`, await bundle(script.join("\n"), "js"));
    const sheet = styles.map((each) => `@import "${each}";`);
    files.set(`${name}.css`, await bundle(sheet.join("\n"), "css"));
  }
  for (const [path, contents] of Object.entries(LATER))
    files.set(path.slice(2), await bundle(contents, "js", onlyStateless));
  for (const [file, path] of Object.entries(LATER_STYLES))
    files.set(file, await bundle(`@import "${path}";`, "css"));
  files.set("made_of.txt", `${await digest()}\n`);
  return files;
}

/** The scripts of a page's words, by what they are made of: one for each language. @param {string} name */
async function wordsOf(name) {
  /** @type {[string, string][]} */
  const scripts = [];
  for (const folder of FOLDERS) {
    if (!existsSync(at(`pages/${name}/${folder}`))) continue;
    for (const code of await languages(at(`pages/${name}`), folder)) {
      const path = `/pages/${name}/${folder}/${code}.js`;
      scripts.push([`${nameOf(name, folder)}.${code}.js`, `export { ${code} } from "${path}";`]);
    }
  }
  return scripts;
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

/** What a module knows that is in two scripts: each would know something else. */
const KNOWS = /^(?:export )?(?:let |const \w+ = new (?:Map|Set|WeakMap)\(\))/m;

/** Of modules that the page's own script may have, too. @param {string[]} paths */
async function onlyStateless(paths) {
  for (const path of paths.filter((each) => /^pages\/(?:chat|shared)\//.test(each))) {
    if (KNOWS.test(await readFile(at(path), "utf8")))
      throw new Error(`${path} would be there twice, and knows something`);
  }
}

/**
 * @param {string} contents naming what goes into it
 * @param {"js" | "css"} loader
 * @param {(paths: string[]) => Promise<void>} [check] throws if these can't go into it
 */
async function bundle(contents, loader, check) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: at("."),
    stdin: { contents, loader, resolveDir: at(".") },
    plugins: [fromTheHost, oneLanguage, bareIcons],
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
  const [{ inputs }] = Object.values(metafile.outputs);
  await check?.(Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));
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
