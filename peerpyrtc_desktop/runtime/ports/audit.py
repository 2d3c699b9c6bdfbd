"""The acts of the past, as whoever keeps them has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.audit import Act

Documents = Mapping[str, Mapping[str, Raw]]
"""What moderation has decided and is in force: by its kind ("ban"), then its name, as JSON."""


class PastActs(Protocol):
    """All acts that are kept, also those of earlier hosts. It may take a disk."""

    async def find(self, number: int) -> Act | None:
        """The act of this id. Raises Refused: it can't be read now."""
        ...

    async def page(self, before: int | None, limit: int, room: str | None = None) -> list[Act]:
        """So many acts before that id, or the newest; the newest first.

        With `room` those for this room, and those for all. Raises Refused: as `find`.
        """
        ...


class KeptModeration(Struct, frozen=True):
    """What an earlier host had decided: `documents`, and the id of its last act."""

    documents: Documents = {}
    last_act: int = 0
    past: PastActs | None = None
    acts: Sequence[Act] = ()
