"""A command: what somebody who may do it wants done, as a value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

# Whoever hands out commands needn't load what carries them out: the panel's window stands before.
if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.delivery import Delivery
    from peerpyrtc_desktop.runtime.host_state import HostState
    from peerpyrtc_desktop.runtime.seating.leaving import Leaving

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Means:
    """What a command may use."""

    state: HostState
    delivery: Delivery
    leaving: Leaving


def _tag(name: str) -> str:
    """`OpenRoom` is "open-room" where commands are written down."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


class Command(Struct, Generic[R], frozen=True, tag_field="do", tag=_tag):
    """Plain data, so that it can be kept, shown, sent to where the rooms are, and taken back.

    Its fields say all that is meant: rooms by name, however spelt; a peer by its name and, where
    somebody was seen before, the `stay` that was seen.
    """

    async def carry_out(self, means: Means) -> R:
        """Do it, and return what came of it.

        Raises:
            Refused: why it can't be done; then nothing is.
        """
        raise NotImplementedError(type(self).__name__)
