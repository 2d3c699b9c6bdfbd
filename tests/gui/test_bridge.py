"""The way from events to tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.events import JoinFailed, MessageRefused, MessagesLost, PeerLeft
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.models.log_rows import Kind, Person
from peerpyrtc_desktop.gui.models.rooms import Column
from peerpyrtc_desktop.gui.verbs.peers import KICK
from tests.gui.conftest import Stage, until
from tests.gui.fakes import NOON, a_peer

Play = Callable[..., None]


def test_what_happens_stands_in_the_tables_by_itself(on_stage: Play) -> None:
    """No flush by hand here: the timer does it."""

    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.join("ben")
        stage.host.say("ann", "hello")
        await until(lambda: "hello" in stage.texts())
        assert stage.names() == ["ann", "ben"]
        assert stage.panel.models.rooms.index(0, Column.PEERS).data() == "2"

    on_stage(test)


def test_who_comes_and_goes_within_one_flush_leaves_no_row(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.leave("ann")
        stage.host.join("ben")
        stage.host.leave("ben")
        stage.host.join("ben")
        stage.flush()
        assert stage.names() == ["ben"]
        stage.host.leave("ben")
        stage.host.join("ben")
        stage.flush()
        assert stage.names() == ["ben"]
        assert stage.panel.models.rooms.peers("lobby") == 1

    on_stage(test)


def test_a_command_changes_no_table_before_its_event(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.flush()
        await stage.panel.commands.do(KICK, [Person("lobby", "ann")])
        assert stage.names() == ["ann"]
        stage.flush()
        assert stage.names() == []

    on_stage(test)


def test_numbers_follow_the_snapshot(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.flush()
        stage.host.rooms["lobby"]["ann"] = a_peer("ann", messages=7)
        assert stage.panel.bridge is not None
        stage.panel.bridge.refresh()
        peer = stage.panel.models.peers.peer(stage.panel.models.peers.everyone()[0])
        assert peer is not None
        assert peer.messages == 7

    on_stage(test)


def test_refusals_failed_joins_and_reasons_are_told_in_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.events.emit(MessageRefused("lobby", "ann", Code.RATE_LIMITED, "Too fast.", NOON))
        stage.host.events.emit(MessagesLost("lobby", "ann", 12, NOON))
        failed = JoinFailed("lobby", "cleo", "192.168.1.9", Reason.JOIN_FAILURE, "no answer", NOON)
        stage.host.events.emit(failed)
        stage.host.kick("lobby", "ann", "spam")
        stage.flush()
        assert stage.texts()[-5:] == [
            "ann joined",
            "Too fast. (rate-limited)",
            "ann's client is too fast: 12 messages not passed on",
            "cleo could not join: no answer",
            "ann was kicked: spam",
        ]
        assert stage.window.status.latest.text() == "ann was kicked: spam"
        log = stage.panel.models.log
        assert [log.row(n).kind for n in range(log.rowCount())][-3] is Kind.REFUSED

    on_stage(test)


def test_every_reason_has_words() -> None:
    said = {words.left(PeerLeft("lobby", "ann", reason, "", NOON)) for reason in Reason}
    assert len(said) == len(Reason)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("stroke", {"points": [1, 2]}, "drew on the whiteboard"),
        ("erase", {"strokes": [1]}, "erased 1 stroke"),
        ("restore", {"strokes": [1, 2]}, "brought back 2 strokes"),
        ("restore", {"clear": 3}, "brought the whiteboard back"),
        ("clear", None, "cleared the whiteboard"),
        ("erase", "everything", ""),
        ("erase", {"strokes": 1}, ""),
        ("message", "drew", ""),
    ],
)
def test_what_happens_on_a_whiteboard_has_words(name: str, data: object, said: str) -> None:
    """Nobody can read a stroke's points; what is no change of a board has its own words."""
    assert words.on_board(name, raw(data)) == said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            {"sha256": "a" * 64, "size": 1_250_000, "name": "a\nb.png", "type": "image/png"},
            "sent the file a ¶ b.png (1.2 MB)",
        ),
        ({"sha256": "a" * 64, "size": 5, "name": 7}, "sent the file without a name (5 B)"),
        ({"sha256": "a" * 64, "size": "5"}, ""),
        ({"sha256": "a" * 64, "size": True}, ""),
        ({"its": "own"}, ""),
        (None, ""),
    ],
)
def test_what_tells_of_a_file(data: object, said: str) -> None:
    """An announcement is told in words; an application's own event is what it is."""
    assert words.of_file("file", raw(data)) == said
    assert words.of_file("message", raw(data)) == ""
