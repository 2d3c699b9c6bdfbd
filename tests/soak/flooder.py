"""Enemies in a process of their own: `python -m tests.soak.flooder KIND URL ROOM SECONDS SEED`.

`outside` sends garbage that looks like STUN, DTLS or nothing to the host's UDP port, as anyone in
the network can. `knocking` asks to join, proves its password as ICE wants it, and sends mutilated
handshakes. `inside` joins as a guest and sends, within its own encrypted channel, mutilated SCTP,
and DTLS records that don't decrypt. Prints as JSON how much it sent, and how its guests fared.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import socket
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

from aioice import stun
from OpenSSL import SSL

from tests.clients import V1, Client, JoinRefused, ref
from tests.rtc import offers
from tests.soak import mutations

BURST = 20
EVERY = 0.01
"""Seconds between two bursts: 2,000 packets a second of each enemy.

Enough to drown out the chat, and what the host reads in a tenth of its time. What fills a core or
the network hurts everybody, whatever the host does.
"""

STAYS = 2.0
"""Seconds after which a guest who floods without being sent out goes and comes anew."""

CLOSES_WITHIN = 5.0

KNOCKERS = 8
"""Joins under way at a time: the host takes 64 of one address, ours and the late guests' among
them."""

Flood = Callable[[str, str, float, Random], Awaitable[Counter[str]]]


class Target:
    """A half-open join: where the host's UDP port is, and what a check must name."""

    def __init__(self, sdp: str) -> None:
        lines = dict(line.partition(":")[::2] for line in sdp.splitlines())
        words = lines["a=candidate"].split()
        self.ufrag, self.password = lines["a=ice-ufrag"], lines["a=ice-pwd"]
        self.address = words[4], int(words[5])

    def check(self) -> bytes:
        """A check that proves the password."""
        request = stun.Message(
            message_method=stun.Method.BINDING,
            message_class=stun.Class.REQUEST,
            transaction_id=secrets.token_bytes(12),
        )
        request.attributes["USERNAME"] = f"{self.ufrag}:Qx3k"
        request.add_message_integrity(self.password.encode())
        return bytes(request)

    def socket(self) -> socket.socket:
        """A way to the host that nobody has used."""
        family = socket.AF_INET6 if ":" in self.address[0] else socket.AF_INET
        made = socket.socket(family, socket.SOCK_DGRAM)
        made.setblocking(False)
        made.connect(self.address)
        return made


async def knock(url: str, room: str, name: str) -> Target:
    """Offer, and leave it at that. Raises JoinRefused."""
    client = Client(url, room, name)
    try:
        status, answer = await client.post(
            "/offer", offer={"sdp": offers.CHROMIUM, "type": "offer"}
        )
    finally:
        await client.close()
    if status != 200:
        raise JoinRefused(status, answer)
    return Target(answer["answer"]["sdp"])


def push(way: socket.socket, data: bytes, counted: Counter[str]) -> None:
    """Send one datagram; the kernel may have no room for it."""
    try:
        way.send(data)
        counted["sent"] += 1
    except OSError:
        counted["not_sent"] += 1


async def outside(url: str, room: str, until: float, random: Random) -> Counter[str]:
    """Garbage from addresses that nobody knows."""
    counted: Counter[str] = Counter()
    target = await knock(url, room, f"Passer-by {random.getrandbits(32)}")
    while time.monotonic() < until:
        # A new source now and then: the host must not remember those it has seen.
        with target.socket() as way:
            for _ in range(50):
                for _ in range(BURST):
                    push(way, _garbage(random, target.ufrag), counted)
                await asyncio.sleep(EVERY)
    return counted


def _garbage(random: Random, ufrag: str) -> bytes:
    match random.randrange(5):
        case 0 | 1:
            return mutations.stun_like(random, ufrag)
        case 2 | 3:
            return mutations.dtls_like(random)
        case _:
            return random.randbytes(random.choice((0, 1, 2, 19, 20, 100, 1200, 9000)))


