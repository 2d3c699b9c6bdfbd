"""A channel beside the main one, with a real aiortc client at the other end, on both engines."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator

import pytest
from aiortc import RTCDataChannel

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.rtc.peer_link import AiortcLinks
from peerpyrtc_desktop.runtime.ports.links import SideChannel, SideObserver
from tests.rtc.test_link import Guest, Observer, until


class SideEar:
    """Fills `SideObserver` and keeps what it hears."""

    def __init__(self, side: SideChannel) -> None:
        self.side = side
        self.frames: list[str | bytes] = []
        self.acked: list[int] = []
        self.closed = 0

    def on_side_frame(self, frame: str | bytes) -> None:
        """See `SideObserver`."""
        self.frames.append(frame)

    def on_side_acked(self) -> None:
        """See `SideObserver`."""
        self.acked.append(self.side.queued)

    def on_side_closed(self) -> None:
        """See `SideObserver`."""
        self.closed += 1


class Host(Observer):
    """An observer that takes channels named "beside"."""

    def __init__(self) -> None:
        super().__init__()
        self.ears: list[SideEar] = []

    def on_side(self, protocol: str, side: SideChannel) -> SideObserver | None:
        """See `LinkObserver`."""
        if protocol != "beside":
            return None
        self.ears.append(SideEar(side))
        return self.ears[-1]


class SideGuest(Guest):
    """A client that opens a further channel."""

    def __init__(self) -> None:
        super().__init__(protocol="peerpyrtc.v1")
        self.host = self.observer = Host()
        self.order: list[str | bytes] = []
        self.channel.on("message", self.order.append)

    async def open_side(self, protocol: str = "beside") -> RTCDataChannel:
        """Open it, and wait until the host has it or has closed it."""
        side = self.pc.createDataChannel("side", protocol=protocol)
        side.on("message", self.order.append)
        known = len(self.host.ears)
        await until(
            lambda: (
                (len(self.host.ears) > known and side.readyState == "open")
                or side.readyState == "closed"
            )
        )
        return side


@pytest.fixture(params=["fast", "plain"])
async def links(request: pytest.FixtureRequest) -> AsyncIterator[AiortcLinks]:
    """The host's end, on either engine."""
    faults: list[BaseException] = []
    links = AiortcLinks(faults.append, plain=request.param == "plain")
    await links.open(0)
    yield links
    await links.close()
    assert faults == []


@pytest.fixture
async def guest(links: AiortcLinks) -> AsyncIterator[SideGuest]:
    """A client that has joined."""
    guest = SideGuest()
    await guest.join(links)
    yield guest
    assert guest.link is not None
    await guest.link.close()
    await guest.pc.close()


async def test_both_ways(guest: SideGuest) -> None:
    """Text and bytes pass on it, each as what it is, and nothing of it on the main one."""
    side = await guest.open_side()
    [ear] = guest.host.ears
    side.send("text")
    side.send(b"\0bytes")
    await until(lambda: len(ear.frames) == 2)
    assert ear.frames == ["text", b"\0bytes"]
    ear.side.send_text("grüße".encode())
    ear.side.send_bytes(b"\xff" * 16_384)
    await until(lambda: len(guest.order) == 2)
    assert guest.order == ["grüße", b"\xff" * 16_384]
    await until(lambda: ear.side.queued == 0)
    assert ear.acked[-1] == 0
    assert guest.host.frames == guest.received == []


async def test_chat_overtakes(guest: SideGuest) -> None:
    """What is said amid a heap of bulk comes before nearly all of it, and counts for itself."""
    await guest.open_side()
    [ear], link = guest.host.ears, guest.link
    assert link is not None
    await until(lambda: ear.side.queued == link.queued == 0)  # the channels' own openings
    for _ in range(100):
        ear.side.send_bytes(bytes(16_384))
    assert link.queued == 0
    assert ear.side.queued == 100 * 16_384
    for number in range(10):
        link.send(str(number).encode())
    await until(lambda: len(guest.order) == 110)
    said = [at for at, frame in enumerate(guest.order) if isinstance(frame, str)]
    assert [guest.order[at] for at in said] == [str(number) for number in range(10)]
    # aiortc fills its own queue a message at a time; ours has a packet's worth to finish.
    assert said[-1] < 40
    assert guest.host.pressure == []


