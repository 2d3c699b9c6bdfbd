"""The window follows the delay."""

from __future__ import annotations

from peerpyrtc_desktop.core.file_frames import CHUNK
from peerpyrtc_desktop.core.file_window import (
    ALL_GUESTS,
    CEILING,
    FLOOR,
    PATIENCE,
    START,
    Window,
    fair_share,
)


class Way:
    """A way of a certain rate and delay, which a sender keeps full."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.now = 0.0
        self.sent = self.arrived = 0

    def run(self, rate: float, delay: float, seconds: float) -> float:
        """Send as the window lets; returns how long the last bytes were under way."""
        until, took = self.now + seconds, 0.0
        flying: list[tuple[int, float, float]] = []
        busy = self.now
        while self.now < until:
            while self.sent - self.arrived + CHUNK <= self.window.size:
                self.sent += CHUNK
                busy = max(busy, self.now) + CHUNK / rate
                flying.append((self.sent, self.now, busy + delay))
                self.window.set_off(self.sent, self.now)
            upto, began, self.now = flying.pop(0)
            took = self.now - began
            self.arrived = upto
            self.window.arrived(upto, self.now)
        return took


def test_a_fast_way() -> None:
    """It opens up to the ceiling."""
    window = Window()
    assert window.size == START
    Way(window).run(rate=100e6, delay=0.001, seconds=1)
    assert window.size == CEILING


def test_a_slow_way() -> None:
    """Little stands in its queue, however much there is to send; and it is never stuck."""
    window = Window()
    took = Way(window).run(rate=1e6, delay=0.002, seconds=5)
    assert FLOOR <= window.size <= 6 * CHUNK
    assert took < 4 * PATIENCE
    window = Window()
    Way(window).run(rate=50e3, delay=0.002, seconds=20)
    assert window.size == FLOOR


def test_a_long_way() -> None:
    """A delay that was always there is no queue."""
    window = Window()
    Way(window).run(rate=100e6, delay=0.2, seconds=20)
    assert window.size == CEILING


def test_the_way_gets_worse() -> None:
    """Then less is under way than before."""
    window = Window()
    way = Way(window)
    way.run(rate=50e6, delay=0.001, seconds=1)
    wide = window.size
    took = way.run(rate=2e6, delay=0.001, seconds=5)
    assert window.size < wide / 2
    assert took < 4 * PATIENCE


def test_all_guests_share() -> None:
    """However many they are, there is a bound for all; and each gets on."""
    assert fair_share(0) == fair_share(1) == ALL_GUESTS
    assert fair_share(8) * 8 == ALL_GUESTS
    assert fair_share(1000) == CHUNK
