"""The presets' keys on a keyboard whose digits want Shift."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest

from peerpyrtc_desktop.gui.models.peers import PeerKey
from tests.gui.conftest import Stage
from tests.gui.real import hand
from tests.gui.test_waiting_acts import muted

Play = Callable[..., None]


@pytest.fixture
def french() -> Iterator[None]:
    """An AZERTY keyboard, while this lasts."""
    subprocess.run(["setxkbmap", "fr"], check=True)
    yield
    subprocess.run(["setxkbmap", "us"], check=True)


@pytest.mark.usefixtures("french")
def test_the_key_of_a_digit_acts_without_shift_and_with_it(on_stage: Play) -> None:
    """Both `"` and 3, which that key writes with Shift."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        await stage.focus()
        table = stage.window.peers.table
        for count, (key, who) in enumerate((("quotedbl", "ann"), ("shift+quotedbl", "ben")), 1):
            table.setFocus()
            stage.window.peers.select([PeerKey("lobby", who)])
            hand.press(key)
            while len(muted(stage)) < count:
                await stage.settle()
            assert who in muted(stage)

    on_stage(test)
