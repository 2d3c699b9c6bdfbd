"""What a room makes of what its peers send: each frame is paid for, judged and then acted on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from peerpyrtc_desktop.core import board_frames, drawing, events, frames, passing, people, reports
from peerpyrtc_desktop.core.amending import Amendments
from peerpyrtc_desktop.core.answers import Answered, Answers
from peerpyrtc_desktop.core.asking import is_asked
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Record, Send
from peerpyrtc_desktop.core.dialects import ClientInput
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.gate import DROPPED
from peerpyrtc_desktop.core.introduction import introduce
from peerpyrtc_desktop.core.lettering import check_shown
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.reactions import react
from peerpyrtc_desktop.core.reports import Recall
from peerpyrtc_desktop.core.rows import row_of
from peerpyrtc_desktop.core.strokes import Change
from peerpyrtc_desktop.core.verdict import ACCEPT, Case, Outcome, Verdict
from peerpyrtc_desktop.core.waiting import HeldMessage, Waiting

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

ASKING = 9
"""What a question costs beyond its frame: it may be a look at the disk, or at all who are here."""


class Intake:
    """One room's. `recall` finds what the history has of `(epoch, seq)`."""

    def __init__(self, room: Room, recall: Recall) -> None:
        self._room = room
        self._recall = recall
        self._answers = Answers()
        self.amendments = Amendments(
            room, recall, self._answers, partial(self._relay, is_edit=True)
        )

    def remember(self, answered: Iterable[Answered]) -> None:
        """What was answered by an earlier host, the oldest first: it is answered so again."""
        for each in answered:
            self._answers.add(each.sender, each.address, each.ack)

    def receive(self, peer: Peer, frame: ClientInput, now: Moment, cost: float = 1) -> Decision:
        """Decide on a decoded frame of a peer that is in the room; `cost` as its allowance counts.

        All that comes costs: what was answered before, and what is answered by nothing.
        """
        peer.last_seen = now.wall
        try:
            return self._receive(peer, frame, now, cost)
        except FrameError as error:
            return self._room.gate.refuse(peer, error, now)

    def refuse(self, peer: Peer, error: FrameError, now: Moment, cost: float = 1) -> Decision:
        """Answer a frame that could not be decoded. It counts against the peer's rate."""
        peer.last_seen = now.wall
        if self._room.gate.wait(peer, now, cost):
            return self._over_rate(peer, error, now)
        return self._room.gate.refuse(peer, error, now)

    def _receive(self, peer: Peer, frame: ClientInput, now: Moment, cost: float) -> Decision:
        ref = frame.ref if isinstance(frame, frames.Named) else None
        if isinstance(frame, board_frames.Passing | frames.Pass) and ref is None:
            if self._room.gate.may_pass(peer, now, cost):
                return passing.show(self._room, peer, frame, now)
            cost *= DROPPED
        if isinstance(frame, frames.Question | frames.Rename | frames.Hello):
            cost += ASKING
        if wait := self._room.gate.wait(peer, now, cost):
            text = "You are sending too fast."
            error = FrameError(Code.RATE_LIMITED, text, ref, retry_after=wait)
            return self._over_rate(peer, error, now, is_lost=isinstance(frame, frames.LegacyEvent))
        if ref is not None and (answer := self._answers.get(peer.standing.key, ref)):
            return Decision(again=Send(answer, to=peer))
        match frame:
            case frames.Pong():
                return Decision()
            case board_frames.Cursor() | board_frames.Drawing() | frames.Pass(ref=None):
                self._room.gate.drop(peer)
                return Decision()
            case frames.Pass():
                return self._pass_on(peer, frame, now)
            case frames.Event() | frames.LegacyEvent():
                return self._relay(peer, frame, now)
            case frames.Edit() | frames.Delete():
                return self.amendments.take(peer, frame, now)
            case frames.Typing(active=active):
                return passing.show_typing(self._room, peer, active, now)
            case frames.React():
                return react(self._room, self._recall, self._answers, peer, frame, now)
            case frames.Hand(up=up):
                return self._show_hand(peer, up, now)
            case frames.Rename():
                return self._rename(peer, frame, now)
            case frames.Ping(t=t):
                return Decision([Send(frames.HostPong(t), to=peer)])
            case frames.Ready(user_agent=user_agent):
                return introduce(self._room, peer, user_agent, now)
            case frames.Report():
                return self._report(peer, frame, now)
            case frames.AskHistory() | frames.Search():
                return Decision(question=frame)
            case frames.Do():
                return Decision(wish=frame)
            case frames.ReadWarning() | frames.Withdraw():
                return Decision(remark=frame)
            case frames.Hello(invite=invite) if invite:
                return Decision(remark=frame)
            case board_frames.AskBoard(after=after):
                peer.at_board = True
                pieces = self._room.board.page(
                    after, peer.identity, (self._room.epoch, self._room.seq)
                )
                return Decision([Send(piece, to=peer) for piece in pieces])
            case _:
                raise FrameError(Code.MALFORMED, "You have said hello before.")

    def _relay(
        self,
        peer: Peer,
        event: frames.Event | frames.LegacyEvent,
        now: Moment,
        *,
        is_edit: bool = False,
    ) -> Decision:
        room = self._room
        ref = event.ref if isinstance(event, frames.Event) else None
        row = row_of(event)
        if ref is not None and (waits := room.waiting.of(peer.standing.key, ref)):
            return Decision([Send(frames.Held(ref, waits.why), to=peer)])
        if ref is not None and room.asked.of(peer.standing.key, ref):
            return Decision()
        letters = check_shown(event.name, event.data, ref)
        verdict = ACCEPT
        if judges := room.gate.judges(peer, room.settings, now):
            case = Case(peer, room.settings, row, now, ref, event.name, event.data, is_edit=is_edit)
            case.letters = letters
            verdict = room.gate.judge(case, judges)
        target = None
        if row is not Row.ASK and event.to is not None:
            target = passing.target_of(room, event.to, getattr(event, "stay", None), ref)
        if room.gate.asks_program and is_asked(row, is_lettered=letters is not None):
            # What else it waits for comes after: nothing is let out that wasn't asked about.
            return Decision(asked=self._kept(room.asked, peer, event, verdict, target, now))
        if verdict.waits:
            return room.gate.hold(self._kept(room.waiting, peer, event, verdict, target, now), peer)
        change = drawing.change(room, peer, event, ref, now, letters) if row is Row.DRAW else None
        for_moderators = row is Row.ASK or verdict.outcome is Outcome.REDIRECT
        return self._publish(peer, event, target, now, change, for_moderators=for_moderators)

    def _publish(
        self,
        peer: Peer,
        event: frames.Event | frames.LegacyEvent,
        target: Peer | None,
        now: Moment,
        change: Change | None = None,
        *,
        for_moderators: bool = False,
        said: int | None = None,
    ) -> Decision:
        """Number it and give it to its readers. `said` is when it was, if it waited."""
        room = self._room
        ref = event.ref if isinstance(event, frames.Event) else None
        # The one object, however it was written: so that frames leave it out.
        data = NOTHING if event.data == NOTHING else event.data
        seq = room.number()
        room.messages += 1
        peer.messages += 1
        peer.tally.add(now.mono)
        room.tally.add(now.mono)
        relayed = frames.Relayed(
            sender=peer.id,
            epoch=room.epoch,
            seq=seq,
            time=now.wall,
            name=event.name,
            data=data,
            to=SERVER_ID if for_moderators else target.id if target else None,
            # Where the name would say that it is something else.
            emitted=event.emitted and event.name in ("message", "json"),
            said=said,
        )
        whole: frames.AnyServerFrame = relayed
        if isinstance(event, frames.LegacyEvent):
            whole = frames.OlderForm(relayed, event)
        ack = None
        if ref is not None:
            ack = frames.Ack(ref, room.epoch, seq, time=now.wall)
            self._answers.add(peer.standing.key, peer.address, ack)
        sends, readers = [Send(whole, but=peer)], None
        if target is not None or for_moderators:
            to = [target] if target is not None else room.moderators(but=peer)
            sends = [Send(whole, to=each) for each in to]
            readers = frozenset({peer.identity, *(each.identity for each in to)})
        told = events.MessageAccepted(
            room.name,
            peer.id,
            room.epoch,
            seq,
            now.wall,
            event.name,
            event.data,
            relayed.to,
            peer.stay,
            relayed.emitted,
        )
        return Decision(sends, [told], Record(relayed, readers, peer, ack, peer.stay, change))

    # What waits for a moderator

    def _kept(
        self,
        waiting: Waiting,
        peer: Peer,
        event: frames.Event | frames.LegacyEvent,
        verdict: Verdict,
        target: Peer | None,
        now: Moment,
    ) -> HeldMessage:
        """It is put there with all that was decided about it."""
        why = verdict.why if verdict.waits else ""
        delay = self._room.settings.delay if verdict.outcome is Outcome.DELAY else 0
        return waiting.hold(peer, event, why, target, now, delay, verdict.redactor)

    def release(
        self, held: HeldMessage, now: Moment, *, shows: bool = True, of: Kept | None = None
    ) -> Decision:
        """Relay what waited, as if it were said now; its readers see when it was, if it `shows`.

        `of` is what an edit is of, where only the disk has that still.

        Raises:
            FrameError: whoever was meant has left, or there is no room on the board.
        """
        room = self._room
        author, event = room.waiting.author_of(held, room.peers), held.event()
        if held.edits is not None:
            return self.amendments.release(held, author, now, of)
        target = None
        if held.to is not None and held.to != SERVER_ID:
            target = room.peers.get(held.to)
            if target is None or target.identity != held.to_identity:
                raise FrameError(Code.NO_SUCH_PEER, f"{held.to!r} has left.", held.ref)
        asks = room.settings.permissions.asks and held.to is None
        is_drawn = row_of(event) is Row.DRAW
        change = drawing.release(room, author, event, held.ref, now) if is_drawn else None
        return self._publish(
            author,
            event,
            target,
            now,
            change,
            for_moderators=asks or held.to == SERVER_ID,
            said=held.time if shows else None,
        )

    def _pass_on(self, peer: Peer, frame: frames.Pass, now: Moment) -> Decision:
        sends, room = passing.relay(self._room, peer, frame, now), self._room
        ack = frames.Ack(frame.ref or "", room.epoch, room.seq, stored=False, time=now.wall)
        self._answers.add(peer.standing.key, peer.address, ack)
        return Decision([*sends, Send(ack, to=peer)])

    def _show_hand(self, peer: Peer, up: bool, now: Moment) -> Decision:
        """A muted peer may: to ask for the word is what hands are for."""
        if up:
            self._room.gate.check(peer, Row.HAND, self._room.settings, now)
        return people.show_hand(self._room, peer, up, now)

    def _rename(self, peer: Peer, wish: frames.Rename, now: Moment) -> Decision:
        self._room.gate.check(peer, Row.RENAME, self._room.settings, now, wish.ref)
        decision, ack = people.take_name(self._room, peer, wish, now)
        self._answers.add(peer.standing.key, peer.address, ack)
        return decision

    def _report(self, peer: Peer, report: frames.Report, now: Moment) -> Decision:
        newest = (self._room.epoch, self._room.seq)
        told = reports.judge(
            report, peer, room=self._room.name, newest=newest, recall=self._recall, now=now
        )
        ack = frames.Ack(report.ref, report.epoch, report.seq)
        self._answers.add(peer.standing.key, peer.address, ack)
        return Decision([Send(ack, to=peer)], [told])

    def _over_rate(
        self, peer: Peer, error: FrameError, now: Moment, *, is_lost: bool = False
    ) -> Decision:
        decision = self._room.gate.over_rate(peer, error, now, is_lost=is_lost)
        self._room.tell_mute(peer, decision, now)
        return decision
