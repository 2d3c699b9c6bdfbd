"""High contrast: the system's own colours, where the person has asked the system for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QPalette


def watch(changed: Callable[[], None]) -> None:
    """Call this when the person turns it on or off."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is not None:
        accessibility().contrastPreferenceChanged.connect(changed)


def wanted() -> bool:
    """Whether the system is set to high contrast. Qt tells from 6.10 on."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference().name == "HighContrast"


def colours(system: QPalette) -> dict[str, str]:
    """All tokens from a palette of the system: few colours, and no meaning in any of them."""
    role = QPalette.ColorRole
    text, base = system.color(role.Text).name(), system.color(role.Base).name()
    chosen = system.color(role.Highlight).name()
    on_chosen = system.color(role.HighlightedText).name()
    return {
        "bg": system.color(role.Window).name(),
        "surface": base,
        "sunken": base,
        "text": text,
        "muted": text,
        "border": text,
        "accent": chosen,
        "on-accent": on_chosen,
        "select": chosen,
        "on-select": on_chosen,
        "mark": on_chosen,
        "idle-mark": on_chosen,
        "ok": text,
        "warn": text,
        "danger": text,
        "on-danger": base,
    }
