"""What each kind of rule asks for, and how rules are told in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from peerpyrtc_desktop.core.rules.rule import (
    Action,
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    Words,
)
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, listed, number, translating
from peerpyrtc_desktop.gui.views.inputs import (
    Input,
    Line,
    Lines,
    Number,
    Tick,
    duration,
    size,
)
from peerpyrtc_desktop.gui.words import because

_tr = translating("RuleKinds")

_SHOWN = 3
"""Entries of a list that stand in a rule's summary."""


@dataclass(frozen=True)
class Part:
    """One field of a rule: its name there, what it is called, and what it is typed into."""

    name: str
    label: str
    make: Callable[[str], Input]
    hint: str = ""


@dataclass(frozen=True)
class Kind:
    """One kind of rule. `rows` are its fields, those of a row beside each other."""

    form: Callable[..., AnyRule]
    title: str
    rows: tuple[tuple[Part, ...], ...]
    note: str = ""


def _allow(label: str, example: str) -> tuple[Part, ...]:
    return (Part("allow", label, partial(Lines, example=example, high=2)),)


def kinds() -> tuple[Kind, ...]:
    """All of them, in the order in which they are offered."""
    one_a_line = _tr("One a line")
    words_too = _allow(_tr("But not where it is a part of these words"), one_a_line)
    least = Part("least", _tr("In texts of at least"), partial(Number, unit=_tr("letters")))
    within = Part("within", _tr("Within"), duration)
    return (
        Kind(
            Words,
            _tr("Words"),
            (
                (
                    Part(
                        "words",
                        _tr("Words or phrases"),
                        partial(Lines, example=one_a_line),
                        _tr("However they are spelt: CAPITALS, s p a c e d, l00k-alikes."),
                    ),
                ),
                (Part("inside", "", lambda _: Tick(_tr("Also &inside of other words"))),),
                words_too,
            ),
        ),
        Kind(
            Pattern,
            _tr("Pattern"),
            (
                (
                    Part(
                        "pattern",
                        _tr("Regular expression (RE2)"),
                        partial(Line, example=r"\d{9}|free money"),
                        _tr("It meets the text in small letters and without accents."),
                    ),
                ),
                words_too,
            ),
        ),
        Kind(
            Links,
            _tr("Links"),
            (
                _allow(
                    _tr("But not to these hosts, with all their subdomains"),
                    _tr("One a line, such as example.org"),
                ),
            ),
        ),
        Kind(
            Repeats,
            _tr("Repeats"),
            (
                (
                    Part("times", _tr("The same text"), partial(Number, unit=_tr("times"))),
                    within,
                ),
                (least,),
                (Part("by_room", "", lambda _: Tick(_tr("From whoever, counted to&gether"))),),
                _allow(_tr("But not these texts"), one_a_line),
            ),
        ),
        Kind(
            Capitals,
            _tr("Capitals"),
            (
                (Part("percent", _tr("More than"), partial(Number, unit=_tr("% capitals"))), least),
                _allow(_tr("But these words don't count, as they are written"), one_a_line),
            ),
        ),
        Kind(
            Mentions,
            _tr("Mentions"),
            (
                (Part("most", _tr("More than"), partial(Number, unit=_tr("names with an @"))),),
                _allow(_tr("But these names don't count"), one_a_line),
            ),
        ),
        Kind(
            Length,
            _tr("Length"),
            (
                (
                    Part(
                        "characters",
                        _tr("More than"),
                        partial(Number, unit=_tr("characters"), empty=0),
                    ),
                    Part("lines", _tr("Or more than"), partial(Number, unit=_tr("lines"), empty=0)),
                ),
                _allow(_tr("But not texts that begin so"), one_a_line),
            ),
        ),
        Kind(
            Files,
            _tr("Files"),
            (
                (
                    Part(
                        "types",
                        _tr("Of these types"),
                        partial(Lines, example=_tr("One a line, such as .exe or video/*"), high=3),
                        _tr("With no type and no size it is every file."),
                    ),
                ),
                (Part("size", _tr("Or larger than"), size),),
                _allow(_tr("But not these types, whatever their size"), one_a_line),
            ),
        ),
        Kind(
            First,
            _tr("First message or file"),
            (
                (Part("message", "", lambda _: Tick(_tr("The first messa&ge of a newcomer"))),),
                (Part("file", "", lambda _: Tick(_tr("The first fi&le of a newcomer"))),),
                _allow(_tr("But not of these names"), one_a_line),
            ),
        ),
        Kind(
            Joins,
            _tr("Joins in a wave"),
            (
                (Part("most", _tr("More than"), partial(Number, unit=_tr("guests come"))), within),
                _allow(_tr("But not these names"), one_a_line),
            ),
            _tr(
                "It acts on those who come after: to refuse is to send out, to hold is to hold all "
                "that they say."
            ),
        ),
    )


