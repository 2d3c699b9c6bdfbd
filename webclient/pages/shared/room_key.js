/**
 * Which spellings mean one room: the host's rule (`plain_key` of core/names.py; both are held to
 * tests/vectors/names.json), so that the start page knows a room as the host will find it.
 */

// Drawn as nothing or as a blank.
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

// Letters and digits that are drawn like Latin ones, and those: `core/look_alikes.py` names the kinds.
const ALIKE = [
  ["авеіјкмнорсԁтухѕһԛԝѵӏгпьѡүҽԍꙇ", "abeijkmhopcdtyxshqwvlrnbwyegi"],
  ["αβεικνορτυχγηωϳζμϝϻᴦ", "abeikvoptuxynwjzmfmr"],
  ["աօոսցհգռք", "aonughqnf"],
  ["ⲁⲃⲅⲉⲍⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⲱϩⳋⳍⳑⳓ", "abrezhikmnopctyxw293l6"],
  ["ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏮᏳᏴᎱ", "drtiyajewmhyghz4brwsvslcpkd6gbr"],
  ["ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpddtgkjczfmnlsrvhwxyaeiou"],
  ["ᐯᑌᑭᑯᑲᒍᒪᒿᕁᕼᕽᖇᖯᖴᗅᗞᗪᗰᗷ᙭", "vupdbjl2xhxrbfaddmbx"],
  ["ⴸⴹⵏⵔⵕⵝყჿᚷᛁᛕᛖ", "veioqxyoxikm"],
  ["סוןاه", "olllo"],
  ["ሀዐဝഠଠ", "uoooo"],
  ["०০੦૦୦௦౦೦൦๐໐၀〇", "ooooooooooooo"],
  ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"],
  ["ıƅƍƨʒƽȝȣɑɡɣɩɯʋᴑᶃᶌẝỿꝛꝫꝯꞙꞟɜʝꭓꞵꬲꬵꬽꭇꭈꭎꭒꭚ", "ibg23s38agyiwuogyfy239fu3jxbeforruuy"],
  ["𐊠𐊡𐊢𐊥𐊫𐊰𐊱𐊲𐊴𐋏𐊂𐊆𐊇𐊊𐊐𐊒𐊕𐊖𐊗𐌁𐌂𐌉𐌑𐌕𐌗𐌚𐌠𐌢𐔓𐔖𐔘𐔜𐔝𐔥𐔦𐔧", "abcfomtyxhbefixopstbcimtx8ixnokcvflx"],
  ["𐐬𐐽𐑃𐑈𐓜𐓪𐓶𐓺𖼈𖼊𖼖𖼨𖼵𖼺𖼻𖽀𖽂𖽃", "oclsrou7vtllrs3auy"],
  ["𑣀𑣂𑣃𑣄𑣆𑣉𑣌𑣎𑣏𑣒𑣕𑣘𑣛𑣜𑣁𑣈𑣊𑣖𑣗", "vfiz7z9e4l6u5yso39o"],
  ["ǀ∣×℮∨∪⊤⍳⍴⍺╳", "llxevutipax"],
];
const LATIN = new Map(
  ALIKE.flatMap(([from, to]) => [...from].map((letter, at) => [caseless(letter), to[at]])),
);

/** The same for all spellings of one room's name. @param {string} name */
export function roomKey(name) {
  // The lunate sigma is drawn like a c, which its plain form isn't.
  const drawn = name.replaceAll("ϲ", "c").replaceAll("Ϲ", "C");
  const composed = drawn.normalize("NFKC").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
  return Array.from(caseless(composed), (letter) => LATIN.get(letter) ?? letter)
    .join("")
    .normalize("NFKC");
}

// By way of capitals, as caseless comparison goes: ß is ss, and a sigma is one wherever it stands.
/** @param {string} text */
function caseless(text) {
  return text.toUpperCase().toLowerCase().replaceAll("ς", "σ");
}
