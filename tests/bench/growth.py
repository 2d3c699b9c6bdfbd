"""What reading one hostile message costs a page, at a length and at twice that: in both browsers.

Work that grows faster than the text is a fault: `growth` is about 2 where it does not, and 4 where
it does. Chromium spares a pattern much that Firefox does not.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.tabs import BROWSERS, opened

LENGTH = 15_000
"""Characters: as many as one message may have."""

RUNS = 9

# What a guest may write to be tried again at each of its characters. One piece after another.
_HOSTILE = """({
    trailing: (n) => "http://x" + "!".repeat(n) + "a",
    brackets: (n) => "http://x/(" + ")(".repeat(n / 2) + "a",
    schemes: (n) => "http://".repeat(n / 7),
    hosts: (n) => "http://" + Array.from({length: n}, (_, i) =>
        String.fromCodePoint(0x4e00 + i % 9000)).join(""),
    mails: (n) => "a.".repeat(n / 2) + "@",
    domains: (n) => "a@" + "a-".repeat(n / 2),
    signs: (n) => " @".repeat(n / 2),
    almost: (n) => (" @" + "a".repeat(60)).repeat(n / 62),
    named: (n) => (" @" + "a".repeat(60) + "7").repeat(n / 63),
    blanks: (n) => " ".repeat(n) + "a",
})"""

_MEASURE = """(async () => {
    const { findLinks } = await import("/pages/shared/links.js");
    const { mentionBegun, mentionFinder } = await import("/pages/shared/mentions.js");
    const { excerpt, readMessage } = await import("/pages/chat/message.js");
    const crowd = Array.from({ length: 100 }, (_, index) => "a".repeat(60) + index);
    const find = mentionFinder(crowd);
    const read = (text) => {
        const message = readMessage(text);
        excerpt(message.text);
        mentionBegun(message.text);
        findLinks(message.text).flatMap((piece) => piece.href ? [] : find(piece.text));
    };
    // Clocks of browsers are coarse: as often as it takes to be seen.
    const took = (text) => {
        const began = performance.now();
        let times = 0;
        do { read(text); times += 1; } while (performance.now() - began < 10);
        return (performance.now() - began) / times;
    };
    const found = {};
    for (const [name, make] of Object.entries(%s)) {
        const pairs = [];
        for (let run = 0; run < %d; run += 1) pairs.push([took(make(%d)), took(make(%d))]);
        found[name] = pairs;
    }
    return found;
})()"""


def measure() -> dict[str, Any]:
    """Milliseconds a message, and how they grow, by browser and kind of text."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    serve = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
    ask = _MEASURE % (_HOSTILE, RUNS, LENGTH // 2, LENGTH)
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place, program.running(serve, data=Path(place)) as host:
        for browser in BROWSERS:
            async with opened(browser) as tab:
                await tab.goto(host.url + "/")
                taken: dict[str, list[list[float]]] = await tab.evaluate(ask)
            found[browser] = {name: _told(pairs) for name, pairs in taken.items()}
    return found


def _told(pairs: list[list[float]]) -> dict[str, Any]:
    growth = summary([whole / half for half, whole in pairs], 50)["p50"]
    return {"ms": summary([whole for _, whole in pairs], 50), "growth": round(growth, 1)}
