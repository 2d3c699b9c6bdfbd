"""What a host decides about guests, from the guests' side: real HTTP, channels and database.

The guests come through a proxy that we play, from addresses that aren't the host's own.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.moving import Move, Rename
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.standing import Mute, Timeout, Warn
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, Older, ref
from tests.e2e.program import free_port
from tests.guests import PROXY, Guests


class House(Guests):
    """A host and its guests."""

    def __init__(self, engine: Engine, stack: AsyncExitStack) -> None:
        super().__init__(f"http://127.0.0.1:{engine.port}", stack)
        self.engine = engine
        self.execute = engine.host.execute

    async def last_act(self) -> int:
        """The id of what was done last."""
        return (await self.engine.host.acts())[0].id


@asynccontextmanager
async def hosting(data: Path, port: int) -> AsyncIterator[House]:
    """A host with the room `lobby`, on what is in this folder; cookies go by its port."""
    settings = Settings(
        host="127.0.0.1", port=port, rooms=("lobby",), data_dir=data, proxies=(PROXY,)
    )
    engine = Engine(settings)
    async with AsyncExitStack() as stack:
        await engine.start()
        stack.push_async_callback(engine.close)
        yield House(engine, stack)


async def test_a_ban_holds_on_every_way_and_every_day(tmp_path: Path) -> None:
    """Told and enforced at once; not got round by name, tab, cookie or a new start; undone."""
    port = free_port()
    async with hosting(tmp_path, port) as house:
        cookie = await house.cookie()
        ann = await house.join(V1, "Ann", "10.0.0.1", cookie)
        await house.execute(Ban("lobby", "Ann", seconds=None, text="Rude"))
        told = await ann.type("peer-left", id="Ann")
        assert (told["reason"], told["text"], "retry_after" in told) == ("BANNED", "Rude", False)
        async with asyncio.timeout(60):
            await ann.closed.wait()
    async with hosting(tmp_path, port) as house:
        for name, address, shown in (
            ("Ann", "10.0.0.1", cookie),
            ("Zoe", "10.0.0.1", await house.cookie()),
            ("Zoe", "10.0.0.1", ""),
            ("Zoe", "10.0.0.9", cookie),
        ):
            body = await house.refused(V1, name, address, shown)
            assert (body["code"], body["why"]) == ("banned", "Rude")
        await house.refused(Older, "old", "10.0.0.1")
        await house.join(V1, "Zoe", "10.0.0.9", await house.cookie())
        await house.execute(Undo(await house.last_act()))
    async with hosting(tmp_path, port) as house:
        await house.join(V1, "Ann", "10.0.0.1", cookie)


async def test_an_older_client_has_its_address_alone(tmp_path: Path) -> None:
    """It is told in its own words, and what it shows is all there is."""
    port = free_port()
    async with hosting(tmp_path, port) as house:
        old = await house.join(Older, "old", "10.0.0.5")
        old.envelope("hi")
        await house.execute(Ban("lobby", "old", text="Rude"))
        told = await old.next(lambda frame: isinstance(frame, dict) and "reason" in frame)
        assert told["message"] == "The host keeps you out of its rooms: Rude"
        assert (await house.refused(Older, "new", "10.0.0.5"))["code"] == "banned"
        await house.join(Older, "new", "10.0.0.6")


async def test_a_timeout_and_a_mute_outlast_the_host(tmp_path: Path) -> None:
    """Both are what they were on the next start, with what is left of their time."""
    port = free_port()
    async with hosting(tmp_path, port) as house:
        cookies = [await house.cookie() for _ in range(2)]
        ann = await house.join(V1, "Ann", "10.0.0.1", cookies[0])
        bob = await house.join(V1, "Bob", "10.0.0.2", cookies[1])
        await house.execute(Timeout("lobby", "Ann", 3600, "Later"))
        told = await ann.type("peer-left", id="Ann")
        assert (told["reason"], told["text"], told["retry_after"]) == ("TIMED_OUT", "Later", 3600)
        await house.execute(Mute("lobby", "Bob", 3600))
        assert 0 < (await bob.type("peer-updated"))["peer"]["muted_for"] <= 3600
    async with hosting(tmp_path, port) as house:
        body = await house.refused(V1, "Zoe", "10.0.0.7", cookies[0])
        assert body["code"] == "timed-out"
        assert 0 < body["retry_after"] <= 3600
        bob = await house.join(V1, "Bob", "10.0.0.2", cookies[1])
        bob.say("hi", ref(1))
        error = await bob.type("error")
        assert error["code"] == Code.MUTED
        assert 0 < error["retry_after"] <= 3600
        for act in (2, 1):
            await house.execute(Undo(act))
        bob.say("hi", ref(2))
        assert (await bob.type("ack"))["ref"] == ref(2)
        await house.join(V1, "Ann", "10.0.0.1", cookies[0])


async def test_warned_renamed_and_moved(tmp_path: Path) -> None:
    """Each generation hears what there are words for in it."""
    port = free_port()
    async with hosting(tmp_path, port) as house:
        ann = await house.join(V1, "Ann", "10.0.0.1", await house.cookie())
        old, raw = [await house.join(Older, name, "10.0.0.2") for name in ("old", "raw")]
        old.system("PEER_JOIN", {})
        raw.send("I speak plainly")
        await house.execute(Warn("lobby", "Ann", "No links"))
        assert (await ann.type("warning"))["text"] == "No links"
        await house.execute(Warn("lobby", "raw", "No links"))
        await raw.next(lambda frame: frame == "The moderator warns you: No links")
        await house.execute(Rename("lobby", "Ann", "Anna"))
        assert (await ann.type("peer-renamed"))["to"] == "Anna"
        await old.next(lambda frame: isinstance(frame, dict) and frame.get("peer_id") == "Anna")
        await house.execute(OpenRoom("garden"))
        await house.execute(Move("lobby", "Anna", "garden", "Too loud"))
        told = await ann.type("peer-left", id="Anna")
        assert (told["reason"], told["room"]) == ("MOVED", "garden")
        await house.execute(Move("lobby", "raw", "garden"))
        await raw.next(lambda frame: frame == "The host moved you to another room, garden.")
