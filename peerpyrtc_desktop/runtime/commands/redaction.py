"""Taking back what guests have said, and bringing it back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from peerpyrtc_desktop.core import redaction
from peerpyrtc_desktop.core.audit import Evidence, Whom, Why
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.frame_bases import Place, Seq
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.reader import is_redactable
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.lettered import (
    RedactedBefore,
    TakenOff,
    Unkept,
    take_back_unkept,
)
from peerpyrtc_desktop.runtime.commands.looking_up import (
    looked_up,
    looked_up_or_lost,
    stays_with,
    was_said,
)

MOST = 1000
"""Messages that one act takes back, the latest of what is meant."""

AT_ONCE = 50
"""Messages that are taken back before others have the loop."""

READ_AT_ONCE = 64 * 1024
"""Bytes of messages that are gone through before others have the loop."""

_A_MESSAGE = 64
"""Bytes for which one counts that has no words."""

Minutes = Annotated[int, Meta(ge=1, le=24 * 60)]


class RedactMessage(Command[bool], frozen=True):
    """Take one message back: guests read it nowhere any more; returns whether it was there.

    Of one that nobody keeps any more, guests who still see it hear all the same. The host reads it
    in the evidence until that is erased. What was written or shown on the whiteboard goes from
    there, kept or not, and only the undo brings it back.
    Refused: no such room or message; it is a stroke without either, or was taken back before.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    epoch: Seq
    seq: Seq
    why: Why = ""

    async def carry_out(self, means: Means) -> bool:
        """See `Command.carry_out`."""
        return await redact_one(means, self, self.room, (self.epoch, self.seq), self.why)


class RedactMessages(Command[int], frozen=True):
    """Take these messages back in one act; returns how many were there to be taken back.

    Of those that nobody keeps any more guests who still see them hear all the same, if it is the
    host who asks. Strokes without words or a picture, and what was taken back before, are passed
    over. Refused: no such room; over 1,000.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    places: tuple[Place, ...]
    why: Why = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        if len(self.places) > MOST:
            raise Refused(Code.TOO_MANY, f"At most {MOST:,} messages are taken back at once.")
        found: list[Kept] = []
        lost: list[Place] = []
        may_be_lost = means.by.role != "moderator"  # it may have been the host's
        for place in dict.fromkeys(self.places):
            kept = await looked_up_or_lost(means, room, place)
            if kept is None:
                if may_be_lost and was_said(room, place) and place[0] >= room.opened_in:
                    lost.append(place)
            elif not kept.redacted and is_redactable(kept.frame) and _may(means, room, kept):
                found.append(kept)
        return await take_back(means, self, room, found, self.why, lost=lost)


class RedactPeer(Command[int], frozen=True):
    """Take back all that a peer said in a room in the last minutes; returns how many messages.

    With a `stay` what it said in that one, and by this name in others of its stays: who comes again
    is no other. Else what anybody of this name said. Refused: no such room.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    minutes: Minutes = 10
    stay: str = ""
    why: Why = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)

        stays = stays_with(means, self.stay) if self.stay else set()

        def is_meant(kept: Kept, frame: Relayed) -> bool:
            if self.stay and kept.stay == self.stay:
                return True
            return frame.sender == self.peer and (not self.stay or kept.stay in stays)

        found = await said_lately(means, room, self.minutes, is_meant)
        return await take_back(means, self, room, found, self.why)


class UnredactMessages(Command[int], frozen=True):
    """Have messages there again that were taken back; returns how many came.

    `pinned` is the one of them that was the room's notice: it is again, unless there is another.
    Refused: no such room; none of them has words any more (`NOT_UNDONE`).
    """

    room: str
    places: tuple[Place, ...]
    pinned: Place | None = None

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, count = means.state.room(self.room), 0
        for at, place in enumerate(self.places):
            kept = await looked_up(means, room, place)
            if kept is not None and kept.redacted and not redaction.is_erased(kept):
                now = means.state.now()
                means.delivery.apply(room, redaction.restore(room, kept, now), now)
                count += 1
                if place == self.pinned and not room.settings.notice:
                    notice = redaction.evidence_of(kept).words.strip()
                    means.unrecorded().set_room(self, room.name, notice=notice)
            if at % AT_ONCE == AT_ONCE - 1:
                await asyncio.sleep(0)
        if not count:
            raise Refused(Code.NOT_UNDONE, "What was said there is erased, or there already.")
        return count


async def redact_one(
    means: Means,
    command: Command[Any],
    name: str,
    target: Place,
    why: str = "",
    undo: tuple[Command[Any], ...] = (),
) -> bool:
    """Do what `RedactMessage` does, as an act of `command` that `undo` takes back, too."""
    room = means.state.room(name)
    if not was_said(room, target):
        raise Refused(Code.NO_SUCH_MESSAGE, "There is no such message.")
    kept = await looked_up_or_lost(means, room, target)
    if kept is None:
        if means.by.role == "moderator":  # it may have been the host's
            raise Refused(Code.NO_SUCH_MESSAGE, "That message isn't kept any more.")
        return take_back_unkept(means, command, room, target, why, undo)
    if not is_redactable(kept.frame):
        raise Refused(Code.NO_SUCH_MESSAGE, "That is no message: strokes are undone.")
    if kept.redacted:
        raise RedactedBefore
    if not _may(means, room, kept):
        raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other or the host.")
    await take_back(means, command, room, [kept], why, undo)
    return True


