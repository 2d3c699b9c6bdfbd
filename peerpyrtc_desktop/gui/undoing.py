"""Taking back: the last thing the person at the panel did that can be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.events import Acted, ActUndone, Event
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.runtime.ports.host import Host

KEPT = 100
"""Acts that can be taken back by the key; the audit has all."""


class Undoing(QObject):
    """Follows what is done, and binds the action to the last of it that can be taken back."""

    def __init__(self, do: Actions, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._commands = commands
        self._acts: dict[int, Act] = {}
        do.undo.triggered.connect(self.undo)
        do.bind_undo("")

    def follow(self, host: Host) -> None:
        """Hear of what is done there."""
        host.events.connect(self._on_event)

    def undo(self) -> None:
        """Take the last one back."""
        if self._acts:
            # It goes at once: a second press means the one before, however soon it comes. What
            # can't be taken back is in nobody's way to that either.
            _, act = self._acts.popitem()
            self._bind()
            self._commands.undo(act.id, said(act), lambda _: None)

    def _on_event(self, event: Event) -> None:
        match event:
            case Acted(act=act) if act.what in ("panic", "calm") and act.by.role != "host":
                self._do.panic.setChecked(act.what == "panic")
            case Acted(act=act) if act.by.role == "host" and act.can_undo:
                self._acts[act.id] = act
                if len(self._acts) > KEPT:
                    del self._acts[next(iter(self._acts))]
            case ActUndone(act=act):
                self._drop(act.id)
                if act.what in ("panic", "calm"):
                    self._do.panic.setChecked(act.what == "calm")
            case _:
                return
        self._bind()

    def _drop(self, act: int) -> None:
        self._acts.pop(act, None)
        self._bind()

    def _bind(self) -> None:
        last = next(reversed(self._acts.values()), None)
        self._do.bind_undo("" if last is None else said(last))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Acts", source)


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
        "set-aside": _tr("let stand what was reported"),
        "uphold": _tr("taking back what {who} said"),
        "lower-hand": _tr("lower the hand of {who}"),
        "give-word": _tr("the word to {who}") if whom else _tr("the word"),
        "deny": _tr("deny what {who} said"),
        "set-topic": _tr("topic of {room}"),
        "let-newcomers-see": _tr("what newcomers to {room} see"),
        "apply-preset": _tr("who may do what in {room}"),
        "set-permissions": _tr("who may do what in {room}"),
        "exempt-peer": _tr("exception for {who}"),
        "add-member": _tr("making {who} a member"),
        "drop-member": _tr("{who} no longer a member"),
        "end-exception": _tr("end of the exception for {who}"),
        "keep-preset": _tr("preset {preset}"),
        "remove-preset": _tr("remove preset {preset}"),
        "set-slow-mode": _tr("slow mode in {room}"),
        "set-delay": _tr("delay in {room}"),
        "approve-all": _tr("approval in {room}"),
        "redact-messages": _tr("taking back what {who} said"),
        "redact-message": _tr("taking back what {who} said"),
        "redact-peer": _tr("taking back what {who} said"),
        "undo-strokes": _tr("taking the strokes of {who} off the board"),
        "clear-board": _tr("clearing of the whiteboard of {room}"),
        "admit": _tr("let {who} in"),
        "turn-away": _tr("turn {who} away"),
        "set-door": _tr("who comes in to {room}"),
        "set-pin": _tr("PIN of {room}"),
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
    return named.format(who=who, room=room, **params)
