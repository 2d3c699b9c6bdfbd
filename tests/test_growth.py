"""No pattern of ours may be made to try again and again: what a guest sends is read in one go."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import peerpyrtc_desktop

codes: Any = importlib.import_module("re._constants")
parser: Any = importlib.import_module("re._parser")

CALLS = {"compile", "sub", "subn", "match", "search", "fullmatch", "split", "findall", "finditer"}


def _patterns() -> Iterator[tuple[str, str]]:
    """Each literal pattern of the program, and where it stands."""
    root = Path(peerpyrtc_desktop.__file__).parent
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            called = node.func
            is_ours = isinstance(called.value, ast.Name) and called.value.id == "re"
            if is_ours and called.attr in CALLS and isinstance(node.args[0], ast.Constant):
                pattern = node.args[0].value
                text = pattern.decode("latin-1") if isinstance(pattern, bytes) else str(pattern)
                yield f"{file.relative_to(root)}:{node.lineno}", text


def _is_linear(pattern: str) -> bool:
    """Whether a repeat without a bound ends its pattern, so that nothing after it can fail.

    One that gives nothing back (`*+`) may stand elsewhere, but not begin: there it is tried anew
    from each place.
    """
    parts = list(parser.parse(pattern))
    if parts and parts[0][0] is codes.POSSESSIVE_REPEAT and parts[0][1][1] == codes.MAXREPEAT:
        return False
    return _ends_well(parts, last=True)


def _ends_well(parts: list[Any], *, last: bool) -> bool:
    return all(
        _part_ends_well(code, value, last=last and index == len(parts) - 1)
        for index, (code, value) in enumerate(parts)
    )


def _part_ends_well(code: Any, value: Any, *, last: bool) -> bool:
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        _, most, inner = value
        return most != codes.MAXREPEAT or (last and _ends_well(list(inner), last=False))
    if code is codes.SUBPATTERN:
        return _ends_well(list(value[-1]), last=last)
    if code is codes.BRANCH:
        return all(_ends_well(list(branch), last=last) for branch in value[1])
    return True


@pytest.mark.parametrize("pattern", [r"[.,]+$", r"(a+)+", r"a*b", r"(?:x|y+)z", r"a*+b"])
def test_a_pattern_that_tries_again_is_known(pattern: str) -> None:
    """The test can fail."""
    assert not _is_linear(pattern)


@pytest.mark.parametrize("pattern", [r"\s+", r"a{1,64}@b", r"(x|y+)", r"a\s*+b"])
def test_a_linear_pattern_is_known(pattern: str) -> None:
    """And it lets pass what is fine."""
    assert _is_linear(pattern)


def test_every_pattern_of_the_program_is_linear() -> None:
    """Where a repeat has no bound, it ends its pattern or gives nothing back."""
    found = list(_patterns())
    assert len(found) > 5
    assert [each for each in found if not _is_linear(each[1])] == []
