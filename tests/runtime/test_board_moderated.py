"""What somebody drew is off the board with one act, and back with its undo."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST
from peerpyrtc_desktop.core.board import MAX_STROKES
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard, UndoStrokes
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import TakenBack, Undo
from tests.runtime.fakes import FakeHost, FakeLink
from tests.runtime.test_board import board_of, change
from tests.runtime.test_roles import do, moderator
from tests.runtime.test_stays import stay_of


def last_act(host: FakeHost) -> int:
    return int(host.of(Acted)[-1].act.id)


async def drawn(host: FakeHost) -> tuple[FakeLink, FakeLink]:
    """Ann's strokes are 1, 3 and 4, of which 4 is erased; Bob's is 2."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for number, link in enumerate((ann, bob, ann, ann), 1):
        link.receive(change(number))
    ann.receive(change(5, "erase", {"strokes": [4]}))
    return ann, bob


async def test_all_that_somebody_drew_goes_and_comes_back_in_its_place(host: FakeHost) -> None:
    """Everybody hears of it; its author can't bring it back, and draws on."""
    ann, bob = await drawn(host)
    assert await host.hub.execute(UndoStrokes("lobby", "Ann", stay_of(host, "Ann"), "rude")) == 2
    for link in (ann, bob):
        told = link.last("event")
        assert (told["from"], told["name"], told["data"]) == (
            "server",
            "erase",
            {"strokes": [1, 3, 4]},
        )
        assert board_of(link) == [2]
    ann.receive(change(6, "restore", {"strokes": [1, 4]}))
    assert ann.last("error")["code"] == Code.NO_SUCH_STROKE
    ann.receive(change(7))
    act = host.of(Acted)[-1].act
    assert (act.what, act.by, act.why) == ("undo-strokes", HOST, "rude")
    assert [(each.peer, each.stay) for each in act.whom] == [("Ann", stay_of(host, "Ann"))]
    await host.hub.execute(Undo(act.id))
    assert bob.last("event")["data"] == {"strokes": [1, 3]}
    assert board_of(bob) == [1, 2, 3, 7]


async def test_nothing_drawn_is_no_act(host: FakeHost) -> None:
    """Also of somebody nobody knows; an unknown room is refused."""
    await drawn(host)
    assert await host.hub.execute(UndoStrokes("lobby", "Eve", "no stay")) == 0
    assert host.of(Acted) == []
    with pytest.raises(Refused) as refused:
        await host.hub.execute(UndoStrokes("attic", "Ann"))
    assert refused.value.code is Code.NO_SUCH_ROOM


async def test_somebody_who_left_is_meant_by_the_stay(host: FakeHost) -> None:
    """Another of that name keeps what is theirs, and one who was renamed loses all."""
    ann, bob = await drawn(host)
    first = stay_of(host, "Ann")
    ann.go()
    other = await host.join("Ann", device="another's")
    other.receive(change(6))
    assert await host.hub.execute(UndoStrokes("lobby", "Ann", first)) == 2
    assert board_of(other) == [2, 6]
    await host.hub.execute(Rename("lobby", "Bob", "Bert"))
    bob.receive(change(7))
    assert await host.hub.execute(UndoStrokes("lobby", "Bert", stay_of(host, "Bert"))) == 2
    assert board_of(other) == [6]


async def test_a_whole_board_of_strokes_goes_in_some_events(host: FakeHost) -> None:
    """As many as clients take at once; the undo brings all of them."""
    ann = await host.join("Ann")
    for number in range(1, 1102):
        host.clock.forward(0.1)
        ann.receive(change(number))
    ann.sent.clear()
    assert await host.hub.execute(UndoStrokes("lobby", "Ann")) == 1101
    assert [len(each["data"]["strokes"]) for each in ann.frames("event")] == [500, 500, 101]
    assert board_of(ann) == []
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(ann) == list(range(1, 1102))


async def test_what_there_is_no_room_for_comes_back_later(host: FakeHost) -> None:
    """It is said how many came; the act can be taken back until all are there."""
    ann, ben = await host.join("Ann"), await host.join("Ben")
    for number in range(1, 502):
        host.clock.forward(0.1)
        ann.receive(change(number))
    assert await host.hub.execute(UndoStrokes("lobby", "Ann")) == 501
    taken = last_act(host)
    for number in range(MAX_STROKES - 500):
        host.clock.forward(0.1)
        ben.receive(change(1000 + number))
    done = await host.hub.execute(Undo(taken))
    assert (done.came, len(done.left)) == (500, 1)
    assert "at most" in done.left[0]
    act = next(each for each in await host.hub.acts() if each.id == taken)
    assert (act.undone, act.can_undo) == (None, True)
    assert events.ActUndone(act) in host.told
    with pytest.raises(Refused, match="at most"):
        await host.hub.execute(Undo(taken))
    assert await host.hub.execute(UndoStrokes("lobby", "Ben")) == MAX_STROKES - 500
    assert await host.hub.execute(Undo(taken)) == TakenBack(1)
    assert board_of(ann) == list(range(1, 502))
    with pytest.raises(Refused, match="already"):
        await host.hub.execute(Undo(taken))


async def test_what_was_cleared_meanwhile_is_not_given_back(host: FakeHost) -> None:
    """Nor anything to a room that only has the name."""
    await drawn(host)
    await host.hub.execute(UndoStrokes("lobby", "Ann"))
    taken = last_act(host)
    await host.hub.execute(ClearBoard("lobby"))
    cleared = last_act(host)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(taken))
    assert refused.value.code is Code.NO_SUCH_STROKE
    await host.hub.execute(CloseRoom("lobby"))
    await host.hub.execute(OpenRoom("lobby"))
    with pytest.raises(Refused, match="closed"):
        await host.hub.execute(Undo(cleared))


async def test_a_clearing_is_undone_from_its_act(host: FakeHost) -> None:
    """Only that one: where the board was cleared again, it isn't the later one that comes back."""
    ann, _ = await drawn(host)
    assert await host.hub.execute(ClearBoard("lobby")) == 3
    first = last_act(host)
    await host.hub.execute(Undo(first))
    assert board_of(ann) == [1, 2, 3]
    await host.hub.execute(ClearBoard("lobby"))
    second = last_act(host)
    ann.receive(change(6))
    await host.hub.execute(ClearBoard("lobby"))
    with pytest.raises(Refused):
        await host.hub.execute(Undo(second))
    assert await host.hub.execute(RestoreBoard("lobby")) == 1


async def test_a_moderator_takes_strokes_of_guests_also_of_those_who_left(host: FakeHost) -> None:
    """And takes that back; not those of another moderator, by whatever stay they are named."""
    max_, mia = await moderator(host), await moderator(host, "Mia")
    ann, bob = await drawn(host)
    mia.receive(change(6))
    stay, mias = stay_of(host, "Ann"), stay_of(host, "Mia")
    ann.go()
    mia.go()
    host.hub._state.recent._left.clear()  # nobody knows them any more
    wish = {"do": "undo-strokes", "room": "lobby", "peer": "Ann", "stay": stay}
    assert (await do(max_, wish))["result"] == 2
    assert board_of(bob) == [2, 6]
    denied = await do(max_, wish | {"peer": "Mia", "stay": mias})
    assert denied["code"] == Code.NOT_ALLOWED
    assert board_of(bob) == [2, 6]
    assert "code" not in await do(max_, {"do": "undo", "act": last_act(host)})
    assert board_of(bob) == [1, 2, 3, 6]
    assert "code" not in await do(max_, {"do": "clear-board", "room": "lobby"})
    assert board_of(bob) == []
