"""The memory of a running process over time, and whether it is flat."""

from __future__ import annotations

import os
import statistics
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.soak.findings import Findings

EVERY = 0.2
"""Seconds between two looks."""

FLAT = 4.0
"""MiB by which the later half may lie above the earlier one.

What the allocator does with pages moves it by about 2 MiB either way. The smallest leak that
matters, one object of 56 bytes per message, is 30 MiB a minute in the overload, and a link that
isn't let go of costs 120 KiB: 35 of them are over it.
"""

WARM_UP = 1 / 3
"""The part of the time that isn't judged: queues, histories and the allocator's arenas fill."""

_PAGE = os.sysconf("SC_PAGE_SIZE")
_MIB = 1024 * 1024


def resident(pid: int) -> float:
    """MiB that a process has resident. Raises OSError when it is gone."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE / _MIB


class Watch:
    """Looks at a process's memory while it is entered; `samples` are MiB, one each `EVERY`."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, name="memory watch", daemon=True)
        self.before = resident(pid)
        self.samples: list[float] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        due = time.monotonic()
        while not self._stop.wait(max(0.0, due - time.monotonic())):
            due += EVERY
            try:
                self.samples.append(resident(self._pid))
            except OSError:  # the process has ended, which others report
                return

    def judge(
        self, findings: Findings, *, room: float, what: str = "", steady: bool = True
    ) -> None:
        """Note what was seen; a fault if it grew, or went over `before` by more than `room` MiB.

        Where the load itself still grows, it isn't `steady`, and growing is no fault.
        """
        judged = self.samples[int(len(self.samples) * WARM_UP) :]
        if len(judged) < 8:
            findings.faults.append("The server's memory could not be watched: it ended.")
            return
        grown, slope, most = growth(judged), slope_per_minute(judged), max(self.samples)
        label = f"{what}_" if what else ""
        findings.note(
            **{
                f"{label}RSS_before_MiB": round(self.before, 1),
                f"{label}max_MiB": round(most, 1),
                f"{label}end_MiB": round(self.samples[-1], 1),
                f"{label}grew_MiB": round(grown, 1),
                f"{label}MiB_per_min": round(slope, 1),
            }
        )
        findings.expect(
            grown <= FLAT or not steady,
            f"The server's memory grew by {grown:.1f} MiB between the halves of the time after "
            f"the warm-up ({slope:.1f} MiB a minute); at most {FLAT:g} count as flat.",
        )
        findings.expect(
            most - self.before <= room,
            f"The server's memory rose by {most - self.before:.1f} MiB to {most:.1f} MiB; "
            f"what it may queue and keep explains {room:g}.",
        )


def growth(samples: Sequence[float]) -> float:
    """By how much the median of the later half lies above that of the earlier one."""
    middle = len(samples) // 2
    return statistics.median(samples[middle:]) - statistics.median(samples[:middle])


def slope_per_minute(samples: Sequence[float]) -> float:
    """The straight line through the samples, in MiB a minute."""
    times = [number * EVERY / 60 for number in range(len(samples))]
    return statistics.linear_regression(times, samples).slope
