"""What holds for every file of the program."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "peerpyrtc_desktop").rglob("*.py"))
# What is others' is kept as it came: test/vendor.test.js holds it to that.
SCRIPTS = sorted(
    path
    for folder in ("webclient/lib", "webclient/pages", "peerpyrtc_desktop/examples")
    for path in (ROOT / folder).rglob("*.js")
    if "vendor" not in path.parts
)
MARKUP = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_says_what_it_is(path: Path) -> None:
    """Every module has a docstring and at most 400 lines; in core and runtime 300."""
    text = path.read_text()
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    is_inner = path.relative_to(ROOT / "peerpyrtc_desktop").parts[0] in ("core", "runtime")
    assert len(text.splitlines()) <= (300 if is_inner else 400)


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_a_script_makes_no_markup_of_text(path: Path) -> None:
    """No script of the pages turns text into markup or code, and none is over 400 lines."""
    text = path.read_text()
    assert not MARKUP.search(text)
    assert len(text.splitlines()) <= 400
