import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { copies } from "../tools/vendor.js";

test("what is vendored is the packages', byte for byte, with their licences", () => {
  for (const { from, to, sum } of copies()) {
    const kept = readFileSync(to);
    assert.equal(createHash("sha256").update(kept).digest("hex"), sum, to.pathname);
    assert.deepEqual(kept, readFileSync(from), to.pathname);
  }
  const folder = fileURLToPath(new URL("../vendor/", import.meta.url));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile());
  assert.equal(files.length, copies().length, "nothing lies there that no package brought");
  for (const each of readdirSync(folder)) assert(readFileSync(`${folder}${each}/LICENSE`).length);
});
