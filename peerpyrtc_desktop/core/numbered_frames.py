"""What the host sends that carries (epoch, seq), and is kept: the room's history."""

from __future__ import annotations

from msgspec import Raw, field

from peerpyrtc_desktop.core.frame_bases import ServerFrame
from peerpyrtc_desktop.core.payload import NOTHING


class Relayed(ServerFrame, frozen=True, tag="event"):
    """An event of another peer, or one's own among what was missed. Numbered.

    `data` is any JSON value, kept as the JSON itself.
    `emitted` stands where the name alone would tell of something else: see `Event`. `gone`: it
    announces a file that this reader can't pull any more. `said` is when it was sent, if it waited
    for a moderator in between. `edited`: since when it reads so, where its sender has changed it.
    `redacted`: it was taken back, and there is no `data`; `by_author`: by its sender itself.
    """

    sender: str = field(name="from")
    epoch: int
    seq: int
    time: int
    name: str
    data: Raw = NOTHING
    to: str | None = None
    emitted: bool = False
    gone: bool = False
    said: int | None = None
    redacted: bool = False
    edited: int | None = None
    by_author: bool = False


class Announcement(ServerFrame, frozen=True, tag="announcement"):
    """The moderator speaks to the room. Numbered. With `redacted` it was taken back, and is ""."""

    epoch: int
    seq: int
    time: int
    text: str
    redacted: bool = False


class Redacted(ServerFrame, frozen=True, tag="redacted"):
    """The message `target` (epoch and seq) is taken back; `by_author`: by its sender. Numbered."""

    epoch: int
    seq: int
    time: int
    target: tuple[int, int]
    by_author: bool = False


class Edited(ServerFrame, frozen=True, tag="edited"):
    """The message `target` of this sender says `data` from now on. Numbered.

    Among what was missed it has the data that the message has by now; none where the message was
    taken back since, or isn't kept any more.
    """

    sender: str = field(name="from")
    epoch: int
    seq: int
    time: int
    target: tuple[int, int]
    data: Raw = NOTHING


class Restored(ServerFrame, frozen=True, tag="restored"):
    """The message `target` is there again, after it was redacted. Numbered.

    `frame` is the message at its old place; None where that isn't kept any more.
    """

    epoch: int
    seq: int
    time: int
    target: tuple[int, int]
    frame: Relayed | Announcement | None = None


Numbered = Relayed | Announcement | Redacted | Restored | Edited
"""The frames that carry (epoch, seq) and are the room's history."""

Changing = Redacted | Restored | Edited
"""Those of them that say nothing themselves: they are about others."""
