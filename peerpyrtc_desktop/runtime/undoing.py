"""What of all that was done a moderator may take back."""

from __future__ import annotations

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


def check_may_undo(state: HostState, device: str, act: Act) -> None:
    """Raise Refused (`NOT_ALLOWED`) unless the moderator with this device may take this back.

    Moderators are not for each other to act on, those neither who were none when it was done.
    """
    if act.by.role not in ("moderator", "rule"):
        raise Refused(Code.NOT_ALLOWED, "Only the host takes back what the host did.")
    if not is_moderators_to_undo(act) or _is_on_a_moderator(state, device, act):
        raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")


def may_undo(state: HostState, device: str, act: Act) -> bool:
    """Whether it may."""
    try:
        check_may_undo(state, device, act)
    except Refused:
        return False
    return act.can_undo


def _is_on_a_moderator(state: HostState, device: str, act: Act) -> bool:
    if act.what in _ON_NOBODY:
        return False
    devices = {each.device for each in state.roles.all(state.now().wall)}
    if act.what in _OF_MESSAGES:
        devices.discard(device)
    return any(_device_of(state, each) in devices for each in act.whom)


def _device_of(state: HostState, whom: Whom) -> str:
    """As the act says it, or as that stay's is known."""
    if whom.device or not whom.stay:
        return whom.device
    for peer in state.seat_of:
        if peer.stay == whom.stay:
            return peer.device
    return device_of(state.recent.key_of(whom.stay))
