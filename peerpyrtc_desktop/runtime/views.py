"""What can be read of the rooms: all, one, or only what has changed since one looked last."""

from __future__ import annotations

import msgspec

from peerpyrtc_desktop.core.addresses import is_own
from peerpyrtc_desktop.core.board_pieces import shown
from peerpyrtc_desktop.core.decision import Moment
from peerpyrtc_desktop.core.events import (
    BoardPage,
    Numbers,
    PeerSnapshot,
    RoomNumbers,
    RoomSnapshot,
)
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.seat import Seat

_Mark = tuple[object, ...]


class Views:
    """Reads, and changes nothing but its own notes of what was read."""

    def __init__(self, state: HostState) -> None:
        self._state = state
        self._revision = 0
        # Of each peer: what it looked like, and the reading that saw it so first.
        self._marks: dict[Peer, tuple[_Mark, int]] = {}

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """See `Looking.snapshot`."""
        now = self._state.now()
        return tuple(self._room(room, now) for room in self._state.rooms.values())

    def room(self, name: str) -> RoomSnapshot | None:
        """See `Looking.room`."""
        room = self._state.rooms.get(self._state.name_of(name))
        return None if room is None else self._room(room, self._state.now())

    def board(self, name: str, after: int, most: int) -> BoardPage | None:
        """See `Drawing.board`."""
        room = self._state.rooms.get(self._state.name_of(name))
        if room is None:
            return None
        strokes, more = shown(room.board.strokes, after, most)
        return BoardPage(room.opened_in, room.seq, strokes, more)

    def numbers(self, since: int) -> Numbers:
        """See `Reading.numbers`."""
        state, now = self._state, self._state.now()
        self._revision += 1
        known, self._marks = self._marks, {}
        changed: list[PeerSnapshot] = []
        all_queued = 0
        for room in state.rooms.values():
            host = room.host_id
            for peer in room.peers.values():
                seat = state.seat_of[peer]
                queued = 0 if seat.link is None else seat.link.queued
                all_queued += queued
                mark = _mark(peer, seat, queued, peer.id == host, now)
                before = known.get(peer)
                if before is None or before[0] != mark:
                    before = (mark, self._revision)
                self._marks[peer] = before
                if before[1] > since:
                    changed.append(self._peer(room, peer, now))
        rooms = tuple(_numbers(room, now) for room in state.rooms.values())
        log = state.history.log_size
        return Numbers(
            self._revision,
            rooms,
            tuple(changed),
            len(self._marks),
            all_queued,
            log,
            state.delivered,
            state.lag,
        )

    def _room(self, room: Room, now: Moment) -> RoomSnapshot:
        return RoomSnapshot(
            name=room.name,
            opened=room.opened,
            by_host=room.by_host,
            locked=room.settings.locked,
            host_id=room.host_id,
            messages=room.messages,
            refused=room.refused,
            rate=room.rate(now),
            peers=tuple(self._peer(room, peer, now) for peer in room.peers.values()),
            topic=room.settings.topic,
            newcomers_see=room.settings.newcomers_see,
            is_shown=Row.SEE not in room.settings.permissions.guest,
            pinned=room.pinned,
        )

    def _peer(self, room: Room, peer: Peer, now: Moment) -> PeerSnapshot:
        seat = self._state.seat_of[peer]
        snapshot = room.snapshot_of(peer, now)
        if seat.link is None:
            return snapshot
        # Packets that come from this machine itself say nothing of who that is: a ban goes by the
        # other, and so does whoever looks for those who share one.
        address, asked, own = seat.link.address, snapshot.address, self._state.own
        if not address or (asked and is_own(address, own) and not is_own(asked, own)):
            address = asked
        return msgspec.structs.replace(
            snapshot,
            address=address,
            rtt=_rtt(seat),
            queued=seat.link.queued,
            state=snapshot.state if seat.lagging_since is None else "lagging",
        )


def _mark(peer: Peer, seat: Seat, queued: int, is_host: bool, now: Moment) -> _Mark:
    """What makes a peer worth reading anew: all that is shown of it, to the millisecond.

    When it was last heard of changes with each pong of each peer, and is left out.
    """
    rtt = _rtt(seat)
    return (
        peer.messages,
        peer.refused,
        peer.rate(now),
        queued,
        None if rtt is None else int(rtt * 1000),
        round(now.mono + left, 3) if (left := peer.standing.muted_for(now.mono)) else 0,
        peer.id,
        peer.hand,
        peer.word,
        peer.standing.sanctions,
        seat.lagging_since is None,
        is_host,
        "" if seat.link is None else seat.link.address,
        peer.dialect,
        peer.address,
        peer.stay,
    )


def _rtt(seat: Seat) -> float | None:
    if seat.rtt is not None or seat.link is None:
        return seat.rtt
    return seat.link.rtt


def _numbers(room: Room, now: Moment) -> RoomNumbers:
    return RoomNumbers(
        room.name,
        room.by_host,
        room.rate(now),
        len(room.peers),
        room.settings.topic,
        room.settings.newcomers_see,
        room.settings,
        room.board.clearing is not None,
        room.pinned,
    )
