"""Contents of files, as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Incoming(Protocol):
    """Contents on their way in. One of `keep` and `drop` must end it."""

    async def write(self, data: bytes) -> None:
        """Add bytes. Raises OSError, as the others do: the disk is full, or gone."""
        ...

    async def keep(self, sha256: str) -> bool:
        """Keep what was written under its hash; False, and it is dropped, if it has another."""
        ...

    async def drop(self) -> None:
        """Forget what was written."""
        ...


class Blobs(Protocol):
    """Keeps contents by their SHA-256, in lower-case hexadecimal. Nothing here blocks the loop."""

    async def open(self) -> None:
        """Be ready; what an earlier process left behind is gone, unless it is to outlast that.

        Again is harmless.
        """
        ...

    async def kept(self) -> dict[str, int]:
        """How many bytes everything has that is here. Raises OSError."""
        ...

    async def is_whole(self, sha256: str) -> bool:
        """Whether this is here, and is what its hash says. Raises OSError."""
        ...

    async def create(self) -> Incoming:
        """Begin to take contents in. Raises OSError."""
        ...

    async def read(self, sha256: str, offset: int, size: int) -> bytes:
        """Bytes of what is kept. Raises OSError, FileNotFoundError if it isn't."""
        ...

    async def remove(self, sha256s: Sequence[str]) -> None:
        """Let go of these; those that aren't there are passed over."""
        ...

    async def close(self) -> None:
        """Rest: no thread is left. What is kept stays, and any call wakes it again."""
        ...
