"""One guest's script that holds as many connections as it can, each with half a request.

`python -m tests.stranger PORT COUNT HALF` opens COUNT of them, sends HALF (with `\\r\\n` for line
ends) on each, and opens another one for each that is ended, until its stdin is closed. It prints
"held" once it has opened them all.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from peerpyrtc_desktop.runtime import descriptors

PAUSE = 1.0
"""Seconds after which a connection that was ended is opened again."""

STEP = 50
"""Connections that are opened at once: more find no place in the system's own queue."""


async def main(port: int, count: int, half: bytes) -> None:
    """Hold them until nobody listens on stdin's other end."""
    opened = 0
    held = asyncio.Event()
    gate = asyncio.Semaphore(STEP)

    async def hold() -> None:
        nonlocal opened
        while True:
            with suppress(OSError):
                async with gate:
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.write(half)
                    opened += 1
                    if opened == count:
                        held.set()
                await reader.read()
                writer.close()
            await asyncio.sleep(PAUSE)

    holders = [asyncio.create_task(hold()) for _ in range(count)]  # noqa: TID251
    await held.wait()
    print("held", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    for holder in holders:
        holder.cancel()


if __name__ == "__main__":
    descriptors.raise_limit()
    asyncio.run(
        main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3].replace("\\r\\n", "\r\n").encode())
    )
