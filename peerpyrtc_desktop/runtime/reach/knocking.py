"""Whether this machine answers itself over TCP, as a guest's browser would ask."""

from __future__ import annotations

import asyncio

PATIENCE = 5.0
"""Seconds for an answer from this machine itself."""

_MOST = 64


async def answers_tcp(host: str, port: int, prefix: str = "", patience: float = PATIENCE) -> bool:
    """Whether HTTP is spoken at this address and port."""
    writer = None
    try:
        async with asyncio.timeout(patience):
            reader, writer = await asyncio.open_connection(host, port)
            name = f"[{host}]" if ":" in host else host
            asked = (
                f"GET {prefix}/rooms HTTP/1.1\r\nHost: {name}:{port}\r\nConnection: close\r\n\r\n"
            )
            writer.write(asked.encode())
            return (await reader.read(_MOST)).startswith(b"HTTP/1.")
    except (OSError, TimeoutError):
        return False
    finally:
        if writer is not None:
            writer.close()
