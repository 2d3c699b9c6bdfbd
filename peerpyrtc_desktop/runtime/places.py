"""Where numbered frames stand, in one order over all epochs."""

from __future__ import annotations

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Numbered


def place_of(frame: Numbered) -> Place:
    """Its epoch and number."""
    return frame.epoch, frame.seq


def is_between(frame: Numbered, before: Place | None, after: Place | None) -> bool:
    """Whether it stands before the one place and after the other; None: no matter."""
    place = place_of(frame)
    return (before is None or place < before) and (after is None or place > after)
