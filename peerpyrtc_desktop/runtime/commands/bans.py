"""Bans: made, taken back, and looked at before they are made."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any, ClassVar

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core import bans
from peerpyrtc_desktop.core.addresses import Own
from peerpyrtc_desktop.core.audit import MAX_WHY, Whom
from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.runtime.commands.ban_bounds import (
    PARTS,
    Barred,
    barred,
    check_is_no_moderators,
    check_names_a_guest,
    check_spares,
    part_of,
)
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.deciding import check_end, check_seconds, whom_of
from peerpyrtc_desktop.runtime.commands.words import check_length

LISTED = 100
"""Bans that a moderator is shown: they go in one frame."""

HOUR = 3600.0
"""Seconds for which a ban holds unless it is said otherwise."""

NOWHERE: frozenset[str] = frozenset()


class Ban(Command[str], frozen=True):
    """Keep somebody out of all rooms; who is here goes at once. Returns the ban's id.

    With a `peer`, one who left lately too, it is that one: `parts` are what of it is banned,
    "device", "address" (whoever comes from there), "newcomers" (at that address the devices that
    are new from now on, as a cleared cookie is: none of those who are here) and "name". Beside it,
    or instead, it names a device, addresses, a subnet ("10.1.0.0/16") or a pattern of names
    ("*bot*"); whoever has any of all these is kept out.
    Holds for `seconds`, or until `until` (milliseconds); with neither for ever. `text` says why.

    Refused: nobody in particular; what is no address, subnet, pattern or time; the host's own
    addresses.
    """

    for_moderators: ClassVar[bool] = True

    room: str = ""
    peer: str = ""
    stay: str = ""
    parts: tuple[str, ...] = ("device", "address")
    device: str = ""
    addresses: tuple[str, ...] = ()
    subnet: str = ""
    name: str = ""
    seconds: float | None = HOUR
    until: int | None = None
    text: str = ""

    async def carry_out(self, means: Means) -> str:
        """See `Command.carry_out`."""
        check_names_a_guest(means, self)
        ban, guest = self.made(means)
        check_spares(means, ban, guest)
        gone = _enforce(means, ban)
        _note(means, self, ban, guest, Unban(ban.id), gone)
        return ban.id

    def made(self, means: Means) -> tuple[bans.Ban, Guest | None]:
        """The ban that this would be, and the guest it is made for. Raises Refused, as above."""
        check_length(self.text, MAX_WHY, "a reason")
        state, wall = means.state, means.state.now().wall
        until = self.until
        if until is not None:
            check_end(until, wall)
        else:
            check_seconds(self.seconds)
            until = None if self.seconds is None else wall + int(self.seconds * 1000)
        ban = bans.Ban(
            id=secrets.token_urlsafe(9),
            since=wall,
            until=until,
            device=self.device,
            addresses=self.addresses,
            subnet=self.subnet.strip(),
            name=self.name.strip(),
            reason=sendable(self.text),
            by=means.by,
            room=state.name_of(self.room) if self.room else "",
        )
        guest = state.guest(self.room, self.peer, self.stay) if self.peer else None
        if guest is not None:
            ban = _with_guest(ban, guest, self.parts, state.own)
        return bans.check(ban, state.own, wall), guest


def _with_guest(ban: bans.Ban, guest: Guest, parts: tuple[str, ...], own: Own) -> bans.Ban:
    if unknown := set(parts) - {*PARTS}:
        raise Refused(Code.MALFORMED, f"Nothing of a peer is called {min(unknown)!r}.")
    theirs = part_of(guest, parts, own)
    whole = replace(
        ban,
        whom=guest.peer,
        device=theirs.device or ban.device,
        addresses=(*ban.addresses, *theirs.addresses),
        name=theirs.name or ban.name,
        # An address that is named for itself is banned as a whole.
        newcomers=theirs.newcomers and not ban.addresses,
    )
    if not (whole.device or whole.addresses or whole.subnet or whole.name):
        text = f"{guest.peer!r} shows no device and is at this host's own address: kick them."
        raise Refused(Code.FORBIDDEN, text)
    return whole


class Unban(Command[None], frozen=True):
    """Take a ban back, by its id; a moderator says in which `room` it does so.

    Refused: there is none (`NO_SUCH_BAN`), also where a moderator may not take it back.
    """

    for_moderators: ClassVar[bool] = True

    ban: str
    room: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        gone = means.state.bans.get(self.ban)
        if gone is None or not _reaches(means, gone):
            raise Refused(Code.NO_SUCH_BAN, "That ban is over, or was taken back.")
        check_is_no_moderators(means, gone)
        means.state.bans.remove(gone.id)
        means.state.ledger.put("ban", gone.id, None)
        _note(means, self, gone, None, PutBan(gone))


class PutBan(Command[None], frozen=True):
    """Have this ban, as it was. Refused: its time has passed meanwhile."""

    ban: bans.Ban

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ban = bans.check(self.ban, means.state.own, means.state.now().wall)
        gone = _enforce(means, ban)
        _note(means, self, ban, None, Unban(ban.id), gone)


class BanTold(Struct, frozen=True):
    """A ban as moderators see it, without the device and the addresses that it names.

    `whom` is the guest it was made for, `name` the pattern of names it hits; `by` is who made it.
    """

    id: str
    since: int
    until: int | None
    whom: str
    name: str
    reason: str
    by: str


class ListBans(Command[tuple[BanTold, ...]], frozen=True):
    """The bans that may be taken back by whoever asks, the newest first.

    A moderator's are what moderators and rules made in its rooms, the newest 100 of them.
    Refused: no such room.
    """

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> tuple[BanTold, ...]:
        """See `Command.carry_out`."""
        means.state.room(self.room)
        now = means.state.now().wall
        told = (
            BanTold(
                it.id, it.since, it.until, it.whom, it.name, it.reason, it.by.name or it.by.role
            )
            for it in means.state.bans
            if not it.is_over(now) and _reaches(means, it)
        )
        newest = tuple(told)[::-1]
        return newest[:LISTED] if means.by.role == "moderator" else newest


def _reaches(means: Means, ban: bans.Ban) -> bool:
    """Whether whoever acts may take it back: what the host did is the host's."""
    if means.by.role != "moderator":
        return True
    if ban.by.role not in ("moderator", "rule"):
        return False
    return means.reach is None or ban.room in means.reach


