"""How large a picture is, by what it says at its beginning; whatever else it is, nothing breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from peerpyrtc_desktop.core.picture_size import size_of

VP8L = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (299 | 199 << 14).to_bytes(4, "little")
VP8X = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x2b\x01\0" + b"\xc7\0\0"


def made(kind: str, width: int, height: int) -> bytes:
    """A picture as the window's toolkit writes it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(held.data())


@pytest.mark.parametrize("size", [(300, 200), (1, 512)])
def test_a_real_jpeg(size: tuple[int, int]) -> None:
    assert size_of(made("JPEG", *size)) == size


@pytest.mark.parametrize("picture", [VP8L, VP8X])
def test_the_kinds_of_webp(picture: bytes) -> None:
    assert size_of(picture) == (300, 200)


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff",
        b"\xff\xd8" + b"\xff" * 4000,
        VP8L[:23],
        VP8X[:28],
        b"RIFF",
    ],
)
def test_what_does_not_say(picture: bytes) -> None:
    assert size_of(picture) is None


@given(st.binary(max_size=64), st.sampled_from([b"\xff\xd8", VP8L[:16], VP8X[:16], b"RIFF"]))
def test_any_bytes(rest: bytes, head: bytes) -> None:
    size = size_of(head + rest)
    assert size is None or min(size) >= 0
