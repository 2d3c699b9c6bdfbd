"""What of all that was done a moderator may take back."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from peerpyrtc_desktop.core.audit import Act, Whom, is_moderators_to_undo
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.runtime.host_state import HostState

_ON_NOBODY: Final = frozenset({"lower-hands", "next", "set-aside"})
"""Acts that say whose it was that they were about, and do nothing to that one."""

_OF_MESSAGES: Final = frozenset(
    {"redact-message", "redact-messages", "redact-peer", "redact-same", "uphold"}
)
"""Acts on what somebody said: on one's own they may be a moderator's."""


class Undoing:
    """What the moderator with this device may take back, now: of several acts, who is here is gone
    through once."""

    def __init__(self, state: HostState, device: str) -> None:
        self._state = state
        self._device = device

    def check(self, act: Act) -> None:
        """Raise Refused (`NOT_ALLOWED`) unless it may take this back.

        Moderators are not for each other to act on, those neither who were none when it was done.
        """
        if act.by.role not in ("moderator", "rule"):
            raise Refused(Code.NOT_ALLOWED, "Only the host takes back what the host did.")
        if not is_moderators_to_undo(act) or self._is_on_a_moderator(act):
            raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")

    def may(self, act: Act) -> bool:
        """Whether it may."""
        try:
            self.check(act)
        except Refused:
            return False
        return act.can_undo

    def _is_on_a_moderator(self, act: Act) -> bool:
        if act.what in _ON_NOBODY:
            return False
        devices = self._moderators
        if act.what in _OF_MESSAGES:
            devices = devices - {self._device}
        return any(self._device_of(each) in devices for each in act.whom)

    @cached_property
    def _moderators(self) -> frozenset[str]:
        now = self._state.now().wall
        return frozenset(each.device for each in self._state.roles.all(now))

    @cached_property
    def _here(self) -> dict[str, str]:
        """The devices of those who are here, by their stays."""
        return {peer.stay: peer.device for peer in self._state.seat_of}

    def _device_of(self, whom: Whom) -> str:
        """As the act says it, or as that stay's is known."""
        if whom.device or not whom.stay:
            return whom.device
        here = self._here.get(whom.stay)
        return device_of(self._state.recent.key_of(whom.stay)) if here is None else here
