"""`python -m tests.bench [measure ...]` measures all or the named, and prints JSON.

On an otherwise idle machine: two browsers of someone else's are enough to double a join.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from tests.bench import (
    act,
    comeback,
    connect,
    crowd,
    delay,
    drawing,
    files,
    floor,
    full_board,
    growth,
    half_open,
    history,
    join,
    kept,
    long_log,
    message,
    paint,
    rules,
    stored,
    tables,
    through_panel,
    visits,
    window,
)

MEASURES: dict[str, tuple[str, Callable[[], object]]] = {
    "join": ("join_ms", join.measure),
    "paint": ("first_paint_ms", paint.measure),
    "tables": ("tables_ms", tables.measure),
    "start": ("panel_start", through_panel.measure_start),
    "window": ("panel_under_load", window.measure),
    "window_memory": ("panel_for_ten_minutes", window.measure_memory),
    "through_panel": ("message_through_panel_ms", through_panel.measure_messages),
    "delay": ("panel_event_delay_ms", delay.measure),
    "act": ("act_ms", act.measure),
    "message": ("message_ms", message.measure),
    "connect": ("connect_to_open_ms", connect.measure),
    "files": ("chat_beside_files_ms", files.measure),
    "drawing": ("whiteboard_frames", drawing.measure),
    "full_board": ("whiteboard_late_join_ms", full_board.measure),
    "growth": ("hostile_message_ms", growth.measure),
    "long_log": ("message_in_a_long_log_ms", long_log.measure),
    "half_open": ("half_open_each", half_open.measure),
    "comeback": ("back_after_a_restart", comeback.measure),
    "visits": ("chat_page_visits", visits.measure),
    "rules": ("automatic_rules", rules.measure),
    "history": ("history", history.measure),
    "kept": ("history_beside_none", kept.measure),
    "stored": ("relay_that_stores", stored.measure),
    "crowd": ("crowd", crowd.measure),
    "floor": ("floor_us", floor.measure),
}
"""By name: what it is called in the JSON, and what measures it."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="measure", help=", ".join(MEASURES))
    chosen = parser.parse_args().measures or list(MEASURES)
    if unknown := set(chosen) - set(MEASURES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    results = {title: measure() for title, measure in (MEASURES[each] for each in chosen)}
    print(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()
