"""`python -m tests.bench.relay.without STEP [the program's arguments]`: it runs without one step.

What each step of the fast engine gains is what it costs to leave it out, beside the whole engine in
the same run: `python -m tests.bench.relay --only serve,no_bundling,plain --cases ten,ten_kib`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from OpenSSL import SSL

from peerpyrtc_desktop import app
from peerpyrtc_desktop.rtc import local_socket
from peerpyrtc_desktop.rtc.dtls import Dtls
from peerpyrtc_desktop.rtc.local_socket import LocalSocket
from peerpyrtc_desktop.rtc.sctp_sender import CHUNK_HEADER, MAX_DATA, Sender


def _no_bundling() -> None:
    """One message a packet."""
    compose = Sender._compose

    def compose_one(sender: Sender, space: int) -> tuple[bytes, int, int]:
        whole = len((sender._waiting or sender._bulk)[0][2])
        if whole <= MAX_DATA:
            space = min(space, CHUNK_HEADER + ((whole + 3) & ~3))
        return compose(sender, space)

    Sender._compose = compose_one  # type: ignore[method-assign,assignment]


def _no_batches() -> None:
    """One datagram in a turn of the loop, and a flush behind it."""
    local_socket.BATCH = 1


def _no_segments() -> None:
    """A system call for each datagram."""

    def send_each(socket: LocalSocket, data: Any, sizes: Any, address: Any) -> None:
        view, at = memoryview(data), 0
        for size in sizes:
            socket.sendto(view[at : at + size], address)
            at += size

    LocalSocket.send_all = send_each  # type: ignore[method-assign,assignment]


def _no_direct_calls() -> None:
    """OpenSSL through pyOpenSSL's methods."""

    def receive(dtls: Any, datagram: bytes) -> None:
        connection = dtls._ssl
        connection.bio_write(datagram)
        while True:
            try:
                dtls._on_packet(connection.recv(1500))
            except SSL.Error:
                return

    def send(dtls: Any, packets: Any) -> None:
        connection, filled, sizes = dtls._ssl, bytearray(), []
        for packet in packets:
            connection.send(packet)
            sealed = connection.bio_read(1500)
            filled += sealed
            sizes.append(len(sealed))
        dtls._ice.send_all(bytes(filled), sizes)

    Dtls.receive = receive  # type: ignore[method-assign,assignment]
    Dtls.send = send  # type: ignore[method-assign,assignment]


def _no_spared_collector() -> None:
    """Python's own thresholds for its garbage collector."""
    app.spare_the_collector = lambda: None  # type: ignore[attr-defined]


def _no_uvloop() -> None:
    """asyncio's own loop."""
    sys.modules["uvloop"] = None  # type: ignore[assignment]


STEPS: dict[str, Callable[[], None]] = {
    "no_bundling": _no_bundling,
    "no_batches": _no_batches,
    "no_segments": _no_segments,
    "no_direct_calls": _no_direct_calls,
    "no_spared_collector": _no_spared_collector,
    "no_uvloop": _no_uvloop,
}


def main() -> None:
    """Leave the step out, then run the program's own entry point."""
    STEPS[sys.argv.pop(1)]()
    from peerpyrtc_desktop.start import main as run_program

    run_program()


if __name__ == "__main__":
    main()
