"""A typed signal: one emitter, many listeners, no strings."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Signal(Generic[T]):
    """Calls its listeners in the order they came.

    What a listener's own act leads to is told after what it was told: all listeners hear things in
    the one order in which they happened.

    A listener that raises doesn't keep the others from hearing: all are called, and
    each fault goes to `on_fault`.
    """

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self._listeners: tuple[Callable[[T], None], ...] = ()
        self._on_fault = on_fault
        self._untold: deque[T] = deque()
        self._is_telling = False

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Add a listener; the returned function takes it out again, and is harmless if repeated."""
        self._listeners = (*self._listeners, listener)

        def disconnect() -> None:
            self._listeners = tuple(each for each in self._listeners if each is not listener)

        return disconnect

    def emit(self, value: T) -> None:
        """Tell every listener; what one of them leads to, after all have heard this."""
        self._untold.append(value)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            while self._untold:
                self._tell(self._untold.popleft())
        finally:
            self._is_telling = False

    def _tell(self, value: T) -> None:
        for listener in self._listeners:
            try:
                listener(value)
            except Exception as fault:
                self._on_fault(fault)
