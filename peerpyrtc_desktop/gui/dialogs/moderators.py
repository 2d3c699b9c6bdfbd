"""Who moderates, and which links would make somebody a moderator; each is taken away at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QWidget,
)

from peerpyrtc_desktop.core.events import DocumentKept, Event, PeerJoined, PeerLeft, PeerRenamed
from peerpyrtc_desktop.core.roles import Invite, Moderator
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog
from peerpyrtc_desktop.gui.language import listed
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command

_SIZE = QSize(760, 400)
_KINDS: Final = ("invite", "moderator")


class ModeratorList(ListDialog):
    """Stays beside the window and follows who comes by a link. Show it with `begin`.

    `invite` makes a link, `here` says what each device's guest is now, in each of its rooms.
    """

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        invite: Callable[[], None],
        here: Callable[[], Mapping[str, Sequence[PeerSnapshot]]],
    ) -> None:
        tr = self.tr
        titles = tr("Who"), tr("Is"), tr("Rooms"), tr("Since"), tr("Until"), tr("Here now")
        table = PlainTable(tr("Moderators and links"), titles)
        # Read once the window's own tables know who came.
        super().__init__(parent, commands, table, tr("Moderators"), after=400)
        self._here = here
        self._shown: list[Invite | Moderator] = []
        self.invite = ActButton(tr("&Invite a moderator…"))
        self.remove = ActButton(tr("&Take away"))
        self.lay_out(None, self.invite, self.remove, wide=2, size=_SIZE)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.removed.connect(self._remove)
        self.table.added.connect(invite)
        self.invite.clicked.connect(invite)
        self.remove.clicked.connect(self._remove)

    def begin(self) -> None:
        """Show it, in front."""
        self.come(self.table)

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        is_ours = isinstance(event, DocumentKept) and event.kind in _KINDS
        if is_ours or (self._shown and isinstance(event, PeerJoined | PeerLeft | PeerRenamed)):
            self.read_soon()

    # What is shown

    def read(self) -> None:
        """See `BesideDialog.read`."""
        chosen = self._chosen()
        host = self._commands.control.host
        self._shown = [*host.moderators(), *host.invites()]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        here = self._here()
        for row, each in enumerate(self._shown):
            self._fill(row, each, here)
        self.choose([_key(each) for each in self._shown], _key(chosen) if chosen else None)
        table.blockSignals(False)
        for column in (0, 1, 3, 4, 5):
            table.resizeColumnToContents(column)
        self._on_selected()
        if self._shown:
            said = self.tr("Take away ends it at once, also for who is here. Ctrl+Z gives it back.")
        else:
            said = self.tr(
                "Nobody moderates but you. Invite a moderator makes a link that turns whoever "
                "opens it first into one."
            )
        self.said.setText(said)

    def _fill(
        self,
        row: int,
        each: Invite | Moderator,
        devices: Mapping[str, Sequence[PeerSnapshot]],
    ) -> None:
        today, tr = Day.now(), self.tr
        if isinstance(each, Moderator):
            there, what = devices.get(each.device, ()), tr("moderator")
            # By the name that stands in the table of peers: one may have come by another.
            who = there[0].id if there else each.name or each.note
            here = listed(text.called(peer.room) for peer in there)
        else:
            who, what, here = each.note or tr("whoever opens it"), tr("link, not used yet"), ""
        rooms = tr("all") if each.rooms is None else listed(map(text.called, each.rooms))
        until = tr("until taken away") if each.until is None else moment(each.until, today)
        cells = text.name(who), what, rooms, moment(each.since, today), until, here
        self.fill(row, cells)

    def _chosen(self) -> Invite | Moderator | None:
        return self.table.pick(self._shown)

    def _on_selected(self) -> None:
        self.remove.setEnabled(self._chosen() is not None)

    # What is done

    def _remove(self) -> None:
        from peerpyrtc_desktop.runtime.commands.roles import DismissModerator, RevokeInvite

        each = self._chosen()
        if each is None:
            return
        command: Command[None] = (
            DismissModerator(each.device) if isinstance(each, Moderator) else RevokeInvite(each.id)
        )
        self._commands.ask(command, lambda _: self.read(), self._refuse)

    def _refuse(self, why: str) -> None:
        self.read()
        self.said.setText(why)


def _key(each: Invite | Moderator) -> str:
    return each.device if isinstance(each, Moderator) else each.id
