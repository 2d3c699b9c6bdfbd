"""A local socket: several datagrams in one call, each of its own size."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator

import pytest

from peerpyrtc_desktop.rtc.local_socket import LocalSocket

Received = list[bytes]


@pytest.fixture
def reader() -> Iterator[socket.socket]:
    """Somebody who reads."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.1", 0))
        made.settimeout(5)
        yield made


def received(reader: socket.socket, count: int) -> Received:
    return [reader.recv(65536) for _ in range(count)]


@pytest.mark.parametrize("can_segment", [True, False])
@pytest.mark.parametrize(
    "sizes", [[5], [5, 5], [5, 5, 3], [3, 5, 5], [1200] * 20 + [7], [9, 8, 8, 8, 2, 9], [4] * 130]
)
async def test_datagrams_keep_their_bounds(
    reader: socket.socket, sizes: list[int], can_segment: bool
) -> None:
    """Whatever their sizes, and with or without the kernel's help, each arrives as it was."""
    port = LocalSocket("127.0.0.1", 0, lambda *_: None, lambda: None, lambda: True, Counter(), 1.0)
    port._can_segment = port._can_segment and can_segment
    datagrams = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    port.send_all(b"".join(datagrams), sizes, reader.getsockname())
    assert received(reader, len(sizes)) == datagrams
    port.close()


async def test_nothing_is_sent_after_closing(reader: socket.socket) -> None:
    """A closed socket sends nothing, and closing again is harmless."""
    port = LocalSocket("127.0.0.1", 0, lambda *_: None, lambda: None, lambda: True, Counter(), 1.0)
    port.close()
    port.close()
    port.sendto(b"late", reader.getsockname())
    port.send_all(b"latelate", [4, 4], reader.getsockname())
    reader.setblocking(False)
    with pytest.raises(BlockingIOError):
        reader.recv(100)
