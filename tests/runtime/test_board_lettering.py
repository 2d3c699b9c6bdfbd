"""What is written and shown on the whiteboard is talk: each judge of talk sees it."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import Raw

from peerpyrtc_desktop.core import drawing
from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted, MessageRefused
from peerpyrtc_desktop.core.lettering import MAX_PICTURE, MAX_TEXT, Letters, letters_of
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Files, First, Repeats, Words
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.boards import RestoreBoard
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApproveAll,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve
from peerpyrtc_desktop.runtime.limits import HubLimits
from tests.runtime.fakes import FakeHost, FakeLink, until
from tests.runtime.test_board import board_of, change
from tests.runtime.test_board_moderated import last_act
from tests.runtime.test_redaction import place_of

BOX = {"points": [0, 0, 900, 0, 900, 400, 0, 400, 0, 0], "look": [0, 1]}
JPEG = "/9j/wAALCAABAAEBAREA"
PICTURE = BOX | {"shape": "picture", "picture": {"$bytes": JPEG}}


def note(text: Any) -> dict[str, Any]:
    return BOX | {"shape": "note", "text": text}


def answer(link: FakeLink, number: int, data: Any) -> str:
    """Draw; what came of it: "" or the code of the error."""
    link.receive(change(number, data=data))
    ref = f"{number:08}"
    if any(each["ref"] == ref for each in link.frames("ack")):
        return ""
    error: dict[str, Any] = link.last("error")
    assert error["ref"] == ref
    return str(error["code"])


async def test_words_and_pictures_are_drawn_and_stand_for_who_comes(host: FakeHost) -> None:
    """As they came, beside lines; what moves is drawn anew and the old one erased."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for number, data in enumerate((note("buy milk"), PICTURE, BOX), 1):
        assert answer(ann, number, data) == ""
    assert [each["data"] for each in bob.frames("event")] == [note("buy milk"), PICTURE, BOX]
    ann.receive(change(4, data=note("buy milk") | {"points": [5, 5, 905, 405]}))
    ann.receive(change(5, "erase", {"strokes": [1]}))
    assert board_of(bob) == [2, 3, 4]


@pytest.mark.parametrize("action", [Action.REDACT, Action.HOLD, Action.REFUSE, Action.RESTRICT])
async def test_a_rule_that_hits_words_on_the_board_refuses_them(
    host: FakeHost, action: Action
) -> None:
    """Also where a message would be held, or be out and taken back: nobody sees the words."""
    await host.hub.execute(SetRule(Words("no cats", action, words=("cat",), text="No cats.")))
    ann, bob = await host.join("Ann"), await host.join("Bob")
    assert answer(ann, 1, note("a c\u200bat!")) == Code.REFUSED_BY_RULE
    assert ann.last("error")["text"] == "No cats."
    assert bob.frames("event") == []
    assert board_of(bob) == []
    assert host.of(MessageRefused)[-1].said == "a c\u200bat!"
    if action is not Action.RESTRICT:
        assert answer(ann, 2, note("a dog")) == ""


@pytest.mark.parametrize(
    "written",
    [
        r'{"points":[100e308],"text":"cat"}',
        r'{"points":[1],"te\u0078t":"\u0063at"}',
        r'{"points":[1],"text":["cat"]}',
    ],
)
async def test_words_are_judged_however_they_are_written(host: FakeHost, written: str) -> None:
    """Also what strict readers of JSON can't read and browsers can."""
    await host.hub.execute(SetRule(Words("no cats", Action.REFUSE, words=("cat",))))
    ann = await host.join("Ann")
    ann.receive(f'{{"type":"event","name":"stroke","ref":"00000001","data":{written}}}')
    assert ann.last("error")["code"] == Code.REFUSED_BY_RULE


async def test_a_rule_on_files_judges_pictures(host: FakeHost) -> None:
    await host.hub.execute(SetRule(Files("no pictures", Action.HOLD, types=("image/*",))))
    ann = await host.join("Ann")
    assert answer(ann, 1, PICTURE) == Code.REFUSED_BY_RULE
    assert answer(ann, 2, BOX) == ""


