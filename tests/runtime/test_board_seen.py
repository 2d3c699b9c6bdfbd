"""A whiteboard as the panel has it: read in pages, strokes taken by their numbers, locked."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted, DrawnStroke
from peerpyrtc_desktop.core.payload import value
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, LockBoard, TakeStrokes
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, SetPermissions
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost
from tests.runtime.test_board import board_of, change
from tests.runtime.test_board_moderated import drawn, last_act
from tests.runtime.test_roles import do, moderator
from tests.runtime.test_stays import stay_of


def take(*strokes: int) -> dict[str, Any]:
    return {"do": "take-strokes", "room": "lobby", "strokes": strokes}


def seen(host: FakeHost, room: str = "lobby") -> list[int]:
    page = host.hub.board(room)
    assert page is not None
    assert not page.more
    return [each.seq for each in page.strokes]


async def test_a_board_is_read_a_page_at_a_time(host: FakeHost) -> None:
    """Each stroke with who drew it, and when; what was erased isn't there."""
    await drawn(host)
    first = host.hub.board("Lobby", most=2)
    assert first is not None
    assert ([each.seq for each in first.strokes], first.more, first.seq) == ([1, 2], True, 5)
    (one, two) = first.strokes
    assert (one.sender, one.stay) == ("Ann", stay_of(host, "Ann"))
    assert isinstance(two, DrawnStroke)
    assert value(two.data) == [1, 2]
    rest = host.hub.board("lobby", two.seq, most=2)
    assert rest is not None
    assert ([each.seq for each in rest.strokes], rest.more) == ([3], False)
    assert host.hub.board("attic") is None


async def test_one_stroke_goes_and_is_back_with_the_undo(host: FakeHost) -> None:
    ann, bob = await drawn(host)
    assert await host.hub.execute(TakeStrokes("lobby", (3, 4, 99), why="rude")) == 1
    assert bob.last("event")["data"] == {"strokes": [3]}
    assert board_of(bob) == seen(host) == [1, 2]
    act = host.of(Acted)[-1].act
    assert (act.what, act.why, act.params) == ("take-strokes", "rude", {"strokes": 1})
    assert [each.peer for each in act.whom] == ["Ann"]
    ann.receive(change(6, "restore", {"strokes": [3]}))
    assert ann.last("error")["code"] == Code.NO_SUCH_STROKE
    await host.hub.execute(Undo(act.id))
    assert board_of(bob) == seen(host) == [1, 2, 3]


async def test_what_is_not_there_is_no_act(host: FakeHost) -> None:
    await drawn(host)
    await host.hub.execute(ClearBoard("lobby"))
    acts = len(host.of(Acted))
    assert await host.hub.execute(TakeStrokes("lobby", (1, 2, 3))) == 0
    assert len(host.of(Acted)) == acts
    with pytest.raises(Refused) as refused:
        await host.hub.execute(TakeStrokes("lobby", tuple(range(501))))
    assert refused.value.code is Code.TOO_MANY


async def test_a_room_of_the_same_name_has_other_strokes(host: FakeHost) -> None:
    """Whoever still sees the one that was closed takes nothing away from the next."""
    await host.hub.execute(OpenRoom("lobby"))
    await drawn(host)
    page = host.hub.board("lobby")
    assert page is not None
    await host.hub.execute(CloseRoom("lobby"))
    await host.hub.execute(OpenRoom("lobby"))
    ann = await host.join("Ann")
    ann.receive(change(1))
    (there,) = seen(host)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(TakeStrokes("lobby", (there,), page.opened))
    assert refused.value.code is Code.NO_SUCH_STROKE
    assert seen(host) == [there]


async def test_moderators_do_not_take_each_others(host: FakeHost) -> None:
    await drawn(host)
    mia, max_ = await moderator(host, "Mia"), await moderator(host, "Max")
    mia.receive(change(1))
    (*_, hers) = seen(host)
    answer = await do(max_, take(hers))
    assert answer["code"] == Code.NOT_ALLOWED
    assert hers in seen(host)
    answer = await do(max_, take(1, hers))
    assert answer["type"] == "done"
    assert hers in seen(host)
    assert 1 not in seen(host)


@pytest.mark.parametrize("before", [(), (Row.DRAW,), (Row.DRAW, Row.FILE)], ids=str)
async def test_an_unlocked_board_is_what_it_was(host: FakeHost, before: tuple[Row, ...]) -> None:
    """Where members alone might draw they alone may again; as it is kept, too, and by undo."""
    table = Permissions(guest=before)
    await host.hub.execute(SetPermissions("lobby", table))

    def now() -> Permissions:
        return host.hub.numbers().rooms[0].settings.permissions

    for _ in range(2):
        await host.hub.execute(LockBoard("lobby"))
        await host.hub.execute(LockBoard("lobby"))
        assert now().allowed(Row.DRAW) == ()
        await host.hub.execute(LockBoard("lobby", on=False))
        assert now() == table
    await host.hub.execute(Undo(last_act(host)))
    assert now().allowed(Row.DRAW) == ()
    settings = host.hub.numbers().rooms[0].settings
    assert msgspec.json.decode(msgspec.json.encode(settings), type=RoomSettings) == settings
    await host.hub.execute(LockBoard("lobby", on=False))
    assert now() == table


async def test_what_a_lock_remembers_ends_with_it(host: FakeHost) -> None:
    """Whoever sets the table meanwhile has ended it: later it is no lock's to bring back."""
    run = host.hub.execute
    await run(SetPermissions("lobby", Permissions(guest=(Row.DRAW,))))
    await run(LockBoard("lobby"))
    await run(ApplyPreset("lobby", "open"))
    await run(ApplyPreset("lobby", "board"))
    await run(LockBoard("lobby"))  # it is so already: no act
    assert host.of(Acted)[-1].act.params["table"] == "board"
    await run(LockBoard("lobby", on=False))
    assert host.hub.numbers().rooms[0].settings.permissions == Permissions()
    assert host.of(Acted)[-1].act.params == {"rows": "draw=guest member moderator"}


async def test_a_locked_board_is_read_only_until_it_is_not(host: FakeHost) -> None:
    """What else guests may stays as it was; the undo puts the table back."""
    ann, _ = await drawn(host)
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.FILE,))))
    await host.hub.execute(LockBoard("lobby"))
    ann.receive(change(6))
    assert ann.last("error")["code"] == Code.NOT_ALLOWED
    (room,) = host.hub.numbers().rooms
    assert room.settings.permissions == Permissions((Row.FILE, Row.DRAW), (Row.DRAW,))
    await host.hub.execute(LockBoard("lobby"))
    acts = host.of(Acted)
    assert [each.act.what for each in acts] == ["set-permissions", "lock-board"]
    await host.hub.execute(Undo(last_act(host)))
    ann.receive(change(7))
    assert ann.last("ack")["ref"]
    await host.hub.execute(LockBoard("lobby", on=False))
    (room,) = host.hub.numbers().rooms
    assert room.settings.permissions == Permissions(guest=(Row.FILE,))
