"""What a stroke of the whiteboard has besides its line: words, or a picture.

To pages it is a text, a note or a picture in the place of the line. Here it is talk: whoever may
not talk writes none, and rules, searches and exports read it. The rest of a stroke is the pages'
own.
"""

from __future__ import annotations

from functools import cached_property
from json import dumps

from msgspec import Raw

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_frames import check_look, small_picture
from peerpyrtc_desktop.core.payload import Drawn, drawn_words, read_shown
from peerpyrtc_desktop.core.rules.subject import SharedFile
from peerpyrtc_desktop.core.strokes import STROKE

MAX_TEXT = 500
"""The most characters of a text or a note."""

MAX_PICTURE = 11_000
"""The most bytes of a picture: written as text, and with all else, it fits into one frame."""

MAX_SIDE = 1024
"""The most pixels of a picture's width and of its height."""


class Letters:
    """What one event draws besides its line: read once, for all who judge it."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn

    @property
    def has_words(self) -> bool:
        """Whether it draws words, and no picture alone."""
        return _is_there(self._drawn.text)

    @cached_property
    def words(self) -> str:
        """What people read of it; "" if it is a picture."""
        return drawn_words(self._drawn.text) or ""

    @property
    def is_long(self) -> bool:
        """Whether it is more of a text than a whiteboard has."""
        return isinstance(self._drawn.text, str) and len(self._drawn.text) > MAX_TEXT

    @property
    def has_picture(self) -> bool:
        """Whether it draws a picture, be it one that can be shown or not."""
        return _is_there(self._drawn.picture)

    @cached_property
    def picture(self) -> SharedFile | None:
        """The picture, as rules on files judge it; None if there is none that can be shown."""
        picture = small_picture(self._drawn.picture, MAX_PICTURE, MAX_SIDE)
        if picture is None:
            return None
        kind = "jpeg" if picture.startswith(b"\xff") else "webp"
        return SharedFile(f"picture.{kind}", len(picture), f"image/{kind}")

    @property
    def spelt(self) -> str:
        """The words and the picture, to be told from others'."""
        return dumps([self._drawn.text, self._drawn.picture], sort_keys=True)


def letters_of(name: str, data: Raw) -> Letters | None:
    """What an event draws besides its line; None if that is all it draws, or it draws nothing."""
    drawn = read_shown(data, Drawn) if name == STROKE else None
    if drawn is None or not (_is_there(drawn.text) or _is_there(drawn.picture)):
        return None
    return Letters(drawn)


def is_lettered(name: str, data: Raw) -> bool:
    """Whether an event draws words or a picture."""
    return letters_of(name, data) is not None


def lettering(name: str, data: Raw) -> str:
    """The words and the picture of an event, to be told from others': "" if it draws neither."""
    letters = letters_of(name, data)
    return "" if letters is None else letters.spelt


def picture_of(name: str, data: Raw) -> SharedFile | None:
    """The picture that an event draws, as rules on files judge it; None if it draws none."""
    letters = letters_of(name, data)
    return None if letters is None else letters.picture


def check_shown(name: str, data: Raw, ref: str | None) -> Letters | None:
    """What an event draws besides its line, as `letters_of`.

    Raises:
        FrameError: it tells of a file, or draws words or a picture, that readers can't be shown.
    """
    check_look(name, data, ref)
    letters = letters_of(name, data)
    if letters is None:
        return None
    if letters.is_long:
        text = f"A text on a whiteboard has {MAX_TEXT} characters at most."
        raise FrameError(Code.TOO_LARGE, text, ref)
    if letters.has_picture and letters.picture is None:
        most = f"{MAX_PICTURE} bytes and {MAX_SIDE} pixels a side"
        raise FrameError(
            Code.MALFORMED, f"A picture on a whiteboard is a JPEG or WebP of {most} at most.", ref
        )
    return letters


def _is_there(value: object) -> bool:
    return value not in (None, "")
