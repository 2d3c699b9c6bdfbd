"""Letters that a plain face draws like Latin ones or digits: a choice from Unicode's confusables
(UTS #39), in whole kinds. The pages know the same (`shared/room_key.js`); what both hold to stands
in `tests/vectors/names.json`.
"""

from __future__ import annotations

_SMALL = {
    "Cyrillic": (
        "авеіјкмнорсԁтухѕһԛԝѵӏгпьѡүҽԍꙇ",
        "abeijkmhopcdtyxshqwvlrnbwyegi",
    ),
    "Greek": (
        "αβεικνορτυχγηωϳζμϝϻᴦ",
        "abeikvoptuxynwjzmfmr",
    ),
    "Armenian": (
        "աօոսցհգռք",
        "aonughqnf",
    ),
    "Coptic": (
        "ⲁⲃⲅⲉⲍⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⲱϩⳋⳍⳑⳓ",
        "abrezhikmnopctyxw293l6",
    ),
    "Cherokee": (
        "ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏮᏳᏴᎱ",
        "drtiyajewmhyghz4brwsvslcpkd6gbr",
    ),
    "Lisu": (
        "ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ",
        "bpddtgkjczfmnlsrvhwxyaeiou",
    ),
    "Canadian syllabics": (
        "ᐯᑌᑭᑯᑲᒍᒪᒿᕁᕼᕽᖇᖯᖴᗅᗞᗪᗰᗷ᙭",
        "vupdbjl2xhxrbfaddmbx",
    ),
    "Tifinagh, Georgian, runes": (
        "ⴸⴹⵏⵔⵕⵝყჿᚷᛁᛕᛖ",
        "veioqxyoxikm",
    ),
    "Hebrew, Arabic": (
        "סוןاه",
        "olllo",
    ),
    "Ethiopic, Myanmar, Malayalam, Oriya": (
        "ሀዐဝഠଠ",
        "uoooo",
    ),
    "zeros": (
        "०০੦૦୦௦౦೦൦๐໐၀〇",
        "ooooooooooooo",
    ),
    "small capitals": (
        "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ",
        "abcdefghijklmnopqrstuvwyz",
    ),
    "Latin extensions": (
        "ıƅƍƨʒƽȝȣɑɡɣɩɯʋᴑᶃᶌẝỿꝛꝫꝯꞙꞟɜʝꭓꞵꬲꬵꬽꭇꭈꭎꭒꭚ",
        "ibg23s38agyiwuogyfy239fu3jxbeforruuy",
    ),
    "old scripts": (
        "𐊠𐊡𐊢𐊥𐊫𐊰𐊱𐊲𐊴𐋏𐊂𐊆𐊇𐊊𐊐𐊒𐊕𐊖𐊗𐌁𐌂𐌉𐌑𐌕𐌗𐌚𐌠𐌢𐔓𐔖𐔘𐔜𐔝𐔥𐔦𐔧",
        "abcfomtyxhbefixopstbcimtx8ixnokcvflx",
    ),
    "Deseret, Osage, Miao": (
        "𐐬𐐽𐑃𐑈𐓜𐓪𐓶𐓺𖼈𖼊𖼖𖼨𖼵𖼺𖼻𖽀𖽂𖽃",
        "oclsrou7vtllrs3auy",
    ),
    "Warang Citi": (
        "𑣀𑣂𑣃𑣄𑣆𑣉𑣌𑣎𑣏𑣒𑣕𑣘𑣛𑣜𑣁𑣈𑣊𑣖𑣗",
        "vfiz7z9e4l6u5yso39o",
    ),
    "signs": (
        "ǀ∣×℮∨∪⊤⍳⍴⍺╳",
        "llxevutipax",
    ),
}

ALIKE = str.maketrans(
    "".join(each for each, _ in _SMALL.values()), "".join(latin for _, latin in _SMALL.values())
)
"""What is alike once its case is folded, whichever case it had."""

CAPITALS = str.maketrans(
    "АВЕІЈКМНОРСТУХЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧՏƖɪⲒꓲⵏᛁ𐊊𐌉𐌠", "ABEIJKMHOPCTYXSABEZHIKMNOPTYXSIIIIIIIII"
)
"""What is alike as it is written; that I is drawn like l is no matter of scripts."""

LUNATE = str.maketrans("ϲϹ", "cC")
"""What Unicode's plain form (NFKC) would make another letter of than the one it is drawn like."""
