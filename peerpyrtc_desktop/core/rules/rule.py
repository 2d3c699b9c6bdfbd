"""What a rule says: a value, kept and shown as it is."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from peerpyrtc_desktop.core.roles import Role


class Action(StrEnum):
    """What a rule does with what it hits, the mildest first.

    FLAG and WARN let it pass: a moderator looks at it, or the guest hears why it shouldn't be.
    REDACT takes it back at once, HOLD has it wait for a moderator, REFUSE gives it back to its
    sender. The others refuse it too and mute, restrict, send out or ban who sent it.
    """

    FLAG = "flag"
    WARN = "warn"
    REDACT = "redact"
    HOLD = "hold"
    REFUSE = "refuse"
    MUTE = "mute"
    RESTRICT = "restrict"
    KICK = "kick"
    BAN = "ban"


SEVERITY = {action: number for number, action in enumerate(Action)}
"""Of several rules that hit, the strictest acts."""


class StepUp(Struct, frozen=True):
    """The `times`-th hit of one guest within so many seconds has another action."""

    times: int = 3
    within: int = 600
    action: Action = Action.MUTE
    seconds: int = 600


class Rule(Struct, frozen=True, omit_defaults=True, tag_field="kind"):
    """What all rules say.

    `room` is where it holds, None is everywhere; who has an `exempt` role may. `seconds` is how
    long a mute or a ban lasts; `text` is what the guest is told in place of the rule's name.
    `allow` is what doesn't count; each kind says what of it that is.
    """

    name: str
    action: Action = Action.FLAG
    enabled: bool = True
    room: str | None = None
    exempt: tuple[Role, ...] = (Role.MODERATOR,)
    allow: tuple[str, ...] = ()
    seconds: int = 600
    text: str = ""
    step_up: StepUp | None = None


class Words(Rule, frozen=True, omit_defaults=True, tag="words"):
    """Words, whole ones or also `inside` of others; several in one, with spaces, are a phrase.

    `allow`: words in which a match is none.
    """

    words: tuple[str, ...] = ()
    inside: bool = False


class Pattern(Rule, frozen=True, omit_defaults=True, tag="pattern"):
    """A regular expression of RE2, in the text as rules see it: small letters, no accents.

    `allow`: words in which a match is none.
    """

    pattern: str = ""


class Links(Rule, frozen=True, omit_defaults=True, tag="links"):
    """Links. `allow`: hosts that may be linked to, their subdomains too."""


class Repeats(Rule, frozen=True, omit_defaults=True, tag="repeats"):
    """The same text for the `times`-th time within so many seconds, from one guest.

    With `by_room` it is from whoever. Texts shorter than `least` letters don't count; `allow`:
    texts that don't.
    """

    times: int = 3
    within: int = 60
    by_room: bool = False
    least: int = 3


class Capitals(Rule, frozen=True, omit_defaults=True, tag="capitals"):
    """More than `percent` of a text's letters are capitals; from `least` letters on.

    `allow`: words that don't count, as they are written.
    """

    percent: int = 70
    least: int = 12


class Mentions(Rule, frozen=True, omit_defaults=True, tag="mentions"):
    """More than `most` names called upon by an @. `allow`: names that don't count."""

    most: int = 5


class Length(Rule, frozen=True, omit_defaults=True, tag="length"):
    """More than so many `characters`, or `lines`; 0 is any. `allow`: how texts begin that may."""

    characters: int = 0
    lines: int = 0


class Files(Rule, frozen=True, omit_defaults=True, tag="files"):
    """Files of these `types`, or larger than `size` bytes; with neither it is all files.

    A type is the end of a name (".exe") or a kind ("image/png", "video/*"). `allow`: types that
    may be, whatever their size.
    """

    types: tuple[str, ...] = ()
    size: int | None = None


class First(Rule, frozen=True, omit_defaults=True, tag="first"):
    """The first message or the first file of one who is new. `allow`: names that aren't."""

    message: bool = True
    file: bool = True


class Joins(Rule, frozen=True, omit_defaults=True, tag="joins"):
    """More than `most` guests come within so many seconds. `allow`: names that may."""

    most: int = 10
    within: int = 30


AnyRule = Words | Pattern | Links | Repeats | Capitals | Mentions | Length | Files | First | Joins
