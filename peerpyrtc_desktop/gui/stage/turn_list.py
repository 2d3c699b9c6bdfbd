"""The raised hands, in their order, to be read from afar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, number
from peerpyrtc_desktop.gui.stage.fitted import FittedLabel
from peerpyrtc_desktop.gui.stage.hands import Turn
from peerpyrtc_desktop.gui.theme import Look

_LETTERS: Final = 40
_ROW: Final = 60
"""Pixels of a row and of its letters, on a screen of full HD."""


class TurnList(QWidget):
    """Those who have the word first. As many as there is room for; of the rest it says how many.

    Where nobody is to see who is here it names none, and says how many hands are up.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._turns: list[Turn] = []
        self._is_hidden = False
        self._unit = 1.0
        self.rows: list[FittedLabel] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        # Its rows go by its height, not the other way round: it would grow with each.
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("Raised hands"))

    def measure(self, unit: float) -> None:
        """So many pixels are one of full HD."""
        self._unit = unit
        self._lay()

    def show_turns(self, found: list[Turn], *, is_hidden: bool) -> None:
        """From now on these; by their number alone if their names are hidden."""
        if (found, is_hidden) != (self._turns, self._is_hidden):
            self._turns, self._is_hidden = found, is_hidden
            self._lay()

    def words(self) -> list[str]:
        """What the rows say."""
        return [row.text() for row in self.rows if not row.isHidden()]

    def _lay(self) -> None:
        high = max(1, round(_ROW * self._unit))
        room = max(1, self.height() // high)
        said = self._said()
        if len(said) > room:
            left = len(said) - (room - 1)
            more = counted(self.tr, "and 1 more", "and {count} more", left)
            said = [*said[: room - 1], more]
        while len(self.rows) < len(said):
            row = FittedLabel(self._look)
            row.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._box.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(said))
            row.setText(said[at] if at < len(said) else "")
            row.set_sizes(_LETTERS * self._unit, _LETTERS * self._unit * 0.6)
            row.be_high(high)

    def _said(self) -> list[str]:
        if self._is_hidden:
            up = sum(not each.speaks for each in self._turns)
            return [counted(self.tr, "1 hand is up", "{count} hands are up", up)] if up else []
        said, at = [], 0
        for turn in self._turns:
            who = f"\u2068{text.name(turn.name)}\u2069"  # of its own direction
            if turn.speaks:
                said.append(self.tr("{who} has the word").format(who=who))
            else:
                at += 1
                said.append(self.tr("{number}. {who}").format(number=number(at), who=who))
        return said

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit now."""
        super().resizeEvent(event)
        self._lay()
