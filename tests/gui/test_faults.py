"""Faults wait with all else that needs a person, say what helps, and go when they end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import HistoryNoted, HistorySwitched, JoinFailed, PeerLeft
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.doctor import Doctor
from peerpyrtc_desktop.gui.dialogs.what_helps import WhatHelps
from peerpyrtc_desktop.gui.faults import MOST
from peerpyrtc_desktop.gui.models.waiting import Column, Item, Kind
from peerpyrtc_desktop.runtime.ports.control import Address
from tests.gui.conftest import Stage, dialog, labels, until
from tests.gui.samples import ADDRESS, NOON

Play = Callable[..., None]

HOSTILE = "<b>bold</b>\u202e" + "x" * 10_000


def waiting(stage: Stage) -> list[Item]:
    """What waits, from the top."""
    model = stage.window.waiting_acts.model
    return [model.item(row) for row in range(len(model))]


async def keys(stage: Stage) -> None:
    """The queue has them."""
    await stage.focus()
    stage.window.waiting_acts.pane.table.setFocus()


def press(stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(stage.window.waiting_acts.pane.table, key)


def test_a_history_that_is_off_waits_until_it_is_on(on_stage: Play) -> None:
    """D says what helps and takes it from nobody; when it is back, it goes by itself."""

    async def test(stage: Stage) -> None:
        tell = stage.guests.host.hub.events.emit
        tell(HistorySwitched(False, "the disk is full", NOON))
        (fault,) = waiting(stage)
        assert (fault.kind, fault.what) == (Kind.FAULT, "History off: the disk is full")
        pane = stage.window.waiting_acts.pane
        assert pane.isVisible()
        await keys(stage)
        assert (pane.approve.accessibleName(), pane.deny.accessibleName()) == ("Seen", "What helps")
        assert not pane.mute.isEnabled()
        assert not pane.ban.isEnabled()
        press(stage, Qt.Key.Key_D)
        shown = dialog(stage, WhatHelps)
        said = " ".join(each.text() for each in labels(shown))
        assert "the disk is full" in said
        assert "Make room" in said
        shown.reject()
        assert waiting(stage) == [fault]
        tell(HistorySwitched(True, "", NOON + 1))
        assert waiting(stage) == []

    on_stage(test)


def test_what_was_seen_is_away_until_it_comes_anew(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        tell = stage.guests.host.hub.events.emit
        tell(HistorySwitched(False, "read-only", NOON))
        tell(HistoryNoted(HOSTILE, NOON + 1))
        await keys(stage)
        model = stage.window.waiting_acts.model
        noted = str(model.index(1, Column.WHAT).data())
        assert "<b>bold</b>" in noted
        assert "\u202e" not in noted
        press(stage, Qt.Key.Key_A)
        press(stage, Qt.Key.Key_A)
        assert waiting(stage) == []
        tell(HistorySwitched(False, "the disk is full", NOON + 2))
        assert [each.what for each in waiting(stage)] == ["History off: the disk is full"]

    on_stage(test)


def test_an_address_that_is_another_one_is_told_until_it_is_back(on_stage: Play) -> None:
    """The one that guests were given; D asks why. The tool bar and the card have what is now."""

    async def test(stage: Stage) -> None:
        faults, control = stage.window.waiting_acts.faults, stage.control
        given = control.addresses
        assert stage.window.tools.address == "http://192.168.1.20:5000/"
        now = Address("http://192.168.1.77:5000/", "192.168.1.77", "wlan0")
        control.addresses = lambda: (now,)  # type: ignore[method-assign]
        faults.look()
        faults.look()
        (fault,) = waiting(stage)
        assert "192.168.1.20" in fault.what
        assert "192.168.1.77" in fault.why
        assert stage.window.tools.address == now.url
        await keys(stage)
        press(stage, Qt.Key.Key_D)
        await until(lambda: control.looked_into == ["192.168.1.20"])
        dialog(stage, Doctor).reject()
        control.addresses = given  # type: ignore[method-assign]
        faults.look()
        assert waiting(stage) == []
        assert stage.window.tools.address == "http://192.168.1.20:5000/"

    on_stage(test)


def test_a_name_that_is_lost_is_told_and_one_that_never_was_is_not(on_stage: Play) -> None:
    """It ends with the name's return; and with hosting, when nothing leads here at all."""

    async def test(stage: Stage) -> None:
        control = stage.control
        assert waiting(stage) == []
        name = Address("http://peerpyrtc.local:5000/", "peerpyrtc.local", "name in this network")

        def become(*further: Address) -> list[str]:
            control.further = further
            control.addresses_changed.emit(None)
            return [each.what for each in waiting(stage)]

        assert become(name) == []
        (said,) = become()
        assert "peerpyrtc.local" in said
        assert become(name) == []
        assert become() == [said]
        await stage.panel.commands.stop()
        assert waiting(stage) == []

    on_stage(test)


