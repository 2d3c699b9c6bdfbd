"""Every verb, in every dialect, in every state: what a guest sees of it. `verbs` is the rule."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.embed import commands
from peerpyrtc_desktop.runtime.commands.codec import decode
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.scene import ADDRESSES, ANN, AT_DOOR, IN_ROOM, STATES, Scene
from tests.runtime.test_commands import kinds
from tests.runtime.verbs import VERBS
from tests.runtime.verbs.of_guests import OF_GUESTS
from tests.runtime.verbs.verb import USUAL, Seen, Verb

pytestmark = pytest.mark.usefixtures("uncounted")

DOOR_CLOSED = "no, at the channel: error door-closed"


class Cell(NamedTuple):
    """One verb on a guest of one dialect in one state, and what its row says of that."""

    verb: Verb
    dialect: Dialect
    state: str

    @property
    def happens(self) -> bool:
        """Whether anything comes of it."""
        return self.state not in (*self.verb.refused, *self.verb.idle)

    def seen(self) -> dict[str, str]:
        """What everybody sees, by name; who sees nothing isn't named."""
        if not self.happens:
            return {}
        is_aimed = self.verb in OF_GUESTS
        v1 = self._at(self.verb.seen, is_aimed)
        words, system = self._at(self.verb.words, is_aimed), self._at(self.verb.system, is_aimed)
        told = {
            ANN: self._told(),
            "Cid": v1,
            "Old": words or system,
            "Raw": plain(words),
            "Dan": self.verb.elsewhere,
        }
        return {name: self._new(said) for name, said in told.items() if said}

    def _told(self) -> str:
        verb = self.verb
        if self.dialect is Dialect.V1:
            return self._at(verb.told, True)
        if self.state in AT_DOOR:  # its channel isn't open yet, or no longer
            return ""
        words = self._at(verb.older, True)
        if self.dialect is Dialect.RAW:
            return plain(words)
        return words or self._at(verb.own_system, True)

    def _at(self, seen: Seen, is_aimed: bool) -> str:
        """What is seen in this state: where somebody is meant, only if that one is there."""
        if isinstance(seen, str):
            return seen if self.state in IN_ROOM or not is_aimed else ""
        return seen.get(self.state, "")

    def news(self, scene: Scene) -> dict[str, str]:
        """What everybody has seen. That there is a waiting room is none where somebody knocks."""
        told = {name: scene.seen(name) for name in (ANN, *ADDRESSES)}
        return {name: self._new(said) for name, said in told.items() if said}

    def _new(self, said: str) -> str:
        if self.state != "knocking":
            return said
        said = re.sub(r", waiting on|waiting on, ", "", said)
        return said.replace("room waiting on", "room as ever")

    def then(self) -> str:
        """What becomes of Ann."""
        return self._of_this_client(self.verb.then.get(self.state, USUAL[self.state]))

    def undone(self, usual: str) -> str:
        """And after it was taken back: what usually would have become of her."""
        fate = self.verb.undone.get(self.state)
        return usual if fate is None else self._of_this_client(fate)

    def _of_this_client(self, fate: str) -> str:
        """An older one reads no history, can give no PIN, and not wait."""
        if self.dialect is Dialect.V1:
            return fate
        if fate == "waiting" or fate.endswith("pin-required"):
            return DOOR_CLOSED
        return re.sub(r"first, |\(taken back\), | for (approval|restricted)", "", fate)


def plain(words: str) -> str:
    """What an older client says, or is told, without whose it is."""
    return re.sub(r"^(server|Ann): ", "", words)


def cells(verb: Verb, dialect: Dialect) -> list[Cell]:
    """All of one verb in one dialect, a state each."""
    return [Cell(verb, dialect, state) for state in STATES]


CASES = [
    pytest.param(verb, dialect, id=f"{verb}, {dialect}")
    for verb in VERBS
    for dialect in verb.dialects
]


async def test_every_command_has_a_row() -> None:
    """Whoever adds one says in `verbs` what guests see of it; or it takes back what has a row."""
    rows = {verb.kind for verb in VERBS}
    taking_back: set[type[Command[Any]]] = set()
    for verb in VERBS:
        for cell in cells(verb, Dialect.V1):
            async with Scene(cell.dialect, cell.state).open() as scene:
                await scene.enter(verb.before)
                _, act = await carried_out(cell, scene)
            if act is not None and act.can_undo:
                taking_back.update(type(each) for each in decode(act.undo))
                break
    assert set(kinds()) == rows | taking_back
    offered = (getattr(commands, name) for name in commands.__all__)
    assert {each for each in offered if each in kinds()} <= rows


@pytest.mark.parametrize(("verb", "dialect"), CASES)
async def test_what_a_guest_sees(verb: Verb, dialect: Dialect) -> None:
    """Ann and the others see what the row says, nobody sees more, and she fares as it says."""
    found, meant = {}, {}
    for cell in cells(verb, dialect):
        async with Scene(cell.dialect, cell.state).open() as scene:
            await scene.enter(verb.before)
            refused, act = await carried_out(cell, scene)
            seen = cell.news(scene)
            if cell.state == "restart":
                await scene.restart()
            await verb.meanwhile(scene)
            found[cell.state] = (refused, seen, await scene.try_on())
        meant[cell.state] = (verb.refused.get(cell.state, ""), cell.seen(), cell.then())
        assert cell.happens or act is None
    assert found == meant


@pytest.mark.parametrize(("verb", "dialect"), CASES)
async def test_an_undo_leaves_nothing_of_it(verb: Verb, dialect: Dialect) -> None:
    """Taken back, also by the next host, it is as if it had never been done."""
    found, meant = {}, {}
    for cell in cells(verb, dialect):
        async with Scene(cell.dialect, cell.state).open() as scene:
            await scene.enter(verb.before)
            decided = scene.decided()
            _, act = await carried_out(cell, scene)
            if act is None or not act.can_undo:
                continue
            gone = [tab.closed for tab in scene.tabs()]
            if cell.state == "restart":
                await scene.restart()
            await verb.meanwhile(scene)
            if cell.state in verb.for_good:
                assert await scene.do(Undo(act.id)) == verb.for_good[cell.state]
                continue
            assert await scene.do(Undo(act.id)) == ""
            assert scene.decided() == decided
            found[cell.state] = await scene.try_on()
        meant[cell.state] = cell.undone(await without(cell, gone))
    assert found == meant


async def carried_out(cell: Cell, scene: Scene) -> tuple[str, Act | None]:
    """Have it done; returns why it was refused, and what entered the audit by it."""
    last = await scene.last_act()
    refused = await scene.do(cell.verb.command(scene))
    act = await scene.last_act()
    return refused, act if act != last else None


async def without(cell: Cell, gone: list[bool]) -> str:
    """What becomes of Ann in this state without the verb, if those of her links were `gone`."""
    async with Scene(cell.dialect, cell.state).open() as scene:
        await scene.enter(cell.verb.before)
        if cell.state == "restart":
            await scene.restart()
        else:
            for link, is_gone in zip(scene.tabs(), gone, strict=True):
                if is_gone and not link.closed:
                    link.go()
        return await scene.try_on()
