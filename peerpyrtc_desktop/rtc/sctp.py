"""aiortc's SCTP and DTLS, with what a host open to strangers needs besides.

Overridden, of aiortc 1.16: where SCTP hands up a message (invalid UTF-8 must not end the
association), where it takes a chunk (a message that never ends must), where DTLS sets up SRTP (a
data channel needs none), where it sends (its errors are those of a lost connection).
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from aiortc import RTCDtlsTransport, RTCSctpTransport
from aiortc.rtcsctptransport import (
    WEBRTC_BINARY,
    WEBRTC_BINARY_EMPTY,
    WEBRTC_DCEP,
    WEBRTC_STRING,
    WEBRTC_STRING_EMPTY,
    DataChunk,
)
from OpenSSL import SSL

MAX_UNFINISHED = 256 * 1024
"""Bytes of received but unfinished messages, which is also the window we advertise.

aiortc's reassembly is quadratic in them: 16 MiB took 13.6 s, 256 KiB takes milliseconds.
"""

OVERRUN = 16 * 1024
"""Bytes beyond the window that are no breach: what was lost and is sent again (RFC 9260, 6.2.1)."""


class Dtls(RTCDtlsTransport):
    """DTLS for data alone."""

    def _setup_srtp(self) -> None:
        """No media, so no SRTP keys."""

    async def _send_data(self, data: bytes) -> None:
        try:
            await super()._send_data(data)
        except SSL.Error as fault:
            # SCTP's own closing expects nothing else, and would leave its timers running.
            raise ConnectionError("DTLS can send no more") from fault


class Association(RTCSctpTransport):
    """SCTP whose messages go to `on_message(stream, frame)`, bytes if not text.

    `on_heard` is called for whatever was decrypted; `on_fault` once, when the other side breaks
    the protocol: after it, this must be stopped.
    """

    def __init__(
        self,
        transport: RTCDtlsTransport,
        *,
        on_message: Callable[[int, str | bytes], None],
        on_heard: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        super().__init__(transport, 5000)
        self._advertised_rwnd = MAX_UNFINISHED
        self._on_message = on_message
        self._on_heard = on_heard
        self._on_fault = on_fault
        self._broken = False

    async def _handle_data(self, data: bytes) -> None:
        if self._broken:
            return
        self._on_heard()
        try:
            await super()._handle_data(data)
        except (AssertionError, ValueError, LookupError, TypeError, struct.error) as fault:
            # What aiortc's parsers raise on input they did not expect.
            self._break(f"malformed SCTP ({type(fault).__name__})")

    def _break(self, why: str) -> None:
        if not self._broken:
            self._broken = True
            self._on_fault(why)

    async def _receive_data_chunk(self, chunk: DataChunk) -> None:
        await super()._receive_data_chunk(chunk)
        if self._advertised_rwnd < -OVERRUN:
            self._break("sent more than the window allows")

    async def _receive(self, stream_id: int, pp_id: int, data: bytes) -> None:
        if pp_id == WEBRTC_DCEP:
            await super()._receive(stream_id, pp_id, data)
        elif pp_id == WEBRTC_STRING:
            self._on_message(stream_id, _text(data))
        elif pp_id in (WEBRTC_STRING_EMPTY, WEBRTC_BINARY_EMPTY):
            self._on_message(stream_id, "" if pp_id == WEBRTC_STRING_EMPTY else b"")
        elif pp_id == WEBRTC_BINARY:
            self._on_message(stream_id, data)


def _text(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
