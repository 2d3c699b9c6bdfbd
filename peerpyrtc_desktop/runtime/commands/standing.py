"""What is decided about guests, and stays when they go: mutes, timeouts, warnings and the like.

All of these mean a peer by its name in a room, one who left lately too; with a `stay` that stay
alone. They hold for its device, or for its name at its address where it shows no device, in all
rooms and after a new start of the host.
"""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.audit import MAX_WHY, Whom
from peerpyrtc_desktop.core.decision import Decision, Send
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.putting_back import SetAnew, put_back
from peerpyrtc_desktop.core.sanctions import MAX_WARNINGS, TERMS, Sanctions, Term, Warned
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.deciding import (
    check_may_change,
    check_seconds,
    decide,
    put,
    sanctions_of,
)
from peerpyrtc_desktop.runtime.commands.words import check_length


class Mute(Command[None], frozen=True):
    """Let a peer say nothing for so many seconds, with None until it is unmuted; `text` says why.

    Refused: it isn't here and wasn't lately; no time that makes sense.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    seconds: float | None = 600
    text: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_seconds(self.seconds)
        check_length(self.text, MAX_WHY, "a reason")
        guest = means.state.guest(self.room, self.peer, self.stay)
        why = sendable(self.text)
        term = Term.of(self.seconds, means.state.now(), why, means.by, guest.room)
        decide(means, self, guest, why, muted=term)


class Unmute(Command[None], frozen=True):
    """Let a peer speak again, whoever muted it. One that isn't muted stays so."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        guest, now = means.state.guest(self.room, self.peer, self.stay), means.state.now()
        standing = means.state.standings.of(guest.key, now.mono)
        if standing.muted_for(now.mono):
            check_may_change(means, standing.sanctions, ("muted",))
            standing.unmute(now.mono)
            decide(means, self, guest, muted=None)


class Restrict(Command[None], frozen=True):
    """Have all that a peer says wait for a moderator; `text` says why."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    text: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        guest = means.state.guest(self.room, self.peer, self.stay)
        if not sanctions_of(means, guest.key).restricted:
            why = sendable(self.text)
            term = Term.of(None, means.state.now(), why, means.by, guest.room)
            decide(means, self, guest, why, restricted=True, restriction=term)


class Unrestrict(Command[None], frozen=True):
    """Let what a peer says out at once again."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        guest = means.state.guest(self.room, self.peer, self.stay)
        if sanctions_of(means, guest.key).restricted:
            decide(means, self, guest, restricted=False, restriction=None)


class Warn(Command[int], frozen=True):
    """Tell a peer, and it alone, that this won't do; returns how often it was warned lately.

    All its pages are told, and those it opens later, until it says that it has read it.
    Refused: no words, or over 500 characters; it has left.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    text: str
    stay: str = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        if not self.text.strip():
            raise Refused(Code.MALFORMED, "A warning needs words.")
        check_length(self.text, MAX_WHY, "a warning")
        state, now, text = means.state, means.state.now(), sendable(self.text)
        peer = state.seat(self.room, self.peer, self.stay).peer
        guest = state.guest(self.room, self.peer, self.stay)
        for each, seat in tuple(state.seat_of.items()):
            if each is peer or each.standing.key == guest.key:  # a whiteboard beside it, too
                told = Decision([Send(frames.HostWarning(text, now.wall), to=each)])
                means.delivery.apply(state.rooms[seat.request.room], told, now)
        before = sanctions_of(means, guest.key)
        warnings = (*before.warnings, Warned(now.wall, text, means.by))[-MAX_WARNINGS:]
        unread = (*before.unread, now.wall)[-MAX_WARNINGS:]
        decide(means, self, guest, text, warnings=warnings, unread=unread)
        return len(warnings)


class Timeout(Command[None], frozen=True):
    """Send a peer out with all its tabs, and keep it out for so many seconds; `text` says why.

    One that has left is kept out all the same. Refused: as `Mute`.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    seconds: float = 600
    text: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_seconds(self.seconds)
        check_length(self.text, MAX_WHY, "a reason")
        guest, text = means.state.guest(self.room, self.peer, self.stay), sendable(self.text)
        term = Term.of(self.seconds, means.state.now(), text, means.by, guest.room)
        decide(means, self, guest, text, timeout=term)
        try:
            seat = means.state.seat(self.room, self.peer, self.stay)
        except Refused:  # it left by itself
            return
        means.leaving.keep_out(seat, Reason.TIMED_OUT, text, self.seconds)


