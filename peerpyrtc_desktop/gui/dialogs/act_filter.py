"""Which acts are listed: of one kind, by one sort of actor, with some words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.gui.act_kinds import kind_of, kinds
from peerpyrtc_desktop.gui.act_words import by, said
from peerpyrtc_desktop.gui.views.typed import typed_line

_WORDS = 100
"""Characters of words to look for."""


class ActFilter(QWidget):
    """Tells of each change, and says of an act whether it is wanted now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of act"))
        self.kind.addItem(tr("All acts"), None)
        for kind, words in kinds():
            self.kind.addItem(words, kind)
        self.by = QComboBox()
        self.by.setAccessibleName(tr("By whom"))
        for words, role in (
            (tr("By anybody"), None),
            (tr("By you"), "host"),
            (tr("By moderators"), "moderator"),
            (tr("By rules"), "rule"),
            (tr("By the schedule"), "schedule"),
            (tr("By the program"), "program"),
        ):
            self.by.addItem(words, role)
        self.words = typed_line(
            _WORDS, tr("Show only acts with these words"), tr("Name, act or reason")
        )
        self.words.setClearButtonEnabled(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.by)
        row.addWidget(self.words, 1)
        self.kind.currentIndexChanged.connect(self.changed)
        self.by.currentIndexChanged.connect(self.changed)
        self.words.textChanged.connect(self.changed)

    def wants(self, act: Act) -> bool:
        """Whether this act is to be listed."""
        kind, role = self.kind.currentData(), self.by.currentData()
        if kind not in (None, kind_of(act.what)) or role not in (None, act.by.role):
            return False
        wanted = self.words.text().casefold().split()
        if not wanted:
            return True
        whole = (said(act), by(act.by), act.why, act.room or "", *(it.peer for it in act.whom))
        there = " ".join(whole).casefold()
        return all(word in there for word in wanted)