async def test_who_may_not_talk_writes_nothing_and_draws_on(host: FakeHost) -> None:
    """By the table: talk, and pictures. A mute takes all."""
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.CHAT, Row.PICTURE))))
    ann = await host.join("Ann")
    assert answer(ann, 1, note("hello")) == Code.NOT_ALLOWED
    assert answer(ann, 2, PICTURE) == Code.NOT_ALLOWED
    assert answer(ann, 3, BOX) == ""
    assert answer(ann, 4, note("")) == ""
    await host.hub.execute(SetPermissions("lobby", PRESETS["open"]))
    await host.hub.execute(Mute("lobby", "Ann"))
    assert answer(ann, 5, note("hello")) == Code.MUTED


async def test_what_would_go_to_the_host_alone_or_wait_is_refused(host: FakeHost) -> None:
    """Where guests ask the host, where all waits for approval, and where all is delayed."""
    await host.hub.execute(SetPermissions("lobby", Permissions(asks=True)))
    ann = await host.join("Ann")
    assert answer(ann, 1, note("hello")) == Code.NOT_ALLOWED
    assert answer(ann, 2, BOX) == ""
    await host.hub.execute(SetPermissions("lobby", PRESETS["open"]))
    await host.hub.execute(SetDelay("lobby", 5))
    assert answer(ann, 3, note("hello")) == Code.NOT_ALLOWED
    assert answer(ann, 4, BOX) == ""
    await host.hub.execute(SetDelay("lobby", 0))
    await host.hub.execute(ApproveAll("lobby", True))
    assert answer(ann, 5, note("hello")) == Code.NOT_ALLOWED


def moved(link: FakeLink, number: int, data: Any, old: int) -> str:
    """Draw it anew and erase the old one, as pages do; what came of it."""
    code = answer(link, number, data)
    if not code:
        link.receive(change(number + 1, "erase", {"strokes": [old]}))
    return code


@pytest.mark.parametrize("data", [note("buy milk"), PICTURE | {"text": "buy milk"}])
async def test_what_is_moved_is_not_said_again(host: FakeHost, data: Any) -> None:
    """It repeats nothing and takes nobody's turn to talk. Two of it on the board are said twice."""
    await host.hub.execute(SetSlowMode("lobby", 10))
    await host.hub.execute(SetRule(Repeats("again", Action.REFUSE, times=2)))
    ann, bob = await host.join("Ann"), await host.join("Bob")
    assert answer(ann, 1, data) == ""
    for number in range(2, 12, 2):
        assert moved(ann, number, data | {"points": [number]}, number - 1 - (number > 2)) == ""
    assert board_of(bob) == [10]
    assert answer(ann, 12, note("buy eggs")) == Code.SLOW_MODE
    # It isn't erased: the next one is as if new.
    assert answer(ann, 13, data) == ""
    assert answer(ann, 14, data) == Code.SLOW_MODE
    assert answer(bob, 15, data) == ""
    host.clock.forward(10)
    assert answer(ann, 16, data) == Code.REFUSED_BY_RULE
    ann.receive(change(17, "clear"))
    assert answer(ann, 18, data) == Code.REFUSED_BY_RULE


