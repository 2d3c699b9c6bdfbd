"""Where guests don't see who else is here, no frame of any dialect names another to them.

The fields that can name somebody are found by going through all frames that the host sends. In a
story each of them does, for those who see; those who don't are named nobody in all they get.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from msgspec import inspect

from peerpyrtc_desktop.core import file_frames, frame_bases, frames
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer, SetPermissions
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Restrict, Unrestrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.presence import LARGE
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_roles import do, moderator

ACTORS = ("Zebedee", "Yolanda", "Xerxes", "Wilhelmina")
"""Zebedee, who is called Wilhelmina in the end, speaks v1, Yolanda envelopes and Xerxes text."""

SEEING = ("Boss", "Quentin")
"""A moderator, and an older client that is let see."""

BLIND = ("Ann", "Ena", "Rob", "Una", "Lat")
"""They speak v1, envelopes, text and nothing yet; Lat comes last, and speaks v1."""

PEOPLE = {*ACTORS, *SEEING, *BLIND}

# The fields of frames

NAMELESS = {
    *(
        "epoch",
        "seq",
        "after",
        "upto",
        "ahead",
        "known",
        "missed",
        "gap",
        "more",
        "since",
        "target",
        "place",
    ),
    *("time", "said", "until", "joined", "start", "t", "retry_after", "over", "slow", "own"),
    *("ref", "code", "reason", "kind", "what", "why", "role", "form", "result", "act", "secret"),
    *("text", "data", "topic", "notice", "extra", "denied", "stroke"),
    *("locked", "pin", "waiting", "guests_clear", "asks", "held", "emitted", "redacted", "gone"),
    *("stored", "undone", "undone_by", "can_undo", "is_over", "params", "active", "ended"),
    *("at", "points", "look", "frame", "rate", "burst", "size", "uploads", "downloads", "taken"),
    *("muted", "muted_for", "hand", "word", "stay", "by_stay", "userAgent"),
    *("suggestion", "emoji", "count", "edited", "by_author", "editing", "blur"),
}
"""What fields are called that are times, numbers of messages, words for programs, what somebody
wrote, beside a peer's name what it is, or a name that is nobody's. A count of peers isn't among
them: that tells of others.
"""

OF_NO_PEER = {
    *(
        "room.name",
        "act.room",
        "peer-left.room",
        "act.id",
        "act.by",
        "add.id",
        "event.name",
        "passing.name",
    ),
    *("restored.frame.name", "page.frames.name", "page.frames.frame.name", "add.name"),
}
"""Fields called like those that name somebody, with what they are in: rooms, acts, events."""

NOT_IN_PAGES = "page.frames.frame."
"""Of `restored` frames, which stand in no page: guests look back at what was said."""

OLDER_FORMS = (frames.OlderForm, frames.ForOlder, frames.RoomState)
"""What is for older clients alone, as SYSTEM frames and envelopes."""


def leaves(kind: inspect.Type, path: str) -> Iterator[str]:
    """The paths of all that is in a frame, by its names on the wire."""
    match kind:
        case inspect.StructType(fields=fields):
            for each in fields:
                yield from leaves(each.type, f"{path}.{each.encode_name}")
        case inspect.UnionType(types=kinds) | inspect.TupleType(item_types=kinds):
            for each_kind in kinds:
                yield from leaves(each_kind, path)
        case inspect.VarTupleType(item_type=item):
            yield from leaves(item, path)
        case inspect.NoneType():
            return
        case _:
            yield path


def naming() -> set[str]:
    """The fields in which a frame can name a peer, or count them."""
    found = set()
    for kind in frame_bases.ServerFrame.__subclasses__():
        tag = str(kind.__struct_config__.tag)
        found |= set(leaves(inspect.type_info(kind), tag))
    return {path for path in found if is_naming(path)}


def is_naming(path: str) -> bool:
    *_, inside, last = path.split(".")
    is_of_peer = f"{inside}.{last}" not in OF_NO_PEER and path not in OF_NO_PEER
    return last not in NAMELESS and is_of_peer and not path.startswith(NOT_IN_PAGES)


def named_in(frame: Any, path: str) -> Iterator[str]:
    """Where in a frame somebody is named."""
    match frame:
        case dict():
            for key, value in frame.items():
                if key != "data":  # which somebody wrote
                    yield from named_in(value, f"{path}.{key}")
        case list():
            for value in frame:
                yield from named_in(value, path)
        case str() if frame in PEOPLE:
            yield path


# The story


class Story:
    """A room in which much happens, of which some see who does it, and others don't."""

    def __init__(self, host: FakeHost) -> None:
        self.host = host
        self.links: dict[str, FakeLink] = {}
        self.since: dict[str, int] = {}
        self._refs = 0

    def say(self, who: str, data: Any = "hello", **members: Any) -> None:
        """Somebody who speaks v1 says something."""
        self._refs += 1
        self.links[who].receive(event(self._refs, data, **members))

    async def do(self, *commands: Any) -> None:
        """The host does these."""
        for each in commands:
            await self.host.hub.execute(each)
        for _ in range(5):
            await asyncio.sleep(0)

    async def bring(self, name: str, *, older: bool = False, says: Any = None) -> None:
        """Somebody comes."""
        join = self.host.join_older if older else self.host.join
        self.links[name] = await join(name, user_agent=f"the browser of {name}")
        self.since[name] = 0
        if says is not None:
            self.links[name].receive(says)

    async def tell(self, crowd: int) -> None:
        """All of it."""
        for number in range(crowd):
            await self.host.join(f"Guest {number}", remote=f"192.0.2.{number}")
        await self._begin()
        await self._hide()
        await self._act()
        await self._moderate()
        await self._look_back()
        await self._leave()

    async def _begin(self) -> None:
        here = {"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}}
        await self.bring("Zebedee")
        await self.bring("Yolanda", older=True, says=here)
        await self.bring("Xerxes", older=True, says="I am here")
        await self.bring("Ann")
        await self.bring("Ena", older=True, says=here)
        await self.bring("Rob", older=True, says="me too")
        await self.bring("Una", older=True)
        self.say("Zebedee", "mind the gap")
        said = self.links["Ann"].last("event")
        await self.do(PinMessage("lobby", said["epoch"], said["seq"]))
        self.links["Boss"] = await moderator(self.host, "Boss")
        await self.bring("Quentin", older=True, says=here)
        self.say("Zebedee", "psst", to="Boss")
        self.links["Zebedee"].receive({"type": "passing", "name": "score", "to": "Boss"})
        await self.do(Restrict("lobby", "Zebedee"))
        self.say("Zebedee", "psst", to="Yolanda")  # which waits for a moderator
        await self.do(Unrestrict("lobby", "Zebedee"))

    async def _hide(self) -> None:
        await self.do(
            SetPermissions("lobby", Permissions(guest=(Row.SEE,))),
            ExemptPeer("lobby", "Quentin", may=(Row.SEE,)),
        )
        self.since = {name: len(link.sent) for name, link in self.links.items()}
        for name in ("Ann", "Boss"):
            self.links[name].receive({"type": "board"})

    async def _act(self) -> None:
        zebedee, yolanda = self.links["Zebedee"], self.links["Yolanda"]
        zebedee.receive({"type": "typing"})
        zebedee.receive({"type": "passing", "name": "score", "data": 1})
        zebedee.receive({"type": "hand"})
        self.say("Zebedee")
        seq = self.links["Boss"].last("event")["seq"]
        epoch = self.links["Ann"].last("welcome")["epoch"]
        wish = {"type": "react", "ref": "e" * 8, "epoch": epoch, "seq": seq, "emoji": "👍"}
        zebedee.receive(wish)
        await until(lambda: all(self.links[it].frames("reactions") for it in ("Boss", "Ann")))
        self.say("Zebedee", {"text": "@Yolanda look", "reply_to": None})
        self.say("Zebedee", {"peer_id": "Zebedee", "message": "an object"}, name="json")
        self.say("Zebedee", {"points": [0, 0], "look": [0, 1]}, name="stroke")
        self.links["Boss"].receive({"type": "board"})
        zebedee.receive({"type": "cursor", "at": [1, 1]})
        zebedee.receive({"type": "drawing", "stroke": "a" * 8, "points": [1, 1]})
        yolanda.receive({"peer_id": "Yolanda", "message": "hello"})
        yolanda.receive({"peer_id": "Yolanda", "other": "object"})
        payload = {"event": "score", "data": 1}
        yolanda.receive({"type": "SYSTEM", "action": "EVENT", "payload": payload})
        self.links["Xerxes"].receive("hello, too")
        self.say("Boss", "hear, hear")
        for name in ("Ena", "Quentin"):
            self.links[name].receive({"type": "SYSTEM", "action": "ROOM_STATE", "payload": {}})

    async def _moderate(self) -> None:
        epoch = self.links["Ann"].last("welcome")["epoch"]
        read = self.links["Boss"].frames("event")
        said = next(each for each in read if each["data"] == "hello")
        whispered = next(each for each in read if "to" in each)
        hers = next(each for each in read if each["from"] == "Zebedee" and each["data"] == "hello")
        edit = {"type": "edit", "ref": f"{len(read):08}", "epoch": epoch, "seq": hers["seq"]}
        self.links["Zebedee"].receive({**edit, "data": "hello"})
        report = {"type": "report", "ref": "r" * 8, "epoch": epoch, "seq": said["seq"]}
        self.links["Ann"].receive(report)
        for each in (said, whispered):
            await self.do(RedactMessage("lobby", epoch, each["seq"]))
            (act, *_) = await self.host.hub.acts(limit=1)
            await self.do(Undo(act.id))
        mute = {"do": "mute", "room": "lobby", "peer": "Zebedee", "seconds": 60}
        self.links["Boss"].receive({"type": "do", "ref": "m" * 8, "command": mute})
        await self.do()
        slow = {"do": "set-slow-mode", "room": "lobby", "seconds": 1}
        self.links["Boss"].receive({"type": "do", "ref": "o" * 8, "command": slow})
        await self.do()
        (act, *_) = await self.host.hub.acts(limit=1)
        undo = {"do": "undo", "act": act.id}
        self.links["Boss"].receive({"type": "do", "ref": "u" * 8, "command": undo})
        await self.do()
        await self.do(
            Rename("lobby", "Zebedee", "Wilhelmina"),
            Announce("Coffee"),
            SetTopic("lobby", "Tides"),
        )

    async def _look_back(self) -> None:
        asked = {"type": "history", "ref": "h" * 8}
        searched = {"type": "search", "ref": "s" * 8, "words": "hello"}
        for link in (self.links["Ann"], self.links["Boss"]):
            for number, question in enumerate((asked, searched)):
                link.receive(question)
                await until(lambda link=link, number=number: len(link.frames("page")) > number)  # type: ignore[misc]
        await self.bring("Lat")
        self.links["Lat"].receive({"type": "board"})

    async def _leave(self) -> None:
        await self.do(Kick("lobby", "Xerxes"))
        self.links["Zebedee"].go()
        self.links["Yolanda"].go()
        for _ in range(5):
            await asyncio.sleep(0)

    def got(self, name: str) -> list[str]:
        """What somebody was sent since others were hidden."""
        return self.links[name].sent[self.since[name] :]


@pytest.fixture
async def story(host: FakeHost) -> Story:
    """It was told."""
    it = Story(host)
    await it.tell(0)
    return it


@pytest.fixture
async def in_a_crowd() -> AsyncIterator[Story]:
    """It was told where many are."""
    host = FakeHost()
    await host.hub.open_at_start("lobby")
    host.hub.start()
    it = Story(host)
    await it.tell(LARGE + 2)
    yield it
    await host.hub.stop()
    assert host.faults == []


async def test_every_field_that_names_somebody_does_for_who_sees(
    story: Story, in_a_crowd: Story
) -> None:
    """Whoever adds a frame, or a field, that tells of peers has it happen in the story."""
    seen: set[str] = set()
    for frame in story.links["Boss"].frames() + in_a_crowd.links["Boss"].frames():
        seen |= set(named_in(frame, frame["type"]))
    assert {path for path in seen if is_naming(path)} == naming()


async def test_every_form_for_older_clients_is_seen(story: Story) -> None:
    """And whoever adds a form that is for them alone has them see it there."""
    shown = [each for each in story.links["Quentin"].frames() if isinstance(each, dict)]
    actions = {each.get("action", "no action") for each in shown if set(named_in(each, ""))}
    assert actions >= {"EVENT", "PEER_JOIN", "PEER_LEAVE", "ROOM_STATE", "HOST_CHANGE", "no action"}
    union = set(frames.AnyServerFrame.__args__)
    assert union - set(frame_bases.ServerFrame.__subclasses__()) == set(OLDER_FORMS)


def test_frames_of_files_name_nobody() -> None:
    """They are about contents, whoever brought them; their ids are numbers of transfers."""
    for kind in file_frames.ServerFrame.__subclasses__():
        found = {path.rpartition(".")[2] for path in leaves(inspect.type_info(kind), "")}
        assert found <= NAMELESS | {"id"}


@pytest.mark.parametrize("crowd", [0, LARGE + 2])
@pytest.mark.parametrize("name", BLIND)
async def test_who_sees_nobody_is_named_nobody(host: FakeHost, name: str, crowd: int) -> None:
    """In all that was sent, in small rooms and large; and what is said is read all the same."""
    story = Story(host)
    await story.tell(crowd)
    others = (PEOPLE - {name}) | {f"Guest {number}" for number in range(crowd)}
    stays = {peer.stay for room in host.hub.snapshot() for peer in room.peers if peer.id != name}
    for text in story.got(name):
        written = text.replace("@Yolanda look", "")  # which people may
        assert [each for each in (*others, *stays) if each in written] == []
    assert any("Coffee" in text for text in story.got(name))
    assert any("hello" in text for text in story.got(name))


async def test_who_moderates_one_room_is_told_nobody_of_another(host: FakeHost) -> None:
    """A ban that one of all rooms makes here sends guests out there, too: of them it hears a count.

    Neither as it is done or taken back, nor among what was done lately.
    """
    boss = await moderator(host, "Boss")
    max_ = await moderator(host, "Max", rooms=("lobby",))
    host.links.way = "192.0.2.9"
    here = [await host.join(name, remote="192.0.2.9") for name in ("Ann", "Ena")]
    there = await host.join("Zebedee", "den", remote="192.0.2.9")
    stays = {peer.stay for room in host.hub.snapshot() for peer in room.peers if room.name == "den"}
    ban = {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["address"]}
    act = (await do(boss, ban))["act"]
    assert all(link.closed for link in (*here, there))
    (told,) = [each["act"] for each in max_.frames("acted") if each["act"]["id"] == act]
    assert [name for name, _ in told["whom"]] == ["Ann", "Ena"]
    assert told["more"] == 1
    await do(boss, {"do": "undo", "act": act})
    listed = await do(max_, {"do": "recent-acts", "room": "lobby"})
    assert act in {each["id"] for each in listed["result"]}
    assert [each for each in ("Zebedee", *stays) if each in "".join(max_.sent)] == []
