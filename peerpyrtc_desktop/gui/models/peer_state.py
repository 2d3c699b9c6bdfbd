"""How a peer is, in words: what needs somebody comes first, and what was decided stands with it."""

from __future__ import annotations

from typing import Final

from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.sanctions import FOREVER
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, listed, translating
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.words import because

_tr = translating("PeerState")

ICONS: Final = {
    "reported": ("flag", "warn"),
    "flagged": ("triangle-alert", "warn"),
    "warned": ("triangle-alert", "warn"),
    "held": ("hourglass", "warn"),
    "muted": ("volume-x", "warn"),
    "lagging": ("wifi-off", "warn"),
    "hand": ("hand", "accent"),
    "word": ("megaphone", "accent"),
}
"""By state, an icon and its colour's token; who is simply here has none."""

URGENCY: Final = {
    state: at
    for at, state in enumerate(
        ("reported", "flagged", "hand", "lagging", "muted", "word", "held", "warned", "connected")
    )
}
"""By what needs a person: whom somebody complains of, or who asks for the word, waits for one; a
muted peer is dealt with."""

_MINUTE, _DAY = 60, 24 * 3600


def state(peer: PeerSnapshot, noticed: str = "") -> str:
    """What is wrong with a peer comes before what it wants, and that before what was decided.

    `noticed` is "reported" or "flagged" while that waits for somebody who looks at it.
    """
    if peer.state != "connected":
        return peer.state
    if noticed:
        return noticed
    if peer.hand is not None:
        return "hand"
    if peer.word is not None:
        return "word"
    return "held" if peer.restricted else "warned" if peer.warned else "connected"


def role(peer: PeerSnapshot) -> str:
    """What somebody is who is no mere guest."""
    named = {Role.MEMBER: _tr("Member"), Role.MODERATOR: _tr("Moderator")}
    return named.get(peer.role, "")


def words(peer: PeerSnapshot, clock: int, noticed: str = "") -> str:
    """`Muted 9:58, held, warned 2×`; `clock` is the time (ms since the epoch), 0 if unknown.

    Nothing is said of who is simply here.
    """
    said = {
        "muted": _muted(peer, clock),
        "lagging": _tr("Lagging"),
        "hand": _tr("Hand up"),
        "connected": "",
    }
    parts = [said.get(peer.state, peer.state)]
    if noticed:
        parts.append(_tr("reported") if noticed == "reported" else _tr("flagged"))
    if peer.state == "connected" and peer.hand is not None:
        parts.append(said["hand"] if not noticed else _tr("hand up"))
    if peer.word is not None:
        parts.append(_tr("has the word"))
    if peer.restricted:
        parts.append(_tr("held"))
    if peer.warned:
        many = _tr("warned {count}×").format(count=peer.warned)
        parts.append(_tr("warned") if peer.warned == 1 else many)
    found = listed(parts)
    return found[:1].upper() + found[1:] or role(peer)


def tip(peer: PeerSnapshot) -> list[str]:
    """What was decided about a peer, a line each: until when, and why."""
    lines = []
    if peer.state == "muted":
        lines.append(_until(peer))
    if peer.restricted:
        said = _tr("What they say waits for you")
        # Of one who is muted too, it is the mute that the words are about.
        own = peer.why if peer.state != "muted" else ""
        lines.append(because(said, text.told(own)) if own else said)
    if peer.warned:
        one, many = "Warned once lately", "Warned {count} times lately"
        lines.append(counted(_tr, one, many, peer.warned))
    return lines


def _until(peer: PeerSnapshot) -> str:
    until = peer.muted_until
    if until is None or until >= FOREVER:
        said = _tr("Muted until you take it back")
    else:
        said = _tr("Muted until {time}").format(time=moment(until, Day.now()))
    return because(said, text.told(peer.why)) if peer.why else said


def _muted(peer: PeerSnapshot, clock: int) -> str:
    if peer.muted_until is None or peer.muted_until >= FOREVER or not clock:
        return _tr("Muted")
    left = max(0, peer.muted_until - clock + 999) // 1_000
    return _tr("Muted {time}").format(time=_left(left))


def _left(seconds: int) -> str:
    """`9:58`, `2:05 h`, `3 d`: it has to fit beside the word."""
    if seconds >= 2 * _DAY:
        return _tr("{days} d").format(days=seconds // _DAY)
    minutes, rest = divmod(seconds, _MINUTE)
    if minutes < _MINUTE:
        return f"{minutes}:{rest:02}"
    hours, minutes = divmod(minutes, _MINUTE)
    return _tr("{hours} h").format(hours=f"{hours}:{minutes:02}")
