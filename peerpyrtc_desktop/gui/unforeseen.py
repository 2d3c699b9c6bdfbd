"""What goes wrong that nobody foresaw: counted by its kind, and never with what anyone said.

An error's own words may have a guest's in them, or a secret: of each there is its type, and where
in the program it came up.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    import asyncio

MOST = 40
"""Kinds that are told apart: those that come later are counted together."""

TOGETHER_MS = 250
"""What comes within this is told once: a fault in what is painted comes with each paint."""

_FRAMES = 12
_CHAIN = 4
_OTHERS = "others"


@dataclass(slots=True)
class Kind:
    """One kind of fault: `where` it came up, innermost last; how often, and when at first and last
    (seconds since the epoch)."""

    where: str
    first: float
    last: float
    count: int = 1


class Unforeseen(QObject):
    """Hears of each fault by `note`, in any thread; `told` says that there are new ones."""

    told = Signal(bool)
    """In the window's thread, a few times a second at the most: whether there is a new kind."""

    _noted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kinds: dict[str, Kind] = {}
        self._lock = threading.Lock()
        self._is_due = False
        self._is_new = False
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._tell)
        self._noted.connect(self._timer.start)

    @property
    def count(self) -> int:
        """How many there were."""
        with self._lock:
            return sum(kind.count for kind in self.kinds.values())

    def note(self, error: BaseException) -> None:
        """It came up: from any thread, and from within anything."""
        where, now = outline(error), time.time()
        with self._lock:
            if where not in self.kinds and len(self.kinds) >= MOST:
                where = _OTHERS
            kind = self.kinds.get(where)
            if kind is None:
                self.kinds[where] = Kind(where, now, now)
                self._is_new = True
            else:
                kind.count += 1
                kind.last = now
            is_first, self._is_due = not self._is_due, True
        if is_first:
            self._noted.emit()

    def _tell(self) -> None:
        with self._lock:
            is_new, self._is_due, self._is_new = self._is_new, False, False
        self.told.emit(is_new)

    @contextmanager
    def caught(self, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        """While this lasts it hears of all that nobody catches: in slots, threads and the loop.

        Each is written to stderr as ever.
        """
        before = sys.excepthook, threading.excepthook, sys.unraisablehook

        def of_slot(kind: type[BaseException], error: BaseException, trace: Any) -> None:
            before[0](kind, error, trace)
            self._hear(error)

        def of_thread(found: threading.ExceptHookArgs) -> None:
            before[1](found)
            self._hear(found.exc_value)

        def of_nobody(found: sys.UnraisableHookArgs) -> None:
            before[2](found)
            self._hear(found.exc_value)

        def of_loop(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
            loop.default_exception_handler(context)
            self._hear(context.get("exception"))

        sys.excepthook, threading.excepthook, sys.unraisablehook = of_slot, of_thread, of_nobody
        loop.set_exception_handler(of_loop)
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            loop.set_exception_handler(None)

    def _hear(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
            self.note(error)


def outline(error: BaseException) -> str:
    """Its type and where it came up, and the same of what led to it: none of its words."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < _CHAIN:
        parts.append(_of_one(seen))
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\nafter ".join(parts)


def _of_one(error: BaseException) -> str:
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    number = getattr(error, "errno", None)
    frames = [
        f"  {_short(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    return "\n".join([f"{name} {number}" if isinstance(number, int) else name, *frames[-_FRAMES:]])


def _short(file: str) -> str:
    """A file's place in the program or in a library: the folders before it say who hosts."""
    parts = Path(file).parts
    for root in ("site-packages", "peerpyrtc_desktop"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root == "site-packages") :])
    return parts[-1] if parts else ""
