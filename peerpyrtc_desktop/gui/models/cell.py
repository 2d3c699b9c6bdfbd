"""What a table shows in one cell, in one piece: Qt asks a model for it role by role."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QBrush, QFont, QIcon


class Cell(NamedTuple):
    """The words of a cell and how they look. They are on one line, without control characters."""

    words: str
    brush: QBrush
    icon: QIcon | None = None
    right: bool = False
    font: QFont | None = None
    """None is the table's own."""

    tail: str = ""
    """What stands behind the words, however they are cut: how often that was said."""

    tail_brush: QBrush | None = None
    """None is that of the words."""

    marks: tuple[tuple[int, int], ...] = ()
    """Parts of the words that stand out: from which character to before which."""

    struck: bool = False
    """There is a line through the words: they hold no more."""

    middle: bool = False
    """Too long, it is cut in its middle: its end tells it from others as its beginning does."""

    @property
    def special_font(self) -> QFont | None:
        """What Qt is told of its font; None: the table's own."""
        if not self.struck:
            return self.font
        font = QFont(self.font) if self.font is not None else QFont()
        font.setStrikeOut(True)
        return font
