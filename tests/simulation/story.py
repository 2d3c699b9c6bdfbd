"""One run: a seed, its guests, its moderator and its faults, until all is quiet and judged."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from random import Random
from typing import Any

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Event, MessageAccepted
from peerpyrtc_desktop.runtime.ports.links import LinkObserver
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest
from tests.simulation.checker import Checker
from tests.simulation.disk import Disk
from tests.simulation.faults import Faults
from tests.simulation.guest import Guest
from tests.simulation.house import OURS, ROOMS, House, Killed
from tests.simulation.links import SimLink, SimLinks
from tests.simulation.loop import VirtualLoop, made_certain
from tests.simulation.moderator import Moderator

NAMES = ("Ann", "Bob", "Cid", "Dan", "Eve", "Fay")

LASTS = 60.0
"""Seconds, the loop's own, in which things happen."""

QUIET = 150.0
"""Seconds, the loop's own, until all must be as it should: a kick keeps one out for 60."""

BEGAN = 1_800_000_000.0
"""What the wall clock shows at first."""

SAID = (b"event", b"announcement", b"edited", b"restored")


class Story:
    """`faults` are what doesn't hold; `lines` tell what happened, each with its time."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed = seed
        self.random = Random(seed)
        self.lines: list[str] = []
        self.checker = Checker(self.tell)
        self.offset = BEGAN
        self.is_ending = False
        self.disk = Disk(Random(seed + 1))
        self.links = SimLinks(Random(seed + 2), self._link)
        self.house = House(
            folder / "history.db", self.disk, self.links, self.wall, self._heard, self._on_fault
        )
        count = self.random.randint(3, len(NAMES))
        self.guests = [
            Guest(
                name, self.random.choice(ROOMS[: 1 + number % 2]), number, self.random, self.checker
            )
            for number, name in enumerate(NAMES[:count])
        ]
        self.moderator = Moderator(self)
        self.troubles = Faults(self)
        self._offers: dict[str, Guest] = {}
        self._accepted: Counter[str] = Counter()
        self.places: list[tuple[str, int, int]] = []

    # What happens

    def wall(self) -> float:
        """The wall clock, which may be set."""
        return self.offset + asyncio.get_running_loop().time()

    def tell(self, words: str) -> None:
        """Something worth a line happened."""
        self.lines.append(f"{asyncio.get_running_loop().time():9.3f} {words}")

    def _on_fault(self, fault: BaseException) -> None:
        self.checker.fault("no fault", f"{type(fault).__name__}: {fault}")

    def _heard(self, event: Event) -> None:
        if isinstance(event, MessageAccepted):
            self._accepted[event.sender] += 1
            if event.name == "message":
                self.places.append((event.room, event.epoch, event.seq))

    async def run(self) -> None:
        """All of it."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, told: self.checker.fault("no fault", str(told)))
        await self.house.start()
        lives = [self._spawn(self._live(each), each.name) for each in self.guests]
        acts = [self._spawn(self._act(each), each.name) for each in self.guests]
        acts.append(self._spawn(self.moderator.run(), "moderator"))
        acts.append(self._spawn(self._pretend(), "Mallory"))
        acts.append(self._spawn(self.troubles.run(), "faults"))
        await asyncio.sleep(LASTS)
        self.is_ending = True
        await asyncio.gather(*acts)
        await self.troubles.end()
        await asyncio.sleep(QUIET)
        await self._judge()
        for task in lives:
            task.cancel()
        await asyncio.gather(*lives, return_exceptions=True)
        await self.house.stop()
        await asyncio.sleep(5)
        if left := self.house.left_over():
            self.checker.fault("the end", f"still runs: {left}")

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(work, name=f"{OURS} {name}")

    # Guests

    async def _live(self, guest: Guest) -> None:
        """It comes, and comes again whenever its link is lost."""
        while True:
            if await self._come(guest):
                await guest.lost.wait()
                guest.is_in = False
            await asyncio.sleep(self.random.choice((0.1, 0.5, 2.0)))

    async def _come(self, guest: Guest) -> bool:
        hub = self.house.hub
        if hub is None:
            return False
        guest.lost.clear()
        offer = f"offer {self.random.getrandbits(64):x}"
        self._offers[offer] = guest
        request = JoinRequest(
            guest.room, guest.name, offer, guest.remote, guest.device, guest.secret
        )
        try:
            await self.house.does(hub.join(request))
        except Refused as refused:
            if refused.code is Code.BANNED and not self.moderator.may_be("banned", guest.name):
                self.checker.fault("undo", f"{guest.name} is refused, and isn't banned.")
            return False
        except Killed:
            return False
        link = guest.link
        await asyncio.sleep(0.02)
        if link is None or self.house.life.is_over:
            return False
        link.open(guest.remote, "peerpyrtc.v1")
        guest.greet()
        return True

    def _link(self, sdp: str, observer: LinkObserver) -> SimLink:
        guest = self._offers.pop(sdp)
        former = guest.link
        if former is not None:
            former.break_off(told=False)

        def sent(frame: bytes) -> None:
            self._sent(guest, frame)

        def heard(frame: str, take: Callable[[], None]) -> None:
            self._takes(guest, frame, take)

        guest.link = SimLink(self.random, self.house.life, observer, guest, sent, heard)
        return guest.link

    def _sent(self, guest: Guest, frame: bytes) -> None:
        """The host sends this: who is out hears nothing, and only who is muted is told so."""
        told = json.loads(frame)
        is_out = self.moderator.must_be("banned", guest.name)
        if is_out and (told["type"] == "welcome" or "seq" in told):
            self.checker.fault("banned", f"{guest.name} is told {told['type']}.")
        if told.get("code") == "muted" and not self.moderator.may_be("muted", guest.name):
            self.checker.fault("undo", f"{guest.name} is told that it is muted, and isn't.")

    def _takes(self, guest: Guest, frame: str, take: Callable[[], None]) -> None:
        """The host hears this of a guest: nothing is relayed of who is muted or out."""
        before = self._accepted[guest.name]
        kept_from = [
            each for each in ("muted", "banned") if self.moderator.must_be(each, guest.name)
        ]
        take()
        if kept_from and self._accepted[guest.name] != before:
            self.checker.fault(kept_from[0], f"What {guest.name} said was relayed: {frame}")

    async def _act(self, guest: Guest) -> None:
        """What a guest does, now and then."""
        deeds: list[tuple[int, Callable[[Guest], Awaitable[None] | None]]] = [
            (60, lambda it: it.say()),
            (12, lambda it: it.say(self.random.choice(self.guests).name)),
            (6, lambda it: it.take_back()),
            (3, lambda it: it.send('{"type":"typing"}')),
            (3, lambda it: it.send("garbage")),
            (3, self._claim),
            (4, self._reload),
            (2, self._stall),
        ]
        weights = [weight for weight, _ in deeds]
        while not self.is_ending:
            await asyncio.sleep(self.random.choice((0.01, 0.1, 0.4, 1.2)))
            if guest.is_in:
                ((_, deed),) = self.random.choices(deeds, weights)
                deed(guest)

    def _claim(self, guest: Guest) -> None:
        """It says of something that another has said it."""
        other = self.random.choice(self.guests).name
        text = f"{guest.name}>* claim {self.random.getrandbits(32)}"
        ref = f"claim-{self.random.getrandbits(64):016x}"
        claim = {"type": "event", "name": "message", "data": text, "ref": ref}
        guest.checker.said(ref, text)
        guest.pending[ref] = json.dumps(claim | {"from": other, "peer_id": other, "sender": other})
        guest.send(guest.pending[ref])

    def _reload(self, guest: Guest) -> None:
        """It loses its link, or closes the page and opens it anew."""
        if guest.link is None:
            return
        if is_new := self.random.random() < 0.3:
            guest.forget()
        told = self.random.random() < 0.5
        self.tell(f"{guest.name} {'reloads' if is_new else 'loses its link'}, told: {told}")
        guest.link.break_off(told=told)
        guest.on_gone()

    def _stall(self, guest: Guest) -> None:
        if guest.link is not None:
            guest.link.down.stall(self.random.choice((1, 4, 9)))

    async def _pretend(self) -> None:
        """Somebody wants others' places, and has them go."""
        while not self.is_ending:
            await asyncio.sleep(self.random.uniform(1, 6))
            hub, guest = self.house.hub, self.random.choice(self.guests)
            if hub is None or guest.name not in self.house.names(guest.room):
                continue
            request = JoinRequest(
                guest.room, guest.name, "nobody's", "203.0.113.9", "device of Mallory", "guessed"
            )
            leave = hub.leave(
                guest.room, guest.name, secret="guessed", remote="203.0.113.9", device="another"
            )
            for what, deed in (("offers as", hub.join(request)), ("leaves for", leave)):
                await self._must_be_refused(guest, what, deed)

    async def _must_be_refused(
        self, guest: Guest, what: str, deed: Coroutine[Any, Any, Any]
    ) -> None:
        try:
            await self.house.does(deed)
        except (Refused, Killed):
            return
        except KeyError:  # the offer was answered, and is nobody's
            pass
        if guest.name in self.house.names(guest.room):
            self.checker.fault("author", f"Mallory {what} {guest.name}, and isn't refused.")

    # The end

    async def _judge(self) -> None:
        for guest in self.guests:
            is_out = self.moderator.may_be("banned", guest.name)
            if not guest.is_in and not is_out:
                self.checker.fault("comes back", f"{guest.name} isn't in its room.")
            if guest.is_in and guest.pending:
                self.checker.fault("answered", f"{guest.name} waits for {list(guest.pending)}.")
        for room in ROOMS:
            views = [each.view for each in self.guests if each.room == room and each.is_in]
            self.checker.judge(room, await self.house.rows(room), views)


def told(seed: int) -> Story:
    """The story of this seed, from its beginning to its end."""
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=VirtualLoop) as runner,
    ):
        story = Story(seed, Path(folder))
        with made_certain(Random(seed + 3), story.disk):
            task = runner.get_loop().create_task(story.run(), name=f"{OURS} story")
            runner.get_loop().run_until_complete(task)
        return story
