"""Who may do what in a room: its table, presets to set it in one go, and who is exempt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import DocumentKept, Event, RoomChanged, RoomClosed
from peerpyrtc_desktop.core.permissions import BLURRING, PRESETS, Permissions, Preset
from peerpyrtc_desktop.gui import permission_words, text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import BesideDialog
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.pane import Framed
from peerpyrtc_desktop.gui.views.permission_table import PermissionTable
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command

T = TypeVar("T")

_SIZE = QSize(960, 560)


class WhoMay(BesideDialog):
    """Stays beside the window, which goes on. Show it with `begin`.

    What is ticked is set by its button; presets and exceptions are what they are at once.
    """

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        tr = self.tr
        super().__init__(parent, commands, tr("Who may do what"))
        self._room = ""
        self._now = Permissions()
        self._keys: list[str] = []
        self._asked = 0
        self.heading = PlainLabel("", "title")
        self.body = QWidget()
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Preset"))
        self.preset.setPlaceholderText(tr("A table of its own"))
        self.preset.setMinimumContentsLength(22)
        self.keep = QPushButton(tr("&Keep as preset…"))
        self.drop = ActButton(tr("&Remove preset"))
        self.table = PermissionTable()
        self.asks = QCheckBox(tr("What they write to all goes to &you and the moderators alone"))
        titles = tr("Name"), tr("May"), tr("May not")
        self.exempt = PlainTable(tr("Exceptions"), titles)
        self.end = ActButton(tr("Remove e&xception"))
        self.said = PlainLabel("", "hint")
        self.said.setWordWrap(True)
        self.act = QPushButton(tr("Set"))
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        self._lay_out()
        self.preset.activated.connect(self._choose)
        self.table.changed.connect(self._on_changed)
        self.asks.toggled.connect(self._on_changed)
        self.exempt.itemSelectionChanged.connect(self._show_buttons)
        self.exempt.removed.connect(self._end_exception)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)
        self.end.clicked.connect(self._end_exception)
        self.act.clicked.connect(self._set)

    def _lay_out(self) -> None:
        tr = self.tr
        for button in (self.keep, self.drop, self.end):
            button.setAutoDefault(False)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Preset"), "muted"))
        for part in (self.preset, self.keep, self.drop):
            head.addWidget(part)
        head.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        left.addWidget(Framed(self.table), 1)
        left.addWidget(self.asks)
        right.addWidget(PlainLabel(tr("Exceptions"), "muted"))
        right.addWidget(Framed(self.exempt), 1)
        hint = tr("Make one in the Peer menu: Exceptions. It goes by the guest's browser.")
        below = PlainLabel(hint, "hint")
        below.setWordWrap(True)
        right.addWidget(below)
        right.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 5)
        middle.addLayout(right, 4)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.act)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.heading)
        body.addLayout(head)
        body.addLayout(middle, 1)
        box.addWidget(self.body, 1)
        box.addLayout(foot)
        header = self.exempt.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.fit(_SIZE)

    def begin(self, room: str) -> None:
        """Show it, in front, for this room."""
        host = self._commands.control.host
        self._room = room
        self._asked += 1
        self.body.setEnabled(True)
        self.heading.setText(self.tr("Who may do what in {room}").format(room=text.called(room)))
        self.said.setText(self._hint())
        numbers = host.numbers().rooms
        settings = next((each.settings for each in numbers if each.name == room), None)
        self._now = Permissions() if settings is None else settings.permissions
        self._fill(self._now)
        self._list_exceptions(None)
        self.come(self.table)

    def _hint(self) -> str:
        chosen = self.preset.currentData()
        if chosen is not None and chosen.name in BLURRING:
            return self.tr(
                "Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in "
                "the Room menu ends that. Ctrl+Z takes back what was done last."
            )
        return self.tr(
            "Whoever comes in newly may what everyone may; members are those who were let in, or "
            "made so in the Peer menu. "
            "Ctrl+Z takes back what was done last."
        )

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        match event:
            case RoomChanged(room=self._room, settings=settings):
                is_changed = self._is_changed()
                chosen = self._exempted()
                self._now = settings.permissions
                self._list_exceptions(chosen)
                if not is_changed:
                    self._fill(self._now)
                self._show_buttons()
            case RoomClosed(room=self._room):
                self._on_closed()
            case DocumentKept(kind="preset"):
                self.read_soon()
            case _:
                pass

    def _on_closed(self) -> None:
        """There is nothing left to be set, and what is under way tells of nothing any more."""
        self.leave()
        self._asked += 1
        self.body.setEnabled(False)
        self._show_buttons()
        self.said.setText(self.tr("The room was closed."))
        self.close_.setFocus()

    def read(self) -> None:
        """See `BesideDialog.read`."""
        from peerpyrtc_desktop.runtime.commands.permissions import ListPresets

        question = ListPresets(self._room)
        refuse = self._if_still(self.said.setText)
        self._commands.inquire(question, self._if_still(self._take), refuse)

    def _if_still(self, heard: Callable[[T], None]) -> Callable[[T], None]:
        """What is `heard`, while it is of the room that is shown now."""
        asked = self._asked

        def hear(answer: T) -> None:
            if asked == self._asked:
                heard(answer)

        return hear

    def _take(self, own: list[Preset]) -> None:
        self.preset.clear()
        for name, table in PRESETS.items():
            self.preset.addItem(permission_words.preset(name) or name, Preset(name, table))
        for each in own:
            self.preset.addItem(text.name(each.name), each)
        self._show_preset()

    # The table

    def permissions(self) -> Permissions:
        """As it is ticked now; it exempts nobody."""
        return replace(self.table.permissions(), asks=self.asks.isChecked())

    def _fill(self, table: Permissions) -> None:
        self.table.fill(table)
        self.asks.blockSignals(True)
        self.asks.setChecked(table.asks)
        self.asks.blockSignals(False)
        self._on_changed()

    def _is_changed(self) -> bool:
        return self._now.like(self.permissions()) != self._now

    def _on_changed(self) -> None:
        # What was done is said until something else is to be.
        if self.said.text() == self._done() and self._is_changed():
            self.said.setText(self._hint())
        self._show_preset()
        self._show_buttons()

    def _show_preset(self) -> None:
        """The preset that the table is, if it is one."""
        now = self.permissions()
        presets = (self.preset.itemData(at) for at in range(self.preset.count()))
        found = (at for at, each in enumerate(presets) if each.permissions == now)
        self.preset.setCurrentIndex(next(found, -1))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.act.setEnabled(self._is_changed() and self.body.isEnabled())
        self.keep.setEnabled(self.preset.currentIndex() < 0)
        self.drop.setEnabled(self.preset.currentIndex() >= len(PRESETS))
        self.end.setEnabled(self._exempted() is not None)

    def _choose(self, at: int) -> None:
        self._fill(self.preset.itemData(at).permissions)
        self.said.setText(self._hint())

    def _set(self) -> None:
        from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, SetPermissions

        chosen = self.preset.currentData()
        if chosen is None:
            table = self._now.like(self.permissions())
            self._do(SetPermissions(self._room, table))
        else:
            self._do(ApplyPreset(self._room, chosen.name))

    def _do(self, command: Command[None]) -> None:
        say = self._if_still(self.said.setText)
        self._commands.ask(command, lambda _: say(self._done()), say)

    def _done(self) -> str:
        return self.tr("Done. Ctrl+Z takes back what was done last.")

    # Presets

    def _keep(self) -> None:
        from peerpyrtc_desktop.runtime.commands.permissions import MAX_NAME, KeepPreset

        table = self.permissions()
        asked = LineDialog(
            self,
            title=self.tr("Preset"),
            heading=self.tr("Keep this table as a preset"),
            label=self.tr("Name of the preset"),
            example=self.tr("Name, such as “Exam”"),
            hint=self.tr("It can be set in any room. A preset of that name is replaced."),
            act=self.tr("Keep"),
            longest=MAX_NAME,
            needed=True,
        )

        def refuse(refused: Refused) -> None:
            asked.refuse(words.refused(refused))

        def answered(name: str) -> None:
            command = KeepPreset(name, table)
            self._commands.send(command, lambda _: asked.settle(), refuse)

        asked.answered.connect(answered)
        asked.open()

    def _drop(self) -> None:
        from peerpyrtc_desktop.runtime.commands.permissions import RemovePreset

        if (chosen := self.preset.currentData()) is not None:
            self._do(RemovePreset(chosen.name))

    # Exceptions

    def _exempted(self) -> str | None:
        """The key of who is selected."""
        return self.exempt.pick(self._keys)

    def _list_exceptions(self, chosen: str | None) -> None:
        """List them by name; who was `chosen` still is, and in their place nobody else."""
        exempt = sorted(self._now.exempt.items(), key=lambda each: text.natural(each[1].name))
        self._keys = [key for key, _ in exempt]
        self.exempt.blockSignals(True)
        self.exempt.setRowCount(len(exempt))
        for row, (_, one) in enumerate(exempt):
            for column, cell in enumerate(
                (
                    text.name(one.name),
                    permission_words.listed(one.may),
                    permission_words.listed(one.may_not),
                )
            ):
                item = QTableWidgetItem(cell)
                item.setToolTip(text.tooltip(cell))
                self.exempt.setItem(row, column, item)
        self.exempt.choose(self._keys.index(chosen) if chosen in self._keys else None)
        self.exempt.blockSignals(False)
        self._show_buttons()

    def _end_exception(self) -> None:
        from peerpyrtc_desktop.runtime.commands.permissions import EndException

        if (key := self._exempted()) is not None:
            self._do(EndException(self._room, key))
