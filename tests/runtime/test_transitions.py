"""Whatever guests and the host do, in whatever order: what a host has agrees with itself."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from peerpyrtc_desktop.core.errors import Reason, Refused
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.seating.seat import Stage
from tests.runtime.fakes import FakeHost, FakeLink, event

NAMES = ("Ann", "Bob", "Cid")
ROOMS = ("lobby", "den")
JOINS = ("join", "join older", "offer", "return")
ACTS = (*JOINS, "say", "lag", "go", "leave", "kick", "close", "open")

Step = tuple[str, str, str]


@dataclass
class World:
    """A host, and the links that its guests had last."""

    host: FakeHost = field(default_factory=FakeHost)
    links: dict[tuple[str, str], FakeLink] = field(default_factory=dict)

    async def do(self, act: str, name: str, room: str) -> None:
        """One step; what is refused is no fault."""
        hub, link = self.host.hub, self.links.get((name, room))
        match act:
            case "join":
                self.links[name, room] = await self.host.join(name, room)
            case "join older":
                self.links[name, room] = await self.host.join_older(name, room)
            case "offer":
                self.links[name, room] = await self.host.offer(name, room)
            case "return" if link is not None and link.frames("welcome"):
                secret = link.last("welcome")["secret"]
                self.links[name, room] = await self.host.join(name, room, secret=secret)
            case "say" if link is not None and not link.closed:
                link.receive(event(1))
            case "lag" if link is not None and not link.closed:
                link.observer.on_pressure(True)
            case "go" if link is not None and not link.closed:
                link.go(Reason.CONNECTION_LOST)
            case "leave":
                await hub.leave(room, name, secret="", remote="192.0.2.1")
            case "kick":
                await hub.execute(Kick(room, name))
                self.host.clock.forward(61)
            case "close":
                await hub.execute(CloseRoom(room))
            case "open":
                await hub.execute(OpenRoom(room))

    def check(self) -> None:
        """Every part of what it has says the same."""
        state = self.host.hub._state
        assert {seat.peer for seat in state.seats if seat.peer} == set(state.seat_of)
        in_rooms = [peer for room in state.rooms.values() for peer in room.peers.values()]
        assert len(in_rooms) == len(set(in_rooms))
        assert set(in_rooms) == set(state.seat_of)
        for peer, seat in state.seat_of.items():
            assert seat.peer is peer
            assert seat.stage is Stage.SEATED
            assert state.rooms[seat.request.room].peers[peer.id] is peer
        for room in state.rooms.values():
            assert room.by_host or room.peers, "a guests' room without guests"
            assert room.keys() == {key for peer in room.peers.values() for key in peer.keys}
        held = self.host.hub._pressure._held_since
        assert set(held) <= set(state.rooms.values())
        assert all(room.peers for room in held), "an empty room is held"
        open_links = {seat.link for seat in state.seats}
        for link in self.host.links.links:
            assert link.closed or link in open_links, "a link that nobody has"


steps = st.tuples(st.sampled_from(ACTS), st.sampled_from(NAMES), st.sampled_from(ROOMS))


@given(st.lists(steps, max_size=25))
@settings(max_examples=150)
def test_what_a_host_has_agrees_with_itself(story: list[Step]) -> None:
    async def live() -> None:
        world = World()
        world.host.hub.start()
        await world.host.hub.execute(OpenRoom("lobby"))
        for act, name, room in story:
            with contextlib.suppress(Refused):
                await world.do(act, name, room)
            await asyncio.sleep(0)  # links that are let go of close in turns of their own
            world.check()
        await world.host.hub.stop()
        assert world.host.faults == []
        assert not world.host.hub._state.seats

    asyncio.run(live())
