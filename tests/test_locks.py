"""The lock files say exactly what gets installed, and nothing of where they were made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "requirements.lock"
TESTS = ROOT / "tests" / "requirements.lock"

# `name==version`, for some with a marker: not every version runs on every Python.
_PIN = re.compile(r"^[a-z0-9-]+==[^\s;]+(?: ; [^\\]+)?(?= \\\n    --hash=sha256:)", re.MULTILINE)


def pins(lock: Path) -> set[str]:
    """The requirements, without their hashes."""
    return set(_PIN.findall(lock.read_text()))


@pytest.mark.parametrize("lock", [PROGRAM, TESTS], ids=["program", "tests"])
def test_a_lock_is_exact_and_names_no_host_or_path(lock: Path) -> None:
    """Each requirement is one version with hashes, from whichever index the user has."""
    text = lock.read_text()
    assert len(pins(lock)) == len(re.findall(r"^\S", text, re.MULTILINE))
    assert not re.search(r"://|--index|--find-links|\s/", text)


def test_the_tests_run_with_the_versions_that_users_get() -> None:
    """The tests' lock holds all of the program's, unchanged."""
    assert pins(PROGRAM) <= pins(TESTS)


def test_qt_is_one_that_does_not_crash_on_python_3_11() -> None:
    """6.12.0 loses references to None (PYSIDE-3474)."""
    (qt,) = (pin for pin in pins(PROGRAM) if pin.startswith("pyside6-essentials=="))
    major, minor = qt.partition("==")[2].split(".")[:2]
    assert (6, 8) <= (int(major), int(minor)) < (6, 12)
