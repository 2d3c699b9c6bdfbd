"""Setting the program's handlers, as decorators or by call."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar, overload

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.embed.arguments import check_seconds
from peerpyrtc_desktop.embed.errors import InvalidArgument
from peerpyrtc_desktop.embed.handler_thread import Handler
from peerpyrtc_desktop.embed.handlers import Handlers, Kind
from peerpyrtc_desktop.embed.hook import Hook

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

    @abstractmethod
    def _on_hook(self) -> None:
        """Whoever judges is another one now."""

    @overload
    def moderate(self, func: H, /) -> H: ...

    @overload
    def moderate(
        self, func: None = None, /, *, default: str = "accept", timeout: float = 2.0
    ) -> Callable[[H], H]: ...

    def moderate(
        self, func: Any = None, /, *, default: str = "accept", timeout: float = 2.0
    ) -> Any:
        """Call `func(message)` with each message before anyone sees it, and do as it answers.

            @manager.moderate
            def judge(message):
                if "spoiler" in message.text:
                    return "refuse", "No spoilers, please."

        `message` has `room_name`, `sender_id`, `text` and more (see `Message`). The answer is
        "accept" or nothing, "hold" (a moderator decides), "refuse" (the sender alone is told), or
        "redact" (all see that something was taken back), with words or without. Messages, whispers,
        files, and words and pictures on the whiteboard are judged after the room's own rules; other
        strokes aren't, nor again what comes back there once it was erased or cleared. A guest's
        messages keep their order, and others' don't wait for them. One judge at a time: this one
        replaces another.

        Args:
            default: what becomes of a message that isn't judged within `timeout` seconds, or at
                which `func` raises; both are logged.
            timeout: seconds.
        """
        if func is None:
            return functools.partial(self.moderate_by, default=default, timeout=timeout)
        return self.moderate_by(func, default=default, timeout=timeout)

    def moderate_by(
        self, func: H | None, *, default: str = "accept", timeout: float = 2.0
    ) -> H | None:
        """See `moderate`. None: nobody judges any more."""
        hook = None
        if func is not None:
            _check(func)
            hook = Hook(func, default, check_seconds(timeout, "timeout"))
        self._handlers.set_hook(hook)
        self._on_hook()
        return func

    def message_handler(self, func: H) -> H:
        """Call `func(room_name, sender_id, message)` for each message said to a room.

        `message` is what the client sent: its text, or the JSON value it gave. Whispers between two
        peers are left out, and so is what the program itself broadcasts.
        """
        return self._add(Kind.MESSAGE, func)

    def edit_handler(self, func: H) -> H:
        """Call `func(room_name, sender_id, edit)` after a guest has changed a message of its own.

        `edit.message` is what it says now and `edit.was` what it said, each as a `message_handler`
        is given it. Whispers between two peers are left out. Who judges is asked about an edit as
        about a message.
        """
        return self._add(Kind.EDIT, func)

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

    def on_act(self, func: H) -> H:
        """Call `func(act)` after each thing that a moderator, a rule or the program did.

            @manager.on_act
            def log(act):
                print(act.by, act.what, [each.peer for each in act.whom], act.why)

        `act` is as in `audit`. It is called once more when that was taken back: `act.undone` says
        by whom then; it is None where only a part could be. Acts come in the order in which they
        were done; what was done before this process began is in `audit`.
        """
        _check(func)

        @functools.wraps(func)
        def act_handler(room_name: str, peer_id: str, act: Act) -> Any:
            return func(act)

        self._handlers.add(Kind.ACT, act_handler)
        return func

    def _add(self, kind: Kind, func: H) -> H:
        _check(func)
        self._handlers.add(kind, func)
        return func


def _check(handler: object) -> None:
    if not callable(handler):
        raise InvalidArgument(f"A handler is a function, not {type(handler).__name__}.")
