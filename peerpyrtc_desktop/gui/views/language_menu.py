"""The menu of languages, each by what it calls itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from peerpyrtc_desktop.gui.language import KEPT, LANGUAGES


class LanguageMenu(QMenu):
    """What is chosen is kept, and spoken from the next start on: `tell` hears that."""

    def __init__(self, parent: QWidget, settings: QSettings, tell: Callable[[str], None]) -> None:
        super().__init__(self.tr("Lan&guage"), parent)
        self._settings = settings
        self._tell = tell
        kept = str(settings.value(KEPT) or "")
        group = QActionGroup(self)
        self._offer(group, "", self.tr("As the s&ystem"), kept)
        for code, language in LANGUAGES.items():
            self._offer(group, code, language.own, kept)

    def _offer(self, group: QActionGroup, code: str, own: str, kept: str) -> None:
        action = group.addAction(own)
        action.setCheckable(True)
        action.setChecked(code == (kept if kept in LANGUAGES else ""))
        action.triggered.connect(lambda: self._choose(code))
        self.addAction(action)

    def _choose(self, code: str) -> None:
        self._settings.setValue(KEPT, code)
        if code:
            said = self.tr("From its next start on this window speaks {language}")
            self._tell(said.format(language=LANGUAGES[code].own))
        else:
            self._tell(self.tr("From its next start on this window speaks the system's language"))
