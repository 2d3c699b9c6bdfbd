"""`serve`, moderated from a phone, ended or killed, and started again: what is decided holds.

All of it over the wire, as strangers would try it: a moderator's `do` frames on one side, and on
the other guests who want in, with our own client and with older ones, which have no cookie.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, Client, Older
from tests.e2e.program import free_port, running
from tests.guests import PROXY, Guests
from tests.loaded import LOADED

BY_HAND = "lets people in by hand, and your program can't do that."
ASKS_FOR_PIN = "asks for a PIN, and your program can't do that."


class Serve(Guests):
    """A process of `serve`, and a moderator in its lobby."""

    max: V1

    def __init__(self, url: str, stack: AsyncExitStack, pid: int) -> None:
        super().__init__(url, stack)
        self.pid = pid

    _refs = map("{:08}".format, itertools.count())

    async def bring_moderator(self, cookie: str, invite: str = "") -> None:
        """It comes by its link, or is known by its cookie."""
        hello = {"invite": invite} if invite else {}
        self.max = await self.join(V1, "Max", "10.0.9.9", cookie, hello=hello)
        assert (await self.max.type("you"))["role"] == "moderator"

    async def do(self, command: str, **members: Any) -> Any:
        """The moderator has this done, and it is on the disk; returns what came of it."""
        ref = next(self._refs)
        whole = {"do": command, **members}
        if command != "undo":
            whole["room"] = "lobby"
        self.max.send({"type": "do", "ref": ref, "command": whole})
        done = await self.max.type("done", ref=ref)
        assert "code" not in done, done
        return done.get("result")

    async def is_kept(self) -> None:
        """What was until now is on the disk: an answer to what is said follows all before it."""
        ref = next(self._refs)
        self.max.say("noted", ref)
        await self.max.type("ack", ref=ref)

    async def undo(self, *what: str) -> None:
        """The moderator takes these acts back, the latest first."""
        for act in await self.do("recent-acts"):
            if act["what"] in what:
                await self.do("undo", act=act["id"])

    async def at_the_channel(self, kind: type[Client], *who: str, **hello: Any) -> Any:
        """What one hears who comes as far as that its channel opens."""
        client = self.guest(kind, *who)
        await Client.connect(client)
        if isinstance(client, V1):
            client.send({"type": "hello", **hello})
        return await client.next()


@asynccontextmanager
async def serving(data: Path, port: int, *, killed: bool = False) -> AsyncIterator[Serve]:
    """A process on what is in this folder; cookies go by its port."""
    options = ("serve", "--room=lobby", f"--behind-proxy={PROXY}")
    with running(LOADED, *options, data=data, port=port, killed=killed) as program:
        async with AsyncExitStack() as stack:
            yield Serve(program.url, stack, program.pid)


async def moderators_link(data: Path) -> str:
    """What the person at the panel has handed out before."""
    engine = Engine(Settings(host="127.0.0.1", port=free_port(), rooms=("lobby",), data_dir=data))
    await engine.start()
    token = await engine.host.execute(InviteModerator())
    await engine.close()
    return token


async def sent_out(guest: V1, reason: str) -> None:
    """It hears why, and its channel closes."""
    assert (await guest.type("peer-left", id=guest.peer_id))["reason"] == reason
    async with asyncio.timeout(60):
        await guest.closed.wait()


@pytest.mark.parametrize("killed", [False, True], ids=["ended", "killed"])
async def test_who_is_out_stays_out(tmp_path: Path, killed: bool) -> None:
    """Banned and timed out guests, whatever they come as; muted ones are silent; then undone."""
    token, port = await moderators_link(tmp_path), free_port()
    async with serving(tmp_path, port, killed=killed) as host:
        cookies = {name: await host.cookie() for name in ("Max", "Ann", "Tim", "Kim")}
        await host.bring_moderator(cookies["Max"], token)
        ann = await host.join(V1, "Ann", "10.0.0.1", cookies["Ann"])
        tab = await host.join(V1, "Ann's other tab", "10.0.0.1", cookies["Ann"])
        tim = await host.join(V1, "Tim", "10.0.0.2", cookies["Tim"])
        kim = await host.join(V1, "Kim", "10.0.0.3", cookies["Kim"])
        old = await host.join(Older, "old", "10.0.0.5")
        await host.do("ban", peer="Ann", seconds=None, text="Rude")
        await sent_out(ann, "BANNED")
        await sent_out(tab, "BANNED")
        await host.do("timeout", peer="Tim", seconds=3600)
        await sent_out(tim, "TIMED_OUT")
        await host.do("mute", peer="Kim", seconds=None)
        await host.do("ban", peer="old", seconds=None)
        assert await old.next(lambda frame: "keeps you out" in str(frame))
        # Given after all that: one that is older is no cleared one.
        cookies["new"] = await host.cookie()
        await all_are_out(host, cookies)
        await is_silent(kim)
    async with serving(tmp_path, port, killed=killed) as host:
        await all_are_out(host, cookies)
        kim = await host.join(V1, "Kimberly", "10.0.0.3", cookies["Kim"])
        await is_silent(kim)
        # What gets round a ban, as SECURITY.md says: another device at another address.
        await host.join(V1, "Ann", "10.0.0.11", cookies["new"])
        await host.join(Older, "old", "10.0.0.15")
        await host.bring_moderator(cookies["Max"])
        await host.undo("ban", "timeout", "mute")
        await host.join(V1, "Anna", "10.0.0.1", cookies["Ann"])
        await host.join(V1, "Tim", "10.0.0.2", cookies["Tim"])
        await host.join(Older, "old one", "10.0.0.5")
        kim.say("hi", "b" * 8)
        assert await kim.type("ack", ref="b" * 8)


async def all_are_out(host: Serve, cookies: dict[str, str]) -> None:
    """None of the ways back is one."""
    new = cookies["new"]
    ways: list[tuple[type[Client], str, str, str, str]] = [
        (V1, "Ann", "10.0.0.1", cookies["Ann"], "banned"),  # a reload
        (V1, "Zoe", "10.0.0.1", cookies["Ann"], "banned"),  # another name
        (V1, "Zoe", "10.0.0.7", cookies["Ann"], "banned"),  # at another address
        (V1, "Zoe", "10.0.0.1", new, "banned"),  # another browser, or cleared storage
        (V1, "Zoe", "10.0.0.1", "", "banned"),  # no cookie
        (Older, "Zoe", "10.0.0.1", "", "banned"),  # an older client
        (Older, "old", "10.0.0.5", "", "banned"),
        (Older, "new", "10.0.0.5", "", "banned"),
        (V1, "new", "10.0.0.5", new, "banned"),
        (V1, "Tim", "10.0.0.2", cookies["Tim"], "timed-out"),
        (V1, "Tom", "10.0.0.7", cookies["Tim"], "timed-out"),
        (V1, "Tom", "10.0.0.2", new, "timed-out"),
        (Older, "Tom", "10.0.0.2", "", "timed-out"),
    ]
    for kind, name, address, cookie, code in ways:
        body = await host.refused(kind, name, address, cookie)
        assert body["code"] == code, (kind, name, address)


async def is_silent(guest: V1) -> None:
    """What it says is refused."""
    guest.say("hi", "a" * 8)
    assert (await guest.type("error", ref="a" * 8))["code"] == Code.MUTED


@pytest.mark.parametrize("killed", [False, True], ids=["ended", "killed"])
async def test_a_shut_room_stays_shut(tmp_path: Path, killed: bool) -> None:
    """A PIN, then a waiting room, then a lock: older clients are refused with the reason."""
    token, port = await moderators_link(tmp_path), free_port()
    async with serving(tmp_path, port, killed=killed) as host:
        max_, bob, new = [await host.cookie() for _ in range(3)]
        await host.bring_moderator(max_, token)
        await host.join(Older, "first", "10.0.0.5")
        await host.do("set-pin", pin="2468")
        await asks_for_the_pin(host, new)
        await host.join(V1, "Bob", "10.0.0.2", bob, hello={"pin": "2468"})
        await host.is_kept()
    async with serving(tmp_path, port, killed=killed) as host:
        await asks_for_the_pin(host, new)
        await host.join(V1, "Bob", "10.0.0.2", bob)  # who gave it
        await host.join(Older, "first", "10.0.0.5")  # who was inside
        await host.bring_moderator(max_)
        await host.do("set-pin", pin="")
        await host.do("set-waiting-room", on=True)
        await is_by_hand(host)
        kim = host.guest(V1, "Kim", "10.0.0.3", new)
        await Client.connect(kim)
        kim.send({"type": "hello"})
        await kim.type("waiting")
        await host.is_kept()
    async with serving(tmp_path, port, killed=killed) as host:
        await is_by_hand(host)
        await host.bring_moderator(max_)
        kim = host.guest(V1, "Kim", "10.0.0.3", new)
        await Client.connect(kim)
        kim.send({"type": "hello"})
        await kim.type("waiting")
        queue = await host.max.type("queue")
        (knock,) = [each["id"] for each in queue["add"] if each["kind"] == "knock"]
        await host.do("admit", item=knock)
        await kim.type("welcome")
        await host.do("set-waiting-room", on=False)
        await host.do("lock-room")
        await is_locked(host)
    async with serving(tmp_path, port, killed=killed) as host:
        await is_locked(host)
        await host.join(V1, "Kim", "10.0.0.3", new)
        await host.bring_moderator(max_)
        await host.undo("lock-room")
        await host.join(Older, "anybody", "10.0.0.8")


async def asks_for_the_pin(host: Serve, cookie: str) -> None:
    """Without it, with another; and of one that can't give it."""
    who = ("Kim", "10.0.0.3", cookie)
    assert (await host.at_the_channel(V1, *who))["code"] == "pin-required"
    assert (await host.at_the_channel(V1, *who, pin="1357"))["code"] == "pin-wrong"
    assert ASKS_FOR_PIN in str(await host.at_the_channel(Older, "old", "10.0.0.4"))


