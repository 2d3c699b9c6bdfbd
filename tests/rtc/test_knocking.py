"""A machine asks itself over UDP: the real port, and sockets that say nothing."""

from __future__ import annotations

import socket

from peerpyrtc_desktop.rtc.knocking import answers_udp
from peerpyrtc_desktop.rtc.udp_port import UdpPort
from peerpyrtc_desktop.runtime.network import local_addresses


async def test_the_port_answers_on_each_address() -> None:
    """As to a guest's check; nothing is left of it."""
    port = UdpPort(lambda: 0.0)
    await port.open(0)
    try:
        for each in local_addresses():
            assert await answers_udp(port, each.ip, patience=60)
        assert port._by_ufrag == {}
        assert not port._routes
    finally:
        port.close()


async def test_nobody_or_somebody_else_is_there() -> None:
    """A closed port, one of a program that echoes nothing, and an address that is none."""
    port = UdpPort(lambda: 0.0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        port.port = other.getsockname()[1]
        assert not await answers_udp(port, "127.0.0.1", patience=0.2)
    assert not await answers_udp(port, "127.0.0.1", patience=0.2)
    assert not await answers_udp(port, "no address at all", patience=0.2)
    assert port._by_ufrag == {}
