"""Guests in a process of their own: `python -m tests.soak.guest URL ROOM NAME...`.

They come in, say one word each, print "joined", and stay until the process is stopped or killed:
a stopped one is as a phone that went to sleep, a killed one as a laptop whose battery is empty.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.clients import V1, ref


async def main(url: str, room: str, names: Sequence[str]) -> None:
    """Join, speak, stay."""
    guests = [V1(url, room, name) for name in names]
    for each in guests:
        await each.connect()
        each.say("Hello", ref(0))
        await each.type("ack")
    print("joined", flush=True)
    await asyncio.Event().wait()


@contextmanager
def guests(url: str, room: str, *names: str) -> Iterator[subprocess.Popen[str]]:
    """Such a process, once its guests are in the room; killed at the end if it is still there."""
    command = [sys.executable, "-m", "tests.soak.guest", url, room, *names]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "joined\n", "the guests in a process didn't join"
            yield process
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
