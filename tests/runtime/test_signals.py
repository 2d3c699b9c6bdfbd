"""Typed signals."""

from __future__ import annotations

from peerpyrtc_desktop.runtime.signals import Signal


def test_listeners_hear_in_their_order_until_they_leave() -> None:
    """All hear, in the order they came; leaving twice is harmless."""
    signal, heard = Signal[int](lambda fault: None), list[str]()
    leave = signal.connect(lambda value: heard.append(f"a{value}"))
    signal.connect(lambda value: heard.append(f"b{value}"))
    signal.emit(1)
    leave()
    leave()
    signal.emit(2)
    assert heard == ["a1", "b1", "b2"]


def test_a_fault_keeps_nobody_from_hearing() -> None:
    """A listener that raises is reported, and the next one hears all the same."""
    faults, heard = list[BaseException](), list[int]()
    signal = Signal[int](faults.append)
    fault = ValueError("a listener's own")

    def broken(value: int) -> None:
        raise fault

    signal.connect(broken)
    signal.connect(heard.append)
    signal.emit(1)
    assert (faults, heard) == ([fault], [1])


def test_a_listener_may_come_and_go_while_told() -> None:
    """Who connects or leaves in the middle changes nothing for this round."""
    signal, heard = Signal[int](lambda fault: None), list[str]()

    def first(value: int) -> None:
        heard.append("first")
        leave()
        signal.connect(lambda value: heard.append("late"))

    leave = signal.connect(first)
    signal.connect(lambda value: heard.append("second"))
    signal.emit(1)
    assert heard == ["first", "second"]
    signal.emit(2)
    assert heard == ["first", "second", "second", "late"]


def test_all_hear_things_in_one_order() -> None:
    """What a listener's own act leads to is told after what it was told, to all alike."""
    faults: list[BaseException] = []
    signal = Signal[str](faults.append)
    first: list[str] = []
    later: list[str] = []

    def act(value: str) -> None:
        first.append(value)
        if value == "joined":
            signal.emit("left")

    signal.connect(act)
    signal.connect(later.append)
    signal.emit("joined")
    assert first == later == ["joined", "left"]
    signal.emit("joined")
    assert later == ["joined", "left"] * 2
    assert faults == []
