"""The spelling that rules see: one for all that a reader takes for the same.

No case, width, accents or look-alikes, nothing unseen between letters. Each character is folded by
itself, through one table, so that the place of a match leads back to what was written; and so that
no text costs more than its length.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import Final

from peerpyrtc_desktop.core.look_alikes import ALIKE, LUNATE

STEP: Final = 128
"""Characters that are folded in one go."""

_END: Final = 0x20000
_LONGEST: Final = 4
"""Characters that one may be folded to: one in Unicode stands for eighteen, and would make a text
that much longer."""

_OTHER_LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h"}
)
# Marks that tell words apart in their scripts (Thai tones, Indic nuktas and viramas) stay.
_LETTER_MARKS: Final = frozenset((7, 8, 9, *range(84, 200)))
_UNSEEN: Final = frozenset(
    {0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0}
    | {*range(0x180B, 0x1810), *range(0xFE00, 0xFE10)}
    | {*range(0x1F3FB, 0x1F400)}  # the skin of an emoji
)
# Elsewhere nothing is folded: Han, Hangul, private use, Tangut and the like.
_FOLDED: Final = (
    range(0x3400),
    range(0xA000, 0xAC00),
    range(0xF900, 0x10E00),
    range(0x11000, 0x12000),
    range(0x16E00, 0x17000),
    range(0x1B000, 0x1FC00),
)
_QUOTES: Final = frozenset(map(ord, "‘’‛ʼ＇´`"))


class Folded:
    """A text as rules see it, and the way back."""

    __slots__ = ("_ends", "_known", "_parts", "bytes", "is_ascii", "written")
    _ends: list[int]

    def __init__(self, text: str) -> None:
        self.written = text
        if text.isascii():
            # Most texts are: one step in bytes takes a quarter of the time.
            self._parts = None
            self.bytes = text.encode().translate(*_ascii())
            self.is_ascii = True
        else:
            self._parts = _fold_parts(text)
            self.bytes = "".join(self._parts).encode(errors="replace")
            self.is_ascii = self.bytes.isascii()
        self._known = 0, 0

    @property
    def text(self) -> str:
        """What rules see, as text."""
        return self.bytes.decode()

    def places(self, first: int, last: int) -> tuple[int, int]:
        """Which characters were written for these bytes: from the first to before the last."""
        if self._parts is None and len(self.bytes) == len(self.written):
            return first, last
        # From the last place asked for on, so that all together cost one reading.
        at, begin = self._known if self._known[0] <= first else (0, 0)
        begin += len(self.bytes[at:first].decode(errors="ignore"))
        self._known = first, begin
        end = begin + len(self.bytes[first:last].decode(errors="ignore"))
        start, stop = self._place(begin), self._place(max(begin, end - 1)) + (end > begin)
        while stop < len(self.written) and not fold(self.written[stop]):
            stop += 1  # what is folded away belongs to what it stands on
        return start, stop

    def _place(self, at: int) -> int:
        if not hasattr(self, "_ends"):
            parts = self._parts or _fold_parts(self.written)
            self._ends = list(accumulate(map(len, parts)))
        number = bisect_right(self._ends, at)
        if number == len(self._ends):
            return len(self.written)
        first, before = number * STEP, self._ends[number - 1] if number else 0
        return first + _within(self.written[first : first + STEP], at - before)


def fold(text: str) -> str:
    """A short text as rules see it: a word, the name of a host."""
    return text.translate(_table())


def _fold_parts(text: str) -> list[str]:
    table = _table()
    return [text[at : at + STEP].translate(table) for at in range(0, len(text), STEP)]


def _within(part: str, at: int) -> int:
    """Which character of a part that one of its folding comes from."""
    first, last = 0, len(part)
    while last - first > 1:
        middle = (first + last) // 2
        length = len(fold(part[first:middle]))
        if at < length:
            last = middle
        else:
            first, at = middle, at - length
    return first


@cache
def _table() -> list[int | str | None]:
    """What each character is folded to; those beyond its end are as they are.

    Takes some 50 ms, once: `rule_set.RuleSet` sees to it before it judges.
    """
    table: list[int | str | None] = list(range(_END))
    for codes in _FOLDED:
        table[codes.start : codes.stop] = map(_folded, codes)
    table[0xD800:0xE000] = [" "] * 0x800
    for first in (0x1F150, 0x1F170):  # 🅐 and 🅰, which Unicode folds to nothing
        table[first : first + 26] = range(ord("a"), ord("z") + 1)
    for code, to in enumerate(table):
        if isinstance(to, str):
            table[code] = to.translate(table)
    return table


@cache
def _ascii() -> tuple[bytes, bytes]:
    """The table's part for ASCII, for bytes: what each is folded to, and which go."""
    codes = [(code, to) for code, to in enumerate(_table()[:0x80])]
    kept = {code: to for code, to in codes if isinstance(to, int)}
    return bytes(kept.get(code, code) for code in range(0x100)), bytes(
        code for code, to in codes if to is None
    )


def _folded(code: int) -> int | str | None:
    char = chr(code)
    category = unicodedata.category(char)
    if code in _QUOTES:
        return ord("'")
    if code in _UNSEEN or category in ("Cf", "Me") or _is_mark(char):
        return None
    if category[0] == "Z" or char in "\t\v\f\r\x85":
        return ord(" ")
    if category == "Cc":
        return code if char == "\n" else None
    if code < 0x80:
        return ord(char.lower())
    if category == "Pd":
        return ord("-")
    plain = unicodedata.normalize("NFKD", char.translate(LUNATE).casefold())
    bare = "".join(each for each in plain if not _is_mark(each))
    alike = bare.casefold().translate(_OTHER_LATIN).translate(ALIKE)
    if not alike or len(alike) > _LONGEST:
        return code
    if len(alike) == 1 and alike != char:
        return _folded(ord(alike))
    if alike == char and category[0] in "PS" and not _is_sign(code):
        return ord(".")
    return ord(alike) if len(alike) == 1 else alike


def _is_mark(char: str) -> bool:
    mark = unicodedata.combining(char)
    return mark != 0 and mark not in _LETTER_MARKS


def _is_sign(code: int) -> bool:
    """Whether it is where signs and emoji are: they stay, and `words` knows them by their bytes."""
    return 0x2000 <= code < 0x2C00 or code >= 0x1F000
