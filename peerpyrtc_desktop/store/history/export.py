"""What was said, for other programs and for people: JSON Lines, CSV and one HTML page.

All are made line by line, so that a history of any length takes no more memory than a page of it.
What guests wrote is hostile in all three: it starts no formula, and is no markup.
"""

from __future__ import annotations

import csv
import html
import io
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import Raw

from peerpyrtc_desktop.core import file_frames, payload
from peerpyrtc_desktop.core.strokes import STROKE
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history.archive import Archive
from peerpyrtc_desktop.store.history.pictures import Pictures

Row = dict[str, Any]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that spreadsheet programs would take for a formula."""

CSV_COLUMNS = ("time_utc", "room", "from", "to", "kind", "text", "epoch", "seq", "address")

_DAY = 24 * 3600 * 1000

_MOST_DAYS = 400
"""Days of one stay: who was there for longer had a clock that was wrong."""

_json = msgspec.json.Encoder()

_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>What was said</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem auto; max-width: 60rem; padding: 0 1rem;
  color-scheme: light dark }
table { border-collapse: collapse; width: 100% }
td { border-top: 1px solid #8884; padding: .3rem .5rem; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums }
td:nth-child(2), td:nth-child(3) { min-width: 6rem; max-width: 14rem }
.announcement td { font-weight: 600 }
img { display: block; margin: .3rem 0; max-width: min(100%, 40rem); max-height: 30rem }
</style>
<h1>What was said</h1>
<p>Times are UTC.</p>
<table>
"""

_TAIL = "</table>\n</html>\n"


async def every(archive: Archive, wanted: Wanted) -> AsyncIterator[Row]:
    """All that is wanted, page by page, the oldest first."""
    after = 0
    while page := await archive.rows(wanted, after):
        for row in page:
            yield row
        after = page[-1]["id"]


async def json_lines(rows: AsyncIterator[Row]) -> AsyncIterator[str]:
    """One JSON object a line, with all that is known of a message; `data` as it was sent."""
    async for row in rows:
        yield _json.encode(row | {"data": Raw(row["data"].encode())}).decode() + "\n"


async def csv_lines(rows: AsyncIterator[Row]) -> AsyncIterator[str]:
    """For spreadsheets. Times are UTC, as the column's name says."""
    yield _csv(CSV_COLUMNS)
    async for row in rows:
        yield _csv(
            (
                moment(row["time"]),
                row["room"],
                row["sender"] or "(host)",
                row["recipient"] or "",
                row["kind"] if row["kind"] != "event" else row["name"],
                words_of(row),
                row["epoch"],
                row["seq"],
                row["address"],
            )
        )


async def html_page(
    rows: AsyncIterator[Row], pictures: Pictures | None = None
) -> AsyncIterator[str]:
    """One page that needs nothing else, and runs nothing; with `pictures` they are in it."""
    yield _HEAD
    async for row in rows:
        who = html.escape(row["sender"] or "Host")
        if row["recipient"]:
            who += f" → {html.escape(row['recipient'])}"
        said = html.escape(words_of(row))
        if pictures is not None:
            said += await pictures.of(row)
        cells = (moment(row["time"]), html.escape(row["room"]), who, said)
        kind = ' class="announcement"' if row["kind"] == "announcement" else ""
        yield f"<tr{kind}>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
    yield _TAIL


def lines_of(
    form: str, rows: AsyncIterator[Row], pictures: Pictures | None = None
) -> AsyncIterator[str]:
    """What a file of this form has, line by line; `pictures` go into a page alone."""
    return html_page(rows, pictures) if form == "html" else FORMATS[form](rows)


FORMATS: dict[str, Callable[[AsyncIterator[Row]], AsyncIterator[str]]] = {
    "jsonl": json_lines,
    "csv": csv_lines,
    "html": html_page,
}


class Attendance:
    """Who was in which room on which day (UTC), from when to when, and how long.

    Keeps a line for each name, room and day, however often somebody came and went. Who isn't known
    to have left was there until `now`; what was before `since` or after `until` doesn't count. All
    are milliseconds.
    """

    def __init__(self, now: int, since: int | None = None, until: int | None = None) -> None:
        self._now = now
        self._since = since
        self._until = until
        self._days: dict[tuple[str, str, str], list[int]] = {}

    def add(self, stay: Row) -> None:
        """One more stay."""
        joined, left = stay["joined"], self._now if stay["left"] is None else stay["left"]
        left = max(joined, left)
        if self._since is not None:
            joined = max(joined, self._since)
        if self._until is not None:
            left = min(left, self._until)
        if left < joined:
            return
        for begin, end in _by_day(joined, left):
            key = (moment(begin)[:10], stay["room"], stay["name"])
            day = self._days.setdefault(key, [begin, end, 0])
            day[0], day[1] = min(day[0], begin), max(day[1], end)
            day[2] += end - begin

    def lines(self) -> list[str]:
        """The lines of a CSV file."""
        lines = [_csv(("day_utc", "room", "name", "first_in_utc", "last_out_utc", "minutes"))]
        for (date, room, name), (first, last, total) in sorted(self._days.items()):
            minutes = round(total / 60_000)
            lines.append(_csv((date, room, name, moment(first), moment(last), minutes)))
        return lines


def _by_day(joined: int, left: int) -> Iterator[tuple[int, int]]:
    """A stay as one part a day."""
    if left - joined <= _MOST_DAYS * _DAY:
        while (midnight := (joined // _DAY + 1) * _DAY) < left:
            yield joined, midnight
            joined = midnight
    yield joined, left


def words_of(row: Row) -> str:
    """What people read of a message: its words, or which file it shares; else its JSON.

    What was taken back, or changed, says so; and what it said until that is erased.
    """
    if row["erased"]:
        return "(redacted)"
    if row["redacted"] is not None:
        return f"(redacted) {_words_of(row)}"
    return _words_of(row) if row["edited"] is None else f"{_words_of(row)} (edited)"


def _words_of(row: Row) -> str:
    data = Raw(row["data"].encode())
    if row["kind"] == "announcement" or row["name"] == "message":
        words = (
            payload.words(data) if row["kind"] == "announcement" else payload.message_words(data)
        )
        if words is not None:
            return words
    if row["name"] == STROKE and (words := payload.event_words(STROKE, data)):
        return words
    if row["name"] == file_frames.EVENT and (file := file_frames.announced(data)):
        said = f": {file.caption}" if isinstance(file.caption, str) and file.caption else ""
        return f"{file.name} ({file.size} bytes, SHA-256 {file.sha256}){said}"
    return payload.text(data)


def moment(time: int) -> str:
    """`2026-11-26 12:00:05`, in UTC; what is out of the calendar's range as the number it is."""
    try:
        return datetime.fromtimestamp(time / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
    except (ValueError, OverflowError, OSError):
        return str(time)


def _csv(cells: Iterable[object]) -> str:
    written = io.StringIO()
    safe = [_safe(cell) if isinstance(cell, str) else cell for cell in cells]
    csv.writer(written).writerow(safe)
    return written.getvalue()


def _safe(cell: str) -> str:
    return "'" + cell if cell.startswith(_FORMULA) else cell
