"""The fast engine: our DTLS and SCTP hot paths on aiortc's handshakes, all in the loop's thread."""

from __future__ import annotations

import sys
from collections.abc import Callable

from aiortc import RTCCertificate, RTCDataChannel
from aiortc.rtcsctptransport import (
    WEBRTC_BINARY,
    WEBRTC_BINARY_EMPTY,
    WEBRTC_STRING,
    WEBRTC_STRING_EMPTY,
)

from peerpyrtc_desktop.rtc.association import Association
from peerpyrtc_desktop.rtc.dtls import Dtls
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.offer import Offer
from peerpyrtc_desktop.rtc.place import Place
from peerpyrtc_desktop.rtc.pump import Pump
from peerpyrtc_desktop.rtc.sctp_sender import nobody
from peerpyrtc_desktop.rtc.transport import Listener, as_frame
from peerpyrtc_desktop.runtime.ports.links import SideChannel
from peerpyrtc_desktop.runtime.seating.turns import Turns

_MAX_EARLY = 8


class FastTransport:
    """Fills `Transport`. `pump` is shared by all links of a host."""

    def __init__(
        self,
        ice: IceAgent,
        certificate: RTCCertificate,
        turns: Turns,
        listener: Listener,
        pump: Pump,
    ) -> None:
        self._listener = listener
        self._pump = pump
        self._limit = 0
        # The other side's INIT may come right behind its last handshake message.
        self._early: list[bytes] | None = []
        self._ice = ice
        self._dtls = Dtls(
            ice, certificate, turns, on_packet=self._on_packet, on_end=listener.on_end
        )
        self._sctp = Association(
            self._dtls,
            transmit=self._dtls.send,
            want_flush=pump.want,
            on_message=self._on_message,
            on_fault=listener.on_violation,
            on_pressure=listener.on_pressure,
            on_echo=ice.on_echo,
        )
        self._sctp.on("datachannel", listener.on_channel)

    @property
    def is_up(self) -> bool:
        """See `Transport.is_up`."""
        return self._dtls.state == "connected"

    @property
    def queued(self) -> int:
        """See `Transport.queued`."""
        return self._sctp.sender.queued

    @property
    def rtt(self) -> float | None:
        """See `Transport.rtt`."""
        return self._sctp.sender.srtt

    async def start(self, offer: Offer) -> bool:
        """See `Transport.start`."""
        await self._dtls.start(offer.dtls)
        if not self.is_up:
            return False
        self._limit = offer.max_message_size
        await self._sctp.start(offer.sctp, offer.sctp_port)
        early, self._early = self._early, None
        for packet in early or ():
            self._sctp.receive(packet)
        self._ice.ask = self._ask
        return True

    def _ask(self, place: Place, question: bytes) -> None:
        packet = self._sctp.heartbeat(question)
        if packet:
            self._dtls.send_to(place, packet)

    def _on_packet(self, packet: bytes) -> None:
        self._listener.on_heard()
        if self._early is None:
            self._sctp.receive(packet)
        elif len(self._early) < _MAX_EARLY:
            self._early.append(packet)

    def _on_message(self, stream: int, protocol: int, data: bytes) -> None:
        if protocol == WEBRTC_STRING:
            self._listener.on_frame(stream, as_frame(data))
        elif protocol == WEBRTC_BINARY:
            self._listener.on_frame(stream, data)
        elif protocol == WEBRTC_STRING_EMPTY:
            self._listener.on_frame(stream, "")
        elif protocol == WEBRTC_BINARY_EMPTY:
            self._listener.on_frame(stream, b"")

    def sender(self, channel: RTCDataChannel) -> Callable[[bytes], None]:
        """See `Transport.sender`."""
        stream, limit, push = channel.id, self._limit or sys.maxsize, self._sctp.push
        assert stream is not None

        def send(text: bytes) -> None:
            if not 0 < len(text) <= limit:
                if text:
                    self._listener.on_too_long()
                else:
                    # SCTP has no empty messages (RFC 8831, 6.6).
                    push(stream, WEBRTC_STRING_EMPTY, b"\0")
                return
            push(stream, WEBRTC_STRING, text)

        return send

    def beside(self, channel: RTCDataChannel, on_acked: Callable[[], None]) -> SideChannel:
        """See `Transport.beside`."""
        if not channel.ordered:
            return _LooseSide(self._sctp, channel)
        self._sctp.sender.on_bulk = on_acked
        return _Side(self._sctp, channel)

    def hold(self, held: bool) -> None:
        """See `Transport.hold`."""
        self._sctp.hold(held)

    async def stop(self) -> None:
        """See `Transport.stop`."""
        await self._sctp.stop()
        self._sctp.sender.on_bulk = nobody
        self._pump.forget(self._sctp)
        await self._dtls.stop()


class _Side:
    """Fills `SideChannel`."""

    def __init__(self, sctp: Association, channel: RTCDataChannel) -> None:
        self._sctp = sctp
        self._channel = channel
        assert channel.id is not None
        self._stream = channel.id

    @property
    def queued(self) -> int:
        """See `SideChannel.queued`."""
        return self._sctp.sender.bulk_queued

    def send_text(self, frame: bytes) -> None:
        """See `SideChannel.send_text`."""
        if self._channel.readyState == "open":
            self._sctp.push_bulk(self._stream, WEBRTC_STRING, frame)

    def send_bytes(self, frame: bytes) -> None:
        """See `SideChannel.send_bytes`."""
        if self._channel.readyState == "open":
            self._sctp.push_bulk(self._stream, WEBRTC_BINARY, frame)

    def close(self) -> None:
        """See `SideChannel.close`."""
        self._channel.close()


class _LooseSide(_Side):
    """Fills `SideChannel` for what waits for nothing: not for bulk, and not for what was lost."""

    @property
    def queued(self) -> int:
        """See `SideChannel.queued`: all that isn't bulk, which it is among."""
        return self._sctp.sender.queued

    def send_text(self, frame: bytes) -> None:
        """See `SideChannel.send_text`."""
        if self._channel.readyState == "open":
            self._sctp.push_loose(self._stream, WEBRTC_STRING, frame)

    def send_bytes(self, frame: bytes) -> None:
        """See `SideChannel.send_bytes`."""
        if self._channel.readyState == "open":
            self._sctp.push_loose(self._stream, WEBRTC_BINARY, frame)
