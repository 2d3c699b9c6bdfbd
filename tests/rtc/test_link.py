"""Links with a real aiortc client at the other end, over this machine's own address."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import struct
import weakref
from collections.abc import AsyncIterator, Callable
from typing import cast

import aioice.ice
import google_crc32c as crc32c
import pytest
from aioice import stun
from aiortc import RTCConfiguration, RTCDtlsTransport, RTCPeerConnection, RTCSessionDescription
from aiortc.rtcsctptransport import WEBRTC_STRING, RTCSctpTransport
from OpenSSL import SSL

from peerpyrtc_desktop.core.errors import Reason, Refused
from peerpyrtc_desktop.rtc.fast import FastTransport
from peerpyrtc_desktop.rtc.peer_link import AiortcLink, AiortcLinks
from peerpyrtc_desktop.rtc.plain import PlainTransport
from peerpyrtc_desktop.runtime.ports.links import SideChannel, SideObserver
from tests.rtc.offers import CHROMIUM

WAIT = 60.0


class Observer:
    """Fills `LinkObserver` and keeps what it hears."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.frames: list[str | bytes] = []
        self.pressure: list[bool] = []
        self.closed: list[Reason] = []

    def on_open(self, protocol: str) -> None:
        """See `LinkObserver`."""
        self.opened.append(protocol)

    def on_message(self, frame: str | bytes) -> None:
        """See `LinkObserver`."""
        self.frames.append(frame)

    def on_side(self, protocol: str, side: SideChannel) -> SideObserver | None:
        """See `LinkObserver`."""
        return None

    def on_pressure(self, lagging: bool) -> None:
        """See `LinkObserver`."""
        self.pressure.append(lagging)

    def on_closed(self, reason: Reason) -> None:
        """See `LinkObserver`."""
        self.closed.append(reason)


class Guest:
    """A client, its link and its link's observer."""

    def __init__(self, **channel: object) -> None:
        self.pc = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.channel = self.pc.createDataChannel("chat", **channel)  # type: ignore[arg-type]
        self.received: list[str | bytes] = []
        self.channel.on("message", self.received.append)
        self.observer = Observer()
        self.link: AiortcLink | None = None

    async def offer(self, links: AiortcLinks, old: str = "", new: str = "") -> None:
        """Offer (with one text in it swapped for another) and take the answer."""
        await self.pc.setLocalDescription(await self.pc.createOffer())
        sdp = self.pc.localDescription.sdp
        self.link, answer = await links.answer(sdp.replace(old, new) if old else sdp, self.observer)
        await self.pc.setRemoteDescription(RTCSessionDescription(answer, "answer"))

    async def join(self, links: AiortcLinks, *swap: str) -> AiortcLink:
        """Offer, and wait until both ends are open."""
        await self.offer(links, *swap)
        await until(lambda: bool(self.observer.opened) and self.channel.readyState == "open")
        assert self.link is not None
        return self.link

    @property
    def sctp(self) -> RTCSctpTransport:
        return self.channel.transport


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(WAIT):
        while not condition():
            await asyncio.sleep(0.005)


@pytest.fixture(params=["fast", "plain"])
def engine(request: pytest.FixtureRequest) -> str:
    """Both engines must do all that is said here."""
    name: str = request.param
    return name


@pytest.fixture
async def links(engine: str) -> AsyncIterator[AiortcLinks]:
    """The host's end; afterwards nothing of it is left."""
    faults: list[BaseException] = []
    links = AiortcLinks(faults.append, plain=engine == "plain")
    await links.open(0)
    yield links
    await links.close()
    assert faults == []
    assert not links.udp._routes
    assert not links.udp._by_ufrag


def dtls_of(link: AiortcLink) -> RTCDtlsTransport | None:
    """The DTLS beneath a link, whichever engine it runs on; None before the first check."""
    transport = link._transport
    if transport is None:
        return None
    assert isinstance(transport, FastTransport | PlainTransport)
    return transport._dtls


@pytest.fixture
async def guest() -> AsyncIterator[Guest]:
    """A client of v1."""
    guest = Guest(protocol="peerpyrtc.v1")
    yield guest
    if guest.link is not None:
        await guest.link.close()
    await guest.pc.close()


async def test_open_and_talk(links: AiortcLinks, guest: Guest) -> None:
    """The channel opens with its protocol; text goes both ways, empty text and any script too."""
    link = await guest.join(links)
    assert guest.observer.opened == ["peerpyrtc.v1"]
    assert link.address in links.udp.addresses
    texts = ["hi", "", "grüße, 世界 👋", "x" * 60_000]
    for text in texts:
        guest.channel.send(text)
        link.send(text.encode())
    await until(lambda: len(guest.observer.frames) == len(guest.received) == len(texts))
    assert guest.observer.frames == guest.received == texts
    await until(lambda: link.queued == 0)
    assert link.rtt is not None
    assert link.rtt >= 0


