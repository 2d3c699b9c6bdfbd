"""What was done, by whom, in words."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from peerpyrtc_desktop.core.audit import Act, Actor
from peerpyrtc_desktop.gui import text, words


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
    return _tr("the program, {name}").format(name=name) if name else _tr("the program")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Acts", source)


def all_said(acts: Iterable[Act]) -> str:
    """What was done in one go: `mute 10 peers`, `lift a ban and 2 more`."""
    first, *others = acts
    if not others:
        return said(first)
    if all(each.what == first.what and each.whom and first.whom for each in others):
        whom = (whom for each in (first, *others) for whom in each.whom)
        return said(replace(first, whom=tuple(dict.fromkeys(whom))))
    return _tr("{said} and {count} more").format(said=said(first), count=len(others))


def said(act: Act) -> str:
    """What was done, in words: `mute Bob`, `slow mode in lobby`."""
    whom = [each.peer for each in act.whom if each.peer]
    who = text.called(whom[0]) if len(whom) == 1 else words.people(len(whom))
    room = text.called(act.room or "")
    templates = {
        "kick": _tr("kick {who}"),
        "ban": _tr("ban {who}") if whom else _tr("ban"),
        "unban": _tr("lift a ban"),
        "mute": _tr("mute {who}"),
        "unmute": _tr("unmute {who}"),
        "restrict": _tr("hold what {who} says"),
        "unrestrict": _tr("let out what {who} says"),
        "warn": _tr("warn {who}"),
        "timeout": _tr("timeout of {who}"),
        "rename": _tr("rename {who}"),
        "move": _tr("move {who}"),
        "move-back": _tr("move {who} back"),
        "deny": _tr("deny what {who} said"),
        "set-topic": _tr("topic of {room}"),
        "let-newcomers-see": _tr("what newcomers to {room} see"),
        "apply-preset": _tr("who may do what in {room}"),
        "set-permissions": _tr("who may do what in {room}"),
        "exempt-peer": _tr("exception for {who}"),
        "end-exception": _tr("end of the exception for {who}"),
        "keep-preset": _tr("preset {preset}"),
        "remove-preset": _tr("remove preset {preset}"),
        "set-slow-mode": _tr("slow mode in {room}"),
        "set-delay": _tr("delay in {room}"),
        "approve-all": _tr("approval in {room}"),
        "redact-messages": _tr("taking back what {who} said"),
        "redact-message": _tr("taking back what {who} said"),
        "redact-peer": _tr("taking back all that {who} said in {room}"),
        "admit": _tr("let {who} in"),
        "turn-away": _tr("turn {who} away"),
        "set-door": _tr("who comes into {room}"),
        "set-pin": _tr("PIN of {room}"),
        "flag": _tr("flag what {who} said"),
        "hold": _tr("hold what {who} said"),
        "refuse": _tr("refuse what {who} said"),
        "approve": _tr("let through what {who} said"),
        "redact-same": _tr("taking back one text from everyone"),
        "unredact-messages": _tr("bringing back what was taken back"),
        "end-timeout": _tr("end of the timeout of {who}"),
        "pardon": _tr("pardon {who}"),
        "set-standing": _tr("how {who} stands"),
        "let-back": _tr("let {who} back"),
        "lower-hand": _tr("lower the hand of {who}"),
        "lower-hands": _tr("lower all hands in {room}"),
        "next": _tr("give {who} the word") if whom else _tr("the word taken back in {room}"),
        "give-word": _tr("the word to {who}") if whom else _tr("the word taken back in {room}"),
        "set-roll": _tr("names that may come into {room}"),
        "reserve-names": _tr("reserved names in {room}"),
        "let-names-stay": _tr("renaming in {room}"),
        "set-aside": _tr("let stand what was reported"),
        "uphold": _tr("taking back what {who} said"),
        "put-back": _tr("take up again what was reported of {who}"),
        "clear-board": _tr("clearing of the whiteboard of {room}"),
        "undo-strokes": _tr("taking the strokes of {who} off the board of {room}"),
        "restore-board": _tr("bring back the whiteboard of {room}"),
        "announce": _tr("announcement"),
        "open-room": _tr("open {room}"),
        "close-room": _tr("close {room}"),
        "lock-room": _tr("lock {room}"),
        "shut-room": _tr("lock {room}"),
        "unlock-room": _tr("unlock {room}"),
        "set-waiting-room": _tr("waiting room of {room}"),
        "set-room": _tr("settings of {room}"),
        "keep-for": _tr("how long {room} is kept"),
        "pin-notice": _tr("pinned notice in {room}"),
        "make-member": _tr("{who} is a member"),
        "end-membership": _tr("{who} is a member no more"),
        "redeem-invite": _tr("{who} became a moderator"),
        "restore-invite": _tr("moderator's link again"),
        "restore-moderator": _tr("{who} is a moderator again"),
        "add-member": _tr("making {who} a member"),
        "drop-member": _tr("{who} no longer a member"),
        "panic": _tr("lock all rooms"),
        "calm": _tr("unlock all rooms"),
        "invite-moderator": _tr("moderator's link"),
        "revoke-invite": _tr("revoked link"),
        "dismiss-moderator": _tr("dismissed moderator"),
        "set-rule": _tr("rule {rule}"),
        "enable-rule": _tr("rule {rule} on") if act.params.get("on") else _tr("rule {rule} off"),
        "remove-rule": _tr("remove rule {rule}"),
    }
    named = templates.get(act.what)
    if named is None:
        return act.what.replace("-", " ")
    params = {each: text.called(str(act.params.get(each, ""))) for each in ("rule", "preset")}
    said = named.format(who=who, room=room, **params)
    times = act.params.get("times")
    return _tr("{said}, {count} times more").format(said=said, count=times) if times else said
