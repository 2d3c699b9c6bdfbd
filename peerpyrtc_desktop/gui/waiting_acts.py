"""Deciding what waits for the person at the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.events import (
    Event,
    HeldSettled,
    Knocked,
    KnockEnded,
    MessageHeld,
    Noticed,
    PeerJoined,
    PeerLeft,
    PeerRenamed,
    PeerUpdated,
    RoomClosed,
)
from peerpyrtc_desktop.core.numbered_acts import NUMBERS
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.faults import Faults
from peerpyrtc_desktop.gui.held_keys import OnceAction
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.waiting import Item, Kind, WaitingModel, hand
from peerpyrtc_desktop.gui.preset_keys import PresetKeys
from peerpyrtc_desktop.gui.presets import Presets
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.verbs.peers import BAN, MUTE
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.gui.views.waiting_pane import WaitingPane
from peerpyrtc_desktop.runtime.ports.host import Host

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command


class WaitingActs(QObject):
    """Keeps `pane` as the host has it, and has the host do what is decided there."""

    person_wanted = Signal(Person)
    """The messages of this one are to be seen."""

    def __init__(
        self, commands: Commands, look: Look, models: Models, presets: Presets, window: QWidget
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._models = models
        self._window = window
        self.model = WaitingModel(look, self)
        self.pane = WaitingPane(self.model, look)
        self.faults = Faults(commands, self.model, self)
        self.faults.person_wanted.connect(lambda item: self.person_wanted.emit(item.person))
        self.pane.decided.connect(self._decide)
        self.pane.muted.connect(lambda items: self._measure(MUTE, items))
        self.pane.banned.connect(lambda items: self._measure(BAN, items))
        self._theirs = OnceAction(self.pane.table, self.tr("Show only their messages"))
        self._theirs.setShortcut(QKeySequence("S"))
        self._theirs.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._theirs.triggered.connect(self._show_theirs)
        self.pane.table.addAction(self._theirs)
        self.presets = PresetKeys(presets, self._take_measure, self.pane.table)
        self.pane.table.chosen.connect(self._aim)
        self.pane.table.unmeant.connect(self._on_unmeant)
        peers = models.peers
        for changed in (self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(lambda: peers.notice(self.model.noticed()))
        for moved in (peers.rowsInserted, peers.modelReset, peers.left):
            moved.connect(self._aim)

    def follow(self, host: Host) -> None:
        """Hear of what begins to wait there, and of what doesn't any more."""
        host.events.connect(self._on_event)

    def _on_event(self, event: Event) -> None:
        self.faults.hear(event)
        match event:
            case MessageHeld(held=held):
                self.model.add(Item.of(held))
            case HeldSettled(held=held):
                self.model.remove(held.id)
            case Knocked(knock=knock):
                self.model.add(Item.of_knock(knock))
            case KnockEnded(knock=knock):
                self.model.remove(knock.id)
            case Noticed(notice=notice, waits=True):
                self.model.add(Item.of_notice(notice))
            case Noticed(notice=notice):
                self.model.remove(notice.id)
            case PeerJoined(room=room, peer=peer) | PeerUpdated(room=room, peer=peer):
                self._follow_hand(room, peer)
            case PeerRenamed(room=room, peer=peer):
                self.model.remove(hand(peer.stay))
                self._follow_hand(room, peer)
            case PeerLeft(stay=stay):
                self.model.remove(hand(stay))
            case RoomClosed(room=room):
                self.model.remove_room(room)
            case _:
                pass

    def _follow_hand(self, room: str, peer: PeerSnapshot) -> None:
        if peer.hand is None:
            self.model.remove(hand(peer.stay))
        else:
            self.model.add(Item.of_hand(room, peer))

    def _show_theirs(self) -> None:
        """The messages of whom the selected items are about, if that is one person."""
        people = _people(self.pane.selected())
        if len(people) == 1:
            self.person_wanted.emit(people[0])

    def _decide(self, items: list[Item], approved: bool) -> None:
        faults = [item for item in items if item.kind is Kind.FAULT]
        for item in faults:
            # Of several at once one would open several dialogs: they are set aside.
            (self.faults.see if approved or len(items) > 1 else self.faults.help)(item)
        items = [item for item in items if item.kind is not Kind.FAULT]
        if items:
            self._commands.together([_decision(item, approved) for item in items])

    def _aim(self) -> None:
        """The numbers mean whom the selected items are about."""
        people = self.people()
        self.presets.aim(people, [who for who in people if self._models.peers.here(who)])

    def people(self) -> tuple[Person, ...]:
        """Whom the selected items are about, but for those who knock: they are in no room yet."""
        items = [item for item in self.pane.selected() if item.kind is not Kind.KNOCK]
        return tuple(_people(items))

    def _on_unmeant(self, letter: str) -> None:
        """With nothing selected a number selects what the next is to meet, as the letters do."""
        if letter in map(str, NUMBERS):
            self.pane.take()

    def _take_measure(self, verb: Verb[Person], whom: Sequence[Person]) -> None:
        self._measure(verb, [item for item in self.pane.take() if item.person in whom])

    def _measure(self, verb: Verb[Person], items: list[Item]) -> None:
        """Do it to those whom these are about: by M, B and the numbers alike.

        What those who were met are met for is decided by that, and one key takes all back; what
        somebody is about who couldn't be met waits on, and so does what nobody knows the author of.
        Who knocks is in no room yet: they can be banned, and go on waiting.
        """
        if verb is not BAN:
            items = [item for item in items if item.kind is not Kind.KNOCK]
        people = _people(items)
        if not people:
            self._commands.failed.emit(self.tr("Nobody knows any more whose message that is"))
            return

        def after(met: Sequence[Person]) -> Sequence[Command[Any]]:
            # What went with its owner, as a hand does, is no more among those that wait.
            mine = [item for item in items if item.person in met and self.model.waits(item.id)]
            for item in mine:
                if item.kind is Kind.FAULT:
                    self.faults.see(item)
            ours = (Kind.KNOCK, Kind.FAULT)
            return [_settling(item) for item in mine if item.kind not in ours]

        perform(verb, people, self._window, self._commands, self._models, after)


