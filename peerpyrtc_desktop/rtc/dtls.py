"""DTLS for data alone, on aiortc's handshake: afterwards each datagram is one synchronous call.

aiortc moves every datagram through a queue, a task and several objects of pyOpenSSL's. Here OpenSSL
is called as pyOpenSSL itself calls it, with two buffers that all connections share.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from aiortc import RTCCertificate, RTCDtlsParameters
from aiortc.rtcdtlstransport import State
from OpenSSL import SSL

from peerpyrtc_desktop.rtc.handshake import Handshake
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.place import Place
from peerpyrtc_desktop.runtime.seating.turns import Turns

_library: Any = cast(Any, SSL)._lib
_ffi: Any = cast(Any, SSL)._ffi

_SIZE = 64 * 1024
# Each is filled and handed on before the next datagram: so they can be everyone's.
_plain = _ffi.new("char[]", _SIZE)
_sealed = _ffi.new("char[]", _SIZE)

_view = _ffi.buffer
_read, _write = _library.SSL_read, _library.SSL_write
_take, _put = _library.BIO_read, _library.BIO_write
_why, _forget_errors = _library.SSL_get_error, _library.ERR_clear_error
_GOODBYE = _library.SSL_ERROR_ZERO_RETURN


class Dtls(Handshake):
    """One DTLS connection, its server's side.

    `on_packet` gets what was decrypted; `on_end` is called once, when the other side says goodbye.
    `start` awaits the handshake; from then on all is synchronous.
    """

    def __init__(
        self,
        ice: IceAgent,
        certificate: RTCCertificate,
        turns: Turns,
        *,
        on_packet: Callable[[bytes], None],
        on_end: Callable[[], None],
    ) -> None:
        super().__init__(ice, certificate, turns)
        self._on_packet = on_packet
        self._on_end = on_end
        self._handle: Any = None
        self._inward: Any = None
        self._outward: Any = None

    async def start(self, remoteParameters: RTCDtlsParameters) -> None:  # noqa: N803  # aiortc's
        """Shake hands; see `state` for how that went."""
        await super().start(remoteParameters)
        if self._state is not State.CONNECTED:
            return
        assert self._task is not None
        # A task that is cancelled before its first step never runs: so aiortc's pump does not,
        # and datagrams come the short way from here on.
        self._task.cancel()
        self._task = None
        connection = cast(Any, self._ssl)
        self._handle = connection._ssl
        self._inward = connection._into_ssl
        self._outward = connection._from_ssl
        self._ice.pour_into(self.receive)

    def receive(self, datagram: bytes) -> bool:
        """One datagram. What is forged, repeated or broken decrypts to nothing, and is False."""
        if self._state is not State.CONNECTED:
            return False
        _put(self._inward, datagram, len(datagram))
        handle = self._handle
        is_ours = False
        while (count := _read(handle, _plain, _SIZE)) > 0:
            is_ours = True
            self._on_packet(_view(_plain, count)[:])
            if self._state is not State.CONNECTED:
                return True
        if _why(handle, count) == _GOODBYE:
            self._end()
            return True
        _forget_errors()
        self._send_sealed()
        return is_ours

    def send(self, packets: Sequence[bytes]) -> None:
        """Seal these packets and send them, one datagram each, in as few calls as it takes."""
        if self._state is not State.CONNECTED:
            return
        handle, outward = self._handle, self._outward
        filled, sizes = 0, []
        for packet in packets:
            if _write(handle, packet, len(packet)) > 0:
                count = _take(outward, _sealed + filled, _SIZE - filled)
                if count > 0:
                    filled += count
                    sizes.append(count)
        if len(sizes) == 1:
            self._ice.send(_view(_sealed, filled))
        elif sizes:
            self._ice.send_all(_view(_sealed, filled), sizes)

    def send_to(self, place: Place, packet: bytes) -> None:
        """Seal a packet and send it to a place that need not be the path."""
        if self._state is State.CONNECTED and _write(self._handle, packet, len(packet)) > 0:
            count = _take(self._outward, _sealed, _SIZE)
            if count > 0:
                self._ice.send_to(place, _view(_sealed, count))

    def _send_sealed(self) -> None:
        count = _take(self._outward, _sealed, _SIZE)
        if count > 0:
            self._ice.send(_view(_sealed, count))

    async def _send_data(self, data: bytes) -> None:
        self.send((data,))

    def _end(self) -> None:
        if self._state is State.CONNECTED:
            self._set_state(State.CLOSED)
            self._on_end()

    async def stop(self) -> None:
        """Say goodbye and end; again is harmless."""
        await super().stop()
        if self._state is State.CONNECTED:
            self._set_state(State.CLOSED)
        # They lead back to who holds this: without them it is freed as it is let go of.
        self._on_packet, self._on_end = _drop, _nobody


def _drop(packet: bytes) -> None:
    """It came too late."""


def _nobody() -> None:
    """Whoever would want to know has ended it."""
