"""What was written or shown on the whiteboard is taken back from there, wherever it is by then."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard, UndoStrokes
from peerpyrtc_desktop.runtime.commands.redaction import (
    RedactMessage,
    RedactMessages,
    RedactPeer,
)
from peerpyrtc_desktop.runtime.commands.same import RedactSame
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_board import board_of, change
from tests.runtime.test_board_lettering import BOX, PICTURE, note
from tests.runtime.test_board_moderated import last_act
from tests.runtime.test_redaction import place_of
from tests.runtime.test_roles import moderator

RUDE = note("a rude word")
MOVED = RUDE | {"points": [5, 5, 905, 405]}


async def drawn(host: FakeHost) -> tuple[FakeLink, FakeLink, int]:
    """Ann has written 1, which is rude, and drawn 2; the room's epoch."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(change(1, data=RUDE))
    ann.receive(change(2, data=BOX))
    return ann, bob, place_of(host)[0]


def is_refused(link: FakeLink, number: int, names: list[int]) -> bool:
    """Whether its restore of these is, as if they had never been there."""
    link.receive(change(number, "restore", {"strokes": names}))
    return [each["code"] for each in link.frames("error")][-1:] == [Code.NO_SUCH_STROKE]


async def test_what_was_erased_before_is_not_brought_back(host: FakeHost) -> None:
    """Not by who wrote it; after the undo it is where it was: erased, to be brought back."""
    ann, bob, epoch = await drawn(host)
    ann.receive(change(3, "erase", {"strokes": [1]}))
    assert await host.hub.execute(RedactMessage("lobby", epoch, 1))
    assert is_refused(ann, 4, [1])
    assert board_of(bob) == [2]
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == [2]
    ann.receive(change(5, "restore", {"strokes": [1]}))
    assert board_of(bob) == [1, 2]


async def test_what_was_cleared_before_stays_away_when_the_clearing_is_undone(
    host: FakeHost,
) -> None:
    """All else of it comes; pages that hold the clearing hear that this one is gone."""
    _, bob, epoch = await drawn(host)
    await host.hub.execute(ClearBoard("lobby"))
    clearing = last_act(host)
    assert await host.hub.execute(RedactMessage("lobby", epoch, 1))
    assert bob.last("event")["data"] == {"strokes": [1]}
    redaction = last_act(host)
    await host.hub.execute(Undo(clearing))
    assert board_of(bob) == [2]
    await host.hub.execute(Undo(redaction))
    assert board_of(bob) == [1, 2]


async def test_the_undo_of_a_redaction_leaves_a_clearing_as_it_is(host: FakeHost) -> None:
    _, bob, epoch = await drawn(host)
    await host.hub.execute(ClearBoard("lobby"))
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == []
    assert await host.hub.execute(RestoreBoard("lobby")) == 2
    assert board_of(bob) == [1, 2]


@pytest.mark.parametrize("redaction_first", [True, False])
async def test_what_a_moderator_took_before_comes_when_both_are_undone(
    host: FakeHost, redaction_first: bool
) -> None:
    """In either order, and not before."""
    _, bob, epoch = await drawn(host)
    await host.hub.execute(UndoStrokes("lobby", "Ann"))
    acts = [last_act(host)]
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    acts.append(last_act(host))
    first, second = acts[::-1] if redaction_first else acts
    await host.hub.execute(Undo(first))
    assert board_of(bob) == ([] if redaction_first else [2])
    await host.hub.execute(Undo(second))
    assert board_of(bob) == [1, 2]


