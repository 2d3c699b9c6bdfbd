"""Everything by what it is called, from one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.gui.actions import bare
from peerpyrtc_desktop.gui.dialogs.doctor import Doctor
from peerpyrtc_desktop.gui.dialogs.help import About
from peerpyrtc_desktop.gui.dialogs.palette import Palette
from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from tests.gui.conftest import Stage, dialog, press, turns, until

Play = Callable[..., None]


def opened(stage: Stage, asked: str = "") -> Palette:
    press(stage.window.actions_.palette)
    (palette,) = (each for each in stage.window.findChildren(Palette) if each.isVisible())
    palette.line.setText(asked)
    return palette


def listed(palette: Palette) -> list[tuple[str, str]]:
    """What was found, and what stands beside it."""
    table = palette.table
    cells = ((table.item(at, 0), table.item(at, 1)) for at in range(table.rowCount()))
    return [(says.text(), aside.text()) for says, aside in cells if says and aside]


async def choose(palette: Palette) -> None:
    """Return does what is selected, once the palette is away."""
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    await until(lambda: not palette.isVisible())
    await turns(3)


def test_an_action_is_done_by_its_name(on_stage: Play) -> None:
    """Only what can be done now is listed, with its key; arrows go round."""

    async def test(stage: Stage) -> None:
        palette = opened(stage, "compa")
        assert listed(palette) == [("Compact rows", "")]
        assert palette.line.accessibleDescription() == "Compact rows"
        await choose(palette)
        await until(stage.window.actions_.compact.isChecked)
        palette = opened(stage)
        every = [says for says, _ in listed(palette)]
        assert ("Lock all rooms", "Ctrl+Shift+M") in listed(palette)
        assert "Copy address" in every
        assert "Find and do" not in every
        assert "Kick" not in every
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        assert palette.isVisible()
        for key, at in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_PageDown, 12), (Qt.Key.Key_PageUp, 0)):
            QTest.keyClick(palette.line, key)
            assert palette.table.chosen() == at
        QTest.keyClicks(palette.line, "about")
        assert listed(palette)[0][0] == "About PeerPyRTC Desktop"
        for key, at in ((Qt.Key.Key_Up, len(listed(palette)) - 1), (Qt.Key.Key_Down, 0)):
            QTest.keyClick(palette.line, key)
            assert palette.table.chosen() == at
        await choose(palette)
        await until(lambda: dialog(stage, About).isVisible())
        dialog(stage, About).reject()
        palette = opened(stage, "nothing like it")
        assert palette.nothing.isVisible()
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        assert palette.isVisible()
        palette.reject()

    on_stage(test)


def test_a_verb_and_a_name_mean_that_person(on_stage: Play) -> None:
    """In the stay in which they were found, whoever is selected or called so since."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("den"))
        await stage.guests.join("zoë", "max", "R&B")
        await stage.guests.join("zoë", room="den")
        stage.flush()
        stage.window.peers.table.setFocus()
        stage.window.peers.table.select([0])
        assert [says for says, _ in listed(opened(stage, "mute r&b"))][-1] == "Mute R&B for…"
        stage.window.findChildren(Palette)[-1].reject()
        await turns(3)
        palette = opened(stage, "kick zoe")
        assert listed(palette)[:2] == [("Kick zoë", "lobby"), ("Kick zoë", "den")]
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
        await choose(palette)
        await until(lambda: stage.guests.kicked == [("den", "zoë", "")])
        palette = opened(stage, "kick max")
        await stage.command(Rename("lobby", "max", "moritz"))
        await stage.guests.join("max")
        stage.flush()
        await choose(palette)
        await stage.settle()
        assert "max" in stage.names()

    on_stage(test)


def test_in_a_crowd_the_one_who_is_named_is_meant(on_stage: Play) -> None:
    """Not who is selected, nor whose name goes on; also who came last of thirty."""

    async def test(stage: Stage) -> None:
        await stage.guests.join(*(f"Guest {n}" for n in range(4, 31)), "Annabel", "Ann", "Guest 3")
        stage.flush()
        table = stage.window.peers.table
        table.setFocus()
        table.select([stage.panel.models.peers.position(PeerKey("lobby", "Annabel")) or 0])
        assert listed(opened(stage, "kick ann"))[0] == ("Kick Ann", "lobby")
        stage.window.findChildren(Palette)[-1].reject()
        await turns(3)
        palette = opened(stage, "kick guest 3")
        assert listed(palette)[0] == ("Kick Guest 3", "lobby")
        await choose(palette)
        await until(lambda: stage.guests.kicked == [("lobby", "Guest 3", "")])

    on_stage(test)