def _people(items: Sequence[Item]) -> list[Person]:
    """Whom they are about, each once, as far as that is known."""
    return list(dict.fromkeys(item.person for item in items if item.peer))


def _settling(item: Item) -> Command[Any]:
    """What becomes of it when something is done to whom it is about: what waits never goes out,
    what has gone out stands, and a hand is down."""
    from peerpyrtc_desktop.runtime.commands.hands import LowerHand
    from peerpyrtc_desktop.runtime.commands.notices import SetAside
    from peerpyrtc_desktop.runtime.commands.waiting import Deny

    match item.kind:
        case Kind.HAND:
            return LowerHand(item.room, item.peer, item.stay)
        case Kind.MESSAGE:
            return Deny(item.room, item.id)
    return SetAside(item.room, item.id)


def _decision(item: Item, approved: bool) -> Command[Any]:
    """What the host is to do: whom it means is in it, whoever has the name by then."""
    from peerpyrtc_desktop.runtime.commands.entry import Admit, TurnAway
    from peerpyrtc_desktop.runtime.commands.hands import GiveWord, LowerHand
    from peerpyrtc_desktop.runtime.commands.notices import SetAside, Uphold
    from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny

    if item.kind is Kind.HAND:
        return (GiveWord if approved else LowerHand)(item.room, item.peer, item.stay)
    decisions: dict[Kind, tuple[Callable[[str, str], Command[Any]], ...]] = {
        Kind.MESSAGE: (Approve, Deny),
        Kind.KNOCK: (Admit, TurnAway),
        Kind.NOTICE: (SetAside, Uphold),
    }
    yes, no = decisions[item.kind]
    return (yes if approved else no)(item.room, item.id)
