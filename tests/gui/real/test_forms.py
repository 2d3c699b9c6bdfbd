"""Rules and who may do what by keys alone, in dialogs that fit the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.exceptions import Exceptions
from peerpyrtc_desktop.gui.dialogs.rule import RuleDialog
from peerpyrtc_desktop.gui.dialogs.rules import Rules
from peerpyrtc_desktop.gui.dialogs.trial import TrialDialog
from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay
from peerpyrtc_desktop.gui.verbs.peers import BAN, EXCEPTIONS
from peerpyrtc_desktop.runtime.commands.rules import ListRules
from tests.gui.conftest import Stage, until
from tests.gui.real.hand import press
from tests.gui.screen import xdotool

Play = Callable[..., None]
D = TypeVar("D", bound=QDialog)


_FRAME = 40
"""Pixels that the window manager's frame has at a side, at the most."""


async def in_front(stage: Stage, kind: type[D]) -> D:
    """The one of its kind, once it has the keys; all of it is on the screen."""

    def there() -> list[D]:
        return [each for each in stage.window.findChildren(kind) if each.isActiveWindow()]

    await until(there)
    free = stage.window.screen().availableGeometry()
    (found,) = there()
    # Without the manager's frame: of that Qt is told by the way, and at another scale not exactly.
    await until(lambda: free.contains(place(found)))
    for button in found.findChildren(QPushButton):
        if button.isVisible():
            assert free.contains(place(button)), button.text()
    return found


def place(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(part.rect().topLeft()), part.size())


def write(words: str) -> None:
    """As by the keyboard, wherever the keys are."""
    xdotool(None, "type", "--delay", "20", words)


def test_a_rule_is_made_tried_and_taken_back_by_keys(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.guests.say("ann", "please shut up")
        stage.flush()
        await stage.focus()
        stage.window.actions_.rules.trigger()
        rules = await in_front(stage, Rules)
        await until(rules.table.hasFocus)
        press("Insert")
        form = await in_front(stage, RuleDialog)
        # What is under "Not for" are those whom it doesn't judge, and nothing else.
        assert place(form.on).bottom() < place(form.moderators).top()
        await until(form.name.holds.first.hasFocus)
        write("rude")
        words = form.form.fields[0]
        press("Return")  # there are no words yet: it says so where they go, and goes there
        await until(lambda: words.why.isVisible() and words.has_keys)
        write("shut")
        await until(lambda: words.value() == ("shut",))
        assert not words.why.isVisible()
        # With all that can be asked it still fits.
        form.steps.box.setChecked(True)
        form.step_action.fill(Action.BAN)
        form.action.fill(Action.MUTE)
        form = await in_front(stage, RuleDialog)
        form.steps.box.setChecked(False)
        form.action.fill(Action.FLAG)
        press("alt+t")
        trial = await in_front(stage, TrialDialog)
        await until(lambda: "would have met the one message" in trial.said.text())
        press("Escape")
        await in_front(stage, RuleDialog)
        press("shift+Tab")
        await until(lambda: not words.has_keys)
        form.name.setFocus()
        press("Return")
        await in_front(stage, Rules)
        await until(lambda: rules.table.rowCount() == 1)
        assert await stage.command(ListRules()) == [Words("rude", words=("shut",))]
        await until(rules.table.hasFocus)
        press("space")
        await until(lambda: (cell := rules.table.item(0, 0)) is not None and cell.text() == "off")
        press("ctrl+z", "ctrl+z")
        await until(lambda: rules.table.rowCount() == 0)
        press("Escape")
        await until(lambda: not rules.isVisible())

    on_stage(test)


def test_who_may_do_what_is_ticked_by_keys(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        await stage.focus()

        def now() -> Permissions:
            return stage.guests.host.hub.numbers().rooms[0].settings.permissions

        stage.window.rooms.table.select([0])
        stage.window.actions_.who_may.trigger()
        asked = await in_front(stage, WhoMay)
        await until(asked.table.hasFocus)
        press("space", "Down", "Right", "space")
        table = Permissions((Row.CHAT,), (Row.WHISPER,))
        await until(lambda: asked.permissions() == table)
        asked.act.setFocus()
        press("Return")
        await until(lambda: now() == table)
        press("ctrl+z")
        await until(lambda: now() == Permissions())
        press("Escape")
        await until(lambda: not asked.isVisible())
        await stage.focus()
        stage.window.peers.table.select([0])
        stage.window.actions_.for_peers[EXCEPTIONS].trigger()
        who = await in_front(stage, Exceptions)
        await until(who.act.isEnabled)
        await until(who.rows[Row.CHAT].hasFocus)
        press("Down", "Down", "Return")
        await until(lambda: [each.may_not for each in now().exempt.values()] == [(Row.CHAT,)])
        await until(lambda: not stage.window.findChildren(Exceptions))

    on_stage(test)


def test_a_dialog_that_grows_with_its_words_stays_on_the_screen(on_stage: Play) -> None:
    """Wherever it was moved to before."""

    async def test(stage: Stage) -> None:
        await stage.guests.join(*(f"somebody with quite a long name {n}" for n in range(40)))
        stage.flush()
        await stage.focus()
        stage.window.peers.table.select([0])
        stage.window.actions_.for_peers[BAN].trigger()
        asked = await in_front(stage, BanDialog)
        await until(lambda: "Nobody else" in asked.hits.text())
        free = stage.window.screen().availableGeometry()
        asked.resize(asked.width(), asked.minimumSizeHint().height())
        before = asked.height()
        asked.move(asked.x(), free.bottom() - asked.frameGeometry().height() + 1)
        await until(lambda: place(asked).bottom() >= free.bottom() - _FRAME)
        asked.parts["address"].click()
        await until(lambda: "and 33 more" in asked.hits.text() and asked.height() > before)
        await in_front(stage, BanDialog)
        asked.reject()

    on_stage(test)
