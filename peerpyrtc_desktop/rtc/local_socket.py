"""A UDP socket on one of the host's addresses, read in batches.

asyncio's own transport takes one datagram per turn of the loop, and a turn of Qt's loop is dear:
here one readiness event takes what is there, within a time that the window doesn't notice.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from struct import Struct

from peerpyrtc_desktop.rtc.place import Address, Buffer

BUFFER = 4 * 1024 * 1024
"""Bytes the kernel keeps for a socket: a burst from forty guests while the window paints."""

BATCH = 256
"""Datagrams taken in one turn of the loop, at the most."""

_LARGEST = 4096
_SOL_UDP, _UDP_SEGMENT = 17, 103
_MAX_SEGMENTS = 60
_U16 = Struct("@H")

_CANT_SEGMENT = (errno.EIO, errno.EINVAL, errno.EMSGSIZE, errno.EOPNOTSUPP)
"""What Linux answers where single datagrams may well pass (udp(7) and `udp_send_skb`). All else, a
route that is missing or a firewall that forbids, would meet each of them too."""

_MAX_PLAIN_WAYS, _PLAIN_FOR = 256, 60.0


class LocalSocket:
    """Bound on construction, which raises OSError; read until `close`.

    `on_datagram(data, socket, source)` is called for each, `on_batch` after the last one of a turn.
    A turn ends after `budget` seconds. While `may_read` says no, the kernel keeps what comes.
    """

    def __init__(
        self,
        address: str,
        port: int,
        on_datagram: Callable[[bytes, LocalSocket, Address], None],
        on_batch: Callable[[], None],
        may_read: Callable[[], bool],
        counted: Counter[str],
        budget: float,
    ) -> None:
        self._address = address
        self.port = port
        self._may_read = may_read
        self._budget = budget
        self._on_datagram = on_datagram
        self._on_batch = on_batch
        self._counted = counted
        self._can_segment = False
        self._plain_ways: dict[Address, float] = {}
        self._loop = asyncio.get_running_loop()
        self._open()

    def _open(self) -> None:
        is_ipv6 = ipaddress.ip_address(self._address).version == 6
        family = socket.AF_INET6 if is_ipv6 else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_DGRAM)
        try:
            self._socket.setblocking(False)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
            self._socket.bind((self._address, self.port))
            self.port = self._socket.getsockname()[1]
            self._can_segment = _can_segment(self._socket)
            self._watch()
        except BaseException:
            self._socket.close()
            raise
        self._is_open = True

    def reopen(self) -> None:
        """Bind anew, on the same port, to an address that was away; peers' ways here stay.

        Raises:
            OSError: it can't be bound yet. Then this is closed, and may be tried again.
        """
        self.close()
        self._open()

    def _watch(self) -> None:
        self._transport: asyncio.DatagramTransport | None = None
        self._opening: asyncio.Task[None] | None = None
        try:
            self._loop.add_reader(self._socket.fileno(), self._on_readable)
        except NotImplementedError:
            # Windows' loops watch no sockets: there asyncio's own transport reads, one by one.
            self._opening = self._loop.create_task(self._open_transport())

    async def _open_transport(self) -> None:
        self._transport, _ = await self._loop.create_datagram_endpoint(
            lambda: _Reader(self), sock=self._socket
        )

    def on_one(self, data: bytes, source: Address) -> None:
        """One datagram, where they come one by one."""
        if self._is_open:
            self._on_datagram(data, self, source)
            self._on_batch()

    def _on_readable(self) -> None:
        if not self._may_read():
            return
        receive, hand_on = self._socket.recvfrom, self._on_datagram
        until = time.monotonic() + self._budget
        for _ in range(BATCH):
            try:
                data, source = receive(_LARGEST)
            except BlockingIOError:
                break
            except OSError:
                # A peer's closed port, as ICMP tells it. Silence, not this, is what ends a peer.
                self._counted["ICMP error"] += 1
                continue
            # IPv6 sources come with flow and scope: two fields name them.
            hand_on(data, self, source if len(source) == 2 else source[:2])
            if not self._is_open or time.monotonic() > until:
                break
        self._on_batch()

    def sendto(self, data: Buffer, address: Address) -> None:
        """Send one datagram. One that the kernel has no room for is lost, as any may be."""
        if not self._is_open:
            return
        if self._transport is not None:
            self._transport.sendto(bytes(data), address)
            return
        try:
            self._socket.sendto(data, address)
        except BlockingIOError:
            self._counted["no room to send"] += 1
        except OSError:
            self._counted["not sent"] += 1

    def send_all(self, data: Buffer, sizes: Sequence[int], address: Address) -> None:
        """Send the datagrams that stand in `data` one behind the other, of these sizes.

        Linux takes many of one size, and a last shorter one, in one call (UDP_SEGMENT): a call
        costs more than all we do for the packets in it.
        """
        view = memoryview(data)
        at = first = 0
        while first < len(sizes):
            size, last = sizes[first], first + 1
            while last < len(sizes) and sizes[last] == size and last - first < _MAX_SEGMENTS - 1:
                last += 1
            if last < len(sizes) and sizes[last] < size:
                last += 1
            length = sum(sizes[first:last])
            self._send_segments(view[at : at + length], size, last - first, address)
            at, first = at + length, last

    def _send_segments(self, view: memoryview, size: int, count: int, address: Address) -> None:
        if count > 1 and self._is_open and self._takes_segments(address):
            try:
                self._socket.sendmsg(
                    [view], [(_SOL_UDP, _UDP_SEGMENT, _U16.pack(size))], 0, address
                )
            except BlockingIOError:
                self._counted["no room to send"] += count
                return
            except OSError as fault:
                if fault.errno not in _CANT_SEGMENT:
                    self._counted["not sent"] += count
                    return
                self._avoid_segments(address)
            else:
                return
        for start in range(0, len(view), size):
            self.sendto(view[start : start + size], address)

    def _takes_segments(self, address: Address) -> bool:
        if not self._plain_ways:
            return self._can_segment
        return self._can_segment and self._plain_ways.get(address, 0.0) < time.monotonic()

    def _avoid_segments(self, address: Address) -> None:
        """The way there can't take them: its adapter, a tunnel, a smaller packet size.

        That speaks of this way alone, and of now: a phone may be on another one soon.
        """
        if len(self._plain_ways) >= _MAX_PLAIN_WAYS:
            del self._plain_ways[next(iter(self._plain_ways))]
        self._plain_ways[address] = time.monotonic() + _PLAIN_FOR
        self._counted["way without segments"] += 1

    def close(self) -> None:
        """Stop reading and free the port; again is harmless."""
        if self._is_open:
            self._is_open = False
            if self._opening is None:
                self._loop.remove_reader(self._socket.fileno())
                self._socket.close()
            elif self._transport is not None:
                self._transport.close()
            else:
                self._opening.cancel()
                self._socket.close()


def _can_segment(opened: socket.socket) -> bool:
    """Whether this kernel knows UDP_SEGMENT: asked of it once, not guessed from a failed send."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        opened.getsockopt(_SOL_UDP, _UDP_SEGMENT)
    except OSError:
        return False
    return True


class _Reader(asyncio.DatagramProtocol):
    """asyncio's view of a socket, where it can't be watched."""

    def __init__(self, owner: LocalSocket) -> None:
        self._owner = owner

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._owner.on_one(data, (addr[0], addr[1]))
