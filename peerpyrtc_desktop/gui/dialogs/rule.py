"""One rule as a form: what it looks for on the left, what follows on the right."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.rules.checking import MAX_NAME, check
from peerpyrtc_desktop.core.rules.rule import Action, AnyRule, StepUp, Words
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.dialogs.kind_form import KindForm
from peerpyrtc_desktop.gui.dialogs.rule_kinds import actions, kinds
from peerpyrtc_desktop.gui.dialogs.trial import TrialDialog
from peerpyrtc_desktop.gui.inquiry import Inquiry
from peerpyrtc_desktop.gui.views.field import Field
from peerpyrtc_desktop.gui.views.inputs import Choice, Line, Number, Tick, duration
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_SOON = 400
"""Milliseconds after which what is typed is looked at."""

_WIDE = 840
_FOOT = 60
"""Pixels; the second is what stands around the buttons."""

_LASTING = (Action.MUTE, Action.BAN)


class RuleDialog(KeyedDialog):
    """Sets one rule: a new one for `room`, or `rule`; the others have the names `taken`.

    Show it with `open()`; it stays while it won't do.
    """

    saved = Signal(str)
    """The host has it now, by this name."""

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        rooms: Sequence[str],
        room: str | None,
        taken: Sequence[str],
        rule: AnyRule | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._taken = taken
        self._rooms = rooms
        self._former = rule
        self._checking = Inquiry(partial(commands.look_up, name="panel: check a rule"))
        self.setWindowTitle(self.tr("New rule") if rule is None else self.tr("Rule"))
        self._make(rooms if rule is None or rule.room is None else {*rooms, rule.room})
        self._lay_out()
        self._fill(rule or Words("", room=room))
        for field in self._fields():
            field.changed.connect(self._on_changed)
        self.kind.box.currentIndexChanged.connect(self._on_kind)
        for choice in (self.action, self.step_action, self.steps):
            choice.changed.connect(self._show_lengths)
        self._timer = QTimer(self, interval=_SOON, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.try_.clicked.connect(self._try)
        self.act.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.name.setFocus()

    # Its fields

    def _make(self, rooms: Sequence[str] | set[str]) -> None:
        tr = self.tr
        self.name = Field("name", tr("Name"), Line(tr("Name"), tr("Such as “No links”"), MAX_NAME))
        where = [(None, tr("Everywhere")), *((each, text.name(each)) for each in sorted(rooms))]
        self.where = Field("room", tr("Where"), Choice(tr("Where"), where))
        every = kinds()
        self.kind = Choice(tr("Looks for"), [(at, each.title) for at, each in enumerate(every)])
        self.forms = [KindForm(kind) for kind in every]
        self.stack = QStackedWidget()
        for form in self.forms:
            self.stack.addWidget(form)
        self.on = Tick(tr("Switched o&n"))
        self.action = Choice(tr("What follows"), actions())
        self.seconds = Field("seconds", tr("For how long"), duration(tr("For how long")))
        self.steps = Tick(tr("Go &further with who does it again"))
        self.times = Field("step_up.times", "", Number(tr("From this time on"), tr("times within")))
        self.within = Field("step_up.within", "", duration(tr("Within")))
        stricter = [(action, words) for action, words in actions() if action is not Action.FLAG]
        self.step_action = Choice(tr("Then"), stricter)
        self.step_seconds = Field("step_up.seconds", tr("For how long"), duration(tr("Length")))
        self.text = Field(
            "text",
            tr("What the guest is told"),
            Line(tr("What the guest is told"), tr("Empty: the rule's name")),
        )
        self.moderators = Tick(tr("M&oderators"))
        self.members = Tick(tr("&Members, who were let in"))
        self.body = QScrollArea()
        self._whole = QWidget()
        self.said = PlainLabel("", "hint")
        self.said.setWordWrap(True)
        self.try_ = QPushButton(tr("&Try it on what was said…"))
        self.act = QPushButton(tr("Save"))
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        for button in (self.try_, self.cancel):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        tr = self.tr
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.name, 3)
        head.addWidget(self.where, 2)
        left.addLayout(head)
        left.addWidget(Field("kind", tr("Looks for"), self.kind))
        left.addWidget(self.stack, 1)
        again = QHBoxLayout()
        again.setSpacing(8)
        again.addWidget(self.times)
        again.addWidget(self.within)
        again.addStretch(1)
        right.addWidget(self.on)
        right.addWidget(Field("action", tr("What follows"), self.action))
        right.addWidget(self.seconds)
        right.addWidget(self.steps)
        right.addLayout(again)
        right.addWidget(self.step_action)
        right.addWidget(self.step_seconds)
        right.addWidget(self.text)
        right.addWidget(PlainLabel(tr("Not for"), "muted"))
        right.addWidget(self.moderators)
        right.addWidget(self.members)
        right.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.try_)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.act)
        foot.addWidget(self.cancel)
        both = QHBoxLayout(self._whole)
        both.setContentsMargins(20, 20, 20, 0)
        both.setSpacing(28)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        # On a small screen it scrolls; else all of it is there.
        self.body.setWidget(self._whole)
        self.body.setWidgetResizable(True)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot.setContentsMargins(20, 0, 20, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 16)
        box.setSpacing(16)
        box.addWidget(self.body, 1)
        box.addLayout(foot)
        self.fit(QSize(_WIDE, self._needed()))

    def _needed(self) -> int:
        """How high it would have to be for all of it."""
        return self._whole.heightForWidth(_WIDE) + self.act.sizeHint().height() + _FOOT

    @property
    def form(self) -> KindForm:
        """The fields of the kind that is chosen."""
        return self.forms[self.kind.box.currentIndex()]

    def _fields(self) -> Iterator[Field]:
        """Those that are asked now or may be."""
        yield from (self.name, self.where, self.seconds, self.times, self.within)
        yield from (self.step_seconds, self.text)
        for form in self.forms:
            yield from form.fields

    def _asked(self) -> list[Field]:
        """Those that are asked now, in the order of the eye."""
        more = (self.seconds, self.times, self.within, self.step_seconds, self.text)
        return [self.name, *self.form.fields, *(each for each in more if each.isVisibleTo(self))]

    def _fill(self, rule: AnyRule) -> None:
        self.name.holds.fill(rule.name)
        self.where.holds.fill(rule.room)
        for at, form in enumerate(self.forms):
            if form.kind.form is type(rule):
                self.kind.fill(at)
            usual = rule if form.kind.form is type(rule) else form.kind.form("")
            for field in form.fields:
                field.holds.fill(getattr(usual, field.name))
        step = rule.step_up or StepUp()
        self.on.fill(rule.enabled)
        self.action.fill(rule.action)
        self.seconds.holds.fill(rule.seconds)
        self.steps.fill(rule.step_up is not None)
        self.times.holds.fill(step.times)
        self.within.holds.fill(step.within)
        self.step_action.fill(step.action)
        self.step_seconds.holds.fill(step.seconds)
        self.text.holds.fill(rule.text)
        self.moderators.fill(Role.MODERATOR in rule.exempt)
        self.members.fill(Role.MEMBER in rule.exempt)
        self.stack.setCurrentIndex(self.kind.value())
        self._show_lengths()

    def _on_kind(self) -> None:
        self.stack.setCurrentIndex(self.kind.value())
        self.said.setText("")

    def _show_lengths(self) -> None:
        """Only what matters is asked."""
        again = self.steps.value()
        self.seconds.setVisible(self.action.value() in _LASTING)
        for part in (self.times, self.within, self.step_action):
            part.setVisible(again)
        self.step_seconds.setVisible(again and self.step_action.value() in _LASTING)
        if (needed := self._needed()) > self.height():
            self.fit(QSize(self.width(), needed))

    # What it says

    def typed(self) -> AnyRule:
        """As it is typed. Raises Refused, with the field: that is no number where one belongs."""
        asked = [self.name, self.text, *self.form.fields]
        if self.action.value() in _LASTING:
            asked.append(self.seconds)
        values: dict[str, Any] = {field.name: field.value() for field in asked}
        exempt = [Role.MODERATOR] if self.moderators.value() else []
        exempt += [Role.MEMBER] if self.members.value() else []
        if self._former is not None and Role.GUEST in self._former.exempt:
            exempt.append(Role.GUEST)
        step = None
        if self.steps.value():
            action = self.step_action.value()
            step = StepUp(self.times.value(), self.within.value(), action)
            if action in _LASTING:
                step = replace(step, seconds=self.step_seconds.value())
        return self.form.kind.form(
            **values,
            room=self.where.value(),
            action=self.action.value(),
            enabled=self.on.value(),
            exempt=tuple(exempt),
            step_up=step,
        )

    def _on_changed(self) -> None:
        self.said.setText("")
        self._timer.start()

    def _look(self) -> None:
        """Say of the field one types in why it won't do; of those not come to yet say nothing."""
        try:
            rule = self.typed()
        except Refused as refused:
            self._say_here(refused)
        else:
            self._check(rule, self._say_here)

    def _say_here(self, refused: Refused | None) -> None:
        here = next((each for each in self._asked() if each.has_keys), None)
        if refused is None or here is None or here.name != refused.field or _is_empty(here):
            return
        here.refuse(refused.text)

    def _check(self, rule: AnyRule, use: Callable[[Refused | None], None]) -> None:
        """Find out, aside, whether it can be: a large pattern would hold the window for a second.

        `use` hears why it can't be, or None, unless something else is typed by then.
        """

        async def question() -> Callable[[], None]:
            try:
                await asyncio.to_thread(check, rule)
            except Refused as refused:
                return partial(heard, refused)
            return partial(heard, None)

        def heard(refused: Refused | None) -> None:
            if isValid(self) and self._typed_or_none() == rule:
                use(refused)

        self._checking.ask(question)

    def _typed_or_none(self) -> AnyRule | None:
        try:
            return self.typed()
        except Refused:
            return None

    def refuse(self, refused: Refused) -> None:
        """Say where it was typed why this won't do, and give that the keys."""
        if not isValid(self):
            return
        self.act.setEnabled(True)
        field = next((each for each in self._asked() if each.name == refused.field), None)
        if field is None:
            self.said.setText(words.refused(refused))
            return
        field.refuse(refused.text)
        self.body.ensureWidgetVisible(field)
        field.setFocus()

    def _to_be(self) -> AnyRule | None:
        """As it is typed; None: it was said where why that is nothing."""
        try:
            return self.typed()
        except Refused as refused:
            self.refuse(refused)
            return None

    def _try(self) -> None:
        # What is looked at by itself would be asked in place of this.
        self._timer.stop()
        if (rule := self._to_be()) is not None:
            self._check(rule, partial(self._open_trial, rule))

    def _open_trial(self, rule: AnyRule, refused: Refused | None) -> None:
        if refused is not None:
            self.refuse(refused)
            return
        trial = TrialDialog(self, self._commands, self._rooms, (rule,), rule.room)
        trial.refused.connect(self.refuse)
        trial.open()
        trial.look()

    def _save(self) -> None:
        from peerpyrtc_desktop.runtime.commands.rules import SetRule

        if (rule := self._to_be()) is None:
            return
        former = "" if self._former is None else self._former.name
        name = " ".join(rule.name.split())
        if name != former and name in self._taken:
            said = self.tr("There is a rule of this name already.")
            self.refuse(Refused(Code.MALFORMED, said, field="name"))
            return
        self.act.setEnabled(False)

        def done(_: object) -> None:
            if isValid(self):
                self.saved.emit(name)
                self.accept()

        self._commands.send(SetRule(rule, former), done, self.refuse)


def _is_empty(field: Field) -> bool:
    try:
        return field.value() in ("", ())
    except Refused:
        return False
