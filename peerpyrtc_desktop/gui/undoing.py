"""Taking back: the last thing the person at the panel did that can be."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted, ActUndone, Event
from peerpyrtc_desktop.gui.act_words import all_said
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.views.latest import Latest
from peerpyrtc_desktop.runtime.ports.host import Host

KEPT = 100
"""Steps that can be taken back by the key; the audit has all."""

_FINAL = frozenset({Code.NOT_UNDONE, Code.NO_SUCH_ACT})
"""Why something can never be taken back."""


class Undoing(QObject):
    """Follows what is done, and binds the action to the last of it that can be taken back.

    What was done in one go is one step: ten who were muted at once are unmuted so. What can't be
    taken back is a step too, which says so: the key never means something older unseen. Only the
    end of a panic is none: a key that is pressed much later would shut all rooms, and panic's own
    key does that.

    Of every act `latest` says what was done, in the act's own words or in the audit's, and offers
    the key while that is what it means.
    """

    def __init__(self, do: Actions, commands: Commands, latest: Latest, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._commands = commands
        self._latest = latest
        self._steps: dict[str, dict[int, Act]] = {}
        self._running = 0
        self._unsaid = ""  # the step that was done and not told of yet
        self._offered = ""  # the step that is offered to be undone
        do.undo.triggered.connect(self.undo)
        do.bind_undo("")
        commands.begun.connect(self._on_begun)
        commands.ended.connect(self._on_ended)
        commands.told.connect(self._tell)
        commands.failed.connect(self._fail)

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
            acts = [act for act in reversed(step.values()) if act.can_undo]
            if acts:
                self._commands.undo(acts, lambda act, why: self._on_refused(step[act], why))
            else:
                said = self.tr("This can't be taken back: {what}")
                self._commands.failed.emit(said.format(what=all_said(step.values())))

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
            case Acted(act=act) if act.what == "calm":
                for step in [key for key, acts in self._steps.items() if _is_panic(acts)]:
                    del self._steps[step]
            case Acted(act=act) if act.by.role == "host":
                self._add(act)
            case ActUndone(act=act):
                self._drop(act)
                if act.what in ("panic", "calm"):
                    self._do.panic.setChecked(act.what == "calm")
            case _:
                return
        self._bind()

    def _add(self, act: Act) -> None:
        self._unsaid = key = _key(act)
        self._steps.setdefault(key, {})[act.id] = act
        if len(self._steps) > KEPT:
            del self._steps[next(iter(self._steps))]
        if not self._running:
            self._say()

    def _drop(self, act: Act) -> None:
        key = _key(act)
        step = self._steps.get(key, {})
        if step.pop(act.id, None) is not None and not step:
            del self._steps[key]
        self._bind()

    def _bind(self) -> None:
        last = next(reversed(self._steps.values()), None)
        self._do.bind_undo("" if last is None else all_said(last.values()))
        if self._offered and self._offered != self._last():
            self._offered = ""
            self._latest.withdraw()

    def _last(self) -> str:
        """The step that the key means; "" is none."""
        return next(reversed(self._steps), "")

    # What is said of it

    def _on_begun(self) -> None:
        self._running += 1

    def _on_ended(self) -> None:
        self._running -= 1
        if self._unsaid and not self._running:
            self._say()

    def _say(self) -> None:
        """Nothing was told of what was done: say what stands in the audit."""
        if (step := self._steps.get(self._unsaid)) is not None:
            self._tell(self.tr("Done: {what}").format(what=all_said(step.values())))
        self._unsaid = ""

    def _tell(self, said: str) -> None:
        """An act did this; what it noted in the audit, if anything, is offered to be undone."""
        step, self._unsaid, self._offered = self._unsaid, "", ""
        acts = self._steps.get(step, {})
        offer = ""
        if step == self._last() and any(act.can_undo for act in acts.values()):
            shown = self._do.undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            offer = self.tr("{key} undoes it").format(key=shown)
            self._offered = step
        self._latest.tell(said, offer)

    def _fail(self, why: str) -> None:
        """What was done besides is in the audit; why the rest wasn't is what one has to know."""
        self._unsaid = self._offered = ""
        self._latest.fail(why)


def _is_panic(acts: dict[int, Act]) -> bool:
    return all(act.what == "panic" for act in acts.values())


def _key(act: Act) -> str:
    """Of which step it is: one that was done alone is its own."""
    return act.batch or f"{act.id}"
