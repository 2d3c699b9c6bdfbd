"""The numbers 1 to 9: what they do, to whom, where they act, and how they are set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from peerpyrtc_desktop.core.audit import HOST, Act, Param
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.gui.act_settings import was_set
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.preset import PresetForm
from peerpyrtc_desktop.gui.dialogs.presets import PresetList
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.dialogs.search import Search
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.numbered import measures, said
from peerpyrtc_desktop.gui.views.plain_table import PlainTable
from peerpyrtc_desktop.gui.views.table import Table
from peerpyrtc_desktop.runtime.commands.numbered_acts import ListNumberedActs, SetNumberedAct
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.waiting import Deny
from tests.gui.conftest import Stage, dialog, labels, press, until
from tests.gui.kept import kept
from tests.gui.test_waiting_acts import filled, ids, meant, muted
from tests.runtime.fakes import event

Play = Callable[..., None]


def key(table: Table, number: int) -> None:
    QTest.keyClick(table, Qt.Key(Qt.Key.Key_0 + number))


def named(stage: Stage, number: int) -> str:
    """What the menus have under a number."""
    return stage.window.preset_acts.keys.actions[number].text()


async def two_selected(stage: Stage, *who: str) -> None:
    await stage.guests.join("Zoë", "ben")
    stage.guests.say("ben", "buy now")
    stage.flush()
    await stage.focus()
    stage.window.peers.table.setFocus()
    stage.window.peers.select([PeerKey("lobby", each) for each in who])


def test_a_number_acts_on_whom_the_peer_table_has_selected(on_stage: Play) -> None:
    """It names them, with its length and its words, and is taken back as all acts are."""

    async def test(stage: Stage) -> None:
        await two_selected(stage, "Zoë")
        window = stage.window
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        assert named(stage, 3) == "Mute Zoë 10 min: Off topic"
        tip = window.preset_acts.keys.actions[3].toolTip()
        assert tip == "Mute Zoë 10 min: Off topic (3)"
        key(window.peers.table, 3)
        await until(lambda: muted(stage) == ["Zoë"])
        await until(lambda: told == ["Muted Zoë"])
        press(window.actions_.undo)
        await until(lambda: not muted(stage))
        key(window.peers.table, 1)
        await until(lambda: bool(stage.guests.link("Zoë").frames("warning")))
        assert stage.guests.link("Zoë").last("warning")["text"] == "Please stay on topic."
        assert stage.guests.link("ben").frames("warning") == []

    on_stage(test)


def test_every_measure_does_what_it_is_called(on_stage: Play) -> None:
    """With its words, which the guest is told."""

    async def test(stage: Stage) -> None:
        await two_selected(stage)
        window = stage.window
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        for number, (measure, _) in enumerate(measures()[:6], 1):
            seconds = 60 if measure in ("timeout", "mute", "take-back") else None
            await stage.command(SetNumberedAct(NumberedAct(number, measure, seconds, "why so")))
        people = ("ben", "ben", "ben", "ben", "Zoë", "ben")  # who was kicked is on another link
        for number, ((measure, _), who) in enumerate(zip(measures(), people, strict=False), 1):
            window.peers.select([PeerKey("lobby", who)])
            told.clear()
            key(window.peers.table, number)
            await until(lambda: told)
            (done,) = await stage.control.host.acts(limit=1)
            assert done.what == TAGS[measure]
            assert (done.why, [each.peer for each in done.whom]) == ("why so", [who])
            told.clear()
            press(window.actions_.undo)
            await until(lambda: told)

    on_stage(test)


TAGS = {
    Measure.WARN: "warn",
    Measure.MUTE: "mute",
    Measure.HOLD: "restrict",
    Measure.TAKE_BACK: "redact-peer",
    Measure.KICK: "kick",
    Measure.TIMEOUT: "timeout",
}


def test_a_number_in_the_log_means_who_wrote_the_message(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_selected(stage)
        view = stage.window.log.view
        view.setFocus()
        view.select([stage.texts().index("buy now")])
        assert named(stage, 2) == "Mute ben 2 min"
        key(view, 2)
        await until(lambda: muted(stage) == ["ben"])
        stage.guests.leave("ben")
        stage.flush()
        actions = stage.window.preset_acts.keys.actions
        assert actions[2].isEnabled()
        assert not actions[6].isEnabled()
        assert actions[6].toolTip() == "ben has left"

    on_stage(test)


def test_where_one_writes_a_number_is_a_digit(on_stage: Play) -> None:
    """And with nobody selected it says so, and meets nobody."""

    async def test(stage: Stage) -> None:
        await two_selected(stage, "Zoë")
        window = stage.window
        window.peers.filter.setFocus()
        QTest.keyClick(window.peers.filter, Qt.Key.Key_3)
        assert window.peers.filter.text() == "3"
        window.peers.filter.clear()
        window.peers.table.setFocus()
        window.peers.table.clearSelection()
        assert named(stage, 3) == "Mute 10 min: Off topic"
        key(window.peers.table, 3)
        said = [label.text() for label in labels(window.status)]
        assert "Nobody is selected: select somebody first" in said
        await stage.settle()
        assert muted(stage) == []
        assert not window.preset_acts.keys.actions[8].isVisible()

    on_stage(test)


def test_before_it_meets_many_it_asks(on_stage: Play) -> None:
    """With Cancel as the default; it names them."""

    async def test(stage: Stage) -> None:
        await stage.guests.join(*(f"guest {n}" for n in range(6)))
        stage.flush()
        await stage.focus()
        table = stage.window.peers.table
        table.setFocus()
        table.selectAll()
        key(table, 3)
        asked = dialog(stage, Question)
        said = [label.text() for label in labels(asked)]
        assert "Mute 6 peers 10 min: Off topic?" in said
        assert any("guest 5" in each for each in said)
        assert asked.cancel.isDefault()
        assert not asked.reason.isVisible()
        assert muted(stage) == []
        asked.act.click()
        await until(lambda: len(muted(stage)) == 6)
        press(stage.window.actions_.undo)
        await until(lambda: not muted(stage))

    on_stage(test)


def test_a_ban_is_asked_with_its_length_and_its_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_selected(stage, "ben")
        await stage.command(SetNumberedAct(NumberedAct(9, Measure.BAN, 7200, "Spam")))
        assert named(stage, 9) == "Ban ben 2 h: Spam"
        key(stage.window.peers.table, 9)
        asked = dialog(stage, BanDialog)
        assert (asked.length.currentText(), asked.reason.text()) == ("For 2 h", "Spam")
        asked.act.click()
        await until(lambda: len(stage.guests.host.hub.bans()) == 1)
        (ban,) = stage.guests.host.hub.bans()
        assert ban.until is not None
        assert ban.until - ban.since == 7_200_000

    on_stage(test)


def test_a_room_has_its_own(on_stage: Play) -> None:
    """Who is of two rooms in which a number does not do the same is met by nothing."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        await stage.guests.join("cleo", room="exam")
        await stage.command(SetNumberedAct(NumberedAct(2, Measure.KICK, room="exam")))
        stage.flush()
        await stage.focus()
        peers = stage.window.peers
        peers.table.setFocus()
        peers.select([PeerKey("exam", "cleo")])
        assert named(stage, 2) == "Kick cleo"
        peers.select([PeerKey("lobby", "ann")])
        assert named(stage, 2) == "Mute ann 2 min"
        peers.table.selectAll()
        assert named(stage, 2) == "Not the same in these rooms"
        assert named(stage, 3) == "Mute 2 peers 10 min: Off topic"
        key(peers.table, 2)
        await stage.settle()
        assert (muted(stage), stage.guests.kicked) == ([], [])
        await stage.command(SetNumberedAct(NumberedAct(2, Measure.NOTHING, room="exam")))
        peers.select([PeerKey("exam", "cleo")])
        assert not stage.window.preset_acts.keys.actions[2].isVisible()

    on_stage(test)


