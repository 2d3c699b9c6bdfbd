"""What the dialogs have in common that stay beside the window and follow what happens there."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.core.events import Event
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.pane import Framed
from peerpyrtc_desktop.gui.views.plain_table import PlainTable


class BesideDialog(KeyedDialog):
    """While it is open it hears what happens. `come` shows it.

    A subclass says in `hear` what of that concerns it; what is `read_soon` is read anew by `read`
    `after` so many milliseconds.
    """

    def __init__(self, parent: QWidget, commands: Commands, title: str, *, after: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._commands = commands
        self._deaf: Callable[[], object] = lambda: None
        self._soon = QTimer(self, interval=after, singleShot=True)
        self._soon.timeout.connect(self.read)
        self.close_ = QPushButton(self.tr("Close"))
        self.close_.setAutoDefault(False)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self.leave)

    def come(self, first: QWidget) -> None:
        """Show it, in front, with what there is now; `first` has the keys. From now on it hears."""
        self.leave()
        self._deaf = self._commands.control.host.events.connect(self.hear)
        self.show()
        self.raise_()
        self.activateWindow()
        first.setFocus()
        self.read()

    def leave(self) -> None:
        """Hear nothing more."""
        self._deaf()
        self._deaf = lambda: None
        self._soon.stop()

    def hear(self, event: Event) -> None:
        """Something has happened."""
        raise NotImplementedError

    def read(self) -> None:
        """Show what there is now."""
        raise NotImplementedError

    def read_soon(self) -> None:
        """Once for all that happens in this time."""
        self._soon.start()


class ListDialog(BesideDialog):
    """One table, what is `said` below it, and buttons."""

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        table: PlainTable,
        title: str,
        *,
        said: str = "hint",
        after: int = 0,
    ) -> None:
        super().__init__(parent, commands, title, after=after)
        self.table = table
        self.said = PlainLabel("", said)
        self.said.setWordWrap(True)
        self._is_new = True

    def come(self, first: QWidget) -> None:
        """See `BesideDialog.come`."""
        self._is_new = True
        super().come(first)

    def list_anew(self) -> None:
        """The person wants another list: the first of that is selected."""
        self._is_new = True

    def choose(self, keys: Sequence[Hashable], chosen: Hashable | None) -> None:
        """Select what was `chosen`, by its key, among those listed now.

        If it has gone nothing is selected: whom an act means never changes by itself.
        """
        if chosen is not None and chosen in keys:
            self.table.choose(keys.index(chosen))
        else:
            self.table.choose(0 if self._is_new and keys else None)
        self._is_new = self._is_new and not keys

    def lay_out(
        self, head: QHBoxLayout | None, *buttons: QPushButton, wide: int, size: QSize
    ) -> None:
        """Put it together; the column `wide` takes the room that the others leave."""
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in buttons:
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        if head is not None:
            head.setSpacing(8)
            box.addLayout(head)
        box.addWidget(Framed(self.table), 1)
        box.addWidget(self.said)
        box.addLayout(foot)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.fit(size)

    def fill(self, row: int, cells: Iterable[str], first: int = 0) -> None:
        """Write a row, from the column `first` on."""
        for column, words in enumerate(cells, first):
            item = QTableWidgetItem(text.sentence(words))
            item.setToolTip(text.tooltip(words))
            self.table.setItem(row, column, item)


def choose_room(box: QComboBox, every: str, rooms: Iterable[str], room: str | None) -> None:
    """Offer these rooms, after all of them by the words `every`; this one is chosen, None: all."""
    box.blockSignals(True)
    box.clear()
    box.addItem(every, None)
    for each in rooms:
        box.addItem(text.name(each), each)
    box.setCurrentIndex(max(0, box.findData(room)))
    box.blockSignals(False)
