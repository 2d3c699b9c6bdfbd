"""What nobody foresaw is told once, in words that say what is safe, and the program goes on."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from peerpyrtc_desktop.gui import unforeseen
from peerpyrtc_desktop.gui.dialogs.unforeseen import UnforeseenDialog
from peerpyrtc_desktop.gui.unforeseen import Unforeseen, outline
from peerpyrtc_desktop.runtime.ports.program import Origin, Setting
from tests.gui.conftest import Stage, labels, until
from tests.gui.test_crashes import run

Play = Callable[..., None]

FAULTS = """
import gc, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from peerpyrtc_desktop.gui.dialogs.unforeseen import UnforeseenDialog
from peerpyrtc_desktop.runtime.commands.messages import Announce

def fail(*_):
    raise ValueError("said by a guest: hunter2")

class Torn:
    __del__ = fail

class Painted(QWidget):
    paintEvent = fail

async def fails():
    fail()

def dialogs(self):
    return [each for each in self.window.findChildren(UnforeseenDialog) if each.isVisible()]

async def then(self):
    faults, host = self.window.diagnosing.faults, self.commands.control.host
    QTimer.singleShot(0, fail)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Torn()
    gc.collect()
    asyncio.get_running_loop().call_soon(fail)
    self._tasks.spawn(fails(), name="one that fails")
    disconnect = host.events.connect(fail)
    await host.execute(OpenRoom("kitchen"))
    disconnect()
    await until(lambda: len(dialogs(self)) == 1 and len(faults.kinds) == 5)
    assert faults.count >= 6  # what a slot and a destructor raise looks the same
    # A window that can't be painted fails again and again, and the loop goes on all the same.
    torn = Painted(self.window)
    torn.resize(50, 50)
    torn.show()
    before = faults.count
    while faults.count < before + 20:
        torn.update()
        await asyncio.sleep(0.01)
    torn.deleteLater()
    count = faults.count
    (dialog,) = dialogs(self)
    await until(lambda: f"So far {faults.count} times." == dialog.times.text())
    dialog.copy.click()
    print(QApplication.clipboard().text(), flush=True)
    dialog.go_on.click()
    await until(lambda: not dialogs(self))
    print(await host.execute(Announce("still here")), flush=True)
    self.window.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="its stderr is another")
def test_slots_threads_tasks_listeners_and_paints_that_fail_share_one_dialog(
    tmp_path: Path,
) -> None:
    """Nothing of what an error says is among the diagnostics; where it came up is."""
    ended = run(tmp_path, FAULTS)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr.count("ValueError") >= 26
    assert "hunter2" not in ended.stdout
    told = ended.stdout.partition("Not foreseen")[2]
    assert len(re.findall(r"times, last at", told)) == 5
    assert "peerpyrtc_desktop/runtime/signals.py" in told
    assert str(tmp_path) not in told


def test_the_same_again_opens_no_second_dialog_and_another_does(on_stage: Play) -> None:
    def fail(what: str) -> BaseException:
        try:
            raise (KeyError if what == "key" else IndexError)(what)
        except LookupError as fault:
            return fault

    async def test(stage: Stage) -> None:
        faults = stage.window.diagnosing.faults
        told: list[bool] = []
        faults.told.connect(told.append)
        stage.control.program.faults.emit(fail("key"))
        await until(lambda: stage.window.findChildren(UnforeseenDialog))
        (dialog,) = stage.window.findChildren(UnforeseenDialog)
        await until(dialog.isVisible)
        said = " ".join(label.text() for label in labels(dialog))
        assert "Something went wrong that nobody foresaw" in said
        assert "Hosting goes on." in said
        assert "So far once." in said
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await until(lambda: not stage.window.findChildren(UnforeseenDialog))
        faults.note(fail("key"))
        await until(lambda: told == [True, False])
        assert not stage.window.findChildren(UnforeseenDialog)
        faults.note(fail("index"))
        await until(lambda: stage.window.findChildren(UnforeseenDialog))
        (dialog,) = stage.window.findChildren(UnforeseenDialog)
        assert dialog.times.text() == "So far 3 times."
        # The window that closes takes it along.

    on_stage(test)


def test_kinds_without_end_are_counted_together(qapp: QApplication) -> None:
    faults = Unforeseen()
    for number in range(unforeseen.MOST + 5):
        faults.note(type(f"Fault{number}", (Exception,), {})())
    assert len(faults.kinds) == unforeseen.MOST + 1
    assert faults.count == unforeseen.MOST + 5
    assert faults.kinds["others"].count == 5


def test_an_outline_has_what_led_to_it_and_no_words() -> None:
    try:
        try:
            raise OSError(28, "No space", "/home/ann/secret")
        except OSError as fault:
            raise RuntimeError("of ann") from fault
    except RuntimeError as fault:
        said = outline(fault)
    assert said.splitlines()[0] == "RuntimeError"
    assert "after OSError 28" in said
    assert "test_unforeseen.py:" in said
    assert "ann" not in said.replace("tests/", "")


def test_diagnostics_are_copied_by_their_menu_and_hold_no_guest(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.control.program.all = (
            Setting("port", "5001", Origin.OPTION, "--port"),
            Setting("database_url", "…", Origin.VARIABLE, "PEERPYRTC_DATABASE_URL"),
        )
        await stage.guests.join("Maximiliane")
        stage.guests.say("Maximiliane", "my secret")
        stage.flush()
        stage.window.actions_.diagnostics.trigger()
        text = QApplication.clipboard().text()
        assert "Maximiliane" not in text
        assert "my secret" not in text
        for line in (
            "PeerPyRTC Desktop 1.2.3",
            "hosting on",
            "rooms 1",
            "peers 1",
            "port = 5001 (--port)",
            "database_url = … (PEERPYRTC_DATABASE_URL)",
            "language en",
        ):
            assert line in text.splitlines()
        await until(lambda: stage.window.status.latest.text() == "Diagnostics copied")

    on_stage(test)


def test_the_bar_of_a_crash_has_its_button_and_goes_by_its_cross(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        bar = stage.window.diagnosing.bar
        assert not bar.isVisible()
        await stage.panel.commands.stop()
        stage.control.program.crash = "Segmentation fault"
        await stage.panel.commands.start()
        assert not bar.isVisible()  # that was at the start, and is told once

    on_stage(test)


def test_a_crash_is_told_as_hosting_begins(
    qapp: QApplication, run: Callable[..., None], tmp_path: Path
) -> None:
    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        stage.control.program.crash = "Fatal Python error: Segmentation fault"
        stage.control.keeps = True
        await stage.open()
        bar = stage.window.diagnosing.bar
        assert bar.words.endswith("the same rooms are open again.")
        (button,) = (each for each in bar.findChildren(QPushButton) if each.isVisible())
        button.click()
        assert "Fatal Python error" in QApplication.clipboard().text()
        await asyncio.sleep(0)
        await stage.close()

    run(test)
