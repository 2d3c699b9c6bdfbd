"""What waits is decided by real keys: each means what is selected, and then the next is."""

from __future__ import annotations

from collections.abc import Callable

from tests.gui.conftest import Stage, until
from tests.gui.real import hand
from tests.gui.test_waiting_acts import filled, ids, muted

Play = Callable[..., None]


def test_a_queue_is_worked_off_without_a_pointer(on_stage: Play) -> None:
    """M mutes whom the report is about, A settles what was flagged, Up and D take it back."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        first, second, third, fourth = ids(stage)
        hand.press("m")
        await until(lambda: muted(stage) == ["ben"])
        hand.press("a")
        await until(lambda: ids(stage) == [first, third, fourth])
        hand.press("Up")
        hand.press("d")
        await until(lambda: ids(stage) == [third, fourth])
        assert second not in ids(stage)
        hand.press("a", "d")
        await until(lambda: not stage.window.waiting_acts.pane.isVisible())

    on_stage(test)
