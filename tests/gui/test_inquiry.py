"""Questions one at a time: what is asked anew has no use for an older answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from peerpyrtc_desktop.gui.inquiry import Inquiry, Question
from peerpyrtc_desktop.runtime.tasks import Tasks


class Asked:
    """Questions that are answered when their gate opens, and what became of the answers."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.used: list[str] = []
        self.faults: list[BaseException] = []
        self._gates: dict[str, asyncio.Event] = {}
        self._tasks = Tasks(self.faults.append)
        self.inquiry = Inquiry(self._spawn)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> object:
        return self._tasks.spawn(work, name="inquiry")

    def ask(self, what: str, fault: Exception | None = None) -> None:
        self._gates[what] = asyncio.Event()
        self.inquiry.ask(self._question(what, fault))

    def _question(self, what: str, fault: Exception | None) -> Question:
        async def question() -> Callable[[], None]:
            self.begun.append(what)
            await self._gates[what].wait()
            if fault is not None:
                raise fault
            return lambda: self.used.append(what)

        return question

    async def answer(self, what: str) -> None:
        self._gates[what].set()
        for _ in range(5):
            await asyncio.sleep(0)


async def test_of_those_that_come_meanwhile_the_last_is_asked_and_used() -> None:
    asked = Asked()
    asked.ask("first")
    await asyncio.sleep(0)
    asked.ask("second")
    asked.ask("third")
    assert asked.begun == ["first"]
    await asked.answer("first")
    assert asked.begun == ["first", "third"]
    assert asked.used == []
    assert asked.inquiry.is_busy
    await asked.answer("third")
    assert asked.used == ["third"]
    assert not asked.inquiry.is_busy


async def test_what_nobody_waits_for_is_not_used() -> None:
    asked = Asked()
    asked.ask("first")
    await asyncio.sleep(0)
    asked.inquiry.drop()
    await asked.answer("first")
    assert asked.used == []
    asked.ask("second")
    await asked.answer("second")
    assert asked.used == ["second"]


async def test_a_question_that_fails_keeps_no_other_from_being_asked() -> None:
    asked = Asked()
    fault = OSError("gone")
    asked.ask("first", fault)
    await asyncio.sleep(0)
    await asked.answer("first")
    assert asked.faults == [fault]
    asked.ask("second")
    await asked.answer("second")
    assert asked.used == ["second"]
