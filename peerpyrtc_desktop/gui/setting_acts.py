"""Opens the settings, and has those of the window hold."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.layout import Settings

CONFIRM = "acts/confirm"
"""Where the panel's settings have whether unsafe acts are asked about."""


class SettingActs(QObject):
    """Binds the action that opens the dialog."""

    def __init__(
        self, window: QWidget, do: Actions, commands: Commands, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._do, self._commands, self._settings = window, do, commands, settings
        commands.confirms = settings.value(CONFIRM, "true") in (True, "true")
        do.settings.triggered.connect(self.open)

    def open(self) -> None:
        """Show it."""
        # Loaded by the first who wants it: the window stands before.
        from peerpyrtc_desktop.gui.dialogs.settings import SettingsDialog

        program, confirms = self._commands.control.program, self._commands.confirms
        dialog = SettingsDialog(self._window, program, confirms=confirms)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, confirms: bool, later: int) -> None:
        self._commands.confirms = confirms
        self._settings.setValue(CONFIRM, confirms)
        if later:
            said = self.tr("Saved. It holds from the next start of the program on.")
        else:
            said = self.tr("Saved")
        self._commands.told.emit(said)