async def is_by_hand(host: Serve) -> None:
    """An older client can't wait."""
    assert BY_HAND in str(await host.at_the_channel(Older, "old", "10.0.0.4"))


async def is_locked(host: Serve) -> None:
    """Nobody new comes in, by whatever client."""
    assert (await host.at_the_channel(V1, "Eve", "10.0.0.6"))["code"] == "locked"
    assert "is locked" in str(await host.at_the_channel(Older, "old", "10.0.0.4"))


async def test_what_a_killed_host_did_is_not_done_again(tmp_path: Path) -> None:
    """It was killed before its answer came: the page asks the next one, which only says so."""
    token, port = await moderators_link(tmp_path), free_port()
    warn = {"do": "warn", "room": "lobby", "peer": "Ann", "text": "No"}
    wish = {"type": "do", "ref": "warn 001", "command": warn}
    async with serving(tmp_path, port, killed=True) as host:
        cookies = [await host.cookie(), await host.cookie()]
        await host.bring_moderator(cookies[0], token)
        await host.join(V1, "Ann", "10.0.0.1", cookies[1])
        host.max.send(wish)
        await host.is_kept()
    async with serving(tmp_path, port) as host:
        await host.bring_moderator(cookies[0])
        await host.join(V1, "Ann", "10.0.0.1", cookies[1])
        host.max.send(wish)
        told = await host.max.type("acted")
        done = await host.max.type("done", ref=wish["ref"])
        assert told["act"]["what"] == "warn"
        assert (done["act"], done.get("code")) == (told["act"]["id"], None)
        assert (await host.do("standing-of", peer="Ann"))["warned"] == 1


