"""Another name for a peer, or another room."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core import people
from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length
from peerpyrtc_desktop.runtime.seating.seat import Seat


class Rename(Command[None], frozen=True):
    """Give a peer another name; its whispers, strokes, files and mutes stay its own.

    Refused: a name that can't be one, or is taken there.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    to: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        seat = means.state.seat(self.room, self.peer, self.stay)
        room, now, peer = means.state.room(self.room), means.state.now(), seat.peer
        assert peer is not None
        if self.to == peer.id:
            return
        people.check_rename(room, peer, self.to)
        whom, back = means.whom(seat), Rename(room.name, self.to, peer.id, peer.stay)
        decision = people.rename(room, peer, self.to, now)
        means.state.renamed(seat, self.to)
        means.delivery.apply(room, decision, now)
        means.note(self, room=room.name, whom=(whom,), undo=(back,), params={"to": self.to})


class Move(Command[None], frozen=True):
    """Send a peer to another room of this host, `to`; `text` says why.

    Its page goes there by itself, past a lock, and it stays who it is: its device, name and mute go
    along. An older client is told where to go, and leaves. Refused: there is no such room, or it is
    none of a moderator's; somebody there has its name; the room is full.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    to: str
    text: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        seat = means.state.seat(self.room, self.peer, self.stay)
        _move(means, self, seat, means.state.room(self.to), sendable(self.text))


class MoveBack(Command[None], frozen=True):
    """Send the guest of that standing back, `to` where it was, whatever it is called by now.

    What takes a move back: whoever has got there by its name (`peer`) is somebody else. Refused: it
    isn't there, and else as a move is.
    """

    room: str
    peer: str
    to: str
    key: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        _move(means, self, self.meant(means), means.state.room(self.to))

    def meant(self, means: Means) -> Seat:
        """Its seat. It may have several there: then the one of that name. Raises Refused: none."""
        peers = means.state.room(self.room).peers.values()
        seats = [means.state.seat_of[peer] for peer in peers]
        theirs = [seat for seat in seats if seat.standing_key == self.key]
        if not theirs:
            raise Refused(Code.NO_SUCH_PEER, f"{self.peer!r} is not in {self.room!r}.")
        named = (seat for seat in theirs if seat.request.peer_id == self.peer)
        return next(named, theirs[0])


def _move(means: Means, command: Command[None], seat: Seat, room: Room, why: str = "") -> None:
    """Send whoever sits there to this room, if that can be."""
    former, peer = means.state.room(seat.request.room), seat.peer
    assert peer is not None
    for each in (former, room):  # to take a move back is a move from there
        if (reach := means.reach) is not None and each.name not in reach:
            raise Refused(Code.NOT_ALLOWED, f"You don't moderate {each.name!r}.")
    if room is former:
        raise Refused(Code.MALFORMED, f"{peer.id!r} is in {room.name!r} already.")
    if room.holder(keys(peer.id)) is not None:
        raise Refused(Code.NAME_TAKEN, f"Somebody in {room.name!r} is called {peer.id!r}.")
    if room.limits.enforced and len(room.peers) >= room.limits.peers:
        raise Refused(Code.ROOM_FULL, f"{room.name!r} is full.")
    whom = means.whom(seat)
    back = MoveBack(room.name, peer.id, former.name, seat.standing_key)
    means.state.expected.add(seat, room.name, means.state.now().mono)
    means.leaving.dismiss((seat,), Reason.MOVED, why, room=room.name)
    params = {"to": room.name}
    means.note(command, room=former.name, whom=(whom,), why=why, undo=(back,), params=params)
