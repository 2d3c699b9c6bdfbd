/** The one file, whose names are shortened, does all that its modules do. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What shows that tests reach for more of the library than it exports, or are the pages', which load the
 * modules. */
const INSIDE = /from "\.\.\/lib\/(?!index\.js|moderation\.js|board\.js)|toManager|from_the_host/;

test("what the library's tests say of the modules holds for the one file", async () => {
  const folder = new URL(".", import.meta.url);
  const suites = readdirSync(folder).filter((name) => {
    if (!name.endsWith(".test.js")) return false;
    const text = readFileSync(new URL(name, folder), "utf8");
    return /from "\.\/fakes\.js"/.test(text) && !INSIDE.test(text);
  });
  assert.ok(suites.includes("looking_back.test.js") && suites.includes("entry.test.js"));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const told = ["--import", "./one_file/instead.js", "--test", "--test-timeout=20000", ...suites];
  await run(process.execPath, told, { cwd: folder, env }).catch(({ stdout }) => {
    assert.fail(
      stdout
        .split("\n")
        .filter((/** @type {string} */ line) => /^\s*(not ok|error)/.test(line))
        .join("\n"),
    );
  });
});
