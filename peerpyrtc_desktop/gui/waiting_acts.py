"""Deciding what waits for the person at the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.events import Event, HeldSettled, Knocked, KnockEnded, MessageHeld
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.waiting import Item, WaitingModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.waiting_pane import WaitingPane
from peerpyrtc_desktop.runtime.ports.host import Host

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command


class WaitingActs(QObject):
    """Keeps `pane` as the host has it, and has the host do what is decided there."""

    def __init__(self, commands: Commands, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self.model = WaitingModel(look, self)
        self.pane = WaitingPane(self.model, look)
        self.pane.decided.connect(self._decide)

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
            case _:
                pass

    def _decide(self, items: list[Item], approved: bool) -> None:
        for item in items:
            self._commands.ask(_decision(item, approved), lambda _: None)


def _decision(item: Item, approved: bool) -> Command[None]:
    from peerpyrtc_desktop.runtime.commands.entry import Admit, TurnAway
    from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny

    if item.knocks:
        return Admit(item.room, item.id) if approved else TurnAway(item.room, item.id)
    return Approve(item.room, item.id) if approved else Deny(item.room, item.id)
