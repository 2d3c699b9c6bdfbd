/**
 * Which spellings mean one room: the host's rule (`plain_key` of core/names.py; both are held to
 * tests/vectors/names.json), so that the start page knows a room as the host will find it.
 */

// Drawn as nothing or as a blank.
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

// Letters of other scripts that are drawn like Latin ones, and those.
const ALIKE = [
  ["авеіјкмнорсԁтухѕһԛԝѵӏгпь", "abeijkmhopcdtyxshqwvlrnb"],
  ["αβεικνορτυχγηω", "abeikvoptuxynw"],
  ["ıℓǀ∣аօոսցհ", "illlaonugh"],
];
const LATIN = new Map(
  ALIKE.flatMap(([from, to]) => [...from].map((letter, at) => [letter, to[at]])),
);

/** The same for all spellings of one room's name. @param {string} name */
export function roomKey(name) {
  const composed = name.normalize("NFKC").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
  // By way of capitals, as caseless comparison goes: ß is ss, and a sigma is one wherever it stands.
  const plain = composed.toUpperCase().toLowerCase().replaceAll("ς", "σ");
  return Array.from(plain, (letter) => LATIN.get(letter) ?? letter)
    .join("")
    .normalize("NFKC");
}
