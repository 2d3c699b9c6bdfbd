"""What goes wrong: kills, stops, the disk, the clock, stalls."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.simulation.loop import VirtualLoop

if TYPE_CHECKING:
    from tests.simulation.story import Story

YEARS = 365 * 24 * 3600.0

KINDS = ("kill", "kill", "stop", "slow", "full", "silent", "clock", "stall")


class Faults:
    """A few kinds of trouble in each run, one after another."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._kinds = story.random.sample(KINDS, story.random.randint(0, 4))

    async def run(self) -> None:
        """One after another."""
        random = self._story.random
        while not self._story.is_ending and self._kinds:
            await asyncio.sleep(random.uniform(1, 9))
            kind = random.choice(self._kinds)
            self._story.tell(f"fault: {kind}")
            await self._let(kind)

    async def _let(self, kind: str) -> None:
        story = self._story
        match kind:
            case "kill":
                self._kill()
                await asyncio.sleep(story.random.choice((0.2, 3)))
                await self._begin()
            case "stop":
                await story.house.stop()
                await asyncio.sleep(story.random.choice((0.2, 3)))
                await self._begin()
            case "clock":
                story.offset += story.random.choice((-3600, 3600, -10 * YEARS, 10 * YEARS))
            case "stall":
                loop = asyncio.get_running_loop()
                assert isinstance(loop, VirtualLoop)
                loop.stall(story.random.choice((0.5, 2, 5)))
            case trouble:
                story.disk.trouble = trouble
                await asyncio.sleep(story.random.choice((0.3, 4, 12)))
                if story.random.random() < 0.4:
                    await self._kill_soon()
                story.disk.trouble = ""

    async def _kill_soon(self) -> None:
        """Links break, guests come back and send again what they weren't answered; then a kill."""
        for guest in self._story.guests:
            if guest.link is not None and self._story.random.random() < 0.7:
                guest.say()
                self._story.random.choice((guest.link.down, guest.link.up)).stall(0.5)
                loop = asyncio.get_running_loop()
                loop.call_later(0.1, guest.link.break_off)
                loop.call_later(0.15, guest.on_gone)
        await asyncio.sleep(self._story.random.choice((0.5, 1, 2)))
        await self._let("kill")

    def _kill(self) -> None:
        """Guests notice after a while."""
        self._story.house.kill()
        for guest in self._story.guests:
            if guest.link is not None:
                guest.link.break_off(told=False)
            guest.is_in = False
            wait = self._story.random.uniform(0.1, 5)
            asyncio.get_running_loop().call_later(wait, guest.lost.set)

    async def _begin(self) -> None:
        self._story.disk.trouble = ""
        await self._story.house.start()
        self._story.moderator.compare()

    async def end(self) -> None:
        """From now on all is well."""
        self._story.disk.trouble = ""
