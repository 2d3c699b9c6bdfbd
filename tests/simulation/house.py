"""The host of a run: started, stopped, killed and started again over the same history."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from sqlalchemy import select

from peerpyrtc_desktop.core.events import Event
from peerpyrtc_desktop.core.standing import Standing
from peerpyrtc_desktop.keeper import Keeper
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.store.history.tables import messages, rooms
from tests.simulation.checker import Row
from tests.simulation.disk import Disk, Life
from tests.simulation.links import SimLinks
from tests.simulation.loop import VirtualLoop

T = TypeVar("T")

ROOMS = ("lobby", "den")

OURS = "simulated"
"""How the names of tasks begin that are no part of the host."""


class Killed(Exception):
    """The host died before it had done that."""


class House:
    """One host after another, each a `life`. `hub` is None while there is none."""

    def __init__(
        self,
        place: Path,
        disk: Disk,
        links: SimLinks,
        wall: Callable[[], float],
        heard: Callable[[Event], None],
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._place = place
        self._disk = disk
        self._links = links
        self._wall = wall
        self._heard = heard
        self._on_fault = on_fault
        self.life = Life()
        self.life.is_over = True
        self.hub: Hub | None = None
        self.keeper: Keeper | None = None

    async def start(self) -> None:
        """A host over what the one before has left."""
        self.life = self._disk.life = Life()
        keeper = Keeper(
            self._place,
            0,
            on_trouble=lambda _: None,
            on_fault=self._on_fault,
            on_doubt=lambda _: None,
        )
        hub = Hub(
            links=self._links,
            history=keeper.history,
            limits=HubLimits.on(),
            on_fault=self._on_fault,
            mono=asyncio.get_running_loop().time,
            wall=self._wall,
        )
        keeper.history._clock = self._wall
        hub.events.connect(self._heard)
        await keeper.open(hub)
        for room in ROOMS:
            await hub.open_at_start(room)
        hub.start()
        self.hub, self.keeper = hub, keeper

    async def stop(self) -> None:
        """It ends well."""
        hub, self.hub = self.hub, None
        if hub is not None:
            await hub.close()
            self.life.is_over = True

    def kill(self) -> None:
        """It is gone, in the middle of whatever it does."""
        self.life.is_over = True
        self.hub = None
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        for task in loop.tasks():
            if not task.get_name().startswith(OURS):
                task.cancel()
        assert self.keeper is not None
        database: Any = self.keeper.history._database
        if database is not None:
            for made in database._made:
                connection, made._connection = made._connection, None
                if connection is not None:
                    connection.close()
            database._writer.dispose()

    async def does(self, work: Coroutine[Any, Any, T]) -> T:
        """Have the host do this. Raises Killed, and what `work` raises."""
        life = self.life
        task = asyncio.get_running_loop().create_task(work, name="asked of the host")
        try:
            return await task
        except asyncio.CancelledError:
            if life.is_over:
                raise Killed from None
            raise

    def left_over(self) -> list[str]:
        """What still runs, once it has ended."""
        names = [each.get_name() for each in asyncio.all_tasks() if not each.done()]
        return [each for each in names if not each.startswith(OURS)]

    # What it knows

    def standing(self, device: str) -> Standing:
        """How a guest stands."""
        assert self.hub is not None
        return self.hub._state.standings.of(device, asyncio.get_running_loop().time())

    def bans(self, device: str) -> list[str]:
        """The bans of a guest."""
        assert self.hub is not None
        return [each.id for each in self.hub.bans() if each.device == device]

    def names(self, room: str) -> list[str]:
        """Who is in a room."""
        found = None if self.hub is None else self.hub.room(room)
        return [] if found is None else [each.id for each in found.peers]

    async def rows(self, room: str) -> list[Row]:
        """All that is kept of a room."""
        assert self.keeper is not None
        await self.keeper.history.flush()
        database: Any = self.keeper.history._database
        asked = select(messages).join(rooms, rooms.c.id == messages.c.room)
        asked = asked.where(rooms.c.name == room).order_by(messages.c.id)
        async with database.readers.connect() as connection:
            found = (await connection.execute(asked)).all()
        return [
            Row(
                each.epoch,
                each.seq,
                each.kind,
                each.sender,
                _text(each.data),
                each.recipient,
                each.redacted is not None,
            )
            for each in found
        ]


def _text(data: str) -> str:
    try:
        return str(msgspec.json.decode(data.encode()))
    except msgspec.DecodeError:
        return data
