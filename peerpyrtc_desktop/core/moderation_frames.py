"""What the host sends of moderation, as types: to whom it was done, and to moderators."""

from __future__ import annotations

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.audit import Act, Actor, Param
from peerpyrtc_desktop.core.frame_bases import ServerFrame
from peerpyrtc_desktop.core.payload import NOTHING


class HostWarning(ServerFrame, frozen=True, tag="warning"):
    """A moderator tells the reader, and nobody else, that something won't do."""

    text: str
    time: int


class WarnedBefore(ServerFrame, frozen=True, tag="warned"):
    """The reader was warned then, maybe on another page, and has not said that it read it."""

    text: str
    time: int


class WarningRead(ServerFrame, frozen=True, tag="warning-read"):
    """The reader's warning of that time was read, here or on another of its pages."""

    time: int


class Unwarned(ServerFrame, frozen=True, tag="unwarned"):
    """The warning that the reader got then, with these words, is taken back."""

    text: str
    time: int


class AskedToWait(ServerFrame, frozen=True, tag="waiting"):
    """The answer to `hello` where a moderator has to let one in: `welcome` follows then.

    Until it does the reader isn't in the room, and hears nothing of it.
    """

    text: str = ""


class Held(ServerFrame, frozen=True, tag="held"):
    """The event `ref` waits for a moderator; `why` is a word for programs.

    What an older client sent has no `ref`: it is told in words.
    """

    ref: str
    why: str = ""


class Done(ServerFrame, frozen=True, tag="done"):
    """What the moderator's `do` of this `ref` wanted is done; `result` is what came of it.

    `act` is the id of the act that it was: left out where nothing had to be done. With a `code` it
    is refused, as by an `Error`: nothing was done. What an earlier host did is not done again, and
    what came of it isn't known any more.
    """

    ref: str
    result: Raw = NOTHING
    act: int | None = None
    code: str = ""
    text: str = ""
    retry_after: float | None = None


_SET = frozenset(
    {
        "approve_all",
        "blur",
        "delay",
        "editing",
        "locked",
        "names_stay",
        "newcomers_see",
        "notice",
        "pin",
        "roll",
        "slow",
        "table",
        "topic",
        "waiting_room",
    }
)
"""What is told of an act's parameters: what moderators are shown of a room's settings anyway."""
NAMED = 50
"""People that are told of one act: there may be a thousand."""


class ActTold(Struct, frozen=True, omit_defaults=True):
    """One act, as moderators in a room see it: see `core.audit.Act`.

    `by` is the role of who did it, `name` its name. `whom` are names and stays, of the first 50 in
    the room of the act, where it is of one; `more` is how many there are beside them: a ban sends
    guests out of other rooms, too, and who moderates one isn't told who is in those. What only the
    host knows of guests, their devices and addresses, is left out. `params` are what was set for a
    room, by the names of its settings ("table": the preset). `undone_by` and `undone_name` are who
    took it back. `is_over`: nothing of it stands any more. `can_undo`: by whoever reads this.
    """

    id: int
    time: int
    by: str
    what: str
    name: str = ""
    room: str | None = None
    whom: tuple[tuple[str, str], ...] = ()
    more: int = 0
    why: str = ""
    until: int | None = None
    undone: bool = False
    can_undo: bool = False
    params: dict[str, Param] = {}
    undone_by: str = ""
    undone_name: str = ""
    is_over: bool = False

    @classmethod
    def of(cls, act: Act, may_undo: bool, *, is_over: bool = False) -> ActTold:
        """What of an act is told to somebody who may take it back, or may not."""
        undoer = Actor("") if act.undone is None else act.undone.by
        there = [each for each in act.whom if act.room is None or each.room in ("", act.room)]
        named = tuple((each.peer, each.stay) for each in there[:NAMED])
        return cls(
            id=act.id,
            time=act.time,
            by=act.by.role,
            what=act.what,
            name=act.by.name,
            room=act.room,
            whom=named,
            more=len(act.whom) - len(named),
            why=act.why,
            until=act.until,
            undone=act.undone is not None,
            can_undo=act.can_undo and not is_over and may_undo,
            params={name: to for name, to in act.params.items() if name in _SET},
            undone_by=undoer.role,
            undone_name=undoer.name,
            is_over=is_over and act.undone is None,
        )


class ActedFrame(ServerFrame, frozen=True, tag="acted"):
    """For moderators: something was done, or taken back."""

    act: ActTold


class QueueItem(Struct, frozen=True, omit_defaults=True):
    """Something that waits for a moderator.

    `kind` is "message", "knock", "report", "flag" or "hand". `time` is when it came; `peer` and
    `stay` are whose it is; `text` what people read of it; `why` it waits; `name` the event's, `to`
    whom a whisper is for. Of a knock `why` is "ban" where that is the reason: somebody was banned
    at its address; who that is the host alone reads. Of a report `by` and `by_stay` are whose it is
    and `why` what that one says; `place` is the message's epoch and number.
    """

    id: str
    kind: str
    time: int
    peer: str
    stay: str = ""
    text: str = ""
    why: str = ""
    name: str = ""
    to: str | None = None
    by: str = ""
    place: tuple[int, int] | None = None
    by_stay: str = ""


class QueueFrame(ServerFrame, frozen=True, tag="queue"):
    """For moderators: what has begun to wait, and what no longer does, by its id."""

    add: tuple[QueueItem, ...] = ()
    gone: tuple[str, ...] = ()


class You(ServerFrame, frozen=True, tag="you"):
    """What the reader is in its room and what it may not do, after `welcome` and each change.

    `denied` are rows of the room's table: see `core.permissions`. `asks`: what it says to all goes
    to the host and the moderators alone. `slow` is how many seconds it waits between two messages;
    `held`: what it says waits for a moderator. `why` are a moderator's words for what is decided
    about it: that it is muted, or held.
    """

    role: str
    denied: tuple[str, ...] = ()
    asks: bool = False
    slow: int = 0
    held: bool = False
    why: str = ""
