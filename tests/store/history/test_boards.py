"""Whiteboards of a host that is ended and started again, its history on disk."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import board as board_module
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard, UndoStrokes
from peerpyrtc_desktop.runtime.commands.lettered import take_back_unkept
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage, RedactPeer
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.store.history import boards
from peerpyrtc_desktop.store.history.entries import Prune
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from tests.runtime.fakes import FakeLink
from tests.runtime.test_board import change
from tests.runtime.test_board_lettering import note
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, answered, run


def board_of(link: FakeLink) -> list[dict[str, Any]]:
    """The strokes of the whole board, as a client that asks for it is told them."""
    link.receive({"type": "board"})
    strokes: list[dict[str, Any]] = []
    while True:
        pieces = list(link.frames("board"))
        link.sent.clear()
        strokes += [stroke for piece in pieces for stroke in piece["strokes"]]
        if not pieces[-1].get("more"):
            return strokes
        link.receive({"type": "board", "after": pieces[-1]["upto"]})


async def opened(host: Host) -> FakeLink:
    await host.hub.execute(OpenRoom("lobby"))
    return await host.join("Ann")


def rows(place: Place) -> list[tuple[int, ...]]:
    found = place.sql("SELECT seq, erased, cleared FROM strokes ORDER BY seq")
    return [tuple(map(int, row)) for row in found]


async def test_a_joiner_gets_the_same_board(place: Place) -> None:
    """The same strokes under the same numbers, and those who drew them may take them away."""
    before: list[Any] = []

    async def first(host: Host) -> None:
        ann = await opened(host)
        bob = await host.join("Bob")
        for number in range(1, 5):
            ann.receive(change(number, data={"points": [number], "odd": "\u0000é"}))
        bob.receive(change(5))
        ann.receive(change(6, "erase", {"strokes": [2, 3]}))
        ann.receive(change(7, "restore", {"strokes": [3]}))
        await answered(ann)
        before.extend(board_of(ann))

    async def second(host: Host) -> None:
        ann, bob = await host.join("Ann"), await host.join("Bob")
        assert board_of(ann) == before
        assert [each["seq"] for each in before] == [1, 3, 4, 5]
        # Undone as before: what was erased comes back, what is there goes, but nobody else's.
        ann.receive(change(8, "restore", {"strokes": [2]}))
        ann.receive(change(9, "erase", {"strokes": [4]}))
        ann.receive(change(10, "erase", {"strokes": [5]}))
        assert ann.last("error")["code"] == Code.FORBIDDEN
        bob.receive(change(11))
        await answered(bob)
        new = bob.last("ack")["seq"]
        assert new > 5
        assert [each["seq"] for each in board_of(bob)] == [1, 2, 3, 5, new]

    async def third(host: Host) -> None:
        bob = await host.join("Bob")
        *before, new = [each["seq"] for each in board_of(bob)]
        assert before == [1, 2, 3, 5]
        assert new > 5

    await run(place, first)
    await run(place, second)
    await run(place, third)


async def test_who_comes_back_within_one_run_is_told_of_no_loss(place: Place) -> None:
    """The room counts on from the board's numbers, though nothing was said in this run yet."""

    async def first(host: Host) -> None:
        ann = await opened(host)
        ann.receive(change(1))

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        welcome = ann.last("welcome")
        assert welcome["seq"] == 1
        ann.go()
        place = {"epoch": welcome["epoch"], "seq": welcome["seq"]}
        again = (await host.join("Ann", hello=place)).last("welcome")
        assert (again["known"], again.get("missed", 0)) == (1, 0)
        assert not again.get("gap")

    await run(place, first)
    await run(place, second)


async def test_a_cleared_board_stays_cleared(place: Place) -> None:
    """And the clearing can still be taken back, also after two starts."""

    async def first(host: Host) -> None:
        ann = await opened(host)
        for number in (1, 2):
            ann.receive(change(number))
        await host.hub.execute(ClearBoard("lobby"))

    async def second(host: Host) -> None:
        assert board_of(await host.join("Ann")) == []

    async def third(host: Host) -> None:
        assert await host.hub.execute(RestoreBoard("lobby")) == 2

    async def fourth(host: Host) -> None:
        assert [each["seq"] for each in board_of(await host.join("Ann"))] == [1, 2]
        await host.hub.execute(ClearBoard("lobby"))
        bob = await host.join("Bob")
        bob.receive(change(3))
        await host.hub.execute(ClearBoard("lobby"))  # what was cleared before is gone for good

    for work in (first, second, third, fourth):
        await run(place, work)
    assert len(rows(place)) == 1


