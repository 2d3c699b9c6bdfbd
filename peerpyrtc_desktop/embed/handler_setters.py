"""Setting the program's handlers, as decorators or by call."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeVar

from peerpyrtc_desktop.embed.errors import InvalidArgument
from peerpyrtc_desktop.embed.handler_thread import Handler
from peerpyrtc_desktop.embed.handlers import Handlers, Kind

H = TypeVar("H", bound=Handler)


class HandlerSetters(ABC):
    """The part of a manager by which a program says what to call.

    Handlers may be async or plain, and several for one thing, all off the host's thread. A plain
    one is called on a thread of its own, one call after the other; an async one on the loop that
    all of them share, in order for each guest, while other guests' calls go on. One that raises is
    logged and called again; one that is slow delays nobody else. Inside them the manager's own
    methods may be called.
    """

    @property
    @abstractmethod
    def _handlers(self) -> Handlers: ...

    def message_handler(self, func: H) -> H:
        """Call `func(room_name, sender_id, message)` for each message said to a room.

        `message` is what the client sent: its text, or the JSON value it gave. Whispers between two
        peers are left out, and so is what the program itself broadcasts.
        """
        return self._add(Kind.MESSAGE, func)

    def set_message_handler(self, handler: Handler | None) -> None:
        """Call this one and no other for messages; None: none, then they are logged."""
        if handler is not None:
            _check(handler)
        self._handlers.replace(Kind.MESSAGE, handler)

    def peer_joined_handler(self, func: H) -> H:
        """Call `func(room_name, peer_id, peer_info)` after a peer came in.

        `peer_info` has `joinTime` and `lastSeen` in Unix milliseconds, and `userAgent`.
        """
        return self._add(Kind.JOINED, func)

    def peer_left_handler(self, func: H) -> H:
        """Call `func(room_name, peer_id, peer_info)` after a peer is gone, however it went.

        `peer_info` is as for joining, with `reason` besides: "CLIENT_INITIATED", "KICKED",
        "CONNECTION_LOST", "SERVER_SHUTDOWN" ...
        """
        return self._add(Kind.LEFT, func)

    def _add(self, kind: Kind, func: H) -> H:
        _check(func)
        self._handlers.add(kind, func)
        return func


def _check(handler: object) -> None:
    if not callable(handler):
        raise InvalidArgument(f"A handler is a function, not {type(handler).__name__}.")
