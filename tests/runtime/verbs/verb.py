"""What a row of the table of verbs is, and what its rows are made of: see `tests.runtime.verbs`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

import msgspec

from peerpyrtc_desktop.core.events import Acted, DocumentKept
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.roles import id_of
from peerpyrtc_desktop.embed import commands as do
from peerpyrtc_desktop.runtime.commands.command import Command
from tests.runtime.scene import (
    ANN,
    AT_DOOR,
    FIRST,
    IN_ROOM,
    OTHER_ROOM,
    ROOM,
    STATES,
    Scene,
)

USUAL = {
    "here": "heard",
    "back": "heard",
    "second tab": "in, first, heard",
    "restart": "in, first, heard",
    "away": "in, first, heard",
    "half open": "in, first, heard",
    "knocking": "waiting",
}
"""What becomes of Ann where nothing was done: she comes in if she isn't, reads what Cid said, and
is heard. (Older clients don't read what was said before they came.)"""

ABSENT = dict.fromkeys(("away", *AT_DOOR), "no-such-peer")
"""A verb that is for those who are there alone."""

STRANGE = dict.fromkeys(AT_DOOR, "no-such-peer")
"""A verb for those who are there, or were lately: somebody at the door is nobody yet."""


async def nothing(scene: Scene) -> None:
    """Nothing has happened to her."""


Seen = str | Mapping[str, str]
"""What somebody sees: the same in all states in which there is something to see, or by state."""


class Verb(NamedTuple):
    """One row: a command's class, and what it is given. Of the latter, functions ask the scene.

    `elsewhere`: what is seen in other rooms. `refused`: in which states it can't be done, and why;
    `idle`: in which it makes no difference. `before`: what has happened until then; `meanwhile`:
    what Ann's client does next by itself. `undone`: what becomes of her after an undo, where that
    isn't what would have become of her without the verb; `for_good`: in which states it can't be
    undone, and why. `dialects`: in which there is such a case at all.
    """

    kind: type[Command[Any]]
    args: tuple[Any, ...]
    told: Seen = ""
    older: Seen = ""
    seen: Seen = ""
    words: Seen = ""
    system: Seen = ""
    own_system: Seen = ""
    elsewhere: str = ""
    then: Mapping[str, str] = {}
    refused: Mapping[str, str] = {}
    idle: tuple[str, ...] = ()
    before: Callable[[Scene], Awaitable[None]] = nothing
    meanwhile: Callable[[Scene], Awaitable[None]] = nothing
    undone: Mapping[str, str] = {}
    for_good: Mapping[str, str] = {}
    dialects: tuple[Dialect, ...] = tuple(Dialect)
    note: str = ""

    def __str__(self) -> str:
        return f"{self.kind.__name__} {self.note}".rstrip()

    def command(self, scene: Scene) -> Command[Any]:
        """What is to be done in this scene."""
        return self.kind(*(each(scene) if callable(each) else each for each in self.args))


# What has happened before


def after(*commands: Command[Any]) -> Callable[[Scene], Awaitable[None]]:
    """The host has done these."""

    async def done(scene: Scene) -> None:
        for command in commands:
            await scene.do(command)

    return done


async def she_spoke(scene: Scene) -> None:
    """Ann has said something, if she is in."""
    if scene.state not in AT_DOOR:
        scene.say(ANN, "mine")


async def has_much_to_say(scene: Scene) -> None:
    """Ann will say two things."""
    scene.texts = ("hi", "and bye")


async def she_waits(scene: Scene) -> None:
    """What Ann has said waits for a moderator."""
    await scene.do(do.ApproveAll(ROOM))
    await she_spoke(scene)


async def hand_up(scene: Scene) -> None:
    """Ann's hand is up."""
    if scene.state not in AT_DOOR:
        scene.links[ANN].receive({"type": "hand"})


async def cid_drew(scene: Scene) -> None:
    """There is something on the whiteboard."""
    scene.say("Cid", {"points": [0, 0], "look": [0, 1]}, "stroke")


def what_cid_drew(scene: Scene) -> tuple[int, ...]:
    """The numbers of the strokes there."""
    page = scene.host.hub.board(ROOM)
    assert page is not None
    return tuple(each.seq for each in page.strokes)


async def reported(scene: Scene) -> None:
    """Cid has reported what Raw said."""
    report = {"type": "report", "ref": "a report", "epoch": epoch(scene), "seq": 1, "text": "rude"}
    scene.links["Cid"].receive(report)


async def looked_at(scene: Scene) -> None:
    """And a moderator has seen it."""
    await reported(scene)
    await scene.do(do.SetAside(ROOM, waiting_id(scene)))


async def taken_back(scene: Scene) -> None:
    """What Cid said first was taken back."""
    await scene.do(do.RedactMessage(ROOM, epoch(scene), FIRST))


async def cid_is_pinned(scene: Scene) -> None:
    """What Cid said first is pinned."""
    await scene.do(do.PinMessage(ROOM, epoch(scene), FIRST))


async def invited(scene: Scene) -> None:
    """There is a link for a moderator."""
    scene.token = await scene.host.hub.execute(do.InviteModerator())


async def she_goes_there(scene: Scene) -> None:
    """Ann's client goes to where she was sent."""
    if scene.state in IN_ROOM and scene.links[ANN].closed:
        await scene.come(OTHER_ROOM)


# What a command is given


def epoch(scene: Scene) -> int:
    """In which the room counts."""
    return int(scene.links["Cid"].last("welcome")["epoch"])


def first_words(scene: Scene) -> tuple[tuple[int, int], ...]:
    """Where Cid's stand."""
    return ((epoch(scene), FIRST),)


def key(scene: Scene) -> str:
    """What Ann is known again by."""
    return scene.key


def waiting_id(scene: Scene) -> str:
    """The id of what waits: a message, a report or a knock."""
    kinds = ("held", "notice")
    ids = [name for kind, name in scene.decided() if kind in kinds]
    return next(iter([*ids, *(each.id for each in scene.host.hub._threshold)]), "nothing")


def notice(scene: Scene) -> Notice:
    """The report that there was."""
    kept = [each.document for each in scene.host.of(DocumentKept) if each.kind == "notice"]
    return msgspec.json.decode(kept[0] or b"", type=Notice)


def ban(scene: Scene) -> str:
    """The ban's id."""
    return next((name for kind, name in scene.decided() if kind == "ban"), "nothing")


def invite(scene: Scene) -> str:
    """The link's id."""
    return id_of(scene.token)


def last_act(scene: Scene) -> int:
    """What was done last."""
    return int(scene.host.of(Acted)[-1].act.id)


V1_ALONE = (Dialect.V1,)
SPEAKING = (Dialect.V1, Dialect.ENVELOPE, Dialect.RAW)


def speaking(what: str, *states: str) -> dict[str, str]:
    """She is in as ever, and this becomes of what she says; in all states, or these."""
    return {state: USUAL[state].replace("heard", what) for state in states or STATES}


def reading(what: str) -> dict[str, str]:
    """Whenever she comes in, she reads this in place of what Cid said."""
    return {state: usual.replace("first, ", what) for state, usual in USUAL.items()}


def out(why: str, *states: str) -> dict[str, str]:
    """She is out, and in these states kept out."""
    return {each: f"gone; no: {why}" if each == "second tab" else f"no: {why}" for each in states}


HERE = ("here", "back", "second tab")