async def test_what_was_said_to_be_done_no_kill_undoes(tmp_path: Path) -> None:
    """The host dies as it is seen to be done, amid a batch: the ban holds, so does its undoing."""
    token, port = await moderators_link(tmp_path), free_port()
    async with serving(tmp_path, port, killed=True) as host:
        max_, ann = await host.cookie(), await host.cookie()
        await host.bring_moderator(max_, token)
        await host.join(V1, "Ann", "10.0.0.1", ann)
        host.max.say("The first of a batch goes to the disk at once.", "a" * 8)
        ban = {"do": "ban", "room": "lobby", "peer": "Ann", "seconds": None}
        host.max.send({"type": "do", "ref": "b" * 8, "command": ban})
        while (await host.max.type("acted"))["act"]["what"] != "ban":
            pass
        os.kill(host.pid, signal.SIGKILL)
    async with serving(tmp_path, port, killed=True) as host:
        assert (await host.refused(V1, "Ann", "10.0.0.1", ann))["code"] == "banned"
        await host.bring_moderator(max_)
        (act,) = [each["id"] for each in await host.do("recent-acts") if each["what"] == "ban"]
        host.max.say("Here too.", "b" * 8)
        await host.do("undo", act=act)
        os.kill(host.pid, signal.SIGKILL)
    async with serving(tmp_path, port) as host:
        await host.join(V1, "Ann", "10.0.0.1", ann)


async def test_a_disk_that_fails_keeps_no_moderator_waiting(tmp_path: Path) -> None:
    """What is done is enforced and answered while another has the file, and written after that."""
    token, port = await moderators_link(tmp_path), free_port()
    async with serving(tmp_path, port) as host:
        max_, ann = await host.cookie(), await host.cookie()
        await host.bring_moderator(max_, token)
        await host.join(V1, "Ann", "10.0.0.1", ann)
        with closing(sqlite3.connect(tmp_path / "history.db", isolation_level=None)) as lock:
            lock.execute("BEGIN IMMEDIATE")
            host.max.say("not kept", "a" * 8)
            assert (await host.max.type("ack", ref="a" * 8))["stored"] is False
            await host.do("ban", peer="Ann", seconds=None)
            assert (await host.refused(V1, "Ann", "10.0.0.1", ann))["code"] == "banned"
    async with serving(tmp_path, port) as host:
        assert (await host.refused(V1, "Ann", "10.0.0.1", ann))["code"] == "banned"
