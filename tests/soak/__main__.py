"""`python -m tests.soak [--minutes 13] [--only PART]` runs the program for long under all that
guests, networks and enemies do to it, prints a line per part, and fails with what was wrong.

It judges counts and the slope of memory, never speed. All traffic stays on this machine.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.relay.tools import Missing
from tests.soak import acks, attacks, churn, floods, kills, overload, stuck, weather
from tests.soak.findings import Findings


@dataclass(frozen=True)
class Part:
    """One part: `run(seconds, findings)` takes about so long. `share` is of the whole time."""

    name: str
    run: Callable[[float, Findings], None]
    share: float


PARTS = (
    Part("overload", overload.run, 0.205),
    Part("stuck", stuck.run, 0.19),
    Part("floods", floods.run, 0.145),
    Part("attacks", attacks.run, 0.05),
    Part("churn", churn.run, 0.08),
    Part("weather", weather.run, 0.105),
    Part("kills", kills.run, 0.205),
    Part("acks", acks.run, 0.02),
)


def main() -> None:
    """Run all parts or the named ones; exit status 1 if any found a fault."""
    options = _options()
    chosen = [each for each in PARTS if not options.only or each.name in options.only]
    failed = [part.name for part in chosen if not _passes(part, options.minutes * 60)]
    if failed:
        sys.exit(f"The soak failed: {', '.join(failed)}.")
    print(f"The soak passed: {', '.join(each.name for each in chosen)}.")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=13, help="that the whole takes; 13")
    parser.add_argument(
        "--only",
        action="append",
        choices=[each.name for each in PARTS],
        help="a part to run, for its share of the minutes; may be repeated",
    )
    options = parser.parse_args()
    if not 0.5 <= options.minutes <= 60:
        parser.error("minutes are 0.5 to 60")
    return options


def _passes(part: Part, whole: float) -> bool:
    findings = Findings()
    began = time.monotonic()
    try:
        part.run(part.share * whole, findings)
    except Missing as missing:
        findings.faults.append(f"It can't run here: {missing}.")
    except Exception as fault:  # noqa: BLE001 - one part's end must not hide what others would find
        findings.faults.append(f"It broke off: {_in_words(fault)}")
    verdict = "FAILED" if findings.faults else "ok"
    took = time.monotonic() - began
    print(f"{part.name}: {verdict} after {took:.0f} s: {findings.line()}", flush=True)
    for each in findings.faults:
        print(f"  {each}", flush=True)
    return not findings.faults


def _in_words(fault: BaseException) -> str:
    if isinstance(fault, BaseExceptionGroup):
        return "; ".join(_in_words(each) for each in fault.exceptions)
    place = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__}: {fault} ({Path(place.filename).name}, line {place.lineno})"


if __name__ == "__main__":
    main()
