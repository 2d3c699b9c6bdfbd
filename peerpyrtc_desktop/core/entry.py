"""What a guest goes through before it is in a room: the lock, the PIN, the waiting room."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from peerpyrtc_desktop.core import roll
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.room_settings import RoomSettings

PIN_SHORTEST, PIN_LONGEST = 4, 32
"""Characters."""


class Step(Enum):
    """What comes next for somebody who asks to come in."""

    ENTER = "enter"
    PIN = "pin"
    KNOCK = "knock"


class Member(Struct, frozen=True, omit_defaults=True):
    """A guest whom a moderator let into a room, and who comes in without asking from then on.

    `key` is its standing's, `name` what it was called then, `since` when (milliseconds).
    """

    room: str
    key: str
    name: str
    since: int


class Inside(Struct, frozen=True, omit_defaults=True):
    """Who may come back to a room that has a door: their standings' keys, the longest there first.

    `pin` is the one they came in by, or were there before.
    """

    keys: tuple[str, ...] = ()
    pin: str = ""


class Knock(Struct, frozen=True, omit_defaults=True):
    """Somebody waits to be let into a room.

    `id` names it on this host; `time` is since when (milliseconds); `key` its standing's. Whose
    `beside` isn't "" waits for a ban's sake: so is called who was banned at this address, and a
    device that is new there may be that guest.
    """

    id: str
    room: str
    time: int
    peer: str
    key: str
    device: str = ""
    address: str = ""
    beside: str = ""


def has_door(settings: RoomSettings) -> bool:
    """Whether a room asks anything of those who are new."""
    knocks = bool(settings.roll) and settings.roll_knocks
    return settings.locked or bool(settings.pin) or settings.waiting_room or knocks


def next_step(settings: RoomSettings, name: str, *, is_known: bool, gave_pin: bool) -> Step:
    """What one who asks to come in has to do. `is_known`: it was let in, or was there before.

    A locked room with a waiting room has a bell: who is new may knock.

    Raises:
        Refused: nobody new comes in (`LOCKED`).
    """
    if is_known:
        return Step.ENTER
    if settings.locked and not settings.waiting_room:
        raise Refused(Code.LOCKED, "This room is locked: nobody new comes in now.")
    if settings.pin and not gave_pin:
        return Step.PIN
    is_off_roll = (
        bool(settings.roll) and settings.roll_knocks and not roll.is_on(name, settings.roll)
    )
    return Step.KNOCK if settings.waiting_room or is_off_roll else Step.ENTER


def check_pin(pin: str) -> str:
    """A new PIN as it is meant; "" is none.

    Raises:
        Refused: it is too short or too long (`MALFORMED`).
    """
    pin = pin.strip()
    if pin and not PIN_SHORTEST <= len(pin) <= PIN_LONGEST:
        text = f"A PIN has {PIN_SHORTEST} to {PIN_LONGEST} letters or digits."
        raise Refused(Code.MALFORMED, text)
    return pin
