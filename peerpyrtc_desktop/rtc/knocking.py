"""Whether this machine answers itself over UDP: with a check, as a guest's browser sends it."""

from __future__ import annotations

import asyncio

from aioice import stun

from peerpyrtc_desktop.rtc.udp_port import UdpPort

PATIENCE, AGAIN = 5.0, 0.5
"""Seconds for an answer from this machine itself, and until a check is sent again: a machine at its
limits drops datagrams."""


async def answers_udp(udp: UdpPort, address: str, patience: float = PATIENCE) -> bool:
    """Whether a check to this address and the port of `udp` is answered."""
    agent = udp.add(lambda: None)
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    transport = None
    try:
        async with asyncio.timeout(patience):
            transport, _ = await loop.create_datagram_endpoint(
                lambda: _Ear(heard), remote_addr=(address, udp.port)
            )
            while not heard.is_set():
                transport.sendto(_check(agent.ufrag, agent.password))
                try:
                    await asyncio.wait_for(heard.wait(), AGAIN)
                except TimeoutError:
                    continue
            return True
    except (OSError, TimeoutError):
        return False
    finally:
        if transport is not None:
            transport.close()
        udp.remove(agent)


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, heard: asyncio.Event) -> None:
        self._heard = heard

    def datagram_received(self, data: bytes, addr: object) -> None:
        try:
            message = stun.parse_message(data)
        except ValueError:
            return
        if message.message_class == stun.Class.RESPONSE:
            self._heard.set()

    def error_received(self, exc: Exception) -> None:
        """Nobody has that port: the next check may find somebody."""


def _check(ufrag: str, password: str) -> bytes:
    message = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    message.attributes["USERNAME"] = f"{ufrag}:here"
    message.add_message_integrity(password.encode())
    return bytes(message)
