"""Which handlers the program has set, and what of the Hub's events is for them."""

from __future__ import annotations

import inspect
import logging
import threading
import time
from collections.abc import Awaitable
from concurrent.futures import Future
from enum import Enum
from typing import Any

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.embed.errors import ThreadsPatched
from peerpyrtc_desktop.embed.handler_thread import Handler, HandlerThread
from peerpyrtc_desktop.embed.hook import Asked, Hook
from peerpyrtc_desktop.embed.loop_thread import LoopEnded, LoopThread
from peerpyrtc_desktop.embed.said import About, Changed, Done, Said, Spoken, Whole
from peerpyrtc_desktop.rest.listing import list_peer
from peerpyrtc_desktop.runtime.hub import Hub

_SMALL = 200
"""Bytes that a call takes beside its message."""

_LAST_SECONDS = 1.0

NOBODY = ("", "")
"""Whom a call is about that is no guest's: those keep their order, too."""

log = logging.getLogger("peerpyrtc_desktop.embed")


class Kind(Enum):
    """What a handler is for."""

    MESSAGE = "message"
    EDIT = "edit"
    JOINED = "peer joined"
    LEFT = "peer left"
    ACT = "act"


class Handlers:
    """The handlers of one manager. `on_event` is for the Hub's thread, the rest for any.

    Async handlers share one loop, which is not the Hub's: a blocking call in one of them, even one
    of the manager itself, stops neither the rooms nor itself.
    """

    def __init__(self, most_waiting: int) -> None:
        self._most = most_waiting
        self._set: dict[Kind, tuple[HandlerThread, ...]] = dict.fromkeys(Kind, ())
        self._default = self._make(_log_message)
        self._replaced: list[HandlerThread] = []
        self._hook: Hook | None = None
        self._judge: HandlerThread | None = None
        self._infos: dict[tuple[str, str], dict[str, Any]] = {}
        self._lock = threading.Lock()
        self._loop: LoopThread | None = None
        self._closed = False

    def _make(self, handler: Handler) -> HandlerThread:
        return HandlerThread(handler, self._begin, self._most)

    def add(self, kind: Kind, handler: Handler) -> None:
        """Call `handler` too."""
        self._set[kind] = (*self._set[kind], self._make(handler))

    def replace(self, kind: Kind, handler: Handler | None) -> None:
        """Call `handler` and no other; None: none."""
        replaced, self._set[kind] = self._set[kind], ()
        for each in replaced:
            each.end()
        self._replaced = [each for each in (*self._replaced, *replaced) if not each.join(0)]
        if handler is not None:
            self.add(kind, handler)

    def set_hook(self, hook: Hook | None) -> None:
        """Have this one judge, from `begin` on; None: nobody does."""
        if self._judge is not None:
            self._judge.end()
            self._replaced = [each for each in (*self._replaced, self._judge) if not each.join(0)]
        self._hook = hook
        self._judge = None if hook is None else self._make(hook.handler())

    def begin(self, hub: Hub) -> None:
        """The host is there: whoever judges is asked from now on. On the host's thread."""
        hook, judge = self._hook, self._judge
        if hook is None or judge is None:
            hub.program.ask_no_more()
            return

        def put(held: HeldMessage) -> None:
            size = _SMALL + len(memoryview(held.data))
            judge.put((held.room, held.peer), Asked(held), size)

        hook.begin(hub, put)

    def reborn(self) -> Handlers:
        """The same handlers with threads of their own, for a process that was forked."""
        again = Handlers(self._most)
        for kind, threads in self._set.items():
            for each in threads:
                again.add(kind, each.handler)
        if (hook := self._hook) is not None:
            again.set_hook(Hook(hook.func, hook.default, hook.seconds))
        return again

    # The loop of the async ones

    def loop(self) -> LoopThread:
        """The loop that async handlers run on, started when first asked for.

        Raises:
            LoopEnded: the handlers are closed.
        """
        with self._lock:
            if self._loop is None:
                if self._closed:
                    raise LoopEnded
                loop = LoopThread("peerpyrtc handlers' loop")
                try:
                    loop.start()
                except ThreadsPatched:
                    raise
                except RuntimeError:  # from Python 3.12 on an ending process starts no threads
                    raise LoopEnded from None
                self._loop = loop
            return self._loop

    def _begin(self, result: Awaitable[Any]) -> Future[None]:
        async def whole() -> None:
            await result

        try:
            return self.loop().submit(whole())
        except LoopEnded:
            if inspect.iscoroutine(result):
                result.close()
            raise

    # What happens

    def on_event(self, event: events.Event) -> None:
        """Hand an event to those that it is for."""
        if isinstance(event, events.MessageAccepted):
            self._on_message(event)
        elif isinstance(event, events.PeerJoined):
            info = self._infos[event.room, event.peer.id] = _info(event.peer)
            self._tell(Kind.JOINED, event.room, event.peer.id, About(info))
        elif isinstance(event, events.PeerUpdated):
            self._infos[event.room, event.peer.id] = _info(event.peer)
        elif isinstance(event, events.PeerRenamed):
            # Programs know peers by their names: one goes, another is there.
            gone = {**self._infos.pop((event.room, event.former), {}), "reason": "RENAMED"}
            self._tell(Kind.LEFT, event.room, event.former, About(gone))
            info = self._infos[event.room, event.peer.id] = _info(event.peer)
            self._tell(Kind.JOINED, event.room, event.peer.id, About(info))
        elif isinstance(event, events.PeerLeft):
            info = self._infos.pop((event.room, event.peer_id), {})
            gone = {**info, "lastSeen": event.time, "reason": str(event.reason)}
            self._tell(Kind.LEFT, event.room, event.peer_id, About(gone))
        elif isinstance(event, events.MessageEdited):
            if event.to is None:
                self._tell(Kind.EDIT, event.room, event.sender, Changed(event.data, event.was))
        elif isinstance(event, events.Acted | events.ActUndone):
            self._tell(Kind.ACT, *NOBODY, Done(event.act))
        elif isinstance(event, events.MessagesLost):
            said = "the client of %r in %r is too fast: %d of its messages were not passed on"
            log.warning(said, event.sender, event.room, event.count)

    def _on_message(self, event: events.MessageAccepted) -> None:
        # A whisper is for one: a program that keeps what it hears would show it to all.
        if event.sender == SERVER_ID or event.to is not None:
            return
        if event.emitted:  # an event of the application's own, whatever its name
            return
        if event.name == "message":
            said: Said = Spoken(event.data)
        elif event.name == "json":  # an older client's object, that is no envelope
            said = Whole(event.data)
        else:  # an application's own events between its pages
            return
        if self._set[Kind.MESSAGE]:
            self._tell(Kind.MESSAGE, event.room, event.sender, said)
        elif log.isEnabledFor(logging.INFO):
            self._default.put((event.room, event.sender), said, _size_of(said))

    def _tell(self, kind: Kind, room: str, peer_id: str, what: Said) -> None:
        size = _size_of(what)
        for handler in self._set[kind]:
            handler.put((room, peer_id), what, size)

    # The end

    def close(self, seconds: float) -> None:
        """Let the handlers finish what waits for them, for `seconds` in all; then end them."""
        in_use = (each for threads in self._set.values() for each in threads)
        judge = () if self._judge is None else (self._judge,)
        every = [self._default, *self._replaced, *judge, *in_use]
        # An async handler that closes the manager waits for itself, unless nobody waits.
        patience = 0 if self._loop is not None and self._loop.is_here else seconds
        deadline = time.monotonic() + patience
        for each in every:
            each.end()
        for each in every:
            if not each.join(deadline - time.monotonic()) and (lost := each.abandon()):
                log.warning("the manager closes; %d calls of a handler are left out", lost)
        with self._lock:
            self._closed = True
        if self._loop is not None:
            self._loop.stop(patience)
            for each in every:  # those whose work the loop's end has cut off
                each.join(min(patience, _LAST_SECONDS))


def _size_of(what: Said) -> int:
    match what:
        case About():
            return _SMALL
        case Done(act=act):
            return _SMALL + sum(_SMALL + len(each.words) for each in act.evidence)
        case Changed(data=data, was=was):
            return _SMALL + len(memoryview(data)) + len(memoryview(was))
        case _:
            return _SMALL + len(memoryview(what.data))


def _info(peer: events.PeerSnapshot) -> dict[str, Any]:
    """What PeerPyRTC tells of a peer: `joinTime`, `userAgent`, `lastSeen`."""
    listed = list_peer(peer)
    return {
        "joinTime": listed["joinTime"],
        "userAgent": listed["userAgent"],
        "lastSeen": listed["lastSeen"],
    }


def _log_message(room_name: str, sender_id: str, message: Any) -> None:
    # Quoted, so that what a guest says can't forge a line.
    log.info("message in %r from %r: %r", room_name, sender_id, message)
