"""The look of the panel: palettes, style sheet and icons, made from the tokens the pages share."""

from __future__ import annotations

from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui import contrast, icons, text
from peerpyrtc_desktop.gui.style import SHEET
from peerpyrtc_desktop.resources import resources, tokens


class Scheme(StrEnum):
    """What the person chose: one of the two looks, or the system's."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The look as it is now. Whoever keeps a colour or an icon must take it anew on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._scheme = scheme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._closed = False
        app.setStyle("Fusion")
        app.setFont(_tabular(app.font()))
        self.fixed = _tabular(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.fixed.setPointSizeF(app.font().pointSizeF())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        contrast.watch(self._on_contrast)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark look is shown."""
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def colour(self, token: str) -> QColor:
        """The colour of a token, by its name in LOOK's table."""
        return QColor(self._colours[token])

    def brush(self, token: str) -> QBrush:
        """The same as a brush, for models."""
        return self._brushes[token]

    def hue(self, peer_id: str) -> QBrush:
        """The one stable colour of a peer's name."""
        return self._hues[text.hue(peer_id, len(self._hues))]

    def icon(self, name: str, token: str = "text") -> QIcon:
        """A Lucide icon in a token's colour."""
        key = (name, token)
        if key not in self._icons:
            # On a selected row the colour stays, where the row leaves the text its own.
            kept = token if self._colours["on-select"] == self._colours["text"] else "on-select"
            colours = self._colours[token], self._colours[kept], self._faint
            self._icons[key] = icons.icon(name, *colours)
        return self._icons[key]

    def close(self) -> None:
        """Let go of what needs the application: icons must not outlive it."""
        self._closed = True
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._on_system_changed)
        self._icons.clear()

    def _on_system_changed(self, _scheme: object) -> None:
        if self._scheme is Scheme.SYSTEM or contrast.wanted():
            self._apply()

    def _on_contrast(self) -> None:
        if not self._closed:
            self._apply()

    def _apply(self) -> None:
        kind = "dark" if self.dark else "light"
        own = tokens().dark if self.dark else tokens().light
        self._colours = {**own, "on-select": own["text"], "mark": own["accent"]}
        self._colours["idle-mark"] = own["muted"]
        self._faint = _mix(self._colours["muted"], self._colours["bg"], 0.5)
        hues = tokens().hues[kind]
        if contrast.wanted():
            self._app.setPalette(QPalette())  # ours goes, the system's shows
            system = self._app.palette()
            self._colours = contrast.colours(system)
            grey = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
            self._faint = grey.name()
            hues = (self._colours["text"],)
        self._brushes = {token: QBrush(QColor(value)) for token, value in self._colours.items()}
        self._hues = [QBrush(QColor(value)) for value in hues]
        self._icons.clear()
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def _sheet(self) -> str:
        names = {token.replace("-", "_"): value for token, value in self._colours.items()}
        sizes = {f"size_{name.replace('-', '_')}": size for name, size in tokens().sizes.items()}
        return Template(SHEET).substitute(
            names,
            **sizes,
            faint=self._faint,
            hover=_mix(self._colours["text"], self._colours["bg"], 0.07),
            press=_mix(self._colours["text"], self._colours["bg"], 0.13),
            meta=f"{self._app.font().pointSizeF() - 1:.1f}pt",
            big=f"{self._app.font().pointSizeF() + 6:.1f}pt",
            # A style sheet takes files only, so these two have a grey that suits both looks, and
            # of the tick there are two.
            down=(resources() / "icons" / "chevron-down.svg").as_posix(),
            up=(resources() / "icons" / "chevron-up.svg").as_posix(),
            check=(resources() / "icons" / f"check-{self._check()}.svg").as_posix(),
        )

    def _check(self) -> str:
        """The colour of a tick on the accent."""
        return "white" if self.colour("on-accent").lightness() > 127 else "black"

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for each, token in {
            role.Window: "bg",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "text",
            role.PlaceholderText: "muted",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.ToolTipBase: "surface",
            role.ToolTipText: "text",
            role.Highlight: "select",
            role.HighlightedText: "on-select",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Light: "surface",
            role.Midlight: "border",
            role.Mid: "border",
            role.Dark: "border",
            role.Shadow: "border",
            role.Accent: "accent",
        }.items():
            palette.setColor(each, self.colour(token))
        for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(self._faint))
        return palette


def _tabular(font: QFont) -> QFont:
    """Every digit as wide as the others, so that numbers that change stand still."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _mix(over: str, under: str, part: float) -> str:
    top, base = QColor(over), QColor(under)
    pairs = (
        (top.red(), base.red()),
        (top.green(), base.green()),
        (top.blue(), base.blue()),
    )
    return QColor(*(round(a * part + b * (1 - part)) for a, b in pairs)).name()
