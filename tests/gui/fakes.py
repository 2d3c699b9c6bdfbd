"""A host and an engine at the port `ServerControl`, with what tests need to make things happen."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import (
    Announced,
    Event,
    MessageAccepted,
    MessageReported,
    Numbers,
    PeerJoined,
    PeerLeft,
    PeerSnapshot,
    RoomClosed,
    RoomNumbers,
    RoomOpened,
    RoomSnapshot,
    RoomUpdated,
)
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard
from peerpyrtc_desktop.runtime.commands.command import Command, R
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.ports.archive import Archive
from peerpyrtc_desktop.runtime.ports.control import Address
from peerpyrtc_desktop.runtime.signals import Signal

NOON = 1_790_000_000_000


def raise_it(fault: BaseException) -> None:
    """Faults in listeners fail the test that caused them."""
    raise fault


def a_peer(name: str, room: str = "lobby", **values: object) -> PeerSnapshot:
    """A peer as a snapshot has it; `values` replace the usual ones."""
    usual: dict[str, object] = {
        "joined": NOON,
        "last_seen": NOON,
        "address": "192.168.1.42",
        "user_agent": "Chrome/156",
        "dialect": "peerpyrtc.v1",
        "is_host": False,
        "rtt": 0.012,
        "messages": 0,
        "refused": 0,
        "rate": 0.0,
        "queued": 0,
        "state": "connected",
        "muted_until": None,
    }
    return PeerSnapshot(room=room, id=name, **{**usual, **values})  # type: ignore[arg-type]


class FakeHost:
    """Keeps rooms and peers, and emits what a Hub would."""

    def __init__(self) -> None:
        self.events: Signal[Event] = Signal(raise_it)
        self.rooms: dict[str, dict[str, PeerSnapshot]] = {}
        self.kicks: list[tuple[str, str, str]] = []
        self.announced: list[tuple[str, str | None]] = []
        self.strokes: dict[str, int] = {}
        self.cleared: dict[str, int] = {}
        self.topics: dict[str, str] = {}
        self._seq = 0
        self._stays = 0

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        return tuple(
            RoomSnapshot(
                name,
                NOON,
                True,
                False,
                None,
                0,
                0,
                60.0,
                tuple(peers.values()),
                self.topics.get(name, ""),
            )
            for name, peers in self.rooms.items()
        )

    def room(self, name: str) -> RoomSnapshot | None:
        return next((each for each in self.snapshot() if each.name == name), None)

    def numbers(self, since: int = 0) -> Numbers:
        rooms = self.snapshot()
        peers = tuple(peer for room in rooms for peer in room.peers)
        lines = tuple(
            RoomNumbers(each.name, each.by_host, each.rate, len(each.peers), each.topic)
            for each in rooms
        )
        queued = sum(peer.queued for peer in peers)
        return Numbers(since + 1, lines, peers, len(peers), queued)

    async def execute(self, command: Command[R]) -> R:
        """Do what a Hub would."""
        did: object = None
        match command:
            case Kick(room=room, peer=peer, text=text, stay=stay):
                self.kick(room, peer, text, stay=stay)
            case OpenRoom(room=room):
                self.open_room(room)
            case CloseRoom(room=room, text=text):
                self.close_room(room, text)
            case SetTopic(room=room, topic=topic):
                self.set_topic(room, topic)
            case Announce(text=text, room=to):
                did = self.broadcast(text, to)
            case ClearBoard(room=room):
                did = self.clear_board(room)
            case RestoreBoard(room=room):
                did = self.restore_board(room)
            case _:
                raise NotImplementedError(command)
        return cast(R, did)

    def open_room(self, room: str) -> None:
        if room in self.rooms:
            raise Refused(Code.NAME_TAKEN, "That room is open already.")
        self.rooms[room] = {}
        self.events.emit(RoomOpened(room, True, NOON))

    def close_room(self, room: str, text: str = "") -> None:
        if room not in self.rooms:
            raise Refused(Code.NO_SUCH_ROOM, "There is no such room.")
        for name in list(self.rooms[room]):
            self.leave(name, room, Reason.ROOM_CLOSED, text)
        del self.rooms[room]
        self.events.emit(RoomClosed(room, NOON))

    def clear_board(self, room: str) -> int:
        if room not in self.rooms:
            raise Refused(Code.NO_SUCH_ROOM, "There is no such room.")
        self.cleared[room] = self.strokes.pop(room, 0)
        return self.cleared[room]

    def restore_board(self, room: str) -> int:
        if not self.cleared.get(room):
            raise Refused(Code.NO_SUCH_STROKE, "What was cleared then is gone.")
        self.strokes[room] = self.cleared.pop(room)
        return self.strokes[room]

    def set_topic(self, room: str, topic: str) -> None:
        if room not in self.rooms:
            raise Refused(Code.NO_SUCH_ROOM, "There is no such room.")
        self.topics[room] = topic
        self.events.emit(RoomUpdated(room, topic, NOON))

    def kick(self, room: str, peer_id: str, text: str = "", *, stay: str = "") -> None:
        peer = self.rooms.get(room, {}).get(peer_id)
        if peer is None or stay not in ("", peer.stay):
            raise Refused(Code.NO_SUCH_PEER, "The one you mean has left.")
        self.kicks.append((room, peer_id, text))
        self.leave(peer_id, room, Reason.KICKED, text)

    def broadcast(self, text: str, room: str | None = None) -> int:
        self.announced.append((text, room))
        for name in self.rooms if room is None else [room]:
            self.events.emit(Announced(name, 1, 0, NOON, text))
        return sum(len(peers) for name, peers in self.rooms.items() if room in (None, name))

    def join(self, name: str, room: str = "lobby", **values: object) -> None:
        """A peer comes in."""
        self._stays += 1
        peer = a_peer(name, room, **{"stay": f"stay {self._stays}", **values})
        self.rooms[room][name] = peer
        self.events.emit(PeerJoined(room, peer, NOON))

    def leave(
        self,
        name: str,
        room: str = "lobby",
        reason: Reason = Reason.CLIENT_INITIATED,
        text: str = "",
    ) -> None:
        """A peer goes."""
        stay = self.rooms[room].pop(name).stay
        self.events.emit(PeerLeft(room, name, reason, text, NOON, stay))

    def say(self, name: str, words: object, room: str = "lobby", to: str | None = None) -> None:
        """A peer says something."""
        self._seq += 1
        at = NOON + self._seq
        stay = self.rooms[room][name].stay if name in self.rooms.get(room, {}) else ""
        said = raw(words)
        self.events.emit(MessageAccepted(room, name, 1, self._seq, at, "message", said, to, stay))

    def report(self, by: str, author: str, quote: str, why: str, room: str = "lobby") -> None:
        """A peer reports what another one said."""
        peers = self.rooms[room]
        self.events.emit(
            MessageReported(
                room,
                by,
                1,
                self._seq,
                why,
                NOON,
                peers[by].stay,
                author,
                peers[author].stay if author in peers else "gone",
                quote,
            )
        )

    def change(self, name: str, room: str = "lobby", **values: object) -> None:
        """Some of a peer's numbers are others; the next look at the rooms shows it."""
        self.rooms[room][name] = replace(self.rooms[room][name], **values)


class FakeControl:
    """An engine that starts and stops at once, unless `fault` says why it can't."""

    def __init__(self) -> None:
        self.host = FakeHost()
        self.hosting = False
        self.keeps = False
        self.archive: Archive | None = None
        self.notice = ""
        self.fault: BaseException | None = None
        self.stops = 0
        self.closes = 0

    def addresses(self) -> tuple[Address, ...]:
        if not self.hosting:
            return ()
        return (
            Address("http://192.168.1.20:5000/", "192.168.1.20", "wlan0"),
            Address("http://10.8.0.3:5000/", "10.8.0.3", "tun0 (virtual)"),
        )

    async def start(self) -> None:
        if self.fault is not None:
            raise self.fault
        self.hosting = True
        if "lobby" not in self.host.rooms:
            self.host.open_room("lobby")

    async def stop(self) -> None:
        self.stops += 1
        self.hosting = False
        for room in list(self.host.rooms):
            for name in list(self.host.rooms[room]):
                self.host.leave(name, room, Reason.SERVER_SHUTDOWN)

    async def close(self) -> None:
        if self.hosting:
            await self.stop()
        self.closes += 1
