"""The program as such, as its window shows it: how it ended last time, and what it was set to."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from peerpyrtc_desktop.runtime.signals import Signal


class Origin(StrEnum):
    """Where a setting has its value from; each wins over those before it."""

    DEFAULT = "default"
    KEPT = "kept"
    VARIABLE = "variable"
    OPTION = "option"


class Setting(Struct, frozen=True):
    """One setting, as it is typed: several by commas, "" is that there is none.

    `value` is in force since the start; `by` what it was set by, such as `--port`, if that is a
    variable or an option. What is secret has "…" for its value. `default` is what is in force where
    nobody has set it; `kept` what was set in the window, for the next start: None is nothing.
    """

    name: str
    value: str
    origin: Origin = Origin.DEFAULT
    by: str = ""
    default: str = ""
    kept: str | None = None


class Program(Protocol):
    """What the window asks of the program that it stands in."""

    @property
    def crash(self) -> str | None:
        """What the last run left, if it ended without a goodbye, "" is nothing; None: it didn't.

        It says where the program was, and nothing that was said there.
        """
        ...

    @property
    def faults(self) -> Signal[BaseException]:
        """What went wrong in the engine that nobody had foreseen. In any thread."""
        ...

    def versions(self) -> Mapping[str, str]:
        """Of this program, and of what the engine stands on. It reads the disk."""
        ...

    def settings(self) -> tuple[Setting, ...]:
        """All settings as they were at the start, without secrets."""
        ...

    def keep(self, changed: Mapping[str, str | None]) -> None:
        """Have these from the next start on, each as it is typed; None: as by default.

        Raises:
            BadSetting: one of them can't be, says which; then none is kept.
            OSError: they can't be kept.
        """
        ...
