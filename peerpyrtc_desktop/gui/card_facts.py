"""What a peer's card says of one guest, in words."""

from __future__ import annotations

import re
from typing import Final

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.times import Day, moment

_tr = translating("CardFacts")

_BROWSERS: Final = (
    # Each calls itself by those after it as well.
    ("Edge", "Edge?A?|EdgiOS"),
    ("Opera", "OPR|Opera"),
    ("Samsung Internet", "SamsungBrowser"),
    ("Firefox", "Firefox|FxiOS"),
    ("Chrome", "Chrome|CriOS|Chromium"),
    ("Safari", "Version"),
)
_FOUND: Final = tuple((name, re.compile(f"(?:{word})/([0-9]{{1,4}})")) for name, word in _BROWSERS)

_AGENT = 40
"""Letters of what calls itself otherwise."""

_MINUTE: Final = 60_000


def browser(agent: str) -> str:
    """`Chrome 156`, from what a browser calls itself; what nobody knows as it is."""
    for name, pattern in _FOUND:
        if found := pattern.search(agent):
            return f"{name} {found[1]}"
    return text.called(agent, _AGENT)


def joined(at: int, now: int) -> str:
    """`joined 4 min ago`; of longer ago than an hour, when."""
    minutes = max(0, now - at) // _MINUTE
    if minutes < 1:
        return _tr("joined just now")
    if minutes < 60:
        return counted(_tr, "joined 1 min ago", "joined {count} min ago", minutes)
    return _tr("joined at {time}").format(time=moment(at, Day.now()))


def facts(peer: PeerSnapshot, now: int) -> str:
    """`Chrome 156 · 192.168.1.42 · 12 ms · joined 4 min ago`: the latest that is known."""
    parts = (
        browser(peer.user_agent),
        *peer.addresses,
        "" if peer.rtt is None else text.milliseconds(peer.rtt),
        joined(peer.joined, now),
    )
    return " · ".join(part for part in parts if part)


def gone(left: int | None) -> str:
    """That one isn't here any more, and since when, if anybody knows."""
    if left is None:
        return _tr("Not here any more")
    return _tr("Left at {time}").format(time=moment(left, Day.now()))
