"""What all decisions about guests share: whom they mean, how they are told and entered."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.addresses import is_own
from peerpyrtc_desktop.core.audit import Whom
from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.core.decision import Decision, Send
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.sanctions import LONGEST, TERMS, Sanctions, Term, Warned

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command, Means

_SAID = {"muted": "muted", "timeout": "timed out", "restricted": "restricted"}
"""How a sentence says each of `TERMS`."""


def check_seconds(seconds: float | None) -> None:
    """Raise Refused (`MALFORMED`) unless something can be decided for so long; None is for ever."""
    if seconds is not None and not (math.isfinite(seconds) and 0 < seconds <= LONGEST):
        raise Refused(Code.MALFORMED, "Say for how long: more than no time, and up to ten years.")


def check_end(until: int, now: int) -> None:
    """The same of an end, in milliseconds: far enough off it is no date of any calendar."""
    if not 0 < until - now <= LONGEST * 1000:
        text = "Say until when: later than now, and within ten years."
        raise Refused(Code.MALFORMED, text)


def whom_of(guest: Guest) -> Whom:
    """A guest, as an act names it."""
    return Whom(guest.room, guest.peer, guest.stay, guest.device, min(guest.addresses, default=""))


def sanctions_of(means: Means, key: str) -> Sanctions:
    """What is decided about the guest of this standing."""
    return means.state.standings.of(key, means.state.now().mono).sanctions


def check_may_change(means: Means, sanctions: Sanctions, parts: Iterable[str]) -> None:
    """Raise Refused (`NOT_ALLOWED`) where a moderator would change what isn't for it to change.

    What the host or its program has decided is theirs. Moderators lift what rules and other
    moderators have decided, as they take back their acts: but in the rooms that are theirs alone.
    A rule changes what rules have decided.
    """
    if means.by.role not in ("moderator", "rule"):
        return
    for part in parts:
        term = sanctions.term(part) if part in TERMS else None
        if term is None or not term.left(means.state.now().wall):
            continue
        if means.by.role == "rule":
            if term.by.role != "rule":
                raise Refused(Code.NOT_ALLOWED, "A person has decided that.")
            continue
        if term.by.role not in ("moderator", "rule"):
            text = f"The host has {_SAID[part]} {sanctions.peer!r}: only the host changes that."
            raise Refused(Code.NOT_ALLOWED, text)
        if means.reach is not None and term.room not in means.reach:
            text = f"{sanctions.peer!r} was {_SAID[part]} in a room that you don't moderate."
            raise Refused(Code.NOT_ALLOWED, text)


def decide(
    means: Means, command: Command[Any], guest: Guest, why: str = "", **changes: Any
) -> None:
    """Decide these things about a guest, tell all, and note it with what takes it back."""
    from peerpyrtc_desktop.runtime.commands.standing import SetStanding

    before = sanctions_of(means, guest.key)
    check_may_change(means, before, changes)
    own = means.state.own
    addresses = tuple(sorted(each for each in guest.addresses if not is_own(each, own)))
    after = replace(before, peer=guest.peer, addresses=addresses, **changes)
    put(means, guest.key, after)
    ends = [each.until for each in changes.values() if isinstance(each, Term)]
    means.note(
        command,
        room=guest.room,
        whom=(whom_of(guest),),
        why=why,
        until=ends[0] if ends else None,
        undo=(SetStanding(guest.key, before, tuple(changes), after),),
    )


def put(means: Means, key: str, sanctions: Sanctions, withdrawn: Collection[Warned] = ()) -> None:
    """This is decided about the guest of that standing, and told wherever it is.

    Who is taken for it with a new cookie is it in this too. `withdrawn` are the warnings that are
    taken back by this, and not just forgotten for being old.
    """
    state = means.state
    if not sanctions.restricted:
        sanctions = replace(sanctions, restriction=None)
    now, standings = state.now(), state.standings
    later = [each.key for each in standings.decided() if each.sanctions.former == key]
    changed = [standings.decide(key, sanctions, now)]
    changed += [standings.decide(each, replace(sanctions, former=key), now) for each in later]
    for room in tuple(state.rooms.values()):
        for peer in tuple(room.peers.values()):
            if peer.standing in changed:
                means.delivery.apply(room, room.tell_standing(peer, now), now)
                back = [Send(frames.Unwarned(each.text, each.time), to=peer) for each in withdrawn]
                means.delivery.apply(room, Decision(back), now)
