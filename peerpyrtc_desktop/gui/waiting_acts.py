"""Deciding what waits for the person at the panel."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.events import Event, HeldSettled, MessageHeld
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.waiting import Item, WaitingModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.waiting_pane import WaitingPane
from peerpyrtc_desktop.runtime.ports.host import Host


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
            case _:
                pass

    def _decide(self, items: list[Item], approved: bool) -> None:
        from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny

        for item in items:
            verb = Approve if approved else Deny
            self._commands.ask(verb(item.room, item.id), lambda _: None)
