"""What automatic rules cost: the relay with twenty on beside one without, and a hostile text.

`python -m tests.bench.rules [the program's arguments]` is the program with the twenty on.
"""

from __future__ import annotations

import random
import statistics
import string
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peerpyrtc_desktop.core.rules.memory import Memory
from peerpyrtc_desktop.core.rules.rule import (
    Action,
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    Words,
)
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.subject import Subject
from tests.bench.relay import cases, tools
from tests.bench.relay.servers import Contestant, serve

ROUNDS = 5
SECONDS = 5.0
LENGTH = 64 * 1024
"""Bytes: as many as an older client's frame has. One of v1 has a quarter."""

# None of them is in what the load says: rules mostly find nothing.
PATTERNS = (
    r"fre+ +(money|crypto)",
    r"\d{3}[- ]\d{4}",
    r"(\w+ ){5,}buy",
    r"t\.me/\w+",
    r"[a-wyz]{30,}",
)


def words(count: int = 200) -> list[str]:
    """Always the same."""
    chance = random.Random(1)
    letters = string.ascii_lowercase
    return ["".join(chance.choices(letters, k=chance.randint(3, 10))) for _ in range(count)]


def twenty() -> list[AnyRule]:
    """Of all kinds: five patterns and two hundred words among them."""
    each = words()
    return [
        *(
            Words(f"words {n}", words=tuple(each[n * 40 : n * 40 + 40]), inside=n % 2 == 1)
            for n in range(5)
        ),
        *(Pattern(f"pattern {n}", pattern=pattern) for n, pattern in enumerate(PATTERNS)),
        Links("links", Action.HOLD, allow=("example.org",)),
        # The load says one thing over and over.
        Repeats("repeats", Action.HOLD, times=1000, within=1),
        Repeats("spam", Action.HOLD, times=1000, within=1, by_room=True),
        Capitals("capitals"),
        Mentions("mentions"),
        Length("length", characters=100_000),
        Files("programs", types=(".exe",)),
        Files("large files", size=1 << 20),
        First("newcomers"),
        Joins("a wave", most=900),
    ]


def hostile() -> dict[str, str]:
    """What a guest may write to be slow, as one piece of each."""
    every = words()
    return {
        "plain": "the quick brown fox jumps over ",
        "one letter": "a",
        "letters alone": "a b ",
        "one of another script": "hello wОrld, ",
        "Cyrillic": "Привет",
        "marks": "a\u0301",
        "Han": "".join(map(chr, range(0x4E00, 0x9000))),
        "beyond": chr(0x20000),
        "emoji": "".join(map(chr, range(0x1F600, 0x1F640))),
        "links": "http://example.org ",
        "more links": "a.example.org/é ",
        "dots": "a.a.",
        "calls": "@ ",
        "capitals": "AB cD",
        "all words": " ".join(every),
        "nearly all words": " ".join(word[:-1] for word in every),
        "spaced out": " ".join(" ".join(word[:-1]) for word in every),
        "with dots": " ".join(".".join(word[:-1]) for word in every),
        "signs": "-",
        "unseen": "\u200b",
    }


def measure() -> dict[str, Any]:
    """Milliseconds of a hostile text, their growth, and the relay with rules beside one without."""
    return {"text": _texts(), "relay": _relay()}


def _texts() -> dict[str, Any]:
    rules, memory = RuleSet(twenty()), Memory()
    found = {}
    for name, piece in hostile().items():
        whole = _cut(piece * (LENGTH // len(piece) + 1))
        half = whole[: len(whole) // 2]
        pairs = [[_took(rules, memory, text) for text in (half, whole)] for _ in range(9)]
        growth = statistics.median(long / short for short, long in pairs)
        found[name] = {"ms": round(min(long for _, long in pairs), 2), "growth": round(growth, 1)}
    return found


def _took(rules: RuleSet, memory: Memory, text: str) -> float:
    """Of this thread's work: what runs beside doesn't count."""
    began = time.thread_time()
    rules.judge(Subject("bench", "Ann", "a device", text), memory, 0)
    return (time.thread_time() - began) * 1000


def _cut(text: str) -> str:
    return text.encode()[:LENGTH].decode(errors="ignore")


def _relay() -> dict[str, Any]:
    try:
        load = tools.compiled("load")
    except tools.Missing as fault:
        print(f"Left out: {fault}.", file=sys.stderr)
        return {}
    contestants = (
        Contestant("without", "serve", serve(), ours=True),
        Contestant("with", "serve, twenty rules", serve(module=("tests.bench.rules",)), ours=True),
    )
    there = {case.name: case for case in cases.CASES}
    found: dict[str, Any] = {}
    for name in ("ten", "all_talk"):
        pairs = list(_pairs(load, contestants, there[name]))
        rates = [other.delivered_per_s / one.delivered_per_s for one, other in pairs]
        costs = [one.cpu_us_per_delivery / other.cpu_us_per_delivery for one, other in pairs]
        found[name] = {
            "throughput": round(statistics.median(rates), 3),
            "by_cpu": round(statistics.median(costs), 3),
        }
    pairs = list(_pairs(load, contestants, there["latency"]))
    ratios = [other.latency_p99_ms / one.latency_p99_ms for one, other in pairs]
    found["at_200_a_second"] = {
        "p99_without_ms": round(statistics.median(one.latency_p99_ms for one, _ in pairs), 2),
        "p99_with_ms": round(statistics.median(other.latency_p99_ms for _, other in pairs), 2),
        "p99_ratio": round(statistics.median(ratios), 3),
    }
    return found


def _pairs(
    load: Path, contestants: tuple[Contestant, Contestant], case: cases.Case
) -> Iterator[tuple[cases.Report, cases.Report]]:
    """Runs of both hosts, one after the other: neighbours have the same machine."""
    for _ in range(ROUNDS):
        pair = []
        for each in contestants:
            with tempfile.TemporaryDirectory() as place, each.running(Path(place)) as relay:
                pair.append(cases.report_of(load, relay, case, SECONDS))
        yield pair[0], pair[1]


def main() -> None:
    """Run the program with the rules on."""
    from peerpyrtc_desktop.runtime.rule_shelf import RuleShelf
    from peerpyrtc_desktop.start import main as run_program

    make = RuleShelf.__init__

    def with_rules(shelf: RuleShelf, *arguments: Any) -> None:
        make(shelf, *arguments)
        shelf.book.set = RuleSet(twenty())

    RuleShelf.__init__ = with_rules  # type: ignore[method-assign,assignment]
    run_program()


if __name__ == "__main__":
    main()
