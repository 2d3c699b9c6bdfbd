"""Taking back: the last thing the person at the panel did that can be."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted, ActUndone, Event
from peerpyrtc_desktop.gui.act_words import all_said
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.runtime.ports.host import Host

KEPT = 100
"""Steps that can be taken back by the key; the audit has all."""

_FINAL = frozenset({Code.NOT_UNDONE, Code.NO_SUCH_ACT})
"""Why something can never be taken back."""


class Undoing(QObject):
    """Follows what is done, and binds the action to the last of it that can be taken back.

    What was done in one go is one step: ten who were muted at once are unmuted so. What can't be
    taken back is a step too, which says so: the key never means something older unseen.
    """

    def __init__(self, do: Actions, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._commands = commands
        self._steps: dict[str, dict[int, Act]] = {}
        do.undo.triggered.connect(self.undo)
        do.bind_undo("")

    def follow(self, host: Host) -> None:
        """Hear of what is done there."""
        host.events.connect(self._on_event)
        # What was shut when an earlier host ended is known once this one has its history.
        self._commands.hosting_changed.connect(
            lambda _: self._do.panic.setChecked(host.is_in_panic)
        )

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            # It goes at once: a second press means the one before, however soon it comes.
            _, step = self._steps.popitem()
            self._bind()
            what = all_said(step.values())
            acts = [act for act in reversed(step) if step[act].can_undo]
            if acts:
                self._commands.undo(acts, what, lambda act, why: self._on_refused(step[act], why))
            else:
                self._commands.failed.emit(self.tr("This stays: {what}").format(what=what))

    def _on_refused(self, act: Act, why: Refused) -> None:
        """What can't be taken back just now can be later, and is in nobody's way until then."""
        if why.code not in _FINAL:
            key = _key(act)
            self._steps = {key: {act.id: act} | self._steps.pop(key, {}), **self._steps}
            self._bind()

    def _on_event(self, event: Event) -> None:
        match event:
            case Acted(act=act) if act.what in ("panic", "calm") and act.by.role != "host":
                self._do.panic.setChecked(act.what == "panic")
            case Acted(act=act) if act.by.role == "host":
                self._steps.setdefault(_key(act), {})[act.id] = act
                if len(self._steps) > KEPT:
                    del self._steps[next(iter(self._steps))]
            case ActUndone(act=act):
                self._drop(act)
                if act.what in ("panic", "calm"):
                    self._do.panic.setChecked(act.what == "calm")
            case _:
                return
        self._bind()

    def _drop(self, act: Act) -> None:
        key = _key(act)
        step = self._steps.get(key, {})
        if step.pop(act.id, None) is not None and not step:
            del self._steps[key]
        self._bind()

    def _bind(self) -> None:
        last = next(reversed(self._steps.values()), None)
        self._do.bind_undo("" if last is None else all_said(last.values()))


def _key(act: Act) -> str:
    """Of which step it is: one that was done alone is its own."""
    return act.batch or f"{act.id}"
