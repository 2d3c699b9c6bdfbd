"""What one kind of rule asks for, as a part of its form."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.rule import Pattern
from peerpyrtc_desktop.gui.dialogs.rule_kinds import Kind
from peerpyrtc_desktop.gui.views.field import Field
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class KindForm(QWidget):
    """The fields of one kind of rule."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.fields: list[Field] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for row in kind.rows:
            beside = QHBoxLayout()
            beside.setSpacing(16)
            for part in row:
                called = part.label or part.name
                field = Field(part.name, part.label, part.make(called), part.hint)
                self.fields.append(field)
                beside.addWidget(field)
            box.addLayout(beside)
        note = kind.note
        if kind.form is Pattern and not engine.patterns_work():
            note = self.tr(
                "Patterns don't work on this machine: google-re2 isn't there. Words do, also in "
                "spellings that are meant to slip through."
            )
        if note:
            said = PlainLabel(note, "hint")
            said.setWordWrap(True)
            box.addWidget(said)
        box.addStretch(1)
