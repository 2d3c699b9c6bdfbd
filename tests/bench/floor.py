"""The floor: what a packet costs in OpenSSL and in the kernel, whatever runs above them.

Measured alone: nothing here but the calls that `rtc/dtls.py` and `rtc/local_socket.py` make for a
packet, with the same objects, over loopback, to sockets on which nobody waits. From that follows
what a delivery costs at least, to be put beside the CPU per delivery of `tests.bench.relay`.
"""

from __future__ import annotations

import contextlib
import socket
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from aiortc.rtcdtlstransport import SRTP_PROFILES
from OpenSSL import SSL

from peerpyrtc_desktop.rtc import dtls, local_socket
from peerpyrtc_desktop.rtc.certificate import SharedCertificate
from peerpyrtc_desktop.rtc.sctp_sender import CHUNK_HEADER, HEADER, MAX_PACKET

LARGE, SMALL = 1200, 100
"""Bytes of a packet that is full, and of one that is little more than a SACK."""

SEGMENTS = (2, 4, 16)
"""Packets in one call of sendmsg, with UDP_SEGMENT."""

BATCH = 48
"""Packets between two looks at the clock: as many as a socket holds where its buffer is small."""

ROUNDS = 400
"""Batches of each kind, in turns; the median of them counts."""

AGREED = ("DTLSv1.2", "ECDHE-ECDSA-AES128-GCM-SHA256")
"""What browsers and aiortc agree on."""

Costs = dict[str, float]


def measure() -> dict[str, Any]:
    """Microseconds of CPU a packet, by what is done and the packet's size; and a delivery's."""
    with _Udp() as udp:
        packets = _Tls().costs() | udp.costs()
    deliveries = _deliveries(packets)
    for title, costs in (("packet", packets), ("delivery", deliveries)):
        for what, cost in costs.items():
            print(f"floor, a {title}: {what}: {cost:.2f} µs", file=sys.stderr)
    return {"packet": packets, "delivery": deliveries}


def _deliveries(packets: Costs) -> Costs:
    """What one message to one guest costs: its packet, and the SACK for every second packet.

    `arrival` is to be added in a room of ten, where each message goes to nine: a ninth of receiving
    it, and of the SACK for every second packet of such.
    """
    in_a_packet = (MAX_PACKET - HEADER) // (CHUNK_HEADER + SMALL)
    heard = packets[f"recvfrom, {SMALL} B"] + packets[f"open, {SMALL} B"]
    said = packets[f"seal, {SMALL} B"] + packets[f"sendto, {SMALL} B"]
    came = packets[f"recvfrom, {LARGE} B"] + packets[f"open, {LARGE} B"]
    found = {}
    for size, messages in (("1 KiB", 1), (f"{SMALL} B", in_a_packet)):
        for way in ("sendto", *(_segments(count) for count in SEGMENTS)):
            packet = packets[f"seal, {LARGE} B"] + packets[f"{way}, {LARGE} B"] + heard / 2
            found[f"{size}, {messages} in a packet, {way}"] = round(packet / messages, 2)
        found[f"{size}, arrival"] = round((came + said / 2) / 9 / messages, 2)
    return found


def _segments(count: int) -> str:
    return f"sendmsg of {count}"


@dataclass
class _Step:
    """One thing to be measured: `run` does it for a batch. `ready` and `after` aren't timed."""

    name: str
    run: Callable[[], None]
    ready: Callable[[], None] = lambda: None
    after: Callable[[], None] = lambda: None


def _time(steps: list[_Step]) -> Costs:
    """The median of each step's CPU for one packet, in microseconds."""
    times: dict[str, list[float]] = {step.name: [] for step in steps}
    for _ in range(ROUNDS):
        for step in steps:
            step.ready()
            began = time.thread_time()
            step.run()
            times[step.name].append((time.thread_time() - began) / BATCH)
            step.after()
    return {name: round(statistics.median(each) * 1e6, 3) for name, each in times.items()}


