"""What rules decided is carried out: as the rule's own acts, with what was said as evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import Actor, Evidence
from peerpyrtc_desktop.core.decision import Decision
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.judges.rules import told_of
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.rules.book import Ruling
from peerpyrtc_desktop.core.rules.rule import Action
from peerpyrtc_desktop.core.rules.subject import Subject
from peerpyrtc_desktop.core.waiting import Redactor
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict, Warn
from peerpyrtc_desktop.runtime.floods import Floods
from peerpyrtc_desktop.runtime.tasks import Tasks

_ALWAYS = (Action.REDACT, Action.MUTE, Action.RESTRICT, Action.KICK, Action.BAN)


class Rulings:
    """Acts on them: at once where it only notes, and as commands where more follows."""

    def __init__(self, means: Means, tasks: Tasks, floods: Floods) -> None:
        self._means = means
        self._floods = floods
        self._state = means.state
        self._tasks = tasks
        self._state.events.connect(self._hear)

    def carry_out(self, peer: Peer, room: Room, decision: Decision) -> None:
        """What followed for a guest from what it just did, which was decided on so."""
        if not self._state.rules.book.rulings:
            return
        seq = 0 if decision.record is None else decision.record.frame.seq
        for ruling in self._state.rules.book.take():
            self._act(ruling, peer, room, seq)

    def _hear(self, event: events.Event) -> None:
        match event:
            case events.PeerJoined() if self._state.rules.book.set.rules:
                self._judge_coming(event)
            case events.HeldSettled(held=held, seq=seq) if held.redactor is not None and seq:
                self._redact(event, held.redactor)
            case _:
                pass

    def _redact(self, out: events.HeldSettled, by: Redactor) -> None:
        """What has waited is out now, and taken back as if it had been said just then.

        Not by a rule that there is no more.
        """
        rule = self._state.rules.get(by.rule)
        if rule is None or not rule.enabled:
            return
        means = replace(self._means, by=Actor("rule", by.rule))
        command = RedactMessage(out.room, out.epoch, out.seq, by.why)
        self._tasks.spawn(_perform(command, means), name=f"rule {by.rule}")

    def _judge_coming(self, event: events.PeerJoined) -> None:
        """Who comes is judged too: nothing is refused here, so it is sent out or restricted."""
        room = self._state.rooms.get(event.room)
        peer = None if room is None else room.peers.get(event.peer.id)
        if room is None or peer is None:
            return
        subject = Subject(room.name, peer.id, peer.standing.key, joins=True, role=peer.role)
        self._state.rules.book.judge(subject, self._state.now().mono)
        for ruling in self._state.rules.book.take():
            self._act(ruling, peer, room, 0)

    def _act(self, ruling: Ruling, peer: Peer, room: Room, seq: int) -> None:
        verdict, now = ruling.verdict, self._state.now()
        seat = self._state.seat_of.get(peer)
        if seat is None:
            return
        evidence: tuple[Evidence, ...] = ()
        if words := ruling.evidence:
            evidence = (Evidence(room.epoch, seq, now.wall, peer.id, words),)
        means = replace(self._means, by=Actor("rule", verdict.rule), evidence=evidence)
        command = _command(ruling, peer, room, seq)
        # A flood of one guest's hits of one rule would drown all else, and be as many warnings.
        if verdict.action in _ALWAYS or self._floods.is_first(
            peer.standing.key, means.by, str(verdict.action), means.whom(seat)
        ):
            if command is not None:
                self._tasks.spawn(_perform(command, means), name=f"rule {verdict.rule}")
            elif verdict.action is not Action.REDACT or ruling.subject.joins:
                self._note(ruling, means, room, peer)
        for hit in verdict.hits:
            if hit.action is Action.FLAG:
                epoch = room.epoch if seq else 0
                told = events.Flagged(
                    room.name, peer.id, peer.stay, hit.rule, ruling.evidence, seq, now.wall, epoch
                )
                self._state.events.emit(told)

    def _note(self, ruling: Ruling, means: Means, room: Room, peer: Peer) -> None:
        """Enter in the audit what no command did: it was flagged, held or refused."""
        self._state.ledger.enter(
            self._state.now().wall,
            means.by,
            str(ruling.verdict.action),
            room=room.name,
            whom=(means.whom(self._state.seat_of[peer]),),
            why=ruling.verdict.text,
            evidence=means.evidence,
        )


def _why(ruling: Ruling) -> str:
    return told_of(ruling.verdict.rule, ruling.verdict.text)


def _command(ruling: Ruling, peer: Peer, room: Room, seq: int) -> Command[Any] | None:
    verdict, aim = ruling.verdict, {"room": room.name, "peer": peer.id, "stay": peer.stay}
    text = _why(ruling)
    action = verdict.action
    if ruling.subject.joins:
        text = verdict.text or "Too many came at once. Try again later."
        action = {Action.HOLD: Action.RESTRICT, Action.REFUSE: Action.KICK}.get(action, action)
    match action:
        case Action.WARN:
            return Warn(text=text, **aim)
        case Action.REDACT if seq:
            return RedactMessage(room.name, room.epoch, seq, text)
        case Action.MUTE:
            return Mute(seconds=verdict.seconds, text=text, **aim)
        case Action.RESTRICT:
            return Restrict(text=text, **aim)
        case Action.KICK:
            return Kick(text=text, **aim)
        case Action.BAN:
            # Not its address, where there is a device: a whole class may be behind one.
            parts = ("device",) if peer.device else ("address",)
            return Ban(room.name, peer.id, peer.stay, parts, seconds=verdict.seconds, text=text)
        case _:
            return None


async def _perform(command: Command[Any], means: Means) -> None:
    try:
        await command.carry_out(means)
    except Refused:
        return  # it has gone, or is a moderator's
