"""Pictures of the panel as people have it: `make screenshots`.

Each scene is a real window under a window manager: few and many guests, the longest names and
those of other scripts, both palettes, small and large screens, the longest language and one from
the right. Some open every dialog, too. All of them lie in `build/screenshots`, and stand on its
`contact-sheet.png` to be looked at.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog

from peerpyrtc_desktop.gui import language
from peerpyrtc_desktop.gui.lean_loop import LeanLoop
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.runtime.commands.entry import SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict
from tests.gui.conftest import Stage, until
from tests.gui.real.test_every_dialog import askers, opened
from tests.gui.screen import screen
from tests.translations import CODES, length

FOLDER = Path("build/screenshots")
SHEETS = FOLDER / "sheets"

PEOPLE = (
    "Maximiliane Freifrau von und zu Hohenstein-Weißenburg",
    "محمد عبد الرحمن الفاتح",
    "藤原朝臣定家",
    "<b>Ann</b>",
    "zoë",
    "Ben",
)
"""The longest, from the right, without spaces, markup that stays text; then `peer-07` and so on."""

ROOMS, FULL = ("lobby", "attic", "garden", "harbour"), 90
"""The rooms of a crowd, and how many are in each."""

WORKSHOP = "A workshop on soldering irons"
TALK = "Does anybody know when low water is today? The tables end with October."

WIDE, COLUMNS, LINE, MARGIN = 640, 3, 30, 12
"""Pixels of a picture on a sheet, how many stand beside each other, what is said below, and what
is seen around a dialog."""


@dataclass(frozen=True)
class Scene:
    """One window, as it is taken."""

    name: str
    guests: int
    size: str = "1280x800"
    scale: float = 1
    scheme: Scheme = Scheme.LIGHT
    code: str = "en"
    dialogs: bool = False


def scenes() -> list[Scene]:
    """All of them; the longest language is by the letters of its translations."""
    long = max(CODES, key=length)
    return [
        Scene("empty", 0),
        Scene("three", 3, dialogs=True),
        Scene("three-dark", 3, scheme=Scheme.DARK),
        Scene("forty", 40),
        Scene("forty-dark", 40, scheme=Scheme.DARK, size="1920x1080"),
        Scene("crowd", 300, size="1920x1080"),
        Scene("small", 40, size="1280x720"),
        Scene("laptop", 40, size="1366x768"),
        Scene("large-letters", 40, size="2560x1440", scale=2),
        Scene("huge", 300, size="3840x2160"),
        Scene("longest", 40, code=long, dialogs=True),
        Scene("from-the-right", 40, code="ar", dialogs=True),
        Scene("without-spaces", 40, code="ja", scheme=Scheme.DARK, dialogs=True),
    ]


def names(count: int) -> list[str]:
    """So many guests."""
    return [*PEOPLE, *(f"peer-{number:02}" for number in range(count))][:count]


async def fill(stage: Stage, scene: Scene) -> None:
    """The rooms, who is in them, what they say, and what waits for the person."""
    guests, people = stage.guests, names(scene.guests)
    guests.host.clock.time = time.time() - len(people)
    for room in (WORKSHOP, *ROOMS[1 : 1 + (scene.guests - 1) // FULL]):
        await stage.command(OpenRoom(room))
    await stage.command(SetTopic("lobby", "Tide tables, then groups of three"))
    for number, name in enumerate(people):
        guests.host.links.way = f"192.168.{number // 8}.{20 + number % 8}"
        await guests.join(name, room=ROOMS[number // FULL], address=guests.host.links.way)
    for number, name in enumerate(people):
        guests.host.clock.forward(1.0)
        guests.say(name, f"{TALK} ({number + 1})", ROOMS[number // FULL])
    if len(people) >= len(PEOPLE):
        guests.report(people[4], f"{TALK} (4)", "Third time today")
        guests.send(people[5], {"type": "hand"})
        await stage.command(Restrict("lobby", people[2], "Too many jokes"))
        guests.send(people[2], _message("One more joke: why did the tide go out?"))
        await stage.command(Mute("lobby", people[3], 600, "No advertising here"))
        await stage.command(SetWaitingRoom(WORKSHOP, True))
        await guests.host.join("Priya", WORKSHOP)
    stage.flush()


def _message(text: str) -> dict[str, object]:
    data = {"text": text, "reply_to": None}
    return {"type": "event", "name": "message", "ref": "99999999", "data": data}


async def take(stage: Stage, scene: Scene, folder: Path) -> None:
    """The window, and each dialog over it if the scene has them."""
    await fill(stage, scene)
    await stage.focus()
    await _settle()
    _save(folder / f"{scene.name}.png", None)
    who = names(scene.guests)[:1]
    for number, action in enumerate(askers(stage) if scene.dialogs else []):
        stage.window.rooms.table.select([0])
        stage.window.peers.table.setFocus()
        stage.window.peers.select([PeerKey("lobby", name) for name in who])
        if not action.isEnabled():
            continue
        action.trigger()
        await until(lambda: opened(stage))
        (shown,) = opened(stage)
        await until(shown.isActiveWindow)
        await _settle()
        name = f"{scene.name}-{number:02}-{type(shown).__name__}"
        _save(folder / f"{name}.png", shown)
        await _close(stage, shown)


async def _close(stage: Stage, shown: QDialog) -> None:
    shown.reject()
    await until(lambda: not opened(stage))


async def _settle() -> None:
    """What is painted by and by is there; the picture is for eyes, and may be a moment late."""
    await asyncio.sleep(0.4)


def _save(path: Path, shown: QDialog | None) -> None:
    """Keep what is on the screen: all, or what a dialog has of it."""
    picture = QGuiApplication.primaryScreen().grabWindow(0)
    if shown is not None:
        around = shown.frameGeometry().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        ratio = picture.devicePixelRatio()
        picture = picture.copy(QRect(around.topLeft() * ratio, around.size() * ratio))
    if not picture.save(str(path)):
        raise OSError(f"Could not write {path}")


def play(scene: Scene, folder: Path) -> None:
    """Take a scene, on the screen that there is."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    language.speak(app, scene.code)
    loop = LeanLoop(app)
    asyncio.set_event_loop(loop)

    async def whole() -> None:
        with tempfile.TemporaryDirectory() as place:
            stage = Stage(app, Path(place))
            stage.panel.look.scheme = scene.scheme
            await stage.open()
            try:
                await take(stage, scene, folder)
            finally:
                await stage.close()

    try:
        loop.run_until_complete(whole())
    finally:
        loop.close()
        asyncio.set_event_loop(None)


