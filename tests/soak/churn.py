"""Churn: guests come, speak and vanish, by every way there is, and leave nothing behind."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Awaitable, Callable

from tests.clients import V1, Older, ref
from tests.soak import guest
from tests.soak.findings import Findings
from tests.soak.flooder import knock
from tests.soak.host import Host, hosting
from tests.soak.memory import FLAT, Watch, resident

LEAST = 15.0
AT_ONCE = 4
"""Guests that come and go beside each other, each in a room of its own and in a common one."""

SETTLES_WITHIN = 60.0
"""Seconds until the host must have noticed all: 20 of silence, 15 for a join, the beats between."""

LINKS = 64.0
"""MiB above the idle program. Those who vanish stay for 15 s, and so do offers without more: up to
two hundred links of 120 KiB at a time; and as much again for the allocator."""


def run(seconds: float, findings: Findings) -> None:
    """Two waves of guests; after each the host must be as if nobody had been there."""
    # No limits: they hold for one address, and all of these come from the same.
    with hosting(findings, "--host=127.0.0.1", "--limits=off") as host:
        # What is made once, for the first guest, is no leak.
        asyncio.run(_come_and_go(host, 0, "close", Counter()))
        _settle(host, host.descriptors, findings)
        descriptors, threads = host.descriptors, host.threads
        length = max(seconds / 2, LEAST)
        with Watch(host.pid) as watch:
            first = asyncio.run(_run(host, length))
        watch.judge(findings, room=LINKS, steady=False)
        _settle(host, descriptors, findings)
        at_rest = resident(host.pid)
        # The second wave finds the memory of the first one free: at rest it is no more.
        second = asyncio.run(_run(host, length, begin=1_000_000))
        _settle(host, descriptors, findings)
        grew = resident(host.pid) - at_rest
        findings.note(
            guests=f"{first.total()} and {second.total()}",
            RSS_at_rest_MiB=f"{at_rest:.1f} and {at_rest + grew:.1f}",
            fds=f"{descriptors} and {host.descriptors}",
            threads=f"{threads} and {host.threads}",
        )
        findings.expect(host.threads <= threads, f"{host.threads - threads} threads are left over.")
        findings.expect(
            grew <= FLAT,
            f"After as many guests again, {second.total()}, the host at rest has {grew:.1f} MiB "
            f"more; at most {FLAT:g} count as flat.",
        )


async def _run(host: Host, seconds: float, begin: int = 0) -> Counter[str]:
    until = time.monotonic() + seconds
    counted: Counter[str] = Counter()
    numbers = iter(range(begin, begin + 1_000_000))

    async def keep_coming() -> None:
        while time.monotonic() < until:
            number = next(numbers)
            await _come_and_go(host, number, list(WAYS)[number % len(WAYS)], counted)

    async with asyncio.TaskGroup() as tasks:
        for _ in range(AT_ONCE):
            tasks.create_task(keep_coming())
    return counted


async def _come_and_go(host: Host, number: int, way: str, counted: Counter[str]) -> None:
    await WAYS[way](host, number)
    counted[way] += 1


async def _leave(host: Host, number: int) -> None:
    """With a goodbye over HTTP, as a page that is closed sends it."""
    one = await _spoken(host, number)
    status, _ = await one.post("/leave", secret=one.welcome["secret"])
    assert status == 200, f"a goodbye was answered with {status}"
    await one.close()


async def _close(host: Host, number: int) -> None:
    """With DTLS's goodbye."""
    await (await _spoken(host, number)).close()


async def _older(host: Host, number: int) -> None:
    """An older client, whose room goes with it."""
    one = Older(host.url, f"Room {number}", f"Guest {number}")
    await one.connect()
    one.send("Hello")
    await one.close()


async def _come_back(host: Host, number: int) -> None:
    """Once more in its own place while it still counts as there, as after a change of network."""
    first = await _spoken(host, number)
    again = V1(host.url, first.room, first.peer_id)
    await again.connect(secret=first.welcome["secret"])
    again.say("Again", ref(1))
    await again.type("ack")
    await again.close()
    await first.close()


async def _vanish(host: Host, number: int) -> None:
    """Without a word: nothing of it is heard any more."""
    one = await _spoken(host, number)
    assert one.pc.sctp is not None
    ice = one.pc.sctp.transport.transport
    # The sockets go first, so that neither DTLS nor SCTP can say goodbye.
    await ice.stop()
    with contextlib.suppress(ConnectionError):
        await one.close()


async def _knock(host: Host, number: int) -> None:
    """An offer, and no more."""
    await knock(host.url, "common", f"Guest {number}")


async def _killed(host: Host, number: int) -> None:
    """Three in a process that is killed; seldom, for each costs a second to start."""
    if number % 4:
        await _vanish(host, number)
        return
    names = [f"Guest {number}-{each}" for each in range(3)]
    await asyncio.to_thread(_kill, host.url, names)


def _kill(url: str, names: list[str]) -> None:
    with guest.guests(url, "common", *names):
        pass


WAYS: dict[str, Callable[[Host, int], Awaitable[None]]] = {
    "leave": _leave,
    "close": _close,
    "older": _older,
    "come_back": _come_back,
    "vanish": _vanish,
    "knock": _knock,
    "killed": _killed,
}


async def _spoken(host: Host, number: int) -> V1:
    """A guest that has come in and spoken."""
    one = V1(host.url, "common", f"Guest {number}")
    await one.connect()
    one.say("Hello", ref(0))
    await one.type("ack")
    return one


def _settle(host: Host, descriptors: int, findings: Findings) -> None:
    """Wait until nobody is in any room and the descriptors are back; a fault if they aren't."""
    deadline = time.monotonic() + SETTLES_WITHIN
    while host.rooms() or host.descriptors > descriptors:
        if time.monotonic() > deadline:
            findings.faults.append(
                f"{SETTLES_WITHIN:g} s after the last guest the host has rooms {host.rooms()} "
                f"and {host.descriptors - descriptors} descriptors too many."
            )
            return
        time.sleep(0.5)
