"""One guest, in one dialect and one state, to whom something is done: what she sees of it.

She is Ann. Cid, Old and Raw are in the room with her, one of each dialect, and Dan is in another
room. `enter` brings Ann into a state, `do` has the host do something, `seen` says who saw what of
it, and `try_on` how Ann fares from there on: whether she is in, and heard.

`playbook` is the other way round: there Ann acts too, and all look on.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import msgspec

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import DocumentKept, MessageAccepted
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.entry import SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from tests.runtime.fakes import V1, FakeHost, FakeLink, event, until
from tests.runtime.in_short import in_short

ROOM, OTHER_ROOM = "lobby", "den"

ANN, ANNS_ADDRESS = "Ann", "192.0.2.1"

ADDRESSES = {"Cid": "192.0.2.11", "Old": "192.0.2.12", "Raw": "192.0.2.13", "Dan": "192.0.2.14"}

FIRST = 2
"""The number of what Cid said first."""

IN_ROOM = ("here", "back", "second tab", "restart")
AT_DOOR = ("half open", "knocking")
STATES = (*IN_ROOM, "away", *AT_DOOR)
"""What Ann is while it is done to her.

here: in the room. back: in it again, after she had left. second tab: in it, and on her way in once
more. restart: in it, and right afterwards the host ends and is started anew. away: she left, and
comes again afterwards. half open: she was never in, and her channel is open, but she hasn't greeted
(of an older client only the offer is answered: it is in as its channel opens). knocking: she was
never in, and waits to be let in (an older client was told that it can't).
"""

OLDER_WORDS = {
    "You are muted.": "error muted",
    "You may not write here.": "error not-allowed",
    "That is against the rule 'no greetings'.": "error refused-by-rule",
    "This room is locked: nobody new comes in now.": "error locked",
    "The name 'Ann' is kept for somebody. Choose another one.": "error bad-name",
    "'Ann' is not on this room's list of names.": "error name-not-listed",
    "A moderator looks at what you write before the others see it.": "held",
    "No.": "error denied",
    "This room is in slow mode: one message every 10 s.": "error slow-mode",
}
"""What an older client reads where one of v1 gets a code, or another frame."""

GREETING = "I am here"
"""What Ann says as she comes, where that is what tells a text client."""

CANT = "and your program can't do that. Open 'lobby' in a browser, at this host's address."


class Scene:
    """A host with its guests, and what each has seen since one looked away."""

    def __init__(self, dialect: Dialect, state: str) -> None:
        self.dialect = dialect
        self.state = state
        self.host = FakeHost()
        self.links: dict[str, FakeLink] = {}
        self.token = ""
        self.texts: tuple[str, ...] = ("hi",)
        self._tab: FakeLink | None = None
        self._seen: dict[str, int] = {}
        self._refs = itertools.count(1)
        self._later = AsyncExitStack()

    @property
    def is_older(self) -> bool:
        """Whether Ann's client is one of the older ones."""
        return self.dialect is not Dialect.V1

    @property
    def key(self) -> str:
        """What Ann is known again by."""
        return f"{ANNS_ADDRESS}\nann" if self.is_older else "device of Ann"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Scene]:
        """All are there but Ann, and Cid has said the first words."""
        await self.do(OpenRoom(ROOM))
        await self.do(OpenRoom(OTHER_ROOM))
        self.host.hub.start()
        for name in ("Cid", "Old", "Raw", "Dan"):
            await self._bring(name)
        self.links["Old"].receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
        self.links["Raw"].receive("hello")
        self.say("Cid", "first")
        async with self._later:
            yield self
            await self.host.hub.stop()
            assert self.host.faults == []

    async def _bring(self, name: str) -> None:
        self.host.links.way = address = ADDRESSES[name]
        join = self.host.join_older if name in ("Old", "Raw") else self.host.join
        room = OTHER_ROOM if name == "Dan" else ROOM
        if room in self.host.rooms():
            self.links[name] = await join(name, room, remote=address)

    # Ann

    async def _offer(self, room: str = ROOM) -> FakeLink:
        self.host.links.way = ANNS_ADDRESS
        request: dict[str, Any] = {"device": ""} if self.is_older else {}
        here = self.links.get(ANN)
        if here is not None and not self.is_older and not here.closed:
            request["secret"] = here.last("welcome")["secret"]
        return await self.host.offer(ANN, room, remote=ANNS_ADDRESS, **request)

    def _greet(self, link: FakeLink) -> None:
        """She says what her client says first; an older one's channel opens only now."""
        if self.dialect is Dialect.V1:
            link.receive({"type": "hello"})
            return
        link.open("")
        if not link.closed and self.dialect is Dialect.ENVELOPE:
            link.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})

    def _open(self, link: FakeLink) -> None:
        if not self.is_older:
            link.open(V1)

    async def come(self, room: str = ROOM) -> FakeLink:
        """Ann comes, as far as she is let. Raises Refused: not even to the door."""
        link = await self._offer(room)
        self._open(link)
        self._greet(link)
        await self.settle()
        self.links[ANN] = link
        return link

    def say(self, name: str, text: Any, kind: str = "message") -> None:
        """Somebody says something to all; Ann in her dialect, the others in v1."""
        if name == ANN and self.dialect is Dialect.RAW:
            self.links[name].receive(text)
        elif name == ANN and self.is_older:
            self.links[name].receive({"peer_id": name, "message": text})
        else:
            self.links[name].receive(event(next(self._refs), text, name=kind))

    async def enter(self, before: Callable[[Scene], Awaitable[None]]) -> None:
        """Ann comes into her state; `before` is what has happened to her until then."""
        if self.state in AT_DOOR:
            if self.state == "knocking":
                await self.do(SetWaitingRoom(ROOM))
            link = self.links[ANN] = await self._offer()
            self._open(link)
            if self.state == "knocking":
                self._greet(link)
            await before(self)
        else:
            await self._come_in()
            await before(self)
            await self._go_on()
        await self.settle()
        self.look_away()

    async def _come_in(self) -> None:
        link = await self.come()
        if self.dialect is Dialect.RAW:
            link.receive(GREETING)

    async def _go_on(self) -> None:
        here = self.links[ANN]
        if here.closed:  # what was done to her before has sent her out
            return
        if self.state in ("back", "away"):
            here.go()
        if self.state == "back":
            await self._come_in()
        if self.state == "second tab":
            self._tab = await self._offer()
            self._open(self._tab)

    # What is done

    async def do(self, command: Command[Any]) -> str:
        """The host does it; returns why it was refused, or ""."""
        try:
            await self.host.hub.execute(command)
        except Refused as refused:
            return str(refused.code)
        finally:
            await self.settle()
        return ""

    async def last_act(self) -> Act | None:
        """What was done last, of all that has its place in the audit."""
        return next(iter(await self.host.hub.acts(limit=1)), None)

    async def settle(self) -> None:
        """What was begun is done."""
        for _ in range(8):
            await asyncio.sleep(0)

    async def _time_passes(self) -> None:
        """So much that a delay is over."""
        self.host.clock.forward(6)
        for link in self.host.links.links:
            link.last_heard = self.host.clock()
        self.host.hub.heartbeat.beat()
        await self.settle()

    async def restart(self) -> None:
        """The host ends, and a new one goes on with what was kept. All but Ann come back."""
        self.host = await self._later.enter_async_context(_after(self.host))
        self.links[ANN].closed = True
        for name in ADDRESSES:
            await self._bring(name)

    # What is seen

    def look_away(self) -> None:
        """What was to be seen until now counts no more."""
        self._seen = {name: len(link.sent) for name, link in self.links.items()}

    def seen(self, name: str) -> str:
        """What one has seen since, in short."""
        said = [in_short(each) for each in self.links[name].sent[self._seen.get(name, 0) :]]
        return "; ".join(filter(None, (self._named(each) for each in said)))

    def _named(self, words: str) -> str:
        """What was taken back, or is there again, by its words and not by its number."""
        what, _, number = words.partition(" ")
        if what not in ("redacted", "restored"):
            return words
        texts = {each.seq: each.data for each in self.host.of(MessageAccepted)}
        text = json.loads(bytes(texts[int(number)]))
        return "" if text == GREETING else f"{what} {text}"

    def decided(self) -> dict[tuple[str, str], Any]:
        """All that is decided and in force; see `decided`."""
        return decided(self.host)

    # What follows

    def tabs(self) -> list[FakeLink]:
        """The links that Ann has, or had when she came into her state."""
        return [self.links[ANN], *([] if self._tab is None else [self._tab])]

    async def try_on(self) -> str:
        """How Ann fares from here on, doing what a person would, in one line."""
        link = self.links[ANN]
        if self._tab is not None:
            return await self._try_tab(self._tab)
        if link.closed:
            return await self._try_coming()
        if self.state == "half open":
            self._greet(link)
            return await self._how_it_is(link)
        if self.state == "knocking" and not link.frames("welcome"):
            return "waiting"
        return await self._try_saying()

    async def _try_tab(self, link: FakeLink) -> str:
        if link.closed:
            return f"gone; {await self._try_coming()}"
        self._greet(link)
        self.links[ANN] = link
        return await self._how_it_is(link)

    async def _try_coming(self) -> str:
        try:
            link = await self.come()
        except Refused as refused:
            return f"no: {refused.code}"
        return await self._how_it_is(link)

    async def _how_it_is(self, link: FakeLink) -> str:
        await self.settle()
        said = [each for each in map(in_short, link.sent) if each]
        if link.closed:
            return f"no, at the channel: {'; '.join(map(self._meant, said))}"
        if not self.is_older and not link.frames("welcome"):
            return "; ".join(said)
        self.links[ANN] = link
        reads = [each.removeprefix("Cid: ") for each in said if each.startswith("Cid: ")]
        chat = [each for each in reads if each != "stroke"]
        return ", ".join(["in", *chat, await self._try_saying()])

    async def _try_saying(self) -> str:
        return "; ".join([await self._try_to_say(text) for text in self.texts])

    async def _try_to_say(self, text: str) -> str:
        ann, cid = self.links[ANN], self.links["Cid"]
        before, heard = len(ann.sent), len(cid.sent)
        self.say(ANN, text)
        await self.settle()
        answers = [self._meant(each) for each in map(in_short, ann.sent[before:]) if each]
        whose = _who_said(text, cid.sent[heard:])
        if not whose and not answers:
            await self._time_passes()
            whose = [f"{each}, late" for each in _who_said(text, cid.sent[heard:])]
            whose += [f"{each} in {OTHER_ROOM}" for each in _who_said(text, self.links["Dan"].sent)]
        return "; ".join([*whose, *answers]) or "unheard"

    def _meant(self, words: str) -> str:
        """What an older client reads, as a v1 client is told it."""
        plain = words.removeprefix("server: ")
        if plain.endswith(CANT):
            return "error door-closed"
        return OLDER_WORDS.get(plain, words)


