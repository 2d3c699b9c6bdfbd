"""What was done to whom, by whom and why: one Act for each thing that a moderator or a rule did.

An act is kept for good, and never changed but in three ways: it is undone, its evidence is erased
when its time has come, and it no longer says to whom it was done when that person is forgotten.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Raw, Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.payload import NOTHING

MAX_WHY = 500
"""Characters in the reason for an act, whoever gives it, and in a warning."""

Why = Annotated[str, Meta(max_length=MAX_WHY)]


class Actor(Struct, frozen=True, omit_defaults=True):
    """Who acts.

    `role` is "host" (the person at the panel), "moderator" (a guest who was made one: `name` is its
    name then and `key` its device), "rule" (`name` is the rule's), "schedule" (`name` is that of
    the kept announcement whose time had come) or "program" (what embeds us).
    """

    role: str
    name: str = ""
    key: str = ""

    def __str__(self) -> str:
        """Who that is, in a few words."""
        return f"{self.role} {self.name!r}" if self.name else f"the {self.role}"


HOST = Actor("host")
PROGRAM = Actor("program")


class Whom(Struct, frozen=True, omit_defaults=True):
    """A peer as it was when something was done to it.

    `stay` names that stay, `device` and `address` who it was; "" is unknown.
    """

    room: str
    peer: str
    stay: str = ""
    device: str = ""
    address: str = ""


class Evidence(Struct, frozen=True, omit_defaults=True):
    """A message that was the reason, as it read then: `words` is "" once it is `erased`."""

    epoch: int
    seq: int
    time: int
    sender: str
    words: str
    erased: bool = False


class Undone(Struct, frozen=True):
    """An act was taken back, by whom and when (milliseconds); `ref` as an act has one."""

    by: Actor
    time: int
    ref: str = ""


Param = str | int | float | bool | None
"""What else is said of an act."""


class Act(Struct, frozen=True, omit_defaults=True):
    """One entry of the audit.

    `id` counts acts up. `what` is the command's tag ("kick"), `params` what else it said, by the
    names of its fields. `room` is None where it was for all. `until` is when it ends by itself
    (milliseconds), None if it doesn't. `undo` is the JSON of the commands that take it back, an
    array that is empty where nothing can. `batch` is one word for all that was done in one go, ""
    where that is this alone. `ref` is by what the moderator who did it had asked for it: who asks
    again, as after a loss or of the next host, wants it once.
    """

    id: int
    time: int
    by: Actor
    what: str
    room: str | None = None
    whom: tuple[Whom, ...] = ()
    why: str = ""
    until: int | None = None
    params: dict[str, Param] = {}
    evidence: tuple[Evidence, ...] = ()
    undo: Raw = NOTHING
    undone: Undone | None = None
    batch: str = ""
    ref: str = ""

    @property
    def can_undo(self) -> bool:
        """Whether it can be taken back still."""
        return self.undone is None and self.undo != NOTHING


def is_moderators_to_undo(act: Act) -> bool:
    """Whether it is of what moderators take back: not what the host did, nor that one came."""
    return act.by.role in ("moderator", "rule") and act.what != "redeem-invite"


def is_about_same(one: Act, other: Act) -> bool:
    """Whether both have set the same: of a room, or of all rooms, or of the same rule, preset or
    number."""
    if one.room != other.room or one.whom or other.whom:
        return False
    for name in ("rule", "preset", "number", "announcement"):
        if one.params.get(name) != other.params.get(name):
            return False
    return one.what == other.what or not one.params.keys().isdisjoint(other.params)


def has_words(act: Act) -> bool:
    """Whether there is evidence that is to be erased in time."""
    return any(not each.erased for each in act.evidence)


def without_evidence(act: Act) -> Act:
    """The act once its evidence was erased: what was said isn't in it, that it was is."""
    erased = tuple(replace(each, words="", erased=True) for each in act.evidence)
    return replace(act, evidence=erased)
