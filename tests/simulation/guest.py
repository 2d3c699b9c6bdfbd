"""A guest as the pages are one: it greets, sends with refs, resumes, and drops what never was."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from random import Random
from typing import Any, Final

from peerpyrtc_desktop.core.errors import Code
from tests.simulation.checker import Checker, Place, View
from tests.simulation.links import End, SimLink

GOES_ON: Final = ("SERVER_SHUTDOWN", "CONNECTION_LOST")
"""Reasons after which a client comes back by itself, with what it has not been answered."""

LATER: Final = (Code.RATE_LIMITED, Code.HELD_BACK, Code.NOT_READY, Code.SLOW_MODE)
"""Refusals that are no answer yet: the client sends it again."""


class Guest(End):
    """One person with one browser. `name` is its name; who it is is known by its `device`.

    `pending` is what it has sent and not been answered, by ref; `view` what its page shows.
    """

    def __init__(self, name: str, room: str, number: int, random: Random, checker: Checker) -> None:
        self.name = name
        self.room = room
        self.device = f"device of {name}"
        self.remote = f"192.0.2.{number + 1}"
        self.random = random
        self.checker = checker
        self.link: SimLink | None = None
        self.secret = ""
        self.pending: dict[str, str] = {}
        self.view = View(name)
        self.seen: Place | None = None
        self.is_in = False
        self.lost = asyncio.Event()
        self._missing = 0
        self._latest: Place | None = None
        self._refs = 0

    # What it does

    def say(self, to: str | None = None) -> None:
        """Something that nobody has said before, and that says itself who may read it."""
        self._refs += 1
        ref = f"{self.name}-{self._refs:08}"
        text = f"{self.name}>{to or '*'} #{self._refs}"
        whole: dict[str, Any] = {"type": "event", "name": "message", "data": text, "ref": ref}
        if to is not None:
            whole["to"] = to
        self.pending[ref] = json.dumps(whole)
        self.checker.said(ref, text)
        self.send(self.pending[ref])

    def take_back(self) -> None:
        """One of its own, as long as it is shown."""
        own = [place for place, (who, _) in self.view.shown.items() if who == self.name]
        if own:
            self._refs += 1
            epoch, seq = self.random.choice(own)
            ref = f"{self.name}-{self._refs:08}"
            self.pending[ref] = json.dumps(
                {"type": "delete", "ref": ref, "epoch": epoch, "seq": seq}
            )
            self.send(self.pending[ref])

    def send(self, frame: str) -> None:
        """Now, if it is in the room."""
        if self.link is not None and self.is_in:
            self.link.say(frame)

    def forget(self) -> None:
        """It closed the page: a new one begins with nothing."""
        self.pending.clear()
        self.view = View(self.name)
        self.seen = None
        self.secret = ""

    # What it hears

    def greet(self) -> None:
        """As its channel opens."""
        hello: dict[str, Any] = {"type": "hello"}
        if self.seen is not None:
            hello["epoch"], hello["seq"] = self.seen
        assert self.link is not None
        self.link.say(json.dumps(hello))

    def on_gone(self) -> None:
        """See `End.on_gone`."""
        self.is_in = False
        self.lost.set()

    def take(self, frame: bytes) -> None:
        """See `End.take`."""
        told = json.loads(frame)
        hear: Callable[[Any], None] | None = getattr(
            self, f"_on_{told['type'].replace('-', '_')}", None
        )
        if hear is not None:
            hear(told)
        elif "seq" in told:
            self._numbered(told)

    def _on_welcome(self, told: Any) -> None:
        self.secret, self.is_in = told["secret"], True
        place = self.seen
        known = told.get("known")
        if place is not None and known is not None and known < place[1]:
            self.seen = place[0], known
            self.checker.dropped(self.view, place[0], known)
        if told.get("gap"):
            self.view.has_gap = True
        self._missing = told.get("missed", 0)
        self._latest = told["epoch"], told["seq"]
        self.view.begin(self.room, self._latest)
        self._catch_up()
        for ref in tuple(self.pending):
            self.send(self.pending[ref])

    def _catch_up(self) -> None:
        if not self._missing and self._latest is not None:
            self._move(self._latest)
            self._latest = None

    def _move(self, place: Place) -> bool:
        is_new = self.seen is None or place[0] != self.seen[0] or place[1] > self.seen[1]
        if is_new:
            self.seen = place
        return is_new

    def _numbered(self, told: Any) -> None:
        is_missed = self._missing > 0
        is_new = self._move((told["epoch"], told["seq"]))
        self.checker.shown(self.view, told, is_new=is_new, is_missed=is_missed)
        if is_missed:
            self._missing -= 1
            self._catch_up()

    def _on_ack(self, told: Any) -> None:
        frame = self.pending.pop(told["ref"], None)
        if frame is None:
            self.checker.counted["acknowledged again"] += 1
            return
        place = told["epoch"], told["seq"]
        is_event = json.loads(frame)["type"] == "event"
        if is_event and self.seen is not None and place[0] == self.seen[0]:
            self._move(place)
        self.checker.acknowledged(self.view, told["ref"], told, is_event=is_event)

    def _on_error(self, told: Any) -> None:
        ref, code = told.get("ref"), told["code"]
        if ref in self.pending and code in LATER:
            again = told.get("retry_after", 1)
            asyncio.get_running_loop().call_later(again, self._again, ref)
        elif ref in self.pending:
            del self.pending[ref]

    def _again(self, ref: str) -> None:
        if ref in self.pending:
            self.send(self.pending[ref])

    def _on_held(self, told: Any) -> None:
        self.pending.pop(told["ref"], None)

    def _on_ping(self, told: Any) -> None:
        self.send(json.dumps({"type": "pong", "t": told["t"]}))

    def _on_peer_left(self, told: Any) -> None:
        if told["id"] == self.name and told["reason"] not in GOES_ON:
            self.forget()
