"""Paper and inks, by light and in the dark: those of the pages' `theme.js`, which a test compares.

On the wire an ink is its index alone, so that each sees a drawing as their screen can show it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

SHEER: Final = 0.35
"""What lies under a marker is read through it."""


@dataclass(frozen=True)
class Paper:
    """Colours: `line` frames pictures that aren't there yet; `notes` are those of notes by their
    ink, on which the first ink is written."""

    paper: str
    line: str
    inks: tuple[str, ...]
    notes: tuple[str, ...]

    def ink(self, index: int, *, sheer: bool = False) -> QColor:
        """An ink, or that of a marker."""
        colour = QColor(self.inks[index])
        if sheer:
            colour.setAlphaF(SHEER)
        return colour


LIGHT: Final = Paper(
    "#ffffff",
    "#d5dae2",
    ("#14181f", "#b3261e", "#b06000", "#14713d", "#0b5fd0", "#9429d6"),
    ("#fff0a3", "#ffd6d2", "#ffdfb8", "#cdf0d8", "#d3e4ff", "#ecd9ff"),
)

DARK: Final = Paper(
    "#1a1f26",
    "#323a45",
    ("#e9edf3", "#ff8a80", "#f0b45a", "#5fd08c", "#7ab4ff", "#cd94f0"),
    ("#5a5018", "#642e2a", "#5d431a", "#1e4d32", "#22456f", "#4c2f63"),
)
