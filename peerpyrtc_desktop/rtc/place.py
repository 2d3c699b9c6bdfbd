"""Where a peer is: one of the host's sockets, and an address that it hears."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

Buffer = bytes | bytearray | memoryview
"""What a socket can send. (OpenSSL's buffers are sent without a copy.)"""

Address = tuple[str, int]


class Socket(Protocol):
    """Where datagrams go out: one of the host's addresses."""

    def sendto(self, data: Buffer, address: Address) -> None:
        """Send one datagram."""
        ...

    def send_all(self, data: Buffer, sizes: Sequence[int], address: Address) -> None:
        """Send several datagrams, which stand in `data` one behind the other."""
        ...


Place = tuple[Socket, Address]
"""Both name a way."""