async def test_slow_mode_counts_what_is_written(host: FakeHost) -> None:
    """As a message to all, and lines not at all."""
    await host.hub.execute(SetSlowMode("lobby", 10))
    ann = await host.join("Ann")
    assert answer(ann, 1, note("one")) == ""
    assert answer(ann, 2, note("two")) == Code.SLOW_MODE
    assert answer(ann, 3, BOX) == ""
    ann.receive(change(4, "message", "three"))
    assert ann.last("error")["code"] == Code.SLOW_MODE
    host.clock.forward(10)
    assert answer(ann, 5, note("two")) == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (note("x" * MAX_TEXT), ""),
        (note("x" * (MAX_TEXT + 1)), Code.TOO_LARGE),
        (PICTURE | {"picture": {"$bytes": "PHN2Zz4="}}, Code.MALFORMED),
        (PICTURE | {"picture": {"$bytes": "A" * (2 * MAX_PICTURE // 3 * 2 + 8)}}, Code.MALFORMED),
        (PICTURE | {"picture": {"$bytes": "/9j/wAALCBAAEAABAREA"}}, Code.MALFORMED),
        (PICTURE | {"picture": "https://example.org/a.webp"}, Code.MALFORMED),
    ],
)
async def test_what_pages_could_not_show_is_refused(host: FakeHost, data: Any, code: str) -> None:
    """Too long, no picture, or one that would fill the memory of who decodes it."""
    ann = await host.join("Ann")
    assert answer(ann, 1, data) == code


async def test_what_was_written_is_taken_back_as_a_message_is(host: FakeHost) -> None:
    """It goes from the board and the history; the undo brings both back. A line is no message."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(change(1, data=note("a rude word")))
    ann.receive(change(2, data=BOX))
    epoch, _ = place = place_of(host)
    assert await host.hub.execute(RedactMessage("lobby", *place, "No."))
    assert bob.last("redacted")["target"] == list(place)
    assert board_of(bob) == [2]
    assert "a rude word" not in str((await host.join("Cas")).frames("event"))
    ann.receive(change(3, "restore", {"strokes": [1]}))
    assert ann.last("error")["code"] == Code.NO_SUCH_STROKE
    await host.hub.execute(Undo(last_act(host)))
    assert board_of(bob) == [1, 2]
    with pytest.raises(Refused, match="strokes are undone"):
        await host.hub.execute(RedactMessage("lobby", epoch, 2))


async def test_words_that_are_off_the_board_already_are_taken_back_all_the_same(
    host: FakeHost,
) -> None:
    """By whoever wrote them: the history has them still."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(change(1, data=note("a rude word")))
    ann.receive(change(2, "erase", {"strokes": [1]}))
    assert await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    assert len(bob.frames("event")) == 2
    assert bob.last("redacted")["target"] == list(place_of(host))


async def test_a_program_judges_what_is_written(host: FakeHost) -> None:
    """It is on the board once it is let through, at once or by a moderator; lines go by it."""
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for number, words in enumerate(("one", "two", "three"), 1):
        ann.receive(change(number, data=note(words)))
    ann.receive(change(4, data=BOX))
    await until(lambda: len(asked) == 3)
    assert [each["data"] for each in bob.frames("event")] == [BOX]
    host.hub.program.settle(asked[0], Judgement(Answer.REFUSE, "No."))
    host.hub.program.settle(asked[1], Judgement(Answer.ACCEPT))
    host.hub.program.settle(asked[2], Judgement(Answer.HOLD))
    assert ann.last("held")["ref"] == "00000003"
    await host.hub.execute(Approve("lobby", asked[2].id))
    assert [each["data"].get("text") for each in bob.frames("event")] == [None, "two", "three"]
    assert board_of(bob) == [1, 2, 3]


async def taken_away(host: FakeHost, *drawn: Any) -> FakeLink:
    """Ann, who has drawn and erased these."""
    ann = await host.join("Ann")
    for number, data in enumerate(drawn, 1):
        assert answer(ann, number, data) == ""
    ann.receive(change(90, "erase", {"strokes": list(range(1, len(drawn) + 1))}))
    assert board_of(ann) == []
    return ann


def restored(link: FakeLink, number: int, *names: int) -> str:
    """Bring these back; what came of it: "" or the code of the error."""
    link.receive(change(number, "restore", {"strokes": list(names)}))
    ref = f"{number:08}"
    codes = [str(each["code"]) for each in link.frames("error") if each.get("ref") == ref]
    return codes[0] if codes else ""


CATS = Words("no cats", Action.HOLD, words=("cat",), text="No cats.")


@pytest.mark.parametrize(
    ("since", "code"),
    [
        (SetRule(CATS), Code.REFUSED_BY_RULE),
        (SetPermissions("lobby", Permissions(guest=(Row.CHAT,))), Code.NOT_ALLOWED),
        (SetPermissions("lobby", Permissions(asks=True)), Code.NOT_ALLOWED),
        (SetDelay("lobby", 5), Code.NOT_ALLOWED),
    ],
)
async def test_what_was_erased_comes_back_where_it_might_be_written_now(
    host: FakeHost, since: Command[Any], code: str
) -> None:
    """What holds here may be another since. Lines come all the same, but for those beside words."""
    ann = await taken_away(host, note("a cat"), BOX)
    await host.hub.execute(since)
    assert restored(ann, 91, 2, 1) == code
    assert board_of(ann) == []
    assert restored(ann, 92, 2) == ""
    assert board_of(ann) == [2]


async def test_what_comes_back_is_no_message_and_no_repeat(host: FakeHost) -> None:
    """Undone and done again as often as one likes; others' are refused as others'."""
    await host.hub.execute(SetRule(Repeats("once", Action.REFUSE, text="Once.")))
    await host.hub.execute(SetSlowMode("lobby", 10))
    ann, bob = await taken_away(host, note("a dog")), await host.join("Bob")
    await host.hub.execute(SetRule(First("newcomers", Action.HOLD)))
    host.clock.forward(10)
    for link in (ann, bob):
        link.receive(change(9, "message", "hello"))
        assert link.last("held")["ref"] == "00000009"  # that was the first of each
    for number in range(10, 30, 2):
        assert restored(ann, number, 1) == ""
        assert board_of(bob) == [1]
        ann.receive(change(number + 1, "erase", {"strokes": [1]}))
    assert restored(bob, 40, 1) == Code.FORBIDDEN
    assert restored(ann, 41, 7) == Code.NO_SUCH_STROKE


async def test_to_bring_much_back_costs_more_where_it_is_judged() -> None:
    """It is as much to read as when it was written."""
    host = FakeHost(HubLimits(room=RoomLimits(rate=1, burst=4)))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    await host.hub.execute(SetRule(CATS))
    ann = await host.join("Ann")
    for number in range(1, 21):
        host.clock.forward(5)
        assert answer(ann, number, note(f"dog {number}")) == ""
    host.clock.forward(5)
    ann.receive(change(90, "erase", {"strokes": list(range(1, 21))}))
    host.clock.forward(5)
    assert restored(ann, 91, *range(1, 21)) == ""
    ann.receive(change(92, "erase", {"strokes": list(range(1, 21))}))
    assert restored(ann, 93, *range(1, 21)) == Code.RATE_LIMITED
    host.clock.forward(60)
    assert board_of(ann) == []
    await host.hub.stop()


async def cleared() -> tuple[FakeHost, FakeLink, FakeLink]:
    """Ann has written "a cat", Bob drawn a line, and Ann has cleared the board, as the event 3."""
    host = FakeHost(HubLimits(room=RoomLimits(guests_clear=True)))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    ann, bob = await host.join("Ann"), await host.join("Bob")
    assert answer(ann, 1, note("a cat")) == ""
    assert answer(bob, 2, BOX) == ""
    ann.receive(change(3, "clear"))
    assert board_of(ann) == []
    return host, ann, bob


def uncleared(link: FakeLink, number: int) -> str:
    """Take the clearing back; what came of it: "" or the code of the error."""
    link.receive(change(number, "restore", {"clear": 3}))
    ref = f"{number:08}"
    codes = [str(each["code"]) for each in link.frames("error") if each.get("ref") == ref]
    return codes[0] if codes else ""


@pytest.mark.parametrize(
    ("since", "code"),
    [
        (SetRule(CATS), Code.REFUSED_BY_RULE),
        (SetPermissions("lobby", Permissions(guest=(Row.CHAT,))), Code.NOT_ALLOWED),
        (SetDelay("lobby", 5), Code.NOT_ALLOWED),
    ],
)
async def test_what_was_cleared_comes_back_where_it_might_be_written_now(
    since: Command[Any], code: str
) -> None:
    """Whoever wrote it, and whoever brings it back; the host may, as it reads it."""
    host, ann, bob = await cleared()
    await host.hub.execute(since)
    assert uncleared(ann, 4) == uncleared(bob, 5) == code
    assert board_of(ann) == []
    assert await host.hub.execute(RestoreBoard("lobby")) == 2
    assert board_of(ann) == [1, 2]
    await host.hub.stop()


async def test_what_was_taken_back_is_not_judged_where_a_clearing_is_undone() -> None:
    """It stays away, and all else comes."""
    host, ann, bob = await cleared()
    await host.hub.execute(RedactMessage("lobby", host.hub._state.rooms["lobby"].epoch, 1))
    await host.hub.execute(SetRule(CATS))
    assert uncleared(bob, 4) == ""
    assert board_of(ann) == [2]
    await host.hub.stop()


async def test_a_program_is_not_asked_again_about_what_comes_back(host: FakeHost) -> None:
    """It let it through; what it has taken back since, nobody brings back."""
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ann = await host.join("Ann")
    for number, words in enumerate(("one", "two"), 1):
        ann.receive(change(number, data=note(words)))
        host.hub.program.settle(asked[-1], Judgement())
    ann.receive(change(3, "erase", {"strokes": [1, 2]}))
    await host.hub.execute(RedactMessage("lobby", place_of(host)[0], 1))
    assert restored(ann, 4, 1) == Code.NO_SUCH_STROKE
    assert restored(ann, 5, 2) == ""
    assert board_of(ann) == [2]
    assert len(asked) == 2


@pytest.mark.parametrize("judged", [Answer.REFUSE, Answer.HOLD])
async def test_a_picture_that_a_program_judges_is_told_without_its_bytes(
    host: FakeHost, judged: Answer
) -> None:
    """In the audit and where refusals are told it has its words, or none, as if redacted."""
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ann = await host.join("Ann")
    for number, data in enumerate((PICTURE, PICTURE | {"text": "a cat"}), 1):
        ann.receive(change(number, data=data))
        host.clock.forward(3600)  # acts of one guest's are entered once in a while
        host.hub.program.settle(asked[-1], Judgement(judged, "No."))
    evidence = [each.words for told in host.of(Acted) for each in told.act.evidence]
    assert evidence == ["", "a cat"]
    if judged is Answer.REFUSE:
        assert [each.said for each in host.of(MessageRefused)] == ["", "a cat"]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Raw]:
    """What was read of the strokes that are to come back."""
    found: list[Raw] = []

    def reads(name: str, data: Raw) -> Letters | None:
        found.append(data)
        return letters_of(name, data)

    monkeypatch.setattr(drawing, "letters_of", reads)
    return found


async def test_no_line_is_read_where_words_are_to_come_back(read: list[Raw]) -> None:
    """Who is refused asks again, as often as the rate lets it: a board of lines costs nothing."""
    host, ann, bob = await cleared()
    await host.hub.execute(SetRule(CATS))
    assert uncleared(ann, 4) == uncleared(bob, 5) == Code.REFUSED_BY_RULE
    assert len(read) == 2
    await host.hub.stop()


async def test_who_sends_too_fast_has_nothing_read(read: list[Raw]) -> None:
    """What is to be read is paid for first."""
    host = FakeHost(HubLimits(room=RoomLimits(rate=1, burst=4)))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    await host.hub.execute(SetRule(CATS))
    ann = await host.join("Ann")
    for number in range(1, 6):
        host.clock.forward(5)
        assert answer(ann, number, note(f"dog {number}")) == ""
    ann.receive(change(6, "erase", {"strokes": [1, 2, 3, 4, 5]}))
    host.clock.forward(5)
    for number in range(7, 10):
        ann.receive(change(number, "message", f"hello {number}"))
    assert restored(ann, 91, 1, 2, 3, 4, 5) == Code.RATE_LIMITED
    assert read == []
    host.clock.forward(5)
    assert restored(ann, 92, 1, 2, 3, 4, 5) == ""
    assert len(read) == 5
    await host.hub.stop()


async def test_what_waited_is_judged_as_words_when_it_comes_back(host: FakeHost) -> None:
    """As what was drawn at once is."""
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ann = await host.join("Ann")
    ann.receive(change(1, data=note("a cat")))
    host.hub.program.settle(asked[0], Judgement())
    await host.hub.execute(SetRule(CATS))
    ann.receive(change(2, "erase", {"strokes": [1]}))
    assert restored(ann, 3, 1) == Code.REFUSED_BY_RULE
    assert board_of(ann) == []
