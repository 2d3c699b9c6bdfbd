"""What the program that embeds us is asked about: each message before anyone sees it, in time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from msgspec.structs import replace as changed

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.audit import PROGRAM, Actor, Evidence, Whom
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import SENT_OUT, Code, FrameError, Refused
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.judges.muted import check_speaks
from peerpyrtc_desktop.core.payload import event_words, text
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.core.strokes import STROKE
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.command import Means
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.floods import Floods
from peerpyrtc_desktop.runtime.tasks import Tasks

SOON_MS: Final = 2000
"""Milliseconds after which a message that was asked about shows when it was sent."""

_EVIDENCE: Final = 500
"""Characters of a message that the audit keeps."""

_NOT_LET_THROUGH: Final = "This was not let through."

Ask = Callable[[HeldMessage], None]


class ProgramDesk:
    """One host's. Without a program nothing is asked.

    Each guest's messages keep their order if the program answers them in theirs. What is asked
    about is seen by nobody, moderators neither, and isn't acknowledged: a client sends it again to
    a host that ended before it was answered.
    """

    def __init__(self, means: Means, tasks: Tasks, floods: Floods) -> None:
        self._means = means
        self._floods = floods
        self._state = means.state
        self._tasks = tasks
        self._ask: Ask | None = None
        self._default = Judgement()
        self._seconds = 0.0
        self._late: Callable[[HeldMessage], None] = _nobody
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._state.events.connect(self._hear)

    def ask_first(
        self,
        ask: Ask,
        default: Judgement,
        seconds: float,
        on_late: Callable[[HeldMessage], None],
    ) -> None:
        """Have `ask` called with each message from now on; it is to `settle` it, within `seconds`.

        After that it gets the default, and `on_late` is called.
        """
        self._default, self._seconds, self._late = default, seconds, on_late
        self._set(ask)

    def ask_no_more(self) -> None:
        """Ask nobody from now on. What was asked before is still to be answered."""
        self._set(None)

    def _set(self, ask: Ask | None) -> None:
        self._ask = ask
        for room in self._state.rooms.values():
            room.gate.asks_program = ask is not None

    def take(self, held: HeldMessage) -> None:
        """Ask about a message, which the room has put among those that are asked about."""
        ask = self._ask
        loop = asyncio.get_running_loop()
        self._timers[held.id] = loop.call_later(self._seconds, self._overdue, held)
        if ask is not None:
            ask(held)

    def settle(self, held: HeldMessage, judgement: Judgement) -> None:
        """This is the program's answer. What was decided before, or has gone, stays so."""
        timer = self._timers.pop(held.id, None)
        if timer is not None:
            timer.cancel()
        room = self._state.rooms.get(held.room)
        if room is None or room.asked.get(held.id) is None:
            return
        if held.edits is None or self._state.history.find(room.name, *held.edits):
            self._settle(room, held, judgement)
        else:
            work = self._seek(room, held, held.edits, judgement)
            self._tasks.spawn(work, name="look up what is edited")

    async def _seek(
        self, room: Room, held: HeldMessage, place: Place, judgement: Judgement
    ) -> None:
        """Settle a change of what only the disk may have still; until then it is asked about."""
        try:
            of = await self._state.history.look_up(room.name, place)
        except FrameError as fault:
            if room.asked.take(held.id) is not None:
                self._refuse(room, held, fault)
            return
        if self._state.rooms.get(room.name) is room:
            self._settle(room, held, judgement, of)

    def _settle(
        self, room: Room, held: HeldMessage, judgement: Judgement, of: Kept | None = None
    ) -> None:
        if room.asked.take(held.id) is None:
            return
        try:
            match judgement.answer:
                case Answer.HOLD:
                    self._hold(room, held, judgement.text)
                case Answer.REFUSE:
                    raise FrameError(Code.DENIED, judgement.text or _NOT_LET_THROUGH, held.ref)
                case Answer.REDACT if held.why:  # it isn't to be seen, and so it never was
                    raise FrameError(Code.DENIED, judgement.text or _NOT_LET_THROUGH, held.ref)
                case Answer.REDACT:
                    self._pass(room, held, (PROGRAM, judgement.text), of=of)
                case Answer.ACCEPT if (redactor := held.redactor) is not None:
                    self._pass(room, held, (Actor("rule", redactor.rule), redactor.why), of=of)
                case Answer.ACCEPT:
                    self._pass(room, held, of=of)
        except FrameError as error:
            self._refuse(room, held, error)

    # What becomes of it

    def _pass(
        self,
        room: Room,
        held: HeldMessage,
        redactor: tuple[Actor, str] | None = None,
        *,
        of: Kept | None = None,
    ) -> None:
        now, author = self._state.now(), room.asked.present(held, room.peers)
        if author is not None:
            check_speaks(author.standing, now.mono, held.ref)
        if held.why:
            self._wait(room, held)
            return
        shows = now.wall - held.time > SOON_MS
        decision = self._means.relayed(room, held, now, shows=shows, of=of)
        self._means.delivery.apply(room, decision, now)
        if redactor is not None and decision.record is not None:
            by, why = redactor
            place = held.edits or (room.epoch, decision.record.frame.seq)
            command = RedactMessage(room.name, *place, why)
            means = replace(self._means, by=by)
            self._tasks.spawn(_redact(command, means), name="redact what was asked about")

    def _hold(self, room: Room, held: HeldMessage, why: str) -> None:
        self._wait(room, changed(held, why=why or "program", due=None))
        self._note(held, Answer.HOLD, why)

    def _wait(self, room: Room, held: HeldMessage) -> None:
        """It waits for a moderator, or for its time, as if nobody had been asked."""
        room.waiting.check(held.key, held.ref)
        room.waiting.put(held)
        author = room.asked.present(held, room.peers)
        decision = room.gate.hold(held, author)
        self._means.delivery.apply(room, decision, self._state.now())

    def _refuse(self, room: Room, held: HeldMessage, error: FrameError) -> None:
        now, author = self._state.now(), room.asked.present(held, room.peers)
        if author is not None:
            # By the program for what it says; it may also have come too late, or be one too many.
            said = _words(held) if error.code is Code.DENIED else ""
            wait = error.retry_after
            refused = FrameError(error.code, error.text, held.ref, retry_after=wait, said=said)
            self._means.delivery.apply(room, room.gate.refuse(author, refused, now), now)
        if error.code is Code.DENIED:
            self._note(held, Answer.REFUSE, error.text)

    def _note(self, held: HeldMessage, answer: Answer, why: str) -> None:
        whom = Whom(held.room, held.peer, held.stay, device_of(held.key), held.address)
        if not self._floods.is_first(held.key, PROGRAM, str(answer), whom):
            return
        words = _words(held)
        self._state.ledger.enter(
            self._state.now().wall,
            PROGRAM,
            str(answer),
            room=held.room,
            whom=(whom,),
            why=why,
            evidence=(Evidence(0, 0, held.time, held.peer, words[:_EVIDENCE]),),
        )

    # What happens meanwhile

    def _overdue(self, held: HeldMessage) -> None:
        room = self._state.rooms.get(held.room)
        if room is not None and room.asked.get(held.id) is not None:
            self._late(held)
        self.settle(held, self._default)

    def _hear(self, event: events.Event) -> None:
        match event:
            case events.RoomOpened(room=name):
                self._state.rooms[name].gate.asks_program = self._ask is not None
            case events.PeerLeft(room=name, stay=stay, reason=reason) if reason in SENT_OUT:
                room = self._state.rooms.get(name)
                for held in () if room is None else tuple(room.asked):
                    if room is not None and held.stay == stay:
                        self._forget(room, held)
            case _:
                pass

    def _forget(self, room: Room, held: HeldMessage) -> None:
        room.asked.take(held.id)
        if (timer := self._timers.pop(held.id, None)) is not None:
            timer.cancel()

    def close(self) -> None:
        """Ask no more: what wasn't answered by now was never taken."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()


def _nobody(held: HeldMessage) -> None:
    """Nobody wants to know."""


async def _redact(command: RedactMessage, means: Means) -> None:
    try:
        await command.carry_out(means)
    except Refused:
        return  # it is gone already


def _words(held: HeldMessage) -> str:
    """What people read of it, or all of it; of a picture on a whiteboard nothing, as elsewhere."""
    words = event_words(held.name, held.data)
    return words or ("" if held.name == STROKE else text(held.data))