async def test_words_that_were_taken_alone_come_when_both_are_undone(host: FakeHost) -> None:
    """The undo of the earlier finds nothing then, and the later one brings them."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(change(1, data=RUDE))
    await host.hub.execute(UndoStrokes("lobby", "Ann"))
    taking = last_act(host)
    await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    redaction = last_act(host)
    with pytest.raises(Refused, match="is gone"):
        await host.hub.execute(Undo(taking))
    assert board_of(bob) == []
    await host.hub.execute(Undo(redaction))
    assert board_of(bob) == [1]


async def test_the_older_copy_of_what_was_moved_goes_with_it(host: FakeHost) -> None:
    """A move draws anew and erases the old one. Others' words, and other words, stay."""
    ann, bob, epoch = await drawn(host)
    ann.receive(change(3, data=MOVED))
    ann.receive(change(4, data=note("kind")))
    bob.receive(change(5, data=RUDE))
    ann.receive(change(6, "erase", {"strokes": [1, 4]}))
    bob.receive(change(7, "erase", {"strokes": [5]}))
    await host.hub.execute(RedactMessage("lobby", epoch, 3))
    assert is_refused(ann, 8, [1])
    ann.receive(change(9, "restore", {"strokes": [4]}))
    bob.receive(change(10, "restore", {"strokes": [5]}))
    assert board_of(bob) == [2, 4, 5]
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == [2, 3, 4, 5]
    ann.receive(change(11, "restore", {"strokes": [1]}))
    assert board_of(bob) == [1, 2, 3, 4, 5]


async def test_pictures_are_taken_back_as_words_are(host: FakeHost) -> None:
    """With the copies of before they were moved."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(change(1, data=PICTURE))
    ann.receive(change(2, data=PICTURE | {"points": [5, 5, 905, 405]}))
    ann.receive(change(3, "erase", {"strokes": [1]}))
    epoch, _ = place_of(host)
    assert await host.hub.execute(RedactMessage("lobby", epoch, 2))
    assert is_refused(ann, 4, [1])
    assert board_of(bob) == []


async def test_many_at_once_go_from_the_board_in_one_act(host: FakeHost) -> None:
    """The named ones, all of somebody's, and all that say the same; a line is none of them."""
    ann, bob, epoch = await drawn(host)
    ann.receive(change(3, data=MOVED))
    places = ((epoch, 1), (epoch, 2), (epoch, 3))
    assert await host.hub.execute(RedactMessages("lobby", places)) == 2
    assert board_of(bob) == [2]
    await host.hub.execute(Undo(last_act(host)))
    assert await host.hub.execute(RedactPeer("lobby", "Ann")) == 2
    assert board_of(bob) == [2]
    await host.hub.execute(Undo(last_act(host)))
    bob.receive(change(4, data=note("A  Rude word")))
    assert await host.hub.execute(RedactSame("lobby", "a rude word")) == 3
    assert board_of(bob) == [2]


async def test_a_copy_that_is_meant_itself_is_taken_once(host: FakeHost) -> None:
    ann, bob, _ = await drawn(host)
    ann.receive(change(3, data=MOVED))
    ann.receive(change(4, "erase", {"strokes": [1, 3]}))
    assert await host.hub.execute(RedactPeer("lobby", "Ann")) == 2
    await host.hub.execute(Undo(last_act(host)))
    ann.receive(change(5, "restore", {"strokes": [1, 3]}))
    assert board_of(bob) == [1, 2, 3]


async def test_erased_words_do_not_come_back_with_the_undo(host: FakeHost) -> None:
    """After the days of evidence what was said is nowhere: neither is it on the board."""
    _, bob, epoch = await drawn(host)
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    host.clock.forward(60)
    host.history.erase(int(host.clock() * 1000))
    with pytest.raises(Refused):
        await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == [2]


async def test_a_picture_that_waits_is_told_to_moderators_without_words(host: FakeHost) -> None:
    """It has none of its own: their pages say what it is."""
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ann, max_ = await host.join("Ann"), await moderator(host)
    ann.receive(change(1, data=PICTURE))
    await until(lambda: bool(asked))
    host.hub.program.settle(asked[0], Judgement(Answer.HOLD))
    (item,) = max_.last("queue")["add"]
    assert item["name"] == "stroke"
    assert "text" not in item


