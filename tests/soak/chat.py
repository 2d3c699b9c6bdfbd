"""A room that chats while something bad happens beside it, and notices all that it should not."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from typing import Any

from tests.clients import V1, ref
from tests.soak.findings import Findings

QUIET = 10.0
"""Seconds without a new message after which what is missing counts as lost."""


class Chatter(V1):
    """A v1 guest who counts: what each of the others says must come once and in order.

    `left` is who went, and why; `refused` the host's error frames by their code.
    """

    def __init__(self, url: str, room: str, peer_id: str) -> None:
        super().__init__(url, room, peer_id)
        self.said = self.acknowledged = self.disordered = 0
        self.heard: Counter[str] = Counter()
        self.left: dict[str, str] = {}
        self.refused: Counter[str] = Counter()

    def speak(self, filling: str) -> None:
        """Say the next number, with this text behind it."""
        number, self.said = self.said, self.said + 1
        self.say([number, filling], ref(number))

    def _on_message(self, frame: str | bytes) -> None:
        if not self.welcome:
            super()._on_message(frame)
            return
        whole: dict[str, Any] = json.loads(frame)
        match whole["type"]:
            case "event":
                self._on_event(whole["from"], whole["data"])
            case "ack":
                self.acknowledged += 1
            case "ping":
                self.send({"type": "pong", "t": whole["t"]})
            case "peer-left":
                self.left[whole["id"]] = whole["reason"]
            case "error":
                self.refused[whole["code"]] += 1

    def _on_event(self, sender: str, data: Any) -> None:
        if isinstance(data, list) and len(data) == 2:  # all else is a stranger's garbage
            number, _ = data
            self.disordered += number != self.heard[sender]
            self.heard[sender] = number + 1


class Chat:
    """Some chatters of one room, who say `rate` messages a second each, of about `size` bytes."""

    def __init__(self, url: str, room: str, *, guests: int, rate: float, size: int) -> None:
        self.chatters = [Chatter(url, room, f"Chatter {n}") for n in range(guests)]
        self._rate = rate
        self._filling = "x" * size

    async def join(self) -> None:
        """All come in, one behind the other."""
        for each in self.chatters:
            await each.connect()

    async def talk(self, seconds: float) -> None:
        """All speak, for so long, then wait until all has arrived or nothing more does."""
        begin = time.monotonic()
        for turn in range(int(seconds * self._rate)):
            await asyncio.sleep(begin + turn / self._rate - time.monotonic())
            for each in self.chatters:
                if each.channel.readyState == "open":
                    each.speak(self._filling)
        arrived, since = -1, time.monotonic()
        while self._missing() and time.monotonic() - since < QUIET:
            await asyncio.sleep(0.1)
            if self._arrived() != arrived:
                arrived, since = self._arrived(), time.monotonic()

    async def close(self) -> None:
        """All go."""
        await asyncio.gather(*(each.close() for each in self.chatters))

    def left(self) -> dict[str, str]:
        """Who left, and why, as the first one was told."""
        return self.chatters[0].left

    def judge(self, findings: Findings) -> None:
        """Note what was said; a fault if anything of it or any of the chatters got lost."""
        findings.note(
            chatters=len(self.chatters),
            said=sum(each.said for each in self.chatters),
            delivered=self._arrived(),
        )
        findings.expect(
            not (missing := self._missing()), f"{missing} messages or their acks were lost."
        )
        disordered = sum(each.disordered for each in self.chatters)
        findings.expect(not disordered, f"{disordered} messages came twice or out of turn.")
        closed = [each.peer_id for each in self.chatters if each.channel.readyState != "open"]
        findings.expect(not closed, f"The connection was lost of {', '.join(closed)}.")
        refused = sum((each.refused for each in self.chatters), Counter[str]())
        findings.expect(not refused, f"The host refused chatters something: {dict(refused)}.")

    def _arrived(self) -> int:
        return sum(
            one.heard[other.peer_id]
            for one in self.chatters
            for other in self.chatters
            if one is not other
        )

    def _missing(self) -> int:
        said = sum(each.said for each in self.chatters)
        acknowledged = sum(each.acknowledged for each in self.chatters)
        return said * (len(self.chatters) - 1) - self._arrived() + said - acknowledged
