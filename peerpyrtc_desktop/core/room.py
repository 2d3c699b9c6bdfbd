"""One room: a frame and a time go in, a Decision comes out.

The room knows no links and sends nothing itself. Whoever holds it carries out the Decision: first
the sends, in their order, then the events; a record is kept, and when it is, its ack goes out.
"""

from __future__ import annotations

from msgspec import Raw

from peerpyrtc_desktop.core import board_frames, events, frames, reports
from peerpyrtc_desktop.core.answers import Answers
from peerpyrtc_desktop.core.board import NAMES, Author, Board, Space
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Moment, Record, Send
from peerpyrtc_desktop.core.dialects import ClientInput
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, FrameError, Reason
from peerpyrtc_desktop.core.gate import DROPPED, Gate
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.payload import NOTHING, raw
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.reports import Recall
from peerpyrtc_desktop.core.tally import Tally


def _nothing(epoch: int, seq: int) -> None:
    """Nothing is kept."""


class Room:
    """The peers of one room, its numbering and its rules.

    `recall` finds what the history has of `(epoch, seq)`.
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
    ) -> None:
        self.name = name
        self.epoch = epoch
        self.by_host = by_host
        self.opened_from = opened_from
        self.limits = limits
        self.opened = now.wall
        self.topic = ""
        self.seq = 0
        self.messages = 0
        self.guests_clear = limits.guests_clear
        self.board = Board(space or Space())
        self.peers: dict[str, Peer] = {}
        self._keys: dict[str, Peer] = {}
        self.gate = Gate(name, limits)
        self._recall = recall
        self._answers = Answers()
        self._tally = Tally(60)

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

    def info(self) -> frames.RoomInfo:
        """The room as its peers see it."""
        return frames.RoomInfo(
            name=self.name, host=self.host_id, topic=self.topic, guests_clear=self.guests_clear
        )

    def join(self, peer: Peer, now: Moment) -> Decision:
        """Take a peer in. Its name must be free and the room not full: the caller has looked."""
        peer.since = self.seq
        self.peers[peer.id] = peer
        for key in peer.keys:
            self._keys[key] = peer
        peer.told_muted = peer.standing.muted_for(now.mono) > 0
        decision = Decision()
        decision.sends.append(Send(frames.Joined(peer.info(now)), but=peer))
        decision.events.append(events.PeerJoined(self.name, self.snapshot_of(peer, now), now.wall))
        if len(self.peers) == 1:
            decision.events.append(events.HostChanged(self.name, peer.id))
        return decision

    def leave(self, peer: Peer, reason: Reason, text: str, now: Moment) -> Decision:
        """Let a peer go. It is out of the room before anyone hears of it; it gets no frame here."""
        was_host = self.host_id == peer.id
        del self.peers[peer.id]
        for key in peer.keys:
            del self._keys[key]
        decision = Decision(events=self.gate.tell(peer, now))
        decision.sends.append(Send(frames.Left(peer.id, reason)))
        left = events.PeerLeft(self.name, peer.id, reason, text, now.wall, peer.stay)
        decision.events.append(left)
        if was_host:
            decision.events.append(events.HostChanged(self.name, self.host_id))
            decision.sends.append(Send(frames.HostChanged(self.host_id)))
        return decision

    # What a peer sends

    def receive(self, peer: Peer, frame: ClientInput, now: Moment, cost: float = 1) -> Decision:
        """Decide on a decoded frame of a peer that is in the room; `cost` as its allowance counts.

        All that comes costs: what was answered before, and what is answered by nothing.
        """
        peer.last_seen = now.wall
        try:
            return self._receive(peer, frame, now, cost)
        except FrameError as error:
            return self.gate.refuse(peer, error, now)

    def refuse(self, peer: Peer, error: FrameError, now: Moment, cost: float = 1) -> Decision:
        """Answer a frame that could not be decoded. It counts against the peer's rate."""
        peer.last_seen = now.wall
        if self.gate.wait(peer, now, cost):
            return self._over_rate(peer, error, now)
        return self.gate.refuse(peer, error, now)

    def _receive(self, peer: Peer, frame: ClientInput, now: Moment, cost: float) -> Decision:
        ref = frame.ref if isinstance(frame, frames.Event | frames.Report) else None
        if isinstance(frame, board_frames.Passing):
            if self.gate.may_pass(peer, now):
                return self._show(peer, frame, now)
            cost *= DROPPED
        if wait := self.gate.wait(peer, now, cost):
            text = "You are sending too fast."
            error = FrameError(Code.RATE_LIMITED, text, ref, retry_after=wait)
            return self._over_rate(peer, error, now)
        if ref is not None and (answer := self._answers.get(peer.standing.key, ref)):
            return Decision([Send(answer, to=peer)])
        match frame:
            case frames.Pong():
                return Decision()
            case board_frames.Cursor() | board_frames.Drawing():
                self.gate.drop(peer)
                return Decision()
            case frames.Event() | frames.LegacyEvent():
                return self._relay(peer, frame, now)
            case frames.Typing(active=active):
                self.gate.check_muted(peer, None, now)
                return Decision([Send(frames.PeerTyping(peer.id, active), but=peer)])
            case frames.Hand(up=up):
                return self._show_hand(peer, up, now)
            case frames.Ping(t=t):
                return Decision([Send(frames.HostPong(t), to=peer)])
            case frames.Ready(user_agent=user_agent):
                return self._introduce(peer, user_agent, now)
            case frames.Report():
                return self._report(peer, frame, now)
            case board_frames.AskBoard(after=after):
                peer.at_board = True
                pieces = self.board.page(after, peer.identity, (self.epoch, self.seq))
                return Decision([Send(piece, to=peer) for piece in pieces])
            case _:
                raise FrameError(Code.MALFORMED, "You have said hello before.")

    def _relay(self, peer: Peer, event: frames.Event | frames.LegacyEvent, now: Moment) -> Decision:
        ref = event.ref if isinstance(event, frames.Event) else None
        self.gate.check_muted(peer, ref, now)
        target = self._target(event, ref)
        if target is None and event.name in NAMES:
            self._change_board(peer, event, ref)
        # The one object, however it was written: so that frames leave it out.
        data = NOTHING if event.data == NOTHING else event.data
        self.seq += 1
        self.messages += 1
        peer.messages += 1
        peer.tally.add(now.mono)
        self._tally.add(now.mono)
        relayed = frames.Relayed(
            sender=peer.id,
            epoch=self.epoch,
            seq=self.seq,
            time=now.wall,
            name=event.name,
            data=data,
            to=target.id if target else None,
            # Where the name would say that it is something else.
            emitted=event.emitted and event.name in ("message", "json"),
        )
        whole: frames.AnyServerFrame = relayed
        if isinstance(event, frames.LegacyEvent):
            whole = frames.OlderForm(relayed, event)
        ack = None
        if ref is not None:
            ack = frames.Ack(ref, self.epoch, self.seq, time=now.wall)
            self._answers.add(peer.standing.key, peer.address, ack)
        send = Send(whole, to=target) if target else Send(whole, but=peer)
        readers = frozenset({peer.identity, target.identity}) if target else None
        told = events.MessageAccepted(
            self.name,
            peer.id,
            self.epoch,
            self.seq,
            now.wall,
            event.name,
            event.data,
            relayed.to,
            peer.stay,
            relayed.emitted,
        )
        return Decision([send], [told], Record(relayed, readers, peer, ack, peer.stay))

    def _change_board(
        self, peer: Peer, event: frames.Event | frames.LegacyEvent, ref: str | None
    ) -> None:
        author = Author(peer.identity, peer.id, self.guests_clear)
        try:
            self.board.take(event.name, event.data, author, self.seq + 1)
        except FrameError as error:
            error.ref = ref
            raise

    def _show(self, peer: Peer, frame: board_frames.Passing, now: Moment) -> Decision:
        """Pass on what a peer shows while it draws. Nobody waits for an answer to it."""
        if peer.standing.muted_for(now.mono):
            return Decision()
        readers = tuple(each for each in self.peers.values() if each.at_board and each is not peer)
        return Decision(glimpse=Glimpse(frame.shown(peer.id), readers) if readers else None)

    def _target(self, event: frames.Event | frames.LegacyEvent, ref: str | None) -> Peer | None:
        if event.to is None:
            return None
        target = self.peers.get(event.to)
        if target is None:
            raise FrameError(Code.NO_SUCH_PEER, f"{event.to!r} is not in this room.", ref)
        stay = event.stay if isinstance(event, frames.Event) else None
        if stay is not None and stay != target.stay:
            text = f"The {event.to!r} you wrote to has left. Who is here now is another stay."
            raise FrameError(Code.NO_SUCH_PEER, text, ref)
        return target

    def _show_hand(self, peer: Peer, up: bool, now: Moment) -> Decision:
        """A muted peer may: to ask for the word is what hands are for."""
        if up == (peer.hand is not None):
            return Decision()
        peer.hand = now.wall if up else None
        told = events.PeerUpdated(self.name, self.snapshot_of(peer, now), now.wall)
        return Decision([Send(frames.Updated(peer.info(now)))], [told])

    def _report(self, peer: Peer, report: frames.Report, now: Moment) -> Decision:
        newest = (self.epoch, self.seq)
        told = reports.judge(
            report, peer, room=self.name, newest=newest, recall=self._recall, now=now
        )
        ack = frames.Ack(report.ref, report.epoch, report.seq)
        self._answers.add(peer.standing.key, peer.address, ack)
        return Decision([Send(ack, to=peer)], [told])

    # Mutes

    def _over_rate(self, peer: Peer, error: FrameError, now: Moment) -> Decision:
        decision = self.gate.over_rate(peer, error, now)
        self._tell_mute(peer, decision, now)
        return decision

    def _tell_mute(self, peer: Peer, decision: Decision, now: Moment) -> None:
        """Let all know whether the peer is muted now, if they were told otherwise."""
        muted = peer.standing.muted_for(now.mono) > 0
        if muted == peer.told_muted:
            return
        peer.told_muted = muted
        snapshot = self.snapshot_of(peer, now)
        decision.events.append(events.PeerUpdated(self.name, snapshot, now.wall))
        decision.sends.append(Send(frames.Updated(peer.info(now))))

    def beat(self, now: Moment) -> Decision:
        """What time alone has changed: mutes that are over, or began in another room."""
        decision = Decision()
        for peer in self.peers.values():
            decision.events += self.gate.tell(peer, now)
            self._tell_mute(peer, decision, now)
        return decision

    # What the host says

    def set_topic(self, topic: str, now: Moment) -> Decision:
        """What the room is about, in the host's words; "" is none."""
        if topic == self.topic:
            return Decision()
        self.topic = topic
        told = events.RoomUpdated(self.name, topic, now.wall)
        return Decision([Send(frames.RoomUpdated(self.info()))], [told])

    def announce(self, text: str, now: Moment) -> Decision:
        """The host's words to everyone in the room."""
        self.seq += 1
        frame = frames.Announcement(self.epoch, self.seq, now.wall, text)
        told = events.Announced(self.name, self.epoch, self.seq, now.wall, text)
        return Decision([Send(frame)], [told], Record(frame))

    def speak(self, data: Raw, now: Moment) -> Decision:
        """What the program says, which has the host in it: a message from `server` to everyone."""
        self.messages += 1
        self._tally.add(now.mono)
        form = frames.LegacyEvent(frames.Form.MESSAGE, "message", data)
        return self._act("message", data, now, form)

    def _act(
        self, name: str, data: Raw, now: Moment, form: frames.LegacyEvent | None = None
    ) -> Decision:
        """An event of the host's own; `form` is what it looks like to older clients."""
        self.seq += 1
        relayed = frames.Relayed(SERVER_ID, self.epoch, self.seq, now.wall, name, data)
        told = events.MessageAccepted(
            self.name, SERVER_ID, self.epoch, self.seq, now.wall, name, data, None
        )
        whole = frames.OlderForm(relayed, form) if form else relayed
        return Decision([Send(whole)], [told], Record(relayed))

    # The whiteboard

    def clear_board(self, now: Moment) -> Decision:
        """The host takes all strokes away. Decides nothing where there are none."""
        if not self.board.visible:
            return Decision()
        self.board.clear(self.seq + 1)
        return self._act("clear", NOTHING, now)

    def restore_board(self, now: Moment) -> Decision:
        """The host takes the last clearing back.

        Raises:
            FrameError: there is none, or no room for what it took.
        """
        clearing = self.board.clearing
        self.board.unclear(clearing or 0)
        return self._act("restore", raw({"clear": clearing}), now)

    # Views

    @property
    def refused(self) -> int:
        """How many frames of guests were refused."""
        return self.gate.refused

    def _introduce(self, peer: Peer, user_agent: str, now: Moment) -> Decision:
        """Tell an older client where it is. Each believes itself host until it hears who is.

        With a hundred peers that is 50 KB for a frame of 50 bytes, so once a second must do.
        """
        decision = Decision()
        if peer.describe(user_agent):
            told = events.PeerUpdated(self.name, self.snapshot_of(peer, now), now.wall)
            decision.events.append(told)
            decision.sends.append(Send(frames.Updated(peer.info(now)), but=peer))
        if peer.introduced is not None and now.mono - peer.introduced < 1:
            return decision
        peer.introduced = now.mono
        peers = tuple((each.info(now), each.last_seen) for each in self.peers.values())
        decision.sends.append(Send(frames.RoomState(peer.id, self.host_id, peers), to=peer))
        decision.sends.append(Send(frames.HostChanged(self.host_id), to=peer))
        return decision

    def rate(self, now: Moment) -> int:
        """Accepted messages in the last minute."""
        return self._tally.total(now.mono)

    def snapshot_of(self, peer: Peer, now: Moment) -> events.PeerSnapshot:
        """One peer for the moderator, without what only its link knows."""
        left = peer.standing.muted_for(now.mono)
        return events.PeerSnapshot(
            room=self.name,
            id=peer.id,
            joined=peer.joined,
            last_seen=peer.last_seen,
            address=peer.address,
            user_agent=peer.user_agent,
            dialect=peer.dialect,
            is_host=peer.id == self.host_id,
            rtt=None,
            messages=peer.messages,
            refused=peer.refused,
            rate=peer.rate(now),
            queued=0,
            state="muted" if left else "connected",
            muted_until=now.wall + int(left * 1000) if left else None,
            hand=peer.hand,
            stay=peer.stay,
            asked_from=peer.address,
            device=peer.device,
        )
