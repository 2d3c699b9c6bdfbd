"""What the numbers 1 to 9 do, as the host has it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject, Signal

from peerpyrtc_desktop.core.events import DocumentKept, Event, HistorySwitched
from peerpyrtc_desktop.core.numbered_acts import KIND, Measure, NumberedAct
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.verbs.numbered import usual
from peerpyrtc_desktop.runtime.ports.host import Host


class Presets(QObject):
    """Follows what the host has set; what it has not is as usual."""

    changed = Signal()

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._usual = {each.number: each for each in usual()}
        self._set: dict[str, NumberedAct] = {}
        commands.hosting_changed.connect(self._read)

    def follow(self, host: Host) -> None:
        """Hear of what is set there."""
        host.events.connect(self._on_event)

    def own(self, number: int, room: str | None) -> NumberedAct | None:
        """What was set for a number everywhere (None), or in a room."""
        return self._set.get(NumberedAct(number, room=room).key)

    def of(self, number: int, room: str | None) -> NumberedAct:
        """What a number does there."""
        own = self.own(number, room) or self.own(number, None)
        return own or self._usual[number]

    def rooms(self) -> list[str]:
        """Those in which something of their own was set, also the ones that are closed now."""
        return sorted({each.room for each in self._set.values() if each.room is not None})

    def common(self, number: int, rooms: Iterable[str]) -> NumberedAct | None:
        """What it does in all of these, or everywhere if they are none; None: not the same."""
        places: list[str | None] = [*rooms]
        found = {
            msgspec.structs.replace(self.of(number, room), room=None) for room in places or [None]
        }
        return found.pop() if len(found) == 1 else None

    def _on_event(self, event: Event) -> None:
        if isinstance(event, HistorySwitched):
            self._read()
        elif isinstance(event, DocumentKept) and event.kind == KIND:
            if event.document is None:
                self._set.pop(event.name, None)
            else:
                self._set[event.name] = msgspec.json.decode(event.document, type=NumberedAct)
            self.changed.emit()

    def _read(self) -> None:
        """What an earlier host has set is known once this one has its history."""
        if self._commands.is_loaded:
            from peerpyrtc_desktop.runtime.commands.numbered_acts import ListNumberedActs

            self._commands.inquire(ListNumberedActs(), self._take, lambda _: None)

    def _take(self, found: list[NumberedAct]) -> None:
        self._set = {each.key: each for each in found if each.measure is not Measure.USUAL}
        self.changed.emit()