async def test_what_moderators_took_stays_off_and_comes_back(place: Place) -> None:
    """Also of who is gone, by the stay; after two starts; the erased stay erased."""
    stays: list[str] = []

    async def first(host: Host) -> None:
        ann = await opened(host)
        bob = await host.join("Bob")
        for number, link in enumerate((ann, bob, ann, ann), 1):
            link.receive(change(number))
        ann.receive(change(5, "erase", {"strokes": [4]}))
        await answered(ann)
        stays.extend(each.stay for each in host.hub.snapshot()[0].peers if each.id == "Ann")

    async def second(host: Host) -> None:
        assert await host.hub.execute(UndoStrokes("lobby", "Ann", stays[0])) == 2

    async def third(host: Host) -> None:
        ann = await host.join("Ann")
        assert [each["seq"] for each in board_of(ann)] == [2]
        ann.receive(change(6, "restore", {"strokes": [1]}))
        assert ann.last("error")["code"] == Code.NO_SUCH_STROKE
        await host.hub.execute(Undo((await host.hub.acts())[0].id))

    async def fourth(host: Host) -> None:
        ann = await host.join("Ann")
        assert [each["seq"] for each in board_of(ann)] == [1, 2, 3]
        ann.receive(change(7, "restore", {"strokes": [4]}))
        await answered(ann)
        assert [each["seq"] for each in board_of(ann)] == [1, 2, 3, 4]

    for work in (first, second, third, fourth):
        await run(place, work)


async def test_redacted_words_stay_off_and_come_back_where_they_were(place: Place) -> None:
    """Taken by a moderator first, then redacted: each undo after a start of its own."""

    async def first(host: Host) -> None:
        ann = await opened(host)
        ann.receive(change(1, data={"points": [1], "text": "rude"}))
        ann.receive(change(2))
        await answered(ann)
        await host.hub.execute(UndoStrokes("lobby", "Ann"))
        assert await host.hub.execute(RedactPeer("lobby", "Ann")) == 1

    async def second(host: Host) -> None:
        redaction, taking = await host.hub.acts(limit=2)
        assert (redaction.what, taking.what) == ("redact-peer", "undo-strokes")
        await host.hub.execute(Undo(redaction.id))
        assert board_of(await host.join("Ann")) == []

    async def third(host: Host) -> None:
        ann = await host.join("Ann")
        assert board_of(ann) == []
        _, taking = await host.hub.acts(limit=2)
        await host.hub.execute(Undo(taking.id))
        assert [each["seq"] for each in board_of(ann)] == [1, 2]

    for work in (first, second, third):
        await run(place, work)


async def test_a_closed_rooms_board_is_gone(place: Place) -> None:
    """A room of its name begins anew, also within one batch, and also the one of the next host."""

    async def first(host: Host) -> None:
        ann = await opened(host)
        for number in (1, 2):
            ann.receive(change(number))
        await host.hub.execute(CloseRoom("lobby"))
        ann = await opened(host)
        ann.receive(change(3, data="new"))

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        assert [each["data"] for each in board_of(ann)] == ["new"]

    await run(place, first)
    assert rows(place) == [(1, 0, 0)]
    await run(place, second)


async def test_a_room_that_can_not_come_back_leaves_no_strokes_to_a_new_one(
    place: Place,
) -> None:
    """Their numbers would be taken twice."""

    async def first(host: Host) -> None:
        (await opened(host)).receive(change(1, data="old"))

    async def second(host: Host) -> None:
        (await opened(host)).receive(change(1, data="new"))

    await run(place, first)
    host = Host(place.place)
    await host.disk.open()
    host.hub.start()
    await second(host)
    await host.hub.close(60)
    assert rows(place) == [(1, 0, 0)]


