/** Lets tests load the pages' modules, which name each other by the paths that the host has them under:
 * `import "./from_the_host.js"` first, then `await import("../pages/chat/...")`. */
import { register } from "node:module";

const at = (/** @type {string} */ folder) => new URL(folder, import.meta.url).href;
const roots = {
  "/peerpyrtc_client/": at("../lib/"),
  "/pages/": at("../pages/"),
  "/vendor/": at("../vendor/"),
};
const resolve = `export async function resolve(specifier, context, next) {
  for (const [path, folder] of ${JSON.stringify(Object.entries(roots))}) {
    if (specifier.startsWith(path)) return next(folder + specifier.slice(path.length), context);
  }
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);

/** A page: in which language it is, and where its host is. */
const page = Object.assign(new EventTarget(), { documentElement: { dataset: {} } });
Object.assign(globalThis, { document: page });
