"""PINs: kept as argon2 hashes, made and compared off the loop, and never guessed fast.

One hash takes 40 ms and 19 MiB (OWASP's advice for argon2id), so at most one a core is under way.
Those of one network come one after the other: fifty at once get no more tries than one at a time.
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.network import network_of

T = TypeVar("T")

TRIES, WITHIN = 5, 60.0
"""Wrong PINs that a network may give within so many seconds."""

MAX_WAITING = 256
"""PINs that wait to be looked at."""


class Pins:
    """One host's. `mono` is the time in seconds."""

    def __init__(self, mono: Callable[[], float]) -> None:
        self._mono = mono
        self._threads: ThreadPoolExecutor | None = None
        self._wrong: dict[str, deque[float]] = {}
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}
        self._waiting = 0

    async def hash(self, pin: str) -> str:
        """What a PIN is kept as."""
        return await self._off_loop(_hash, pin)

    async def check(self, pin: str, kept: str, remote: str) -> None:
        """Returns if it is the PIN that is kept so; who asks is at `remote`.

        Raises:
            Refused: it isn't, or too many weren't (`PIN_WRONG`); too many wait (`TOO_MANY`).
        """
        if self._waiting >= MAX_WAITING:
            raise Refused(Code.TOO_MANY, "Too many are coming in just now.", retry_after=2)
        network = network_of(remote)
        lock, users = self._turns.get(network, (asyncio.Lock(), 0))
        self._turns[network] = (lock, users + 1)
        self._waiting += 1
        try:
            async with lock:
                self._check_tries(network)
                if not await self._off_loop(_is_right, kept, pin):
                    self._wrong.setdefault(network, deque(maxlen=TRIES)).append(self._mono())
                    left = self._wait(network)
                    raise Refused(Code.PIN_WRONG, "That is not the PIN.", retry_after=left or None)
        finally:
            self._waiting -= 1
            lock, users = self._turns[network]
            self._turns[network] = (lock, users - 1)
            if users == 1:
                del self._turns[network]

    def expire(self) -> None:
        """Forget the wrong ones of long ago."""
        now = self._mono()
        over = [each for each, times in self._wrong.items() if now - times[-1] >= WITHIN]
        for each in over:
            del self._wrong[each]

    def _check_tries(self, network: str) -> None:
        if left := self._wait(network):
            text = "Too many wrong PINs came from your network."
            raise Refused(Code.PIN_WRONG, text, retry_after=left)

    def _wait(self, network: str) -> float:
        """Seconds until this network may try again, 0 if it may now."""
        wrong = self._wrong.get(network)
        if wrong is None or len(wrong) < TRIES:
            return 0
        return max(0.0, wrong[0] + WITHIN - self._mono())

    async def _off_loop(self, work: Callable[..., T], *about: str) -> T:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(os.cpu_count() or 1, "pins")
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *about)


def _hash(pin: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).hash(pin)


def _is_right(kept: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False
