"""One message of a room is pinned: all see it, also who comes later, as long as it is there."""

from __future__ import annotations

from asyncio import Task, all_tasks
from math import inf
from typing import Any

import pytest

from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.events import EvidenceErased, PinChanged
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.pinning import LONGEST
from peerpyrtc_desktop.runtime.commands.messages import Announce, Speak
from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer, SetPermissions
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage, UnpinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import (
    CloseRoom,
    LetNewcomersSee,
    OpenRoom,
    SetTopic,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_amending import amend
from tests.runtime.test_roles import do, moderator


def pinned(link: FakeLink, of: str = "room-updated") -> Any:
    """What somebody was told last is pinned."""
    return link.last(of)["room"].get("pinned")


def text(link: FakeLink) -> Any:
    """Its words; None: nothing is."""
    return (pinned(link) or {}).get("text")


def epoch(link: FakeLink) -> int:
    return int(link.last("welcome")["epoch"])


async def pin(host: FakeHost, link: FakeLink, seq: int = 1) -> None:
    await host.hub.execute(PinMessage("lobby", epoch(link), seq))


async def undo(host: FakeHost) -> None:
    (act, *_) = await host.hub.acts(limit=1)
    await host.hub.execute(Undo(act.id))


async def test_all_see_it_until_it_is_taken_away(host: FakeHost) -> None:
    """Who is here and who comes; older clients hear nothing. Each is one act, which is undone."""
    ann, old = await host.join("Ann"), await host.join_older("Old")
    ann.receive(event(1, "Exam at ten."))
    ann.receive(event(2, "Bring pens."))
    heard = len(old.sent)
    await pin(host, ann)
    told = {"epoch": epoch(ann), "seq": 1, "text": "Exam at ten.", "from": "Ann"}
    assert pinned(ann) == told
    assert pinned(await host.join("Bob"), "welcome") == told
    (room,) = host.hub.snapshot()
    assert room.pinned == host.hub.numbers().rooms[0].pinned
    assert (room.pinned and room.pinned.sender) == "Ann"
    await pin(host, ann, 2)
    assert text(ann) == "Bring pens."
    await pin(host, ann, 2)  # which it is
    await undo(host)
    assert text(ann) == "Exam at ten."
    await host.hub.execute(UnpinMessage("lobby"))
    assert pinned(ann) is None
    await undo(host)
    assert text(ann) == "Exam at ten."
    acts = [act.what for act in await host.hub.acts()]
    assert acts == ["unpin-message", "pin-message", "pin-message"]
    words = [told.pinned and told.pinned.text for told in host.of(PinChanged)]
    one, two = "Exam at ten.", "Bring pens."
    assert words == [one, two, one, None, one]
    assert len(old.sent) - heard == 1  # that Bob came, or what an older client is told of it


async def test_it_reads_as_its_message_does(host: FakeHost) -> None:
    """It is changed with it, and gone while that is taken back."""
    ann = await host.join("Ann")
    ann.receive(event(1, "Exam at tne."))
    await pin(host, ann)
    amend(ann, data="Exam at ten.")
    assert text(ann) == "Exam at ten."
    await host.hub.execute(RedactMessage("lobby", epoch(ann), 1))
    assert pinned(ann) is None
    assert pinned(await host.join("Bob"), "welcome") is None
    await host.hub.execute(SetTopic("lobby", "Tides"))
    assert pinned(ann) is None
    await host.hub.execute(Undo(2))
    assert text(ann) == "Exam at ten."
    amend(ann, "delete")
    assert pinned(ann) is None
    with pytest.raises(Refused):
        await pin(host, ann)


async def test_what_isnt_shown_to_all_is_not_pinned(host: FakeHost) -> None:
    """Whispers, what is drawn, what says nothing to people, what isn't there."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    max_ = await moderator(host)
    ann.receive(event(1, "psst", to="Bob"))
    ann.receive(event(2, "psst", to="Max"))
    ann.receive(event(3, {"points": [0, 0], "look": [0, 1]}, name="stroke"))
    ann.receive(event(4, {"n": 1}, name="score"))
    ann.receive(event(5, " \n "))
    refused = {}
    for seq in range(8):
        with pytest.raises(Refused) as fault:
            await pin(host, ann, seq)
        refused[seq] = fault.value.code
    none = Code.NO_SUCH_MESSAGE
    assert refused == dict.fromkeys(range(8), none) | {1: Code.NOT_ALLOWED, 2: Code.NOT_ALLOWED}
    command = {"do": "pin-message", "room": "lobby", "epoch": epoch(ann)}
    answers = [(await do(max_, {**command, "seq": seq}))["code"] for seq in (1, 2)]
    assert answers == ["no-such-message", "not-allowed"]
    assert "no-such" in (await do(max_, {**command, "epoch": 2**53, "seq": 1}))["code"]
    for each in (ann, bob):
        assert each.frames("room-updated") == []
    with pytest.raises(Refused):
        await host.hub.execute(PinMessage("nowhere", epoch(ann), 1))
    with pytest.raises(Refused):
        await host.hub.execute(UnpinMessage("nowhere"))


async def test_a_moderator_pins_also_what_the_host_has_said(host: FakeHost) -> None:
    ann, max_ = await host.join("Ann"), await moderator(host)
    await host.hub.execute(Announce("Fire drill"))
    await host.hub.execute(Speak("lobby", "beep"))
    command = {"do": "pin-message", "room": "lobby", "epoch": epoch(ann)}
    for seq, words in ((1, "Fire drill"), (2, "beep")):
        assert (await do(max_, {**command, "seq": seq}))["type"] == "done"
        assert pinned(ann) == {"epoch": epoch(ann), "seq": seq, "text": words}
    assert (await do(max_, {"do": "unpin-message", "room": "lobby"}))["type"] == "done"
    assert pinned(ann) is None


async def test_it_stands_on_one_line(host: FakeHost) -> None:
    """As much as there is room for."""
    ann = await host.join("Ann")
    ann.receive(event(1, "one\n\n two\t" + "x" * 1000))
    await pin(host, ann)
    assert text(ann) == f"one two {'x' * (LONGEST - 9)}…"


async def test_who_may_not_look_back_sees_none_of_before(host: FakeHost) -> None:
    """With nothing to be seen of before one came; else it is seen however far back it stands."""
    ann = await host.join("Ann")
    for number in range(3):
        ann.receive(event(number, f"number {number}"))
    await host.hub.execute(LetNewcomersSee("lobby", 1))
    bob = await host.join("Bob")
    await pin(host, ann)
    assert text(bob) == "number 0"
    await host.hub.execute(LetNewcomersSee("lobby", 0))
    assert (text(ann), pinned(bob)) == ("number 0", None)
    assert pinned(await host.join("Cas"), "welcome") is None
    await host.hub.execute(SetTopic("lobby", "Tides"))
    assert (text(ann), pinned(bob)) == ("number 0", None)
    ann.receive(event(9, "now"))
    await pin(host, ann, 4)
    assert (text(ann), text(bob)) == ("now", "now")
    await pin(host, ann)
    await host.hub.execute(LetNewcomersSee("lobby", None))
    assert text(bob) == "number 0"


async def test_who_sees_others_again_reads_whose_it_is(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1))
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.SEE,))))
    await pin(host, ann)
    assert (pinned(ann)["from"], pinned(bob)["from"]) == ("Ann", "someone")
    await host.hub.execute(ExemptPeer("lobby", "Bob", may=(Row.SEE,)))
    assert pinned(bob)["from"] == "Ann"


async def test_a_closed_room_takes_it_along(host: FakeHost) -> None:
    """Who opens it again, also by an undo, finds nothing pinned."""
    ann = await host.join("Ann")
    ann.receive(event(1))
    await pin(host, ann)
    await host.hub.execute(CloseRoom("lobby"))
    await undo(host)
    assert pinned(await host.join("Bob"), "welcome") is None
    await host.hub.execute(CloseRoom("lobby"))
    await host.hub.execute(OpenRoom("lobby"))
    assert pinned(await host.join("Bob"), "welcome") is None
    with pytest.raises(Refused):
        await pin(host, ann)


async def test_what_nobody_keeps_any_more_is_not_shown_for_long() -> None:
    """Where memory is all there is: it is looked at once an hour."""
    host = FakeHost(history=MemoryHistory(kept=3))
    host.hub.start()
    ann = await host.join("Ann")
    ann.receive(event(1, "first"))
    await pin(host, ann)
    for number in range(2, 5):
        ann.receive(event(number))
    host.hub._state.events.emit(EvidenceErased(0))
    await until(lambda: pinned(ann) is None)
    (room,) = host.hub.snapshot()
    assert room.pinned is None
    await host.hub.stop()
    assert host.faults == []


class Hiccuping(MemoryHistory):
    """What was said is no more in memory, and the disk it is on fails some times."""

    fails: float = 0

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `MemoryHistory.find`."""
        return None if self.fails else super().find(room, epoch, seq)

    async def look_up(self, room: str, place: Place) -> Kept | None:
        """See `MemoryHistory.look_up`."""
        if self.fails:
            self.fails -= 1
            raise FrameError(Code.NO_ANSWER, "Not now.", retry_after=0.001)
        return await super().look_up(room, place)


async def test_a_disk_that_fails_for_a_moment_takes_nothing_away() -> None:
    """It is asked again, until it says what is pinned; in a room that is closed nobody asks."""
    history = Hiccuping()
    host = FakeHost(history=history)
    host.hub.start()
    ann = await host.join("Ann")
    ann.receive(event(1, "first"))
    await pin(host, ann)
    await host.hub.execute(UnpinMessage("lobby"))
    history.fails = 3
    await undo(host)
    await until(lambda: text(ann) == "first")
    assert history.fails == 0
    await host.hub.execute(UnpinMessage("lobby"))
    history.fails = inf
    await undo(host)
    await host.hub.execute(CloseRoom("lobby"))
    await until(lambda: "look up what is pinned" not in map(Task.get_name, all_tasks()))
    await host.hub.stop()
    assert host.faults == []
