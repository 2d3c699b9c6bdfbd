"""What the numbers 1 to 9 do to people: rows of the verb table that the host makes itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.gui import lengths, text, words
from peerpyrtc_desktop.gui.dialogs.ask import MANY
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.peers import (
    BAN,
    KICK_WITH_REASON,
    MUTE_FOR,
    RESTRICT_WITH_REASON,
    TAKE_BACK_ALL,
    TIMEOUT,
    WARN,
)
from peerpyrtc_desktop.gui.verbs.verb import Verb

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models
    from peerpyrtc_desktop.runtime.commands.command import Command

_tr = translating("Numbered")

_ROWS: Final = {
    Measure.WARN: WARN,
    Measure.MUTE: MUTE_FOR,
    Measure.HOLD: RESTRICT_WITH_REASON,
    Measure.KICK: KICK_WITH_REASON,
    Measure.TIMEOUT: TIMEOUT,
    Measure.BAN: BAN,
    Measure.TAKE_BACK: TAKE_BACK_ALL,
}
"""The rows that do the same, and ask for what is set here."""

_REASON: Final = 40
"""Characters of a reason that a menu has room for."""


def usual() -> tuple[NumberedAct, ...]:
    """What the numbers do until the host says otherwise: the gentle first."""
    return (
        NumberedAct(1, Measure.WARN, text=_tr("Please stay on topic.")),
        NumberedAct(2, Measure.MUTE, 120),
        NumberedAct(3, Measure.MUTE, 600, _tr("Off topic")),
        NumberedAct(4, Measure.HOLD),
        NumberedAct(5, Measure.TAKE_BACK, 600),
        NumberedAct(6, Measure.KICK),
        NumberedAct(7, Measure.TIMEOUT, 3600),
        NumberedAct(8, Measure.NOTHING),
        NumberedAct(9, Measure.NOTHING),
    )


def measures() -> list[tuple[Measure, str]]:
    """What there is to choose from, and what it is called."""
    return [
        (Measure.WARN, _tr("Warn")),
        (Measure.MUTE, _tr("Mute")),
        (Measure.HOLD, _tr("Hold what they say")),
        (Measure.TAKE_BACK, _tr("Take back what they said")),
        (Measure.KICK, _tr("Kick")),
        (Measure.TIMEOUT, _tr("Timeout")),
        (Measure.BAN, _tr("Ban, which is asked first")),
        (Measure.NOTHING, _tr("Nothing")),
    ]


def said(it: NumberedAct, who: str = "") -> str:
    """`Mute Zoë 10 min: off topic`; with nobody to name `Mute 10 min: off topic`."""
    named = {
        Measure.WARN: _tr("Warn {who}"),
        Measure.MUTE: _tr("Mute {who} {length}"),
        Measure.HOLD: _tr("Hold the messages of {who}"),
        Measure.TAKE_BACK: _tr("Take back what {who} said, {length}"),
        Measure.KICK: _tr("Kick {who}"),
        Measure.TIMEOUT: _tr("Send {who} out {length}"),
        Measure.BAN: _tr("Ban {who} {length}"),
    }
    plain = {
        Measure.WARN: _tr("Warn"),
        Measure.MUTE: _tr("Mute {length}"),
        Measure.HOLD: _tr("Hold what they say"),
        Measure.TAKE_BACK: _tr("Take back what they said, {length}"),
        Measure.KICK: _tr("Kick"),
        Measure.TIMEOUT: _tr("Send out {length}"),
        Measure.BAN: _tr("Ban {length}"),
    }
    template = (named if who else plain).get(it.measure, _tr("Nothing"))
    what = template.format(who=who, length=lengths.said(it.seconds))
    why = text.apart(text.one_line(it.text, _REASON))
    return words.because(what, why) if why else what


def verb_of(it: NumberedAct) -> Verb[Person]:
    """The row that a number stands for; it does something."""
    row = _ROWS[it.measure]
    return replace(row, command=partial(_command, it), ask=partial(_ask, it))


def _command(it: NumberedAct, who: Person, answer: str) -> Command[Any]:
    from peerpyrtc_desktop.runtime.commands.peers import Kick
    from peerpyrtc_desktop.runtime.commands.redaction import RedactPeer
    from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict, Timeout, Warn

    room, peer, stay = who
    seconds = it.seconds or 0
    match it.measure:
        case Measure.WARN:
            return Warn(room, peer, it.text, stay)
        case Measure.MUTE:
            return Mute(room, peer, it.seconds, it.text, stay)
        case Measure.HOLD:
            return Restrict(room, peer, it.text, stay)
        case Measure.KICK:
            return Kick(room, peer, it.text, stay)
        case Measure.TIMEOUT:
            return Timeout(room, peer, seconds, it.text, stay)
        case Measure.TAKE_BACK:
            return RedactPeer(room, peer, max(1, -(-seconds // 60)), stay, it.text)
    return BAN.command(who, answer)


def _ask(it: NumberedAct, parent: QWidget, whom: Sequence[Person], models: Models) -> Asking | None:
    """A ban is always asked: it may hit others. So is whatever meets many."""
    if it.measure is Measure.BAN:
        asked = BanDialog(parent, whom)
        asked.suggest(it.seconds, it.text)
        return asked
    if len(whom) <= MANY:
        return None
    return Question(
        parent,
        title=_tr("Preset {number}").format(number=it.number),
        body=_tr("{what}?").format(what=said(it, words.people(len(whom)))),
        names=words.names([each.id for each in whom]),
        act=dict(measures())[it.measure],
        careful=True,
        asks_why=False,
    )
