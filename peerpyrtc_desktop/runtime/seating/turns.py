"""Turns for what is dear and asked for by strangers: a few steps in each turn of the loop."""

from __future__ import annotations

import asyncio
from collections import deque


class Turns:
    """Lets `steps` pass in each turn of the loop, one for each who waits, round and round.

    So a flood from a few addresses delays a guest at another one by as many steps as there are
    addresses, and whatever else runs in the loop by what these few steps take.
    """

    def __init__(self, steps: int) -> None:
        self._steps = self._left = steps
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        self._next: asyncio.Handle | None = None

    async def take(self, who: str) -> None:
        """Returns when there is room for one more step of theirs."""
        if self._next is None:
            self._next = asyncio.get_running_loop().call_soon(self._on_turn)
        if self._left > 0 and not self._waiting:
            self._left -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(who, deque()).append(turn)
        await turn

    def _on_turn(self) -> None:
        self._next = None
        self._left = self._steps
        while self._waiting and self._left > 0:
            who = next(iter(self._waiting))
            theirs = self._waiting.pop(who)
            turn = theirs.popleft()
            if theirs:
                self._waiting[who] = theirs  # behind all others
            if not turn.done():
                turn.set_result(None)
                self._left -= 1
        if self._waiting or self._left < self._steps:
            self._next = asyncio.get_running_loop().call_soon(self._on_turn)
