"""Taking back: the last thing the person at the panel did that can be."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted, ActUndone, Event
from peerpyrtc_desktop.gui.act_words import said
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.runtime.ports.host import Host

KEPT = 100
"""Acts that can be taken back by the key; the audit has all."""

_FINAL = frozenset({Code.NOT_UNDONE, Code.NO_SUCH_ACT})
"""Why something can never be taken back."""


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
        # What was shut when an earlier host ended is known once this one has its history.
        self._commands.hosting_changed.connect(
            lambda _: self._do.panic.setChecked(host.is_in_panic)
        )

    def undo(self) -> None:
        """Take the last one back."""
        if self._acts:
            # It goes at once: a second press means the one before, however soon it comes.
            _, act = self._acts.popitem()
            self._bind()
            self._commands.undo(act.id, said(act), lambda why: self._on_refused(act, why))

    def _on_refused(self, act: Act, why: Refused) -> None:
        """What can't be taken back just now can be later, and is in nobody's way until then."""
        if why.code not in _FINAL:
            self._acts = {act.id: act, **self._acts}
            self._bind()

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
