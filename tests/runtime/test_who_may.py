"""Every cell of the permission table, for each frame that falls under it, in each dialect."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any, NamedTuple

import pytest
from msgspec.structs import replace

from peerpyrtc_desktop.core.events import MessageAccepted
from peerpyrtc_desktop.core.permissions import WORDS, Permissions, Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer, SetPermissions
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_roles import moderator

V1, ENVELOPE, RAW = "v1", "envelope", "raw"

REF = f"{777:08}"
SAID = f"{1:08}"
"""What Ann has said before, where that is what it is about."""

OF_WHAT_WAS_SAID = (Row.EDIT, Row.DELETE)

ALL, BOB, BOSS, V1_ALL = "Bob Boss Old", "Bob", "Boss", "Bob Boss"


class Frame(NamedTuple):
    """What a guest sends, its row, and who is shown it. `kind` is what v1 calls it."""

    row: Row
    dialect: str
    sent: Any
    readers: str
    kind: str = "event"

    def __str__(self) -> str:
        said = self.sent if isinstance(self.sent, dict) else {}
        return f"{self.row} {self.dialect} {said.get('type', 'text')} {said.get('name', '')}"


def system(name: str, data: Any, to: str | None = None) -> dict[str, Any]:
    """An older client's event."""
    frame = {"type": "SYSTEM", "action": "EVENT", "payload": {"event": name, "data": data}}
    return frame if to is None else frame | {"target": to}


STROKE = {"points": [0, 0], "look": [0, 1]}
FILE = {"name": "a", "size": 1, "type": "text/plain"}
PICTURE = FILE | {"type": "image/png"}

FRAMES = (
    Frame(Row.CHAT, V1, event(777), ALL),
    Frame(Row.CHAT, V1, event(777, {"a": 1}, name="json"), ALL),
    Frame(Row.CHAT, V1, event(777, {"a": 1}, name="score"), ALL),
    Frame(Row.CHAT, V1, {"type": "typing"}, V1_ALL, "typing"),
    Frame(Row.CHAT, ENVELOPE, {"peer_id": "x", "message": "hi"}, ALL),
    Frame(Row.CHAT, ENVELOPE, {"any": "object"}, ALL),
    Frame(Row.CHAT, ENVELOPE, system("score", 1), ALL),
    Frame(Row.CHAT, RAW, "hi", ALL),
    Frame(Row.WHISPER, V1, event(777, to="Bob"), BOB),
    Frame(Row.WHISPER, V1, event(777, PICTURE, name="file", to="Bob"), BOB),
    Frame(Row.WHISPER, ENVELOPE, system("message", "hi", "Bob"), BOB),
    Frame(Row.ASK, V1, event(777, to="server"), BOSS),
    Frame(Row.ASK, ENVELOPE, system("message", "hi", "server"), BOSS),
    Frame(Row.FILE, V1, event(777, FILE, name="file"), ALL),
    Frame(Row.FILE, ENVELOPE, system("file", FILE), ALL),
    Frame(Row.PICTURE, V1, event(777, PICTURE, name="file"), ALL),
    Frame(Row.PICTURE, ENVELOPE, system("file", PICTURE), ALL),
    Frame(Row.DRAW, V1, event(777, STROKE, name="stroke"), ALL),
    Frame(Row.DRAW, ENVELOPE, system("stroke", STROKE), ALL),
    Frame(Row.DRAW, V1, {"type": "cursor", "at": [1, 1]}, BOB, "cursor"),
    Frame(Row.DRAW, V1, {"type": "drawing", "stroke": "a" * 8, "points": [1, 1]}, BOB, "drawing"),
    Frame(Row.EDIT, V1, {"type": "edit", "ref": REF, "of": SAID, "data": "ho"}, ALL, "edited"),
    Frame(Row.DELETE, V1, {"type": "delete", "ref": REF}, V1_ALL, "redacted"),
    Frame(Row.HAND, V1, {"type": "hand"}, V1_ALL, "peer-updated"),
    Frame(Row.RENAME, V1, {"type": "rename", "to": "Nan", "ref": REF}, ALL, "peer-renamed"),
)

SILENT = ("cursor", "drawing")
"""What passes: nobody waits for an answer to it."""

NO_FRAME = {Row.REACT, Row.SEE, Row.OPEN}
"""`react`: there is no such frame yet, an event of that name is chat. `see` is what others' frames
show (test_seeing.py). `open` is NOT ENFORCED: who joins a room that isn't there opens it, and the
tables are the rooms', so that none says of a room to come who may open it."""

# What the role is denied, and what the guest is excepted by.
CELLS = {
    "allowed": (False, False, False),
    "denied": (True, False, False),
    "excepted from it": (True, True, False),
    "excepted to it": (False, False, True),
}