def test_who_gets_the_page_and_no_connection_is_told_once_an_address(on_stage: Play) -> None:
    """Until somebody joins from there; of a crowd only so many."""

    async def test(stage: Stage) -> None:
        tell = stage.guests.host.hub.events.emit

        def fails(address: str, reason: Reason = Reason.JOIN_FAILURE) -> None:
            tell(JoinFailed("lobby", "ann", address, reason, "not open in time", NOON))

        fails(ADDRESS)
        fails(ADDRESS)
        fails("192.168.1.9", Reason.BANNED)
        (fault,) = waiting(stage)
        assert ADDRESS in fault.what
        await stage.guests.join("ann")
        assert waiting(stage) == []
        for n in range(2 * MOST):
            fails(f"10.0.0.{n}")
        assert len(waiting(stage)) == MOST

    on_stage(test)


def test_a_join_that_fails_again_and_again_is_told_until_it_is_seen(on_stage: Play) -> None:
    """A page goes on trying: the same row waits for it, and once seen none; until somebody got in
    from there, or hosting starts anew."""

    async def test(stage: Stage) -> None:
        def fails(when: int = NOON) -> None:
            why = Reason.JOIN_FAILURE
            join = JoinFailed("lobby", "ann", ADDRESS, why, "not open in time", when)
            stage.guests.host.hub.events.emit(join)

        came = []
        stage.window.waiting_acts.model.rowsInserted.connect(lambda *_: came.append(1))
        for at in range(3):
            fails(NOON + at)
        assert [each.time for each in waiting(stage)] == [NOON]
        await keys(stage)
        press(stage, Qt.Key.Key_A)
        assert waiting(stage) == []
        fails()
        assert waiting(stage) == []
        assert len(came) == 1
        await stage.guests.join("ann")
        fails()
        assert len(waiting(stage)) == 1
        press(stage, Qt.Key.Key_A)
        fails()
        assert waiting(stage) == []
        await stage.panel.commands.stop()
        await stage.panel.commands.start()
        fails()
        assert len(waiting(stage)) == 1

    on_stage(test)


def test_a_flooder_who_was_cut_off_can_be_banned_from_there(on_stage: Play) -> None:
    """D shows what they said; a mute is what it was told for."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("eve", "ann")
        guests.say("eve", "buy")
        guests.say("ann", "hello")
        stage.flush()
        stay = next(peer.stay for peer in guests.host.hub.snapshot()[0].peers if peer.id == "eve")
        left = PeerLeft("lobby", "eve", Reason.FLOODING, "", NOON, stay)
        guests.host.hub.events.emit(left)
        (fault,) = waiting(stage)
        assert fault.person.id == "eve"
        await keys(stage)
        press(stage, Qt.Key.Key_D)
        await until(lambda: "hello" not in stage.texts())
        assert "buy" in stage.texts()
        press(stage, Qt.Key.Key_B)
        dialog(stage, BanDialog).reject()
        assert waiting(stage) == [fault]
        press(stage, Qt.Key.Key_M)
        await until(lambda: waiting(stage) == [])

    on_stage(test)


def test_faults_stand_among_all_else_by_their_age(on_stage: Play) -> None:
    """Several are decided at once, each in its own way."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("ann")
        guests.send("ann", {"type": "hand"})
        tell = guests.host.hub.events.emit
        tell(HistorySwitched(False, "the disk is full", NOON - 5_000))
        tell(HistoryNoted("look here", NOON + 90_000_000))
        kinds = [each.kind for each in waiting(stage)]
        assert kinds == [Kind.FAULT, Kind.HAND, Kind.FAULT]
        await keys(stage)
        stage.window.waiting_acts.pane.table.selectAll()
        press(stage, Qt.Key.Key_D)
        await until(lambda: waiting(stage) == [])
        assert not stage.window.findChildren(WhatHelps)
        assert not guests.host.faults

    on_stage(test)
