"""Kills: `serve` ended by SIGKILL amid 500 messages a second, and started on the same folder again.

Its guests are RoomClients in a page that stays. They send again what was not answered, and take
back what the next host doesn't know; so at every rest they must show what the history has, and
nothing else.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Page

from tests.e2e.browsers import chromium
from tests.e2e.program import free_port, running
from tests.soak.findings import Findings
from tests.soak.host import faults_in

ROOM = "soak"
GUESTS = [f"Talker {number}" for number in range(4)]
RATE = 500
"""Messages a second of all together, as far as the machine keeps up."""

LEAST, MOST = 200, 1500
"""Acknowledgements between a start and the kill."""

EACH = 9.0
"""Seconds that a kill takes, with what is before and after it."""

PATIENCE = 120.0
"""Seconds after which guests that aren't back won't come."""

SEED = 11_2026

SCRIPT = (Path(__file__).parent / "talkers.js").read_text()

COMMAND = [sys.executable, "-m", "peerpyrtc_desktop", "serve", f"--room={ROOM}", "--max-rate=500"]

INTEGRITY: dict[str, list[tuple[object, ...]]] = {
    "PRAGMA integrity_check": [("ok",)],
    # The database's own check says nothing of the search index.
    "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)": [],
    "INSERT INTO found_pairs (found_pairs, rank) VALUES ('integrity-check', 1)": [],
    "SELECT rowid FROM found EXCEPT SELECT id FROM messages": [],
    "SELECT id FROM messages EXCEPT SELECT rowid FROM found": [],
}
"""What each check says of a whole history whose messages all have words."""


def run(seconds: float, findings: Findings) -> None:
    """As many kills as there is time for: twenty of them in the whole soak."""
    kills = max(3, round(seconds / EACH))
    with tempfile.TemporaryDirectory(prefix="soak-") as place, chromium.running() as browser:
        page = browser.new_page()
        story = _Story(Path(place), page, findings)
        for _ in range(kills):
            story.host(killed=True)
        story.host(killed=False)
        story.judge(kills)


class _Story:
    """One history, and the guests in a page who have been there all the time."""

    def __init__(self, place: Path, page: Page, findings: Findings) -> None:
        self._data = place / "data"
        self._copy = place / "copy"
        self._data.mkdir()
        self._page = page
        self._findings = findings
        self._port = free_port()
        self._random = Random(SEED)
        self._acknowledged: dict[str, str] = {}
        self._talked = 0.0
        self._joined = False

    def host(self, *, killed: bool) -> None:
        """One life of the host: the guests come back, are looked at, talk, and it is killed."""
        with running(COMMAND, data=self._data, port=self._port, killed=killed) as program:
            if not self._joined:
                self._join(program.url)
            self._wait("kills.isQuiet()")
            self._compare()
            if killed:
                self._talk()
        faults = faults_in(program.log.read_text(errors="replace"))
        self._expect(not faults, f"The host logged faults of its own: {faults[:1]}")
        if killed:
            self._page.evaluate("kills.talk(false)")
            self._look_inside()

    def _expect(self, holds: bool, otherwise: str) -> None:
        """What is wrong once is wrong from then on; it is said once."""
        self._findings.expect(holds or otherwise in self._findings.faults, otherwise)

    def _join(self, url: str) -> None:
        self._joined = True
        self._page.goto(f"{url}/")
        self._page.evaluate(f"() => {{ {SCRIPT} }}")
        self._page.evaluate(
            """async ([room, names, rate]) => {
              const { RoomClient } = await import("/peerpyrtc_client/index.js");
              await window.kills.join(RoomClient, room, names, rate);
            }""",
            [ROOM, GUESTS, RATE],
        )

    def _talk(self) -> None:
        begin = time.monotonic()
        enough = self._page.evaluate("kills.count()") + self._random.randint(LEAST, MOST)
        self._page.evaluate("kills.talk(true)")
        self._wait(f"kills.count() >= {enough}")
        self._talked += time.monotonic() - begin

    def _wait(self, condition: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self._page.evaluate(condition):
            if time.monotonic() > deadline:
                raise TimeoutError(
                    f"never true: {condition}; {self._page.evaluate('kills.report()')}"
                )
            time.sleep(0.01)

    def _look_inside(self) -> None:
        """What the kill has left. A copy is opened: the next host shall find it as it is."""
        shutil.rmtree(self._copy, ignore_errors=True)
        self._copy.mkdir()
        for each in self._data.glob("history.db*"):
            if not each.name.endswith("-shm"):
                shutil.copy(each, self._copy)
        with closing(sqlite3.connect(self._copy / "history.db", isolation_level=None)) as database:
            for check, good in INTEGRITY.items():
                told = database.execute(check).fetchall()
                self._expect(told == good, f"{check} says {told[:1]}.")
            self._check(_kept(database))

    def _check(self, kept: list[tuple[str, str]]) -> None:
        self._acknowledged |= dict(self._page.evaluate("kills.takeAcknowledged()"))
        places = [place for place, _ in kept]
        there = {data: place for place, data in kept}
        lost = [data for data, place in self._acknowledged.items() if there.get(data) != place]
        self._expect(
            not lost,
            f"{len(lost)} acknowledged messages are not in the history, or elsewhere: {lost[:3]}.",
        )
        twice = len(kept) - len(there) or len(kept) - len(set(places))
        self._expect(not twice, f"{twice} messages are in the history twice.")
        by_number = sorted(places, key=lambda place: tuple(map(int, place.split())))
        self._expect(places == by_number, "The history is out of order.")
        for name in GUESTS:
            numbers = [int(data[len(name) :]) for _, data in kept if data.startswith(f"{name} ")]
            self._expect(
                numbers == list(range(len(numbers))),
                f"What {name} said is in the history with gaps, or in another order.",
            )

    def _compare(self) -> None:
        """All guests are back, and everything said is answered: they show what the host has."""
        uri = f"{(self._data / 'history.db').as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as database:
            kept = _kept(database)
        self._check(kept)
        shown: dict[str, Any] = self._page.evaluate("kills.shown()")
        for name, messages in shown.items():
            more = {tuple(each) for each in messages} - set(kept)
            less = set(kept) - {tuple(each) for each in messages}
            self._expect(not more, f"{name} shows {len(more)} messages that the host doesn't have.")
            self._expect(not less, f"{name} doesn't show {len(less)} messages that the host has.")

    def judge(self, kills: int) -> None:
        """Note what was done, and what the guests complained of."""
        report = self._page.evaluate("kills.report()")
        self._findings.note(
            kills=kills,
            said=report["said"],
            acknowledged=len(self._acknowledged),
            a_second=len(self._acknowledged) / self._talked,
            taken_back=report["takenBack"],
        )
        self._expect(
            len(self._acknowledged) == report["said"], "Not all that was said was acknowledged."
        )
        faults = report["faults"]
        self._expect(not faults, f"Guests had {len(faults)} faults: {faults[:3]}.")


def _kept(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """What the history has: places and words, in the order in which it was written."""
    found = database.execute("SELECT epoch, seq, data FROM messages ORDER BY id")
    return [(f"{epoch} {seq}", data.strip('"')) for epoch, seq, data in found]
