"""One handler of the program's, called in order on a thread of its own.

What it does there harms nobody: its queue is bounded, its faults are logged, its time is its own.
"""

from __future__ import annotations

import inspect
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError
from typing import Any

from peerpyrtc_desktop.embed.errors import ManagerClosed
from peerpyrtc_desktop.embed.loop_thread import LoopEnded

MAX_BYTES = 32 * 1024 * 1024
"""Bytes of messages that may wait for one handler."""

Handler = Callable[..., Any]
"""A plain function or an async one; its result is ignored, its exceptions are logged."""

log = logging.getLogger("peerpyrtc_desktop.embed")


class HandlerThread:
    """Calls `handler` with what is `put`, one after the other.

    Its thread starts with the first call, so that a process may fork before. What the handler
    returns is awaited by `finish`, if it can be: that is how async handlers run. Over `most`
    waiting calls or `MAX_BYTES`, the newest are left out and the log says how many.
    """

    def __init__(
        self, handler: Handler, finish: Callable[[Awaitable[Any]], None], most: int
    ) -> None:
        self.handler = handler
        self._finish = finish
        self._most = most
        self._name = getattr(handler, "__qualname__", None) or repr(handler)
        self._changed = threading.Condition()
        self._waiting: deque[tuple[tuple[Any, ...], int]] = deque()
        self._bytes = 0
        self._left_out = 0
        self._ending = False
        self._thread: threading.Thread | None = None

    def put(self, arguments: tuple[Any, ...], size: int) -> None:
        """Queue one call of `size` bytes. From any thread; never blocks."""
        with self._changed:
            if self._ending:
                return
            is_full = len(self._waiting) >= self._most or self._bytes + size > MAX_BYTES
            if is_full:
                self._left_out += 1
            else:
                self._waiting.append((arguments, size))
                self._bytes += size
                self._changed.notify()
            is_first = is_full and self._left_out == 1
            if self._thread is None:
                self._start()
        if is_first:
            log.warning("%s is too slow: %d calls wait, new ones are left out", *self._state())

    def _start(self) -> None:
        name = f"peerpyrtc handler {self._name}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:  # from Python 3.12 on a process that ends starts no more threads
            self._ending = True
            self._waiting.clear()
        else:
            self._thread = thread

    def _state(self) -> tuple[str, int]:
        return self._name, len(self._waiting)

    def _run(self) -> None:
        while (arguments := self._next()) is not None:
            self._call(arguments)

    def _next(self) -> tuple[Any, ...] | None:
        with self._changed:
            while not self._waiting and not self._ending:
                self._changed.wait()
            if not self._waiting:
                return None
            arguments, size = self._waiting.popleft()
            self._bytes -= size
            # Half empty before it counts as caught up: else each call would bring a line.
            caught_up = self._left_out and len(self._waiting) * 2 <= self._most
            left_out, self._left_out = (self._left_out, 0) if caught_up else (0, self._left_out)
        if left_out:
            log.warning("%s goes on; %d calls were left out", self._name, left_out)
        return arguments

    def _call(self, arguments: tuple[Any, ...]) -> None:
        try:
            result = self.handler(*arguments)
            if inspect.isawaitable(result):
                self._finish(result)
        except (CancelledError, LoopEnded):
            log.warning("%s was cut off: the manager closed", self._name)
        except ManagerClosed:
            # At the end handlers still hear who left; what they would say to the room is too late.
            log.info("%s ended early: the manager is closed", self._name)
        # A handler is the program's own code and may raise anything. It is told, and goes on.
        except Exception:
            log.exception("%s failed", self._name)

    # The end

    def end(self) -> None:
        """Take no more calls; what waits is still done."""
        with self._changed:
            self._ending = True
            self._changed.notify()

    def join(self, seconds: float) -> bool:
        """Wait until it has ended; on its own thread it doesn't wait. Returns whether it has."""
        thread = self._thread
        if thread is None:
            return True
        if thread is not threading.current_thread():
            thread.join(max(0.0, seconds))
        return not thread.is_alive()

    def abandon(self) -> int:
        """Forget what still waits; returns how many calls that were."""
        with self._changed:
            self._ending = True
            forgotten = len(self._waiting)
            self._waiting.clear()
            self._changed.notify()
        return forgotten

    @property
    def is_here(self) -> bool:
        """Whether the caller runs on this thread."""
        return threading.current_thread() is self._thread
