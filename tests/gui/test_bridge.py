"""The way from events to tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import MessageHeld, PeerLeft
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui import bridge, words
from peerpyrtc_desktop.gui.models import peer_order
from peerpyrtc_desktop.gui.models.log_cells import Column as LogColumn
from peerpyrtc_desktop.gui.models.log_rows import Kind, Person
from peerpyrtc_desktop.gui.models.rooms import Column
from peerpyrtc_desktop.gui.verbs.peers import KICK
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.limits import HubLimits
from tests.gui.conftest import Stage, until
from tests.gui.samples import NOON, a_peer
from tests.runtime.fakes import event
from tests.runtime.test_board_lettering import JPEG

Play = Callable[..., None]


def test_what_happens_stands_in_the_tables_by_itself(on_stage: Play) -> None:
    """No flush by hand here: the timer does it."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.guests.say("ann", "hello")
        await until(lambda: "hello" in stage.texts())
        assert stage.names() == ["ann", "ben"]
        assert stage.panel.models.rooms.index(0, Column.PEERS).data() == "2"

    on_stage(test)


def test_who_comes_and_goes_within_one_flush_leaves_no_row(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.guests.leave("ann")
        await stage.guests.join("ben")
        stage.guests.leave("ben")
        await stage.guests.join("ben")
        stage.flush()
        assert stage.names() == ["ben"]
        stage.guests.leave("ben")
        await stage.guests.join("ben")
        stage.flush()
        assert stage.names() == ["ben"]
        assert stage.panel.models.rooms.peers("lobby") == 1

    on_stage(test)


def test_who_is_renamed_has_one_row(on_stage: Play) -> None:
    """Under its new name, also if all of it was within one flush; the log says it."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        await stage.command(Rename("lobby", "ann", "anna"))
        stage.flush()
        assert stage.names() == ["anna", "ben"]
        assert "ann is called anna now" in stage.texts()
        await stage.guests.join("cid")
        await stage.command(Rename("lobby", "cid", "dan"))
        await stage.command(Rename("lobby", "dan", "eve"))
        await stage.command(Kick("lobby", "ben"))
        stage.flush()
        assert stage.names() == ["anna", "eve"]

    on_stage(test)


def test_reactions_stand_at_what_they_are_about(on_stage: Play) -> None:
    """Nobody's phone nor the log's rows tell of them: they are counted where they are."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.guests.say("ann", "hello")
        stage.flush()
        log = stage.panel.models.log
        at = next(row for row in range(log.rowCount()) if log.row(row).text == "hello")
        place = log.row(at).place
        assert place is not None
        told = stage.texts()
        for ref, (name, emoji, on) in enumerate(
            (("ann", "🎉", True), ("ben", "👍", True), ("ann", "👍", True), ("ann", "🎉", False))
        ):
            frame = {"epoch": place[0], "seq": place[1], "emoji": emoji, "on": on}
            stage.guests.send(name, {"type": "react", "ref": f"{ref:016}", **frame})
        stage.flush()
        assert log.cells(at, [LogColumn.TEXT])[0].tail == "👍 2"
        assert stage.texts() == told

    on_stage(test)


def test_a_command_changes_no_table_before_its_event(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "FLUSH_MS", 3_600_000)  # no machine is so slow

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        await stage.panel.commands.do(KICK, [Person("lobby", "ann")])
        assert stage.names() == ["ann"]
        stage.flush()
        assert stage.names() == []

    on_stage(test)


def test_the_peers_of_these_tests_are_as_the_host_tells_of_them(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        _, ben = stage.guests.host.hub.snapshot()[0].peers
        assert replace(ben, stay="", device="") == a_peer("ben")

    on_stage(test)


def test_numbers_follow_the_snapshot(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        for number in range(7):
            stage.guests.say("ann", f"{number}")
        assert stage.panel.bridge is not None
        stage.panel.bridge.refresh()
        peer = stage.panel.models.peers.peer(stage.panel.models.peers.everyone()[0])
        assert peer is not None
        assert peer.messages == 7

    on_stage(test)


def test_how_a_guest_is_doing_is_seen(on_stage: Play) -> None:
    """A hand, a mute after a flood, and a link that takes nothing: all by the guest's own doing."""

    async def test(stage: Stage) -> None:
        assert stage.panel.bridge is not None
        guests, peers = stage.guests, stage.panel.models.peers
        await guests.join("ann", "ben", "cleo")
        guests.send("ann", {"type": "hand"})
        for _ in range(150):
            for _ in range(10):
                guests.send("ben", event(1))
            guests.host.clock.forward(0.03)
        guests.link("cleo").queued = 2 * HubLimits().queue
        guests.host.hub.heartbeat.beat()
        stage.flush()
        stage.panel.bridge.refresh()
        peers.tick(int(guests.host.clock() * 1_000))
        states = [peers.index(row, peer_order.Column.STATE).data() for row in range(3)]
        assert states == ["Hand up", "Lagging", "Muted 0:30"]

    on_stage(test)


def test_refusals_failed_joins_and_reasons_are_told_in_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.guests.send("ann", event(1, to="ben"))
        cleo = await stage.guests.host.offer("cleo")
        cleo.open("peerpyrtc.v9")
        await stage.command(Kick("lobby", "ann", "spam"))
        stage.flush()
        assert stage.texts()[-4:] == [
            "ann joined",
            "Not taken; they read: “'ben' is not in this room.”",
            "cleo could not join: This host speaks peerpyrtc.v1.",
            "ann was kicked: spam",
        ]
        assert stage.window.status.latest.text() == "Done: kick ann; Ctrl+Z undoes it"
        log = stage.panel.models.log
        assert [log.row(n).kind for n in range(log.rowCount())][-3] is Kind.REFUSED

    on_stage(test)


def test_what_an_older_client_lost_is_told_in_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join_older("eve")
        for _ in range(RoomLimits().burst + 12):
            stage.guests.send("eve", "look here")
        stage.guests.leave("eve")
        stage.flush()
        assert stage.texts()[-3:] == [
            "look here",
            "eve's client is too fast: 12 messages not passed on",
            "eve left",
        ]
        assert stage.panel.models.log.row(stage.texts().index("look here") + 1).kind is Kind.REFUSED

    on_stage(test)


def test_every_reason_has_words() -> None:
    said = {words.left(PeerLeft("lobby", "ann", reason, "", NOON)) for reason in Reason}
    assert len(said) == len(Reason)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("stroke", {"points": [1, 2]}, "drew on the whiteboard"),
        ("stroke", {"text": "buy\nmilk"}, "wrote on the whiteboard: “buy\nmilk”"),
        ("stroke", {"picture": {"$bytes": JPEG}}, "put a picture on the whiteboard"),
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
        (
            {"sha256": "a" * 64, "size": 5, "name": "a.png", "caption": "Step\n3"},
            "sent the file a.png (5 B): “Step\n3”",
        ),
        ({"sha256": "a" * 64, "size": 5, "name": "b", "caption": 3}, "sent the file b (5 B)"),
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


def test_what_waits_since_an_earlier_host_stands_before_what_is_new(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told as this host begins, after its rooms; what has a place in its room keeps that."""
    monkeypatch.setattr(bridge, "FLUSH_MS", 3_600_000)

    async def test(stage: Stage) -> None:
        host = stage.guests.host
        await host.hub.execute(ApproveAll("lobby"))
        await stage.guests.join("ann")
        stage.flush()
        before = len(stage.texts())
        for word in ("earlier", "later"):
            said = {"type": "event", "name": "message", "data": word, "ref": f"{word:8}"}
            stage.guests.send("ann", said)
            host.clock.forward(60)
        first, second = host.of(MessageHeld)[-2:]
        assert first.held.time < second.held.time
        stage.flush()
        await host.hub.execute(OpenRoom("den"))
        for each in (first, second):
            host.hub._state.events.emit(each)
        stage.flush()
        *_, one, other, opened = stage.texts()
        assert ("earlier" in one, "later" in other) == (True, True)
        assert "den" in opened
        assert len(stage.texts()) == before + 5

    on_stage(test)