async def test_more_strokes_than_one_page(place: Place) -> None:
    """All come back, and all that may be erased and brought back; none that was given up."""
    count = boards.PAGE + board_module.MAX_ERASED + 30

    async def first(host: Host) -> None:
        ann = await opened(host)
        for number in range(1, count + 1):
            host.clock.forward(0.1)
            ann.receive(change(number))
        for start in range(1, board_module.MAX_ERASED + 21, 204):
            host.clock.forward(10)
            names = list(range(start, start + 204))
            ann.receive(change(10_000 + start, "erase", {"strokes": names}))
        assert ann.frames("error") == []

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        assert [each["seq"] for each in board_of(ann)] == list(range(1021, count + 1))
        ann.receive(change(20_000, "restore", {"strokes": [20]}))
        assert ann.last("error")["code"] == Code.NO_SUCH_STROKE
        ann.receive(change(20_001, "restore", {"strokes": [21]}))
        assert board_of(ann)[0]["seq"] == 21

    await run(place, first)
    assert len(rows(place)) == count - 20
    await run(place, second)


async def test_what_is_forgotten_is_on_no_board(place: Place) -> None:
    """A person's strokes go with all else that they said."""

    async def first(host: Host) -> None:
        ann = await opened(host)
        bob = await host.join("Bob", device="bob's")
        ann.receive(change(1, data="of Ann"))
        bob.receive(change(2, data="of Bob"))

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        assert [each["data"] for each in board_of(ann)] == ["of Ann"]

    await run(place, first)
    database = place.disk().database
    await database.write(lambda connection: forget(connection, Whose(device="bob's")))
    await database.dispose()
    await run(place, second)


async def test_what_is_too_old_is_on_no_board(place: Place) -> None:
    """Strokes go with the messages that they are."""

    async def first(host: Host) -> None:
        (await opened(host)).receive(change(1))

    async def second(host: Host) -> None:
        (await host.join("Ann")).receive(change(2))
        await host.hub.execute(Announce("later"))

    await run(place, first, at=1000)
    await run(place, second, at=2000)
    disk = place.disk()
    await disk.open()
    pruned: list[int] = []
    disk.writer.put(Prune(1, pruned.append))
    await disk.writer.flush()
    await disk.close()
    assert pruned == [1]
    assert rows(place) == [(2, 0, 0)]


async def test_words_whose_message_has_had_its_days_are_taken_off_by_the_host(place: Place) -> None:
    """By where it was said: what has that number in another life of the host is another message."""
    said: list[int] = []

    async def first(host: Host) -> None:
        ann = await opened(host)
        ann.receive(change(1, data={"points": [1], "text": "rude"}))
        await answered(ann)
        said.append(ann.last("ack")["epoch"])

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        host.disk._recent.release("lobby")
        place.sql("DELETE FROM messages")
        assert await host.hub.execute(RedactMessage("lobby", said[0], 2)) is False
        assert await host.hub.execute(RedactMessage("lobby", said[0] - 1, 1)) is False
        assert [each["seq"] for each in board_of(ann)] == [1]
        assert await host.hub.execute(RedactMessage("lobby", said[0], 1))
        assert board_of(ann) == []

    await run(place, first)
    await run(place, second)


async def test_what_was_taken_back_is_so_for_the_next_host_too(place: Place) -> None:
    """Also while its disk fails, and only the board knows of the message."""
    where: list[tuple[int, int]] = []

    async def first(host: Host) -> None:
        ann = await opened(host)
        ann.receive(change(1, data=note("a rude word")))
        ann.receive(change(2, data=note("a fine word")))
        await answered(ann)
        epoch = host.hub._state.rooms["lobby"].epoch
        where.append((epoch, ann.frames("ack")[0]["seq"]))
        await host.hub.execute(RedactMessage("lobby", *where[0]))

    async def second(host: Host) -> None:
        strokes = host.hub._state.rooms["lobby"].board.strokes
        assert [each.is_redacted for each in strokes.values()] == [True, False]
        with pytest.raises(Refused, match="before"):
            take_back_unkept(
                host.hub._means,
                RedactMessage("lobby", *where[0]),
                host.hub._state.rooms["lobby"],
                where[0],
                "",
                (),
            )
        await host.hub.execute(Undo((await host.hub.acts())[0].id))
        assert [each.is_redacted for each in strokes.values()] == [False, False]

    await run(place, first)
    await run(place, second)