class _Tls:
    """Two DTLS connections that have shaken hands; what one seals, the other opens."""

    def __init__(self) -> None:
        self._ends = [_connection(), _connection()]
        server, client = self._ends
        server.set_accept_state()
        client.set_connect_state()
        _shake_hands(client, server)
        agreed = (server.get_protocol_version_name(), server.get_cipher_name())
        if agreed != AGREED:
            raise RuntimeError(f"not what browsers use: {agreed}")

    def costs(self) -> Costs:
        """`seal` is SSL_write and BIO_read, `open` is BIO_write and SSL_read, a packet each.

        `look for more` is what each datagram costs besides: whether there is another record in it,
        or something to say.
        """
        return _time([step for size in (LARGE, SMALL) for step in self._steps(size)])

    def _steps(self, size: int) -> list[_Step]:
        host, guest = (cast(Any, end) for end in self._ends)
        packet = bytes(size)
        sealed: list[bytes] = []

        def seal() -> None:
            handle, outward = host._ssl, host._from_ssl
            for _ in range(BATCH):
                dtls._write(handle, packet, size)
                dtls._take(outward, dtls._sealed, dtls._SIZE)

        def fetch() -> None:
            sealed.clear()
            for _ in range(BATCH):
                dtls._write(guest._ssl, packet, size)
                count = dtls._take(guest._from_ssl, dtls._sealed, dtls._SIZE)
                if count <= size:
                    raise RuntimeError("OpenSSL doesn't seal")
                sealed.append(dtls._view(dtls._sealed, count)[:])

        def unseal() -> None:
            handle, inward = host._ssl, host._into_ssl
            for datagram in sealed:
                dtls._put(inward, datagram, len(datagram))
                count = dtls._read(handle, dtls._plain, dtls._SIZE)
                dtls._view(dtls._plain, count)[:]

        def look_for_more() -> None:
            handle, outward = host._ssl, host._from_ssl
            for _ in range(BATCH):
                dtls._why(handle, dtls._read(handle, dtls._plain, dtls._SIZE))
                dtls._forget_errors()
                dtls._take(outward, dtls._sealed, dtls._SIZE)

        return [
            _Step(f"seal, {size} B", seal),
            _Step(f"open, {size} B", unseal, fetch),
            _Step(f"look for more, {size} B", look_for_more),
        ]


def _connection() -> SSL.Connection:
    certificate = SharedCertificate.generateCertificate()
    return SSL.Connection(certificate._create_ssl_context(SRTP_PROFILES))


def _shake_hands(client: SSL.Connection, server: SSL.Connection) -> None:
    waiting = 1
    while waiting:
        waiting = 0
        for end, other in ((client, server), (server, client)):
            try:
                end.do_handshake()
            except SSL.WantReadError:
                waiting += 1
            with contextlib.suppress(SSL.WantReadError):
                other.bio_write(end.bio_read(dtls._SIZE))


class _Udp:
    """Two sockets with an association's buffers; what one sends, the other holds until it reads."""

    def __init__(self) -> None:
        self._host, self._guest = _bound(), _bound()
        self._to = self._guest.getsockname()

    def __enter__(self) -> _Udp:
        return self

    def __exit__(self, *_: object) -> None:
        self._host.close()
        self._guest.close()

    def costs(self) -> Costs:
        """Sending by one call a packet, and by one for several; receiving as new or into place."""
        return _time([step for size in (LARGE, SMALL) for step in self._steps(size)])

    def _steps(self, size: int) -> list[_Step]:
        datagram, place = dtls._view(dtls._sealed, size), bytearray(local_socket._LARGEST)

        def send() -> None:
            sendto, to = self._host.sendto, self._to
            for _ in range(BATCH):
                sendto(datagram, to)

        def receive() -> None:
            recvfrom = self._guest.recvfrom
            for _ in range(BATCH):
                recvfrom(local_socket._LARGEST)

        def receive_into() -> None:
            recvfrom_into = self._guest.recvfrom_into
            for _ in range(BATCH):
                recvfrom_into(place)

        return [
            _Step(f"sendto, {size} B", send, after=receive),
            *(self._by_segments(size, count, receive) for count in SEGMENTS),
            _Step(f"recvfrom, {size} B", receive, send),
            _Step(f"recvfrom_into, {size} B", receive_into, send),
        ]

    def _by_segments(self, size: int, count: int, receive: Callable[[], None]) -> _Step:
        datagrams = memoryview(dtls._view(dtls._sealed, size * count))
        segment = local_socket._U16.pack(size)
        how = [(local_socket._SOL_UDP, local_socket._UDP_SEGMENT, segment)]

        def send() -> None:
            for _ in range(BATCH // count):
                self._host.sendmsg([datagrams], how, 0, self._to)

        return _Step(f"{_segments(count)}, {size} B", send, after=receive)


def _bound() -> socket.socket:
    """As `LocalSocket` makes it. If a datagram were lost, the one who reads it would raise."""
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.setblocking(False)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, local_socket.BUFFER)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, local_socket.BUFFER)
    made.bind(("127.0.0.1", 0))
    return made
