"""Moderating from the program: all verbs, what waits, and what was done."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import Final, TypeVar

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.embed import questions
from peerpyrtc_desktop.embed.calls import Calls
from peerpyrtc_desktop.embed.waits import Waits
from peerpyrtc_desktop.runtime.commands.command import Command

R = TypeVar("R")

_PAGE: Final = 100


class Moderation(ABC):
    """The part of a manager that moderates."""

    @property
    @abstractmethod
    def _host_calls(self) -> Calls: ...

    def execute(self, command: Command[R], by: str = "") -> R:
        """Carry out one of `peerpyrtc_desktop.embed.commands`; returns what came of it.

        `by` names who in the program does it, in the audit.

        Raises:
            SignalingError: why it can't be done; then nothing was.
        """
        return self._host_calls.wait(questions.execute(command, by))

    async def execute_async(self, command: Command[R], by: str = "") -> R:
        """`execute` for async programs."""
        return await self._host_calls.wait_async(questions.execute(command, by))

    def waiting(self, room_name: str) -> list[Waits]:
        """The messages that wait for a moderator in a room, the oldest first."""
        return self._host_calls.wait(questions.waiting(room_name))

    async def waiting_async(self, room_name: str) -> list[Waits]:
        """`waiting` for async programs."""
        return await self._host_calls.wait_async(questions.waiting(room_name))

    def audit(self, room_name: str | None = None, since: int = 0) -> Iterator[Act]:
        """What was done, the newest first: by whom, to whom, why, until when, undone by whom.

        With `room_name` what was done in this room, and to all; back to `since`, in Unix
        milliseconds. It is read page by page as it is gone through; what is done meanwhile isn't
        in it.

        Raises:
            SignalingError: it can't be read now.
        """
        before = None
        while page := self._host_calls.wait(questions.acts(room_name, before, _PAGE)):
            for act in page:
                if act.time < since:
                    return
                yield act
            before = page[-1].id

    async def audit_async(self, room_name: str | None = None, since: int = 0) -> AsyncIterator[Act]:
        """`audit` for async programs."""
        before = None
        while page := await self._host_calls.wait_async(questions.acts(room_name, before, _PAGE)):
            for act in page:
                if act.time < since:
                    return
                yield act
            before = page[-1].id
