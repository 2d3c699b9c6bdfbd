"""The frames of the channel for files."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from peerpyrtc_desktop.core import file_frames as frames
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import raw

HASH = "0123456789abcdef" * 4


def test_what_a_client_sends() -> None:
    """Each type is told apart by its name; what is left out has its default."""
    text = f'{{"type":"get","id":7,"sha256":"{HASH}","upto":5}}'
    assert frames.decode(text) == frames.Get(7, HASH, 5, 0)
    assert frames.decode('{"type":"cancel","id":4294967295}') == frames.Cancel(2**32 - 1)
    assert frames.decode('{"type":"credit","id":0,"upto":9}') == frames.Credit(0, 9)


@pytest.mark.parametrize(
    "sha256",
    ["", HASH[:-1], HASH + "0", HASH.upper(), HASH + "\\n", "../" + HASH[3:], "\\u0660" * 64],
)
def test_what_is_no_hash(sha256: str) -> None:
    """Nothing else can become a file's name."""
    with pytest.raises(FrameError) as refused:
        frames.decode(f'{{"type":"put","id":1,"size":1,"sha256":"{sha256}"}}')
    assert refused.value.code is Code.MALFORMED
    assert frames.announced(raw({"sha256": sha256.encode().decode("unicode_escape")})) is None


def test_binary_frames() -> None:
    """The number goes before, and comes off again; lengths have bounds."""
    assert frames.split(frames.join(2**32 - 1, b"abc")) == (2**32 - 1, b"abc")
    assert len(frames.split(bytes(frames.HEAD + frames.CHUNK))[1]) == frames.CHUNK
    for size in (0, frames.HEAD, frames.HEAD + frames.CHUNK + 1):
        with pytest.raises(FrameError):
            frames.split(bytes(size))


@pytest.mark.parametrize("data", [None, 5, "text", [], {}, {"sha256": 5}, {"sha256": [HASH]}])
def test_events_that_announce_nothing(data: object) -> None:
    """Applications may have events named `file` that mean something else."""
    assert frames.announced(raw(data)) is None


def test_an_event_that_does() -> None:
    """Whatever else it says."""
    told = frames.announced(raw({"sha256": HASH, "name": 5, "x": [1]}))
    assert told is not None
    assert (told.sha256, told.name, told.size) == (HASH, 5, None)


JPEG = bytes.fromhex("ffd8 ffe00004abcd ffc0000b 08 0100 0200 01011100")
WEBP = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0" + bytes.fromhex("000000 9d012a 0002 0001")


def _bytes(contents: bytes) -> dict[str, str]:
    return {"$bytes": b64encode(contents).decode()}


@pytest.mark.parametrize(
    "look",
    [
        {},
        {"caption": "x" * frames.MAX_CAPTION, "thumbnail": _bytes(JPEG)},
        {"thumbnail": _bytes(WEBP.ljust(frames.MAX_THUMBNAIL, b"."))},
    ],
)
def test_how_a_file_may_look(look: dict[str, Any]) -> None:
    """A caption and a small picture."""
    told = frames.announced(raw({"sha256": HASH, **look}))
    assert told is not None
    assert frames.objection_to_look(told) is None


@pytest.mark.parametrize(
    "look",
    [
        {"caption": "x" * (frames.MAX_CAPTION + 1)},
        {"caption": ["x"]},
        {"thumbnail": _bytes(JPEG.ljust(frames.MAX_THUMBNAIL + 1, b"."))},
        {"thumbnail": _bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")},
        {"thumbnail": _bytes(b"")},
        {"thumbnail": _bytes(JPEG[:12])},
        {"thumbnail": _bytes(JPEG.replace(b"\1\0\2\0", b"\xff\xff\xff\xff"))},
        {"thumbnail": _bytes(WEBP[:-2] + b"\1\2")},
        {"thumbnail": _bytes(JPEG) | {"more": 1}},
        {"thumbnail": {"$bytes": "no base64!"}},
        {"thumbnail": {"$bytes": "é"}},
        {"thumbnail": {"$bytes": 5}},
        {"thumbnail": {}},
        {"thumbnail": "data:image/svg+xml,x"},
    ],
)
def test_what_no_reader_shall_be_shown(look: dict[str, Any]) -> None:
    """What is too large, or no picture of the two kinds, is refused in words."""
    told = frames.announced(raw({"sha256": HASH, **look}))
    assert told is not None
    assert frames.objection_to_look(told)
