"""How large a picture says that it is, by its first bytes: what it costs whoever decodes it."""

from __future__ import annotations

from typing import Final, Literal

_STARTS_OF_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG (ITU-T T.81, table B.1): with a size behind them, and with nothing."""


def size_of(picture: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a JPEG or a WebP; None if it is neither, or doesn't say."""
    if picture[:2] == b"\xff\xd8":
        return _jpeg(picture)
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return _webp(picture)
    return None


def _jpeg(picture: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if marker == 0xFF:  # what fills up
            at += 1
        elif marker in _ALONE:
            at += 2
        elif marker in _STARTS_OF_FRAMES:
            return _pair(picture[at + 7 : at + 9], picture[at + 5 : at + 7], "big")
        else:
            at += 2 + max(2, int.from_bytes(picture[at + 2 : at + 4], "big"))
    return None


def _webp(picture: bytes) -> tuple[int, int] | None:
    """By RFC 9649, sections 2.5 to 2.7."""
    kind = picture[12:16]
    if kind == b"VP8X":
        pair = _pair(picture[24:27], picture[27:30], "little")
        return pair and (pair[0] + 1, pair[1] + 1)
    if kind == b"VP8L" and len(picture) >= 25 and picture[20] == 0x2F:
        both = int.from_bytes(picture[21:25], "little")
        return (both & 0x3FFF) + 1, (both >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and picture[23:26] == b"\x9d\x01\x2a":
        pair = _pair(picture[26:28], picture[28:30], "little")
        return pair and (pair[0] & 0x3FFF, pair[1] & 0x3FFF)
    return None


def _pair(width: bytes, height: bytes, order: Literal["little", "big"]) -> tuple[int, int] | None:
    if not width or len(width) != len(height):
        return None
    return int.from_bytes(width, order), int.from_bytes(height, order)
