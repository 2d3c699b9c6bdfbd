"""One room: a frame and a time go in, a Decision comes out.

The room knows no links and sends nothing itself. Whoever holds it carries out the Decision: first
the sends, in their order, then the events; a record is kept, and when it is, its ack goes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from peerpyrtc_desktop.core import events, frames, names, people, pinning
from peerpyrtc_desktop.core.answers import Answered
from peerpyrtc_desktop.core.asking import MOST, MOST_OF_ONE
from peerpyrtc_desktop.core.board import Board, Space
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Send
from peerpyrtc_desktop.core.dialects import ClientInput
from peerpyrtc_desktop.core.errors import FrameError, Reason
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.gate import Gate
from peerpyrtc_desktop.core.host_voice import HostVoice
from peerpyrtc_desktop.core.intake import Intake
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.reactions import Reactions
from peerpyrtc_desktop.core.reader import Arrivals, Reader
from peerpyrtc_desktop.core.reports import Recall
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.strokes import KeptStroke
from peerpyrtc_desktop.core.tally import Tally
from peerpyrtc_desktop.core.view import sees
from peerpyrtc_desktop.core.waiting import HeldMessage, Waiting


def _nothing(epoch: int, seq: int) -> None:
    """Nothing is kept."""


def _all(reader: Reader, place: Place) -> bool:
    """Whoever sees some of what was said before sees all of it."""
    return not reader.is_kept_from(place)


class Room:
    """The peers of one room, its numbering and its rules.

    `recall` finds what the history has of `(epoch, seq)`; `reaches` says whether a reader sees what
    was said there.
    """

    def __init__(
        self,
        name: str,
        *,
        epoch: int,
        by_host: bool,
        limits: RoomLimits,
        now: Moment,
        opened_from: str = "",
        space: Space | None = None,
        recall: Recall = _nothing,
        reaches: Callable[[Reader, Place], bool] = _all,
    ) -> None:
        self.name = name
        self.epoch = epoch
        self.by_host = by_host
        self.opened_from = opened_from
        self.limits = limits
        self.reaches = reaches
        self.opened = now.wall
        self.settings = RoomSettings.of_new(limits)
        self.seq = 0
        self.messages = 0
        self.opened_in = epoch
        self.arrivals = Arrivals()
        self.board = Board(space or Space())
        self.peers: dict[str, Peer] = {}
        self._keys: dict[str, Peer] = {}
        self.gate = Gate(name, limits)
        self.gate.board = self.board
        self.voice = HostVoice(self)
        self.waiting = Waiting(name, epoch, limits)
        self.asked = Waiting(name, epoch, limits, most=MOST, most_of_one=MOST_OF_ONE, prefix="p")
        self.tally = Tally(60)
        self.reactions = Reactions()
        self.pinned: frames.Pinned | None = None
        self._intake = Intake(self, recall)

    # Who is here

    @property
    def host_id(self) -> str | None:
        """The peer present the longest: a dict keeps the order in which they came."""
        return next(iter(self.peers), None)

    def holder(self, keys: frozenset[str]) -> Peer | None:
        """The live peer whose name has one of these keys."""
        return next((self._keys[key] for key in keys if key in self._keys), None)

    def keys(self) -> set[str]:
        """The keys of all names that are taken."""
        return set(self._keys)

    def moderators(self, *, but: Peer) -> list[Peer]:
        """Who moderates and is here."""
        peers = self.peers.values()
        return [each for each in peers if each.role is Role.MODERATOR and each is not but]

    def you(self, peer: Peer, now: Moment) -> frames.You:
        """What a peer is here, and what it may not."""
        settings, role = self.settings, peer.role
        is_free, has_word = role is Role.MODERATOR, peer.word is not None
        denied = settings.permissions.denied(role, peer.standing.key)
        if settings.names_stay and not is_free and Row.RENAME not in denied:
            denied += (Row.RENAME,)
        return frames.You(
            str(role),
            tuple(row for row in denied if not (has_word and row is Row.CHAT)),
            settings.permissions.asks and not (is_free or has_word),
            0 if is_free or has_word else settings.slow,
            not is_free and (settings.approve_all or peer.standing.restricted),
            peer.standing.why(now.mono),
        )

    def join(self, peer: Peer, now: Moment) -> Decision:
        """Take a peer in. Its name must be free and the room not full: the caller has looked."""
        peer.since = self.seq
        self.recognise(peer)
        self.peers[peer.id] = peer
        for key in peer.keys:
            self._keys[key] = peer
        peer.told_muted = peer.standing.muted_until(now.mono)
        decision = Decision()
        decision.sends.append(Send(frames.Joined(peer.info(now)), but=peer))
        decision.events.append(events.PeerJoined(self.name, self.snapshot_of(peer, now), now.wall))
        if len(self.peers) == 1:
            decision.events.append(events.HostChanged(self.name, peer.id))
        return decision

    def call(self, peer: Peer, name: str) -> None:
        """Have a peer by another name, which is free, in its old place among those who are here."""
        for key in peer.keys:
            del self._keys[key]
        former, peer.id, peer.keys = peer.id, name, names.keys(name)
        self.peers = {name if id_ == former else id_: each for id_, each in self.peers.items()}
        for key in peer.keys:
            self._keys[key] = peer

    def recognise(self, peer: Peer) -> None:
        """Look up when this guest came for the first time: now, or on an earlier day. It is told
        next who is here.
        """
        peer.was_shown = sees(self, peer)
        peer.came = self.arrivals.came(peer.standing.key, (self.epoch, self.seq))

    def reader(self, peer: Peer) -> Reader:
        """What the peer may read of what was said here."""
        return Reader(peer.identity, peer.came, self.settings.newcomers_see, self.opened_in)

    def bring_back(
        self, *, opened_in: int, arrivals: Mapping[str, Place], settings: RoomSettings
    ) -> None:
        """Be the room that an earlier host had open since that epoch, to which these had come."""
        self.opened_in = opened_in
        self.settings = settings
        for key, place in arrivals.items():
            self.arrivals.came(key, place)

    def number(self) -> int:
        """The next number; each is given once."""
        self.seq += 1
        return self.seq

    def leave(self, peer: Peer, reason: Reason, text: str, now: Moment) -> Decision:
        """Let a peer go. It is out of the room before anyone hears of it; it gets no frame here."""
        was_host = self.host_id == peer.id
        del self.peers[peer.id]
        for key in peer.keys:
            del self._keys[key]
        decision = Decision(events=self.gate.tell(peer, now, is_last=True))
        decision.sends.append(Send(frames.Left(peer.id, reason)))
        left = events.PeerLeft(self.name, peer.id, reason, text, now.wall, peer.stay)
        decision.events.append(left)
        if was_host:
            decision.events.append(events.HostChanged(self.name, self.host_id))
            decision.sends.append(Send(frames.HostChanged(self.host_id)))
        return decision

    # What a peer sends

    def remember(self, answered: Iterable[Answered]) -> None:
        """See `Intake.remember`."""
        self._intake.remember(answered)

    def receive(self, peer: Peer, frame: ClientInput, now: Moment, cost: float = 1) -> Decision:
        """See `Intake.receive`."""
        return self._intake.receive(peer, frame, now, cost)

    def amend(self, peer: Peer, wish: frames.Amendment, kept: Kept | None, now: Moment) -> Decision:
        """See `Amendments.settle`."""
        return self._intake.amendments.settle(peer, wish, kept, now)

    def refuse(self, peer: Peer, error: FrameError, now: Moment, cost: float = 1) -> Decision:
        """See `Intake.refuse`."""
        return self._intake.refuse(peer, error, now, cost)

    def release(
        self, held: HeldMessage, now: Moment, *, shows: bool = True, of: Kept | None = None
    ) -> Decision:
        """See `Intake.release`."""
        return self._intake.release(held, now, shows=shows, of=of)

    # Mutes and roles

    def tell_mute(self, peer: Peer, decision: Decision, now: Moment) -> None:
        """Let all know whether the peer is muted now, if they were told otherwise."""
        until = peer.standing.muted_until(now.mono)
        if bool(until) == bool(peer.told_muted):
            return
        peer.told_muted = until
        snapshot = self.snapshot_of(peer, now)
        decision.events.append(events.PeerUpdated(self.name, snapshot, now.wall))
        decision.sends.append(Send(frames.Updated(peer.info(now))))

    def set_role(self, peer: Peer, role: Role, now: Moment) -> Decision:
        """A peer is this from now on."""
        peer.role = role
        return people.tell(self, peer, now)

    def tell_standing(self, peer: Peer, now: Moment) -> Decision:
        """Let all know that the peer is muted, no more, or for longer; all else is the host's."""
        until = peer.standing.muted_until(now.mono)
        decision = people.tell(self, peer, now)
        if until == peer.told_muted:
            decision.sends.clear()
        peer.told_muted = until
        return decision

    def beat(self, now: Moment) -> Decision:
        """What time alone has changed: mutes that are over, or began in another room."""
        decision = Decision()
        for peer in self.peers.values():
            decision.events += self.gate.tell(peer, now)
            self.tell_mute(peer, decision, now)
        return decision

    # What the host says

    def pin(self, shown: frames.Pinned | None, now: Moment) -> Decision:
        """Show this as what is pinned: its words, or what it says by now, or nothing."""
        self.pinned = shown
        return Decision(pinning.told(self), [events.PinChanged(self.name, shown, now.wall)])

    def change(self, changes: Mapping[str, Any], now: Moment) -> Decision:
        """Set these of the room's settings, and tell all whom that concerns."""
        before, said = self.settings, pinning.told(self)
        self.settings = after = replace(before, **changes)
        decision = Decision()
        if after == before:
            return decision
        decision.events.append(events.RoomChanged(self.name, after, now.wall))
        if after.topic != before.topic:
            decision.events.append(events.RoomUpdated(self.name, after.topic, now.wall))
        if after.newcomers_see != before.newcomers_see:
            see = events.NewcomersSee(self.name, after.newcomers_see, now.wall)
            decision.events.append(see)
        if (told := pinning.told(self)) != said:
            decision.sends += told
        return decision

    # The whiteboard

    def load_board(self, kept: Iterable[KeptStroke]) -> None:
        """Have the board that an earlier host had, before anything is said here.

        Its strokes keep their numbers, by which those who drew them name them, and the room counts
        on from there.
        """
        self.seq = max(self.seq, self.board.load(kept))

    # Views

    @property
    def refused(self) -> int:
        """How many frames of guests were refused."""
        return self.gate.refused

    def rate(self, now: Moment) -> int:
        """Accepted messages in the last minute."""
        return self.tally.total(now.mono)

    def snapshot_of(self, peer: Peer, now: Moment) -> events.PeerSnapshot:
        """One peer for the moderator, without what only its link knows."""
        return events.PeerSnapshot.of(peer, self.name, now, is_host=peer.id == self.host_id)
