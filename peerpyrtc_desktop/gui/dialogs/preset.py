"""The form of one preset: what a number does, for how long, and with which words."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.numbered_acts import LASTING, TOLD, Measure, NumberedAct, checked
from peerpyrtc_desktop.gui import lengths, text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.verbs.numbered import measures, said
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import typed_line

_LENGTHS = (120, 600, 1800, lengths.HOUR, lengths.DAY, 7 * lengths.DAY, None)
_USUAL = 600
"""Seconds."""


class PresetForm(StayingDialog):
    """What stands there is said at once as the menus will have it, or why it won't do."""

    def __init__(
        self, parent: QWidget, commands: Commands, now: NumberedAct, room: str | None
    ) -> None:
        tr = self.tr
        title = tr("Preset {number}").format(number=now.number)
        super().__init__(parent, title=title, hint="", act=tr("Save"))
        self._commands = commands
        self._number, self._room = now.number, room
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("What it does"))
        for measure, called in measures():
            self.measure.addItem(called, measure)
        self.measure.setCurrentIndex(self.measure.findData(now.measure))
        self.length = QComboBox()
        self.line = typed_line(lengths.TYPED)
        self.length.setEditable(True)
        self.length.setLineEdit(self.line)
        self.length.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.length.setCompleter(None)  # type: ignore[arg-type]  # their stubs know no None here
        self.length.setAccessibleName(tr("How long"))
        self.length.addItems([lengths.said(each) for each in _LENGTHS])
        lasts = now.measure in LASTING
        self.length.setCurrentText(lengths.said(now.seconds if lasts else _USUAL))
        self.reason = typed_line(MAX_WHY, tr("Words"), tr("What they are told"))
        self.reason.setText(now.text)
        self.shown = PlainLabel("", "hint")
        self.shown.setWordWrap(True)
        self._form = QWidget()
        rows = QFormLayout(self._form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("&What it does"), self.measure),
            (tr("How &long"), self.length),
            (tr("Wo&rds"), self.reason),
        ):
            rows.addRow(label, field)
        everywhere = tr("What does the key {number} do?").format(number=now.number)
        heading = everywhere
        if room is not None:
            here = tr("What does the key {number} do in {room}?")
            heading = here.format(number=now.number, room=text.called(room))
        self.lay_out(heading, [self._form, self.shown])
        for changed in (
            self.measure.currentIndexChanged,
            self.length.currentTextChanged,
            self.reason.textChanged,
        ):
            changed.connect(self._look)
        self.answered.connect(self._save)
        self._look()
        self.measure.setFocus()

    def _look(self) -> None:
        measure = self._measure()
        self.length.setEnabled(measure in LASTING)
        self.reason.setEnabled(measure in TOLD)
        try:
            shown, why_not = said(self._wanted()), ""
        except ValueError as fault:
            shown, why_not = "", str(fault)
        except Refused as refused:
            shown, why_not = "", words.refused(refused)
        self.act.setEnabled(not why_not)
        self.shown.setText(why_not or shown)
        self.shown.setProperty("role", "error" if why_not else "hint")
        self.shown.style().unpolish(self.shown)
        self.shown.style().polish(self.shown)
        self.grow()

    def _measure(self) -> Measure:
        return Measure(self.measure.currentData())  # Qt gives it back as a plain str

    def _wanted(self) -> NumberedAct:
        """What is chosen now. Raises ValueError or Refused: it won't do."""
        measure = self._measure()
        seconds = lengths.read(self.length.currentText(), None) if measure in LASTING else None
        return checked(NumberedAct(self._number, measure, seconds, self.reason.text(), self._room))

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return msgspec.json.encode(self._wanted()).decode()

    def _save(self, answer: str) -> None:
        it = msgspec.json.decode(answer, type=NumberedAct)
        put(self._commands, it, self.settle, self.refuse)


def put(
    commands: Commands, it: NumberedAct, done: Callable[[], None], refuse: Callable[[str], None]
) -> None:
    """Have the host set it."""
    from peerpyrtc_desktop.runtime.commands.numbered_acts import SetNumberedAct

    commands.ask(SetNumberedAct(it), lambda _: done(), refuse)
