"""What the host has under the numbers 1 to 9: a measure with its length and its reason, one key."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Code, Refused, too_long
from peerpyrtc_desktop.core.names import MAX_LENGTH
from peerpyrtc_desktop.core.sanctions import LONGEST

KIND: Final = "numbered-act"
"""The kind of document that they are kept as."""

NUMBERS: Final = range(1, 10)

FARTHEST: Final = 24 * 3600
"""Seconds back from now that one key takes messages back for."""


class Measure(StrEnum):
    """What is done to whoever is meant."""

    USUAL = "usual"
    """Nothing of its own: as it is everywhere, or as the panel has it at first."""
    NOTHING = "nothing"
    WARN = "warn"
    MUTE = "mute"
    HOLD = "hold"
    """All that they say waits for a moderator."""
    KICK = "kick"
    TIMEOUT = "timeout"
    BAN = "ban"
    TAKE_BACK = "take-back"
    """Of what they said, that of the last `seconds`."""


LASTING: Final = frozenset({Measure.MUTE, Measure.TIMEOUT, Measure.BAN, Measure.TAKE_BACK})
"""Those that have a length."""

ENDLESS: Final = frozenset({Measure.MUTE, Measure.BAN})
"""Of these, those that may be for good."""

TOLD: Final = frozenset(Measure) - {Measure.USUAL, Measure.NOTHING}
"""Those that a reason goes with."""


class NumberedAct(Struct, frozen=True, omit_defaults=True):
    """One of them, everywhere or in one room. `seconds` None is for good, or has no meaning."""

    number: int
    measure: Measure = Measure.USUAL
    seconds: int | None = None
    text: str = ""
    room: str | None = None

    @property
    def key(self) -> str:
        """What it is known by: one stands for each number, everywhere and in each room."""
        return f"{self.number}" if self.room is None else f"{self.number} {self.room}"


def checked(it: NumberedAct) -> NumberedAct:
    """The same without what has no meaning there.

    Raises:
        Refused: it can't be so, and which `field` of it.
    """
    if it.number not in NUMBERS:
        raise Refused(Code.MALFORMED, "There are the numbers 1 to 9.", field="number")
    if it.room is not None and not 0 < len(it.room) <= MAX_LENGTH:
        raise Refused(Code.MALFORMED, "No room has such a name.", field="room")
    seconds = it.seconds if it.measure in LASTING else None
    if seconds is None:
        if it.measure in LASTING - ENDLESS:
            raise Refused(Code.MALFORMED, "Say for how long.", field="seconds")
    elif not 0 < seconds <= (FARTHEST if it.measure is Measure.TAKE_BACK else LONGEST):
        most = "a day" if it.measure is Measure.TAKE_BACK else "ten years"
        text = f"Say for how long: more than no time, and up to {most}."
        raise Refused(Code.MALFORMED, text, field="seconds")
    said = " ".join(it.text.split()) if it.measure in TOLD else ""
    if len(said) > MAX_WHY:
        text = too_long(len(said), MAX_WHY, "characters", "a reason").text
        raise Refused(Code.MALFORMED, text, field="text")
    if it.measure is Measure.WARN and not said:
        raise Refused(Code.MALFORMED, "A warning needs words.", field="text")
    return replace(it, seconds=seconds, text=said)
