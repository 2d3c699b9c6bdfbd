"""Somebody who has never seen the panel moderates an evening by its keys alone.

What they do takes effect in the guests' browsers; how many keys each task took is counted, and may
not grow. They know what every window has: Tab, arrows, Return, Escape; and from its menus F6,
Ctrl+K, Ctrl+B, Ctrl+Z, Ctrl+Shift+F, and the letters beside what can be done to somebody.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.doctor import Doctor
from peerpyrtc_desktop.gui.dialogs.export import ExportFound
from peerpyrtc_desktop.gui.dialogs.palette import Palette
from peerpyrtc_desktop.gui.dialogs.search import Search
from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay
from peerpyrtc_desktop.gui.models.hits import HitsModel
from peerpyrtc_desktop.runtime.commands.entry import SetDoor
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.e2e.by_keys.crowd import Crowd, flood, heard_of, hears_more, tries_on
from tests.e2e.by_keys.hand import Keys, back, focus, goes_on_to, has_keys, in_front
from tests.e2e.chat_page import ChatPage
from tests.e2e.stage import Stage, play
from tests.gui.conftest import labels, until
from tests.gui.real import hand

MOST = {
    "find the flooder in a busy room": 7,
    "mute them": 1,
    "undo it": 1,
    "ban them": 2,
    "find in history what they wrote": 8,
    "export it": 6,
    "let a knocker in": 2,
    "have the room ask the host only": 21,
    "announce to one room": 5,
    "put the QR on the projector": 1,
    "find out why a phone can't join": 8,
}
"""Keys, each held-down one with what it is held for; letters too, without the announcement's."""

MAX = "Max"
SAID = "Back at ten"


def test_an_evening(qapp: QApplication, tmp_path: Path) -> None:
    keys = Keys()

    async def story(stage: Stage) -> None:
        crowd = Crowd(stage.url)
        try:
            await _story(stage, crowd, keys)
            # Who was refused has its browser say so, too.
            assert {name: found for name, found in crowd.faults.items() if name != MAX} == {
                name: [] for name in crowd.faults if name != MAX
            }
        finally:
            await crowd.leave()

    play(qapp, tmp_path, story)
    assert keys.counts == MOST


async def _story(stage: Stage, crowd: Crowd, keys: Keys) -> None:
    host = stage.engine.host
    await host.execute(OpenRoom("workshop"))
    ann, ben = await crowd.join("Ann"), await crowd.join("Ben", "workshop")
    await crowd.fill(6)
    max_ = await crowd.join(MAX)
    await host.execute(SetDoor("lobby", False, True))
    await until(lambda: len(stage.names()) == 9)
    stage.window.activateWindow()
    await back(stage)
    await flood(max_)
    await hears_more(ann, 20)
    for number in range(12):
        crowd.say(f"a question about exercise {number}")
    await _mute_and_undo(stage, keys, ann, max_)
    await _ban(stage, keys, max_)
    await _search_and_export(stage, keys)
    await _let_in(stage, keys, crowd)
    await _ask_only(stage, keys, ann)
    await _announce(stage, keys, ann, ben)
    await _project(stage, keys)
    await _doctor(stage, keys)


async def _mute_and_undo(stage: Stage, keys: Keys, ann: ChatPage, max_: ChatPage) -> None:
    table = stage.window.peers.table
    keys.begin("find the flooder in a busy room")
    keys.press("ctrl+k")
    await in_front(stage, Palette)
    keys.write("rate")
    keys.press("Return")
    await back(stage)
    await has_keys(table)
    keys.press("Home")
    await until(lambda: [who.id for who in stage.window.peers.people()] == [MAX])

    keys.begin("mute them")
    keys.press("m")
    await max_.has(".silenced")
    await max_.sees("muted", "#advice-text")
    heard = await heard_of(ann)
    await tries_on(max_)
    assert await heard_of(ann) == heard

    keys.begin("undo it")
    await until(stage.window.actions_.undo.isEnabled)
    keys.press("ctrl+z")
    await hears_more(ann, heard)


async def _ban(stage: Stage, keys: Keys, max_: ChatPage) -> None:
    keys.begin("ban them")
    keys.press("b")
    await in_front(stage, BanDialog)
    keys.press("Return")
    await max_.sees("You are banned from this host's rooms", "#ended-title")
    await back(stage)
    await until(lambda: MAX not in stage.names())


