"""The simulation: some of its seeds, that they replay, and that it finds what is put in."""

from __future__ import annotations

import pytest

from tests.simulation import mutants
from tests.simulation.story import told


@pytest.mark.parametrize("seed", range(1, 13))
def test_all_holds(seed: int) -> None:
    """Whatever this seed's guests, moderator and faults do. `make simulate` runs more of them."""
    story = told(seed)
    assert not story.checker.faults, "\n".join(story.lines[-200:])
    assert story.checker.counted["acknowledged"] > 20
    assert story.checker.counted["compared"] > 20


def test_a_seed_is_a_story() -> None:
    """The same one each time, to the last frame: what fails can be looked at again."""
    first, again = told(9), told(9)
    assert first.lines == again.lines
    assert first.checker.counted == again.checker.counted


@pytest.mark.parametrize(
    "mutant",
    [
        "what is sent again is acknowledged before it is kept",
        "everything is acknowledged before it is kept",
        "who is muted is heard",
        "whispers are shown to who comes later",
        "places are given away",
        "redactions aren't written",
    ],
)
def test_a_fault_is_found(mutant: str) -> None:
    """Put in by hand. `python -m tests.simulation --mutants` tries all there are."""
    assert mutants.caught_by(mutant, range(1, 9)) is not None
