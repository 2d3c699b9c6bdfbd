"""The keys 1 to 9 of some tables, and their menus: each says what it does, and to whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from peerpyrtc_desktop.core.numbered_acts import NUMBERS, Measure
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.held_keys import OnceAction
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.presets import Presets
from peerpyrtc_desktop.gui.verbs.numbered import said, verb_of
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.gui.views.table import Table

_NAME = 20
"""Characters of a name that a menu has room for."""

Perform = Callable[[Verb[Person], Sequence[Person]], None]


class PresetKeys(QObject):
    """`perform` has a verb done to those who are meant, as `aim` says whenever that changes.

    The keys act only where one of `tables` has them, and once however long they are kept down.
    """

    def __init__(self, presets: Presets, perform: Perform, *tables: Table) -> None:
        super().__init__(tables[0])
        self._presets = presets
        self._perform = perform
        self._meant: tuple[Person, ...] = ()
        self._here: tuple[Person, ...] = ()
        self._verbs: dict[int, tuple[Verb[Person], tuple[Person, ...]]] = {}
        self.actions: dict[int, QAction] = {number: self._make(number) for number in NUMBERS}
        for table in tables:
            table.addActions(list(self.actions.values()))
            table.numbered.connect(partial(self._on_number, table))
        presets.changed.connect(self._name)
        self._name()

    def _make(self, number: int) -> QAction:
        action = OnceAction(self)
        action.setShortcut(QKeySequence(f"{number}"))
        # In a line one writes in it is a digit.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._act(number))
        return action

    def aim(self, meant: Sequence[Person], here: Sequence[Person]) -> None:
        """From now on these are meant; of them those are `here`."""
        self._meant, self._here = tuple(meant), tuple(here)
        self._name()

    def _name(self) -> None:
        rooms = {who.room for who in self._meant}
        self._verbs.clear()
        for number, action in self.actions.items():
            it = self._presets.common(number, rooms)
            action.setVisible(it is None or it.measure is not Measure.NOTHING)
            if it is None:
                tip = what = self.tr("Not the same in these rooms")
            elif it.measure is Measure.NOTHING:
                tip = what = ""
            else:
                verb = verb_of(it)
                whom = self._meant if verb.gone else self._here
                if whom:
                    self._verbs[number] = verb, whom
                tip = what = said(it, _called(whom or self._meant))
                if self._meant and not whom:
                    tip = self.tr("{who} has left").format(who=_called(self._meant))
            action.setText(what.replace("&", "&&"))
            action.setToolTip(text.hint(f"{tip} ({number})" if number in self._verbs else tip))
            action.setEnabled(number in self._verbs)

    def acts(self) -> list[tuple[QAction, Callable[[], None]]]:
        """Those that can act now, each with what it does to who is meant now, also later."""
        return [
            (self.actions[number], partial(self._perform, verb, whom))
            for number, (verb, whom) in self._verbs.items()
        ]

    def _on_number(self, table: Table, number: int) -> None:
        if self.actions[number].isEnabled():
            self.actions[number].trigger()
        else:
            table.keyboardSearch(f"{number}")

    def _act(self, number: int) -> None:
        verb, whom = self._verbs[number]
        self._perform(verb, whom)


def _called(people: Sequence[Person]) -> str:
    if not people:
        return ""
    return text.called(people[0].id, _NAME) if len(people) == 1 else words.people(len(people))
