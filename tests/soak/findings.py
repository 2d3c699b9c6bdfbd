"""What one part of the soak found: numbers to print, and sentences where something is wrong."""

from __future__ import annotations


class Findings:
    """`numbers` go into the part's line; `faults` are what made it fail, a sentence each."""

    def __init__(self) -> None:
        self.numbers: dict[str, int | float | str] = {}
        self.faults: list[str] = []

    def note(self, **numbers: int | float | str) -> None:
        """Numbers worth printing, in the order in which they are noted."""
        self.numbers.update(numbers)

    def expect(self, holds: bool, otherwise: str) -> None:
        """Note a fault unless this holds."""
        if not holds:
            self.faults.append(otherwise)

    def line(self) -> str:
        """All numbers in one line."""
        return ", ".join(
            f"{name.replace('_', ' ')} {f'{value:.1f}' if isinstance(value, float) else value}"
            for name, value in self.numbers.items()
        )
