"""What a moderator is asked to look at, and nothing waits for: reports, and what a rule flagged."""

from __future__ import annotations

from msgspec import Struct


class Notice(Struct, frozen=True, omit_defaults=True):
    """One of them.

    `id` names it on this host; `kind` is "report" or "flag"; `time` is when (milliseconds). `peer`
    and `stay` are whose message it is, `text` what it says, `epoch` and `seq` its place, or 0.
    `by` is who reported it, whose stay was `by_stay`, or the rule's name; `why` are the reporter's
    words.
    """

    id: str
    kind: str
    room: str
    time: int
    peer: str
    stay: str
    text: str
    epoch: int
    seq: int
    by: str = ""
    why: str = ""
    by_stay: str = ""
