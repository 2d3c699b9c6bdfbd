"""A local socket: several datagrams in one call, each of its own size."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator

import pytest

from peerpyrtc_desktop.rtc import local_socket
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


@pytest.mark.parametrize("nowhere", [("255.255.255.255", 9), ("192.0.2.1", 9)])
async def test_one_unreachable_guest_costs_the_others_nothing(
    reader: socket.socket, monkeypatch: pytest.MonkeyPatch, nowhere: tuple[str, int]
) -> None:
    """What the kernel says of one destination changes nothing for another's datagrams."""
    counted: Counter[str] = Counter()
    port = LocalSocket("127.0.0.1", 0, lambda *_: None, lambda: None, lambda: True, counted, 1.0)
    for _ in range(3):
        port.send_all(bytes(100), [10] * 10, nowhere)
    assert counted["not sent"] == 30  # it isn't allowed, or has no route, from loopback

    def fail(*_: object) -> None:
        raise AssertionError("one by one")

    monkeypatch.setattr(port, "sendto", fail)
    port.send_all(bytes(100), [10] * 10, reader.getsockname())
    assert received(reader, 10) == [bytes(10)] * 10
    port.close()


async def test_ways_that_take_no_segments_are_few(reader: socket.socket) -> None:
    """They are kept in mind, up to a bound, and datagrams get there one by one."""
    counted: Counter[str] = Counter()
    port = LocalSocket("127.0.0.1", 0, lambda *_: None, lambda: None, lambda: True, counted, 1.0)
    for number in range(1000):
        port._avoid_segments(("192.0.2.1", number))
    assert len(port._plain_ways) <= local_socket._MAX_PLAIN_WAYS
    port._avoid_segments(reader.getsockname())
    port.send_all(bytes(100), [10] * 10, reader.getsockname())
    assert received(reader, 10) == [bytes(10)] * 10
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
