"""Guests of the real Hub, by their names: all they do are frames on their (fake) links."""

from __future__ import annotations

import itertools
import json
from typing import Any

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import MessageAccepted, PeerLeft
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.payload import message_words
from peerpyrtc_desktop.runtime.memory_history import KEPT
from tests.gui.samples import ADDRESS, BROWSER, NOON, RTT
from tests.runtime.fakes import FakeHost, FakeLink, event


class Guests:
    """Those of one Hub, whose clocks stand at noon until told otherwise."""

    def __init__(self) -> None:
        self.host = FakeHost()
        self.host.clock.time = NOON / 1_000
        self.host.links.way = ADDRESS
        self._links: dict[tuple[str, str], FakeLink] = {}
        self._refs = itertools.count(1)

    async def join(
        self, *names: str, room: str = "lobby", device: str = "", address: str = ADDRESS
    ) -> None:
        """They come in, one after the other, each with a browser of its own, or with this one."""
        for name in names:
            way: dict[str, Any] = {
                "remote": address,
                "user_agent": BROWSER,
                "device": device or f"device {next(self._refs)}",
            }
            link = await self.host.join(name, room, **way)
            assert json.loads(link.sent[0])["type"] == "welcome", link.sent[0]
            link.rtt = RTT
            self._links[room, name] = link

    async def join_older(self, name: str, room: str = "lobby") -> None:
        """One comes in with a client of the first generation."""
        link = await self.host.join_older(name, room, remote=ADDRESS)
        self._links[room, name] = link

    def link(self, name: str, room: str = "lobby") -> FakeLink:
        """One's link."""
        return self._links[room, name]

    def leave(self, name: str, room: str = "lobby") -> None:
        """One goes."""
        self._links.pop((room, name)).go()

    def say(self, name: str, words: str, room: str = "lobby") -> None:
        """One says something, and is heard."""
        self._act(name, room, event(next(self._refs), {"text": words, "reply_to": None}))

    def draw(self, name: str, strokes: int, room: str = "lobby") -> None:
        """One draws on the whiteboard."""
        for _ in range(strokes):
            self._act(name, room, event(next(self._refs), {"points": [1, 2]}, name="stroke"))

    def report(self, by: str, words: str, why: str, room: str = "lobby") -> None:
        """One reports what was said last in these words."""
        said = [each for each in self.host.of(MessageAccepted) if each.room == room]
        it = next(each for each in reversed(said) if message_words(each.data) == words)
        report = {"type": "report", "ref": f"{next(self._refs):08}", "text": why}
        self._act(by, room, report | {"epoch": it.epoch, "seq": it.seq})

    def babble(self, name: str, room: str = "lobby") -> None:
        """One says so much that nothing is kept any more of what was said in the room before."""
        for _ in range(KEPT):
            self.host.clock.forward(1 / RoomLimits().rate)
            self.say(name, "and so on", room)

    def _act(self, name: str, room: str, frame: dict[str, Any]) -> None:
        link = self.link(name, room)
        link.receive(frame)
        answer = json.loads(link.sent[-1])
        assert (answer["type"], answer["ref"]) == ("ack", frame["ref"]), answer

    def send(self, name: str, frame: Any, room: str = "lobby") -> None:
        """One sends whatever frame."""
        self.link(name, room).receive(frame)

    def heard(self, name: str, room: str = "lobby") -> list[str]:
        """The announcements that one was sent."""
        return [each["text"] for each in self.link(name, room).frames("announcement")]

    def sees_strokes(self, name: str, room: str = "lobby") -> int:
        """How many strokes the whiteboard has for one who opens it."""
        link = self.link(name, room)
        link.receive({"type": "board"})
        piece = link.last("board")
        assert "more" not in piece
        return len(piece["strokes"])

    @property
    def kicked(self) -> list[tuple[str, str, str]]:
        """Who was kicked: room, name and why."""
        left = self.host.of(PeerLeft)
        return [(e.room, e.peer_id, e.text) for e in left if e.reason is Reason.KICKED]