def test_every_row_has_a_frame() -> None:
    """Whoever adds a row shows here what it keeps from whom."""
    assert {frame.row for frame in FRAMES} | NO_FRAME == set(Row)


class Scene:
    """A room with Ann, who acts; Bob at the board, Boss who moderates, Old who reads envelopes."""

    def __init__(self, host: FakeHost) -> None:
        self.host = host
        self.links: dict[str, FakeLink] = {}

    async def open(self) -> None:
        """Those who look on are there."""
        self.links["Bob"] = await self.host.join("Bob")
        self.links["Bob"].receive({"type": "board"})
        self.links["Boss"] = await moderator(self.host, "Boss")
        self.links["Old"] = await self.host.join_older("Old")
        self.links["Old"].receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})

    async def enter(self, dialect: str, role: Role, row: Row, cell: str) -> None:
        """A new Ann comes, and is what she is to be."""
        join = self.host.join if dialect == V1 else self.host.join_older
        remote = f"192.0.2.{len(self.host.links.links)}"
        ann = self.links["Ann"] = await join("Ann", remote=remote, device=f"device at {remote}")
        if dialect == ENVELOPE:
            ann.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
        if row in OF_WHAT_WAS_SAID:
            ann.receive(event(1, "hi"))
        peer = next(each for each in self.host.hub._state.seat_of if each.id == "Ann")
        peer.role = role
        denied, may, may_not = ((row,) if each else () for each in CELLS[cell])
        table = replace(Permissions(), **{role.value: denied})
        await self.host.hub.execute(SetPermissions("lobby", table))
        await self.host.hub.execute(ExemptPeer("lobby", "Ann", may=may, may_not=may_not))
        # Boss hears of both when they are kept.
        await until(lambda: not self.host.hub._moderating._untold)

    def look(self) -> dict[str, int]:
        """How much each was sent until now."""
        return {name: len(link.sent) for name, link in self.links.items()}

    def since(self, name: str, before: dict[str, int]) -> list[Any]:
        """What was sent to one since then."""
        return self.links[name].frames()[before[name] :]

    def placed(self, frame: Frame) -> Any:
        """What is sent; what Ann has said before is by its place."""
        if frame.row is not Row.DELETE:
            return frame.sent
        said = self.host.of(MessageAccepted)[-1]
        return frame.sent | {"epoch": said.epoch, "seq": said.seq}

    def readers(self, before: dict[str, int]) -> list[str]:
        """Who of those who look on was sent anything since then."""
        return [name for name in ("Bob", "Boss", "Old") if self.since(name, before)]


@pytest.mark.parametrize("frame", FRAMES, ids=str)
async def test_what_the_table_says_is_so(host: FakeHost, frame: Frame) -> None:
    """Denied: refused in the sender's dialect, seen by nobody and not kept. Allowed: whoever it
    is for sees it, and nobody else. For each role, and each way of being excepted.
    """
    scene = Scene(host)
    await scene.open()
    for role, cell in itertools.product(Role, CELLS):
        await scene.enter(frame.dialect, role, frame.row, cell)
        before, kept = scene.look(), len(host.of(MessageAccepted))
        scene.links["Ann"].receive(scene.placed(frame))
        for _ in range(5):
            await asyncio.sleep(0)
        if cell in ("denied", "excepted to it"):
            assert_refused(scene, frame, before)
            assert len(host.of(MessageAccepted)) == kept
        else:
            await assert_shown(scene, frame, before)
            assert len(host.of(MessageAccepted)) == kept + (frame.kind == "event")
        scene.links["Ann"].go()
        host.clock.forward(60)
        for link in scene.links.values():
            link.last_heard = host.clock()


async def assert_shown(scene: Scene, frame: Frame, before: dict[str, int]) -> None:
    """All see it for whom it is, and they alone."""
    readers = frame.readers.split()
    await until(lambda: all(scene.since(name, before) for name in readers))
    assert scene.readers(before) == readers
    assert frame.kind in [each.get("type") for each in scene.since(readers[0], before)]
    assert "You may not" not in str(scene.since("Ann", before))


def assert_refused(scene: Scene, frame: Frame, before: dict[str, int]) -> None:
    """Only the sender hears of it."""
    assert scene.readers(before) == []
    told = scene.since("Ann", before)
    if frame.kind in SILENT:
        assert told == []
        return
    (answer,) = told
    words = f"You may not {WORDS[frame.row]}."
    if frame.dialect != V1:
        assert scene.links["Ann"].last_words() == words
        return
    assert (answer["type"], answer["code"], answer["text"]) == ("error", "not-allowed", words)
    assert answer.get("ref") == frame.sent.get("ref")
