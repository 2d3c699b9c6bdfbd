"""What can be refused, and in which words.

Every refusal has a `code` for programs and a `text` for people. `FrameError` is about one frame
on a channel; `Refused` is about a command: joining, leaving, kicking, opening a room.
"""

from __future__ import annotations

import errno
from enum import StrEnum

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Code(StrEnum):
    """The codes of refusals; they are part of the wire format and never change their meaning."""

    MALFORMED = "malformed"
    TOO_LARGE = "too-large"
    BINARY = "binary-not-supported"
    NOT_READY = "not-ready"
    RATE_LIMITED = "rate-limited"
    MUTED = "muted"
    HELD_BACK = "held-back"
    NO_SUCH_PEER = "no-such-peer"
    NO_SUCH_ROOM = "no-such-room"
    TOO_SHORT = "too-short"
    NO_SUCH_MESSAGE = "no-such-message"
    NO_SUCH_STROKE = "no-such-stroke"
    BOARD_FULL = "board-full"
    BAD_NAME = "bad-name"
    NAME_TAKEN = "name-taken"
    ROOM_FULL = "room-full"
    TOO_MANY = "too-many"
    ROOMS_CLOSED = "rooms-closed"
    FORBIDDEN = "forbidden"
    REMOVED = "removed"
    BANNED = "banned"
    TIMED_OUT = "timed-out"
    NAME_NOT_LISTED = "name-not-listed"
    BAD_OFFER = "bad-offer"
    STOPPING = "stopping"
    NO_ANSWER = "no-answer"
    NO_SUCH_FILE = "no-such-file"
    HASH_MISMATCH = "hash-mismatch"
    NO_SPACE = "no-space"
    STALLED = "stalled"
    NO_SUCH_BAN = "no-such-ban"
    NO_SUCH_ACT = "no-such-act"
    NOT_UNDONE = "not-undone"
    BAD_INVITE = "bad-invite"
    INVITE_USED = "invite-used"
    NOT_ALLOWED = "not-allowed"
    SLOW_MODE = "slow-mode"
    DENIED = "denied"
    NO_SUCH_ITEM = "no-such-item"
    NO_PATTERNS = "no-patterns"
    LOCKED = "locked"
    PIN_REQUIRED = "pin-required"
    PIN_WRONG = "pin-wrong"
    DOOR_CLOSED = "door-closed"
    REFUSED_BY_RULE = "refused-by-rule"
    NO_SUCH_RULE = "no-such-rule"
    WITHDRAWN = "withdrawn"
    TOO_LATE = "too-late"


class Reason(StrEnum):
    """Why a peer is gone. `/rooms`' readers, the panel and the clients all see these words."""

    CLIENT_INITIATED = "CLIENT_INITIATED"
    KICKED = "KICKED"
    BANNED = "BANNED"
    TIMED_OUT = "TIMED_OUT"
    DUPLICATE_IDENTITY = "DUPLICATE_IDENTITY"
    ROOM_CLOSED = "ROOM_CLOSED"
    SERVER_SHUTDOWN = "SERVER_SHUTDOWN"
    CONNECTION_LOST = "CONNECTION_LOST"
    JOIN_FAILURE = "JOIN_FAILURE"
    FLOODING = "FLOODING"
    SLOW_READER = "SLOW_READER"
    PROTOCOL_ERROR = "PROTOCOL_ERROR"
    MOVED = "MOVED"
    DENIED = "DENIED"


SENT_OUT = frozenset({Reason.KICKED, Reason.BANNED, Reason.TIMED_OUT, Reason.FLOODING})
"""Why somebody is gone who was sent out for what it did: what of it isn't out yet never will be."""


class FrameError(Exception):
    """One frame was refused; the channel stays as it is.

    `ref` is the event's, if it had one; `retry_after` is in seconds; `over` is by how much it
    is too long, in the unit that `text` names; `suggestion` a name that is free, `own`: the one
    wished for is the guest's own, on another page. `said` are the words that were refused for what
    they say: for the host's eyes, no guest is sent them.
    """

    def __init__(
        self,
        code: Code,
        text: str,
        ref: str | None = None,
        *,
        retry_after: float | None = None,
        over: int | None = None,
        suggestion: str | None = None,
        own: bool = False,
        said: str = "",
    ) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.ref = ref
        self.said = said
        self.suggestion = suggestion
        self.own = own
        self.retry_after = retry_after
        self.over = over


def too_long(length: int, limit: int, unit: str, what: str, ref: str | None = None) -> FrameError:
    """`what` (a frame, a stroke) has `length` where `limit` is the most, in `unit`."""
    over = length - limit
    text = f"This is too long by {over:,}: {what} has at most {limit:,} {unit}."
    return FrameError(Code.TOO_LARGE, text, ref, over=over)


class Refused(Exception):
    """A command was refused. `suggestion` is a free name; `retry_after` is in seconds.

    `why` are a moderator's own words, where somebody is kept out. `field` names the part of the
    command that can't be as it is, where it is one that people type. `own`: what stands in the way
    is the guest's own, on the same device.
    """

    def __init__(
        self,
        code: Code,
        text: str,
        *,
        suggestion: str | None = None,
        retry_after: float | None = None,
        why: str = "",
        field: str = "",
        own: bool = False,
    ) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.suggestion = suggestion
        self.retry_after = retry_after
        self.why = why
        self.field = field
        self.own = own


class CannotHost(OSError):
    """Hosting can't start. Says why, and what to do, in sentences for the person at the desktop."""


class NotOurs(Exception):
    """There is something in the way that this program did not make. Says what, in a sentence."""


class NotKept(Exception):
    """The end came before all that was said was on the disk. Says how much of it was not."""


def is_disk_full(fault: BaseException) -> bool:
    """Whether the disk, or what this user may have of it, is full."""
    return isinstance(fault, OSError) and fault.errno in _NO_SPACE
