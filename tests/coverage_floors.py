"""What the tests reach of each package, held where it stands: `make check` ends with it.

The floors are `[tool.coverage-floors]` in pyproject.toml: percent of lines and branches together,
a point below what was measured, since some branches are a matter of timing. Who covers more raises
the floor to the whole percent that this prints, less one.

    python -m coverage run -m pytest --ignore=tests/e2e
    python -m tests.coverage_floors              # a line a package
    python -m coverage report -m --skip-covered  # what is missing
"""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

from coverage import Coverage

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "peerpyrtc_desktop"


def measured(coverage: Coverage, package: str) -> float:
    """Percent of the package's lines and branches that ran."""
    with open(os.devnull, "w") as nowhere:
        return coverage.report(include=[f"{PACKAGE}/{package}/*"], file=nowhere)


def line(package: str, percent: float, floor: int) -> str:
    """The package's line; it says so if the package is below its floor."""
    # Rounded down: 92.96 must not read as a floor of 93 that was reached.
    shown = f"{package:8} {int(percent * 10) / 10:5.1f} %  (floor {floor})"
    return shown if percent >= floor else f"{shown}  too low"


def main() -> int:
    """Put the processes' data together and print a line a package; 1 if one is too low."""
    floors = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["coverage-floors"]
    coverage = Coverage()
    coverage.combine()
    found = {package: measured(coverage, package) for package in floors}
    for package, floor in floors.items():
        print(line(package, found[package], floor))
    return int(any(found[package] < floor for package, floor in floors.items()))


if __name__ == "__main__":
    sys.exit(main())
