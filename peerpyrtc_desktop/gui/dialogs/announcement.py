"""The form of one kept announcement: its name, its words, for which room, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QTimeEdit, QWidget

from peerpyrtc_desktop.core.announcements import (
    LONGEST,
    MAX_NAME,
    MAX_TEXT,
    SHORTEST,
    KeptAnnouncement,
    Plan,
    checked,
)
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.announcement_words import plan
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import choose_room
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import typed_line

_USUAL = 30
"""Minutes."""


class AnnouncementForm(StayingDialog):
    """What stands there is said at once in words, or why it won't do. Show it with `open()`."""

    def __init__(
        self, parent: QWidget, commands: Commands, now: KeptAnnouncement, rooms: Sequence[str]
    ) -> None:
        tr = self.tr
        super().__init__(parent, title=tr("Announcement"), hint="", act=tr("Save"))
        self._commands = commands
        self._now = now
        self.name = typed_line(MAX_NAME, tr("Name"), tr("How you find it"))
        self.name.setText(now.name)
        self.words = typed_line(MAX_TEXT, tr("Words"), tr("What guests read"))
        self.words.setText(now.text)
        self.room = QComboBox()
        self.room.setAccessibleName(tr("To"))
        own = [] if now.room is None else [now.room]
        choose_room(self.room, tr("All rooms"), dict.fromkeys((*rooms, *own)), now.room)
        self.plan = QComboBox()
        self.plan.setAccessibleName(tr("When"))
        for each, called in (
            (Plan.BY_HAND, tr("When I pick it")),
            (Plan.ONCE, tr("Once, at a time")),
            (Plan.DAILY, tr("Every day, at a time")),
            (Plan.EVERY, tr("Again and again")),
        ):
            self.plan.addItem(called, each)
        self.plan.setCurrentIndex(self.plan.findData(now.plan))
        self.time = QTimeEdit(QTime(now.minute // 60, now.minute % 60))
        if now.plan not in (Plan.ONCE, Plan.DAILY) and not now.minute:
            self.time.setTime(QTime((QTime.currentTime().hour() + 1) % 24, 0))
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(tr("Time"))
        self.every = QSpinBox()
        self.every.setRange(SHORTEST, LONGEST)
        self.every.setValue(now.every or _USUAL)
        self.every.setAccessibleName(tr("Minutes between"))
        self.shown = PlainLabel("", "hint")
        self.shown.setWordWrap(True)
        self._lay_out()
        for changed in (
            self.name.textChanged,
            self.words.textChanged,
            self.plan.currentIndexChanged,
            self.time.timeChanged,
            self.every.valueChanged,
        ):
            changed.connect(self._look)
        self.answered.connect(self._save)
        self._look()
        self.name.setFocus()

    def _lay_out(self) -> None:
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        tr = self.tr
        for label, field in (
            (tr("&Name"), self.name),
            (tr("&Words"), self.words),
            (tr("&To"), self.room),
            (tr("W&hen"), self.plan),
            (tr("T&ime"), self.time),
            (tr("&Minutes between"), self.every),
        ):
            rows.addRow(label, field)
        self.lay_out(tr("What is to be said, and when?"), [form, self.shown])

    def _look(self) -> None:
        chosen = self._plan()
        self.time.setEnabled(chosen in (Plan.ONCE, Plan.DAILY))
        self.every.setEnabled(chosen is Plan.EVERY)
        try:
            shown, why_not = self._says(self._wanted()), ""
        except Refused as refused:
            shown, why_not = "", words.refused(refused)
        # A form that is still empty is not told off.
        is_begun = bool(self.name.text() and self.words.text())
        self.act.setEnabled(not why_not)
        self.shown.setText((why_not or shown) if is_begun else "")
        self.shown.setProperty("role", "error" if why_not else "hint")
        self.shown.style().unpolish(self.shown)
        self.shown.style().polish(self.shown)
        self.grow()

    def _says(self, it: KeptAnnouncement) -> str:
        if it.plan is Plan.BY_HAND:
            return self.tr("It waits beside the line for announcements until you pick it.")
        said = self.tr("It is said {when}, by this computer's clock.")
        if it.plan is Plan.EVERY:
            said = self.tr("It is said {when}, while somebody is there.")
        return said.format(when=plan(it))

    def _plan(self) -> Plan:
        return Plan(self.plan.currentData())  # Qt gives it back as a plain str

    def _wanted(self) -> KeptAnnouncement:
        """What is written and chosen now. Raises Refused: it won't do."""
        time = self.time.time()
        return checked(
            replace(
                self._now,
                name=self.name.text(),
                text=self.words.text(),
                room=self.room.currentData(),
                plan=self._plan(),
                minute=time.hour() * 60 + time.minute(),
                every=self.every.value(),
                paused=self._now.paused and self._plan() is self._now.plan,
            )
        )

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return msgspec.json.encode(self._wanted()).decode()

    def _save(self, answer: str) -> None:
        it = msgspec.json.decode(answer, type=KeptAnnouncement)
        keep(self._commands, it, self.settle, self.refuse)


def keep(
    commands: Commands,
    it: KeptAnnouncement,
    done: Callable[[], None],
    refuse: Callable[[str], None],
) -> None:
    """Have the host keep it."""
    from peerpyrtc_desktop.runtime.commands.announcements import KeepAnnouncement

    commands.ask(KeepAnnouncement(it), lambda _: done(), refuse)
