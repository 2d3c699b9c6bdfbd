"""The person who hosts: mutes, bans, takes back, undoes; and what must be so from then on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime.commands.bans import Ban, Unban
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.standing import Mute, Unmute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.simulation.guest import Guest
from tests.simulation.house import Killed

if TYPE_CHECKING:
    from tests.simulation.story import Story

DEEDS = ("mute", "unmute", "ban", "unban", "undo", "redact", "redact", "kick", "announce")


class Moderator:
    """`_is` has what is decided; what is on its way, or may be lost, is in `_unsure`."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._is: set[tuple[str, str]] = set()
        self._unsure: set[tuple[str, str]] = set()
        self._unkept: set[tuple[str, str]] = set()
        self._undoable: list[tuple[int, str, Any]] = []
        self._count = 0

    def must_be(self, what: str, name: str) -> bool:
        """Whether this guest is surely muted, or banned."""
        return (what, name) in self._is and (what, name) not in self._unsure

    def may_be(self, what: str, name: str) -> bool:
        """Whether this guest may be so."""
        return (what, name) in self._is or (what, name) in self._unsure

    async def run(self) -> None:
        """One deed after another."""
        random = self._story.random
        while not self._story.is_ending:
            await asyncio.sleep(random.choice((0.2, 0.8, 2.5)))
            try:
                await self._do(random.choice(DEEDS), random.choice(self._story.guests))
            except Killed:
                self._story.tell("(the host was killed meanwhile)")

    async def _do(self, deed: str, guest: Guest) -> None:
        match deed:
            case "mute" if not self.may_be("muted", guest.name):
                muting = Mute(guest.room, guest.name, None)
                await self._decide("muted", guest, muting, holds=True)
            case "unmute" if self.may_be("muted", guest.name):
                unmuting = Unmute(guest.room, guest.name)
                await self._decide("muted", guest, unmuting, holds=False)
            case "ban" if not self.may_be("banned", guest.name):
                banning = Ban(guest.room, guest.name, parts=("device",), seconds=None)
                await self._decide("banned", guest, banning, holds=True)
            case "unban" if self.must_be("banned", guest.name):
                for ban in self._story.house.bans(guest.device) if self._story.house.hub else ():
                    await self._decide("banned", guest, Unban(ban), holds=False)
            case "undo" if self._undoable:
                await self._undo()
            case "redact" if self._story.places:
                await self._redact()
            case "kick":
                await self._execute(Kick(guest.room, guest.name))
            case "announce":
                self._count += 1
                await self._execute(Announce(f"server>* {self._count}"))

    async def _execute(self, command: Command[Any]) -> bool:
        """Whether it was done, and is kept."""
        hub = self._story.house.hub
        if hub is None:
            raise Killed
        try:
            done = await self._story.house.does(hub.execute(command))
        except Refused as refused:
            self._story.tell(f"refused: {command} ({refused.code})")
            return False
        self._story.tell(f"{command}: {done}")
        return done is not False

    async def _is_kept(self) -> bool:
        """Whether all that was done is on the disk."""
        house = self._story.house
        if house.keeper is None:
            return False
        await house.does(house.keeper.history.flush())
        return house.keeper.history.stored

    async def _act(self) -> int:
        hub = self._story.house.hub
        if hub is None:
            raise Killed
        return (await self._story.house.does(hub.acts(limit=1)))[0].id

    async def _decide(self, what: str, guest: Guest, command: Command[Any], *, holds: bool) -> None:
        fact = (what, guest.name)
        self._unsure.add(fact)
        self._unkept.add(fact)
        if not await self._execute(command):
            self._read(fact)
            return
        (self._is.add if holds else self._is.discard)(fact)
        self._unsure.discard(fact)
        self._undoable = [each for each in self._undoable if each[2] != fact]
        act = await self._act()
        if await self._is_kept():
            self._unkept.discard(fact)
            if holds:  # of an act that isn't kept, the next host may give another the number
                self._undoable.append((act, "fact", fact))

    async def _redact(self) -> None:
        place = self._story.random.choice(self._story.places)
        if not await self._execute(RedactMessage(*place)):
            return
        act = await self._act()
        if await self._is_kept():
            self._story.checker.taken_back.add((place[0], place[1:]))
            self._undoable.append((act, "place", (place[0], place[1:])))

    async def _undo(self) -> None:
        act, kind, what = self._undoable.pop(self._story.random.randrange(len(self._undoable)))
        if kind == "fact":
            self._unsure.add(what)
            self._unkept.add(what)
        else:
            self._story.checker.taken_back.discard(what)
        is_done = await self._execute(Undo(act))
        if kind == "fact":
            if is_done:
                self._is.discard(what)
                self._unsure.discard(what)
            else:
                self._read(what)
            if await self._is_kept():
                self._unkept.discard(what)

    # After a start

    def compare(self) -> None:
        """A host has begun: what was kept must hold; what may be lost is as it is now."""
        house = self._story.house
        for guest in self._story.guests:
            for what in ("muted", "banned"):
                fact = (what, guest.name)
                if fact in self._unsure or fact in self._unkept:
                    self._read(fact)
                elif self._holds(fact) != (fact in self._is):
                    word = "isn't" if fact in self._is else "is"
                    self._story.checker.fault("decided", f"{guest.name} {word} {what}, anew.")
        assert house.hub is not None

    def _read(self, fact: tuple[str, str]) -> None:
        if self._story.house.hub is not None:
            (self._is.add if self._holds(fact) else self._is.discard)(fact)
            self._unsure.discard(fact)

    def _holds(self, fact: tuple[str, str]) -> bool:
        what, name = fact
        device = f"device of {name}"
        if what == "banned":
            return bool(self._story.house.bans(device))
        standing = self._story.house.standing(device)
        return standing.muted_for(asyncio.get_running_loop().time()) > 0
