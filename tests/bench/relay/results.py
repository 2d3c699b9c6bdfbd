"""From single runs to medians with their spread, ratios, JSON and tables for people."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bench.relay.cases import OTHERS, Case, Metric
from tests.bench.relay.servers import Contestant

Numbers = dict[str, float]


@dataclass(frozen=True)
class Spread:
    """The median of several rounds, the least and the largest."""

    median: float
    least: float
    most: float


@dataclass
class Outcome:
    """All runs: for each case and contestant one entry a round, None where the run failed."""

    contestants: Sequence[Contestant]
    cases: Sequence[Case]
    runs: dict[tuple[str, str], list[Numbers | None]] = field(
        default_factory=lambda: defaultdict(list)
    )
    failures: list[str] = field(default_factory=list)

    def values(self, case: Case, contestant: Contestant, metric: Metric) -> list[float | None]:
        """One value a round; None where there is none."""
        runs = self.runs[case.name, contestant.name]
        return [None if run is None else run.get(metric.name) for run in runs]

    def spread(self, case: Case, contestant: Contestant, metric: Metric) -> Spread | None:
        """Over the rounds that have a value."""
        there = [x for x in self.values(case, contestant, metric) if x is not None]
        return Spread(statistics.median(there), min(there), max(there)) if there else None

    def disturbance(self) -> float:
        """Cores that neither relay nor load had, and somebody did: the median over all runs."""
        runs = [run for several in self.runs.values() for run in several if run is not None]
        shares = [run[OTHERS.name] for run in runs if run["ended"]]
        return statistics.median(shares) if shares else 0.0

    def ratio(
        self, case: Case, metric: Metric, ours: Contestant, other: Contestant
    ) -> float | None:
        """The median of ours divided by theirs, round by round: a busy minute hits both."""
        pairs = zip(self.values(case, ours, metric), self.values(case, other, metric), strict=False)
        there = [mine / theirs for mine, theirs in pairs if mine is not None and theirs]
        return statistics.median(there) if there else None


def as_json(outcome: Outcome) -> dict[str, Any]:
    """Everything, each round's value included."""
    return {
        "results": {
            case.name: {
                contestant.name: {
                    metric.name: _metric_json(outcome, case, contestant, metric)
                    for metric in case.metrics
                    if outcome.spread(case, contestant, metric)
                }
                for contestant in outcome.contestants
            }
            for case in outcome.cases
        },
        "ratios": {
            case.name: {
                metric.name: {
                    f"{ours.name}/{other.name}": ratio
                    for ours, other in _pairs(outcome)
                    if (ratio := outcome.ratio(case, metric, ours, other)) is not None
                }
                for metric in case.metrics
                if metric.better
            }
            for case in outcome.cases
        },
        "failures": outcome.failures,
        "runs": {f"{case}/{name}": runs for (case, name), runs in outcome.runs.items()},
    }


def _metric_json(
    outcome: Outcome, case: Case, contestant: Contestant, metric: Metric
) -> dict[str, float]:
    spread = outcome.spread(case, contestant, metric)
    assert spread is not None
    return {"median": spread.median, "min": spread.least, "max": spread.most}


def _pairs(outcome: Outcome) -> list[tuple[Contestant, Contestant]]:
    """Each of ours with each other one; of two of ours, the later with the first."""
    ours = [each for each in outcome.contestants if each.ours]
    others = [each for each in outcome.contestants if not each.ours]
    return [(mine, other) for mine in ours for other in others] + [
        (mine, ours[0]) for mine in ours[1:]
    ]


def table(outcome: Outcome) -> str:
    """Medians, with least and largest in brackets, as a Markdown table."""
    rows = [["", *(each.title for each in outcome.contestants)]]
    for case in outcome.cases:
        for metric in case.metrics:
            spreads = [outcome.spread(case, each, metric) for each in outcome.contestants]
            # A row of zeros or of nothing says nothing: who lost a message has a row.
            if any(each is not None and (metric.better or each.most) for each in spreads):
                cells = [_cell(each, metric) for each in spreads]
                rows.append([f"{case.title}: {metric.title}", *cells])
    return _aligned(rows)


def ratios(outcome: Outcome) -> str:
    """Ours to the others', as a Markdown table."""
    pairs = _pairs(outcome)
    rows = [["", *(f"{ours.title} / {other.title}" for ours, other in pairs)]]
    for case in outcome.cases:
        for metric in case.metrics:
            found = [outcome.ratio(case, metric, *pair) for pair in pairs]
            if metric.better and any(each is not None for each in found):
                cells = ["–" if each is None else f"{each:.2f}" for each in found]
                rows.append([f"{case.title}: {metric.title} ({metric.better} is better)", *cells])
    return _aligned(rows) if len(rows) > 1 and pairs else ""


def _cell(spread: Spread | None, metric: Metric) -> str:
    if spread is None:
        return "–"
    low, high = written(spread.least, metric), written(spread.most, metric)
    middle = written(spread.median, metric)
    return middle if low == high else f"{middle} ({low}–{high})"


def written(value: float, metric: Metric) -> str:
    """A number as people read it; of large ones three digits count."""
    if value >= 10_000:
        value = round(value, 2 - len(str(int(value))) + 1)
    return f"{value:,.{metric.digits}f}"


def _aligned(rows: list[list[str]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines)