def _unpin(
    means: Means, command: Command[Any], room: Room, taken: Sequence[Evidence]
) -> Place | None:
    """What was taken back doesn't stay above the others as the notice; returns which of it did.

    A notice is words, whoever pinned them: those of a message that is taken back are its.
    """
    notice = room.settings.notice
    for each in taken if notice else ():
        if each.words.strip() == notice:
            means.unrecorded().set_room(command, room.name, notice="")
            return (each.epoch, each.seq)
    return None


async def take_back(
    means: Means,
    command: Command[Any],
    room: Room,
    found: Sequence[Kept],
    why: str,
    undo: tuple[Command[Any], ...] = (),
    lost: Sequence[Place] = (),
) -> int:
    """Take these back as one act, in steps: each is a frame to everybody. Nobody keeps the `lost`
    any more: they count where they were on the board."""
    taken: list[Kept] = []
    off, unkept = TakenOff(means, room), Unkept(means, room)
    for at, kept in enumerate(found):
        target = (kept.frame.epoch, kept.frame.seq)
        now = means.state.now()
        means.delivery.apply(room, redaction.redact(room, target, kept, now), now)
        taken.append(kept)
        off.take(kept)
        if at % AT_ONCE == AT_ONCE - 1:
            await asyncio.sleep(0)
    for at, place in enumerate(lost):
        with suppress(Refused):
            unkept.take(place)
        if at % AT_ONCE == AT_ONCE - 1:
            await asyncio.sleep(0)
    if taken or unkept.count:
        evidence = tuple(map(redaction.evidence_of, taken))
        places = tuple((e.epoch, e.seq) for e in evidence)
        unpinned = _unpin(means, command, room, evidence)
        back = (UnredactMessages(room.name, places, unpinned),) if taken else ()
        means.note(
            command,
            room=room.name,
            whom=tuple(dict.fromkeys((*_authors(room, taken), *unkept.whom))),
            why=sendable(why),
            evidence=(*evidence, *unkept.evidence),
            undo=(*back, *off.back(), *unkept.back(), *undo),
        )
    return len(taken) + len(unkept.evidence)


def _authors(room: Room, taken: Sequence[Kept]) -> tuple[Whom, ...]:
    """Who said it, each once, in order."""
    frames = [(kept.frame, kept.stay) for kept in taken]
    said = [(each.sender, stay) for each, stay in frames if isinstance(each, Relayed)]
    return tuple(Whom(room.name, sender, stay) for sender, stay in dict.fromkeys(said) if stay)


async def said_lately(
    means: Means, room: Room, minutes: int, is_meant: Callable[[Kept, Relayed], bool]
) -> list[Kept]:
    """What guests said that is meant and may be taken back, in order; the latest `MOST`."""
    since = means.state.now().wall - minutes * 60_000
    try:
        said = await means.state.history.said_since(room.name, since, 20 * MOST)
    except FrameError as fault:
        raise Refused(fault.code, fault.text, retry_after=fault.retry_after) from fault
    found: list[Kept] = []
    read = 0
    for kept in reversed(said):
        is_open = isinstance(kept.frame, Relayed) and kept.stay and not kept.redacted
        if is_open and is_meant(kept, kept.frame) and _may(means, room, kept):  # type: ignore[arg-type]
            found.append(kept)
            if len(found) == MOST:
                break
        # To fold takes time: as much as there is to read.
        read += _A_MESSAGE
        if isinstance(kept.frame, Relayed):
            read += len(memoryview(kept.frame.data))
        if read > READ_AT_ONCE:
            read = 0
            await asyncio.sleep(0)
    return found[::-1]


def _may(means: Means, room: Room, kept: Kept) -> bool:
    """Moderators take back what guests said, not what each other or the host did."""
    if means.by.role != "moderator":
        return True
    if not isinstance(kept.frame, Relayed) or not kept.stay:
        return False
    roles, now = means.state.roles, means.state.now().wall
    peers = (each for each in room.peers.values() if each.stay == kept.stay)
    if (peer := next(peers, None)) is not None:
        return peer.role is not Role.MODERATOR or peer.device == means.by.key
    key = means.state.recent.key_of(kept.stay)
    if not key:  # gone for so long that only the name is left to go by
        return all(each.name != kept.frame.sender for each in roles.all(now))
    device = device_of(key)
    if device and device == means.by.key:
        return True
    return roles.role(device, room.name, now) is not Role.MODERATOR