async def test_bytes_come_as_bytes(links: AiortcLinks, guest: Guest) -> None:
    """Binary frames and text that isn't UTF-8 reach the observer as bytes and cost nothing."""
    await guest.join(links)
    guest.channel.send(b"\x00\x01")
    guest.channel.send(b"")
    await until(lambda: len(guest.observer.frames) == 2)
    stream = guest.channel.id
    assert stream is not None
    await guest.sctp._send(stream, WEBRTC_STRING, b"\xff\xfe")
    await until(lambda: len(guest.observer.frames) == 3)
    guest.channel.send("still here")
    await until(lambda: len(guest.observer.frames) == 4)
    assert guest.observer.frames == [b"\x00\x01", b"", b"\xff\xfe", "still here"]
    assert guest.observer.closed == []


async def test_a_message_that_never_ends(links: AiortcLinks, guest: Guest) -> None:
    """More than the window allows, in one message, ends this link; others don't notice."""
    other = Guest(protocol="peerpyrtc.v1")
    other_link = await other.join(links)
    await guest.join(links)
    guest.sctp._remote_max_message_size = 0  # ignores what the host said it takes
    guest.sctp._advertised_rwnd = 2**31
    guest.channel.send("x" * 300 * 1024)
    await until(lambda: bool(guest.observer.closed))
    assert guest.observer.closed == [Reason.PROTOCOL_ERROR]
    assert guest.observer.frames == []
    other_link.send(b"still here")
    await until(lambda: other.received == ["still here"])
    await other_link.close()
    await other.pc.close()


async def test_malformed_sctp(links: AiortcLinks, guest: Guest) -> None:
    """What SCTP can't read ends this link, and nothing is told as a fault of ours."""
    await guest.join(links)
    head = struct.pack("!HHL", 5000, 5000, guest.sctp._remote_verification_tag)
    chunk = struct.pack("!BBH", 0, 3, 7) + b"abc" + b"\0"  # DATA that is shorter than its header
    checksum = struct.pack("<L", crc32c.value(head + bytes(4) + chunk))
    await guest.sctp.transport._send_data(head + checksum + chunk)
    await until(lambda: bool(guest.observer.closed))
    assert guest.observer.closed == [Reason.PROTOCOL_ERROR]


async def test_a_fault_of_the_host_costs_the_guest_nothing(guest: Guest, engine: str) -> None:
    """An exception in the observer is reported; the link stays and the next frame is heard."""
    faults: list[BaseException] = []
    links = AiortcLinks(faults.append, plain=engine == "plain")
    fault = ValueError("the host's own")
    await links.open(0)
    await guest.join(links)
    hear = guest.observer.on_message

    def break_once(frame: str | bytes) -> None:
        guest.observer.on_message = hear  # type: ignore[method-assign]
        raise fault

    guest.observer.on_message = break_once  # type: ignore[method-assign]
    guest.channel.send("lost")
    guest.channel.send("heard")
    await until(lambda: guest.observer.frames == ["heard"])
    assert faults == [fault]
    assert guest.observer.closed == []
    assert guest.link is not None
    await guest.link.close()
    await links.close()


async def test_a_reader_with_a_small_limit_harms_only_itself(
    links: AiortcLinks, guest: Guest
) -> None:
    """A frame longer than the guest said it takes is left out for it, and raises nothing."""
    link = await guest.join(links, "size:262144", "size:100")
    link.send(b"x" * 101)
    link.send(b"short")
    await until(lambda: guest.received == ["short"])
    assert links.udp.counted["frame over a reader's limit"] == 1


async def test_the_client_closes(links: AiortcLinks, guest: Guest) -> None:
    """A client that closes is gone at once, by its own choice, and all is freed."""
    await guest.join(links)
    await guest.pc.close()
    await until(lambda: bool(guest.observer.closed))
    assert guest.observer.closed == [Reason.CLIENT_INITIATED]
    await until(lambda: not links.udp._routes and not links.udp._by_ufrag)


async def test_the_client_closes_its_channel(links: AiortcLinks, guest: Guest) -> None:
    """Closing the channel alone is a goodbye too."""
    await guest.join(links)
    guest.channel.close()
    await until(lambda: bool(guest.observer.closed))
    assert guest.observer.closed == [Reason.CLIENT_INITIATED]


async def test_a_second_channel_has_no_voice(links: AiortcLinks, guest: Guest) -> None:
    """Only the first channel is heard; a second one is closed again."""
    await guest.join(links)
    second = guest.pc.createDataChannel("another")
    await until(lambda: second.readyState == "closed")
    guest.channel.send("first")
    await until(lambda: guest.observer.frames == ["first"])
    assert len(guest.observer.opened) == 1


