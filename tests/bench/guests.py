"""Guests who chat, by aiortc: `python -m tests.bench.guests URL ROOM PEERS RATE SECONDS`.

Prints as JSON when they began and ended (monotonic seconds), what they sent and received.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
import time
from typing import Any

import aiohttp
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

WARM_UP = 2.0
"""Seconds of chat that don't count: first times are slower in all the processes."""

SETTLE = 1.0
"""Seconds for what is on its way to arrive."""


class Guest:
    """One peer that speaks v1. `received` counts the others' messages, `answers` its own taken."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.received = 0
        self.answers = 0
        self._answered = asyncio.Event()
        self._connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self._channel = self._connection.createDataChannel("chat", protocol="peerpyrtc.v1")
        self._welcome = asyncio.Event()
        self._channel.on("open", lambda: self._send({"type": "hello"}))
        self._channel.on("message", self._on_message)

    async def join(self, http: aiohttp.ClientSession, room: str) -> None:
        """Returns once the host has said welcome."""
        await self._connection.setLocalDescription(await self._connection.createOffer())
        offer = self._connection.localDescription
        body = {
            "room": room,
            "peer_id": self.name,
            "offer": {"sdp": offer.sdp, "type": offer.type},
        }
        async with http.post("/offer", json=body) as reply:
            reply.raise_for_status()
            answer = (await reply.json())["answer"]
        await self._connection.setRemoteDescription(RTCSessionDescription(**answer))
        await asyncio.wait_for(self._welcome.wait(), 15)

    def say(self, text: str) -> None:
        """Send one chat message."""
        ref = secrets.token_hex(16)
        self._send({"type": "event", "name": "message", "ref": ref, "data": text})

    async def leave(self) -> None:
        """Close the connection."""
        await self._connection.close()

    def _send(self, frame: dict[str, Any]) -> None:
        self._channel.send(json.dumps(frame))

    def _on_message(self, raw: str) -> None:
        frame = json.loads(raw)
        match frame["type"]:
            case "welcome":
                self._welcome.set()
            case "ping":
                self._send({"type": "pong", "t": frame["t"]})
            case "event":
                self.received += 1
            case "ack":
                self.answers += 1
                self._answered.set()


async def chat(guests: list[Guest], rate: float, seconds: float) -> int:
    """The guests speak in turn, `rate` times a second in all; returns how often they did."""
    start = time.monotonic()
    total = round(rate * seconds)
    for number in range(total):
        await asyncio.sleep(start + number / rate - time.monotonic())
        guests[number % len(guests)].say(f"Message {number}, of the length that people write.")
    return total


async def main(url: str, room: str, peers: int, rate: float, seconds: float) -> dict[str, float]:
    """Join, chat, count."""
    guests = [Guest(f"Guest {number}") for number in range(1, peers + 1)]
    async with aiohttp.ClientSession(url) as http:
        for guest in guests:
            await guest.join(http, room)
        await chat(guests, rate, WARM_UP)
        await asyncio.sleep(SETTLE)
        before = sum(guest.received for guest in guests)
        began = time.monotonic()
        sent = await chat(guests, rate, seconds)
        ended = time.monotonic()
        await asyncio.sleep(SETTLE)
        received = sum(guest.received for guest in guests) - before
    await asyncio.gather(*(guest.leave() for guest in guests))
    return {"began": began, "ended": ended, "sent": sent, "received": received}


if __name__ == "__main__":
    url, room, peers, rate, seconds = sys.argv[1:]
    outcome = asyncio.run(main(url, room, int(peers), float(rate), float(seconds)))
    print(json.dumps(outcome))
