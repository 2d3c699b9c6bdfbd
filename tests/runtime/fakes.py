"""Fakes at the ports, and a host made of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from msgspec import Raw

from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import DocumentKept, Event
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.blobs import Blobs
from peerpyrtc_desktop.runtime.ports.links import LinkObserver, PeerLink, SideObserver
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest

V1 = "peerpyrtc.v1"


class FakeClock:
    """Both clocks; they stand still until told otherwise."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.time += seconds


class FakeSide:
    """Fills `SideChannel`; the test plays the guest, who has taken all that was sent or nothing."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.bytes: list[bytes] = []
        self.queued = 0
        self.is_stuck = False
        self.closed = False
        self.observer: SideObserver | None = None

    def send_text(self, frame: bytes) -> None:
        """See `SideChannel.send_text`."""
        self.told.append(json.loads(frame))

    def send_bytes(self, frame: bytes) -> None:
        """See `SideChannel.send_bytes`."""
        self.bytes.append(frame)
        if self.is_stuck:
            self.queued += len(frame)

    def close(self) -> None:
        """See `SideChannel.close`."""
        self.closed = True

    def receive(self, frame: Any) -> None:
        """The guest sent a frame: text and bytes as they are, anything else as JSON."""
        assert self.observer is not None
        self.observer.on_side_frame(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    def errors(self) -> list[str]:
        """The codes of the errors that were sent."""
        return [each["code"] for each in self.told if each["type"] == "error"]


class FakeLink:
    """Fills `PeerLink`; what was sent is in `sent`, and the test plays the guest."""

    def __init__(self, observer: LinkObserver, clock: FakeClock, way: str) -> None:
        self.observer = observer
        self._way = way
        self.sent: list[str] = []
        self.address = ""
        self.queued = 0
        self.last_heard = clock()
        self.rtt: float | None = None
        self.held = False
        self.closed = False
        self._clock = clock

    def send(self, frame: bytes) -> None:
        """See `PeerLink.send`."""
        if not self.closed:
            self.sent.append(frame.decode())

    def hold(self, held: bool) -> None:
        """See `PeerLink.hold`."""
        self.held = held

    async def close(self, *, drain: float = 0) -> None:
        """See `PeerLink.close`."""
        self.closed = True

    def prove(self) -> None:
        """The guest's first authentic packet came."""
        self.address = self._way
        self.last_heard = self._clock()

    def open(self, protocol: str) -> None:
        """The guest's channel opened."""
        self.prove()
        self.observer.on_open(protocol)

    def receive(self, frame: Any) -> None:
        """The guest sent a frame: text and bytes as they are, anything else as JSON."""
        self.last_heard = self._clock()
        self.observer.on_message(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    def open_side(self, protocol: str) -> FakeSide:
        """The guest opened a further channel; `observer` is None if it was refused."""
        side = FakeSide()
        side.observer = self.observer.on_side(protocol, side)
        return side

    def go(self, reason: Reason = Reason.CLIENT_INITIATED) -> None:
        """The link is gone by itself."""
        self.closed = True
        self.observer.on_closed(reason)

    def frames(self, type_: str | None = None) -> list[Any]:
        """What was sent, parsed; of one type, if named."""
        parsed = [_parsed(each) for each in self.sent]
        if type_ is None:
            return parsed
        return [each for each in parsed if isinstance(each, dict) and each.get("type") == type_]

    def last_words(self) -> str:
        """What an older guest read last."""
        frame = self.frames()[-1]
        return str(frame["message"] if isinstance(frame, dict) else frame)

    def last(self, type_: str) -> Any:
        """The latest frame of a type."""
        return self.frames(type_)[-1]


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class FakeLinkFactory:
    """Fills `LinkFactory`; an offer of "bad" is refused, `gate` can hold answers back.

    `way` is where the next guests' packets come from.
    """

    def __init__(self, clock: FakeClock) -> None:
        self.links: list[FakeLink] = []
        self.gate: asyncio.Event | None = None
        self.way = "192.0.2.77"
        self._clock = clock

    async def answer(self, sdp: str, observer: LinkObserver) -> tuple[PeerLink, str]:
        """See `LinkFactory.answer`."""
        if self.gate is not None:
            await self.gate.wait()
        if sdp == "bad":
            raise Refused(Code.BAD_OFFER, "The offer is bad.")
        link = FakeLink(observer, self._clock, self.way)
        self.links.append(link)
        return link, "an answer"

    async def close(self) -> None:
        """See `LinkFactory.close`."""


class TurnedHub(Hub):
    """A Hub on a clock that the test turns: it beats when the test says so.

    Beats of the machine's time on a clock that jumps send out who was silent for as long as it
    jumped: which guests those are would depend on how busy the machine is.
    """

    def __init__(self, *, clock: FakeClock, **options: Any) -> None:
        super().__init__(mono=clock, wall=clock, **options)
        self._ended = asyncio.Event()
        self.heartbeat.run = self._stand_still  # type: ignore[method-assign]

    async def _stand_still(self) -> None:
        await self._ended.wait()

    async def stop(self) -> None:
        """See `Hub.stop`."""
        self._ended.set()
        await super().stop()


class FakeHost:
    """A Hub on fakes, with all it told in `told` and `faults`."""

    def __init__(
        self,
        limits: HubLimits | None = None,
        files: Blobs | None = None,
        history: MemoryHistory | None = None,
    ) -> None:
        self.clock = FakeClock()
        self.links = FakeLinkFactory(self.clock)
        self.faults: list[BaseException] = []
        self.told: list[Event] = []
        self.history = history or MemoryHistory()
        self.hub = TurnedHub(
            links=self.links,
            history=self.history,
            files=files,
            limits=limits or HubLimits(),
            on_fault=self.faults.append,
            clock=self.clock,
        )
        self.hub.events.connect(self.told.append)

    async def offer(self, peer_id: str, room: str = "lobby", **request: Any) -> FakeLink:
        """An offer; returns the half-open link."""
        request.setdefault("remote", "192.0.2.1")
        request.setdefault("device", f"device of {peer_id}")
        await self.hub.join(JoinRequest(room, peer_id, "an offer", **request))
        return self.links.links[-1]

    async def join(
        self,
        peer_id: str,
        room: str = "lobby",
        *,
        hello: dict[str, Any] | None = None,
        **request: Any,
    ) -> FakeLink:
        """A v1 guest's whole way in."""
        link = await self.offer(peer_id, room, **request)
        link.open(V1)
        link.receive({"type": "hello", **(hello or {})})
        return link

    async def join_older(self, peer_id: str, room: str = "lobby", **request: Any) -> FakeLink:
        """An older guest's way in."""
        link = await self.offer(peer_id, room, **request)
        link.open("")
        return link

    async def refused(self, peer_id: str, room: str = "lobby", **request: Any) -> Refused:
        """How an offer is refused. Raises AssertionError if it isn't."""
        try:
            await self.offer(peer_id, room, **request)
        except Refused as refused:
            return refused
        raise AssertionError("the offer was taken")

    def names(self, room: str = "lobby") -> list[str]:
        """Who is in a room."""
        return [peer.id for each in self.hub.snapshot() if each.name == room for peer in each.peers]

    def rooms(self) -> list[str]:
        """The rooms there are."""
        return [room.name for room in self.hub.snapshot()]

    def told_names(self) -> list[str]:
        """The kinds of events told, in order."""
        return [type(each).__name__ for each in self.told]

    def of(self, kind: type) -> list[Any]:
        """The events of one kind."""
        return [each for each in self.told if isinstance(each, kind)]


def new_device(host: FakeHost) -> str:
    """A device as a browser is given one that has no cookie just now."""
    return f"new.{int(host.clock())}"


@asynccontextmanager
async def restarted(host: FakeHost) -> AsyncIterator[FakeHost]:
    """The host that comes after this one, which has been kept: its `lobby`, documents and acts."""
    documents: dict[str, dict[str, Raw]] = {}
    for told in host.of(DocumentKept):
        named = documents.setdefault(told.kind, {})
        if told.document is None:
            named.pop(told.name, None)
        else:
            named[told.name] = told.document
    acts = list(reversed(await host.hub.acts(limit=1000)))
    later = FakeHost()
    later.clock.time = host.clock.time
    last = max((act.id for act in acts), default=0)
    later.hub.bring_back_moderation(KeptModeration(documents, last, None, acts))
    await later.hub.open_at_start("lobby")
    later.hub.start()
    await until(lambda: later.hub._state.rules.is_ready)
    yield later
    await later.hub.stop()
    assert later.faults == []


def event(number: int, data: Any = "hi", **members: Any) -> dict[str, Any]:
    """A v1 chat message."""
    return {"type": "event", "name": "message", "data": data, "ref": f"{number:08}", **members}


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until something holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0)
