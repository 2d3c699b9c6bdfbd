"""The card and the plots beside the log: opened, used and left by hands, at their sizes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.views.activity_view import ActivityView
from peerpyrtc_desktop.gui.views.card import Card
from tests.gui.conftest import Stage, until
from tests.gui.real import hand
from tests.gui.test_card_acts import notes
from tests.gui.test_waiting_acts import muted

Play = Callable[..., None]


async def opened(stage: Stage, name: str) -> Card:
    """Return on one in the table of peers."""
    window = stage.window
    stage.flush()
    await stage.focus()
    window.peers.table.setFocus()
    window.peers.select([PeerKey("lobby", name)])
    hand.press("Return")
    await until(lambda: window.card_acts.card is not None and window.card_acts.card.said.hasFocus())
    card = window.card_acts.card
    assert card is not None
    return card


def test_the_card_has_its_room_and_the_log_keeps_its_own(on_stage: Play) -> None:
    """Also after the window was made small and large again."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben")
        card = await opened(stage, "Zoë")
        window = stage.window
        await until(lambda: card.width() >= 280)
        first = window.log.width()
        assert first >= min(400, window.width() // 3)  # the docks have their least on each side
        buttons = [each for each in card.findChildren(QPushButton) if each.isVisible()]
        assert len(buttons) == 6
        assert all(each.width() >= each.sizeHint().width() for each in buttons)
        size = window.size()
        window.resize(760, 460)
        await until(lambda: window.width() == 760)
        assert window.height() == 460
        window.resize(size)
        await until(lambda: window.size() == size)
        await until(lambda: card.width() >= 280 and abs(window.log.width() - first) <= 40)

    on_stage(test)


def test_one_is_looked_at_muted_and_noted_by_keys_alone(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        await stage.guests.join("ben")
        card = await opened(stage, "Zoë")
        await until(lambda: card.note.key)
        hand.press("m")
        await until(lambda: muted(stage) == ["Zoë"])
        hand.press("ctrl+Tab", "ctrl+Tab", "ctrl+Tab")
        await until(lambda: card.tabs.currentWidget() is card.note)
        await until(card.note.edit.hasFocus)
        hand.press("h", "i")
        await until(lambda: card.note.edit.toPlainText() == "hi")
        hand.press("Escape")
        await until(stage.window.peers.table.hasFocus)
        await until(lambda: notes(stage) == {"hers": "hi"})
        assert muted(stage) == ["Zoë"]

    on_stage(test)


def test_a_click_on_a_plot_goes_to_that_time(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        window = stage.window
        await stage.guests.join("Zoë")
        stage.flush()
        window.docks.show("activity")
        await until(lambda: window.activity.view)
        view = window.activity.view
        assert isinstance(view, ActivityView)
        await until(lambda: len(view._samples) >= 2)
        await stage.focus()
        went: list[int] = []
        view.went.connect(lambda since, _: went.append(since))
        plot = view.plots[0].view
        hand.click(plot, plot.rect().center())
        await until(lambda: went)
        assert view.hasFocus()
        hand.press("Escape", "Right", "Return")
        await until(lambda: len(went) == 2)
        assert went[1] >= went[0]

    on_stage(test)
