"""What was taken back is kept as evidence for some days, then erased everywhere."""

from __future__ import annotations

from peerpyrtc_desktop.runtime.host_state import HostState

EVERY = 3600.0
"""Seconds between two looks."""

DAY = 24 * 3600 * 1000


class Erasing:
    """Looks at each beat whether it is time."""

    def __init__(self, state: HostState) -> None:
        self._state = state
        self._due = state.now().mono

    def beat(self, now: float) -> None:
        """Erase what has had its days, once an hour."""
        if now < self._due:
            return
        self._due = now + EVERY
        before = self._state.now().wall - self._state.limits.evidence_days * DAY
        self._state.ledger.erase_evidence(before)
        self._state.history.erase(before)
