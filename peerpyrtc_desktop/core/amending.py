"""Changing and taking back what one has said oneself, for as long as the room lets one.

Whose it is goes by the stay it was said in and by the device, never by a name. What it said before
is kept beside it, for moderators, as long as evidence is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core import events, frames, redaction
from peerpyrtc_desktop.core.answers import Answers
from peerpyrtc_desktop.core.asking import is_asked
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Record, Send
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.judges.rules import told_of
from peerpyrtc_desktop.core.payload import NOTHING, event_words
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.reader import is_drawn
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.reports import Recall
from peerpyrtc_desktop.core.rows import row_of
from peerpyrtc_desktop.core.verdict import ACCEPT, Case, Outcome
from peerpyrtc_desktop.core.waiting import HeldMessage, Waiting

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

MOST_VERSIONS = 20
"""How often one message is changed: each time there is more of it to be kept."""

LOOKING = 9
"""What it costs beyond its frame to have a message looked up on the disk."""

_NONE_SUCH = "There is no such message of yours."
_REPLACED = "A later change of the same message took its place."
_DELETED = "The message that it was to change was taken back."

Relay = Callable[[Peer, frames.Event, Moment], Decision]
"""Relays an event that stands in the place of one that waited: as any, but for slow mode."""


class Amendments:
    """One room's. `recall` finds what is still in memory of what was said; `answers` are its."""

    def __init__(self, room: Room, recall: Recall, answers: Answers, relay: Relay) -> None:
        self._room = room
        self._recall = recall
        self._answers = answers
        self._relay = relay

    def take(self, peer: Peer, wish: frames.Amendment, now: Moment) -> Decision:
        """Decide on it; what isn't in memory is to be looked up first (`Decision.remark`).

        Raises:
            FrameError: it is refused.
        """
        room, key = self._room, peer.standing.key
        if (under_way := self._under_way(peer, wish.ref)) is not None:
            return under_way
        row = Row.EDIT if isinstance(wish, frames.Edit) else Row.DELETE
        room.gate.check(peer, row, room.settings, now, wish.ref)
        if not room.settings.editing:
            text = "What was said here stays as it was said."
            raise FrameError(Code.NOT_ALLOWED, text, wish.ref)
        if isinstance(wish, frames.Edit) and wish.of is not None:
            if (held := room.waiting.of(key, wish.of)) is not None:
                return self._change_waiting(peer, wish, held, now)
            if not isinstance(answer := self._answers.get(key, wish.of), frames.Ack):
                raise FrameError(Code.NO_SUCH_MESSAGE, _NONE_SUCH, wish.ref)
            wish = replace(wish, epoch=answer.epoch, seq=answer.seq, of=None)
        place = (wish.epoch, wish.seq)
        if not (room.opened_in, 0) < place <= (room.epoch, room.seq) or not wish.seq:
            raise FrameError(Code.NO_SUCH_MESSAGE, _NONE_SUCH, wish.ref)
        if (kept := self._recall(*place)) is not None:
            return self._decide(peer, wish, kept, now)
        if wait := room.gate.wait(peer, now, LOOKING):
            text = "You are sending too fast."
            raise FrameError(Code.RATE_LIMITED, text, wish.ref, retry_after=wait)
        return Decision(remark=wish)

    def settle(
        self, peer: Peer, wish: frames.Amendment, kept: Kept | None, now: Moment
    ) -> Decision:
        """Decide on what was looked up, and may have been sent again meanwhile."""
        if (answer := self._answers.get(peer.standing.key, wish.ref)) is not None:
            return Decision(again=Send(answer, to=peer))
        if (under_way := self._under_way(peer, wish.ref)) is not None:
            return under_way
        try:
            if kept is None:
                raise FrameError(Code.NO_SUCH_MESSAGE, _NONE_SUCH, wish.ref)
            return self._decide(peer, wish, kept, now)
        except FrameError as error:
            return self._room.gate.refuse(peer, error, now)

    def _under_way(self, peer: Peer, ref: str) -> Decision | None:
        """What is answered to what is being decided on already; None: it isn't."""
        if waits := self._room.waiting.of(peer.standing.key, ref):
            return Decision([Send(frames.Held(ref, waits.why), to=peer)])
        return Decision() if self._room.asked.of(peer.standing.key, ref) else None

    def release(
        self, held: HeldMessage, author: Peer, now: Moment, looked_up: Kept | None = None
    ) -> Decision:
        """Have the edit take effect that has waited; `looked_up` is what it is of, where only the
        disk has that still.

        Raises:
            FrameError: what it is of was taken back, or isn't there any more.
        """
        assert held.edits is not None
        kept = self._recall(*held.edits) or looked_up
        if kept is None or kept.redacted or not isinstance(kept.frame, frames.Relayed):
            text = "What was to be changed isn't there any more."
            raise FrameError(Code.NO_SUCH_MESSAGE, text, held.ref)
        return self._publish(author, kept, kept.frame, held.data, held.ref, now)

    def _decide(self, peer: Peer, wish: frames.Amendment, kept: Kept, now: Moment) -> Decision:
        said = self._check(peer, wish, kept, now)
        if isinstance(wish, frames.Edit):
            return self._change(peer, wish, kept, said, now)
        room = self._room
        decision = redaction.redact(room, (said.epoch, said.seq), kept, now, by_author=True)
        assert decision.record is not None
        ack = self._acknowledge(peer, wish.ref, decision.record.frame.seq, now)
        whose = _identity_in(kept)
        decision.record = replace(
            decision.record, sender=peer, ack=ack, stay=peer.stay, identity=whose
        )
        decision.sends += self._for_author(peer, decision.record.frame, decision.sends)
        self._tell_replaced(decision, self._take_changes(place_of(wish)), _DELETED, now)
        return decision

    def _check(self, peer: Peer, wish: frames.Amendment, kept: Kept, now: Moment) -> frames.Relayed:
        """Raise FrameError unless it is the peer's own, there, and young enough."""
        said = kept.frame
        if not isinstance(said, frames.Relayed) or is_drawn(said) or not is_author(peer, kept):
            raise FrameError(Code.NO_SUCH_MESSAGE, _NONE_SUCH, wish.ref)
        if kept.redacted:
            raise FrameError(Code.NO_SUCH_MESSAGE, "That was taken back before.", wish.ref)
        seconds = self._room.settings.editing
        if now.wall - said.time > seconds * 1000:
            text = f"That was said too long ago: here it can be changed for {seconds} s."
            raise FrameError(Code.TOO_LATE, text, wish.ref)
        return said

    def _change(
        self, peer: Peer, wish: frames.Edit, kept: Kept, said: frames.Relayed, now: Moment
    ) -> Decision:
        room, place = self._room, (said.epoch, said.seq)
        if said.name != "message" or said.emitted or wish.data == NOTHING:
            text = "Only messages are changed, and to words: all else can be taken back."
            raise FrameError(Code.MALFORMED, text, wish.ref)
        if len(kept.was) >= MOST_VERSIONS:
            text = f"A message is changed {MOST_VERSIONS} times at the most."
            raise FrameError(Code.TOO_MANY, text, wish.ref)
        event = frames.Event(said.name, wish.ref, wish.data, said.to)
        row, verdict = row_of(event), ACCEPT
        if judges := room.gate.judges(peer, room.settings, now):
            case = Case(peer, room.settings, row, now, wish.ref, said.name, wish.data, is_edit=True)
            verdict = room.gate.judge(case, judges)
        if verdict.outcome is Outcome.REDIRECT:
            text = "What you say goes to the host alone by now: this went to all."
            raise FrameError(Code.NOT_ALLOWED, text, wish.ref)
        if (by := verdict.redactor) is not None:
            words, told = event_words(said.name, wish.data) or "", told_of(by.rule, by.why)
            raise FrameError(Code.REFUSED_BY_RULE, told, wish.ref, said=words)
        why = verdict.why if verdict.waits else ""
        delay = room.settings.delay if verdict.outcome is Outcome.DELAY else 0
        asks = room.gate.asks_program and is_asked(row)
        if asks or verdict.waits:
            waiting = room.asked if asks else room.waiting
            former = self._take_changes(place)
            try:
                held = waiting.hold(peer, event, why, None, now, delay, edits=place)
            except FrameError:
                for where, each in former:
                    where.put(each)
                raise
            decision = Decision(asked=held) if asks else room.gate.hold(held, peer)
            return self._tell_replaced(decision, former, _REPLACED, now)
        return self._publish(peer, kept, said, wish.data, wish.ref, now)

    def _publish(
        self,
        author: Peer,
        kept: Kept,
        said: frames.Relayed,
        data: Raw,
        ref: str | None,
        now: Moment,
    ) -> Decision:
        """Number it, and show it to all who could read the message, its author among them."""
        room = self._room
        seq, place = room.number(), (said.epoch, said.seq)
        frame = frames.Edited(author.id, room.epoch, seq, now.wall, place, data)
        ack = None if ref is None else self._acknowledge(author, ref, seq, now)
        told = events.MessageEdited(
            room.name, author.id, *place, now.wall, data, said.data, said.to, author.stay
        )
        sends = redaction.for_readers(room, frame, kept.readers)
        sends += self._for_author(author, frame, sends)
        whose = _identity_in(kept)
        record = Record(frame, kept.readers, author, ack, author.stay, identity=whose)
        decision = Decision(sends, [told], record)
        # What waits of it is older than this: let through later it would bring back older words.
        return self._tell_replaced(decision, self._take_changes(place), _REPLACED, now)

    def _take_changes(self, place: Place) -> list[tuple[Waiting, HeldMessage]]:
        """What is to stand in the place of that message waits no longer, and where it did."""
        found = []
        for where in (self._room.waiting, self._room.asked):
            while (held := where.change_of(place)) is not None:
                where.take(held.id)
                found.append((where, held))
        return found

    def _tell_replaced(
        self, decision: Decision, former: list[tuple[Waiting, HeldMessage]], why: str, now: Moment
    ) -> Decision:
        """Let moderators and their author know of changes that will never take effect.

        It may not have heard it, and send them again: that is answered so again, or older words
        would take the place of newer ones.
        """
        room = self._room
        for where, held in former:
            if where is room.waiting:
                decision.events.insert(0, events.HeldSettled(room.name, held, False, now.wall))
            decision.replaced.append(Replaced.of(held, why))
            error = frames.Error(Code.WITHDRAWN, why, held.ref)
            self._answers.add(held.key, held.address, error)
            author = where.present(held, room.peers)
            if author is not None and held.ref is not None:
                decision.sends.append(Send(error, to=author))
        return decision

    def _for_author(self, author: Peer, frame: frames.Numbered, sends: list[Send]) -> list[Send]:
        """For one that goes by another name than it whispered under."""
        is_told = any(each.to is None or each.to is author for each in sends)
        is_here = self._room.peers.get(author.id) is author
        return [Send(frame, to=author)] if is_here and not is_told else []

    def _change_waiting(
        self, peer: Peer, wish: frames.Edit, held: HeldMessage, now: Moment
    ) -> Decision:
        """It is judged anew under its old ref: who let it through shall have read it as it goes."""
        room = self._room
        if held.name != "message" or held.edits is not None or wish.data == NOTHING:
            text = "Only messages that wait are changed: all else can be withdrawn."
            raise FrameError(Code.MALFORMED, text, wish.ref)
        if held.to is not None and held.to != SERVER_ID:
            reader = room.peers.get(held.to)
            if reader is None or reader.identity != held.to_identity:
                raise FrameError(Code.NO_SUCH_PEER, f"{held.to!r} has left.", wish.ref)
        room.waiting.take(held.id)
        event = frames.Event(held.name, wish.of or wish.ref, wish.data, held.to)
        try:
            decision = self._relay(peer, event, now)
        except FrameError as error:
            room.waiting.put(held)
            error.ref = wish.ref
            raise
        decision.events.insert(0, events.HeldSettled(room.name, held, False, now.wall))
        # What waits still has no number.
        seq = 0 if decision.record is None else decision.record.frame.seq
        decision.sends.append(Send(self._acknowledge(peer, wish.ref, seq, now), to=peer))
        return decision

    def _acknowledge(self, peer: Peer, ref: str, seq: int, now: Moment) -> frames.Ack:
        ack = frames.Ack(ref, self._room.epoch, seq, time=now.wall)
        self._answers.add(peer.standing.key, peer.address, ack)
        return ack


def is_author(peer: Peer, kept: Kept) -> bool:
    """Whether this peer has said it: in this stay, or on this device."""
    if kept.stay and kept.stay == peer.stay:
        return True
    return bool(kept.identity) and kept.identity.partition("\n")[0] == peer.device


def _identity_in(kept: Kept) -> str:
    """Its author's among the readers of a whisper."""
    return kept.identity if kept.readers is not None and kept.identity in kept.readers else ""


def place_of(wish: frames.Amendment) -> Place:
    """Where what it is about stands."""
    return wish.epoch, wish.seq
