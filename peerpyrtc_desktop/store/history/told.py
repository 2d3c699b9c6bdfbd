"""What is kept beside messages: what events tell of rooms, of stays, and of moderation."""

from __future__ import annotations

from typing import Protocol

from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.store.history.entries import (
    ActIs,
    Came,
    DocumentIs,
    Entry,
    Reaction,
    RoomClosed,
    RoomIs,
    Went,
)
from peerpyrtc_desktop.store.history.visits import ALIVE


class Taker(Protocol):
    """Who is handed what is to be kept: a writer, or what stands in for one."""

    def put(self, entry: Entry) -> None:
        """Have it written."""


class Told:
    """Hands the writer what events tell, and knows what of it must be there.

    `began` is the epoch of this start: rooms that were opened in a later one are new.
    """

    def __init__(self) -> None:
        self.began = 0
        self._rooms: dict[str, RoomIs] = {}
        self._documents: dict[tuple[str, str], DocumentIs] = {}

    def repeat(self, writer: Taker) -> None:
        """Tell it anew, as it is now: some of it was lost while the disk failed."""
        for room in self._rooms.values():
            writer.put(room)
        for document in self._documents.values():
            writer.put(document)

    def hear(self, event: events.Event, writer: Taker) -> None:
        """Keep what this event tells."""
        match event:
            case events.RoomOpened():
                if event.opened_in > self.began:
                    # Whatever became of an older one of this name: its board is not this one's.
                    writer.put(RoomClosed(event.room, event.time))
                room = RoomIs(
                    event.room, event.by_host, "", event.time, event.opened_in, event.newcomers_see
                )
                self._keep_room(writer, room)
            case events.RoomAdopted() if event.room in self._rooms:
                self._keep_room(writer, replace(self._rooms[event.room], by_host=True))
            case events.RoomUpdated() if event.room in self._rooms:
                changed = replace(self._rooms[event.room], topic=event.topic)
                self._keep_room(writer, changed)
            case events.NewcomersSee() if event.room in self._rooms:
                changed = replace(self._rooms[event.room], newcomers_see=event.count)
                self._keep_room(writer, changed)
            case events.RoomClosed():
                self._rooms.pop(event.room, None)
                writer.put(RoomClosed(event.room, event.time))
            case events.Reacted():
                writer.put(
                    Reaction(
                        event.room,
                        event.epoch,
                        event.seq,
                        event.emoji,
                        event.key,
                        event.peer_id,
                        event.time,
                        event.on,
                    )
                )
            case events.PeerJoined(peer=peer):
                came = Came(
                    event.room,
                    peer.stay,
                    peer.id,
                    peer.device,
                    peer.address,
                    peer.user_agent,
                    event.time,
                    peer.came,
                )
                writer.put(came)
            case events.PeerLeft():
                writer.put(Went(event.stay, str(event.reason), event.time))
            case events.GuestsStayed(time=time):
                writer.put(DocumentIs(ALIVE, "", Raw(b"%d" % time)))
            case events.DocumentKept():
                document = DocumentIs(event.kind, event.name, event.document)
                self._documents[event.kind, event.name] = document
                writer.put(document)
            case events.Acted() | events.ActUndone():
                writer.put(ActIs(event.act))
            case _:
                pass

    def _keep_room(self, writer: Taker, room: RoomIs) -> None:
        self._rooms[room.room] = room
        writer.put(room)
