"""A room's settings among the documents: what stays of them when it closes, and is there again."""

from __future__ import annotations

from msgspec.structs import replace

from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.room_settings import KEPT_FOR, KeptFor
from peerpyrtc_desktop.runtime.ledger import Ledger


def open_anew(ledger: Ledger, room: Room) -> None:
    """A new room keeps what is said as long as the one of its name did."""
    kept = ledger.document(KEPT_FOR, room.name, KeptFor)
    if kept is not None:
        room.settings = replace(room.settings, keep_days=kept.keep_days)
        ledger.put("room", room.name, room.settings)
        ledger.put(KEPT_FOR, room.name, None)


def close(ledger: Ledger, room: Room) -> None:
    """Its settings end with it; how long what was said is kept does not."""
    days = room.settings.keep_days
    ledger.put(KEPT_FOR, room.name, None if days is None else KeptFor(days))
    ledger.put("room", room.name, None)
    ledger.put("panic", room.name, None)