async def _search_and_export(stage: Stage, keys: Keys) -> None:
    keys.begin("find in history what they wrote")
    keys.press("ctrl+shift+f")
    search = await in_front(stage, Search)
    await has_keys(search.form.words)
    await goes_on_to(lambda: focus() is search.form.who, keys, "Tab", 4)
    keys.write("max")
    keys.press("Return")
    await until(lambda: search.export.isEnabled() and _senders(search) == {MAX})

    keys.begin("export it")
    keys.press("alt+e")
    asked = await in_front(stage, ExportFound)
    keys.press("Return")
    await until(lambda: asked.findChildren(QFileDialog))
    await until(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    keys.press("Return")
    await until(lambda: "rows are in" in asked.said.text())
    written = _saved()
    assert "buy now number 1" in written
    assert "exercise" not in written
    keys.press("Escape")
    await in_front(stage, Search)
    keys.press("Escape")
    await until(lambda: not search.form.who.text())
    keys.press("Escape")
    await back(stage)


def _saved() -> str:
    """What stands in the one file of this person's documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    (file,) = Path(folder).iterdir()
    return file.read_text()


def _senders(search: Search) -> set[str]:
    """Whose messages are listed."""
    model = search.view.model()
    assert isinstance(model, HitsModel)
    return {model.hit(row).sender for row in range(model.rowCount())}


async def _let_in(stage: Stage, keys: Keys, crowd: Crowd) -> None:
    kim = await crowd.page("Kim")
    await kim.arrive()
    await kim.tab.evaluate("document.querySelector('#join-name').select()")
    await kim.tab.type("Kim\n")
    await kim.sees("Waiting to be let in", "#knock")
    pane = stage.window.waiting_acts.pane
    await until(pane.isVisible)
    keys.begin("let a knocker in")
    await goes_on_to(pane.table.hasFocus, keys, "F6", 4)
    keys.press("a")
    await kim.tab.wait_for("!document.querySelector('#room').hidden")
    await until(lambda: "Kim" in stage.names())


async def _ask_only(stage: Stage, keys: Keys, ann: ChatPage) -> None:
    keys.begin("have the room ask the host only")
    keys.press("ctrl+k")
    await in_front(stage, Palette)
    keys.write("who may lobby")
    keys.press("Return")
    await in_front(stage, WhoMay)
    await goes_on_to(lambda: isinstance(focus(), QComboBox), keys, "shift+Tab", 4)
    keys.write("ask")
    keys.press("Return")
    await ann.sees("Only the host reads what you write.", "#advice-text")
    keys.press("Escape")
    await back(stage)


async def _announce(stage: Stage, keys: Keys, ann: ChatPage, ben: ChatPage) -> None:
    speak = stage.window.speak
    keys.begin("announce to one room")
    keys.press("ctrl+b")
    await has_keys(speak.line)
    keys.press("shift+Tab")
    await has_keys(speak.room)
    keys.press("l", "Tab")
    await has_keys(speak.line)
    before = keys.counts["announce to one room"]
    keys.write(SAID.lower())
    keys.counts["announce to one room"] = before
    keys.press("Return")
    await ann.sees(SAID.lower())
    assert SAID.lower() not in await ben.text("#log")


async def _project(stage: Stage, keys: Keys) -> None:
    """Here is one screen alone: it lies over the panel, and Escape takes it away."""
    keys.begin("put the QR on the projector")
    keys.press("F11")
    acts = stage.window.stage_acts
    await until(lambda: acts.stage is not None and acts.stage.isActiveWindow())
    shown = acts.stage
    assert shown is not None
    await until(lambda: shown.isFullScreen() and shown.code.isVisible())
    assert any(f"{stage.url}/r/lobby" in each.text() for each in labels(shown))
    hand.press("Escape")
    await back(stage)
    assert acts.stage is None


async def _doctor(stage: Stage, keys: Keys) -> None:
    keys.begin("find out why a phone can't join")
    keys.press("ctrl+k")
    await in_front(stage, Palette)
    keys.write("phone")
    keys.press("Return")
    doctor = await in_front(stage, Doctor)
    found = "only this computer can join"  # it listens on 127.0.0.1: that is true
    await until(lambda: any(found in label.text() for label in labels(doctor)))
    keys.press("Escape")
    await back(stage)
