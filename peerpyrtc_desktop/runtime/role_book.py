"""Who moderates, kept: `core.roles.Moderators` with the ledger behind it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from peerpyrtc_desktop.core.audit import Actor, Whom
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.roles import Invite, Moderator, Moderators, Role
from peerpyrtc_desktop.runtime.ledger import Ledger

INVITE, MODERATOR = "invite", "moderator"
"""The kinds of documents."""


class RoleBook(Moderators):
    """Each change is in the ledger with it."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.is_member: Callable[[str, str], bool] = lambda room, key: False

    def bring_back(self, now: int) -> None:
        """Go on where an earlier host ended, with what the ledger has."""
        for _, invite in self._ledger.documents(INVITE, Invite):
            if invite.until > now:
                with suppress(Refused):  # two hosts may have more than there may be
                    super().add_invite(invite)
        for _, moderator in self._ledger.documents(MODERATOR, Moderator):
            if not moderator.is_over(now):
                super().put(moderator)

    def role(self, device: str, room: str, now: int, key: str = "") -> Role:
        """What a device's guest is in a room; `key` is its standing's."""
        if device and self.of(device, room, now):
            return Role.MODERATOR
        return Role.MEMBER if key and self.is_member(room, key) else Role.GUEST

    def add_invite(self, invite: Invite) -> None:
        """See the base."""
        super().add_invite(invite)
        self._ledger.put(INVITE, invite.id, invite)

    def revoke(self, invite: str) -> Invite | None:
        """See the base."""
        self._ledger.put(INVITE, invite, None)
        return super().revoke(invite)

    def redeem(self, token: str, device: str, name: str, room: str, now: int) -> Moderator:
        """See the base. It is an act of whoever came, which its dismissal takes back."""
        from peerpyrtc_desktop.runtime.commands.codec import encode
        from peerpyrtc_desktop.runtime.commands.roles import DismissModerator

        moderator = super().redeem(token, device, name, room, now)
        self._ledger.put(INVITE, moderator.invite, None)
        self._ledger.enter(
            now,
            Actor("moderator", name, device),
            "redeem-invite",
            room=room,
            whom=(Whom(room, name, device=device),),
            until=moderator.until,
            params={"invite": moderator.invite, "note": moderator.note},
            undo=encode((DismissModerator(device),)),
        )
        return moderator

    def put(self, moderator: Moderator) -> None:
        """See the base."""
        super().put(moderator)
        self._ledger.put(MODERATOR, moderator.device, moderator)

    def add(self, moderator: Moderator) -> Moderator:
        """See the base."""
        added = super().add(moderator)
        self._ledger.put(MODERATOR, added.device, added)
        return added

    def dismiss(self, device: str) -> Moderator | None:
        """See the base."""
        self._ledger.put(MODERATOR, device, None)
        return super().dismiss(device)
