/** Gives tests the one file where they import the library: `node --import ./test/one_file/instead.js`. */
import { register } from "node:module";

const library = new URL("./library.js", import.meta.url).href;
const resolve = `export async function resolve(specifier, context, next) {
  const isTests = context.parentURL?.includes("/test/");
  if (isTests && specifier === "../lib/index.js") return { url: "${library}", shortCircuit: true };
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);
