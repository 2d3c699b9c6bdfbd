"""Floods of malformed STUN, DTLS and SCTP: they hurt only their sender."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Mapping

from tests.clients import V1
from tests.soak.chat import Chat
from tests.soak.findings import Findings
from tests.soak.flooder import KINDS
from tests.soak.host import Host, hosting
from tests.soak.memory import Watch

ROOM = "soak"
CHATTERS = 6
RATE, SIZE = 10.0, 200

LEAST = 15.0
SEED = 20_000

QUEUES = 24.0
"""MiB above the idle program: 16 links of guests, of whom each may have 512 KiB of unfinished
messages and 8,192 pieces of them, and the handshakes of eight more."""

LATE_EVERY = 3.0
"""Seconds between two guests who join while the flood is on."""

PATIENCE = 30.0
"""Seconds for the enemies' last round and their end."""


def run(seconds: float, findings: Findings) -> None:
    """All three kinds of enemies at once, while six chat and others come and go."""
    with hosting(findings, "--host=127.0.0.1") as host, Watch(host.pid) as watch:
        asyncio.run(_run(host, max(seconds, LEAST), findings))
    watch.judge(findings, room=QUEUES)


async def _run(host: Host, seconds: float, findings: Findings) -> None:
    chat = Chat(host.url, ROOM, guests=CHATTERS, rate=RATE, size=SIZE)
    await chat.join()
    until = time.monotonic() + seconds
    async with asyncio.TaskGroup() as tasks:
        floods = {
            kind: tasks.create_task(_flood(host, kind, SEED + number, seconds))
            for number, kind in enumerate(KINDS)
        }
        # Longer than the enemies: what they broke would show.
        tasks.create_task(chat.talk(seconds + 3))
        late = tasks.create_task(_come_and_go(host, until, findings))
    findings.note(late_guests=late.result())
    _judge({kind: each.result() for kind, each in floods.items()}, chat, findings)
    chat.judge(findings)
    await chat.close()


async def _flood(host: Host, kind: str, seed: int, seconds: float) -> Counter[str]:
    command = ["-m", "tests.soak.flooder", kind, host.url, ROOM, str(seconds), str(seed)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE
    )
    try:
        said, _ = await asyncio.wait_for(process.communicate(), seconds + PATIENCE)
    except TimeoutError:
        raise TimeoutError(f"the enemy {kind!r} doesn't end") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, f"the enemy {kind!r} broke down"
    return Counter(json.loads(said))


async def _come_and_go(host: Host, until: float, findings: Findings) -> int:
    """Guests who come in spite of the flood, hear that they are welcome, and go."""
    number = 0
    while time.monotonic() < until:
        guest = V1(host.url, ROOM, f"Late {number}")
        try:
            await guest.connect()
        except TimeoutError:
            findings.faults.append(f"{guest.peer_id} could not join during the flood.")
        number += 1
        await guest.close()
        await asyncio.sleep(LATE_EVERY)
    return number


def _judge(floods: Mapping[str, Counter[str]], chat: Chat, findings: Findings) -> None:
    for kind, counted in floods.items():
        findings.note(**{f"{kind}_{name}": count for name, count in sorted(counted.items())})
        findings.expect(counted["sent"] > 0, f"The enemy {kind!r} sent nothing.")
    inside = floods["inside"]
    findings.expect(inside["sent_out"] > 0, "No guest was sent out for the broken SCTP it sent.")
    reasons = Counter(why for name, why in chat.left().items() if name.startswith("Flooder"))
    findings.note(flooders_left=", ".join(f"{why} {n}" for why, n in sorted(reasons.items())))
    findings.expect(
        reasons["PROTOCOL_ERROR"] > 0, "The others weren't told PROTOCOL_ERROR of any flooder."
    )
    gone = {name: why for name, why in chat.left().items() if name.startswith("Chatter")}
    findings.expect(not gone, f"Chatters left: {gone}.")
