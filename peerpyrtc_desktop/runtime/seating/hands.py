"""Raised hands, and who has the word: kept, so that a new start of the host lowers no hand."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from peerpyrtc_desktop.core import events, names, people
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.ledger import Ledger

HAND = "hand"
"""The kind of document that a `Hand` is kept as."""

AWAITED = 60.0
"""Seconds after a start for which the hand of who was there stays up: its page comes by itself."""


_AGAIN = frozenset({Reason.CLIENT_INITIATED, Reason.CONNECTION_LOST, Reason.DUPLICATE_IDENTITY})
"""Why a guest is gone whose page is loaded again."""


class Hand(Struct, frozen=True, omit_defaults=True):
    """A guest's hand is up since then, or it has the word (milliseconds); `key` is its standing's.

    `stay` is what its stay was then.
    """

    room: str
    key: str
    peer: str
    stay: str
    hand: int | None = None
    word: int | None = None


class Hands:
    """One host's: `hear` what happens, `give_back` to who comes, `expire` at each beat."""

    def __init__(self, ledger: Ledger, rooms: Mapping[str, Room]) -> None:
        self._ledger = ledger
        self._rooms = rooms
        self._up: dict[str, Hand] = {}
        self._awaited: dict[str, Hand] = {}
        self._until: float | None = None
        self._left: dict[str, tuple[int, Hand]] = {}  # by stay, with when it ended

    def bring_back(self) -> None:
        """Await those whose hands were up when an earlier host ended."""
        self._awaited.update(self._ledger.documents(HAND, Hand))

    def give_back(self, room: Room, peer: Peer) -> None:
        """Who comes in has its hand up, and the word, as when a host ended.

        Who has left itself, just now, has the hand down: raised again it is where it was.
        """
        for name, hand in self._awaited.items():
            if _is_of(hand, room, peer):
                self._forget(name)
                peer.hand = hand.hand
                if people.speaker(room) is None:
                    peer.word = hand.word
                return
        self._forget_left(peer.joined)
        for stay, (_, hand) in self._left.items():
            if _is_of(hand, room, peer):
                del self._left[stay]
                peer.hand_before = hand.hand
                return

    def expire(self, now: float) -> None:
        """Forget the hands of those who didn't come back. `now` is in monotonic seconds."""
        if not self._awaited:
            self._until = None
        elif self._until is None:
            self._until = now + AWAITED
        elif now >= self._until:
            for name in tuple(self._awaited):
                self._forget(name)

    def hear(self, event: events.Event) -> None:
        """Keep whose hands are up."""
        match event:
            case events.PeerJoined() | events.PeerUpdated() | events.PeerRenamed():
                room = self._rooms.get(event.room)
                peer = None if room is None else room.peers.get(event.peer.id)
                if room is not None and peer is not None:
                    self._follow(room, peer)
            case events.PeerLeft(stay=stay, reason=reason, time=time):
                if (hand := self._up.pop(stay, None)) is None:
                    return
                if reason is Reason.SERVER_SHUTDOWN:
                    self._awaited[stay] = hand
                    return
                self._ledger.put(HAND, stay, None)
                self._forget_left(time)
                if reason in _AGAIN and hand.hand is not None:
                    self._left[stay] = (time, hand)
            case events.RoomClosed(room=name):
                self._left = {k: each for k, each in self._left.items() if each[1].room != name}
                for stay in [stay for stay, hand in self._awaited.items() if hand.room == name]:
                    self._forget(stay)
            case _:
                pass

    def _follow(self, room: Room, peer: Peer) -> None:
        if peer.hand is None and peer.word is None:
            if self._up.pop(peer.stay, None) is not None:
                self._ledger.put(HAND, peer.stay, None)
            return
        hand = Hand(room.name, peer.standing.key, peer.id, peer.stay, peer.hand, peer.word)
        self._up[peer.stay] = hand
        self._ledger.put(HAND, peer.stay, hand)

    def _forget_left(self, wall: int) -> None:
        """Of those who left longer ago nothing is known any more."""
        for stay, (at, _) in tuple(self._left.items()):
            if not 0 <= wall - at <= people.BACK:
                del self._left[stay]

    def _forget(self, name: str) -> None:
        del self._awaited[name]
        self._ledger.put(HAND, name, None)


def _is_of(hand: Hand, room: Room, peer: Peer) -> bool:
    """Whether it was the hand of who is this peer now: the same guest there, by the same name."""
    is_same = (hand.room, hand.key) == (room.name, peer.standing.key)
    return is_same and min(names.keys(hand.peer)) in peer.keys
