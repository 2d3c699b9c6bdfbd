"""What the person can do: each command goes to the host, each refusal comes back in words.

No command touches a table: those change from events alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.runtime.ports.control import Address, ServerControl

# asyncio is imported when the window stands (see `loop`).
if TYPE_CHECKING:
    import asyncio

    from peerpyrtc_desktop.runtime.tasks import Tasks


class Hosting(StrEnum):
    """Where hosting stands."""

    LOADING = "loading"
    STARTING = "starting"
    ON = "on"
    STOPPING = "stopping"
    OFF = "off"
    FAILED = "failed"


class Commands(QObject):
    """The commands of the panel, and where hosting stands."""

    hosting_changed = Signal(Hosting)

    told = Signal(str)
    """What a command did, in words."""

    failed = Signal(str)
    """Why a command did nothing, in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._control: ServerControl | None = None
        self._change: asyncio.Task[None] | None = None
        self._bring: Callable[[], Awaitable[None]] | None = None
        self._closing = False
        self._hosting = Hosting.LOADING
        self.fault = ""

    @property
    def hosting(self) -> Hosting:
        """Where hosting stands now."""
        return self._hosting

    @property
    def control(self) -> ServerControl:
        """The engine. Nothing may be commanded before `attach`."""
        if self._control is None:
            raise RuntimeError("commands before the engine was attached")
        return self._control

    def prepare(self, tasks: Tasks, bring: Callable[[], Awaitable[None]]) -> None:
        """`start` may be called: it awaits `bring`, which loads the engine and attaches it.

        `tasks` runs what takes time. A `bring` that fails is called anew by the next `start`.
        """
        self._tasks = tasks
        self._bring = bring

    def attach(self, control: ServerControl, tasks: Tasks) -> None:
        """The engine is loaded; `tasks` runs what takes time."""
        self._control = control
        self._tasks = tasks
        self._set(Hosting.ON if control.hosting else Hosting.OFF)

    @property
    def is_loaded(self) -> bool:
        """Whether there is an engine to command."""
        return self._control is not None

    def addresses(self) -> tuple[Address, ...]:
        """Where guests can join; none while not hosting."""
        return self._control.addresses() if self._control and self._hosting is Hosting.ON else ()

    def notice(self) -> str:
        """What the last start has to say."""
        return self._control.notice if self._control and self._hosting is Hosting.ON else ""

    def start(self) -> asyncio.Task[None]:
        """Begin to host. One change at a time: while one runs, it is that one you get."""
        return self._begin(self._start, "panel: start hosting")

    def stop(self) -> asyncio.Task[None]:
        """End hosting; everyone is sent out."""
        return self._begin(self._stop, "panel: stop hosting")

    def toggle(self) -> None:
        """Start, or stop."""
        if self._hosting is Hosting.ON:
            self.stop()
        elif self._hosting in (Hosting.OFF, Hosting.FAILED):
            self.start()

    async def close(self) -> None:
        """Stop hosting for good, after any change that runs."""
        import asyncio

        self._closing = True
        if self._change is not None and not self._change.done():
            await asyncio.wait([self._change])
        if self._control is not None:
            await self._stop()

    def _begin(
        self, change: Callable[[], Coroutine[Any, Any, None]], name: str
    ) -> asyncio.Task[None]:
        if self._tasks is None:
            raise RuntimeError("commands before the engine was attached")
        if self._change is None or self._change.done():
            self._change = self._tasks.spawn(change(), name=name)
        return self._change

    async def _start(self) -> None:
        try:
            if self._control is None and self._bring is not None:
                self._set(Hosting.LOADING)
                await self._bring()
                if self._closing:
                    return
            self._set(Hosting.STARTING)
            await self.control.start()
        except OSError as error:
            self.fault = words.fault(error)
            self._set(Hosting.FAILED)
            self.failed.emit(self.tr("Hosting could not start: {why}").format(why=self.fault))
        except BaseException as error:
            # A fault of ours: shown here, and reported by the task's owner.
            self.fault = words.fault(error)
            self._set(Hosting.FAILED)
            raise
        else:
            self._set(Hosting.ON)

    async def _stop(self) -> None:
        self._set(Hosting.STOPPING)
        try:
            await self.control.stop()
        finally:
            self._set(Hosting.OFF)

    def _set(self, hosting: Hosting) -> None:
        self._hosting = hosting
        self.hosting_changed.emit(hosting)

    def kick(self, who: Sequence[Person], why: str = "") -> None:
        """Send these out. Who has left meanwhile is named, and nobody else is met."""
        refusals = []
        for person in who:
            try:
                self.control.host.kick(person.room, person.id, why, stay=person.stay)
            except Refused as refused:
                refusals.append(f"{text.name(person.id)}: {text.one_line(refused.text)}")
        if refusals:
            self.failed.emit(self.tr("Not kicked: {who}").format(who=", ".join(refusals[:3])))

    def open_room(self, name: str) -> bool:
        """Open a room; says whether it is there now."""
        try:
            self.control.host.open_room(name)
        except Refused as refused:
            self.failed.emit(text.one_line(refused.text))
            return False
        return True

    def set_topic(self, room: str, topic: str) -> bool:
        """Say what a room is about; says whether it is so now."""
        try:
            self.control.host.set_topic(room, topic)
        except Refused as refused:
            self.failed.emit(text.one_line(refused.text))
            return False
        return True

    def close_rooms(self, rooms: Sequence[str], why: str = "") -> None:
        """Send everyone out of these rooms and remove them."""
        for room in rooms:
            try:
                self.control.host.close_room(room, why)
            except Refused as refused:
                self.failed.emit(f"{text.name(room)}: {text.one_line(refused.text)}")

    def clear_boards(self, rooms: Sequence[str]) -> None:
        """Take away all that was drawn in these rooms; `restore_boards` brings it back."""
        count = sum(self._each(rooms, self.control.host.clear_board))
        if count:
            said = self.tr("Cleared {strokes}; Undo clearing in the Room menu brings them back")
            self.told.emit(said.format(strokes=words.strokes(count)))
        else:
            self.told.emit(self.tr("Nothing is drawn there"))

    def restore_boards(self, rooms: Sequence[str]) -> None:
        """Bring back what the last clearing of each of these rooms took away."""
        if count := sum(self._each(rooms, self.control.host.restore_board)):
            self.told.emit(self.tr("Brought back {strokes}").format(strokes=words.strokes(count)))

    def _each(self, rooms: Sequence[str], act: Callable[[str], int]) -> list[int]:
        counts = []
        for room in rooms:
            try:
                counts.append(act(room))
            except Refused as refused:
                self.failed.emit(f"{text.name(room)}: {text.one_line(refused.text)}")
        return counts

    def broadcast(self, said: str, room: str | None) -> bool:
        """Announce to one room, or to all; says whether it went out."""
        try:
            count = self.control.host.broadcast(said, room)
        except Refused as refused:
            self.failed.emit(text.one_line(refused.text))
            return False
        if count:
            self.told.emit(self.tr("Announced to {people}").format(people=words.people(count)))
        else:
            self.told.emit(self.tr("Announced; nobody is there to hear it yet"))
        return True
