"""What stands in for the network."""

from __future__ import annotations

from collections.abc import Sequence

from peerpyrtc_desktop.rtc.place import Address, Buffer


class FakeSocket:
    """One of the host's sockets."""

    def __init__(self) -> None:
        self.sent: list[tuple[bytes, Address]] = []

    def sendto(self, data: Buffer, address: Address) -> None:
        """See `Socket.sendto`."""
        self.sent.append((bytes(data), address))

    def send_all(self, data: Buffer, sizes: Sequence[int], address: Address) -> None:
        """See `Socket.send_all`."""
        view = memoryview(data)
        for size in sizes:
            self.sendto(view[:size], address)
            view = view[size:]


def raise_it(fault: BaseException) -> None:
    """Faults fail the test that caused them."""
    raise fault
