"""A hand on a keyboard that counts what it presses, and the eyes that go with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.e2e.stage import Stage
from tests.gui.conftest import until
from tests.gui.real import hand
from tests.gui.screen import active_window

D = TypeVar("D", bound=QDialog)


class Keys:
    """Counts each key once, whatever is held down with it; letters of words, too."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self._task = ""

    def begin(self, task: str) -> None:
        """What is pressed from now on is for this."""
        self._task = task
        self.counts[task] = 0

    def press(self, *keys: str) -> None:
        """One after the other, wherever the keys go."""
        self.counts[self._task] += len(keys)
        hand.press(*keys)

    def write(self, words: str) -> None:
        """The same with letters."""
        self.press(*("space" if each == " " else each for each in words))


async def has_keys(widget: QWidget) -> None:
    """Wait until what is pressed goes there."""
    await until(widget.hasFocus)


async def in_front(stage: Stage, kind: type[D]) -> D:
    """The dialog of this kind, once it has the keys, by the window manager's word too."""

    def there() -> list[D]:
        found = [each for each in stage.window.findChildren(kind) if each.isActiveWindow()]
        return [each for each in found if active_window() == int(each.winId())]

    await until(there)
    return there()[0]


async def back(stage: Stage) -> None:
    """The window has the keys again."""
    window = stage.window
    await until(lambda: window.isActiveWindow() and active_window() == int(window.winId()))


def focus() -> QWidget | None:
    """Where the keys go."""
    return QApplication.focusWidget()


async def goes_on_to(here: Callable[[], bool], keys: Keys, key: str, most: int) -> None:
    """Press a key until one is there, as a person does who looks after each."""
    for _ in range(most):
        if here():
            return
        before = focus()
        keys.press(key)
        await until(partial(_is_elsewhere, before))
    assert here(), f"not there after {most} times {key}"


def _is_elsewhere(before: QWidget | None) -> bool:
    return focus() is not before
