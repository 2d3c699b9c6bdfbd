"""All settings with their meaning: the window's hold at once, the host's from its next start on.

What the command line or a variable of the environment sets wins: it is shown as it is, and why.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.setting_words import Asked, groups
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import typed_line
from peerpyrtc_desktop.options import OPTIONS, BadSetting
from peerpyrtc_desktop.runtime.ports.program import Origin, Program, Setting

_SIZE = QSize(560, 640)
_LONGEST = 1_000
"""Characters of a list of names."""

_INDENT = 26
"""Pixels that a switch's words stand to the right of its box."""


class SettingsDialog(KeyedDialog):
    """Show it with `open()`; `kept` says that it was saved."""

    kept = Signal(bool, int)
    """Whether unsafe acts are asked about, and how many settings wait for the next start."""

    def __init__(self, parent: QWidget, program: Program, *, confirms: bool) -> None:
        super().__init__(parent)
        self._program = program
        self._settings = {each.name: each for each in program.settings()}
        self.lines: dict[str, QLineEdit] = {}
        self.switches: dict[str, QCheckBox] = {}
        self._asked: dict[str, Asked] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.confirm = QCheckBox(self.tr("Ask before what is unsafe"))
        self.confirm.setChecked(confirms)
        sheet = QWidget()
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 12, 0)
        self._sheet.setSpacing(4)
        self._fill()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what takes keys
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setWidget(sheet)
        self.why = PlainLabel("", "error")
        self.why.setWordWrap(True)
        self.why.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(scroll, 1)
        box.addWidget(self.why)
        box.addWidget(self._buttons())
        self.finished.connect(self.deleteLater)
        self.fit(_SIZE)
        self.confirm.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- what is in it

    def _fill(self) -> None:
        self._head(self.tr("This window"), self.tr("Holds at once."))
        self._sheet.addWidget(self.confirm)
        unsafe = self.tr(
            "Closing a room, and what meets more than five at once. The ban dialog always comes."
        )
        self._hint(unsafe, _INDENT, self.confirm)
        later = self.tr("Holds from the next start of the program on, with and without a window.")
        for title, asked in groups():
            self._head(title, later)
            for each in asked:
                if each.name in self._settings:
                    self._ask(each, self._settings[each.name])
        rest = self.tr("What else can be set is told by: {command}")
        self._sheet.addSpacing(12)
        self._hint(rest.format(command="peerpyrtc-desktop --help"), 0)
        self._sheet.addStretch(1)

    def _head(self, title: str, when: str) -> None:
        if self._sheet.count():
            self._sheet.addSpacing(16)
        self._sheet.addWidget(PlainLabel(title, "title"))
        self._hint(when, 0)

    def _hint(self, words: str, indent: int, of: QWidget | None = None) -> None:
        label = PlainLabel(words, "hint")
        label.setWordWrap(True)
        label.setContentsMargins(indent, 1, 0, 4)
        self._sheet.addWidget(label)
        if of is not None:
            of.setAccessibleDescription(words)

    def _ask(self, asked: Asked, setting: Setting) -> None:
        now = setting.kept or setting.default
        wins = setting.origin in (Origin.OPTION, Origin.VARIABLE)
        if wins:
            now = setting.value
        self._asked[asked.name] = asked
        field = self._switch(asked, now) if asked.on else self._line(asked, setting, now)
        field.setEnabled(not wins)
        hints = [asked.hint] if asked.hint else []
        if wins:
            hints.append(self.tr("{option} sets it, and wins over this.").format(option=setting.by))
        if hints:
            self._hint(" ".join(hints), _INDENT if asked.on else 0, field)

    def _switch(self, asked: Asked, now: str) -> QCheckBox:
        switch = QCheckBox(asked.words)
        switch.setChecked(now == asked.on)
        self.switches[asked.name] = switch
        self._sheet.addWidget(switch)
        return switch

    def _line(self, asked: Asked, setting: Setting, now: str) -> QLineEdit:
        line = typed_line(_LONGEST, asked.words, setting.default)
        line.setText("" if now == setting.default else now)
        label = PlainLabel(asked.words)
        label.setBuddy(line)
        self._sheet.addSpacing(4)
        self._sheet.addWidget(label)
        self._sheet.addWidget(line)
        self.lines[asked.name] = line
        return line

    # --- what becomes of it

    def _save(self) -> None:
        changed = self._changed()
        try:
            if changed:
                self._program.keep(changed)
        except BadSetting as fault:
            self._refuse_setting(fault)
        except OSError as fault:
            what = self.tr("It could not be saved: {why}")
            self._refuse(what.format(why=fault.strerror or str(fault)))
        else:
            self.kept.emit(self.confirm.isChecked(), len(changed))
            self.accept()

    def _changed(self) -> dict[str, str | None]:
        """Those that are others now; None is that it is as by default."""
        found: dict[str, str | None] = {}
        for name, asked in self._asked.items():
            setting, field = self._settings[name], self.switches.get(name) or self.lines[name]
            if not field.isEnabled():
                continue
            if isinstance(field, QCheckBox):
                typed = asked.on if field.isChecked() else asked.off
            else:
                typed = field.text().strip()
            wanted = None if typed in ("", setting.default) else typed
            if wanted != setting.kept:
                found[name] = wanted
        return found

    def _refuse_setting(self, fault: BadSetting) -> None:
        """Say which field is wrong by what stands above it; the program's own words are below."""
        name = next((each for each in fault.names if each in self._asked), None)
        if name is None:  # none of those that are here
            self._refuse(self.tr("It could not be saved: {why}").format(why=fault))
            return
        words = self._asked[name].words
        if (bounds := OPTIONS[name].bounds) is None:
            said = self.tr("“{setting}” can't be what is typed there.").format(setting=words)
        else:
            takes = self.tr("“{setting}” takes a whole number from {least} to {most}.")
            least, most = map(number, bounds)
            said = takes.format(setting=words, least=least, most=most)
        self._refuse(f"{said}\n{fault}")
        if (line := self.lines.get(name)) is not None:
            line.setFocus()
            line.selectAll()
            QTimer.singleShot(0, line, lambda: self._scroll.ensureWidgetVisible(line))

    def _refuse(self, why: str) -> None:
        self.why.setText(why)
        self.why.show()
