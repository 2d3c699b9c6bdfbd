"""Stuck receivers among lively ones: sent out for it, refused for a minute, at nobody's cost."""

from __future__ import annotations

import asyncio
import signal
import time
from typing import Any

from tests.clients import V1, JoinRefused
from tests.soak import guest
from tests.soak.chat import Chat
from tests.soak.findings import Findings
from tests.soak.host import Host, hosting
from tests.soak.memory import Watch

ROOM = "soak"
CHATTERS = 10
RATE, SIZE = 4.0, 12 * 1024
"""480 KiB a second: a queue of 1 MiB is full after 2 s, and 8 MiB are not within the 5 s more. Each
says as much as its allowance has, which counts an event once for each KiB."""

LEAST = 30.0
"""Seconds: a round takes about ten."""

GOES_WITHIN = 25.0
"""Seconds, generous: 2 to fill the queue, 5 of patience."""

REFUSED_FOR = 60.0

QUEUES = 32.0
"""MiB above the idle program: three queues of 3.5 MiB that share their messages, 4 MiB of history,
the links of 14 guests, and as much again for the allocator."""


def run(seconds: float, findings: Findings) -> None:
    """Rounds of three who get stuck in different ways, while ten chat."""
    with hosting(findings, "--host=127.0.0.1") as host, Watch(host.pid) as watch:
        asyncio.run(_run(host, max(seconds, LEAST), findings))
    watch.judge(findings, room=QUEUES)


async def _run(host: Host, seconds: float, findings: Findings) -> None:
    chat = Chat(host.url, ROOM, guests=CHATTERS, rate=RATE, size=SIZE)
    await chat.join()
    until = time.monotonic() + seconds - 15
    came_back = 0
    sent_out: list[tuple[str, float]] = []
    async with asyncio.TaskGroup() as tasks:
        talk = tasks.create_task(chat.talk(seconds))
        while time.monotonic() < until:
            names = await _round(host, chat, len(sent_out), findings)
            sent_out += [(name, time.monotonic()) for name in names]
            while (
                sent_out[came_back:] and time.monotonic() - sent_out[came_back][1] > REFUSED_FOR + 1
            ):
                await _come_back(host, sent_out[came_back][0])
                came_back += 1
        await talk
    findings.note(stuck=len(sent_out), taken_back_after_60_s=came_back)
    chat.judge(findings)
    await chat.close()


async def _round(host: Host, chat: Chat, number: int, findings: Findings) -> list[str]:
    """Three come, get stuck, are sent out and refused."""
    names = [f"{how} {number}" for how in ("Closed window", "Silent", "Stopped")]
    closed, silent = (V1(host.url, ROOM, name) for name in names[:2])
    with guest.guests(host.url, ROOM, names[2]) as process:
        for each in (closed, silent):
            await each.connect()
        _close_window(closed)
        _fall_silent(silent)
        process.send_signal(signal.SIGSTOP)
        try:
            async with asyncio.timeout(GOES_WITHIN):
                while not chat.left().keys() >= set(names):
                    await asyncio.sleep(0.1)
        except TimeoutError:
            left = set(names) - chat.left().keys()
            findings.faults.append(f"Still in the room after {GOES_WITHIN:g} s: {left}.")
        for name in names:
            reason = chat.left().get(name, "SLOW_READER")
            findings.expect(reason == "SLOW_READER", f"{name} went as {reason}.")
            await _expect_refusal(host, name, findings)
    await closed.close()
    await silent.close()
    return names


def _sctp(client: V1) -> Any:
    assert client.pc.sctp is not None
    return client.pc.sctp


def _close_window(client: V1) -> None:
    """It acknowledges nothing more and says that it has no room. (aiortc itself always has.)"""
    sctp = _sctp(client)

    async def refuse(chunk: object) -> None:
        sctp._sack_needed = True
        sctp._advertised_rwnd = 0

    sctp._receive_data_chunk = refuse


def _fall_silent(client: V1) -> None:
    """Its SCTP says nothing more at all. ICE goes on, so it is there all the same."""

    async def ignore(data: bytes) -> None:
        pass

    _sctp(client)._handle_data = ignore


async def _expect_refusal(host: Host, name: str, findings: Findings) -> None:
    again = V1(host.url, ROOM, name)
    try:
        await again.connect()
    except JoinRefused as refused:
        findings.expect(
            refused.status == 403 and refused.body.get("code") == "removed",
            f"{name} was refused in other words: {refused}.",
        )
        findings.expect(
            0 < refused.body.get("retry_after", 0) <= REFUSED_FOR,
            f"{name} was not told when to come back: {refused}.",
        )
    else:
        findings.faults.append(f"{name} could come back at once.")
    await again.close()


async def _come_back(host: Host, name: str) -> None:
    """After the minute it is let in again, and goes by itself. Raises JoinRefused."""
    again = V1(host.url, ROOM, name)
    await again.connect()
    await again.close()
