"""One enemy in a process of its own: `python -m tests.soak.attacker KIND URL ROOM SECONDS`.

It joins as a guest and does one thing, past all that its own library would keep to:

flood: 500 messages a second for a while, then as many as go.
huge: one message of 16 MiB. endless: one that never ends. tiny: one of single bytes, without end.
channels: opens one channel after another.

Prints as JSON what it sent, after how many seconds it was sent out, and why.
"""

from __future__ import annotations

import asyncio
import json
import struct
import sys
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from aiortc.rtcsctptransport import DataChunk, tsn_plus_one

from tests.clients import V1, ref

FIRST, LAST = 2, 1
"""SCTP's flags of a message's first and last fragment."""

STRING, DCEP = 51, 50
"""Payload protocols: text, and the opening of channels."""

OPEN = struct.pack("!BBHLHH", 3, 0, 0, 0, 1, 0) + b"x"
"""DATA_CHANNEL_OPEN, reliable, with the label x."""

HUGE = 16 * 1024 * 1024
PIECE = 1100
AT_ONCE = 50
FEW = 500.0
"""Messages a second, at first."""


async def fragments(guest: V1, data: bytes, end: int) -> AsyncIterator[None]:
    """One message of so many such pieces, without heeding any window; `end` 0: no last one."""
    flags, count = FIRST, 0
    while not end or count < end:
        count += 1
        await put(guest, guest.channel.id or 0, STRING, data, flags | (LAST if count == end else 0))
        flags = 0
        yield


async def put(guest: V1, stream: int, protocol: int, data: bytes, flags: int) -> None:
    """Send one DATA chunk by itself."""
    sctp: Any = guest.pc.sctp
    chunk = DataChunk()
    chunk.flags, chunk.tsn, chunk.stream_id, chunk.stream_seq = flags, sctp._local_tsn, stream, 9999
    chunk.protocol, chunk.user_data = protocol, data
    sctp._local_tsn = tsn_plus_one(sctp._local_tsn)
    await sctp._send_chunk(chunk)


async def flood(guest: V1) -> AsyncIterator[None]:
    """Messages: few enough to be mistaken for a busy program, then all that go."""
    began, sent = time.monotonic(), 0
    while True:
        said = {"type": "event", "name": "message", "data": "flood", "ref": ref(sent)}
        guest.send(said)
        sent += 1
        passed = time.monotonic() - began
        if passed < 4 and sent >= FEW * passed:
            await asyncio.sleep(sent / FEW - passed)
        yield


async def channels(guest: V1) -> AsyncIterator[None]:
    """One more, and one more."""
    for number in range(5000):
        await put(guest, 2 + 2 * number, DCEP, OPEN, FIRST | LAST)
        yield


KINDS: dict[str, Callable[[V1], AsyncIterator[None]]] = {
    "flood": flood,
    "huge": lambda guest: fragments(guest, b"x" * PIECE, HUGE // PIECE),
    "endless": lambda guest: fragments(guest, b"x" * PIECE, 0),
    "tiny": lambda guest: fragments(guest, b"x", 0),
    "channels": channels,
}


async def main(kind: str, url: str, room: str, seconds: float) -> None:
    """Attack until it is sent out, or for so long; then say how it went."""
    guest = V1(url, room, f"Enemy {kind}")
    await guest.connect()
    dtls: Any = guest.pc.sctp.transport if guest.pc.sctp else None
    began, sent, out = time.monotonic(), 0, None
    steps = KINDS[kind](guest)
    while out is None and time.monotonic() - began < seconds:
        try:
            await anext(steps)
            sent += 1
        except StopAsyncIteration:
            steps = _nothing()
        except ConnectionError:
            pass
        if sent % AT_ONCE == 0:
            await asyncio.sleep(0)
        if dtls.state != "connected" or guest.closed.is_set():
            out = round(time.monotonic() - began, 2)
    frames = [json.loads(each) for each in guest.frames]
    whys = [each["reason"] for each in frames if each.get("type") == "peer-left"]
    muted = any(each.get("code") == "muted" for each in frames)
    print(json.dumps({"sent": sent, "out_after": out, "why": whys[-1:], "muted": muted}))
    sys.stdout.flush()


async def _nothing() -> AsyncIterator[None]:
    while True:
        await asyncio.sleep(0.05)
        yield


if __name__ == "__main__":
    what, where, whither, long = sys.argv[1:]
    asyncio.run(main(what, where, whither, float(long)))
