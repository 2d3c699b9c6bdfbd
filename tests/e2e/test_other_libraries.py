"""Where an installed library isn't the one the fast engine was made for, the plain one runs."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import aiortc
import pytest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.rtc import peer_link
from tests.clients import V1, ref
from tests.e2e import program
from tests.e2e.stage import Stage, play, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--room=lobby"]
NOTICE = "Running on the plain engine, at about a twelfth of the speed: aiortc's RTCSctpTransport"


@pytest.fixture
def patched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For programs started from now on: aiortc as a distribution might have patched it."""
    copy = tmp_path / "patched" / "aiortc"
    shutil.copytree(Path(aiortc.__file__).parent, copy)
    module = copy / "rtcsctptransport.py"
    source = module.read_text()
    changed = source.replace("streams_count = MAX_STREAMS", "streams_count = MAX_STREAMS - 1")
    assert changed != source
    module.write_text(changed)
    monkeypatch.setenv("PYTHONPATH", str(copy.parent))


async def talk(url: str) -> None:
    """Two join the lobby and hear each other."""
    ann, bob = V1(url, "lobby", "Ann"), V1(url, "lobby", "Bob")
    await ann.connect()
    await bob.connect()
    for speaker, listener, number in ((ann, bob, 1), (bob, ann, 2)):
        speaker.say("hello", ref(number))
        assert (await listener.type("event"))["data"] == "hello"
    await ann.close()
    await bob.close()


@pytest.mark.usefixtures("patched")
async def test_serve_says_so(tmp_path: Path) -> None:
    """The log says what differs, and guests talk as ever."""
    with program.running(SERVE, data=tmp_path) as host:
        await talk(host.url)
        log = host.log.read_text()
    assert re.search(rf"\[warning *\] {NOTICE}", log)
    assert "Traceback" not in log


async def test_otherwise_nothing_is_said(tmp_path: Path) -> None:
    """With the libraries as they are locked there is no such line."""
    with program.running(SERVE, data=tmp_path) as host:
        log = host.log.read_text()
    assert "warning" not in log


def test_the_panel_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it says waits for the person while it hosts."""
    differs = "aiortc's RTCSctpTransport is another one"
    monkeypatch.setattr(peer_link, "difference", lambda: differs)

    async def story(stage: Stage) -> None:
        waits = stage.window.waiting_acts.model
        await until(lambda: waits.rowCount() == 1)
        assert waits.item(0).what.startswith(NOTICE)
        await talk(stage.url)
        await until(lambda: stage.said("Bob", "hello"))

    play(qapp, tmp_path, story)
