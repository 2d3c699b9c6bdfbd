"""Kinds of acts, as somebody looks for them."""

from __future__ import annotations

from typing import Final

from peerpyrtc_desktop.gui.language import translating

_tr = translating("ActKinds")


_KINDS: Final = {
    "out": "ban unban put-ban kick let-back timeout end-timeout",
    "silenced": "mute unmute restrict unrestrict warn pardon set-standing",
    "messages": "redact-message redact-messages redact-peer redact-same unredact-messages flag "
    "hold refuse redact announce keep-announcement remove-announcement speak pin-message "
    "unpin-message",
    "waiting": "approve deny admit turn-away hold-again set-aside uphold put-back",
    "people": "rename move move-back give-word next lower-hand lower-hands raise-hand "
    "exempt-peer end-exception make-member end-membership add-member drop-member",
    "board": "clear-board restore-board undo-strokes take-strokes put-strokes-back lock-board",
    "rooms": "open-room close-room set-topic pin-notice let-newcomers-see keep-for set-room "
    "set-door set-pin set-roll reserve-names let-names-stay lock-room unlock-room shut-room "
    "set-waiting-room set-slow-mode set-delay set-editing approve-all blur-pictures "
    "set-permissions apply-preset keep-preset remove-preset "
    "set-numbered-act panic calm",
    "rules": "set-rule enable-rule remove-rule",
    "roles": "invite-moderator revoke-invite restore-invite redeem-invite dismiss-moderator "
    "restore-moderator",
}

_OF: Final = {tag: kind for kind, tags in _KINDS.items() for tag in tags.split()}


def kind_of(what: str) -> str:
    """The kind of an act, by its tag; "" is none of these."""
    return _OF.get(what, "")


def kinds() -> list[tuple[str, str]]:
    """Each kind, and what it is called."""
    return [
        ("out", _tr("Kicks, timeouts, bans")),
        ("silenced", _tr("Mutes, warnings, held")),
        ("messages", _tr("Messages")),
        ("waiting", _tr("What waited")),
        ("people", _tr("Names, hands, members")),
        ("board", _tr("Whiteboards")),
        ("rooms", _tr("Rooms")),
        ("rules", _tr("Rules")),
        ("roles", _tr("Moderators")),
    ]
