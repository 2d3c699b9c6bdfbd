"""Calls from any thread or loop to the host's thread: started late, bounded, closed once."""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import threading
import weakref
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.embed.engine_thread import EngineThread, HostOptions
from peerpyrtc_desktop.embed.errors import (
    HistoryFault,
    ManagerClosed,
    NoAnswer,
    SignalingError,
    ThreadsPatched,
)
from peerpyrtc_desktop.embed.handlers import Handlers
from peerpyrtc_desktop.embed.loop_thread import LoopEnded, beside
from peerpyrtc_desktop.runtime.hub import Hub

T = TypeVar("T")

log = logging.getLogger("peerpyrtc_desktop.embed")


class Calls:
    """The host's thread, from the first call that needs it until `close`.

    So a process may fork before its first call, as reloaders and prefork servers do. A process that
    is forked later leaves its parent's host alone and gets one of its own with its first call.
    """

    def __init__(
        self, options: HostOptions, handlers: Handlers, *, timeout: float, close_timeout: float
    ) -> None:
        self.handlers = handlers
        self._options = options
        self._timeout = timeout
        self._close_timeout = close_timeout
        self._lock = threading.Lock()
        self._host: EngineThread | None = None
        self._closed = False
        _all.add(self)

    @property
    def is_running(self) -> bool:
        """Whether there is a host, and so rooms. Raises ManagerClosed."""
        self.check_open()
        return self._host is not None

    def check_open(self) -> None:
        """Raise ManagerClosed after `close`."""
        if self._closed:
            raise ManagerClosed

    def host(self) -> EngineThread:
        """The host, started if need be.

        Raises:
            ManagerClosed: it won't be started again.
            SignalingError: it can't be started; the cause is the OSError or ValueError, if it has
                one.
        """
        with self._lock:
            if self._closed:
                raise ManagerClosed
            if self._host is None:
                host = EngineThread(self._options, self.handlers.on_event, self.handlers.begin)
                try:
                    host.start()
                except (ThreadsPatched, HistoryFault) as fault:
                    # It is the program's to mend, and the answer goes to a guest.
                    log.error("%s", fault)
                    raise
                except (OSError, ValueError) as fault:
                    text = f"The host can't start: {fault}."
                    raise SignalingError(Refused(Code.STOPPING, text)) from fault
                self._host = host
                atexit.register(self.close)
            return self._host

    # Calls

    def wait(self, question: Callable[[Hub], Awaitable[T]]) -> T:
        """Ask the Hub and wait for its answer, for `timeout` at most.

        Raises:
            SignalingError: refused, closed, or no answer.
        """
        future = self._ask(self.host(), question)
        try:
            return future.result(self._timeout)
        except Refused as refused:
            raise self._error_of(refused) from None
        except CancelledError:
            raise ManagerClosed from None
        except TimeoutError:
            future.cancel()
            raise NoAnswer(self._timeout) from None

    async def wait_async(self, question: Callable[[Hub], Awaitable[T]]) -> T:
        """The same without blocking the caller's loop, which may be any."""
        host = self._host
        if host is None or self._closed:
            host = await beside(self.host)
        future = self._ask(host, question)
        try:
            async with asyncio.timeout(self._timeout):
                return await asyncio.wrap_future(future)
        except Refused as refused:
            raise self._error_of(refused) from None
        except TimeoutError:
            raise NoAnswer(self._timeout) from None
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            raise ManagerClosed from None

    def _error_of(self, refused: Refused) -> SignalingError:
        """A host that takes no guests because the manager closes is the manager's end."""
        is_end = self._closed and refused.code is Code.STOPPING
        return ManagerClosed() if is_end else SignalingError(refused)

    def _ask(self, host: EngineThread, question: Callable[[Hub], Awaitable[T]]) -> Future[T]:
        try:
            return host.ask(question)
        except LoopEnded:
            raise ManagerClosed from None

    # The end

    def close(self) -> None:
        """Send everyone out, let the handlers finish, end all threads; again is harmless.

        Takes a few seconds at most: `close_timeout` for the host and as long for the handlers.
        """
        with self._lock:
            was_closed, self._closed = self._closed, True
            host = self._host
        if was_closed:
            return
        atexit.unregister(self.close)
        if host is not None:
            host.stop(self._close_timeout)
        self.handlers.close(self._close_timeout)

    def on_fork(self) -> None:
        """This process is a fork: the parent's threads and sockets aren't its own."""
        # Kept for good: freeing the loop here would reach into the parent's, whose files it shares.
        _parents.append((self._host, self.handlers))
        if self._host is not None:
            self._host.on_fork()
        self._lock = threading.Lock()
        self._host = None
        self.handlers = self.handlers.reborn()


_all: weakref.WeakSet[Calls] = weakref.WeakSet()
_parents: list[object] = []


def _on_fork() -> None:
    for calls in tuple(_all):
        calls.on_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_on_fork)
