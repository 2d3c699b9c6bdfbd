"""What a handler is called with, made on its own thread: a copy for each, of what stays bytes."""

from __future__ import annotations

from typing import Any, Protocol

from msgspec import Raw, Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.audit import Act


class Told(Protocol):
    """What stands for an argument of a handler's."""

    def made(self) -> Any:
        """The handler's own copy."""
        ...


class About(Struct, frozen=True):
    """What is known of a peer: an object of plain values."""

    info: dict[str, Any]

    def made(self) -> Any:
        """The handler's own copy."""
        return dict(self.info)


class Spoken(Struct, frozen=True):
    """What a client said: its text, or the JSON value it gave."""

    data: Raw

    def made(self) -> Any:
        """The handler's own copy."""
        return payload.value(self.data)


class Whole(Struct, frozen=True):
    """An older client's object: its `message`; without one, the object as the text it was."""

    data: Raw

    def made(self) -> Any:
        """The handler's own copy."""
        whole = payload.value(self.data)
        if isinstance(whole, dict) and "message" in whole:
            return whole["message"]
        return payload.text(self.data)


class Edit(Struct, frozen=True):
    """A message that its sender has changed: what it says now, and what it said, as a `message`."""

    message: Any
    was: Any


class Changed(Struct, frozen=True):
    """What a client has changed of what it said."""

    data: Raw
    was: Raw

    def made(self) -> Edit:
        """The handler's own copy."""
        return Edit(payload.value(self.data), payload.value(self.was))


class Done(Struct, frozen=True):
    """What a moderator, a rule or the program did."""

    act: Act

    def made(self) -> Any:
        """The handler's own copy."""
        return replace(self.act, params=dict(self.act.params))


Said = About | Spoken | Whole | Changed | Done
