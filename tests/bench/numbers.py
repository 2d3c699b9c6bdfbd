"""What the measures are summed up to."""

from __future__ import annotations

import math
from collections.abc import Sequence

Summary = dict[str, float]


def summary(values: Sequence[float], *percents: float) -> Summary:
    """The count, the named percentiles (`p50`, `p99` ...) and the largest of the values."""
    ordered = sorted(values)
    result: Summary = {"count": len(ordered)}
    for percent in percents:
        # Nearest rank: a value that was really measured, also with few of them.
        rank = max(1, math.ceil(percent / 100 * len(ordered)))
        result[f"p{percent:g}"] = round(ordered[rank - 1], 2)
    result["max"] = round(ordered[-1], 2)
    return result
