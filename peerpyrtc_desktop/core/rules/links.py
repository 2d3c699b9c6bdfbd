"""Links in a text: what guests' pages link, and what people would type into a browser."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from peerpyrtc_desktop.core.rules.engine import Sieve, sieve_of_bytes
from peerpyrtc_desktop.core.rules.glance import SHORT
from peerpyrtc_desktop.core.rules.spelling import Folded

MOST: Final = 15
"""Links that are looked at in one text: one that has more has one that isn't allowed."""

LONGEST: Final = 512
"""Bytes of a link in which its host is looked for."""

_ENDS: Final = (
    "app|at|au|be|biz|ca|cc|ch|chat|cloud|club|cn|co|com|cz|de|dev|dk|es|eu|fi|fr|gg|gl|gr|hk|hu|ie|"
    "il|in|info|io|it|jp|kr|link|live|ly|me|mx|name|net|news|nl|no|nu|nz|one|online|org|page|pl|pro|"
    "pt|ro|ru|se|sg|shop|site|sk|so|store|tech|tk|to|top|tr|tv|tw|ua|uk|us|vip|wiki|xxx|xyz|za"
)
_REST: Final = rb"[^\s<>\"'`]*"
_WEB: Final = rb"(?:https?|ftp)://[^\s<>\"'`]+|www\.[^\s<>\"'`]+"
_HOST: Final = rb"[a-z0-9\x80-\xff_-]+"
_AFTER: Final = rb"(?:[/:?#]" + _REST + rb"|[^a-z0-9\x80-\xff_.@-]|\.(?:[^a-z0-9]|$)|$)"
_LINK: Final = _WEB + rb"|(?:" + _HOST + rb"\.)+(?:" + _ENDS.encode() + rb")" + _AFTER
# For Python's `re`: begun only where a name begins, and nothing is tried again.
_PLAIN: Final = (
    rb"(?:" + _WEB + rb")|(?<![a-z0-9\x80-\xff_.-])(?:" + _HOST + rb"+\.)+"
    rb"(?:" + _ENDS.encode() + rb")" + _AFTER
)
# What a link has at a dot, if it has no "://": Python's `re` sees it without letting go of the
# lock, see `glance`. It begins with one sign, which `re` goes to at once.
_DOT: Final = re.compile(rb"\.(?:(?<=www\.)|(?=[a-z])(?:" + _ENDS.encode() + rb"))")
_SCHEME: Final = re.compile(r"^\s*+[^:/]{0,12}:/{0,2}", re.IGNORECASE)
_END_OF_HOST: Final = re.compile(r"[/\\?#\s]")


class LinkFinder:
    """Finds links that lead to none of these hosts, or a subdomain of one."""

    def __init__(self, allowed: Collection[str]) -> None:
        self._allowed = tuple(allowed)

    def find(self, folded: Folded) -> tuple[int, int] | None:
        """Where in the folded bytes the first one stands; None if there is none.

        Hosts go by how they are written: one that only looks like an allowed one isn't.
        """
        text = folded.bytes
        if text.find(b".") < 0 and text.find(b"://") < 0:
            return None
        if len(text) <= SHORT and _DOT.search(text) is None and text.find(b"://") < 0:
            return None
        start = 0
        for _ in range(MOST):
            found = _sieve().find(0, text, start)
            if found is None:
                return None
            if not self._allowed or not is_allowed(_as_written(folded, *found), self._allowed):
                return found
            start = found[1]
        return 0, len(text)


def _as_written(folded: Folded, first: int, last: int) -> str:
    begin, end = folded.places(first, min(last, first + LONGEST))
    return folded.written[begin:end]


@cache
def _sieve() -> Sieve:
    return sieve_of_bytes([_LINK], plain=[_PLAIN])


def is_allowed(link: str, allowed: Collection[str]) -> bool:
    """Whether a link as it is written leads to one of these hosts, or a subdomain of one."""
    host = host_of(link)
    return any(host == each or host.endswith("." + each) for each in allowed)


def host_of(link: str) -> str:
    """The host that a link leads to, in small letters; what may stand before it is no host."""
    if "://" in link[:12]:
        link = _SCHEME.sub("", link, count=1)
    place = _END_OF_HOST.split(link.strip(), maxsplit=1)[0]
    return place.rpartition("@")[2].partition(":")[0].strip(".,;!)\"'<>").lower()