class EndTimeout(Command[None], frozen=True):
    """Let a peer that is on a timeout come again."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        guest = means.state.guest(self.room, self.peer, self.stay)
        if sanctions_of(means, guest.key).timeout is not None:
            decide(means, self, guest, timeout=None)


class Pardon(Command[None], frozen=True):
    """Take back what is decided about the guest of that standing: of it the `parts`, by their names
    in `Sanctions` ("muted", "timeout", "restricted", "warnings").

    It may be long gone, where the others need it here or lately. Refused: an unknown part.
    """

    key: str
    parts: tuple[str, ...]

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if unknown := set(self.parts) - {*TERMS, "warnings"}:
            raise Refused(Code.MALFORMED, f"Nothing is called {min(unknown)!r} there.")
        before = sanctions_of(means, self.key)
        parts = tuple(part for part in self.parts if getattr(before, part))
        if not parts:
            return
        if "restricted" in parts:
            parts += ("restriction",)
        none = Sanctions()
        after = replace(before, **{part: getattr(none, part) for part in parts})
        put(means, self.key, after, withdrawn=_gone(before, after))
        device = device_of(self.key)
        means.note(
            self,
            whom=(Whom("", before.peer, device=device, address=min(before.addresses, default="")),),
            undo=(SetStanding(self.key, before, parts, after),),
        )


class SetStanding(Command[None], frozen=True):
    """Have these `parts` of what is decided about the guest of that standing as they are here.

    What takes the others back, also when their guest is long gone. With `made` only those that are
    as they were made then: what was decided since stays.
    Refused: an unknown part; all was decided anew (`NOT_UNDONE`).
    """

    key: str
    sanctions: Sanctions
    parts: tuple[str, ...]
    made: Sanctions | None = None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if unknown := set(self.parts) - set(Sanctions.__struct_fields__):
            raise Refused(Code.MALFORMED, f"Nothing is called {min(unknown)!r} there.")
        check_may_change(means, sanctions_of(means, self.key), self.parts)
        now, after = self.change(means)
        put(means, self.key, after, withdrawn=() if self.made is None else _gone(now, after))

    def change(self, means: Means) -> tuple[Sanctions, Sanctions]:
        """What is decided now, and what would be then. Raises Refused, as above."""
        now = sanctions_of(means, self.key)
        if not now.peer:
            # Nothing was decided any more: whose it was, and where that was, may be forgotten. But
            # without that, who deletes its cookie would be rid of what comes back.
            former = self.sanctions
            now = replace(now, peer=former.peer, addresses=former.addresses, former=former.former)
        if self.made is None:
            changes = {part: getattr(self.sanctions, part) for part in self.parts}
            return now, replace(now, **changes)
        wall, made = means.state.now().wall, _by_part(self.made, self.parts)
        there = _by_part(now, self.parts)
        for part, term in made.items():
            if isinstance(term, Term) and not term.left(wall) and there[part] is None:
                there[part] = term  # it is over by itself
        try:
            parts = put_back(there, made, _by_part(self.sanctions, self.parts), _is_same)
        except SetAnew:
            since = (term.by for term in there.values() if isinstance(term, Term))
            raise SetAnew(next(since, None)) from None
        return now, _with_parts(now, parts)


def _by_part(sanctions: Sanctions, parts: tuple[str, ...]) -> dict[str, Any]:
    """Each part as one value, to be compared and put back as a whole; of warnings each."""
    found: dict[str, Any] = {part: sanctions.term(part) for part in TERMS if part in parts}
    if "warnings" in parts:
        found["warnings"] = {each: each for each in sanctions.warnings}
    return found


def _with_parts(sanctions: Sanctions, parts: dict[str, Any]) -> Sanctions:
    changes = dict(parts)
    if "warnings" in parts:
        warnings = sorted(parts["warnings"], key=lambda each: each.time)
        changes["warnings"] = tuple(warnings[-MAX_WARNINGS:])
    if "restricted" in parts:
        changes["restriction"] = parts["restricted"]
        changes["restricted"] = parts["restricted"] is not None
    return replace(sanctions, **changes)


def _gone(before: Sanctions, after: Sanctions) -> tuple[Warned, ...]:
    return tuple(each for each in before.warnings if each not in after.warnings)


def _is_same(one: object, other: object) -> bool:
    if isinstance(one, Term) and isinstance(other, Term):
        return one.is_same(other)
    return one == other
