import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { CAPTION_LENGTH, readFileInfo, THUMBNAIL_SIZE } from "../lib/file_info.js";
import { gather } from "../pages/chat/gathering.js";
import { moves, withoutNotes } from "../pages/chat/picture_notes.js";
import { measure } from "../pages/chat/picture_size.js";
import { zipOf } from "../pages/chat/zip.js";

const bytes = (/** @type {(number | string)[]} */ ...parts) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)),
  );

/** A segment of a JPEG. @param {number} mark @param {...(number | string)} body */
const segment = (mark, ...body) => {
  const inside = bytes(...body);
  return [0xff, mark, 0, inside.length + 2, ...inside];
};
const FRAME = segment(0xc2, 8, 0x01, 0x02, 0x03, 0x04, 3);
const JPEG = bytes(0xff, 0xd8, ...segment(0xe0, "JFIF"), ...FRAME);

/** A WebP whose one chunk this is. @param {string} kind @param {...number} body */
const webp = (kind, ...body) =>
  bytes("RIFF", 0, 0, 0, 0, "WEBP", kind, 0, 0, 0, 0, ...body, ...Array(18).fill(0));

test("a small picture says how large it is", () => {
  assert.deepEqual(measure(JPEG), { type: "image/jpeg", width: 0x0304, height: 0x0102 });
  const filled = bytes(0xff, 0xd8, 0xff, 0xff, 0x01, 0xff, 0xd0, ...FRAME);
  assert.deepEqual(measure(filled), { type: "image/jpeg", width: 0x0304, height: 0x0102 });
  const type = "image/webp";
  const lossy = webp("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 16, 0x40, 9, 0x80);
  assert.deepEqual(measure(lossy), { type, width: 16, height: 9 });
  const lossless = webp("VP8L", 0x2f, 0x0f, 0x00, 0x02, 0x00);
  assert.deepEqual(measure(lossless), { type, width: 16, height: 9 });
  const further = webp("VP8X", 0, 0, 0, 0, 0xff, 0xff, 0, 7, 1, 0);
  assert.deepEqual(measure(further), { type, width: 65_536, height: 264 });
});

test("what is none, or doesn't say, has no size", () => {
  const none = [
    bytes(),
    bytes("<svg xmlns="),
    bytes(0x89, "PNG\r\n"),
    bytes("RIFF", 0, 0, 0, 0, "WEBP"),
    webp("ALPH", 1, 2, 3),
    bytes(0xff, 0xd8),
    bytes(0xff, 0xd8, "garbage, and more of it"),
    bytes(0xff, 0xd8, ...Array(4094).fill(0xff)),
  ];
  for (const each of none) assert.equal(measure(each), null);
  for (let end = 0; end < JPEG.length - 1; end += 1) {
    assert.equal(measure(JPEG.subarray(0, end)), null, `${end} bytes`);
  }
  // Part of a buffer is no other picture.
  assert.deepEqual(measure(bytes("....", ...JPEG).subarray(4)), measure(JPEG));
});

/** @param {Uint8Array<ArrayBuffer>} whole */
const bare = (whole) =>
  /** @type {Uint8Array[]} */ (withoutNotes(whole)).flatMap((part) => [...part]);

test("what a camera wrote into a JPEG goes, and the picture stays", () => {
  const place = segment(0xe1, "Exif", 0, 0, "52.5163N");
  const words = segment(0xfe, "a comment");
  const colours = segment(0xe2, "ICC_PROFILE");
  const further = segment(0xe2, "MPF", 0, "where another picture is");
  const scan = [...segment(0xda, 1), 0x12, 0xff, 0x00, 0xff, 0xd3, 0x34, 0xff];
  const scans = [...scan, ...segment(0xc4, 1), ...segment(0xda, 2), 0xff, 0x00, 0xff, 0xd9];
  const whole = bytes(0xff, 0xd8, ...place, ...colours, ...further, ...words, ...FRAME, ...scans);
  const kept = [0xff, 0xd8, ...colours, ...FRAME, ...scans];
  assert.deepEqual(bare(whole), kept);
  // A telephone's film, or another picture, which has notes of its own.
  assert.deepEqual(bare(bytes(...whole, "....ftypmp42", ...whole)), kept);
  assert.deepEqual(bare(whole.subarray(0, -2)), kept.slice(0, -2));
  assert.equal(withoutNotes(bytes("no JPEG")), null);
  for (let end = 2; end < whole.length; end += 1) withoutNotes(whole.subarray(0, end));
});

test("a stray byte between the parts of a JPEG keeps no notes, nor what follows the picture", () => {
  const place = segment(0xe1, "Exif", 0, 0, "52.5163N");
  const rest = [...FRAME, ...segment(0xda, 1), 0x12, 0xff, 0xd9];
  for (const stray of [[0], [0xff, 0], [0x12, 0x34, 0x56]]) {
    const whole = bytes(0xff, 0xd8, ...stray, ...place, ...stray, ...rest, ...place, "a film");
    assert.deepEqual(bare(whole), [0xff, 0xd8, ...rest]);
  }
  assert.deepEqual(bare(bytes(0xff, 0xd8, "....52.5163N")), [0xff, 0xd8]);
});

/** A chunk of a PNG. @param {string} kind @param {...(number | string)} body */
const chunk = (kind, ...body) => {
  const inside = bytes(...body);
  return [0, 0, 0, inside.length, ...bytes(kind), ...inside, 1, 2, 3, 4];
};

/** A chunk of a WebP. @param {string} kind @param {...(number | string)} body */
const piece = (kind, ...body) => {
  const inside = bytes(...body);
  return [...bytes(kind), inside.length, 0, 0, 0, ...inside, ...(inside.length % 2 ? [0] : [])];
};

/** A whole WebP of these. @param {number[][]} pieces */
const riff = (...pieces) => {
  const body = pieces.flat();
  return bytes("RIFF", body.length + 4, 0, 0, 0, "WEBP", ...body);
};

test("what moves says so, and loses what was written into it", () => {
  const begin = [...bytes(0x89, "PNG\r\n", 0x1a, "\n"), ...chunk("IHDR", 1)];
  const still = [...chunk("IDAT", 9), ...chunk("IEND")];
  const notes = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"].flatMap((kind) => chunk(kind, "52.5N"));
  const colours = chunk("iCCP", "x".repeat(200));
  const apng = bytes(...begin, ...colours, ...chunk("acTL", 2), ...notes, ...still, "and more");
  assert.deepEqual(bare(apng), [...begin, ...colours, ...chunk("acTL", 2), ...still]);
  assert.equal(moves(apng), true);
  assert.equal(moves(bytes(...begin, ...still, ...chunk("acTL", 2))), false);

  const told = (/** @type {number} */ bits) => piece("VP8X", bits, 0, 0, 0, 1, 0, 0, 1, 0, 0);
  const frames = [...piece("ANIM", 1, 2, 3), ...piece("ANMF", 4, 5)];
  const moving = riff(told(0x02 | 0x08 | 0x04), frames, piece("EXIF", "52.5N"), piece("XMP ", "N"));
  assert.deepEqual(bare(bytes(...moving, "and more")), [...riff(told(0x02), frames)]);
  assert.equal(moves(moving), true);
  assert.equal(moves(riff(told(0x08), piece("VP8 ", "ANIM"))), false);
  assert.equal(moves(bytes("GIF89a")), true);
  assert.equal(moves(bytes("RIFF")), false);
  for (const each of [apng, moving]) {
    for (let end = 0; end < each.length; end += 1) {
      withoutNotes(each.subarray(0, end));
      moves(each.subarray(0, end));
    }
  }
});

test("what has more parts than any picture isn't gone through", () => {
  const many = (/** @type {number[]} */ part, /** @type {number} */ count) =>
    Array.from({ length: count }, () => part).flat();
  const png = [...bytes(0x89, "PNG\r\n", 0x1a, "\n"), ...chunk("IHDR", 1)];
  const still = [...chunk("IDAT", 9), ...chunk("IEND")];
  for (const [count, isTaken] of /** @type {[number, boolean][]} */ ([
    [10_000, true],
    [20_001, false],
  ])) {
    const whole = new Uint8Array([...png, ...many(chunk("tEXt"), count), ...still]);
    const found = withoutNotes(whole);
    assert.deepEqual(
      found?.flatMap((part) => [...part]),
      isTaken ? [...png, ...still] : undefined,
    );
    const jpeg = new Uint8Array([0xff, 0xd8, ...many(segment(0xfe), count), 0xff, 0xd9]);
    assert.equal(withoutNotes(jpeg) !== null, isTaken);
    const body = many(piece("EXIF"), count);
    const size = body.length + 4;
    const sizes = [size & 0xff, (size >> 8) & 0xff, size >> 16, 0];
    const webp = new Uint8Array([...bytes("RIFF", ...sizes, "WEBP"), ...body]);
    assert.equal(withoutNotes(webp) !== null, isTaken);
  }
  const late = [...png, ...many(chunk("tEXt"), 20_001), ...chunk("acTL", 2), ...still];
  assert.equal(moves(new Uint8Array(late)), false);
});

test("what is told of a file has a caption and a thumbnail, if they are such", () => {
  const told = { name: "a.png", size: 1, type: "image/png", sha256: "0".repeat(64) };
  const thumbnail = new Uint8Array(THUMBNAIL_SIZE);
  const info = readFileInfo({ ...told, caption: "The gate", thumbnail });
  assert.deepEqual(info, { ...told, caption: "The gate", thumbnail });
  for (const [caption, small] of [
    [["no text"], "no bytes"],
    [1, new Uint8Array(THUMBNAIL_SIZE + 1)],
    [null, null],
  ]) {
    assert.deepEqual(readFileInfo({ ...told, caption, thumbnail: small }), told);
  }
  const together = { id: "abcdefgh-1", of: 3 };
  assert.deepEqual(readFileInfo({ ...told, together: { ...together, more: 1 } }), {
    ...told,
    together,
  });
  for (const bad of [null, 3, "abcdefgh", {}, { ...together, id: "<b>" }, { ...together, id: 5 }])
    assert.deepEqual(readFileInfo({ ...told, together: bad }), told);
  for (const of of [1, 0, -2, 1.5, "3", 1e300])
    assert.deepEqual(readFileInfo({ ...told, together: { ...together, of } }), told);
  const long = "😀".repeat(CAPTION_LENGTH + 1);
  assert.equal([...(readFileInfo({ ...told, caption: long })?.caption ?? "")].length, 1000);
});

/** What an archive says of its entries, by its list at the end. @param {Buffer} zip */
function listed(zip) {
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  const [count, size, from] = [end + 10, end + 12, end + 16].map((at, index) =>
    index === 0 ? zip.readUInt16LE(at) : zip.readUInt32LE(at),
  );
  assert.equal(from + size, end);
  /** @type {[string, string][]} */
  const entries = [];
  let at = from;
  while (entries.length < count) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50);
    const [crc, length, nameLength] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const head = zip.readUInt32LE(at + 42);
    assert.equal(zip.readUInt32LE(head), 0x04034b50);
    assert.equal(zip.toString("utf8", head + 30, head + 30 + nameLength), name);
    const start = head + 30 + nameLength;
    const body = zip.subarray(start, start + length);
    assert.equal(crc32(body), crc);
    entries.push([name, body.toString()]);
    at += 46 + nameLength;
  }
  assert.equal(at, end);
  return entries;
}

