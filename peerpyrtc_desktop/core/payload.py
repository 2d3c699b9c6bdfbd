"""What was said, as the JSON it came as: bytes from the wire to the reader.

As objects it takes ten times its size, and making them milliseconds that all others wait for. So
the codec checks it (in C: grammar, escapes, UTF-8) and steps over it; here is what the codec leaves
unchecked, and how readers get at the little they need. All of it is linear in the length.
"""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, Struct

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.strokes import STROKE

_T = TypeVar("_T")

MAX_DEPTH = 64
"""How deep JSON may nest. Chat needs three levels; parsers of others break at a thousand."""

NOTHING = Raw(b"null")
"""No data. Always this one object, so that frames leave it out."""

_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_ROUNDS = 2
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_SHAPE = bytes.maketrans(b"123456789E", b"000000000e")
_LONG = b"0" * 309
_LEAST_HUGE = b"1e309"
_HUGE = re.compile(rb"[0-9][eE]\+?0*+(?:309|3[1-9][0-9]|[4-9][0-9]{2}|[1-9][0-9]{3})")


class _Said(Struct):
    text: str


class _Named(Struct):
    name: str
    caption: Any = None


class Drawn(Struct):
    """What a stroke of the whiteboard has beside its line; an application's own page may have put
    anything there."""

    text: Any = None
    picture: Any = None


class _Captioned(Struct):
    caption: Any = None


_encoder = msgspec.json.Encoder()
_text = msgspec.json.Decoder(str)
_said = msgspec.json.Decoder(_Said)


def check(text: bytes, around: int = 0) -> None:
    """Raise FrameError (`MALFORMED`) if this JSON can break a reader: its depth, its numbers.

    `around` are the levels that it will stand in.
    """
    if text[:1] != b'"':
        bare = _without_strings(text)
        _check_depth(bare, around)
        _check_numbers(bare)


def check_depth(text: bytes) -> None:
    """Raise FrameError (`MALFORMED`) if this JSON nests deeper than `MAX_DEPTH`."""
    _check_depth(_without_strings(text), 0)


def check_numbers(text: bytes) -> None:
    """Raise FrameError (`MALFORMED`) if a number is beyond a double's range.

    That is infinity to some parsers and an error to others. What is beyond it by its digits and
    its exponent together slips through: `value` survives it.
    """
    _check_numbers(_without_strings(text))


def _check_numbers(bare: bytes) -> None:
    # One table over all bytes is several times as fast as a pattern, which few have need of.
    if len(bare) < len(_LEAST_HUGE):
        return
    shape = bare.translate(_SHAPE)
    if _LONG in shape or (b"0e" in shape and _HUGE.search(bare) is not None):
        raise FrameError(Code.MALFORMED, "A number is out of range.")


def _check_depth(bare: bytes, around: int) -> None:
    if bare.count(b"[") + bare.count(b"{") <= MAX_DEPTH - around:
        return
    steps = bare.translate(_STEPS, _NO_BRACKETS)
    depth = around
    # Each round takes the innermost pairs out, which are the most by far; then it is counted.
    for _ in range(_ROUNDS):
        steps = steps.replace(b"\x01\xff", b"")
        depth += 1
    depth += max(accumulate(memoryview(steps).cast("b")), default=0)
    if depth > MAX_DEPTH:
        raise FrameError(Code.MALFORMED, f"JSON may nest {MAX_DEPTH} levels deep.")


def _without_strings(text: bytes) -> bytes:
    """The JSON without what its strings say. Escapes go first, in the order they are read in."""
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    return b" ".join(text.split(b'"')[::2])


def raw(value: Any) -> Raw:
    """A JSON value of our own making as a payload."""
    return NOTHING if value is None else Raw(_encoder.encode(value))


def read(data: Raw, kind: type[_T]) -> _T | None:
    """The payload as `kind`, whose members alone are made; None if it is something else."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (ValueError, RecursionError):
        return None


def read_shown(data: Raw, kind: type[_T]) -> _T | None:
    """The same, also of what browsers read and strict readers don't: half a surrogate pair, 1e999.

    It decides what somebody may: who writes so shall get nothing by it.
    """
    found = read(data, kind)
    try:
        return found if found is not None else msgspec.convert(lenient(text(data)), kind)
    except (ValueError, RecursionError):
        return None


def value(data: Raw) -> Any:
    """The whole payload as plain Python values. What a guest has sent always has one.

    Costs time and memory: not for the loop.
    """
    try:
        return msgspec.json.decode(data)
    except (ValueError, RecursionError):
        # `lenient`: a number out of range is infinity, as in JavaScript.
        return lenient(bytes(data).decode(errors="replace"))


def text(data: Raw) -> str:
    """The payload's own JSON, for people."""
    return bytes(data).decode(errors="replace")


def read_text(data: Raw) -> str:
    """The same as its readers have it: no letter is written as an escape, such as `\\u0041`."""
    written = text(data)
    if "\\" not in written or (value := lenient(written)) is None:
        return written
    return json.dumps(value, ensure_ascii=False).encode(errors="replace").decode()


def words(data: Raw) -> str | None:
    """The payload if it is text; None if it is something else."""
    return read(data, str) if bytes(data).startswith(b'"') else None


def message_words(data: Raw) -> str | None:
    """What a chat message says: it is a text, or `{text: ...}`; None if it is something else."""
    written = bytes(data)
    try:
        if written.startswith(b'"'):
            return _text.decode(written)
        return _said.decode(written).text if written.startswith(b"{") else None
    except (ValueError, RecursionError):
        return None


def event_words(name: str, data: Raw) -> str | None:
    """What people read of an event and look for: what a message says, a file's name and caption,
    the words on a whiteboard.

    None if it is something else.
    """
    if name == "message":
        return message_words(data)
    if name == STROKE:
        told = read_shown(data, Drawn)
        return None if told is None else drawn_words(told.text)
    named = read(data, _Named) if name == "file" else None
    if named is None:
        return None
    return f"{named.name}\n{named.caption}" if _is_captioned(named) else named.name


def drawn_words(written: Any) -> str | None:
    """What people read of what a stroke has as its text. What is no text an application's own page
    may show."""
    if written in (None, ""):
        return None
    text = written if isinstance(written, str) else json.dumps(written, ensure_ascii=False)
    return text.encode(errors="replace").decode()


def has_caption(data: Raw) -> bool:
    """Whether an event named `file` says something besides what the file is called.

    Whatever else there is to it: older clients' go on as they came, with no name or a caption that
    is no text.
    """
    told = read_shown(data, _Captioned)
    return told is not None and told.caption not in (None, "")


def _is_captioned(named: _Named) -> bool:
    return isinstance(named.caption, str) and named.caption != ""


def is_object(data: Raw) -> bool:
    """Whether the payload is a JSON object."""
    return bytes(data).startswith(b"{")


def lenient(text: str) -> Any:
    """As the most forgiving of the readers would take it: lone surrogates, NaN, huge numbers."""
    try:
        # Without parse_int, Python refuses a number of 4,300 digits, which JavaScript reads.
        return json.loads(text, parse_int=float)
    except (ValueError, RecursionError):
        return None
