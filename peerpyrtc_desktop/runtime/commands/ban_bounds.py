"""What a moderator's ban may name, and whom it spares: moderators, and guests of other rooms."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core import bans
from peerpyrtc_desktop.core.addresses import Own, is_own
from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.name_patterns import pattern_of

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.bans import Ban
    from peerpyrtc_desktop.runtime.commands.command import Means

PARTS: Final = {
    "device": "browser",
    "newcomers": "new browsers at the network address",
    "address": "network address",
    "name": "name",
}
"""What of a guest may be banned, and what a sentence calls it."""


class Barred(Struct, frozen=True, omit_defaults=True):
    """By this part of a guest no ban of it can be made, and why.

    It would hit whoever asks (`you`), these `moderators` of its rooms, or somebody `elsewhere`; or
    there is `nothing` to go by: no device is known, or the address is the host's own.
    """

    part: str
    you: bool = False
    moderators: tuple[str, ...] = ()
    elsewhere: bool = False
    nothing: bool = False

    def __str__(self) -> str:
        """Whom it would hit, in words; "" where that is nobody."""
        whom = ["you, too"] if self.you else []
        whom += ["a moderator"] if self.moderators else []
        whom += ["a guest of another room"] if self.elsewhere else []
        return " and ".join(whom)


def part_of(guest: Guest, parts: Collection[str], own: Own) -> bans.Ban:
    """A ban that names these parts of a guest, and nothing else."""
    foreign = [each for each in sorted(guest.addresses) if not is_own(each, own)]
    return bans.Ban(
        id="",
        since=0,
        device=guest.device if "device" in parts else "",
        addresses=tuple(foreign) if {"address", "newcomers"} & {*parts} else (),
        newcomers="newcomers" in parts and "address" not in parts,
        name=pattern_of(guest.peer) if "name" in parts else "",
    )


def check_is_no_moderators(means: Means, ban: bans.Ban) -> None:
    """A moderator takes none back of somebody who moderates by now: that is the host's."""
    if means.by.role != "moderator" or not ban.device:
        return
    moderators = means.state.roles.all(means.state.now().wall)
    if any(each.device == ban.device for each in moderators):
        raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")


def barred(means: Means, meant: Sequence[Guest]) -> tuple[Barred, ...]:
    """By what of these guests whoever acts can't ban them, all in one."""
    if not meant:
        return ()
    own, keys = means.state.own, {guest.key for guest in meant}
    found = []
    for part in PARTS:
        made = [
            replace(part_of(guest, (part,), own), id=f"{number}")
            for number, guest in enumerate(meant)
        ]
        found.append(_barred(means, made, part, keys))
    return tuple(each for each in found if each.nothing or f"{each}")


def _barred(means: Means, made: Sequence[bans.Ban], part: str, meant: Collection[str]) -> Barred:
    made = [ban for ban in made if ban.device or ban.addresses or ban.subnet or ban.name]
    if not made:
        return Barred(part, nothing=True)
    if means.by.role != "moderator":
        return Barred(part)
    state, now, rooms = means.state, means.state.now().wall, means.reach
    you, elsewhere, moderators = False, False, dict[str, None]()
    for guest in bans.hit_by(made, state.guests(), state.own):
        is_moderator = state.roles.of(guest.device, guest.room, now) is not None
        if means.by.key and guest.device == means.by.key:
            you = True
        elif rooms is not None and guest.room not in rooms:  # nobody there is named
            elsewhere = elsewhere or is_moderator or guest.key not in meant
        elif is_moderator:
            moderators[guest.peer] = None
    return Barred(part, you, tuple(moderators), elsewhere)


def check_names_a_guest(means: Means, ban: Ban) -> None:
    """A moderator of some rooms bans their guests: by what else a ban may name it would reach into
    the others, and learn who is there."""
    if means.reach is None:
        return
    if not ban.peer or ban.device or ban.addresses or ban.subnet or ban.name:
        raise Refused(Code.NOT_ALLOWED, "You can ban the guests of your rooms, and nobody else.")


def check_spares(means: Means, ban: bans.Ban, meant: Guest | None) -> None:
    """Moderators can't act on each other, in no roundabout way either; and nobody is hit who is in
    another's room."""
    if means.by.role != "moderator":
        return
    none = bans.Ban("", ban.since, newcomers=ban.newcomers)
    for part, alone in {
        "device": replace(none, device=ban.device),
        "newcomers" if ban.newcomers else "address": replace(none, addresses=ban.addresses),
        "name": replace(none, name=ban.name),
        "subnet": replace(none, subnet=ban.subnet),
    }.items():
        _check_spares(means, alone, part, meant)


def _check_spares(means: Means, ban: bans.Ban, part: str, meant: Guest | None) -> None:
    hit = _barred(means, [ban], part, {meant.key} if meant else ())
    if f"{hit}":
        by = PARTS.get(part, part)
        raise Refused(Code.NOT_ALLOWED, f"By the {by} this ban would hit {hit}: leave that out.")
