"""What is told of reactions to what was said: to guests, and to whoever listens here."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Struct

from peerpyrtc_desktop.core.frame_bases import ServerFrame


class Reaction(Struct, frozen=True, omit_defaults=True):
    """How many reacted to a message with this emoji; `who` are the first of them, as they were
    called then; `own`: the reader is one of them."""

    emoji: str
    count: int
    who: tuple[str, ...] = ()
    own: bool = False


class Reactions(ServerFrame, frozen=True, tag="reactions"):
    """All reactions to the message `(epoch, seq)`, in place of those told before. Not numbered."""

    epoch: int
    seq: int
    of: tuple[Reaction, ...] = ()


@dataclass(frozen=True, slots=True)
class Reacted:
    """After a guest reacted to the message `(epoch, seq)`, or took that back (`on` is False).

    `key` is whose it is, as standing goes by; `counts` is how many there are now of each emoji.
    """

    room: str
    epoch: int
    seq: int
    emoji: str
    on: bool
    peer_id: str
    key: str
    time: int
    stay: str = ""
    counts: tuple[tuple[str, int], ...] = ()
