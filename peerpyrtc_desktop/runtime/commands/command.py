"""A command: what somebody who may do it wants done, as a value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from msgspec import Struct, to_builtins

from peerpyrtc_desktop.core import permissions
from peerpyrtc_desktop.core.audit import HOST, Actor, Evidence, Param, Whom
from peerpyrtc_desktop.core.decision import Decision, Kept, Send
from peerpyrtc_desktop.core.events import HeldSettled
from peerpyrtc_desktop.core.file_frames import EVENT
from peerpyrtc_desktop.core.frames import Error as ErrorFrame
from peerpyrtc_desktop.core.permissions import Row

# Whoever hands out commands needn't load what carries them out: the panel's window stands before.
if TYPE_CHECKING:
    from peerpyrtc_desktop.core.errors import FrameError
    from peerpyrtc_desktop.core.moment import Moment
    from peerpyrtc_desktop.core.room import Room
    from peerpyrtc_desktop.core.waiting import HeldMessage
    from peerpyrtc_desktop.runtime.delivery import Delivery
    from peerpyrtc_desktop.runtime.files.desk import FileDesk
    from peerpyrtc_desktop.runtime.floods import Floods
    from peerpyrtc_desktop.runtime.host_state import HostState
    from peerpyrtc_desktop.runtime.ledger import SetPart
    from peerpyrtc_desktop.runtime.schedule import Schedule
    from peerpyrtc_desktop.runtime.seating.leaving import Leaving
    from peerpyrtc_desktop.runtime.seating.seat import Seat
    from peerpyrtc_desktop.runtime.seating.threshold import Threshold

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Means:
    """What a command may use, and who has it done. `entered` takes the ids of the acts it notes.

    `batch` and `ref` are for these acts: see `Act`. What was `set_since` is left as it is.
    """

    state: HostState
    delivery: Delivery
    leaving: Leaving
    threshold: Threshold
    floods: Floods
    files: FileDesk | None = None
    schedule: Schedule | None = None
    by: Actor = HOST
    is_recorded: bool = True
    evidence: tuple[Evidence, ...] = ()
    entered: list[int] | None = None
    batch: str = ""
    ref: str = ""
    set_since: frozenset[SetPart] = frozenset()

    @property
    def reach(self) -> tuple[str, ...] | None:
        """The rooms in which whoever acts may: None is all."""
        if self.by.role != "moderator":
            return None
        moderators = self.state.roles.all(self.state.now().wall)
        return next((each.rooms for each in moderators if each.device == self.by.key), ())

    def unrecorded(self) -> Means:
        """The same, for what is part of another act: it notes none of its own."""
        return replace(self, is_recorded=False)

    def whom(self, seat: Seat) -> Whom:
        """Who sits there, as an act names it."""
        it, peer = seat.request, seat.peer
        stay = "" if peer is None else peer.stay
        return Whom(it.room, it.peer_id, stay, it.device, it.remote)

    def note(
        self,
        command: Command[Any],
        *,
        room: str | None = None,
        whom: Sequence[Whom] = (),
        why: str = "",
        until: int | None = None,
        evidence: Sequence[Evidence] = (),
        undo: Sequence[Command[Any]] = (),
        params: Mapping[str, Param] | None = None,
    ) -> None:
        """Enter in the audit that this command was carried out; `undo` is what takes it back."""
        if not self.is_recorded:
            return
        from peerpyrtc_desktop.runtime.commands.codec import encode

        act = self.state.ledger.enter(
            self.state.now().wall,
            self.by,
            str(command.__struct_config__.tag),
            room=room,
            whom=whom,
            why=why,
            until=until,
            params=params,
            evidence=evidence or self.evidence,
            undo=encode(undo),
            batch=self.batch,
            ref=self.ref,
        )
        if self.entered is not None:
            self.entered.append(act.id)

    def release(self, room: Room, held: HeldMessage, of: Kept | None = None) -> None:
        """Relay what has waited, which was taken out of what waits.

        `of` is what an edit is of, where that was looked up.

        Raises:
            FrameError: it can't be, now: whom it is for, or the file it announces, is gone.
        """
        now = self.state.now()
        decision = self.relayed(room, held, now, of=of)
        seq = 0 if decision.record is None else decision.record.frame.seq
        decision.events.append(HeldSettled(room.name, held, True, now.wall, room.epoch, seq))
        self.state.ledger.put("held", held.id, None)
        self.delivery.apply(room, decision, now)

    def relayed(
        self,
        room: Room,
        held: HeldMessage,
        now: Moment,
        *,
        shows: bool = True,
        of: Kept | None = None,
    ) -> Decision:
        """What follows when it is relayed now, see `Intake.release`. Raises FrameError."""
        if self.files is not None and held.name == EVENT:
            self.files.check_held(held)
        decision = room.release(held, now, shows=shows, of=of)
        if self.files is not None and held.name == EVENT:
            self.files.share(room.name, decision)
        return decision

    def drop(self, room: Room, held: HeldMessage, error: FrameError | None = None) -> None:
        """What has waited, and was taken out of what waits, will never go out; with an `error` its
        author is told, if it is here."""
        now = self.state.now()
        self.state.ledger.put("held", held.id, None)
        gone = HeldSettled(room.name, held, False, now.wall)
        decision = Decision(events=[gone])
        if error is not None and (author := room.waiting.present(held, room.peers)) is not None:
            told = ErrorFrame(error.code, error.text, held.ref)
            decision.sends.append(Send(told, to=author))
        self.delivery.apply(room, decision, now)

    def tell_roles(self) -> None:
        """Let all in the rooms know who is what now, where that has changed."""
        state, now = self.state, self.state.now()
        for peer, seat in tuple(state.seat_of.items()):
            room = state.rooms[seat.request.room]
            key = seat.standing_key
            role = state.roles.role(seat.request.device, room.name, now.wall, key)
            if role is not peer.role:
                self.delivery.apply(room, room.set_role(peer, role, now), now)

    def set_room(
        self,
        command: Command[Any],
        name: str,
        *,
        whom: Sequence[Whom] = (),
        table: str = "",
        **changes: Any,
    ) -> Room:
        """Change a room's settings, tell those in it, and note it with what takes it back.

        `table` is the name of the preset that they are. What is as it should be already is no act.
        Raises Refused: there is no such room; the host has shut it, and a moderator would open it.
        """
        from peerpyrtc_desktop.runtime.commands.panic import check_stays_shut
        from peerpyrtc_desktop.runtime.commands.rooms import SetRoom

        room, now = self.state.room(name), self.state.now()
        ends = "permissions" in changes and changes["permissions"].allowed(Row.DRAW)
        if ends and room.settings.drew is not None:
            changes.setdefault("drew", None)  # the board is read-only no more, whoever ended that
        before = {field: getattr(room.settings, field) for field in changes}
        if before == changes:
            return room
        check_stays_shut(self, room, changes)
        self.delivery.apply(room, room.change(changes, now), now)
        self.state.ledger.put("room", room.name, room.settings)
        back = SetRoom(room.name, to_builtins(before), to_builtins(changes))
        told = {name: _in_short(name, to) for name, to in changes.items() if name not in _BY_ROLE}
        if table:
            told["table"] = table
        elif "permissions" in changes:
            told |= permissions.changes(before["permissions"], changes["permissions"])
        self.note(command, room=room.name, whom=whom, undo=(back,), params=told)
        return room


_BY_ROLE = frozenset({"permissions", "drew"})
"""Settings that an act tells by the rows of the table."""


def _in_short(name: str, value: Any) -> Param:
    """A setting as an act tells it: that there is a PIN or a pin, how many names are on a list."""
    if name in ("pin", "pinned"):
        return bool(value)
    if isinstance(value, tuple):
        return len(value)
    told: Param = value
    return told


def _tag(name: str) -> str:
    """`OpenRoom` is "open-room" where commands are written down."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


class Command(Struct, Generic[R], frozen=True, tag_field="do", tag=_tag):
    """Plain data, so that it can be kept, shown, sent to where the rooms are, and taken back.

    Its fields say all that is meant: rooms by name, however spelt; a peer by its name and, where
    somebody was seen before, the `stay` that was seen. `for_moderators`: a moderator may have it
    done in its rooms, to whoever isn't one.
    """

    for_moderators: ClassVar[bool] = False

    async def carry_out(self, means: Means) -> R:
        """Do it, and return what came of it.

        Raises:
            Refused: why it can't be done; then nothing is.
        """
        raise NotImplementedError(type(self).__name__)