def test_a_preset_means_who_was_selected_as_the_palette_opened(on_stage: Play) -> None:
    """Though its words would say the same of somebody else of that name, or of two others."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben", "cid", "dan")
        stage.flush()
        table = stage.window.peers.table
        table.setFocus()
        table.select([0, 1])
        palette = opened(stage, "mute 2 peers 2 min")
        table.select([2, 3])
        await choose(palette)
        peers = stage.panel.models.peers
        muted = {"ann", "ben"}

        def are_muted() -> set[str]:
            found = (peers.peer(PeerKey("lobby", name)) for name in ("ann", "ben", "cid", "dan"))
            return {peer.id for peer in found if peer is not None and peer.state == "muted"}

        await until(lambda: are_muted() == muted)

    on_stage(test)


def test_the_keys_go_to_a_room_or_somebody(on_stage: Play) -> None:
    """Their acts are then one key away. Who has gone meanwhile is said so."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("den"))
        await stage.guests.join("ann", "ben")
        stage.flush()
        window = stage.window
        window.peers.filter.setText("nobody")
        await choose(opened(stage, "ben lobby"))
        await until(lambda: [who.id for who in window.peers.people()] == ["ben"])
        assert bare(window.actions_.kick.text()) == "Kick ben"
        await choose(opened(stage, "den room"))
        await until(lambda: window.rooms.names() == ("den",))
        palette = opened(stage, "den room")
        await stage.command(CloseRoom("den"))
        stage.flush()
        await choose(palette)
        await until(lambda: "den is closed" in window.status.latest.text())
        palette = opened(stage, "ann lobby")
        stage.guests.leave("ann")
        stage.flush()
        await choose(palette)
        await until(lambda: "ann has left" in window.status.latest.text())

    on_stage(test)


def test_what_an_action_means_may_not_change_behind_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        window = stage.window
        window.peers.table.setFocus()
        window.peers.table.select([0])
        press(window.actions_.kick)
        await until(lambda: "ann" in window.actions_.undo.text())
        stage.flush()
        palette = opened(stage, "undo kick")
        assert "ann" in listed(palette)[0][0]
        window.peers.table.select([0])
        press(window.actions_.kick)
        await until(lambda: "ben" in window.actions_.undo.text())
        await choose(palette)
        await until(lambda: "nothing was done" in window.status.latest.text())
        assert len(stage.guests.kicked) == 2

    on_stage(test)


def test_a_name_is_text_and_turns_nothing_around(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("נועה", "a" * 64)
        stage.flush()
        palette = opened(stage, "נועה")
        assert listed(palette) == [("\u2068נועה\u2069", "lobby")]
        palette.line.setText("a" * 64)
        assert listed(palette) == [("a" * 64, "lobby")]
        window = stage.window
        assert palette.width() <= window.width()
        assert window.geometry().contains(palette.geometry().center())
        palette.reject()

    on_stage(test)


def test_what_means_one_room_is_found_with_its_name(on_stage: Play) -> None:
    """Also while none is selected: the room is, when it is done."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("den"))
        stage.flush()
        assert not stage.window.actions_.who_may.isEnabled()
        palette = opened(stage, "who may den")
        assert listed(palette)[0][0] == "Who may do what in den"
        await choose(palette)
        await until(lambda: stage.window.findChildren(WhoMay))
        assert dialog(stage, WhoMay).heading.text() == "Who may do what in den"
        dialog(stage, WhoMay).reject()
        await choose(opened(stage, "show messages den"))
        assert stage.window.log.rooms.currentData() == "den"

    on_stage(test)


def test_what_an_act_is_good_for_finds_it(on_stage: Play) -> None:
    """Who doesn't know what it is called asks for what they want."""

    async def test(stage: Stage) -> None:
        palette = opened(stage, "phones join")
        assert [says for says, _ in listed(palette)] == ["Nobody can join?"]
        await choose(palette)
        await until(lambda: stage.window.findChildren(Doctor))
        dialog(stage, Doctor).reject()
        assert ("Sort by Rate", "") in listed(opened(stage, "rate"))

    on_stage(test)
