"""What judges a guest's doing, one thing each, the cheapest first.

A judge takes a `Case` and returns None (nothing against it) or a `Verdict`; it raises FrameError to
refuse. To add one, write its module and a line in `JUDGES`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from peerpyrtc_desktop.core.judges.allowed import allowed
from peerpyrtc_desktop.core.judges.approval import approval
from peerpyrtc_desktop.core.judges.muted import muted
from peerpyrtc_desktop.core.judges.rules import rules
from peerpyrtc_desktop.core.judges.slow import slow
from peerpyrtc_desktop.core.verdict import Case, Verdict

Judge = Callable[[Case], Verdict | None]

JUDGES: Final[tuple[Judge, ...]] = (muted, allowed, slow, approval, rules)

RULES: Final[tuple[Judge, ...]] = (rules,)
"""Where a room is as usual but for its rules."""

NOBODY: Final[tuple[Judge, ...]] = ()
"""Where it is as usual."""
