"""What becomes of the peers of a room by somebody's word: names, hands, who has the word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from peerpyrtc_desktop.core import events, frames, names, roll
from peerpyrtc_desktop.core.decision import Decision, Moment, Send
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.roles import Role

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


def tell(room: Room, peer: Peer, now: Moment) -> Decision:
    """Show all what a peer is now."""
    told = events.PeerUpdated(room.name, room.snapshot_of(peer, now), now.wall)
    return Decision([Send(frames.Updated(peer.info(now)))], [told])


BACK: Final = 60_000
"""Milliseconds within which who left with its hand up, and is back, raises it where it was."""


def show_hand(room: Room, peer: Peer, up: bool, now: Moment) -> Decision:
    """A peer raises its hand, to the end of the line, or takes it down.

    Who is back since a moment ago, with its page loaded again, raises it in the place it had.
    """
    before, peer.hand_before = peer.hand_before, None
    is_back = before is not None and now.wall - peer.joined <= BACK
    return set_hand(room, peer, (before if is_back else now.wall) if up else None, now)


def set_hand(room: Room, peer: Peer, since: int | None, now: Moment) -> Decision:
    """A peer's hand is up since then, or down. Decides nothing where it is so already."""
    if (since is None) == (peer.hand is None):
        return Decision()
    peer.hand = since
    return tell(room, peer, now)


def raised(room: Room) -> list[Peer]:
    """Those whose hands are up, the longest raised first."""
    up = [(peer.hand, peer) for peer in room.peers.values() if peer.hand is not None]
    return [peer for _, peer in sorted(up, key=lambda each: each[0])]


def speaker(room: Room) -> Peer | None:
    """Who has the word."""
    return next((peer for peer in room.peers.values() if peer.word is not None), None)


def give_word(room: Room, peer: Peer | None, now: Moment) -> Decision:
    """This peer has the word, and nobody else; its hand is down. None: nobody has it."""
    decision = Decision()
    for each in room.peers.values():
        before = (each.word, each.hand)
        if each is not peer:
            each.word = None
        else:
            each.word, each.hand = each.word or now.wall, None
        if (each.word, each.hand) != before:
            told = tell(room, each, now)
            decision.sends += told.sends
            decision.events += told.events
    return decision


def check_rename(room: Room, peer: Peer, to: str) -> None:
    """Raise Refused unless the peer may be called that (`BAD_NAME`, `NAME_TAKEN`)."""
    names.check_peer_id(to)
    holder = room.holder(names.keys(to))
    if holder not in (None, peer):
        free = names.suggest(to, lambda name: room.holder(names.keys(name)) not in (None, peer))
        text = f"The name {to!r} is taken in this room."
        own = holder is not None and bool(peer.device) and holder.device == peer.device
        raise Refused(Code.NAME_TAKEN, text, suggestion=free, own=own)


def rename(room: Room, peer: Peer, to: str, now: Moment) -> Decision:
    """A peer has another name from now on, and is who it was in all else.

    What it wrote stays under the old one. The older clients see one leave and another come.
    """
    was_host, former = room.host_id == peer.id, peer.id
    room.call(peer, to)
    older = (frames.Left(former, "CLIENT_INITIATED"), frames.Joined(peer.info(now)))
    sends = [Send(frames.PeerRenamed(former, to))]
    sends += [Send(frames.ForOlder(frame), but=peer) for frame in older]
    told: list[events.Event] = [
        events.PeerRenamed(room.name, former, room.snapshot_of(peer, now), now.wall)
    ]
    if was_host:
        sends.append(Send(frames.HostChanged(to)))
        told.append(events.HostChanged(room.name, to))
    return Decision(sends, told)


def take_name(
    room: Room, peer: Peer, wish: frames.Rename, now: Moment
) -> tuple[Decision, frames.Ack]:
    """A guest takes another name itself, and what it hears.

    Raises:
        FrameError: the room doesn't take that name, or has everybody keep its own.
    """
    try:
        if room.settings.names_stay and peer.role is not Role.MODERATOR:
            raise Refused(Code.NOT_ALLOWED, "Names stay here.")
        if peer.role is not Role.MODERATOR:
            roll.check_called(wish.to, room.settings)
        check_rename(room, peer, wish.to)
    except Refused as refused:
        free, own = refused.suggestion, refused.own
        raise FrameError(
            refused.code, refused.text, wish.ref, suggestion=free, own=own
        ) from refused
    ack = frames.Ack(wish.ref, room.epoch, room.seq)
    decision = Decision() if wish.to == peer.id else rename(room, peer, wish.to, now)
    decision.sends.append(Send(ack, to=peer))
    return decision, ack
