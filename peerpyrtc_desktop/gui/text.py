"""A peer's text, made fit to be shown: always plain, on one line, unable to reorder what is around.

Everything a peer sends is hostile. Widgets of ours show plain text only; what is done here is the
rest: newlines that would break a row, controls that would reverse it, lengths that would stall it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from msgspec import Raw

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.gui.language import number

LINE = 400
"""Characters of one row; the detail pane has the rest."""

NONE = "\N{EN DASH}"
"""Stands where a value isn't known."""

_TOOLTIP = 1_000

_FILE = 100
"""Characters of a file's name that a row shows."""

_ENDING = 24
"""Of them, those of its end."""

# Embeddings, overrides and isolates reorder their surroundings; LRM, RLM and the joiners that
# emoji and Persian need are left alone. C0 and C1 controls draw nothing or a box.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Of them all but those that `apart` makes.
_TURNED = re.compile("[\u202a-\u202e\u2066\u2067]")
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Hebrew, Arabic and their neighbours: set from the right."""
_RIGHT = re.compile(f"[\u061c\u200f{_LETTERS}]")
# The first letter is one of them.
_FROM_RIGHT = re.compile(f"[^A-Za-z\u00c0-\u058f]{{0,400}}[{_LETTERS}]")
# In names also what is seen as nothing, but sets the direction, joins or splits.
_TURNING = re.compile("[\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\ufff9-\ufffb]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_DIGITS = re.compile("([0-9]+)")
_BREAK = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def one_line(text: str, limit: int = LINE) -> str:
    """`text` as one row shows it: breaks as pilcrows, controls out, cut at `limit`."""
    return _lined(text, limit, _BIDI)


def sentence(ours: str, limit: int = LINE) -> str:
    """A sentence of ours on one line: like `one_line`, but what is `apart` in it stays so."""
    return _lined(ours, limit, _TURNED)


def _lined(text: str, limit: int, bidi: re.Pattern[str]) -> str:
    cut = text[: limit + 1]
    if _UNSAFE.search(cut):
        cut = _BREAK.sub(" ¶ ", cut).replace("\t", " ")
        cut = _SURROGATE.sub("\ufffd", _CONTROL.sub("", bidi.sub("", cut)))
    return cut if len(text) <= limit else cut[:limit] + "…"


def facing(line: str) -> str:
    """`line` set from the right if it begins so: its last mark would stand at the wrong end."""
    return f"\u2067{line}\u2069" if _FROM_RIGHT.match(line) else line


def name(text: str) -> str:
    """A peer's or room's name as a row shows it."""
    return _TURNING.sub("", one_line(text, 64))


def apart(part: str) -> str:
    """`part`, to stand in a sentence: set from the right it turns nothing around that is beside it.

    It must have been made fit before, as by `name` or `one_line`: else it could end that itself.
    """
    return f"\u2068{part}\u2069" if _RIGHT.search(part) else part


def is_parted(sentence: str) -> bool:
    """Whether a sentence of ours has something that is set `apart`."""
    return "\u2068" in sentence


def called(text: str, limit: int = 64) -> str:
    """A peer's or room's name as a sentence has it, of `limit` characters at the most."""
    return apart(_TURNING.sub("", one_line(text, limit)))


def folded(text: str) -> str:
    """What a text is found by: "Émilie" by "emil", whatever is written large."""
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))


@lru_cache(4_096)
def natural(text: str) -> tuple[tuple[int, int | str], ...]:
    """What a name is sorted by: "Guest 3" comes before "Guest 10", "Émilie" beside "emil"."""
    parts = _DIGITS.split(folded(text))
    return tuple((0, int(part)) if at % 2 else (1, part) for at, part in enumerate(parts) if part)


def file_name(text: str) -> str:
    """A file's name as a row shows it: whatever is left out, its true ending is there."""
    shown = _TURNING.sub("", one_line(text, len(text)))
    if len(shown) > _FILE:
        shown = f"{shown[: _FILE - _ENDING - 1]}…{shown[-_ENDING:]}"
    return shown


def whole(text: str) -> str:
    """`text` with its lines kept and each control that is not seen made visible: `<U+202E>`."""

    def show(match: re.Match[str]) -> str:
        mark = match[0]
        return mark if mark in "\n\t" else f"<U+{ord(mark):04X}>"

    return _UNSAFE.sub(show, text.replace("\r\n", "\n"))


def copied(cell: object) -> str:
    """A cell's text for the clipboard, without what `facing` and `apart` put in."""
    return "" if cell is None else _BIDI.sub("", str(cell))


def tooltip(text: str) -> str:
    """`text` as a tooltip that can't be taken for markup: Qt guesses, so it is told."""
    return _markup(_some(text))


def told(text: str) -> str:
    """A peer's text as a part of a tooltip, with what isn't seen made visible."""
    return apart(_some(text))


def hint(words: str) -> str:
    """`words` of ours with a peer's in them, made fit before, as a tooltip.

    Plain, as screen readers have them, but where Qt would take them for markup.
    """
    return _markup(words) if "<" in words or "&lt;" in words else words


def _some(text: str) -> str:
    return whole(text if len(text) <= _TOOLTIP else text[:_TOOLTIP] + "…")


def _markup(words: str) -> str:
    return f'<p style="white-space:pre-wrap">{html.escape(words)}</p>'


def said(event: str, data: Raw) -> str:
    """What an event says: chat as it is, any other event by its name and its JSON as it came."""
    words = payload.message_words(data) if event == "message" else None
    if words is not None:
        return words
    form = "" if data == payload.NOTHING else payload.text(data)
    return form if event == "message" else f"{event} {form}".rstrip()


def hue(peer_id: str, count: int) -> int:
    """The one stable hue of a name, of `count`; the pages count alike."""
    sum_ = 0
    for character in peer_id:
        sum_ = (sum_ * 31 + ord(character)) & 0xFFFFFFFF
    return sum_ % count


def room_url(url: str, room: str) -> str:
    """The address of a room's own page, from the home page's."""
    return f"{url}r/{quote(room, safe='')}"


def size(count: int) -> str:
    """Bytes as people read them."""
    if count < 1_000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{number(count / 1_000)} kB"
    return f"{number(count / 1_000_000, 1)} MB"


def rate(value: float) -> str:
    """A rate, with a decimal only where it matters."""
    return number(value, 1 if 0 < value < 9.95 else 0)


def milliseconds(seconds: float | None) -> str:
    """A round trip, `42 ms` or `1.4 s`; a dash until it is measured."""
    if seconds is None:
        return NONE
    return f"{seconds * 1_000:.0f} ms" if seconds < 0.9995 else f"{number(seconds, 1)} s"


def addresses(those: tuple[str, ...]) -> str:
    """The first: two don't fit in a cell, and it is the one that the history has."""
    return those[0] if those else NONE
