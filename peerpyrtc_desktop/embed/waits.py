"""What waits for a moderator, as a program sees it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waits:
    """A message that waits for a moderator: `Approve(room_name, id)` and `Deny(room_name, id)`.

    `why` it waits: "approval", "restricted", "delay", a rule's name, or the judge's words; `time`
    is when it was sent, in Unix milliseconds.
    """

    id: str
    room_name: str
    sender_id: str
    text: str
    why: str
    time: int
