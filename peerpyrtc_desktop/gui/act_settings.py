"""To what an act has set something, in words: `10 s`, `everyone comes in`, `draw: members`."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import ValidationError, convert

from peerpyrtc_desktop.core.announcements import KeptAnnouncement
from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.gui import permission_words, text, words
from peerpyrtc_desktop.gui.language import counted, listed, number, translating

_tr = translating("ActSettings")

_LONGEST = 60
"""Characters of a topic or a notice that are shown."""


def was_set(act: Act) -> str:
    """What was set, to what; "" where the act itself says it."""
    return listed(_parts(act))


def _parts(act: Act) -> Iterator[str]:
    it = act.params
    if "table" in it:
        name = str(it["table"])
        yield permission_words.preset(name) or text.called(name)
    if "rows" in it:
        yield _rows(str(it["rows"]))
    if "asks" in it:
        on, off = _tr("what they write goes to you alone"), _tr("what they write goes to all")
        yield on if it["asks"] else off
    if "exempt" in it and act.what == "exempt-peer":
        yield _exempt(str(it["exempt"]))
    if "locked" in it or "waiting_room" in it:
        yield _door(act)
    if act.what == "set-numbered-act":
        yield _numbered(act)
        return
    if act.what == "keep-announcement":
        yield _planned(act)
        return
    for name, value in it.items():
        yield _value(name, value)


def _value(name: str, value: object) -> str:
    count = value if isinstance(value, int) else 0
    match name:
        case "slow" | "delay" | "editing":
            return _tr("{count} s").format(count=number(count)) if count else _tr("none")
        case "shut":
            return counted(
                _tr,
                "1 room locked and slowed, newcomers wait",
                "{count} rooms locked and slowed, newcomers wait",
                count,
            )
        case "pin":
            return _tr("a new one") if value else _tr("none")
        case "approve_all":
            waits, out = _tr("what guests say waits"), _tr("what guests say goes out at once")
            return waits if value else out
        case "blur":
            return _tr("blurred until tapped") if value else _tr("shown at once")
        case "names_stay":
            return _tr("nobody takes another") if value else _tr("everyone may take another")
        case "topic" | "notice":
            said = text.one_line(str(value), _LONGEST)
            return text.apart(said) if said else _tr("none")
        case "roll" | "reserved":
            return counted(_tr, "1 name", "{count} names", count) if count else _tr("none")
        case "newcomers_see":
            if value is None:
                return _tr("all of it")
            return (
                counted(_tr, "the last one", "the last {count}", count) if count else _tr("nothing")
            )
        case "keep_days":
            if value is None:
                return _tr("as all rooms")
            return words.days(count) if count else _tr("for ever")
    return ""


def _numbered(act: Act) -> str:
    """What a number does from then on; "" of what was set before that was kept, or by a newer
    program."""
    from peerpyrtc_desktop.gui.verbs.numbered import said

    if "measure" not in act.params:
        return ""
    try:
        it = convert(act.params, NumberedAct)
    except ValidationError:
        return ""
    if it.measure is not Measure.USUAL:
        return said(it)
    return _tr("as everywhere") if act.room else _tr("as at first")


def _planned(act: Act) -> str:
    """When an announcement is said from then on."""
    from peerpyrtc_desktop.gui.announcement_words import plan

    try:
        return plan(convert(act.params, KeptAnnouncement))
    except ValidationError:  # by a newer program
        return ""


def _door(act: Act) -> str:
    if act.params.get("waiting_room"):
        return _tr("whoever is let in")
    if act.params.get("locked"):
        return _tr("nobody new")
    if act.what == "set-waiting-room":
        return _tr("off")
    return _tr("everyone") if "waiting_room" in act.params else ""


def _rows(kept: str) -> str:
    """Of "chat=member moderator; draw=": `write to all: members, moderators; draw ...: nobody`."""
    said = []
    for part in kept.split("; "):
        row, _, roles = part.partition("=")
        said.append(words.because(_named(row), _roles(roles.split())))
    return "; ".join(said)


def _roles(roles: list[str]) -> str:
    called = {"guest": _tr("guests"), "member": _tr("members"), "moderator": _tr("moderators")}
    if set(roles) >= {"guest", "member"}:
        return _tr("everyone")
    return listed(called.get(each, each) for each in roles) or _tr("nobody")


def _exempt(kept: str) -> str:
    parts = kept.split()
    may = [_named(each[1:]) for each in parts if each.startswith("+")]
    may_not = [_named(each[1:]) for each in parts if each.startswith("-")]
    said = []
    if may:
        said.append(_tr("may {these}").format(these=listed(may)))
    if may_not:
        said.append(_tr("may not {these}").format(these=listed(may_not)))
    return "; ".join(said) or _tr("as all others")


def _named(row: str) -> str:
    # What a newer program has kept may name a row that this one has not.
    return next((permission_words.may(each) for each in Row if each == row), row)
