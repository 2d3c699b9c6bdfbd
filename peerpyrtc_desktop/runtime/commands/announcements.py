"""Announcements are kept, planned, paused and taken away."""

from __future__ import annotations

import secrets

from msgspec.structs import replace

from peerpyrtc_desktop.core.announcements import (
    KIND,
    SAID,
    KeptAnnouncement,
    Plan,
    Planned,
    Said,
    checked,
    last_at,
    next_at,
)
from peerpyrtc_desktop.core.audit import Param
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.runtime.commands.command import Command, Means

MOST = 100
"""That are kept."""


class KeepAnnouncement(Command[str], frozen=True):
    """Keep an announcement, in place of that with its `id`, or as a new one where that is "".

    Returns its id. One that is said once is for when that time of the day comes next; other words
    for it, or a pause, move that to no other day.
    Refused: it can't be so, and which `field`; there is another of this name for the same room;
    there is none of this id (`NO_SUCH_ITEM`); there are too many.
    """

    announcement: KeptAnnouncement

    async def carry_out(self, means: Means) -> str:
        """See `Command.carry_out`."""
        it = checked(self.announcement)
        if it.room is not None:
            it = replace(it, room=means.state.name_of(it.room))
        before = _found(means, it.id) if it.id else None
        if it.plan is Plan.ONCE:
            it = replace(it, once=_once(means, it, before))
        if before == it:
            return it.id
        _check_name(means, it)
        if before is None:
            _check_count(means)
            it = replace(it, id=secrets.token_urlsafe(9))
        said = _said(means, it.id)
        _put(means, it.id, it)
        back = RestoreAnnouncement(before, it, said)
        means.note(self, room=it.room, undo=(back,), params=_params(it))
        return it.id


class RemoveAnnouncement(Command[None], frozen=True):
    """Keep an announcement no longer. Refused: there is none of this id (`NO_SUCH_ITEM`)."""

    announcement: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        before = _found(means, self.announcement)
        said = means.state.ledger.document(SAID, before.id, Said)
        _put(means, before.id, None)
        back = RestoreAnnouncement(before, None, said)
        means.note(self, room=before.room, undo=(back,), params={"announcement": before.name})


class RestoreAnnouncement(Command[None], frozen=True):
    """Keep what was kept `before` it was `made` this; None is nothing.

    What had been `said` of it by then is not said again.
    Refused: it was set anew since (`NOT_UNDONE`); there is another of this name for the same room
    by now; there are too many.
    """

    before: KeptAnnouncement | None
    made: KeptAnnouncement | None
    said: Said | None = None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        id_ = next(each.id for each in (self.made, self.before) if each is not None)
        if means.state.ledger.document(KIND, id_, KeptAnnouncement) != self.made:
            raise SetAnew
        if self.before is not None:
            _check_name(means, self.before)
            if self.made is None:
                _check_count(means)
            if self.said is not None:
                latest = max(self.said.time, _said(means, id_).time)
                means.state.ledger.put(SAID, id_, replace(self.said, time=latest))
        _put(means, id_, self.before)


class ListAnnouncements(Command[list[Planned]], frozen=True):
    """All that are kept, those that come next first."""

    async def carry_out(self, means: Means) -> list[Planned]:
        """See `Command.carry_out`."""
        return [] if means.schedule is None else means.schedule.planned(means.state.now())


def _found(means: Means, id_: str) -> KeptAnnouncement:
    it = means.state.ledger.document(KIND, id_, KeptAnnouncement)
    if it is None:
        raise Refused(Code.NO_SUCH_ITEM, "That announcement is kept no longer.")
    return it


def _check_name(means: Means, it: KeptAnnouncement) -> None:
    for _, each in means.state.ledger.documents(KIND, KeptAnnouncement):
        same = each.name.casefold() == it.name.casefold() and each.room == it.room
        if same and each.id != it.id:
            raise Refused(Code.NAME_TAKEN, f"There is one named {each.name!r}.", field="name")


def _check_count(means: Means) -> None:
    if means.state.ledger.count(KIND) >= MOST:
        raise Refused(Code.TOO_MANY, f"There are {MOST} of these already.")


def _once(means: Means, it: KeptAnnouncement, before: KeptAnnouncement | None) -> int:
    """The time for which one is planned that is said once: as it was, where nobody moved it."""
    comes = next_at(it.minute, means.state.now().wall)
    if before is None or (before.plan, before.minute) != (it.plan, it.minute):
        return comes
    return min(before.once, comes)  # that was later only by a clock that was wrong


def _said(means: Means, id_: str) -> Said:
    return means.state.ledger.document(SAID, id_, Said) or Said()


def _put(means: Means, id_: str, it: KeptAnnouncement | None) -> None:
    ledger = means.state.ledger
    ledger.put(KIND, id_, it)
    if it is None:
        ledger.put(SAID, id_, None)
    elif it.plan is Plan.DAILY:
        # What time it was today already is not the time that was meant.
        due = last_at(it.minute, means.state.now().wall)
        ledger.put(SAID, id_, replace(_said(means, id_), due=due))


def _params(it: KeptAnnouncement) -> dict[str, Param]:
    """What the audit says of it: as it is from now on."""
    told: dict[str, Param] = {"announcement": it.name, "plan": it.plan.value}
    if it.plan in (Plan.ONCE, Plan.DAILY):
        told["minute"] = it.minute
    if it.plan is Plan.EVERY:
        told["every"] = it.every
    if it.paused:
        told["paused"] = True
    return told
