"""Whatever is decided, in whatever order, while guests come, go and talk: what always holds."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import Acted, HeldSettled, MessageHeld
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.embed import commands as do
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.runtime.fakes import FakeHost, FakeLink, event
from tests.runtime.scene import decided

NAMES = ("Ann", "Bob", "Cid")
ROOM = "lobby"

RULE = Words("no", words=("3", "7"), action=Action.HOLD)
DENIED = Permissions(guest=(Row.CHAT, Row.SEE))

DEEDS: tuple[Callable[[str], Command[Any]], ...] = (
    lambda who: do.Mute(ROOM, who, None),
    lambda who: do.Mute(ROOM, who, 60),
    lambda who: do.Unmute(ROOM, who),
    lambda who: do.Restrict(ROOM, who),
    lambda who: do.Unrestrict(ROOM, who),
    lambda who: do.Timeout(ROOM, who, 60),
    lambda who: do.EndTimeout(ROOM, who),
    lambda who: do.Warn(ROOM, who, "No."),
    lambda who: do.Ban(ROOM, who, seconds=None),
    lambda who: do.Kick(ROOM, who),
    lambda who: do.AddMember(ROOM, who),
    lambda who: do.DropMember(ROOM, who),
    lambda who: do.ExemptPeer(ROOM, who, may_not=(Row.CHAT,)),
    lambda who: do.ExemptPeer(ROOM, who),
    lambda who: do.RedactPeer(ROOM, who),
    lambda who: do.RedactSame(ROOM, "text 5"),
    lambda who: do.ReserveNames(ROOM, who),
    lambda who: do.SetRoll(ROOM, who, knock=True),
    lambda _: do.LetNamesStay(ROOM, True),
    lambda _: do.LockRoom(ROOM),
    lambda _: do.UnlockRoom(ROOM),
    lambda _: do.SetWaitingRoom(ROOM),
    lambda _: do.SetWaitingRoom(ROOM, False),
    lambda _: do.ApproveAll(ROOM),
    lambda _: do.ApproveAll(ROOM, False),
    lambda _: do.SetSlowMode(ROOM, 10),
    lambda _: do.SetSlowMode(ROOM, 0),
    lambda _: do.SetDelay(ROOM, 5),
    lambda _: do.ApplyPreset(ROOM, "quiet"),
    lambda _: do.ApplyPreset(ROOM, "open"),
    lambda _: do.SetPermissions(ROOM, DENIED),
    lambda _: do.SetTopic(ROOM, "Tides"),
    lambda _: do.PinNotice(ROOM, "Be kind"),
    lambda _: do.LetNewcomersSee(ROOM, 0),
    lambda _: do.Panic(),
    lambda _: do.Calm(),
    lambda _: do.SetRule(RULE),
    lambda _: do.EnableRule("no", False),
    lambda _: do.RemoveRule("no"),
    lambda _: do.SetNumberedAct(NumberedAct(3, Measure.MUTE, 60)),
    lambda _: do.SetNumberedAct(NumberedAct(3)),
    lambda _: do.KeepPreset("mine", DENIED),
    lambda _: do.RemovePreset("mine"),
)

GUESTS_DO = ("join", "join older", "go", "say", "say", "say")
HOST_DOES = ("undo", "approve", "deny", "time passes")

Step = tuple[str | int, str]
steps = st.tuples(
    st.one_of(st.sampled_from(range(len(DEEDS))), st.sampled_from((*GUESTS_DO, *HOST_DOES))),
    st.sampled_from(NAMES),
)


@dataclass
class Evening:
    """A host, and its guests by their names."""

    host: FakeHost = field(default_factory=FakeHost)
    links: dict[str, FakeLink] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    count: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def take(self, step: Step) -> None:
        """One step. What is refused has changed nothing, and is no fault."""
        what, who = step
        before, acts = decided(self.host), len(self.host.of(Acted))
        with contextlib.suppress(Refused):
            if isinstance(what, int):
                try:
                    await self.host.hub.execute(DEEDS[what](who))
                except Refused:
                    assert decided(self.host) == before, "refused, and done"
                    raise
                is_changed = decided(self.host) != before
                assert len(self.host.of(Acted)) - acts <= 1
                assert len(self.host.of(Acted)) > acts or not is_changed, "done, and no act"
            else:
                await self._act(what, who)
        for _ in range(3):
            await asyncio.sleep(0)
        self.check()

    async def _act(self, what: str, who: str) -> None:
        link, run = self.links.get(who), self.host.hub.execute
        is_here = link is not None and not link.closed
        match what:
            case "join" | "join older" if not is_here:
                self.host.links.way = address = f"192.0.2.{NAMES.index(who) + 1}"
                join = self.host.join if what == "join" else self.host.join_older
                device = f"device of {who}" if what == "join" else ""
                self.links[who] = await join(who, remote=address, device=device)
            case "go" if link is not None and not link.closed:
                link.go()
            case "say" if link is not None and not link.closed:
                number = next(self.count)
                text = f"text {number}."
                self.texts[text] = who
                link.receive(event(number, text) if link.frames("welcome") else text)
            case "approve" | "deny":
                for item in self.waiting():
                    await run((do.Approve if what == "approve" else do.Deny)(ROOM, item))
            case "undo":
                await self.undo_last()
            case "time passes":
                self.host.clock.forward(31)
                for each in self.links.values():
                    each.last_heard = self.host.clock()
                self.host.hub.heartbeat.beat()

    async def undo_last(self) -> bool:
        """Take back what was done last, of what can be; whether there was any."""
        for act in await self.host.hub.acts(limit=1000):
            if act.can_undo:
                await self.host.hub.execute(do.Undo(act.id))
                return True
        return False

    def waiting(self) -> dict[str, str]:
        """What waits, by its id, and what it says."""
        found = {each.held.id: each.held for each in self.host.of(MessageHeld)}
        ends: dict[str, float] = {}
        for at, told in enumerate(self.host.told):
            if isinstance(told, HeldSettled):
                ends[told.held.id] = at
            elif isinstance(told, MessageHeld):
                ends.pop(told.held.id, None)
        return {key: bytes(held.data).decode() for key, held in found.items() if key not in ends}

    def check(self) -> None:
        """What waits, nobody has seen but who said it; nothing went wrong unseen."""
        assert self.host.faults == []
        for said in self.waiting().values():
            text = next(each for each in self.texts if each in said)
            for name, link in self.links.items():
                shown = [each for each in link.sent if text in each]
                assert name == self.texts[text] or not shown, "shown while it waits"

    async def end(self) -> None:
        """All is taken back, the latest first: it is as if nothing had been decided."""
        refused: set[int] = set()
        while True:
            acts = [each for each in await self.host.hub.acts(limit=1000) if each.can_undo]
            left = [each for each in acts if each.id not in refused]
            if not left:
                break
            try:
                await self.host.hub.execute(do.Undo(left[0].id))
            except Refused:
                refused.add(left[0].id)
        for item in self.waiting():
            with contextlib.suppress(Refused):
                await self.host.hub.execute(do.Deny(ROOM, item))
        await self._act("time passes", "")
        await self._act("time passes", "")
        left_over = {key: it for key, it in decided(self.host).items() if key[0] != "held"}
        assert left_over == {}
        for who in NAMES:
            await self._act("go", who)
            await self._act("join", who)
        for who in NAMES:
            await self._act("say", who)
            text = list(self.texts)[-1]
            others = [self.links[each] for each in NAMES if each != who]
            assert all(text in link.sent[-1] for link in others), f"{who} is not heard"


@given(st.lists(steps, max_size=25))
@settings(max_examples=120)
def test_what_holds_all_the_time(story: list[Step]) -> None:
    async def live() -> None:
        evening = Evening()
        evening.host.hub.start()
        await evening.host.hub.execute(OpenRoom(ROOM))
        for name in NAMES:
            await evening.take(("join", name))
        for step in story:
            await evening.take(step)
        await evening.end()
        await evening.host.hub.stop()
        assert evening.host.faults == []

    asyncio.run(live())
