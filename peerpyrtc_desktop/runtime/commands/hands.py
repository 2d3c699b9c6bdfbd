"""Raised hands, and who has the word."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core import people
from peerpyrtc_desktop.core.audit import Whom
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Command, Means


class LowerHand(Command[None], frozen=True):
    """Take a peer's hand down."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        seat = means.state.seat(self.room, self.peer, self.stay)
        room, peer = means.state.room(self.room), seat.peer
        if peer is not None and peer.hand is not None:
            back = _up_again(room, peer)
            _lower(means, room, peer)
            means.note(self, room=room.name, whom=(means.whom(seat),), undo=(back,))


class LowerHands(Command[int], frozen=True):
    """Take all hands in a room down; returns how many were up."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        up = people.raised(room)
        if up:
            undo = tuple(_up_again(room, peer) for peer in up)
            for peer in up:
                _lower(means, room, peer)
            whom = tuple(_whom(means, peer) for peer in up)
            means.note(self, room=room.name, whom=whom, undo=undo)
        return len(up)


class RaiseHand(Command[None], frozen=True):
    """Have a peer's hand up since then (milliseconds): what takes its lowering back."""

    room: str
    peer: str
    since: int
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        peer = means.state.seat(self.room, self.peer, self.stay).peer
        room, now = means.state.room(self.room), means.state.now()
        if peer is not None:
            means.delivery.apply(room, people.set_hand(room, peer, self.since, now), now)


class Next(Command[str | None], frozen=True):
    """Give the word to whose hand has been up the longest; returns its name.

    Its hand goes down, and who had the word has it no more. None: no hand is up, and then nobody
    has the word.
    """

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> str | None:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        up, former = people.raised(room), people.speaker(room)
        if not up and former is None:
            return None
        peer = up[0] if up else None
        back = _word_back(room, former, peer)
        undo = (back,) if peer is None else (back, _up_again(room, peer))
        means.delivery.apply(room, people.give_word(room, peer, now), now)
        whom = () if peer is None else (_whom(means, peer),)
        means.note(self, room=room.name, whom=whom, undo=undo)
        return None if peer is None else peer.id


class GiveWord(Command[None], frozen=True):
    """Give a peer the word, whoever has it; with "" nobody has it.

    With a `holder`, who had the word then by its stay ("": nobody), it takes that back: if the word
    was given on since it is refused (`NOT_UNDONE`); if who had it before has left nobody has it.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str = ""
    stay: str = ""
    holder: str | None = None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        former = people.speaker(room)
        if self.holder is not None and _stay(former) not in ("", self.holder):
            raise SetAnew
        peer = None
        if self.peer:
            try:
                peer = means.state.seat(self.room, self.peer, self.stay).peer
            except Refused:
                if self.holder is None:
                    raise
        if former is peer:
            return
        undo: tuple[Command[None], ...] = (_word_back(room, former, peer),)
        if peer is not None and peer.hand is not None:
            undo += (_up_again(room, peer),)
        means.delivery.apply(room, people.give_word(room, peer, now), now)
        whom = () if peer is None else (_whom(means, peer),)
        means.note(self, room=room.name, whom=whom, undo=undo)


def _stay(peer: Peer | None) -> str:
    return "" if peer is None else peer.stay


def _word_back(room: Room, former: Peer | None, given: Peer | None) -> GiveWord:
    """What gives the word back to who had it."""
    name = "" if former is None else former.id
    return GiveWord(room.name, name, _stay(former), holder=_stay(given))


def _whom(means: Means, peer: Peer) -> Whom:
    return means.whom(means.state.seat_of[peer])


def _up_again(room: Room, peer: Peer) -> RaiseHand:
    return RaiseHand(room.name, peer.id, peer.hand or 0, peer.stay)


def _lower(means: Means, room: Room, peer: Peer) -> None:
    now = means.state.now()
    means.delivery.apply(room, people.set_hand(room, peer, None, now), now)
