"""`python -m tests.simulation [--minutes 5] [--seed N]` runs seeds for so long, or one story.

Prints JSON: how many seeds, what was counted in them, and what didn't hold, by the check that found
it. Exit status 1 if anything didn't. A failing seed replays exactly: `--seed` prints its story.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from typing import Any

from tests.simulation.mutants import MUTANTS, survivors
from tests.simulation.story import told


def main() -> None:
    """Run what is asked for."""
    options = _options()
    if options.seed is not None:
        story = told(options.seed)
        print("\n".join(story.lines))
        sys.exit(bool(story.checker.faults))
    if options.mutants:
        caught, left = survivors(options.first, _tell)
        print(json.dumps({"mutants": len(MUTANTS), "caught_by": caught, "not_caught": left}))
        sys.exit(bool(left))
    found = _run(options.first, options.minutes * 60)
    print(json.dumps(found, indent=1))
    sys.exit(bool(found["faults"]))


def _tell(mutant: str, found: str) -> None:
    print(f"{mutant}: {found}", file=sys.stderr, flush=True)


def _run(first: int, seconds: float) -> dict[str, Any]:
    until, seed = time.monotonic() + seconds, first
    counted: Counter[str] = Counter()
    faults: list[dict[str, Any]] = []
    while time.monotonic() < until:
        story = told(seed)
        counted += story.checker.counted
        faults += [
            {"seed": seed, "check": check, "what": what} for check, what in story.checker.faults
        ]
        seed += 1
    return {
        "seeds": seed - first,
        "first": first,
        **dict(sorted(counted.items())),
        "faults": faults,
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5, help="that the whole takes; 5")
    parser.add_argument("--first", type=int, default=1, help="the seed to begin with; 1")
    parser.add_argument("--seed", type=int, help="run this one alone, and print its story")
    parser.add_argument(
        "--mutants", action="store_true", help="see whether faults put in by hand are found"
    )
    options = parser.parse_args()
    if not 0.1 <= options.minutes <= 24 * 60:
        parser.error("minutes are 0.1 to 1440")
    return options


if __name__ == "__main__":
    main()
