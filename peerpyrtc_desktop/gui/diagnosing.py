"""What the window says of faults and crashes, and the diagnostics for whoever looks into one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import language
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.dialogs.unforeseen import UnforeseenDialog
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.unforeseen import Unforeseen
from peerpyrtc_desktop.gui.views.bars import NoticeBar


class Diagnosing(QObject):
    """Shows one dialog for all that `faults` hears of, and in `bar` that the last run crashed."""

    def __init__(
        self, window: QWidget, do: Actions, commands: Commands, models: Models, look: Look
    ) -> None:
        super().__init__(window)
        self._window, self._commands, self._models = window, commands, models
        self.faults = Unforeseen(self)
        self.bar = NoticeBar(look)
        self.bar.offer(self.tr("Copy diagnostics"), self.copy)
        self._dialog: UnforeseenDialog | None = None
        self._is_crash_told = False
        self._is_over = False
        self.faults.told.connect(self._on_fault)
        do.diagnostics.triggered.connect(self.copy)
        commands.hosting_changed.connect(self._on_hosting)

    def copy(self) -> None:
        """Put the diagnostics where they can be pasted."""
        QGuiApplication.clipboard().setText(self.text())
        self._commands.told.emit(self.tr("Diagnostics copied"))

    def text(self) -> str:
        """The diagnostics as they are now."""
        from peerpyrtc_desktop.gui import diagnostics  # the window stands before

        kinds = list(self.faults.kinds.values())
        spoken = language.spoken()
        return diagnostics.collect(self._window, self._commands, self._models, kinds, spoken)

    def end(self) -> None:
        """The window goes: what goes wrong from now on is told in the log alone."""
        self._is_over = True
        if self._dialog is not None:
            self._dialog.reject()

    def _on_hosting(self, hosting: Hosting) -> None:
        """Once the rooms are open it can be said that they are."""
        if hosting is not Hosting.ON or self._is_crash_told:
            return
        self._is_crash_told = True
        if self._commands.control.program.crash is None:
            return
        if self._commands.keeps():
            said = self.tr(
                "The program ended without a goodbye last time; the same rooms are open again."
            )
        else:
            said = self.tr(
                "The program ended without a goodbye last time. Nothing is kept on disk, so what "
                "was said then is gone, and rooms that were opened by hand are closed."
            )
        self.bar.tell(said)

    def _on_fault(self, is_new: bool) -> None:
        if self._dialog is None and is_new and not self._is_over:
            self._dialog = UnforeseenDialog(self._window, self._safe(), self.copy)
            self._dialog.finished.connect(self._on_gone)
            self._dialog.show_count(self.faults.count)
            self._dialog.open()
        elif self._dialog is not None:
            self._dialog.show_count(self.faults.count)

    def _on_gone(self) -> None:
        self._dialog = None

    def _safe(self) -> str:
        if self._commands.hosting is not Hosting.ON:
            return self.tr("What was kept is still there.")
        if self._commands.keeps():
            return self.tr("Hosting goes on, and what was said and decided is kept.")
        return self.tr("Hosting goes on.")