def test_what_an_earlier_host_has_set_is_there(on_stage: Play) -> None:
    """The panel reads it when the host's history is there."""

    async def test(stage: Stage) -> None:
        await stage.command(SetNumberedAct(NumberedAct(3, Measure.KICK)))
        stage.window.presets._take([])
        assert named(stage, 3) == "Mute 10 min: Off topic"
        stage.panel.commands.hosting_changed.emit(stage.panel.commands.hosting)
        await until(lambda: named(stage, 3) == "Kick")

    on_stage(test)


def test_a_name_and_words_are_no_markup_and_make_no_keys(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("<b>Tom&fia")
        await stage.command(SetNumberedAct(NumberedAct(3, Measure.KICK, text="<i>&out")))
        stage.flush()
        stage.window.peers.select([PeerKey("lobby", "<b>Tom&fia")])
        action = stage.window.preset_acts.keys.actions[3]
        assert action.text() == "Kick <b>Tom&&fia: <i>&&out"
        assert "<b>Tom" not in action.toolTip()
        assert "&lt;b&gt;Tom&amp;fia" in action.toolTip()

    on_stage(test)


# --- in what waits


def test_thirty_items_are_decided_by_thirty_keys(on_stage: Play) -> None:
    """A key each, whatever it does, with no other between them: the next is selected at once."""

    async def test(stage: Stage) -> None:
        guests, pane = stage.guests, stage.window.waiting_acts.pane
        names = [f"guest {n}" for n in range(30)]
        await guests.join(*names)
        await guests.host.hub.execute(ApproveAll("lobby"))
        for n, name in enumerate(names):
            guests.host.clock.forward(1)
            guests.send(name, event(n, {"text": f"text {n}", "reply_to": None}))
        await until(lambda: len(ids(stage)) == 30)
        stage.flush()
        await stage.focus()
        pane.table.setFocus()
        keys = "ADM123" * 5
        for letter in keys:
            assert len(meant(stage)) == 1
            QTest.keyClick(pane.table, Qt.Key(ord(letter)))
        await until(lambda: not ids(stage))
        assert len(keys) == 30
        assert len(muted(stage)) == 15
        warned = [name for name in names if guests.link(name).frames("warning")]
        assert warned == names[3::6]
        assert len({each["data"]["text"] for each in guests.link("guest 29").frames("event")}) == 5

    on_stage(test)


def test_a_number_decides_what_it_is_about(on_stage: Play) -> None:
    """What waits never goes out, a hand is down; one key takes both back."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane = stage.window.waiting_acts.pane
        stage.flush()
        actions = stage.window.waiting_acts.presets.actions
        report, _, raised, held = ids(stage)
        assert actions[3].text() == "Mute ben 10 min: Off topic"
        pane.table.select([2])
        key(pane.table, 6)
        await until(lambda: raised not in ids(stage))
        assert [who for _, who, _ in stage.guests.kicked] == ["cleo"]
        pane.table.select([ids(stage).index(held)])
        key(pane.table, 3)
        await until(lambda: held not in ids(stage))
        assert muted(stage) == ["ben"]
        assert stage.guests.link("ben").last("error")["code"] == "denied"
        press(stage.window.actions_.undo)
        await until(lambda: held in ids(stage))
        await until(lambda: muted(stage) == [])
        pane.table.select([ids(stage).index(report)])
        key(pane.table, 5)
        await until(lambda: report not in ids(stage))
        assert len(stage.guests.link("ann").frames("redacted")) == 1

    on_stage(test)


def test_what_is_decided_elsewhere_leaves_the_number_to_none(on_stage: Play) -> None:
    """The key that was meant for it selects the next."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        table = stage.window.waiting_acts.pane.table
        held = ids(stage)[3]
        table.select([3])
        await stage.command(Deny("lobby", held))
        await until(lambda: held not in ids(stage))
        assert meant(stage) == []
        key(table, 3)
        await stage.settle()
        assert muted(stage) == []
        assert len(meant(stage)) == 1

    on_stage(test)


# --- in what a search finds


def test_a_number_in_what_a_search_finds_means_who_said_it(on_stage: Play, tmp_path: Path) -> None:
    """Who came anew since is met as it is now; of who is long gone it says so."""

    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path) as history:
            await stage.guests.join("ann", device="device of ann")
            history.put({"text": "buy now"}, by="ann")
            history.put({"text": "hello"}, by="ben")
            history.announce("welcome")
            await history.flush()
            stage.flush()
            stage.window.actions_.search.trigger()
            search = dialog(stage, Search)
            await until(lambda: search.view.model().rowCount() == 3)
            search.view.setFocus()
            (menu,) = [each for each in search.view.findChildren(QMenu) if each.title()]
            assert menu.actions()[0].isEnabled() is False  # the host's own words
            search.view.select([2])
            assert menu.actions()[2].text() == "Mute ann 10 min: Off topic"
            key(search.view, 3)
            await until(lambda: muted(stage) == ["ann"])
            refused: list[str] = []
            stage.panel.commands.failed.connect(refused.append)
            search.view.select([1])
            assert not menu.actions()[0].isEnabled()
            key(search.view, 3)
            await until(lambda: bool(refused))
            assert "ben" in refused[0]
            search.close()

    on_stage(test)