def decided(host: FakeHost) -> dict[tuple[str, str], Any]:
    """All that a host has decided and is in force, by kind and name.

    Not: who knocks, who was inside, and by which names one was known. They follow from what guests
    do, and nobody is shut out by them.
    """
    told: dict[tuple[str, str], Any] = {}
    for each in host.of(DocumentKept):
        told.pop((each.kind, each.name), None)
        if each.document is None or each.kind in ("knock", "inside", "alias", "hand"):
            continue
        if each.kind != "room":
            told[each.kind, each.name] = msgspec.json.decode(each.document)
        elif (settings := msgspec.json.decode(each.document, type=RoomSettings)) != RoomSettings():
            told["room", each.name] = settings
    return told


def _who_said(text: str, sent: list[str]) -> list[str]:
    said = [each.rpartition(": ") for each in map(in_short, sent)]
    heard = {ANN: "heard"}
    return [heard.get(who, f"heard as {who}") for who, _, what in said if what == text]


@asynccontextmanager
async def _after(host: FakeHost) -> AsyncIterator[FakeHost]:
    """The host that comes after this one: its rooms, what it has decided, and what was said."""
    documents: dict[str, dict[str, msgspec.Raw]] = {}
    for told in host.of(DocumentKept):
        named = documents.setdefault(told.kind, {})
        named.pop(told.name, None)
        if told.document is not None:
            named[told.name] = told.document
    acts = list(reversed(await host.hub.acts(limit=1000)))
    rooms = [
        KeptRoom(
            each.name,
            each.by_host,
            each.settings.topic,
            each.settings.newcomers_see,
            each.opened_in,
        )
        for each in host.hub._state.rooms.values()
    ]
    await host.hub.stop()
    assert host.faults == []
    later = FakeHost(history=host.history)
    later.clock.time = host.clock.time + 1
    later.told += [each for each in host.told if isinstance(each, DocumentKept)]
    last = max((act.id for act in acts), default=0)
    later.hub.bring_back_moderation(KeptModeration(documents, last, None, acts))
    for room in rooms:
        later.hub.bring_back(room)
    later.hub.start()
    await until(lambda: later.hub._state.rules.is_ready)
    yield later
