"""Deciding what waits for the person at the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
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
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.waiting import Item, Kind, WaitingModel, hand
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

    def __init__(self, commands: Commands, look: Look, models: Models, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._models = models
        self._window = window
        self.model = WaitingModel(look, self)
        self.pane = WaitingPane(self.model, look)
        self.pane.decided.connect(self._decide)
        self.pane.muted.connect(self._mute)
        self.pane.banned.connect(lambda items: self._do(BAN, items))

    def follow(self, host: Host) -> None:
        """Hear of what begins to wait there, and of what doesn't any more."""
        host.events.connect(self._on_event)

    def _on_event(self, event: Event) -> None:
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

    def _decide(self, items: list[Item], approved: bool) -> None:
        self._commands.together([_decision(item, approved) for item in items])

    def _mute(self, items: list[Item]) -> None:
        self._do(MUTE, [item for item in items if item.kind is not Kind.KNOCK])

    def _do(self, verb: Verb[Person], items: list[Item]) -> None:
        people = list(dict.fromkeys(item.person for item in items if item.peer))
        if people:
            perform(verb, people, self._window, self._commands, self._models)
        else:
            self._commands.failed.emit(self.tr("Nobody knows any more whose message that is"))


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