# --- how they are set


async def listed(stage: Stage) -> list[NumberedAct]:
    return await stage.command(ListNumberedActs())


def cell(table: PlainTable, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_they_are_set_in_a_list(on_stage: Play) -> None:
    """By keys alone; what is set is there at once, and is taken back."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        press(stage.window.actions_.set_presets)
        shown = dialog(stage, PresetList)
        table = shown.table
        cells = [[cell(table, row, at) for at in range(3)] for row in (2, 7)]
        assert cells == [
            ["3", "Mute 10 min: Off topic", "as at first"],
            ["8", "Nothing", "as at first"],
        ]
        table.selectRow(7)
        assert not shown.reset.isEnabled()
        QTest.keyClick(table, Qt.Key.Key_Return)
        form = dialog(stage, PresetForm)
        assert not form.length.isEnabled()
        form.measure.setCurrentIndex(form.measure.findData(Measure.TIMEOUT))
        form.length.setCurrentText("30 min")
        form.reason.setText("Take a break")
        assert form.shown.text() == "Send out 30 min: Take a break"
        form.act.click()
        wanted = NumberedAct(8, Measure.TIMEOUT, 1800, "Take a break")
        await until(lambda: cell(table, 7, 1) == "Send out 30 min: Take a break")
        assert await listed(stage) == [wanted]
        assert cell(table, 7, 2) == "everywhere"
        assert "set preset 8" in stage.window.actions_.undo.text()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        await until(lambda: cell(table, 7, 1) == "Nothing")
        press(stage.window.actions_.undo)
        await until(lambda: cell(table, 7, 2) == "everywhere")
        shown.close()

    on_stage(test)


def test_of_a_room_it_says_what_is_its_own(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        stage.window.rooms.table.select([0])
        await stage.command(SetNumberedAct(NumberedAct(1, Measure.KICK)))
        await stage.command(SetNumberedAct(NumberedAct(2, Measure.HOLD, room="lobby")))
        press(stage.window.actions_.set_presets)
        shown = dialog(stage, PresetList)
        assert shown.room.currentText() == "lobby"
        rows = [[cell(shown.table, row, at) for at in (1, 2)] for row in range(3)]
        assert rows == [
            ["Kick", "everywhere"],
            ["Hold what they say", "here"],
            ["Mute 10 min: Off topic", "as at first"],
        ]
        shown.table.selectRow(2)
        shown.edit.click()
        form = dialog(stage, PresetForm)
        assert any("lobby" in label.text() for label in labels(form))
        form.measure.setCurrentIndex(form.measure.findData(Measure.NOTHING))
        form.act.click()
        await until(lambda: cell(shown.table, 2, 1) == "Nothing")
        assert (await listed(stage))[-1] == NumberedAct(3, Measure.NOTHING, room="lobby")
        shown.room.setCurrentIndex(0)
        assert cell(shown.table, 2, 1) == "Mute 10 min: Off topic"
        shown.close()

    on_stage(test)


def test_a_room_that_is_closed_is_offered_as_long_as_it_has_its_own(on_stage: Play) -> None:
    """So that what was set there can be taken away."""

    async def test(stage: Stage) -> None:
        for room in ("attic", "den"):
            await stage.command(OpenRoom(room))
        await stage.command(SetNumberedAct(NumberedAct(2, Measure.HOLD, room="attic")))
        for room in ("attic", "den"):
            await stage.command(CloseRoom(room))
        stage.flush()
        press(stage.window.actions_.set_presets)
        shown = dialog(stage, PresetList)
        offered = [shown.room.itemText(at) for at in range(shown.room.count())]
        assert offered == ["Everywhere", "lobby", "attic"]
        shown.room.setCurrentIndex(2)
        shown.table.selectRow(1)
        shown.reset.click()
        await until(lambda: cell(shown.table, 1, 2) == "as at first")
        assert await listed(stage) == []
        shown.close()

    on_stage(test)


def test_an_act_says_what_a_number_does_from_then_on() -> None:
    """What was kept before it was told, or by a newer program, says nothing of it."""

    def told(room: str | None = None, **params: Param) -> str:
        return was_set(Act(1, 0, HOST, "set-numbered-act", room, params=params))

    it = told(number=3, measure="mute", seconds=600, text="off topic")
    assert it == "Mute 10 min: off topic"
    assert told("lobby", number=3, measure="nothing") == "Nothing"
    assert told(number=3, measure="usual") == "as at first"
    assert told("lobby", number=3, measure="usual") == "as everywhere"
    assert told(number=3) == told(number=3, measure="sing") == ""


@pytest.mark.parametrize(
    ("measure", "length", "reason", "why"),
    [
        (Measure.WARN, "", "", "needs words"),
        (Measure.MUTE, "soon", "", "no length of time"),
        (Measure.MUTE, "until 3 pm", "", "no end"),
        (Measure.MUTE, "18:30", "", "no end"),
        (Measure.TIMEOUT, "for good", "", "how long"),
        (Measure.TAKE_BACK, "2 days", "", "a day"),
        (Measure.KICK, "", "x" * 501, "too long"),
    ],
)
def test_what_will_not_do_is_said(
    measure: Measure, length: str, reason: str, why: str, on_stage: Play
) -> None:
    """As it is typed; nothing can be saved until it does."""

    async def test(stage: Stage) -> None:
        stage.window.preset_acts.show_list()
        shown = dialog(stage, PresetList)
        shown.table.selectRow(0)
        shown.edit.click()
        form = dialog(stage, PresetForm)
        form.measure.setCurrentIndex(form.measure.findData(measure))
        form.length.setCurrentText(length)
        form.reason.setText(reason)
        assert why in form.shown.text()
        assert not form.act.isEnabled()
        form.measure.setCurrentIndex(form.measure.findData(Measure.NOTHING))
        assert form.act.isEnabled()
        form.reject()
        shown.close()
        assert await listed(stage) == []

    on_stage(test)


def test_all_that_can_be_set_has_words() -> None:
    """For somebody and for nobody."""
    for measure, called in measures():
        it = NumberedAct(1, measure, 3600)
        assert called
        assert "{" not in said(it) + said(it, "Zoë")
        assert measure is Measure.NOTHING or "Zoë" in said(it, "Zoë")
