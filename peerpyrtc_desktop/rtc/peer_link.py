"""A peer's link: ICE-lite, DTLS, SCTP and one data channel, put together from aiortc's parts."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

from aiortc import RTCCertificate, RTCDataChannel, RTCIceTransport

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.rtc.offer import Offer, parse, write_answer
from peerpyrtc_desktop.rtc.sctp import Association, Dtls
from peerpyrtc_desktop.rtc.udp_port import UdpPort
from peerpyrtc_desktop.runtime.ports import LinkObserver
from peerpyrtc_desktop.runtime.tasks import Tasks

T = TypeVar("T")

_DRAIN_STEP = 0.01
_MAX_SURPLUS = 16


class AiortcLinks:
    """Fills the port `LinkFactory`. `open` before use; all links share one UDP port."""

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self.udp = UdpPort(time.monotonic)
        self._certificate = RTCCertificate.generateCertificate()
        self._tasks = Tasks(on_fault)
        self._on_fault = on_fault

    async def open(self, port: int) -> None:
        """Listen on the UDP port `port`; 0 takes a free one. Raises OSError if it is taken."""
        await self.udp.open(port)

    async def answer(self, sdp: str, observer: LinkObserver) -> tuple[AiortcLink, str]:
        """See `LinkFactory.answer`."""
        offer = parse(sdp)
        await self.udp.refresh()
        link = AiortcLink(offer, observer, self.udp, self._certificate, self._tasks, self._on_fault)
        answer = write_answer(
            offer,
            ufrag=link.ice.ufrag,
            password=link.ice.password,
            fingerprints=[
                each for each in self._certificate.getFingerprints() if each.algorithm == "sha-256"
            ],
            addresses=self.udp.addresses,
            port=self.udp.port,
        )
        return link, answer

    async def close(self) -> None:
        """See `LinkFactory.close`."""
        await self._tasks.close()
        self.udp.close()


class AiortcLink:
    """Fills the port `PeerLink`. Half-open, it holds no socket, no task and no timer."""

    def __init__(
        self,
        offer: Offer,
        observer: LinkObserver,
        udp: UdpPort,
        certificate: RTCCertificate,
        tasks: Tasks,
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._offer = offer
        self._observer = observer
        self._tasks = tasks
        self._on_fault = on_fault
        self._certificate = certificate
        self._dtls: Dtls | None = None
        self._sctp: Association | None = None
        self._channel: RTCDataChannel | None = None
        self._closed = False
        self._failed = False
        self._surplus = 0
        self._udp = udp
        self.ice = udp.add(self._on_first_check)

    @property
    def address(self) -> str:
        """See `PeerLink.address`."""
        place = self.ice.address
        return "" if place is None else place[0]

    @property
    def queued(self) -> int:
        """See `PeerLink.queued`."""
        if self._channel is None or self._sctp is None:
            return 0
        leaving = sum(len(chunk.user_data) for chunk in self._sctp._outbound_queue)
        return int(self._channel.bufferedAmount + leaving + self._sctp._flight_size)

    @property
    def last_heard(self) -> float:
        """See `PeerLink.last_heard`."""
        return self.ice.last_heard

    @property
    def rtt(self) -> float | None:
        """See `PeerLink.rtt`."""
        return None if self._sctp is None else self._sctp._srtt

    def send(self, frame: str) -> None:
        """See `PeerLink.send`."""
        if self._channel is None or self._channel.readyState != "open":
            return
        try:
            self._channel.send(frame)
        except ValueError:
            # Longer than this peer said it takes. That is its loss, and not the sender's.
            self._udp.counted["frame over a reader's limit"] += 1

    # Opening

    def _on_first_check(self) -> None:
        if not self._closed:
            self._tasks.spawn(self._connect(), name="connect a peer")

    async def _connect(self) -> None:
        self._dtls = Dtls(cast(RTCIceTransport, self.ice), [self._certificate])
        self._dtls._set_role("server")
        self._sctp = Association(
            self._dtls,
            on_message=self._on_message,
            on_heard=self.ice.heard,
            on_fault=lambda _: self._fail(Reason.PROTOCOL_ERROR),
        )
        self._sctp.on("datachannel", self._on_channel)
        try:
            await self._dtls.start(self._offer.dtls)
            if self._dtls.state != "connected":
                self._fail(Reason.JOIN_FAILURE)
                return
            self._dtls.on("statechange", self._on_dtls_state)
            await self._sctp.start(self._offer.sctp, self._offer.sctp_port)
        except ConnectionError:
            self._fail(Reason.JOIN_FAILURE)

    def _on_dtls_state(self) -> None:
        if self._dtls is not None and self._dtls.state in ("closed", "failed"):
            self._fail(Reason.CLIENT_INITIATED)

    def _on_channel(self, channel: RTCDataChannel) -> None:
        if self._channel is not None:
            # One channel is one peer's voice; a second one has no meaning yet. aiortc keeps an
            # object for each, and a peer may number 65,535.
            self._surplus += 1
            if self._surplus > _MAX_SURPLUS:
                self._fail(Reason.PROTOCOL_ERROR)
            channel.close()
            return
        self._channel = channel
        # The older clients open theirs with few retransmits. What we send on it is reliable and
        # in order all the same: each side chooses for what it sends.
        parameters = cast(Any, channel)._RTCDataChannel__parameters
        parameters.maxRetransmits = parameters.maxPacketLifeTime = None
        parameters.ordered = True
        channel.on("close", lambda: self._fail(Reason.CLIENT_INITIATED))
        if not self._closed:
            self._tell(self._observer.on_open, channel.protocol)

    def _on_message(self, stream: int, frame: str | bytes) -> None:
        if self._closed or self._failed or self._channel is None:
            return
        if stream == self._channel.id:
            self._tell(self._observer.on_message, frame)

    def _tell(self, observe: Callable[[T], None], what: T) -> None:
        """Call the observer. A fault in there is the host's own: it must not end this guest."""
        try:
            observe(what)
        except Exception as fault:  # noqa: BLE001
            self._on_fault(fault)

    # Closing

    def _fail(self, reason: Reason) -> None:
        if not self._closed and not self._failed:
            self._failed = True
            self._tasks.spawn(self.close(), name="close a failed link")
            self._observer.on_closed(reason)

    async def close(self, *, drain: float = 0) -> None:
        """See `PeerLink.close`."""
        if self._closed:
            return
        self._closed = True
        deadline = time.monotonic() + drain
        # aiortc has no event for "all acknowledged", and this runs once in a link's life.
        while self.queued and self._is_up() and time.monotonic() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(_DRAIN_STEP)
        if self._sctp is not None:
            with contextlib.suppress(ConnectionError):
                await self._sctp.stop()
        if self._dtls is not None:
            pump = self._dtls._task
            await self._dtls.stop()
            if pump is not None:
                await asyncio.wait([pump])
        self._udp.remove(self.ice)

    def _is_up(self) -> bool:
        return self._dtls is not None and self._dtls.state == "connected"
