import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { copies } from "../tools/vendor.js";

test("what is vendored is the packages', byte for byte, with their licences", () => {
  for (const { from, to } of copies()) assert.deepEqual(readFileSync(to), readFileSync(from));
  const folders = ["../vendor/", "../lib/vendor/"].map((each) =>
    fileURLToPath(new URL(each, import.meta.url)),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()),
  );
  assert.equal(files.length, copies().length, "nothing lies there that no package brought");
  for (const folder of folders) {
    for (const each of readdirSync(folder)) assert(readFileSync(`${folder}${each}/LICENSE`).length);
  }
});