test("an archive has each file under a name of its own, which leads nowhere", async () => {
  const names = [
    "a.jpg",
    "A.jpg",
    "a.jpg",
    "../../etc/passwd",
    "C:\\x",
    "nul.png",
    "...",
    "é 😀",
    "a (2).jpg",
  ];
  const entries = names.map((name, index) => ({ name, blob: new Blob([`file ${index}`]) }));
  entries.push({ name: "large", blob: new Blob([new Uint8Array(2_500_000).fill(65)]) });
  const zip = Buffer.from(await (await zipOf(entries)).arrayBuffer());
  const found = listed(zip);
  assert.deepEqual(
    found.map(([name]) => name),
    [
      "a.jpg",
      "A (2).jpg",
      "a (3).jpg",
      "_._etc_passwd",
      "C__x",
      "_nul.png",
      "file",
      "é 😀",
      "a (2) (2).jpg",
      "large",
    ],
  );
  assert.deepEqual(
    found.slice(0, 9).map(([, body]) => body),
    names.map((_, index) => `file ${index}`),
  );
  assert.deepEqual(listed(Buffer.from(await (await zipOf([])).arrayBuffer())), []);
});

test("names in an archive are no longer than file systems take them, and are told apart all the same", async () => {
  const blob = new Blob(["x"]);
  const long = ["😀".repeat(255), `${"é".repeat(250)}.jpeg`, `x.${"y".repeat(300)}`, "\ud800.jpg"];
  const zip = await zipOf([...long, ...long, "e\u0301", "\u00e9"].map((name) => ({ name, blob })));
  const found = listed(Buffer.from(await zip.arrayBuffer())).map(([name]) => name);
  assert.deepEqual(found.slice(0, 4), [
    "😀".repeat(50),
    `${"é".repeat(97)}.jpeg`,
    `x.${"y".repeat(198)}`,
    "\ufffd.jpg",
  ]);
  assert.deepEqual(found.slice(5, 6), [`${"é".repeat(97)} (2).jpeg`]);
  assert.deepEqual(found.slice(8), ["e\u0301", "\u00e9 (2)"]);
  // A thousand of one name aren't tried a thousand times each.
  const many = await zipOf(Array.from({ length: 1000 }, () => ({ name: "a.jpg", blob })));
  assert.equal(listed(Buffer.from(await many.arrayBuffer())).at(-1)?.[0], "a (1000).jpg");
});

test("an archive has what is seen, in its order, and says what it lacks", async () => {
  /** @type {string[]} */
  const asked = [];
  const look = (/** @type {string} */ name, isVeiled = false, isThere = true) => ({
    name,
    isVeiled: () => isVeiled,
    contents: async () => {
      asked.push(name);
      return isThere ? new Blob([name]) : null;
    },
  });
  const looks = [look("a"), look("blurred", true), look("lost", false, false), look("b")];
  /** @type {[number, number][]} */
  const begun = [];
  const ports = { begun: (/** @type {any} */ ...at) => begun.push(at), isWanted: () => true };
  const gathered = await gather(looks, ports);
  assert.deepEqual(
    gathered?.entries.map(({ name }) => name),
    ["a", "b"],
  );
  assert.deepEqual([gathered?.blurred, gathered?.missing], [1, 1]);
  assert.deepEqual(asked, ["a", "lost", "b"], "what is blurred is not even loaded");
  assert.deepEqual(begun, [
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  assert.equal(await gather(looks, { ...ports, isWanted: () => false }), null);
  assert.deepEqual(asked.slice(3), ["a"], "nothing more is loaded for nobody");
});
