"""`python -m tests.bench.relay` runs our relay and others in turns, and prints what each can do.

All traffic stays on this machine, and every load ends by itself. Whoever can't be installed is
named and left out. Times want an otherwise idle machine; ratios are of runs side by side.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from tests.bench.relay import cases, plot, results, servers, tools
from tests.bench.relay.machine import machine, versions


class Named(Protocol):
    """Has a short name for the command line."""

    @property
    def name(self) -> str:
        """The name."""


Any_ = TypeVar("Any_", bound=Named)

QUIET = 0.15
"""Cores that others may take before the numbers are marked as doubtful."""


def main() -> None:
    """Measure, print, write."""
    options = _options()
    load, contestants, left_out = _prepare(options.only)
    outcome = results.Outcome(contestants, options.cases)
    for number in range(1, options.rounds + 1):
        _round(outcome, load, number, options)
    whole = {
        "machine": machine(),
        "versions": versions(),
        "rounds": options.rounds,
        "seconds": options.seconds,
        "left_out": left_out,
        "others_cores": outcome.disturbance(),
        **results.as_json(outcome),
    }
    _print(outcome, whole)
    if options.json:
        options.json.write_text(json.dumps(whole, indent=2) + "\n")
    if options.plot:
        options.plot.write_text(plot.svg(outcome, _caption(whole)))
    if outcome.failures:
        sys.exit(1)


def _options() -> argparse.Namespace:
    everybody = servers.CONTESTANTS + servers.EXTRA
    parser = argparse.ArgumentParser(prog="python -m tests.bench.relay", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="each runs everything so often; 3")
    parser.add_argument("--seconds", type=float, default=4, help="that a load is measured; 4")
    parser.add_argument("--only", default="", help=f"some of {_names(everybody)}, by commas")
    parser.add_argument("--cases", default="", help=f"some of {_names(cases.CASES)}, by commas")
    parser.add_argument("--beside", type=Path, metavar="DIR", help="compare that checkout, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything there")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the results as SVG there")
    options = parser.parse_args()
    for file, mark in ((options.json, '"others_cores"'), (options.plot, plot.TITLE)):
        if file and not _may_write(file, mark):
            parser.error(f"{file} is there already, and was not made by this")
    try:
        options.only = _chosen(options.only, everybody) or servers.CONTESTANTS
        options.cases = _chosen(options.cases, cases.CASES) or cases.CASES
        if options.beside:
            options.only = (*options.only, servers.checkout(options.beside))
    except KeyError as fault:
        parser.error(f"there is no {fault.args[0]}")
    except ValueError as fault:
        parser.error(str(fault))
    return options


def _may_write(file: Path, mark: str) -> bool:
    """Whether nothing is there, or what an earlier run has written."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return True
    return not text or mark in text


def _names(things: Sequence[Named]) -> str:
    return ", ".join(each.name for each in things)


def _chosen(text: str, things: Sequence[Any_]) -> tuple[Any_, ...]:
    known = {each.name: each for each in things}
    return tuple(known[name.strip()] for name in text.split(",") if name.strip())


def _prepare(
    wanted: Sequence[servers.Contestant],
) -> tuple[Path, list[servers.Contestant], dict[str, str]]:
    """The load generator, who takes part, and why the others don't."""
    try:
        load = tools.compiled("load")
    except tools.Missing as fault:
        sys.exit(f"Without its load generator there is no comparison: {fault}.")
    there: list[servers.Contestant] = []
    left_out: dict[str, str] = {}
    for each in wanted:
        try:
            each.prepare()
            there.append(each)
        except tools.Missing as fault:
            left_out[each.name] = str(fault)
            _say(f"Left out: {each.title}: {fault}.")
    return load, there, left_out


def _round(outcome: results.Outcome, load: Path, number: int, options: argparse.Namespace) -> None:
    for case in outcome.cases:
        # Another one begins in each round, so that none always has the warm or the quiet machine.
        turn = number % len(outcome.contestants)
        for each in (*outcome.contestants[turn:], *outcome.contestants[:turn]):
            what = f"round {number} of {options.rounds}, {case.title}, {each.title}"
            run: results.Numbers | None
            try:
                run = cases.run(load, each, case, options.seconds)
            except cases.Failed as fault:
                run = None
                outcome.failures.append(f"{what}: {fault}")
                _say(f"{what}: FAILED: {fault}")
            else:
                first = case.metrics[0]
                _say(f"{what}: {results.written(run[first.name], first)} {first.title}")
            outcome.runs[case.name, each.name].append(run)


def _print(outcome: results.Outcome, whole: dict[str, object]) -> None:
    print(results.table(outcome))
    print()
    if ratios := results.ratios(outcome):
        print(ratios)
        print()
    for heading in ("machine", "versions", "left_out"):
        said = whole[heading]
        if isinstance(said, dict) and said:
            title = heading.replace("_", " ").capitalize()
            print(f"{title}: " + "; ".join(f"{key} {value}" for key, value in said.items()))
    print(f"Medians of {whole['rounds']} rounds of {whole['seconds']:g} s, least and most.")
    if (others := outcome.disturbance()) > QUIET:
        print(f"NOT A QUIET MACHINE: others took {others:.2f} cores meanwhile.")
    for each in outcome.failures:
        print(f"Failed: {each}")


def _caption(whole: dict[str, object]) -> str:
    on = whole["machine"]
    assert isinstance(on, dict)
    return (
        f"Medians of {whole['rounds']} rounds, lines from least to most. "
        f"{on['cores']} cores, {on['processor']}, {on['system']}."
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
