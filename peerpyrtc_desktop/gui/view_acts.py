"""What the View and Help menus do: colours, height of rows, docks, and which pane has the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.dialogs.help import About, Keys
from peerpyrtc_desktop.gui.docks import Docks
from peerpyrtc_desktop.gui.layout import Layout
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.views.table import Table
from peerpyrtc_desktop.resources import tokens


class ViewActs(QObject):
    """Has the window look as its person wants it, from one start to the next.

    `panes` are those that take keys, in the order of F6.
    """

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        look: Look,
        settings: QSettings,
        docks: Docks,
        tables: Sequence[Table],
        panes: Callable[[], Sequence[QWidget]],
    ) -> None:
        super().__init__(window)
        self._window, self._do, self._look = window, do, look
        self._settings, self._docks, self._tables, self._panes = settings, docks, tables, panes
        do.compact.toggled.connect(self._set_compact)
        do.lock.toggled.connect(docks.lock)
        do.next_pane.triggered.connect(lambda: self._go(1))
        do.last_pane.triggered.connect(lambda: self._go(-1))
        do.keys.triggered.connect(lambda: Keys(window, do.named()).open())
        do.about.triggered.connect(lambda: About(window).open())
        for scheme, action in do.scheme.items():
            action.triggered.connect(lambda _=False, scheme=scheme: self._set_scheme(scheme))

    def restore(self) -> None:
        """As it was left."""
        do, kept = self._do, self._settings
        do.activity.setChecked(kept.value("log/activity", "true") in (True, "true"))
        do.compact.setChecked(kept.value("look/compact", "false") in (True, "true"))
        do.lock.setChecked(kept.value("layout/locked", "false") in (True, "true"))

    def save(self) -> None:
        """Keep it as it is now."""
        self._settings.setValue("log/activity", self._do.activity.isChecked())
        self._settings.setValue("look/compact", self._do.compact.isChecked())
        self._settings.setValue("layout/locked", self._do.lock.isChecked())

    def reset(self, layout: Layout) -> None:
        """The layout of the first start."""
        self._do.lock.setChecked(False)
        layout.reset()

    def _set_compact(self, compact: bool) -> None:
        for table in self._tables:
            table.set_row_height(tokens().sizes["row-compact" if compact else "row"])

    def _set_scheme(self, scheme: Scheme) -> None:
        self._look.scheme = scheme
        self._settings.setValue("look/scheme", scheme.value)

    def _go(self, step: int) -> None:
        panes = self._panes()
        focus = QGuiApplication.focusObject()
        here = next((i for i, pane in enumerate(panes) if pane is focus), None)
        at = (0 if step > 0 else len(panes) - 1) if here is None else (here + step) % len(panes)
        panes[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