async def test_the_guest_closes_it(guest: SideGuest) -> None:
    """The observer hears of it once, the link stays, and it can be opened again."""
    side = await guest.open_side()
    [ear] = guest.host.ears
    side.close()
    await until(lambda: ear.closed == 1)
    ear.side.send_text(b"too late")
    assert guest.host.closed == []
    again = await guest.open_side()
    again.send("here")
    await until(lambda: guest.host.ears[1].frames == ["here"])
    assert ear.closed == 1


async def test_the_host_closes_it(guest: SideGuest) -> None:
    """What was queued before still arrives."""
    side = await guest.open_side()
    [ear] = guest.host.ears
    ear.side.send_text(b"a last word")
    ear.side.close()
    await until(lambda: side.readyState == "closed")
    assert guest.order == ["a last word"]
    guest.channel.send("still here")
    await until(lambda: guest.host.frames == ["still here"])


async def test_refused(guest: SideGuest) -> None:
    """One that nobody wants is closed, and so is a second one; the first goes on."""
    assert (await guest.open_side("else")).readyState == "closed"
    side = await guest.open_side()
    second = guest.pc.createDataChannel("side", protocol="beside")
    await until(lambda: second.readyState == "closed")
    side.send("on the first")
    await until(lambda: guest.host.ears[0].frames == ["on the first"])
    assert len(guest.host.ears) == 1


async def test_one_that_is_refused_takes_nothing_from_it(guest: SideGuest) -> None:
    """What goes out on the first is told of afterwards too: who sends a file waits for that."""
    await guest.open_side()
    [ear] = guest.host.ears
    await guest.open_side("another")
    await until(lambda: ear.side.queued == 0)
    ear.acked.clear()
    ear.side.send_bytes(bytes(16_384))
    await until(lambda: ear.acked[-1:] == [0])


async def test_one_unordered_beside_it(guest: SideGuest) -> None:
    """A channel of another protocol may stand beside; a third may not. What goes out on one that
    its peer opened unordered is no bulk."""

    class Two(Host):
        def on_side(self, protocol: str, side: SideChannel) -> SideObserver | None:
            self.ears.append(SideEar(side))
            return self.ears[-1]

    await guest.open_side()
    guest.host.__class__ = Two
    known = guest.host.ears
    loose = guest.pc.createDataChannel("loose", protocol="loose", ordered=False, maxRetransmits=0)
    heard: list[str | bytes] = []
    loose.on("message", heard.append)
    await until(lambda: len(known) == 2 and loose.readyState == "open")
    third = guest.pc.createDataChannel("third", protocol="third")
    await until(lambda: third.readyState == "closed")
    loose.send("in")
    await until(lambda: known[1].frames == ["in"])
    known[1].side.send_text(b"out")
    known[1].side.send_bytes(b"\0out")
    await until(lambda: len(heard) == 2)
    assert set(heard) == {"out", b"\0out"}
    assert (known[0].frames, guest.order, guest.received) == ([], [], [])
    await until(lambda: known[1].side.queued == 0)
    loose.close()
    await until(lambda: known[1].closed == 1)
    known[1].side.send_text(b"too late")
    known[0].side.send_text(b"the first goes on")
    await until(lambda: guest.order == ["the first goes on"])


async def test_too_many(guest: SideGuest) -> None:
    """Who goes on and on opening channels is sent away."""
    for _ in range(20):
        guest.pc.createDataChannel("side", protocol="else")
    await until(lambda: guest.host.closed == [Reason.PROTOCOL_ERROR])


async def test_it_goes_with_its_link(links: AiortcLinks, guest: SideGuest) -> None:
    """The observer hears that it is closed, and all of it is freed without the collector."""
    await guest.open_side()
    [ear], link = guest.host.ears, guest.link
    assert link is not None
    for _ in range(20):
        ear.side.send_bytes(bytes(16_384))
    transport = weakref.ref(link._transport)
    gc.disable()
    try:
        await link.close()
        assert ear.closed == 1
        guest.host.ears.clear()
        del ear
        for _ in range(20):
            await asyncio.sleep(0.01)
        assert transport() is None
    finally:
        gc.enable()
