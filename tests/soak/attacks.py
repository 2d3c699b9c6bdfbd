"""Attacks by a guest who is in: floods, a message without an end, thousands of channels.

Whoever does that goes, and the others notice nothing: they lose no message, and the host's memory
stays. How long their pings took meanwhile is told, and what the host's processor had to do.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from tests.clients import V1
from tests.soak.attacker import KINDS
from tests.soak.chat import Chat
from tests.soak.findings import Findings
from tests.soak.host import Host, hosting
from tests.soak.memory import Watch

ROOM = "soak"
CHATTERS = 4
RATE, SIZE = 5.0, 200

LEAST = 35.0
"""Seconds that all of it takes at least: the others chat for so long."""

LONGEST = 30.0
"""Seconds of one attack: a flood of 500 messages a second is let be for three, muted, and sent out
when it goes on for ten more."""

PATIENCE = 30.0
"""Seconds for an enemy to begin and to end."""

QUEUES = 24.0
"""MiB above the idle program: what one guest may have under way, and the room's history."""


def run(seconds: float, findings: Findings) -> None:
    """One kind after another, while four chat."""
    with hosting(findings, "--host=127.0.0.1") as host, Watch(host.pid) as watch:
        asyncio.run(_run(host, max(seconds, LEAST), findings))
    watch.judge(findings, room=QUEUES)


async def _run(host: Host, seconds: float, findings: Findings) -> None:
    chat = Chat(host.url, ROOM, guests=CHATTERS, rate=RATE, size=SIZE)
    await chat.join()
    talk = asyncio.get_running_loop().create_task(chat.talk(seconds))
    for kind in KINDS:
        await _attack(host, kind, findings)
    await talk
    gone = {name for name in chat.left() if name.startswith("Chatter")}
    findings.expect(not gone, f"Chatters left: {gone}.")
    chat.judge(findings)
    await chat.close()


async def _attack(host: Host, kind: str, findings: Findings) -> None:
    probe, ways = Probe(host.url, ROOM, f"Probe {kind}"), list[float]()
    await probe.connect()
    before = _processor(host.pid)
    command = ["-m", "tests.soak.attacker", kind, host.url, ROOM, str(LONGEST)]
    enemy = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(LONGEST + PATIENCE):
            told = asyncio.get_running_loop().create_task(enemy.communicate())
            while not told.done():
                ways.append(await probe.ping())
                await asyncio.sleep(0.02)
            said, _ = await told
    finally:
        if enemy.returncode is None:
            enemy.kill()
            await enemy.wait()
    await probe.close()
    fared: dict[str, Any] = json.loads(said)
    findings.note(
        **{
            f"{kind}_sent": fared["sent"],
            f"{kind}_out_after_s": fared["out_after"]
            if fared["out_after"] is not None
            else "never",
            f"{kind}_others_p99_ms": round(1000 * quantiles(ways, n=100)[98], 1),
            f"{kind}_processor_s": round(_processor(host.pid) - before, 2),
        }
    )
    findings.expect(fared["out_after"] is not None, f"The enemy {kind!r} was not sent out.")
    if kind == "flood":
        findings.expect(fared["muted"], "The flooder was not muted first.")


class Probe(V1):
    """A guest who asks the host again and again whether it is there."""

    async def ping(self) -> float:
        """Seconds until the answer."""
        began = time.monotonic()
        self.send({"type": "ping", "t": began})
        await self.type("pong", t=began)
        return time.monotonic() - began


def _processor(pid: int) -> float:
    """Seconds that this process has had of the processor."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
