"""What guests send, as types."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any

from msgspec import Meta, Raw, Struct, field

from peerpyrtc_desktop.core.board_frames import AskBoard, Cursor, Drawing
from peerpyrtc_desktop.core.frame_bases import ClientFrame, Place, Ref, Seq
from peerpyrtc_desktop.core.payload import NOTHING

Name = Annotated[str, Meta(min_length=1, max_length=64)]
"""An event's name. `message` is chat; every other name is an application's own."""


class Hello(ClientFrame, frozen=True, tag="hello"):
    """The first frame on a channel. A client that comes back says what it saw last.

    Once more, with an `invite`, it says that its guest has opened a moderator's link meanwhile.

    `frame` asks for larger frames than `MAX_FRAME_V1`, up to `MAX_FRAME_OLDER`: for pages that were
    written for PeerPyRTC. `welcome` says what is granted. `invite` is the token of a moderator's
    link, which works once; `pin` the room's. `user_agent` is the browser it is in, for hosts that
    can't know: shown, never trusted. `many`: several who come may be told of in one frame,
    `peers-joined`.
    """

    epoch: Seq | None = None
    seq: Seq = 0
    frame: Seq = 0
    invite: Annotated[str, Meta(max_length=100)] = ""
    pin: Annotated[str, Meta(max_length=100)] = ""
    user_agent: str = field(name="userAgent", default="")
    many: bool = False


class Event(ClientFrame, frozen=True, tag="event"):
    """Something for the room, or for the one peer that `to` names (a whisper).

    A whisper's `stay` is its reader's: when that one has left, another of its name gets nothing.
    `data` is any JSON value, as the JSON it came as: see `payload`.
    "message" is chat and "json" a bare object, unless it was `emitted`: then it is an event of that
    name, as PeerPyRTC's `emit` tells them apart.
    """

    name: Name
    ref: Ref
    data: Raw = NOTHING
    to: str | None = None
    stay: str | None = None
    emitted: bool = False


class Pass(ClientFrame, frozen=True, tag="passing"):
    """Something for those who are here now, or for the one peer that `to` names.

    It passes: neither numbered nor kept, and what can't go out at once is refused. With a `ref` it
    is answered as an `Event` is. Without one nobody hears what became of it: it is dropped where
    there are too many, and for readers who lag. Names of what is said (`passing.SAID`) can't pass.
    """

    name: Name
    data: Raw = NOTHING
    to: str | None = None
    stay: str | None = None
    ref: Ref | None = None


class Typing(ClientFrame, frozen=True, tag="typing"):
    """The sender began or ended typing. Passing: not numbered, not kept."""

    active: bool = True


class React(ClientFrame, frozen=True, tag="react"):
    """The sender reacts to the message `(epoch, seq)` with one emoji, or with `on` false no more.

    The answer is an `Ack` with the message's own numbers.
    """

    ref: Ref
    epoch: Seq
    seq: Seq
    emoji: Annotated[str, Meta(max_length=32)]
    on: bool = True


class Hand(ClientFrame, frozen=True, tag="hand"):
    """The sender raises a hand, or takes it down. It stays up as long as the sender stays."""

    up: bool = True


class Rename(ClientFrame, frozen=True, tag="rename"):
    """The sender wants another name. In all else it stays who it is."""

    ref: Ref
    to: str


class ReadWarning(ClientFrame, frozen=True, tag="warning-read"):
    """The sender has read the warning of that time: it need not be told again."""

    time: Seq


class Withdraw(ClientFrame, frozen=True, tag="withdraw"):
    """The sender takes its event of that `ref` back, which waits for a moderator.

    The answer is the event's: an `Error` (`WITHDRAWN`) if it did wait, else what it had been.
    """

    ref: Ref


class Edit(ClientFrame, frozen=True, tag="edit"):
    """What the sender said shall read so: its message `(epoch, seq)`, or its event of the ref `of`.

    `data` stands in the place of the message's. What waits still goes on waiting with it, and that
    has no place yet: `of` names it. The answer is an `Ack` with the number of what tells of it,
    0 while that waits, `Held` where it waits for a moderator itself, or an `Error`.
    """

    ref: Ref
    data: Raw = NOTHING
    epoch: Seq = 0
    seq: Seq = 0
    of: Ref | None = None


class Delete(ClientFrame, frozen=True, tag="delete"):
    """The sender takes its message, or file, `(epoch, seq)` back. Answered as an `Edit` is."""

    ref: Ref
    epoch: Seq
    seq: Seq


class Ping(ClientFrame, frozen=True, tag="ping"):
    """Asks for a `Pong` with the same `t`."""

    t: float = 0


class Pong(ClientFrame, frozen=True, tag="pong"):
    """The answer to the host's `ping`, with its `t`."""

    t: float = 0


class Report(ClientFrame, frozen=True, tag="report"):
    """Brings the message `(epoch, seq)` to the moderators' attention."""

    ref: Ref
    epoch: Seq
    seq: Seq
    text: str = ""


class AskHistory(ClientFrame, frozen=True, tag="history"):
    """Asks for what was said just before the place `before`, or just after `after`.

    With neither it is the newest. `limit` is how many, at most `MAX_PAGE`. The answer is a `Page`.
    """

    ref: Ref
    before: Place | None = None
    after: Place | None = None
    limit: Seq = 50


class Search(ClientFrame, frozen=True, tag="search"):
    """Asks for the messages with all these words in them, before the place `before`.

    The answer is a `Page`, the newest first.
    """

    ref: Ref
    words: Annotated[str, Meta(max_length=200)]
    before: Place | None = None
    limit: Seq = 50


class Do(ClientFrame, frozen=True, tag="do"):
    """A moderator wants something done: `command` is one, by its name in `do` and its fields.

    The answer is `Done`.
    """

    ref: Ref
    command: Raw


Question = AskHistory | Search
"""What is answered from what was said, which may be on a disk."""

Amendment = Edit | Delete
"""What becomes of something the sender has said before."""

Remark = Hello | ReadWarning | Withdraw | Amendment
"""What one who is in has to say about how it is moderated, and an amendment that takes a disk."""

Named = Event | Pass | Rename | Report | Question | Do | React | Amendment
"""What has its sender's own name, `ref`: the answer says what it is to."""

AnyClientFrame = (
    Hello
    | Event
    | Pass
    | Typing
    | React
    | Hand
    | Rename
    | ReadWarning
    | Withdraw
    | Edit
    | Delete
    | Ping
    | Pong
    | Report
    | AskBoard
    | Cursor
    | Drawing
    | AskHistory
    | Search
    | Do
)


class Ready(Struct, frozen=True):
    """An older client's SYSTEM frame that claims room state. All it says is: I am ready.

    And, as it joins, which browser it is in.
    """

    user_agent: str = ""


class Form(Enum):
    """What an older client's event looked like."""

    TEXT = "text"
    MESSAGE = "message"
    OBJECT = "object"
    EVENT = "EVENT"
    BROADCAST = "BROADCAST"


class LegacyEvent(Struct, frozen=True):
    """An event of an older client: as `Event`, but nobody waits for an answer.

    `form` says what it looked like on the wire; `extra` are further members of a
    `{peer_id, message}` object.
    """

    form: Form
    name: str
    data: Raw = NOTHING
    to: str | None = None
    extra: dict[str, Any] | None = None

    @property
    def emitted(self) -> bool:
        """As `Event.emitted`."""
        return self.form in (Form.EVENT, Form.BROADCAST)