class Preview(Struct, frozen=True):
    """Whom bans would keep out, besides those they are made for: who is here, and who was lately.

    A guest in several rooms is in each. `barred`: by what of those no ban can be made.
    """

    present: tuple[Guest, ...]
    recent: tuple[Guest, ...]
    barred: tuple[Barred, ...] = ()


class PreviewBan(Command[Preview], frozen=True):
    """Say whom else a ban would hit, and do nothing: of many behind one address, before it is made.

    `beside` are the names and stays of others of that room for whom the same ban is to be made, at
    most `LISTED`.
    Refused: as one of the bans would be, or there are more of them (`TOO_MANY`).
    """

    for_moderators: ClassVar[bool] = True

    ban: Ban
    beside: tuple[tuple[str, str], ...] = ()

    @property
    def room(self) -> str:
        """Where the ban is made."""
        return self.ban.room

    async def carry_out(self, means: Means) -> Preview:
        """See `Command.carry_out`."""
        check_names_a_guest(means, self.ban)
        if len(self.beside) > LISTED:
            raise Refused(Code.TOO_MANY, f"A ban is looked at for {LISTED} more at the most.")
        beside = dict.fromkeys(self.beside)
        others_too = [replace(self.ban, peer=peer, stay=stay) for peer, stay in beside]
        made = [ban.made(means) for ban in (self.ban, *others_too)]
        meant = [guest for _, guest in made if guest is not None]
        keys = {guest.key for guest in meant}
        state = means.state
        hit = bans.hit_by([ban for ban, _ in made], state.guests(), state.own)
        others = [guest for guest in hit if guest.key not in keys]
        if (rooms := means.reach) is not None:  # of the others it is only said that it would
            others = [guest for guest in others if guest.room in rooms]
        if means.by.role == "moderator":  # who is to know names, and no devices or addresses
            others = [Guest(it.room, it.peer, "", NOWHERE, it.stay, it.left) for it in others]
        present = tuple(guest for guest in others if guest.left is None)
        recent = tuple(guest for guest in others if guest.left is not None)
        return Preview(present, recent, barred(means, meant))


def _enforce(means: Means, ban: bans.Ban) -> list[Guest]:
    means.state.bans.add(ban)
    means.state.ledger.put("ban", ban.id, ban)
    return means.leaving.enforce_bans()


def _note(
    means: Means,
    command: Command[Any],
    ban: bans.Ban,
    guest: Guest | None,
    undo: Command[Any],
    gone: Sequence[Guest] = (),
) -> None:
    """Enter it: whom it is made for stands first, and then all those that it sent out besides."""
    named = {
        "ban": ban.id,
        "device": ban.device,
        "addresses": ", ".join(ban.addresses),
        "subnet": ban.subnet,
        "name": ban.name,
    }
    # A moderator's is an act in its room: those who moderate there hear of it, and take it back.
    room = ban.room or None if means.by.role == "moderator" else None
    meant = whom_of(guest) if guest is not None else Whom("", ban.whom) if ban.whom else None
    others = [whom_of(each) for each in gone if guest is None or each.key != guest.key]
    if guest is None and meant is not None:
        others = [each for each in others if each.peer != meant.peer]
    means.note(
        command,
        room=room,
        whom=others if meant is None else (meant, *others),
        why=ban.reason,
        until=ban.until,
        undo=(undo,),
        params={name: value for name, value in named.items() if value},
    )
