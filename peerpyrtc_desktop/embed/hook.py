"""A program's own judge: called with each message before anyone sees it, off the host's thread."""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from msgspec import Struct

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.embed.errors import InvalidArgument
from peerpyrtc_desktop.embed.handler_thread import Handler
from peerpyrtc_desktop.runtime.hub import Hub

_LULL: Final = 10.0
"""Seconds between two lines of the log on messages that weren't judged in time."""

log = logging.getLogger("peerpyrtc_desktop.embed")


@dataclass(frozen=True, slots=True)
class Message:
    """What a guest wants to say.

    `text` is what people read of it: a message's words, a file's name; "" where it is neither.
    `event` is its kind ("message", "file", or the application's own), `data` what the client sent.
    `to` is whom it is whispered to ("server": the host and the moderators), None where it is for
    all. `stay` names the sender's stay, which commands take; `time` is in Unix milliseconds.
    """

    room_name: str
    sender_id: str
    text: str
    event: str
    data: Any
    to: str | None
    stay: str
    time: int


Judged = Answer | str | tuple[str, str] | None
"""An answer, or one with words for the sender (`"refuse", "Be kind."`); None accepts."""


class Asked(Struct, frozen=True):
    """A message on its way to the judge, see `said.Said`."""

    held: HeldMessage

    def made(self) -> Any:
        """It stays as it is: the judge's call makes a copy of what is in it."""
        return self.held


class Hook:
    """The judge `func`. What it doesn't answer in `seconds`, or fails at, gets the `default`."""

    def __init__(self, func: Callable[[Message], Any], default: str, seconds: float) -> None:
        self.func = func
        self.default = default
        self.seconds = seconds
        self._name = getattr(func, "__qualname__", None) or repr(func)
        self._default = _read(default)
        self._hub: Hub | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._late = 0
        self._told = -_LULL

    def begin(self, hub: Hub, put: Callable[[HeldMessage], None]) -> None:
        """Be asked from now on. On the host's thread."""
        self._hub, self._loop = hub, asyncio.get_running_loop()
        hub.program.ask_first(put, self._default, self.seconds, self._on_late)

    def handler(self) -> Handler:
        """The judge as a handler's thread calls it."""

        @functools.wraps(self.func)
        def judge(room_name: str, sender_id: str, held: HeldMessage) -> Awaitable[None] | None:
            try:
                result = self.func(_message(held))
                if inspect.isawaitable(result):
                    return self._finish(held, result)
                self._answer(held, _read(result))
            except BaseException:
                self._answer(held, self._default)
                raise
            return None

        return judge

    async def _finish(self, held: HeldMessage, result: Awaitable[Any]) -> None:
        try:
            self._answer(held, _read(await result))
        except BaseException:
            self._answer(held, self._default)
            raise

    def _answer(self, held: HeldMessage, judgement: Judgement) -> None:
        if self._hub is None or self._loop is None:
            return
        try:
            self._loop.call_soon_threadsafe(self._hub.program.settle, held, judgement)
        except RuntimeError:
            return  # the host has ended: it was never taken

    def _on_late(self, held: HeldMessage) -> None:
        self._late += 1
        if (now := time.monotonic()) - self._told < _LULL:
            return
        self._told = now
        said = "%s did not judge %d messages within %g s: they were answered with %r"
        log.warning(said, self._name, self._late, self.seconds, self.default)
        self._late = 0


def _message(held: HeldMessage) -> Message:
    return Message(
        held.room,
        held.peer,
        payload.event_words(held.name, held.data) or "",
        held.name,
        payload.value(held.data),
        held.to,
        held.stay,
        held.time,
    )


def _read(result: object) -> Judgement:
    """What a judge has answered. Raises InvalidArgument."""
    answer, text = result if isinstance(result, tuple) and len(result) == 2 else (result, "")
    if answer is None:
        answer = Answer.ACCEPT
    if not isinstance(answer, str) or not isinstance(text, str):
        raise InvalidArgument(_CHOICE)
    try:
        return Judgement(Answer(answer), sendable(text[:MAX_WHY]))
    except ValueError:
        raise InvalidArgument(_CHOICE) from None


_CHOICE: Final = (
    'A judge answers "accept", "hold", "refuse" or "redact", with words or without, or nothing.'
)