def actions() -> tuple[tuple[Action, str], ...]:
    """What rules do, as one chooses it."""
    return (
        (Action.FLAG, _tr("Let it through, and flag it for you")),
        (Action.WARN, _tr("Let it through, and warn the sender")),
        (Action.REDACT, _tr("Let it through, and take it back at once")),
        (Action.HOLD, _tr("Hold it until you let it through")),
        (Action.REFUSE, _tr("Refuse it")),
        (Action.MUTE, _tr("Refuse it, and mute the sender")),
        (Action.RESTRICT, _tr("Hold it, and all that the sender says from then on")),
        (Action.KICK, _tr("Refuse it, and kick the sender")),
        (Action.BAN, _tr("Refuse it, and ban the sender")),
    )


def done(action: Action) -> str:
    """What is done, in a word or two."""
    words = {
        Action.FLAG: _tr("flag"),
        Action.WARN: _tr("warn"),
        Action.REDACT: _tr("take back"),
        Action.HOLD: _tr("hold"),
        Action.REFUSE: _tr("refuse"),
        Action.MUTE: _tr("mute"),
        Action.RESTRICT: _tr("hold all they say"),
        Action.KICK: _tr("kick"),
        Action.BAN: _tr("ban"),
    }
    return words[action]


def title(rule: AnyRule) -> str:
    """What kind of rule it is."""
    return next(kind.title for kind in kinds() if kind.form is type(rule))


def summary(rule: AnyRule) -> str:
    """What a rule looks for, on one line: `Words: spam, scam and 4 more`."""
    match rule:
        case Words():
            what = _listed(rule.words)
        case Pattern():
            what = text.apart(text.one_line(rule.pattern))
        case Links():
            what = _tr("all but {hosts}").format(hosts=_listed(rule.allow)) if rule.allow else ""
        case Repeats():
            one, many = "once within {seconds} s", "{count} times within {seconds} s"
            what = counted(_tr, one, many, rule.times, seconds=number(rule.within))
        case Capitals():
            what = _tr("over {percent} %").format(percent=rule.percent)
        case Mentions():
            what = _tr("more than {count}").format(count=number(rule.most))
        case Length():
            letters, lines = rule.characters, rule.lines
            one, many = "over 1 character", "over {count} characters"
            characters = counted(_tr, one, many, letters) if letters else ""
            further = counted(_tr, "over 1 line", "over {count} lines", lines) if lines else ""
            what = listed((characters, further))
        case Files():
            larger = (
                "" if rule.size is None else _tr("over {size}").format(size=text.size(rule.size))
            )
            what = listed((_listed(rule.types), larger)) or _tr("all")
        case First():
            both = (_tr("message") if rule.message else "", _tr("file") if rule.file else "")
            what = listed(both)
        case Joins():
            what = _tr("more than {count} within {seconds} s").format(
                count=number(rule.most), seconds=number(rule.within)
            )
    return because(title(rule), what) if what else title(rule)


def _listed(entries: tuple[str, ...]) -> str:
    shown = listed(text.apart(text.one_line(each)) for each in entries[:_SHOWN])
    if len(entries) <= _SHOWN:
        return shown
    one, many = "{entries} and 1 more", "{entries} and {count} more"
    return counted(_tr, one, many, len(entries) - _SHOWN, entries=shown)