async def test_what_nobody_keeps_any_more_is_taken_off_the_board(host: FakeHost) -> None:
    """With its older copies; the undo has it there again. A line is no message, kept or not."""
    ann, bob, epoch = await drawn(host)
    ann.receive(change(3, data=MOVED))
    ann.receive(change(4, "erase", {"strokes": [1]}))
    host.history.release("lobby")
    assert await host.hub.execute(RedactMessage("lobby", epoch, 3, "No."))
    assert bob.last("redacted")["target"] == [epoch, 3]
    assert is_refused(ann, 5, [1])
    assert is_refused(ann, 6, [3])
    act = host.of(Acted)[-1].act
    assert [each.peer for each in act.whom] == ["Ann"]
    assert board_of(bob) == [2]
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == [2, 3]
    with pytest.raises(Refused, match="strokes are undone"):
        await host.hub.execute(RedactMessage("lobby", epoch, 2))
    # What has the same number was said before, in a room that was another then.
    assert await host.hub.execute(RedactMessage("lobby", epoch - 1, 3)) is False
    assert board_of(bob) == [2, 3]


async def test_what_nobody_keeps_is_taken_back_once_and_its_words_are_evidence(
    host: FakeHost,
) -> None:
    """As what is kept; after the undo it can be taken back again."""
    ann, bob, epoch = await drawn(host)
    ann.receive(change(3, data=PICTURE))
    host.history.release("lobby")
    for seq, words in ((1, "a rude word"), (3, "")):
        assert await host.hub.execute(RedactMessage("lobby", epoch, seq))
        (said,) = host.of(Acted)[-1].act.evidence
        assert (said.epoch, said.seq, said.sender, said.words) == (epoch, seq, "Ann", words)
        told = len(host.of(Acted)), len(bob.frames("redacted"))
        with pytest.raises(Refused, match="before"):
            await host.hub.execute(RedactMessage("lobby", epoch, seq))
        assert (len(host.of(Acted)), len(bob.frames("redacted"))) == told
    await host.hub.execute(Undo(last_act(host)))
    assert await host.hub.execute(RedactMessage("lobby", epoch, 3))
    assert board_of(bob) == [2]


@pytest.mark.parametrize("undone", [True, False])
async def test_what_was_undone_as_a_stroke_is_still_a_message(host: FakeHost, undone: bool) -> None:
    """Once; who had it taken back while it was kept finds it taken back when nobody keeps it."""
    _, _, epoch = await drawn(host)
    if undone:
        await host.hub.execute(UndoStrokes("lobby", "Ann"))
        host.history.release("lobby")
    assert await host.hub.execute(RedactMessage("lobby", epoch, 1))
    host.history.release("lobby")
    with pytest.raises(Refused, match="before"):
        await host.hub.execute(RedactMessage("lobby", epoch, 1))


async def test_what_nobody_keeps_goes_with_others_in_one_act(host: FakeHost) -> None:
    """Those who still see it hear of it; what was on the board is evidence, and comes back."""
    ann, bob, epoch = await drawn(host)
    host.history.release("lobby")
    bob.receive(event(7, "kept"))
    last = bob.last("ack")["seq"]
    places = ((epoch, 1), (epoch, 2), (epoch, last), (epoch, last + 1), (epoch, 0), (1, 1))
    acts = len(host.of(Acted))
    assert await host.hub.execute(RedactMessages("lobby", places)) == 2
    assert [each["target"] for each in ann.frames("redacted")] == [[epoch, last], [epoch, 1]]
    assert board_of(bob) == [2]
    act = host.of(Acted)[-1].act
    assert len(host.of(Acted)) == acts + 1
    assert [(each.seq, each.words) for each in act.evidence] == [(last, "kept"), (1, "a rude word")]
    assert [each.peer for each in act.whom] == ["Bob", "Ann"]
    assert await host.hub.execute(RedactMessages("lobby", places)) == 0
    assert len(host.of(Acted)) == acts + 1
    await host.hub.execute(Undo(act.id))
    assert board_of(bob) == [1, 2]
    by = Actor("moderator", "Max", "device of Max")
    assert await host.hub.execute(RedactMessages("lobby", ((epoch, 1),)), by=by) == 0
    assert board_of(bob) == [1, 2]
