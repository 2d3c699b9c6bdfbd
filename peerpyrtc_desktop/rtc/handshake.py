"""DTLS's handshake, with bounds on what strangers can have of it; for both engines.

A handshake is the dearest thing that somebody unknown can ask for: half a millisecond, and a
kilobyte to where it says it is. So the first answer is a cookie (RFC 6347, 4.2.1), which costs
next to nothing and proves the address; `Turns` lets a few steps through in each turn of the loop,
however many are wanted and whoever wants them; and one that the other side doesn't go on with ends
after `PATIENCE`.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from aiortc import RTCCertificate, RTCDtlsTransport, RTCIceTransport
from aiortc.rtcdtlstransport import State
from OpenSSL import SSL

from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.runtime.seating.turns import Turns

PATIENCE, AT_MOST = 3.0, 6.0
"""Seconds without a datagram after which a handshake is given up, and those it may take in all.

Browsers repeat theirs after 50 ms, then twice as late each time; others after a second, and of a
crowd that comes at once some may lose two in a row.
"""

_LOOK = 0.25

STEPS = 3
"""Steps of handshakes in one turn of the loop: 1 or 2 ms."""


class Handshake(RTCDtlsTransport):
    """The server's side of aiortc's DTLS, with a handshake of our own."""

    def __init__(self, ice: IceAgent, certificate: RTCCertificate, turns: Turns) -> None:
        super().__init__(cast(RTCIceTransport, ice), [certificate])
        self._ice = ice
        self._turns = turns
        self._set_role("server")

    def _setup_srtp(self) -> None:
        """No media, so no SRTP keys."""

    async def _do_handshake(self) -> None:
        cast(Any, self._ssl).set_app_data(self._ice)
        try:
            if await self._shake_hands():
                self.encrypted = True
                self._ice.settle()
                return
        except (SSL.Error, ConnectionError):
            pass
        self._set_state(State.FAILED)

    async def _shake_hands(self) -> bool:
        connection = cast(Any, self._ssl)
        left = AT_MOST
        while True:
            await self._turns.take(self._ice.network)
            try:
                connection.do_handshake()
            except SSL.WantReadError:
                await self._write_ssl()
            else:
                await self._write_ssl()
                return True
            took = await self._next_datagram(connection, min(left, PATIENCE))
            if took is None:
                return False
            left -= took

    async def _next_datagram(self, connection: Any, patience: float) -> float | None:
        """Feed the next datagram; returns how long it let us wait, None if it doesn't come."""
        loop = asyncio.get_running_loop()
        waited = 0.0
        while waited < patience:
            # In small steps, each counted once: time in which our own loop was stalled, or busy
            # with other things, is not the other side's.
            repeat = connection.DTLSv1_get_timeout()
            step = min(patience - waited, _LOOK if repeat is None else min(repeat, _LOOK))
            began = loop.time()
            try:
                async with asyncio.timeout(step):
                    datagram = await self._ice._recv()
            except TimeoutError:
                waited += step
                if connection.DTLSv1_handle_timeout():
                    await self._write_ssl()
            else:
                connection.bio_write(datagram)
                return waited + min(step, loop.time() - began)
        return None


def with_cookies(context: SSL.Context) -> None:
    """Have all handshakes of this context begin with a cookie."""
    context.set_options(cast(int, SSL.OP_COOKIE_EXCHANGE))
    context.set_cookie_generate_callback(_make_cookie)
    context.set_cookie_verify_callback(_check_cookie)


def _make_cookie(connection: SSL.Connection) -> bytes:
    ice: IceAgent = connection.get_app_data()
    ice.answer_there()
    return ice.cookie


def _check_cookie(connection: SSL.Connection, cookie: bytes) -> bool:
    ice: IceAgent = connection.get_app_data()
    return ice.answer_where_given(cookie)
