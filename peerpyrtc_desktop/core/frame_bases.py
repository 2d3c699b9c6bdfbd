"""What all modules of v1's frames build on."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

Ref = Annotated[str, Meta(min_length=8, max_length=64)]
"""A sender's own name for one event: 128 random bits, so that sending again is harmless."""

Seq = Annotated[int, Meta(ge=0, le=2**53)]
"""A number that JavaScript can hold exactly."""


Place = tuple[Seq, Seq]
"""Where a numbered frame stands in its room: its epoch and its sequence number."""


class ClientFrame(Struct, frozen=True, tag_field="type", omit_defaults=True):
    """What a client may send; the base of the types below."""


class ServerFrame(Struct, frozen=True, tag_field="type", omit_defaults=True):
    """What the host may send; the base of the types below."""
