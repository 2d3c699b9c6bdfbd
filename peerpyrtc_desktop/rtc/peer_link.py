"""A peer's link: ICE-lite, DTLS, SCTP and one data channel, put together from aiortc's parts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar, cast

from aiortc import RTCDataChannel

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.rtc.certificate import SharedCertificate
from peerpyrtc_desktop.rtc.fast import FastTransport
from peerpyrtc_desktop.rtc.handshake import STEPS
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.offer import Endpoint, Offer, parse, write_answer
from peerpyrtc_desktop.rtc.plain import PlainTransport
from peerpyrtc_desktop.rtc.pump import Pump
from peerpyrtc_desktop.rtc.selfcheck import REMEDY, difference
from peerpyrtc_desktop.rtc.transport import Listener, Transport
from peerpyrtc_desktop.rtc.udp_port import UdpPort
from peerpyrtc_desktop.runtime.ports.links import LinkObserver, SideObserver
from peerpyrtc_desktop.runtime.seating.turns import Turns
from peerpyrtc_desktop.runtime.tasks import Tasks

T = TypeVar("T")

TURN = 0.003
"""Seconds that reading and flushing together may take in one turn of the loop. The longer, the more
messages share a packet while the relay is saturated: half of it costs a sixth of the throughput."""

_DRAIN_STEP = 0.01
_MAX_FURTHER = 16
_MAX_SIDES = 2


class AiortcLinks:
    """Fills the port `LinkFactory`. `open` before use; all links share one UDP port.

    `plain` chooses the plain engine, for comparison; it runs too where the fast one doesn't fit
    the installed libraries, and then `notice` says so. `offered` are addresses (and ports) to offer
    beside this machine's own, `hidden` those of its own not to offer. `turn`: see `TURN`.
    """

    def __init__(
        self,
        on_fault: Callable[[BaseException], None],
        *,
        plain: bool = False,
        offered: Sequence[tuple[str, int | None]] = (),
        hidden: Collection[str] = (),
        turn: float = TURN,
    ) -> None:
        self.notice = ""
        if not plain and (differs := difference()):
            plain = True
            self.notice = (
                f"Running on the plain engine, at about a twelfth of the speed: {differs}. "
                f"To mend that, {REMEDY}."
            )
        self._pump = Pump(on_fault, turn / 2)
        self.udp = UdpPort(time.monotonic, self._pump.run, self._pump.keeps_up, turn / 2)
        self._certificate = SharedCertificate.generateCertificate()
        self._turns = Turns(STEPS)
        self._tasks = Tasks(on_fault)
        self._on_fault = on_fault
        self._plain = plain
        self._offered = offered
        self._hidden = hidden

    async def open(self, port: int) -> None:
        """Listen on the UDP port `port`; 0 takes a free one. Raises OSError if it is taken."""
        await self.udp.open(port)
        self._tasks.spawn(self.udp.follow(), name="follow the host's addresses")

    async def answer(self, sdp: str, observer: LinkObserver) -> tuple[AiortcLink, str]:
        """See `LinkFactory.answer`."""
        offer = parse(sdp)
        await self.udp.refresh()
        link = AiortcLink(
            offer, observer, self.udp, self._make_transport, self._tasks, self._on_fault
        )
        answer = write_answer(
            offer,
            ufrag=link.ice.ufrag,
            password=link.ice.password,
            fingerprints=[
                each for each in self._certificate.getFingerprints() if each.algorithm == "sha-256"
            ],
            endpoints=self._endpoints(),
            port=self.udp.port,
        )
        return link, answer

    def _endpoints(self) -> list[Endpoint]:
        port = self.udp.port
        own = [(each, port) for each in self.udp.addresses if each not in self._hidden]
        return own + [(address, number or port) for address, number in self._offered]

    def _make_transport(self, ice: IceAgent, listener: Listener) -> Transport:
        if self._plain:
            return PlainTransport(ice, self._certificate, self._turns, listener)
        return FastTransport(ice, self._certificate, self._turns, listener, self._pump)

    async def close(self) -> None:
        """See `LinkFactory.close`."""
        await self._tasks.close()
        self.udp.close()
        self._pump.close()


class AiortcLink:
    """Fills the port `PeerLink`. Half-open, it holds no socket, no task and no timer."""

    def __init__(
        self,
        offer: Offer,
        observer: LinkObserver,
        udp: UdpPort,
        make_transport: Callable[[IceAgent, Listener], Transport],
        tasks: Tasks,
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._offer = offer
        self._observer = observer
        self._tasks = tasks
        self._on_fault = on_fault
        self._make_transport = make_transport
        self._transport: Transport | None = None
        self._channel: RTCDataChannel | None = None
        self._closed = False
        self._failed = False
        self._further = 0
        # By the number of the channel: what its `protocol` is, and who hears of it.
        self._sides: dict[int | None, tuple[str, SideObserver]] = {}
        # What queues a frame: the transport's own function, once there is a channel.
        self.send: Callable[[bytes], None] = _nowhere
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
        return 0 if self._transport is None else self._transport.queued

    @property
    def last_heard(self) -> float:
        """See `PeerLink.last_heard`."""
        return self.ice.last_heard

    @property
    def rtt(self) -> float | None:
        """See `PeerLink.rtt`."""
        return None if self._transport is None else self._transport.rtt

    def hold(self, held: bool) -> None:
        """See `PeerLink.hold`."""
        if self._transport is not None and not self._closed:
            self._transport.hold(held)

    # Opening

    def _on_first_check(self) -> None:
        if not self._closed:
            self._tasks.spawn(self._connect(), name="connect a peer")

    async def _connect(self) -> None:
        transport = self._transport = self._make_transport(self.ice, self)
        try:
            if not await transport.start(self._offer):
                self._fail(Reason.JOIN_FAILURE)
        except ConnectionError:
            self._fail(Reason.JOIN_FAILURE)
        finally:
            self.ice.forget_end()

    def on_heard(self) -> None:
        """See `Listener.on_heard`."""
        self.ice.heard()

    def on_too_long(self) -> None:
        """See `Listener.on_too_long`. That is its loss, and not the sender's."""
        self._udp.counted["frame over a reader's limit"] += 1

    def on_pressure(self, lagging: bool) -> None:
        """See `Listener.on_pressure`."""
        if not self._closed and not self._failed:
            self._tell(self._observer.on_pressure, lagging)

    def on_end(self) -> None:
        """See `Listener.on_end`."""
        self._fail(Reason.CLIENT_INITIATED)

    def on_violation(self, why: str) -> None:
        """See `Listener.on_violation`."""
        self._udp.counted[why] += 1
        self._fail(Reason.PROTOCOL_ERROR)

    def on_channel(self, channel: RTCDataChannel) -> None:
        """See `Listener.on_channel`."""
        if self._channel is not None:
            self._on_further_channel(channel)
            return
        self._channel = channel
        # The older clients open theirs with few retransmits. What we send on it is reliable and
        # in order all the same: each side chooses for what it sends.
        parameters = cast(Any, channel)._RTCDataChannel__parameters
        parameters.maxRetransmits = parameters.maxPacketLifeTime = None
        parameters.ordered = True
        channel.on("close", lambda: self._fail(Reason.CLIENT_INITIATED))
        if not self._closed and self._transport is not None:
            self.send = self._transport.sender(channel)
            self._tell(self._observer.on_open, channel.protocol)

    def _on_further_channel(self, channel: RTCDataChannel) -> None:
        """One channel is one peer's voice; those beside it may have a meaning to the observer."""
        # aiortc keeps an object for each, and a peer may number 65,535.
        self._further += 1
        if self._further > _MAX_FURTHER:
            self._fail(Reason.PROTOCOL_ERROR)
        observer, protocol = None, channel.protocol
        is_new = all(protocol != known for known, _ in self._sides.values())
        may_be = is_new and len(self._sides) < _MAX_SIDES
        if may_be and not self._closed and not self._failed and self._transport:
            side = self._transport.beside(channel, self._on_bulk_acked)
            try:
                observer = self._observer.on_side(protocol, side)
            except Exception as fault:  # noqa: BLE001
                self._on_fault(fault)
        if observer is None:
            channel.close()
            return
        self._sides[channel.id] = (protocol, observer)
        channel.on("close", lambda: self._on_side_gone(channel.id))

    def _on_bulk_acked(self) -> None:
        # Whosever bulk that was: the transport knows the channel that came last alone.
        for _, observer in tuple(self._sides.values()):
            if not self._closed and not self._failed:
                self._guard(observer.on_side_acked)

    def _on_side_gone(self, stream: int | None) -> None:
        if (side := self._sides.pop(stream, None)) is not None:
            self._guard(side[1].on_side_closed)

    def on_frame(self, stream: int, frame: str | bytes) -> None:
        """See `Listener.on_frame`."""
        if self._closed or self._failed or self._channel is None:
            return
        if stream == self._channel.id:
            self._tell(self._observer.on_message, frame)
        elif (side := self._sides.get(stream)) is not None:
            self._tell(side[1].on_side_frame, frame)

    def _tell(self, observe: Callable[[T], None], what: T) -> None:
        """Call the observer. A fault in there is the host's own: it must not end this guest."""
        try:
            observe(what)
        except Exception as fault:  # noqa: BLE001
            self._on_fault(fault)

    def _guard(self, observe: Callable[[], None]) -> None:
        try:
            observe()
        except Exception as fault:  # noqa: BLE001
            self._on_fault(fault)

    # Closing

    def _fail(self, reason: Reason) -> None:
        if not self._closed and not self._failed:
            self._failed = True
            self.send = _nowhere
            self._tasks.spawn(self.close(), name="close a failed link")
            self._observer.on_closed(reason)

    async def close(self, *, drain: float = 0) -> None:
        """See `PeerLink.close`."""
        if self._closed:
            return
        self._closed = True
        self.send = _nowhere
        for stream in tuple(self._sides):
            self._on_side_gone(stream)
        deadline = time.monotonic() + drain
        # aiortc has no event for "all acknowledged", and this runs once in a link's life.
        while self.queued and self._is_up() and time.monotonic() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(_DRAIN_STEP)
        if self._transport is not None:
            await self._transport.stop()
        self._udp.remove(self.ice)
        # In a circle with this, they would stay until the garbage collector comes by, which is
        # seldom (`app`): 95 KB for each guest who ever was here.
        self._transport = self._channel = None

    def _is_up(self) -> bool:
        return self._transport is not None and self._transport.is_up


def _nowhere(frame: bytes) -> None:
    """There is no channel, or none any more."""
