"""The main job, end to end: browsers chat, the panel shows it live, the moderator acts."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.dialogs.ending import Ending
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from tests.clients import Older
from tests.e2e.browsers import firefox
from tests.e2e.guests import Guests
from tests.e2e.program import free_port
from tests.e2e.stage import Beside, Stage, play, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def guests() -> Guests:
    """Nobody yet."""
    return Guests()


def test_the_main_job(qapp: QApplication, tmp_path: Path, guests: Guests) -> None:
    """Two join and talk, the host announces and kicks one; the other chats on."""

    async def story(stage: Stage) -> None:
        try:
            await _join_and_talk(stage, guests)
            await _announce(stage, guests)
            await _kick_bob(stage, guests)
            assert guests.faults == {"Ann": [], "Bob": []}
        finally:
            await guests.leave()

    play(qapp, tmp_path, story)


async def _join_and_talk(stage: Stage, guests: Guests) -> None:
    for name in ("Ann", "Bob"):
        await guests.join(name, stage.url)
    await until(lambda: stage.names() == ["Ann", "Bob"])
    assert stage.panel.models.peers.peer(PeerKey("lobby", "Ann")) is not None
    await guests.say("Ann", "hello <b>Bob</b>")
    await guests.sees("Bob", "#log", "hello <b>Bob</b>")
    await guests.say("Bob", "hello Ann")
    await guests.sees("Ann", "#log", "hello Ann")
    await until(lambda: stage.said("Ann", "hello <b>Bob</b>"))
    await until(lambda: stage.said("Bob", "hello Ann"))


async def _announce(stage: Stage, guests: Guests) -> None:
    stage.announce("Lunch is ready")
    for name in ("Ann", "Bob"):
        await guests.sees(name, "#log", "Lunch is ready")
    await until(lambda: stage.said("", "Lunch is ready"))


async def _kick_bob(stage: Stage, guests: Guests) -> None:
    table = stage.window.peers.table
    stage.window.peers.select((PeerKey("lobby", "Bob"),))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: stage.window.findChild(Question) is not None)
    question = stage.window.findChild(Question)
    assert question is not None
    QTest.keyClicks(question.reason, "Please be kind")
    QTest.keyClick(question.reason, Qt.Key.Key_Return)

    await guests.sees("Bob", "#ended", "Please be kind")
    await until(lambda: stage.names() == ["Ann"])
    rooms = stage.engine.host.snapshot()
    assert [[peer.id for peer in room.peers] for room in rooms] == [["Ann"]]
    await guests.say("Ann", "still here")
    await until(lambda: stage.said("Ann", "still here"))
    # The page stays where it is: whoever was sent out doesn't slip back in by itself.
    assert "Please be kind" in await guests.text_of("Bob", "#ended")
    assert stage.names() == ["Ann"]


def test_firefox_joins_too(qapp: QApplication, tmp_path: Path) -> None:
    """Firefox, its addresses hidden as it does by default, joins, talks and hears."""

    async def story(stage: Stage) -> None:
        beside = Beside()
        try:
            talking = beside.do(lambda: asyncio.run(_firefox_guest(stage.url)))
            await until(lambda: stage.said("Fox", "hello from Firefox"))
            assert stage.names() == ["Fox"]
            stage.announce("Welcome, Fox")
            await talking
        finally:
            beside.close()

    play(qapp, tmp_path, story)


async def _firefox_guest(url: str) -> None:
    async with firefox.running() as fox:
        await fox.goto(f"{url}/r/lobby")
        await fox.fill("#join-name", "Fox")
        await fox.click("#join-button")
        await fox.wait_for("!document.querySelector('#room').hidden")
        await fox.fill("#draft", "hello from Firefox")
        await fox.click("#send")
        await fox.wait_for("document.querySelector('#log').innerText.includes('Welcome, Fox')")
        assert fox.faults == []


def test_the_older_generations_join_the_same_room(
    qapp: QApplication, tmp_path: Path, guests: Guests
) -> None:
    """A browser and the three older clients talk to each other; the panel sees all of it."""

    async def story(stage: Stage) -> None:
        await guests.join("Ann", stage.url)
        clients = [Older(stage.url, "lobby", name) for name in ("text", "pair", "full")]
        text, pair, full = clients
        try:
            for client in clients:
                await client.connect()
            full.system("PEER_JOIN", {"userAgent": "test", "timestamp": 1})
            state = await full.next(lambda f: f.get("action") == "ROOM_STATE")
            assert state["payload"]["hostId"] == "Ann"
            text.send("plain words")
            pair.envelope("in an envelope")
            for words in ("plain words", "in an envelope"):
                await guests.sees("Ann", "#log", words)
            await full.next(lambda f: f == {"peer_id": "pair", "message": "in an envelope"})
            await guests.say("Ann", "to all of you")
            await text.next(lambda f: f == "to all of you")
            for client in (pair, full):
                await client.next(lambda f: f == {"peer_id": "Ann", "message": "to all of you"})
            await until(lambda: stage.said("pair", "in an envelope"))
            assert stage.names() == ["Ann", "full", "pair", "text"]
        finally:
            for client in clients:
                await client.close()
            await guests.leave()

    play(qapp, tmp_path, story)


def test_a_taken_name_and_a_host_that_comes_back(
    qapp: QApplication, tmp_path: Path, guests: Guests
) -> None:
    """The page offers a free name; over a stop and start of hosting nothing is lost or doubled."""

    async def story(stage: Stage) -> None:
        try:
            await guests.join("Ann", stage.url)
            await guests.ask_to_join("other", stage.url, "ANN")
            await guests.sees("other", "#join-suggestion", "ANN 2")
            await guests.click("other", "#join-suggestion")
            await guests.shows("other", "#room:not([hidden])")
            await until(lambda: stage.names() == ["ANN 2", "Ann"])
            await guests.say("Ann", "before the break")
            await guests.sees("other", "#log", "before the break")
            await guests.join("Kit", stage.url, "kitchen")
            await guests.say("Kit", "soup is on")
            await until(lambda: stage.said("Kit", "soup is on"))
            await stage.engine.host.execute(SetTopic("kitchen", "Soup"))
            await _break(stage, guests)
            await guests.sees("other", "#log", "written while away")
            assert (await guests.text_of("other", "#log")).count("before the break") == 1
            assert (await guests.text_of("Ann", "#log")).count("written while away") == 1
            await until(lambda: stage.said("Ann", "written while away"))
            assert sum(row.text == "written while away" for row in stage.log()) == 1
        finally:
            await guests.leave()

    play(qapp, tmp_path, story, port=free_port())


async def _break(stage: Stage, guests: Guests) -> None:
    """The host stops, by its button; Ann writes on meanwhile; it starts again on the same port."""
    stage.window.actions_.hosting.trigger()
    question = stage.window.findChild(Ending)
    assert question is not None
    assert "kitchen: 1 guest" in question.who.text()
    QTest.mouseClick(question.act, Qt.MouseButton.LeftButton)
    await until(lambda: stage.names() == [])
    await guests.shows("Ann", "#banner:not([hidden])")
    await guests.say("Ann", "written while away")
    await until(lambda: stage.panel.commands.hosting is Hosting.OFF)
    stage.window.actions_.hosting.trigger()
    await until(lambda: stage.names() == ["ANN 2", "Ann", "Kit"])
    # A guest had opened the kitchen: it is what it was, too.
    kitchen = next(room for room in stage.engine.host.snapshot() if room.name == "kitchen")
    assert (kitchen.topic, [peer.id for peer in kitchen.peers]) == ("Soup", ["Kit"])
    assert "soup is on" in await guests.text_of("Kit", "#log")
