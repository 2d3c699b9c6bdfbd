"""qasync's loop with less of Qt in it: one event for all callbacks, one timer for all deadlines.

qasync makes a Qt timer for each `call_soon` and each `call_later`; one that was cancelled lives on
until it is due. A `sleep(0)` costs 11 us there and 2 us on plain asyncio.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import TypeVarTuple, Unpack

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

Ts = TypeVarTuple("Ts")

BUDGET = 0.002
"""Seconds of callbacks in one Qt event: then Qt's own events get their turn."""

_KIND = QEvent.Type(QEvent.registerEventType())


class _Waker(QObject):
    """Brings one call from Qt's queue."""

    def __init__(self, wake: Callable[[], None]) -> None:
        super().__init__()
        self._wake = wake

    def post(self) -> None:
        """Call `wake` when Qt's events so far are served."""
        QCoreApplication.postEvent(self, QEvent(_KIND))

    def event(self, event: QEvent) -> bool:
        """Qt delivers it."""
        if event.type() == _KIND:
            self._wake()
            return True
        return super().event(event)


class LeanLoop(QEventLoop):  # type: ignore[misc]
    """A `QEventLoop` that queues its own callbacks and keeps its own deadlines."""

    def __init__(self, app: QApplication) -> None:
        self._ready_handles: deque[asyncio.Handle] = deque()
        self._deadlines: list[asyncio.TimerHandle] = []
        self._cancelled = 0
        self._is_posted = False
        self._waker = _Waker(self._drain)
        self._alarm = QTimer()
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._on_alarm)
        super().__init__(app)

    def call_soon(
        self,
        callback: Callable[[Unpack[Ts]], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """See `asyncio.loop.call_soon`."""
        handle = asyncio.Handle(callback, args, self, context)
        self._ready_handles.append(handle)
        self._post()
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[[Unpack[Ts]], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """See `asyncio.loop.call_later`."""
        return self.call_at(self.time() + max(0, delay), callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[[Unpack[Ts]], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """See `asyncio.loop.call_at`."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        handle._scheduled = True  # type: ignore[attr-defined]
        heapq.heappush(self._deadlines, handle)
        if self._deadlines[0] is handle:
            self._set_alarm()
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """A timer was cancelled; when most of them are, they are thrown out."""
        self._cancelled += 1
        if self._cancelled > 50 and self._cancelled * 2 > len(self._deadlines):
            self._deadlines = [each for each in self._deadlines if not each.cancelled()]
            heapq.heapify(self._deadlines)
            self._cancelled = 0

    def _post(self) -> None:
        if not self._is_posted:
            self._is_posted = True
            self._waker.post()

    def _drain(self) -> None:
        """Run what is ready, and what that makes ready, for `BUDGET` at the most."""
        self._is_posted = False
        ready, until = self._ready_handles, time.monotonic() + BUDGET
        while ready:
            handle = ready.popleft()
            if not handle.cancelled():
                handle._run()
            if time.monotonic() > until:
                break
        if ready:
            self._post()

    def _set_alarm(self) -> None:
        delay = self._deadlines[0].when() - self.time()
        # Rounded up: an alarm that comes early finds nothing due and has to be set again.
        self._alarm.start(max(0, int(delay * 1000) + 1))

    def _on_alarm(self) -> None:
        now, deadlines = self.time(), self._deadlines
        while deadlines and deadlines[0].when() <= now:
            handle = heapq.heappop(deadlines)
            handle._scheduled = False  # type: ignore[attr-defined]
            if handle.cancelled():
                self._cancelled = max(0, self._cancelled - 1)
            else:
                self._ready_handles.append(handle)
        if self._ready_handles:
            self._post()
        if deadlines:
            self._set_alarm()

    def close(self) -> None:
        """See `asyncio.loop.close`."""
        self._alarm.stop()
        self._ready_handles.clear()
        self._deadlines.clear()
        super().close()