async def knocking(url: str, room: str, until: float, random: Random) -> Counter[str]:
    """Authentic checks, then handshakes that go wrong, for several names at a time."""
    counted: Counter[str] = Counter()
    hello = client_hello()
    async with asyncio.TaskGroup() as tasks:
        for number in range(KNOCKERS):
            tasks.create_task(_knock_on(url, room, number, until, random, hello, counted))
    return counted


async def _knock_on(
    url: str,
    room: str,
    number: int,
    until: float,
    random: Random,
    hello: bytes,
    counted: Counter[str],
) -> None:
    while time.monotonic() < until:
        try:
            # The same name each time: a join under way gives way to its own next one.
            target = await knock(url, room, f"Knocker {number}")
        except JoinRefused as refused:
            counted[f"refused_{refused.status}"] += 1
            await asyncio.sleep(1)
            continue
        counted["knocked"] += 1
        with target.socket() as way:
            for _ in range(20):
                push(way, target.check(), counted)
                for _ in range(BURST // 2):
                    whole = random.random() < 0.1
                    push(way, hello if whole else mutations.mutated(hello, random), counted)
                await asyncio.sleep(EVERY * KNOCKERS)


def client_hello() -> bytes:
    """How OpenSSL begins a DTLS handshake."""
    connection = SSL.Connection(SSL.Context(SSL.DTLS_METHOD), None)
    connection.set_connect_state()
    with contextlib.suppress(SSL.WantReadError):
        connection.do_handshake()
    return connection.bio_read(4096)


async def inside(url: str, room: str, until: float, random: Random) -> Counter[str]:
    """Guests who mutilate what they send, one behind the other."""
    counted: Counter[str] = Counter()
    while time.monotonic() < until:
        guest = V1(url, room, f"Flooder {counted['joined']}")
        packets = _record(guest)
        await guest.connect()
        counted["joined"] += 1
        for number in range(10):
            guest.say("Well-formed", ref(number))
        await asyncio.sleep(EVERY)
        gives_up = min(until, time.monotonic() + STAYS)
        while _is_connected(guest) and time.monotonic() < gives_up:
            await _flood_inside(guest, packets, random, counted)
            await asyncio.sleep(EVERY)
        counted["sent_out" if not _is_connected(guest) else "gave_up"] += 1
        # aiortc's own end is not made for a connection that was mistreated so.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(guest.close(), CLOSES_WITHIN)
    return counted


def _dtls(guest: V1) -> Any:
    assert guest.pc.sctp is not None
    return guest.pc.sctp.transport


def _is_connected(guest: V1) -> bool:
    return bool(_dtls(guest).state == "connected")


def _record(guest: V1) -> list[bytes]:
    """Keep the SCTP packets that the guest sends, as they are before they are sealed."""
    packets: list[bytes] = []
    dtls = _dtls(guest)
    send = dtls._send_data

    async def record_and_send(data: bytes) -> None:
        if len(packets) < 100:
            packets.append(data)
        await send(data)

    dtls._send_data = record_and_send
    return packets


async def _flood_inside(
    guest: V1, packets: list[bytes], random: Random, counted: Counter[str]
) -> None:
    dtls = _dtls(guest)
    send = type(dtls)._send_data
    for _ in range(BURST):
        try:
            if random.random() < 0.2:
                # Past the encryption: what the host can't decrypt on this guest's own way.
                await dtls.transport._send(mutations.dtls_like(random))
            else:
                # OpenSSL sends no empty records.
                await send(dtls, mutations.mutated_sctp(random.choice(packets), random) or b"\0")
        except (ConnectionError, SSL.Error):  # sent out meanwhile
            return
        counted["sent"] += 1


KINDS: dict[str, Flood] = {"outside": outside, "knocking": knocking, "inside": inside}


async def main(kind: str, url: str, room: str, seconds: float, seed: int) -> None:
    """Flood, and say how it went."""
    counted = await KINDS[kind](url, room, time.monotonic() + seconds, Random(seed))
    print(json.dumps(counted))


if __name__ == "__main__":
    kind, url, room, seconds, seed = sys.argv[1:]
    asyncio.run(main(kind, url, room, float(seconds), int(seed)))
