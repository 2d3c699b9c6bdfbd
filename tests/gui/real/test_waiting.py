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


def test_a_key_that_is_kept_down_decides_one_thing(on_stage: Play) -> None:
    """Kept down it repeats itself: what it would meet next was not looked at yet."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        first, *others = ids(stage)
        presses = hand.Presses()
        hand.keep_down("a")
        await until(lambda: presses.count >= 12)
        hand.release("a")
        await until(lambda: first not in ids(stage))
        await stage.settle()
        assert ids(stage) == others
        hand.press("a")
        await until(lambda: ids(stage) == others[1:])
        undo = stage.window.actions_.undo
        await until(lambda: undo.isEnabled())
        before = presses.count
        hand.keep_down("ctrl")
        hand.keep_down("z")
        await until(lambda: presses.count >= before + 12)
        hand.release("z")
        hand.release("ctrl")
        await until(lambda: ids(stage) == others)

    on_stage(test)
