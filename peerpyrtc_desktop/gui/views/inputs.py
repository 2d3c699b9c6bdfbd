"""What is typed or chosen in a form: each input reads and takes the value that the core has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import TypedBox, typed_line

_tr = translating("Inputs")

_DIGITS = 8
"""Of a number that anything here can be; it takes twice as many, as all that is typed."""

_LISTED = 128_000
"""Characters of a list: 2,000 words of 64, as the host takes them."""


class Input(QWidget):
    """One value. `name` says what it is to who can't see the label."""

    changed = Signal()

    def __init__(self, *parts: QWidget, name: str = "") -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for part in parts:
            box.addWidget(part)
        self.first = parts[0]
        self.first.setAccessibleName(name)
        self.setFocusProxy(self.first)

    def value(self) -> Any:
        """What it has now. Raises Refused: that is no such value."""
        raise NotImplementedError

    def fill(self, value: Any) -> None:
        """Have it show this."""
        raise NotImplementedError


class Line(Input):
    """A line of text."""

    def __init__(self, name: str, example: str = "", longest: int = 500) -> None:
        self.line = typed_line(longest, example=example)
        super().__init__(self.line, name=name)
        self.line.textChanged.connect(self.changed)

    def value(self) -> str:
        """See `Input.value`."""
        return self.line.text().strip()

    def fill(self, value: str) -> None:
        """See `Input.fill`."""
        self.line.setText(value)


class _Box(TypedBox):
    """Asks for no more than it must have; it takes what is left."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class Lines(Input):
    """A list with one entry a line; lines without anything are none."""

    def __init__(self, name: str, example: str = "", high: int = 4) -> None:
        self.box = _Box(_LISTED)
        self.box.setPlaceholderText(example)
        self.box.setMinimumHeight(self.box.fontMetrics().lineSpacing() * high + 12)
        super().__init__(self.box, name=name)
        self.box.textChanged.connect(self.changed)

    def value(self) -> tuple[str, ...]:
        """See `Input.value`."""
        lines = self.box.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def fill(self, value: Sequence[str]) -> None:
        """See `Input.fill`."""
        self.box.setPlainText("\n".join(value))


class Number(Input):
    """A number, with its unit beside it; with `empty` nothing typed is that."""

    def __init__(self, name: str, unit: str = "", empty: int | None = None) -> None:
        self.line = _number_line()
        self._empty = empty
        super().__init__(self.line, PlainLabel(unit, "muted"), name=name)
        self.layout().addStretch(1)  # type: ignore[union-attr]  # their stubs
        self.line.textChanged.connect(self.changed)

    def value(self) -> int | None:
        """See `Input.value`."""
        if not self.line.text().strip() and self._empty is not None:
            return self._empty
        return whole(self.line.text())

    def fill(self, value: int) -> None:
        """See `Input.fill`."""
        self.line.setText("" if value == self._empty else str(value))


class Measure(Input):
    """A number in a unit that is chosen; the value is in the smallest, or None with `optional`."""

    def __init__(
        self, name: str, units: Sequence[tuple[str, int]], *, optional: bool = False
    ) -> None:
        self.line = _number_line()
        self.unit = QComboBox()
        self.unit.setAccessibleName(_tr("Unit"))
        for words, size in units:
            self.unit.addItem(words, size)
        self._optional = optional
        super().__init__(self.line, self.unit, name=name)
        self.layout().addStretch(1)  # type: ignore[union-attr]  # their stubs
        self.line.textChanged.connect(self.changed)
        self.unit.currentIndexChanged.connect(self.changed)

    def value(self) -> int | None:
        """See `Input.value`."""
        if self._optional and not self.line.text().strip():
            return None
        return whole(self.line.text()) * int(self.unit.currentData())

    def fill(self, value: int | None) -> None:
        """See `Input.fill`."""
        if value is None:
            self.line.clear()
            return
        sizes = [int(self.unit.itemData(at)) for at in range(self.unit.count())]
        at = max(at for at, size in enumerate(sizes) if value % size == 0 and (value or not at))
        self.unit.setCurrentIndex(at)
        self.line.setText(str(value // sizes[at]))


class Tick(Input):
    """Yes or no."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box, name=words.replace("&", ""))
        self.box.toggled.connect(self.changed)

    def value(self) -> bool:
        """See `Input.value`."""
        return self.box.isChecked()

    def fill(self, value: bool) -> None:
        """See `Input.fill`."""
        self.box.setChecked(value)


class Choice(Input):
    """One of a few: `choices` are values with their words.

    The box isn't given the values: Qt would hand back a member of a StrEnum as a mere `str`.
    """

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        self._values = [value for value, _ in choices]
        self.box = QComboBox()
        self.box.addItems([words for _, words in choices])
        super().__init__(self.box, name=name)
        self.box.currentIndexChanged.connect(self.changed)

    def value(self) -> Any:
        """See `Input.value`."""
        at = self.box.currentIndex()
        return None if at < 0 else self._values[at]

    def fill(self, value: Any) -> None:
        """See `Input.fill`."""
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)


def duration(name: str) -> Measure:
    """Seconds, as people say them."""
    units = (_tr("seconds"), 1), (_tr("minutes"), 60), (_tr("hours"), 3600), (_tr("days"), 86_400)
    return Measure(name, units)


def size(name: str) -> Measure:
    """Bytes, as people say them; None while there is no number."""
    units = (_tr("bytes"), 1), (_tr("kB"), 1_000), (_tr("MB"), 1_000_000), (_tr("GB"), 10**9)
    found = Measure(name, units, optional=True)
    found.unit.setCurrentIndex(2)
    return found


def whole(typed: str) -> int:
    """The number that was typed. Raises Refused: it is none."""
    plain = typed.strip()
    if not plain.isascii() or not plain.isdigit():
        said = _tr("This takes a whole number, such as 10.") if plain else _tr("Type a number.")
        raise Refused(Code.MALFORMED, said)
    return int(plain)


def _number_line() -> QLineEdit:
    line = typed_line(_DIGITS)
    line.setFixedWidth(line.fontMetrics().horizontalAdvance("0" * 9) + 20)
    return line