async def test_the_host_closes(links: AiortcLinks, guest: Guest) -> None:
    """What is queued goes out first; then the client sees the end, and closing again is fine."""
    link = await guest.join(links)
    for number in range(20):
        link.send(f"{number} {'x' * 2000}".encode())
    await link.close(drain=WAIT)
    assert len(guest.received) == 20
    await until(lambda: guest.channel.readyState == "closed")
    await link.close()
    link.send(b"too late")
    assert guest.observer.closed == []


async def test_what_we_send_is_reliable(links: AiortcLinks) -> None:
    """To a client that opened its channel with few retransmits, all goes reliably in order."""
    guest = Guest(maxRetransmits=3, ordered=False)
    link = await guest.join(links)
    assert guest.observer.opened == [""]
    channel = link._channel
    assert channel is not None
    assert (channel.maxRetransmits, channel.maxPacketLifeTime, channel.ordered) == (
        None,
        None,
        True,
    )
    await link.close()
    await guest.pc.close()


async def test_a_half_open_link_costs_nothing(links: AiortcLinks) -> None:
    """An offer that nobody follows up holds no task and no socket; closing frees its place."""
    before, sockets = asyncio.all_tasks(), dict(links.udp._sockets)
    made = [await links.answer(CHROMIUM, Observer()) for _ in range(50)]
    assert asyncio.all_tasks() == before
    assert links.udp._sockets == sockets
    link = made[0][0]
    assert (link.address, link.queued, link.rtt) == ("", 0, None)
    link.send(b"to nobody")
    for each, _ in made:
        await each.close()
    assert not links.udp._by_ufrag


async def test_a_bad_offer_leaves_nothing(links: AiortcLinks) -> None:
    """A refused offer makes no link."""
    with pytest.raises(Refused):
        await links.answer("v=0", Observer())
    assert not links.udp._by_ufrag


async def test_closing_frees_everything(links: AiortcLinks) -> None:
    """After open and close, by either side, no task, route or object of a link is left."""
    before = asyncio.all_tasks()
    gone: list[weakref.ref[AiortcLink]] = []
    for by_host in (True, False):
        guest = Guest()
        link = await guest.join(links)
        if by_host:
            await link.close()
        await guest.pc.close()
        await until(lambda: not links.udp._by_ufrag and not links.udp._routes)
        gone.append(weakref.ref(link))
        del guest, link
    await until(lambda: asyncio.all_tasks() == before)

    def all_gone() -> bool:
        gc.collect()
        return all(each() is None for each in gone)

    await until(all_gone)


async def test_a_closed_link_waits_for_no_collector(links: AiortcLinks) -> None:
    """Joined or half-way, ended by either side: what a guest cost is free at once.

    A link holds 95 KB, hardly any of it Python's own, so that the collector sees no need to come.
    """
    gone: list[weakref.ref[object]] = []
    gc.collect()
    gc.disable()
    try:
        for by_host in (True, False):
            guest = Guest()
            link = await guest.join(links)
            gone += [weakref.ref(each) for each in (link, link.ice, link._transport)]
            if by_host:
                await link.close()
            await guest.pc.close()
            await until(lambda: not links.udp._by_ufrag)
        link = await half_way(links)
        gone += [weakref.ref(each) for each in (link, link.ice, link._transport)]
        await link.close()
        del guest, link
        await until(lambda: all(each() is None for each in gone))
    finally:
        gc.enable()


async def half_way(links: AiortcLinks) -> AiortcLink:
    """A link whose peer has proved its address and no more."""
    link, _ = await links.answer(CHROMIUM, Observer())
    check = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    check.attributes["USERNAME"] = f"{link.ice.ufrag}:Qx3k"
    check.add_message_integrity(link.ice.password.encode())
    socket = next(iter(links.udp._sockets.values()))
    links.udp.on_datagram(bytes(check), socket, ("127.0.0.1", 9))
    await until(lambda: (dtls := dtls_of(link)) is not None and dtls.state == "connecting")
    # It begins a handshake, too: from then on aiortc waits in another way.
    client = SSL.Connection(SSL.Context(SSL.DTLS_METHOD), None)
    client.set_connect_state()
    with contextlib.suppress(SSL.WantReadError):
        client.do_handshake()
    links.udp.on_datagram(client.bio_read(4096), socket, ("127.0.0.1", 9))
    await asyncio.sleep(0)
    return link


async def test_closing_half_way(links: AiortcLinks) -> None:
    """A link whose peer has proved its address and no more can be closed, too."""
    before = asyncio.all_tasks()
    link = await half_way(links)
    assert link.address == "127.0.0.1"
    await link.close()
    await until(lambda: asyncio.all_tasks() == before)
    assert not links.udp._by_ufrag
    assert cast(Observer, link._observer).closed == []


