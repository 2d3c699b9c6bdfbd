"""What was done, by whom, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import Act, Actor
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.act_settings import was_set
from peerpyrtc_desktop.gui.language import counted, translating

_tr = translating("Acts")


def by(actor: Actor) -> str:
    """Who did it: `you`, `Ann, a moderator`, `the rule links`."""
    name = text.called(actor.name)
    match actor.role:
        case "host":
            return _tr("you")
        case "moderator":
            return _tr("{name}, a moderator").format(name=name)
        case "rule":
            return _tr("the rule {name}").format(name=name)
        case "schedule":
            return _tr("the schedule, for {name}").format(name=name)
    return _tr("the program, {name}").format(name=name) if name else _tr("the program")


def all_said(acts: Iterable[Act]) -> str:
    """What was done in one go: `mute 10 peers`, `lift a ban and 2 more`."""
    first, *others = acts
    if not others:
        return said(first)
    if all(each.what == first.what and each.whom and first.whom for each in others):
        whom = (whom for each in (first, *others) for whom in each.whom)
        return said(replace(first, whom=tuple(dict.fromkeys(whom))))
    one, many = "{said} and 1 more", "{said} and {count} more"
    return counted(_tr, one, many, len(others), said=said(first))


def all_undone(acts: Iterable[Act]) -> str:
    """What is so once these are taken back: `Taken back: mute Bob`, `Bob may come in again`."""
    first, *others = acts = list(acts)
    room = text.called(first.room or "")
    whom = list(dict.fromkeys(each.peer for act in acts for each in act.whom if each.peer))
    who = text.called(whom[0]) if len(whom) == 1 else words.people(len(whom))
    templates = {
        "kick": _tr("{who} may come in again"),
        "timeout": _tr("{who} may come in again"),
        "ban": _tr("{who} may come in again") if whom else _tr("A ban is lifted"),
        "turn-away": _tr("{who} may knock again"),
        "admit": _tr("{who} waits at the door again"),
        "close-room": _tr("{room} is open again; its guests have to come back themselves"),
        "redact-same": _tr("What was taken back from everyone is shown again"),
        **dict.fromkeys(TAKING_BACK, _tr("What {who} said is shown again")),
    }
    if first.what in templates and all(each.what == first.what for each in others):
        return templates[first.what].format(who=who, room=room)
    return _tr("Taken back: {what}").format(what=all_said(acts))


TAKING_BACK: Final = ("redact-message", "redact-messages", "redact-peer", "uphold")
"""Acts by which guests read nowhere any more what somebody said."""


def _ban_of_many(whom: list[str]) -> str:
    who, other = text.called(whom[0]), text.called(whom[1])
    if len(whom) == 2:
        said = _tr("ban {who} and {other}").format(who=who, other=other)
    else:
        one, many = "ban {who} and 1 other", "ban {who} and {count} others"
        said = counted(_tr, one, many, len(whom) - 1, who=who)
    # Names stand in it: what comes in is formatted once more.
    return said.replace("{", "{{").replace("}", "}}")


def of_panic(act: Act) -> str:
    """`All rooms were locked by you: 3 rooms locked and slowed, newcomers wait`, or their end."""
    is_back = act.undone is not None
    who = by(act.by if act.undone is None else act.undone.by)
    if (act.what == "panic") is is_back:
        return _tr("All rooms are as they were before: unlocked by {who}").format(who=who)
    locked = _tr("All rooms were locked by {who}").format(who=who)
    return words.because(locked, to) if (to := was_set(act)) else locked


def said(act: Act) -> str:
    """What was done, in words: `mute Bob`, `set slow mode in lobby: 10 s`."""
    whom = [each.peer for each in act.whom if each.peer]
    who = text.called(whom[0]) if len(whom) == 1 else words.people(len(whom))
    room = text.called(act.room or "")
    templates = {
        "kick": _tr("kick {who}"),
        "ban": (_tr("ban {who}") if len(whom) < 2 else _ban_of_many(whom)) if whom else _tr("ban"),
        "unban": _tr("lift a ban"),
        "mute": _tr("mute {who}"),
        "unmute": _tr("unmute {who}"),
        "restrict": _tr("hold what {who} says"),
        "unrestrict": _tr("let out what {who} says"),
        "warn": _tr("warn {who}"),
        "timeout": _tr("send {who} out for a while"),
        "rename": _tr("rename {who}"),
        "move": _tr("move {who}"),
        "move-back": _tr("move {who} back"),
        "deny": _tr("deny what {who} said"),
        "set-topic": _tr("set the topic of {room}"),
        "let-newcomers-see": _tr("set what newcomers to {room} see"),
        "apply-preset": _tr("set who may do what in {room}"),
        "set-permissions": _tr("set who may do what in {room}"),
        "exempt-peer": _tr("make an exception for {who}"),
        "end-exception": _tr("end the exception for {who}"),
        "keep-preset": _tr("keep preset {preset}"),
        "remove-preset": _tr("remove preset {preset}"),
        "set-numbered-act": _tr("set preset {number} in {room}")
        if act.room
        else _tr("set preset {number}"),
        "set-slow-mode": _tr("set slow mode in {room}"),
        "set-delay": _tr("set the delay in {room}"),
        "set-editing": _tr("set how long messages can be changed in {room}"),
        "approve-all": _tr("set approval in {room}"),
        "blur-pictures": _tr("set whether pictures are blurred in {room}"),
        "redact-messages": _tr("take back what {who} said"),
        "redact-message": _tr("take back what {who} said"),
        "redact-peer": _tr("take back all that {who} said in {room}"),
        "admit": _tr("let {who} in"),
        "turn-away": _tr("turn {who} away"),
        "set-door": _tr("set who comes into {room}"),
        "set-pin": _tr("set the PIN of {room}"),
        "flag": _tr("flag what {who} said"),
        "hold": _tr("hold what {who} said"),
        "refuse": _tr("refuse what {who} said"),
        "approve": _tr("let through what {who} said"),
        "redact-same": _tr("take back one text from everyone"),
        "unredact-messages": _tr("bring back what was taken back"),
        "end-timeout": _tr("end the timeout of {who}"),
        "pardon": _tr("pardon {who}"),
        "set-standing": _tr("put back how {who} stands"),
        "let-back": _tr("let {who} back"),
        "lower-hand": _tr("lower the hand of {who}"),
        "lower-hands": _tr("lower all hands in {room}"),
        "next": _tr("give {who} the word") if whom else _tr("take the word back in {room}"),
        "give-word": _tr("give {who} the word") if whom else _tr("take the word back in {room}"),
        "set-roll": _tr("set the names that may come into {room}"),
        "reserve-names": _tr("reserve names in {room}"),
        "let-names-stay": _tr("set whether names stay in {room}"),
        "set-aside": _tr("let stand what was reported"),
        "uphold": _tr("take back what {who} said"),
        "put-back": _tr("take up again what was reported of {who}"),
        "clear-board": _tr("clear the whiteboard of {room}"),
        "undo-strokes": _tr("take the strokes of {who} off the board of {room}"),
        "take-strokes": _tr("take a stroke of {who} off the board of {room}")
        if act.params.get("strokes") == 1
        else _tr("take strokes of {who} off the board of {room}"),
        "lock-board": _tr("set who draws in {room}"),
        "restore-board": _tr("bring back the whiteboard of {room}"),
        "keep-announcement": _tr("keep the announcement {announcement}"),
        "remove-announcement": _tr("remove the announcement {announcement}"),
        "announce": _tr("announce something"),
        "speak": _tr("say something in {room}"),
        "open-room": _tr("open {room}"),
        "close-room": _tr("close {room}"),
        "lock-room": _tr("lock {room}"),
        "shut-room": _tr("lock {room}"),
        "unlock-room": _tr("unlock {room}"),
        "set-waiting-room": _tr("set the waiting room of {room}"),
        "set-room": _tr("set up {room}"),
        "keep-for": _tr("set how long {room} is kept"),
        "pin-message": _tr("pin a message in {room}"),
        "unpin-message": _tr("unpin the message in {room}"),
        "pin-notice": _tr("pin a notice in {room}"),
        "make-member": _tr("make {who} a member"),
        "end-membership": _tr("end the membership of {who}"),
        "redeem-invite": _tr("make {who} a moderator, by a link"),
        "restore-invite": _tr("bring a moderator's link back"),
        "restore-moderator": _tr("make {who} a moderator again"),
        "add-member": _tr("make {who} a member"),
        "drop-member": _tr("end the membership of {who}"),
        "panic": _tr("lock all rooms"),
        "calm": _tr("unlock all rooms"),
        "invite-moderator": _tr("make a moderator's link"),
        "revoke-invite": _tr("revoke a moderator's link"),
        "dismiss-moderator": _tr("dismiss a moderator"),
        "set-rule": _tr("set rule {rule}"),
        "enable-rule": _tr("switch rule {rule} on")
        if act.params.get("on")
        else _tr("switch rule {rule} off"),
        "remove-rule": _tr("remove rule {rule}"),
    }
    named = templates.get(act.what)
    if named is None:
        return act.what.replace("-", " ")
    named_by = ("rule", "preset", "number", "announcement")
    params = {each: text.called(str(act.params.get(each, ""))) for each in named_by}
    said = named.format(who=who, room=room, **params)
    if to := was_set(act):
        said = words.because(said, to)
    if act.what in ("rename", "move") and (name := act.params.get("to")):
        said = _tr("{said} to {name}").format(said=said, name=text.called(str(name)))
    times = act.params.get("times")
    if not isinstance(times, int) or not times:
        return said
    return counted(_tr, "{said}, once more", "{said}, {count} times more", times, said=said)
