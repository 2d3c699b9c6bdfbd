"""Clients of our own for tests: v1, and the three older generations, over real connections."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import aiohttp
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

WAIT = 60.0
"""Seconds after which a test gives up on a frame. Nothing here is timed."""


class Client:
    """One peer connection with one data channel; `frames` is all that arrived.

    `headers` go with each request: a cookie, or what a proxy says of it.
    """

    def __init__(self, url: str, room: str, peer_id: str, **channel: Any) -> None:
        self.url = url
        self.room = room
        self.peer_id = peer_id
        self.headers: dict[str, str] = {}
        self.frames: list[str | bytes] = []
        self.closed = asyncio.Event()
        self._opened = asyncio.Event()
        self._arrived = asyncio.Event()
        self._read = 0
        self.pc = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.channel = self.pc.createDataChannel("chat", **channel)
        self.channel.on("open", self._opened.set)
        self.channel.on("close", self.closed.set)
        self.channel.on("message", self._on_message)

    def _on_message(self, frame: str | bytes) -> None:
        self.frames.append(frame)
        self._arrived.set()

    async def connect(self, **body: Any) -> None:
        """Offer, take the answer, and wait until the channel is open."""
        await self.pc.setLocalDescription(await self.pc.createOffer())
        local = self.pc.localDescription
        status, answer = await self.post(
            "/offer", offer={"sdp": local.sdp, "type": local.type}, **body
        )
        if status != 200:
            raise JoinRefused(status, answer)
        description = answer["answer"]
        await self.pc.setRemoteDescription(
            RTCSessionDescription(sdp=description["sdp"], type=description["type"])
        )
        await asyncio.wait_for(self._opened.wait(), WAIT)

    async def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        """POST with this client's room and name; returns status and JSON."""
        whole = {"room": self.room, "peer_id": self.peer_id, **body}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.url + path, json=whole, headers=self.headers) as response,
        ):
            return response.status, await response.json()

    def send(self, frame: Any) -> None:
        """Send text as it is, anything else as JSON."""
        self.channel.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    async def next(self, wanted: Callable[[Any], bool] = lambda frame: True) -> Any:
        """The next frame that is wanted, parsed if it is JSON; those before it are passed over."""
        async with asyncio.timeout(WAIT):
            while True:
                while self._read < len(self.frames):
                    frame = parsed(self.frames[self._read])
                    self._read += 1
                    if wanted(frame):
                        return frame
                self._arrived.clear()
                await self._arrived.wait()

    async def close(self) -> None:
        """Close the connection."""
        await self.pc.close()


class V1(Client):
    """A client of `peerpyrtc.v1`; `connect` greets too."""

    def __init__(self, url: str, room: str, peer_id: str) -> None:
        super().__init__(url, room, peer_id, protocol="peerpyrtc.v1")
        self.welcome: dict[str, Any] = {}

    async def connect(self, *, hello: dict[str, Any] | None = None, **body: Any) -> None:
        """Join; afterwards `welcome` is the host's."""
        await super().connect(**body)
        self.send({"type": "hello", **(hello or {})})
        self.welcome = await self.type("welcome")

    async def type(self, name: str, **members: Any) -> Any:
        """The next frame of a type with these members."""
        return await self.next(
            lambda frame: (
                isinstance(frame, dict)
                and frame.get("type") == name
                and all(frame.get(key) == value for key, value in members.items())
            )
        )

    def say(self, text: Any, ref: str, **members: Any) -> None:
        """Send a chat message."""
        self.send({"type": "event", "name": "message", "data": text, "ref": ref, **members})


class Older(Client):
    """A client with protocol "" and few retransmits, as all three older generations open it."""

    def __init__(self, url: str, room: str, peer_id: str) -> None:
        super().__init__(url, room, peer_id, maxRetransmits=3)

    def envelope(self, message: Any) -> None:
        """Second generation: `{peer_id, message}`."""
        self.send({"peer_id": self.peer_id, "message": message})

    def system(self, action: str, payload: Any = None, **members: Any) -> None:
        """Third generation: a SYSTEM frame."""
        frame = {"type": "SYSTEM", "action": action, "payload": payload, "peer_id": self.peer_id}
        self.send({**frame, "target": None, "timestamp": 1, **members})


class JoinRefused(Exception):
    """The offer was answered with an error."""

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


def parsed(frame: str | bytes) -> Any:
    """JSON as a value, other text as it is."""
    try:
        return json.loads(frame)
    except ValueError:
        return frame


def ref(number: int) -> str:
    """A ref for the number-th event of a test."""
    return f"{number:032x}"
