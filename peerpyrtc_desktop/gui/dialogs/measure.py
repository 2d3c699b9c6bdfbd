"""The dialog before a measure against somebody: for how long, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from msgspec import Struct
from PySide6.QtWidgets import QComboBox, QWidget

from peerpyrtc_desktop.gui import lengths
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import reason_line, typed_line

_tr = translating("Measure")


class Measure(Struct, frozen=True):
    """What the dialog answers; `seconds` None is for good."""

    seconds: int | None
    text: str

    @classmethod
    def read(cls, answer: str) -> Measure:
        """What the dialog answered."""
        return msgspec.json.decode(answer, type=cls)


class MeasureDialog(StayingDialog):
    """With no `presets` there is no length to choose: then it is about the reason alone.

    A length may be typed, and it is said at once until when that is, or why it won't do. `endless`:
    it may be for good.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        heading: str,
        hint: str,
        act: str,
        presets: Sequence[str] = (),
        endless: bool = True,
    ) -> None:
        super().__init__(parent, title=title, hint=hint, act=act)
        self._endless = endless
        self.length = QComboBox()
        self.line = typed_line(lengths.TYPED)
        self.length.setEditable(True)
        self.length.setLineEdit(self.line)
        self.length.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.length.setCompleter(None)  # type: ignore[arg-type]  # their stubs know no None here
        self.length.setAccessibleName(_tr("How long"))
        self.length.addItems(list(presets))
        self.line.setPlaceholderText(_tr("Such as 10 min, 2 h or until 3 pm"))
        self.until = PlainLabel("", "hint")
        self.until.setWordWrap(True)
        self.reason = reason_line()
        fields = [self.length, self.until, self.reason] if presets else [self.reason]
        self.lay_out(heading, fields)
        if presets:
            self.length.currentTextChanged.connect(self._look)
            self._look()
            self.line.selectAll()
        fields[0].setFocus()

    def _look(self) -> None:
        """Say until when that is."""
        now = datetime.now()
        try:
            seconds = self._seconds(now)
        except ValueError as fault:
            self._say(str(fault), is_wrong=True)
            return
        if seconds is None:
            self._say(_tr("Until you take it back."))
        else:
            end = round(now.timestamp() + seconds) * 1000
            self._say(_tr("Until {time}.").format(time=moment(end, Day.now())))

    def _seconds(self, now: datetime) -> int | None:
        seconds = lengths.read(self.length.currentText(), now)
        if seconds is None and not self._endless:
            raise ValueError(_tr("This has to end: to keep somebody out for good, ban them."))
        return seconds

    def _say(self, words: str, *, is_wrong: bool = False) -> None:
        self.act.setEnabled(not is_wrong)
        self.until.setText(words)
        for widget, name, value in (
            (self.until, "role", "error" if is_wrong else "hint"),
            (self.line, "invalid", is_wrong),
        ):
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.grow()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        seconds = self._seconds(datetime.now()) if self.length.count() else None
        return msgspec.json.encode(Measure(seconds, self.reason.text().strip())).decode()
