"""What moderation has done and decided, for those who list it."""

from __future__ import annotations

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.sanctions import Decided
from peerpyrtc_desktop.runtime.host_state import HostState


class Records:
    """Reads, and changes nothing."""

    def __init__(self, state: HostState) -> None:
        self._state = state

    async def acts(
        self, before: int | None = None, limit: int = 50, room: str | None = None
    ) -> list[Act]:
        """See `Auditing.acts`."""
        return await self._state.ledger.page(before, limit, room)

    def bans(self) -> tuple[Ban, ...]:
        """See `Deciding.bans`."""
        return tuple(self._state.bans)

    def decided(self) -> tuple[Decided, ...]:
        """See `Deciding.decided`."""
        standings = self._state.standings.decided()
        return tuple(Decided(each.key, each.sanctions) for each in standings)
