"""Faults put into the real code by hand: each must be found, or the checker checks nothing.

`python -m tests.simulation --mutants` prints by which check each was found.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace

from peerpyrtc_desktop.core import answers, frames, gate, room
from peerpyrtc_desktop.core.decision import Send
from peerpyrtc_desktop.runtime import acks, delivery, heartbeat, memory_history, room_log, tasks
from peerpyrtc_desktop.runtime.commands import standing
from peerpyrtc_desktop.runtime.seating import door, kept_out
from peerpyrtc_desktop.store.history import disk_history, redactions, told, writer
from tests.simulation import story

SEEDS = 40
"""In so many one of them must be found."""


def _wrapped(owner: Any, name: str, make: Callable[[Any], Any]) -> AbstractContextManager[Any]:
    return patch.object(owner, name, make(getattr(owner, name)))


def _answers_at_once() -> AbstractContextManager[Any]:
    return patch.object(acks.Acks, "again", lambda self, it: self._send(it.to, it.frame))


def _acknowledges_at_once() -> AbstractContextManager[Any]:
    def make(put: Any) -> Any:
        def early(self: Any, entry: Any, done: Any = None) -> None:
            put(self, entry)
            if done is not None:
                asyncio.get_running_loop().call_soon(done, True)

        return early

    return _wrapped(writer.Writer, "put", make)


def _loses_what_is_last() -> AbstractContextManager[Any]:
    def make(commit: Any) -> Any:
        def fewer(self: Any, entries: Any, anew: bool, connection: Any) -> None:
            commit(self, entries[:-1] if len(entries) > 2 else entries, anew, connection)

        return fewer

    return _wrapped(writer.Writer, "_commit", make)


def _forgets_answers() -> AbstractContextManager[Any]:
    return patch.object(answers.Answers, "get", lambda *_: None)


def _hears_the_muted() -> AbstractContextManager[Any]:
    return patch.object(gate.Gate, "judges", lambda *_: ())


def _lets_in_the_banned() -> AbstractContextManager[Any]:
    return patch.object(kept_out.KeptOut, "check_banned", lambda *_: None)


def _keeps_no_decision() -> AbstractContextManager[Any]:
    def make(hear: Any) -> Any:
        def deaf(self: Any, event: Any, taker: Any) -> None:
            if type(event).__name__ != "DocumentKept":
                hear(self, event, taker)

        return deaf

    return _wrapped(told.Told, "hear", make)


def _shows_whispers_later() -> AbstractContextManager[Any]:
    return patch.object(room_log, "may_read", lambda *_: True)


def _whispers_to_all() -> AbstractContextManager[Any]:
    def make(carry_out: Any) -> Any:
        def loud(self: Any, room: Any, send: Send, now: Any) -> None:
            is_whisper = isinstance(send.frame, frames.Relayed) and send.to is not None
            carry_out(self, room, replace(send, to=None) if is_whisper else send, now)

        return loud

    return _wrapped(delivery.Delivery, "_carry_out", make)


def _gives_places_away() -> AbstractContextManager[Any]:
    return patch.object(door.Door, "is_same_guest", lambda *_: True)


def _counts_wrong() -> AbstractContextManager[Any]:
    def make(number: Any) -> Any:
        def again(self: Any) -> Any:
            given = number(self)
            return given - 1 if given % 7 == 0 else given

        return again

    return _wrapped(room.Room, "number", make)


def _backlog(change: Callable[[Any], Any]) -> AbstractContextManager[Any]:
    def make(backlog: Any) -> Any:
        return lambda *given: change(backlog(*given))

    return _wrapped(memory_history.MemoryHistory, "backlog", make)


def _backlog_with(**changes: Callable[[Any], Any]) -> Callable[[], AbstractContextManager[Any]]:
    def change(it: Any) -> Any:
        parts = {"frames": it.frames, "gap": it.gap, "known": it.known}
        made = {name: changes.get(name, lambda part: part)(part) for name, part in parts.items()}
        return type(it)(**made)

    return lambda: _backlog(change)


def _writes_no_redactions() -> AbstractContextManager[Any]:
    return patch.object(redactions, "mark", lambda *_: None)


def _undoes_nothing() -> AbstractContextManager[Any]:
    async def nothing(self: Any, means: Any) -> None:
        return None

    return patch.object(standing.SetStanding, "carry_out", nothing)


def _leaves_tasks() -> AbstractContextManager[Any]:
    async def nothing(self: Any, *_: Any) -> None:
        return None

    return patch.multiple(tasks.Tasks, settle=nothing, close=nothing)


def _misses_nobody() -> AbstractContextManager[Any]:
    return patch.object(heartbeat.Heartbeat, "_listen", lambda *_: True)


def _counts_on() -> AbstractContextManager[Any]:
    return patch.object(disk_history.DiskHistory, "next_epoch", lambda *_: 1)


def _relays_twice() -> AbstractContextManager[Any]:
    def make(apply: Any) -> Any:
        def twice(self: Any, room: Any, decision: Any, now: Any) -> None:
            apply(self, room, decision, now)
            for send in decision.sends:
                if isinstance(send.frame, frames.Relayed) and send.frame.seq % 11 == 0:
                    self._carry_out(room, send, now)

        return twice

    return _wrapped(delivery.Delivery, "apply", make)


def _says_it_was_kept() -> AbstractContextManager[Any]:
    return patch.object(acks, "_as_kept", lambda ack, stored: ack)


MUTANTS: dict[str, Callable[[], AbstractContextManager[Any]]] = {
    "what is sent again is acknowledged before it is kept": _answers_at_once,
    "everything is acknowledged before it is kept": _acknowledges_at_once,
    "an ack doesn't say that nothing is kept": _says_it_was_kept,
    "a batch loses its last entry": _loses_what_is_last,
    "what was answered is forgotten": _forgets_answers,
    "who is muted is heard": _hears_the_muted,
    "who is banned is let in": _lets_in_the_banned,
    "decisions aren't kept": _keeps_no_decision,
    "whispers are shown to who comes later": _shows_whispers_later,
    "whispers go to all": _whispers_to_all,
    "places are given away": _gives_places_away,
    "a number is given twice": _counts_wrong,
    "a message is relayed twice": _relays_twice,
    "what is missed lacks its first": _backlog_with(frames=lambda it: it[1:]),
    "what is missed comes backwards": _backlog_with(frames=lambda it: it[::-1]),
    "what is missed is without redactions": _backlog_with(
        frames=lambda it: [each for each in it if not isinstance(each, frames.Changing)]
    ),
    "what never was isn't dropped": _backlog_with(known=lambda it: it and 10**9),
    "redactions aren't written": _writes_no_redactions,
    "an undo does nothing": _undoes_nothing,
    "tasks are left": _leaves_tasks,
    "who is silent isn't missed": _misses_nobody,
    "a new host counts on where none did": _counts_on,
}


def caught_by(mutant: str, seeds: Iterable[int]) -> tuple[int, str] | None:
    """The first seed and check that find this one; None: none does."""
    for seed in seeds:
        with MUTANTS[mutant]():
            try:
                faults = story.told(seed).checker.faults
            except Exception as fault:  # noqa: BLE001 - a mutant may break anything, which is found
                faults = [(f"it broke off: {type(fault).__name__}", "")]
        if faults:
            return seed, faults[0][0]
    return None


def survivors(first: int, tell: Callable[[str, str], None]) -> tuple[dict[str, str], list[str]]:
    """By which check each is found, and which ones aren't; `tell` hears each at once."""
    caught: dict[str, str] = {}
    for each in MUTANTS:
        if (found := caught_by(each, range(first, first + SEEDS))) is not None:
            caught[each] = f"{found[1]} (seed {found[0]})"
        tell(each, caught.get(each, "not found"))
    return caught, [each for each in MUTANTS if each not in caught]
