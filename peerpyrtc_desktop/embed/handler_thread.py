"""One handler of the program's, called off the host's thread.

What it does there harms nobody: its queue is bounded, its faults are logged, its time is its own.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any

from peerpyrtc_desktop.embed.errors import ManagerClosed
from peerpyrtc_desktop.embed.loop_thread import LoopEnded
from peerpyrtc_desktop.embed.said import Told

MAX_BYTES = 32 * 1024 * 1024
"""Bytes of messages that may wait for one handler."""

AT_ONCE = 100
"""Calls of one async handler that may run at the same time, each for another guest."""

Handler = Callable[..., Any]
"""A plain function or an async one; its result is ignored, its exceptions are logged."""

Guest = tuple[str, str]
"""Whom a call is about: the room and the peer's id."""

log = logging.getLogger("peerpyrtc_desktop.embed")


@dataclass(frozen=True, slots=True)
class _Call:
    """What the handler is to be called with: the guest, then the rest; `size` in bytes."""

    guest: Guest
    what: Told
    size: int


class HandlerThread:
    """Calls `handler` with what is `put`: in order for each guest.

    A plain handler is called on this thread, one call after the other. What an async one returns
    is handed to `begin`, which runs it on the handlers' loop; meanwhile the next guest's call is
    begun, up to `AT_ONCE` of them: a database call of one is no wait for all. The thread starts
    with the first call, so that a process may fork before. Over `most` waiting calls or
    `MAX_BYTES`, the newest are left out and the log says how many.
    """

    def __init__(
        self,
        handler: Handler,
        begin: Callable[[Awaitable[Any]], Future[None]],
        most: int,
    ) -> None:
        self.handler = handler
        self._begin = begin
        self._most = most
        self._name = getattr(handler, "__qualname__", None) or repr(handler)
        self._changed = threading.Condition()
        self._waiting: deque[_Call] = deque()
        # Calls that wait for the one before of the same guest, which runs; and those that may go.
        self._behind: dict[Guest, deque[_Call]] = {}
        self._free: deque[_Call] = deque()
        self._count = 0
        self._bytes = 0
        self._left_out = 0
        self._ending = False
        self._abandoned = False
        self._thread: threading.Thread | None = None

    def put(self, guest: Guest, what: Told, size: int) -> None:
        """Queue one call of `size` bytes. From any thread; never blocks."""
        with self._changed:
            if self._ending:
                return
            is_full = self._count >= self._most or self._bytes + size > MAX_BYTES
            if is_full:
                self._left_out += 1
            else:
                self._waiting.append(_Call(guest, what, size))
                self._count += 1
                self._bytes += size
                self._changed.notify()
            is_first = is_full and self._left_out == 1
            if self._thread is None:
                self._start()
            count = self._count
        if is_first:
            log.warning("%s is too slow: %d calls wait, new ones are left out", self._name, count)

    def _start(self) -> None:
        name = f"peerpyrtc handler {self._name}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:  # from Python 3.12 on a process that ends starts no more threads
            self._ending = True
            self._forget()
        else:
            self._thread = thread

    def _run(self) -> None:
        while (call := self._next()) is not None:
            self._call(call)

    def _next(self) -> _Call | None:
        with self._changed:
            while (call := self._take()) is None:
                if self._ending and not self._count and not self._behind:
                    return None
                self._changed.wait()
            self._count -= 1
            self._bytes -= call.size
            # Half empty before it counts as caught up: else each call would bring a line.
            caught_up = self._left_out and self._count * 2 <= self._most
            left_out, self._left_out = (self._left_out, 0) if caught_up else (0, self._left_out)
        if left_out:
            log.warning("%s goes on; %d calls were left out", self._name, left_out)
        return call

    def _take(self) -> _Call | None:
        """The next call whose guest has none under way, or None."""
        if self._free:
            return self._free.popleft()
        while self._waiting and len(self._behind) < AT_ONCE:
            call = self._waiting.popleft()
            behind = self._behind.get(call.guest)
            if behind is None:
                self._behind[call.guest] = deque()
                return call
            behind.append(call)
        return None

    def _call(self, call: _Call) -> None:
        running = None
        try:
            result = self.handler(*call.guest, call.what.made())
            if inspect.isawaitable(result):
                running = self._begin(result)
        # A handler is the program's own code and may raise anything, SystemExit too: that would
        # end this thread, and so the handler, without a word.
        except BaseException as fault:  # noqa: BLE001
            self._tell(fault)
        if running is None:
            self._release(call.guest)
        else:
            running.add_done_callback(functools.partial(self._on_done, call.guest))

    def _on_done(self, guest: Guest, running: Future[None]) -> None:
        fault = CancelledError() if running.cancelled() else running.exception()
        if fault is not None:
            self._tell(fault)
        self._release(guest)

    def _release(self, guest: Guest) -> None:
        """The guest's call is done: its next one may go."""
        with self._changed:
            behind = self._behind[guest]
            if behind:
                self._free.append(behind.popleft())
            else:
                del self._behind[guest]
            self._changed.notify()

    def _tell(self, fault: BaseException) -> None:
        if isinstance(fault, CancelledError | asyncio.CancelledError | LoopEnded):
            why = "was cut off: the manager closed" if self._abandoned else "was cancelled"
            log.warning("%s %s", self._name, why)
        elif isinstance(fault, ManagerClosed):
            # At the end handlers still hear who left; what they would say to the room is too late.
            log.info("%s ended early: the manager is closed", self._name)
        else:
            log.error("%s failed", self._name, exc_info=fault)

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
            self._ending = self._abandoned = True
            forgotten = self._count
            self._forget()
            self._changed.notify()
        return forgotten

    def _forget(self) -> None:
        for call in self._free:
            del self._behind[call.guest]
        self._free.clear()
        self._waiting.clear()
        for behind in self._behind.values():
            behind.clear()
        self._count = self._bytes = 0
