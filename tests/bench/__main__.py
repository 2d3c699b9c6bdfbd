"""`python -m tests.bench [join] [paint] [delay]` measures all or the named, and prints JSON.

On an otherwise idle machine: two browsers of someone else's are enough to double a join.
"""

from __future__ import annotations

import argparse
import json

from tests.bench import delay, join, paint

MEASURES = {
    "join_ms": join.measure,
    "first_paint_ms": paint.measure,
    "panel_event_delay_ms": delay.measure,
}
"""What the JSON has, and what measures it."""

NAMES = dict(zip(("join", "paint", "delay"), MEASURES, strict=True))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="measure", help=", ".join(NAMES))
    chosen = parser.parse_args().measures or list(NAMES)
    if unknown := set(chosen) - set(NAMES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    print(json.dumps({NAMES[each]: MEASURES[NAMES[each]]() for each in chosen}, indent=2))


if __name__ == "__main__":
    main()
