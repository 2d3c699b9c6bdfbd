"""The README's picture of the results: four small bar charts as one SVG, light and dark."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from tests.bench.relay import tools
from tests.bench.relay.cases import CASES, CPU, DELIVERED, P99, Case, Metric
from tests.bench.relay.results import Outcome, Spread, written
from tests.bench.relay.servers import Contestant

TOKENS = tools.ROOT / "resources/themes/tokens.json"

WIDTH, MARGIN, GAP = 880, 24, 40
CHART = (WIDTH - 2 * MARGIN - GAP) / 2
NAMES = 128
"""The room that the contestants' names have at the left of a chart, and VALUES at the right."""
VALUES = 68
BAR, ROW, HEAD = 16, 26, 50


@dataclass(frozen=True)
class Chart:
    """One metric of one case, a bar for each contestant."""

    case: Case
    metric: Metric
    title: str
    note: str


_CASE = {case.name: case for case in CASES}

CHARTS = (
    Chart(_CASE["ten"], DELIVERED, "Messages delivered per second", "room of 10, 100 bytes"),
    Chart(_CASE["ten_kib"], DELIVERED, "Messages delivered per second", "room of 10, 1 KiB"),
    Chart(_CASE["ten"], CPU, "Server CPU per delivery, µs", "100 bytes; less is better"),
    Chart(_CASE["latency"], P99, "Latency, p99, ms", "200 messages/s to 10; less is better"),
)

TITLE = "Our relay beside others"


def svg(outcome: Outcome, caption: str) -> str:
    """The picture. `caption` says on what was measured; bars are medians, lines the spread."""
    ran = {case.name for case in outcome.cases}
    charts = [each for each in CHARTS if each.case.name in ran]
    height = HEAD + len(outcome.contestants) * ROW + GAP
    rows = (len(charts) + 1) // 2
    whole = MARGIN + rows * height + MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {whole}" '
        f'width="{WIDTH}" height="{whole}" role="img" aria-labelledby="t d">',
        f'<title id="t">{TITLE}</title>',
        f'<desc id="d">{escape(_in_words(outcome, charts))}</desc>',
        f"<style>{_style()}</style>",
        f'<rect class="bg" x=".5" y=".5" width="{WIDTH - 1}" height="{whole - 1}" rx="6"/>',
    ]
    for number, chart in enumerate(charts):
        x = MARGIN + number % 2 * (CHART + GAP)
        y = MARGIN + number // 2 * height
        parts += [f'<g transform="translate({x:g} {y})">', *_chart(outcome, chart), "</g>"]
    parts += [
        f'<text class="muted" x="{MARGIN}" y="{whole - 18}">{escape(caption)}</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _chart(outcome: Outcome, chart: Chart) -> list[str]:
    spreads = [
        (each, spread)
        for each in outcome.contestants
        if (spread := outcome.spread(chart.case, each, chart.metric))
    ]
    # The median sets the scale: one bad round must not make all bars small.
    top = max((spread.median for _, spread in spreads), default=1) * 1.1 or 1
    parts = [
        f'<text class="title" y="14">{escape(chart.title)}</text>',
        f'<text class="muted" y="32">{escape(chart.note)}</text>',
    ]
    for row, (contestant, spread) in enumerate(spreads):
        parts += _bar(contestant, spread, chart.metric, HEAD + row * ROW, top)
    return parts


def _bar(contestant: Contestant, spread: Spread, metric: Metric, y: int, top: float) -> list[str]:
    room = CHART - NAMES - VALUES
    least, middle, most = (
        NAMES + min(1.0, value / top) * room for value in (spread.least, spread.median, spread.most)
    )
    kind = "ours" if contestant.ours else "other"
    centre = y + BAR / 2
    value = written(spread.median, metric)
    return [
        f'<text class="name" x="{NAMES - 8}" y="{y + 12.5}">{escape(contestant.title)}</text>',
        f'<rect class="{kind}" x="{NAMES}" y="{y}" height="{BAR}" '
        f'width="{max(1.0, middle - NAMES):.1f}" rx="2"/>',
        f'<path class="spread" d="M{least:.1f} {centre}H{most:.1f}"/>',
        f'<text class="value" x="{max(middle, most) + 6:.1f}" y="{y + 12.5}">{value}</text>',
    ]


def _in_words(outcome: Outcome, charts: Sequence[Chart]) -> str:
    """For those who don't see it."""
    return " ".join(
        f"{chart.title}, {chart.note}: "
        + ", ".join(
            f"{each.title} {written(spread.median, chart.metric)}"
            for each in outcome.contestants
            if (spread := outcome.spread(chart.case, each, chart.metric))
        )
        + "."
        for chart in charts
    )


def _style() -> str:
    tokens = json.loads(TOKENS.read_text())
    return (
        "text{font:13px system-ui,sans-serif}"
        ".title{font-weight:600}.name{text-anchor:end}.spread{stroke-width:1.5;fill:none}"
        f"{_colours(tokens['light'])}"
        f"@media(prefers-color-scheme:dark){{{_colours(tokens['dark'])}}}"
    )


def _colours(tokens: dict[str, str]) -> str:
    return (
        f".bg{{fill:{tokens['surface']};stroke:{tokens['border']}}}"
        f".title,.name,.value{{fill:{tokens['text']}}}"
        f".muted{{fill:{tokens['muted']}}}"
        f".ours{{fill:{tokens['accent']}}}"
        f".other{{fill:{tokens['muted']};fill-opacity:.55}}"
        f".spread{{stroke:{tokens['text']}}}"
    )