async def test_closing_after_tls_has_failed(links: AiortcLinks, guest: Guest) -> None:
    """A link whose DTLS can send no more is freed like any other."""
    link = await guest.join(links)
    dtls = dtls_of(link)
    assert dtls is not None
    assert dtls._ssl is not None
    dtls._ssl.shutdown()
    await link.close()
    assert not links.udp._routes
    assert not links.udp._by_ufrag


async def test_a_wrong_fingerprint(links: AiortcLinks, guest: Guest) -> None:
    """Who has another certificate than its offer said is not let in."""
    await guest.pc.setLocalDescription(await guest.pc.createOffer())
    lines = guest.pc.localDescription.sdp.splitlines()
    forged = [
        line
        if not line.startswith("a=fingerprint:")
        else f"{line[:-2]}{'00' if line[-2:] != '00' else '01'}"
        for line in lines
    ]
    guest.link, answer = await links.answer("\r\n".join(forged), guest.observer)
    await guest.pc.setRemoteDescription(RTCSessionDescription(answer, "answer"))
    await until(lambda: bool(guest.observer.closed))
    assert guest.observer.closed == [Reason.JOIN_FAILURE]
    assert guest.observer.opened == []


async def test_a_stranger_cannot_disturb(links: AiortcLinks, guest: Guest) -> None:
    """Datagrams from elsewhere, and junk on the guest's own path, end nothing."""
    link = await guest.join(links)
    place = link.ice._path
    assert place is not None
    for junk in (b"", b"\x16", b"\x17\xfe\xfd" + bytes(30), b"\x00" * 20, bytes([63]) * 1500):
        links.udp.on_datagram(junk, place[0], place[1])
        links.udp.on_datagram(junk, place[0], ("192.0.2.1", 5))
    guest.channel.send("still here")
    await until(lambda: guest.observer.frames == ["still here"])
    assert guest.observer.closed == []


class Detour(asyncio.DatagramProtocol):
    """A way from client to host whose far end can move, as when a phone changes its network."""

    def __init__(self, host: tuple[str, int]) -> None:
        self._host = host
        self._client: tuple[str, int] | None = None
        self._near: asyncio.DatagramTransport | None = None
        self._far: asyncio.DatagramTransport | None = None

    async def open(self) -> tuple[str, int]:
        """Returns the address that stands for the host's."""
        loop = asyncio.get_running_loop()
        self._near, _ = await loop.create_datagram_endpoint(
            lambda: self, local_addr=(self._host[0], 0)
        )
        await self.move()
        address: tuple[str, int] = self._near.get_extra_info("sockname")[:2]
        return address

    async def move(self) -> None:
        """From now on the host sees datagrams come from another port."""
        if self._far is not None:
            self._far.close()
        loop = asyncio.get_running_loop()
        self._far, _ = await loop.create_datagram_endpoint(
            lambda: FarEnd(self), remote_addr=self._host
        )

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._client = addr
        assert self._far is not None
        self._far.sendto(data)

    def back(self, data: bytes) -> None:
        """A datagram from the host, for the client."""
        assert self._near is not None
        self._near.sendto(data, self._client)

    def close(self) -> None:
        """Close both ends."""
        for end in (self._near, self._far):
            if end is not None:
                end.close()


class FarEnd(asyncio.DatagramProtocol):
    """What the host sees of a detour."""

    def __init__(self, detour: Detour) -> None:
        self._detour = detour

    def datagram_received(self, data: bytes, addr: object) -> None:
        self._detour.back(data)


async def test_the_client_moves(
    links: AiortcLinks, guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client whose address changes goes on talking over the same link."""
    monkeypatch.setattr(aioice.ice, "CONSENT_INTERVAL", 0.05)
    host = (links.udp.addresses[0], links.udp.port)
    detour = Detour(host)
    near = await detour.open()
    await guest.pc.setLocalDescription(await guest.pc.createOffer())
    guest.link, answer = await links.answer(guest.pc.localDescription.sdp, guest.observer)
    lines = [line for line in answer.splitlines() if not line.startswith("a=candidate")]
    lines.append(f"a=candidate:1 1 udp 2130706431 {near[0]} {near[1]} typ host")
    answer = "\r\n".join([*lines, ""])
    await guest.pc.setRemoteDescription(RTCSessionDescription(answer, "answer"))
    await until(lambda: guest.channel.readyState == "open")
    before = guest.link.ice.address
    await detour.move()
    guest.channel.send("from elsewhere")
    await until(lambda: guest.observer.frames == ["from elsewhere"])
    guest.link.send(b"found you")
    await until(lambda: guest.received == ["found you"])
    assert guest.link.ice.address != before
    detour.close()
