"""A program that was written against PeerPyRTC 0.2.2 runs on ours with its import changed."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from flask import Flask, jsonify, request

import peerpyrtc_desktop
from peerpyrtc_desktop import Broadcaster, SignalingManager
from tests.clients import Older
from tests.embed.guests import Heard

PROMISED = {
    "offer": ("room_name", "peer_id", "offer"),
    "candidate": ("room_name", "peer_id", "candidate"),
    "leave": ("room_name", "peer_id"),
    "rooms_info": (),
    "get_room_peers": ("room_name",),
    "get_room": ("room_name",),
    "message_handler": ("func",),
    "set_message_handler": ("handler",),
    "peer_joined_handler": ("func",),
    "peer_left_handler": ("func",),
    "get_event_loop": (),
    "run_async": ("coro",),
}
"""PeerPyRTC's public methods and their parameters."""


@pytest.mark.parametrize("name", PROMISED)
def test_its_methods_are_there(name: str, manager: SignalingManager) -> None:
    """Each takes PeerPyRTC's arguments, by place and by name, and needs no more."""
    signature = inspect.signature(getattr(manager, name))
    values = dict.fromkeys(PROMISED[name])
    signature.bind(*values)
    signature.bind(**values)


def test_its_names_are_there() -> None:
    """What its package gives, ours gives."""
    assert inspect.signature(SignalingManager).parameters["debug"].default is False
    SignalingManager(True).close()
    for name in ("SignalingManager", "Broadcaster", "Room", "Peer"):
        assert inspect.isclass(getattr(peerpyrtc_desktop, name))


class Program:
    """A Flask program in the manner of its README: async handlers, what was posted handed on."""

    def __init__(self) -> None:
        self.heard, self.joined, self.left = Heard(), Heard(), Heard()
        self.manager = signaling_manager = SignalingManager(debug=True)
        self.broadcaster = Broadcaster(signaling_manager)
        self.app = app = Flask(__name__)

        @signaling_manager.message_handler
        async def on_message(room: str, peer_id: str, message: str) -> None:
            self.heard(room, peer_id, message)

        @signaling_manager.peer_joined_handler
        async def on_peer_joined(room: str, peer_id: str, peer_info: dict[str, Any]) -> None:
            self.joined(room, peer_id, peer_info)

        @signaling_manager.peer_left_handler
        async def on_peer_left(room: str, peer_id: str, peer_info: dict[str, Any]) -> None:
            self.left(room, peer_id, peer_info)

        @app.post("/offer")
        def offer() -> Any:
            return jsonify({"answer": signaling_manager.offer(**request.json)})

        @app.post("/candidate")
        def candidate() -> Any:
            signaling_manager.candidate(**request.json)
            return jsonify({"status": "ok"})

        @app.post("/leave")
        def leave() -> Any:
            signaling_manager.leave(**request.json)
            return jsonify({"status": "ok"})


@pytest.fixture
def moved() -> Iterator[Program]:
    """The program."""
    program = Program()
    yield program
    program.manager.close()


class Browser(Older):
    """An older client that posts to the Flask program."""

    def __init__(self, program: Program, peer_id: str) -> None:
        super().__init__("", "lobby", peer_id)
        self._web = program.app.test_client()

    async def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        """As a browser does."""
        whole = {"room": self.room, "peer_id": self.peer_id, **body}
        answer = await asyncio.to_thread(self._web.post, path, json=whole)
        assert answer.json is not None
        return answer.status_code, answer.json


def from_the_server(frame: Any) -> bool:
    """Whether it is a message of the program's."""
    return bool(frame.get("peer_id") == "server" and "message" in frame)


async def test_its_quick_start(moved: Program) -> None:
    """Guests come, talk, hear the server and go; each handler hears what PeerPyRTC told it."""
    async with AsyncExitStack() as stack:
        ann, bob = Browser(moved, "ann"), Browser(moved, "bob")
        for guest in (ann, bob):
            stack.push_async_callback(guest.close)
            status, _ = await guest.post("/candidate", candidate={"candidate": "", "sdpMid": "0"})
            assert status == 200, "a candidate may come before its offer"
            await guest.connect()
            guest.system("PEER_JOIN", {"userAgent": "x", "timestamp": 1})
        ann.envelope("hello")
        assert await bob.next(lambda frame: frame == {"peer_id": "ann", "message": "hello"})
        assert await moved.heard.wait(1) == [("lobby", "ann", "hello")]

        room = moved.manager.get_room("lobby")
        assert (room.name, room.get_peer_count(), room.get_host_id()) == ("lobby", 2, "ann")
        listed = moved.manager.rooms_info()["lobby"]
        assert listed.keys() == {"peer_count", "peers", "host_id"}
        keys = {"id", "isHost", "joinTime", "userAgent", "lastSeen"}
        assert all(each.keys() == keys for each in listed["peers"])
        assert {each["userAgent"] for each in listed["peers"]} == {"x"}, "the client's own word"
        assert room.peers["ann"].peer_id == "ann"

        for message in ("dinner", {"round": 2}):
            moved.broadcaster.broadcast("lobby", message)
            for guest in (ann, bob):
                said = await guest.next(from_the_server)
                assert said == {"peer_id": "server", "message": message}

        assert (await bob.post("/leave"))[0] == 200
        ((_, name, info),) = await moved.left.wait(1)
        assert name == "bob"
        assert {"joinTime", "userAgent", "lastSeen"} <= info.keys()
        assert [each[1] for each in moved.joined.calls] == ["ann", "bob"]
        assert moved.manager.get_room_peers("lobby")[0]["id"] == "ann"


async def test_coming_again_under_the_same_name(moved: Program) -> None:
    """A page that is loaded anew takes its place again, as it did."""
    async with AsyncExitStack() as stack:
        first, again = Browser(moved, "ann"), Browser(moved, "ann")
        for guest in (first, again):
            stack.push_async_callback(guest.close)
            await guest.connect()
        assert moved.manager.get_room("lobby").get_peer_count() == 1