def contact_sheet(pictures: list[Path], to: Path) -> None:
    """All of them on one picture, each with its name below it."""
    whole = [QImage(str(each)) for each in pictures]
    tiles = [each.scaledToWidth(WIDE, _SMOOTH) if each.width() > WIDE else each for each in whole]
    rows = [range(at, min(at + COLUMNS, len(tiles))) for at in range(0, len(tiles), COLUMNS)]
    high = [max(tiles[at].height() for at in row) + LINE for row in rows]
    sheet = QImage(QSize(WIDE * COLUMNS, sum(high)), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808890"))
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, high, strict=True):
        for column, at in enumerate(row):
            painter.drawImage(column * WIDE, top, tiles[at])
            below = QRect(column * WIDE, top + tiles[at].height(), WIDE - 8, LINE)
            name = QFontMetrics(painter.font()).elidedText(
                pictures[at].stem, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        top += height
    painter.end()
    if not sheet.save(str(to)):
        raise OSError(f"Could not write {to}")


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def main(arguments: list[str]) -> None:
    """Take those whose names are given, or all."""
    wanted = [each for each in scenes() if not arguments or each.name in arguments]
    SHEETS.mkdir(parents=True, exist_ok=True)
    for scene in wanted:
        for old in FOLDER.glob(f"{scene.name}-[0-9][0-9]-*.png"):
            old.unlink()
        with screen(scene.size, scene.scale) as environment:
            command = [sys.executable, "-m", __spec__.name, "--scene", scene.name]
            subprocess.run(command, env=environment, check=True)
        print(scene.name, flush=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    windows = [FOLDER / f"{each.name}.png" for each in scenes()]
    contact_sheet([each for each in windows if each.exists()], SHEETS / "windows.png")
    for scene in wanted:
        if shown := sorted(FOLDER.glob(f"{scene.name}-[0-9][0-9]-*.png")):
            contact_sheet(shown, SHEETS / f"dialogs-{scene.name}.png")
    print(f"To be looked at: {SHEETS}")
    app.quit()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--scene", name]:
            play(next(each for each in scenes() if each.name == name), FOLDER)
        case arguments:
            main(arguments)
