"""What the person can do: each command goes to the host, each refusal comes back in words.

No command touches a table: those change from events alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.act_words import all_said, all_undone
from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.verbs.outcome import Outcome, batch_of, do_each
from peerpyrtc_desktop.gui.verbs.verb import T, Verb
from peerpyrtc_desktop.runtime.ports.control import Address, ServerControl

# asyncio is imported when the window stands (see `loop`).
if TYPE_CHECKING:
    import asyncio

    from peerpyrtc_desktop.runtime.commands.command import Command
    from peerpyrtc_desktop.runtime.commands.undo import TakenBack
    from peerpyrtc_desktop.runtime.ports.archive import Archive
    from peerpyrtc_desktop.runtime.ports.reach import Finding
    from peerpyrtc_desktop.runtime.tasks import Tasks

R = TypeVar("R")

After = Callable[[Sequence[T]], Sequence["Command[Any]"]]
"""What is to be done once something was done to these."""


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

    addresses_changed = Signal()

    begun = Signal()
    """A command is on its way."""

    ended = Signal()
    """A command has come to its end, whatever came of it."""

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
        self.confirms = True  # whether what can't be undone by a key is asked about before

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
        control.addresses_changed.connect(lambda _: self.addresses_changed.emit())
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

    def keeps(self) -> bool:
        """Whether what is said outlives the program."""
        return self._control is not None and self._control.keeps

    @property
    def archive(self) -> Archive | None:
        """What was kept on disk; None while there is none to be read."""
        return None if self._control is None or self._closing else self._control.archive

    def look_up(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run what asks the archive: it commands nothing, and who closes waits for no answer."""
        if self._tasks is None:
            work.close()
            raise RuntimeError("a question before the engine was attached")
        return self._tasks.spawn(work, name=name)

    def look_into(
        self, host: str, done: Callable[[Sequence[Finding]], None], failed: Callable[[], None]
    ) -> None:
        """Find out why nobody can join at this address: `done` hears it, within ten seconds, or
        `failed` that the look itself failed."""

        async def whole() -> None:
            try:
                found = await self.control.look_into(host)
            except Exception:
                failed()
                raise
            done(found)

        self.look_up(whole(), "panel: look into an address")

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

    async def keep(self) -> None:
        """After `close`: have what was said last kept. Nothing may be commanded any more."""
        if self._control is not None:
            await self._control.close()

    def _begin(
        self, change: Callable[[], Coroutine[Any, Any, None]], name: str
    ) -> asyncio.Task[None]:
        if self._change is None or self._change.done():
            self._change = self._spawn(change(), name)
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

    def do(
        self,
        verb: Verb[T],
        whom: Sequence[T],
        said: str = "",
        asked: Asking | None = None,
        after: After[T] | None = None,
    ) -> asyncio.Task[None]:
        """Have the host do it to each of these; `said` is what `asked` was answered.

        Who can't be met any more is named, and nobody else is met. `after` hears who was, and says
        what is to be done then; the key that takes back the one takes back the other.
        """
        return self._spawn(self._do(verb, tuple(whom), said, asked, after), "panel: " + verb.words)

    async def _do(
        self,
        verb: Verb[T],
        whom: Sequence[T],
        said: str,
        asked: Asking | None,
        after: After[T] | None,
    ) -> None:
        wanted = [verb.command(each, said) for each in whom]
        batch = batch_of(2 if after is not None else len(wanted))
        came = Outcome(verb, whom, *await do_each(self.control.host, wanted, batch))
        if asked is not None and came.why_not:
            asked.refuse(came.why_not)
        elif asked is not None:
            asked.settle()
        if came.failed:
            self.failed.emit(came.failed)
        if after is not None and came.met:
            _, left = await do_each(self.control.host, after(came.met), batch)
            if left:
                self.failed.emit(words.refused(left[0][1]))
        if came.told:
            self.told.emit(came.told)

    def together(
        self,
        wanted: Sequence[Command[Any]],
        done: Callable[[int], None] = lambda _: None,
        refuse: Callable[[str], None] = lambda _: None,
    ) -> asyncio.Task[None]:
        """Have the host do these, as one thing that one key takes back.

        `done` hears the sum of what came of those that were done, if any was; `refuse` why the
        first of the others wasn't.
        """

        async def whole() -> None:
            total, refused = await do_each(self.control.host, wanted, batch_of(len(wanted)))
            if refused:
                why = words.refused(refused[0][1])
                refuse(why)
                self.failed.emit(why)
            if len(refused) < len(wanted):
                done(total)

        return self._spawn(whole(), "panel: together")

    def open_room(self, name: str, asked: Asking) -> asyncio.Task[None]:
        """Open a room of this name, which `asked` was answered."""
        from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom

        return self.ask(OpenRoom(name), lambda _: asked.settle(), asked.refuse)

    def announce(
        self, said: str, room: str | None, done: Callable[[], None], refuse: Callable[[], None]
    ) -> None:
        """Announce to one room, or to all; `done` is called when it went out, or `refuse`."""
        from peerpyrtc_desktop.runtime.commands.messages import Announce

        def tell(count: int) -> None:
            done()
            if count:
                self.told.emit(self.tr("Announced to {people}").format(people=words.people(count)))
            else:
                self.told.emit(self.tr("Announced; nobody is there to hear it yet"))

        self.ask(Announce(said, room), tell, lambda _: refuse())

    def ask(
        self,
        command: Command[R],
        done: Callable[[R], None],
        refuse: Callable[[str], None] = lambda _: None,
    ) -> asyncio.Task[None]:
        """Have the host do it: `done` hears what came of it, or `refuse` why nothing did."""

        def refused(it: Refused) -> None:
            why = words.refused(it)
            refuse(why)
            self.failed.emit(why)

        return self._command(command, done, refused)

    def send(
        self, command: Command[R], done: Callable[[R], None], refuse: Callable[[Refused], None]
    ) -> None:
        """Like `ask`, for who says itself, and where it was typed, why nothing was done."""
        self._command(command, done, refuse)

    def inquire(
        self, question: Command[R], done: Callable[[R], None], refuse: Callable[[str], None]
    ) -> None:
        """Ask the host what changes nothing; the window says nothing of it."""
        work = self._execute(question, done, lambda it: refuse(words.refused(it)))
        self.look_up(work, _name(question))

    def undo(
        self, acts: Sequence[Act], refuse: Callable[[int, Refused], None]
    ) -> asyncio.Task[None]:
        """Take back what was done, in this order.

        `refuse` hears which can't be, by its id in the audit, and why, as the window says too.
        """
        from peerpyrtc_desktop.runtime.commands.undo import Undo

        async def whole() -> None:
            refused: list[Refused] = []
            taken: list[tuple[Act, TakenBack]] = []
            for act in acts:
                try:
                    taken.append((act, await self.control.host.execute(Undo(act.id))))
                except Refused as why:
                    refuse(act.id, why)
                    refused.append(why)
            if taken:
                self.told.emit(self._said_of(taken))
            if refused:
                self.failed.emit(words.refused(refused[0]))

        return self._spawn(whole(), "panel: Undo")

    def _said_of(self, taken: Sequence[tuple[Act, TakenBack]]) -> str:
        acts, done = zip(*taken, strict=True)
        came = sum(each.came for each in done)
        why = " ".join(dict.fromkeys(each for one in done for each in one.left))
        if not why:
            return all_undone(acts)
        what = all_said(acts)
        if not came:
            return self.tr("Taken back in part: {what}. {why}").format(what=what, why=why)
        one = "Taken back in part, 1 came back: {what}. {why}"
        many = "Taken back in part, {count} came back: {what}. {why}"
        return counted(self.tr, one, many, came, what=what, why=why)

    def _command(
        self, command: Command[R], done: Callable[[R], None], refuse: Callable[[Refused], None]
    ) -> asyncio.Task[None]:
        return self._spawn(self._execute(command, done, refuse), _name(command))

    async def _execute(
        self, command: Command[R], done: Callable[[R], None], refuse: Callable[[Refused], None]
    ) -> None:
        try:
            came = await self.control.host.execute(command)
        except Refused as refused:
            refuse(refused)
        else:
            done(came)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        if self._tasks is None:
            work.close()
            raise RuntimeError("commands before the engine was attached")
        self.begun.emit()
        task = self._tasks.spawn(work, name=name)
        task.add_done_callback(lambda _: self.ended.emit())
        return task


def _name(command: Command[Any]) -> str:
    return f"panel: {type(command).__name__}"
