"""Questions that take time, one after another: who asks anew has no use for the answer before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

Question = Callable[[], Awaitable[Callable[[], None]]]
"""Asks, and returns what to do with the answer."""


class Inquiry:
    """Asks one question at a time.

    Of those that come meanwhile the last one is asked next, and the others never: the disk has one
    of them to answer, however fast a person types. An answer that comes too late is dropped.
    `spawn` runs what takes time.
    """

    def __init__(self, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        self._spawn = spawn
        self._next: Question | None = None
        self._is_asking = False

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._is_asking

    def ask(self, question: Question) -> None:
        """Ask this, and no longer what was asked before."""
        self._next = question
        if not self._is_asking:
            self._is_asking = True
            self._spawn(self._go_on())

    def drop(self) -> None:
        """Nobody wants an answer any more."""

        async def nothing() -> Callable[[], None]:
            return lambda: None

        if self._is_asking:
            self._next = nothing

    async def _go_on(self) -> None:
        use: Callable[[], None] = lambda: None  # noqa: E731
        try:
            while (question := self._next) is not None:
                self._next = None
                use = await question()
        finally:
            self._is_asking = False
        use()
