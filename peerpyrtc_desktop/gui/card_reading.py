"""What a card asks of the host and of the history: who that is, what was said and done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import (
    Acted,
    ActUndone,
    DocumentKept,
    Event,
    EvidenceErased,
    MessageRedacted,
)
from peerpyrtc_desktop.core.notes import KIND
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.inquiry import Inquiry
from peerpyrtc_desktop.gui.models.log_rows import Person, Row
from peerpyrtc_desktop.gui.models.said import MOST, row_of
from peerpyrtc_desktop.runtime.ports.archive import Archive, TooShort, Unreadable, Wanted
from peerpyrtc_desktop.runtime.ports.archive import Kind as Asked
from peerpyrtc_desktop.runtime.ports.host import Host

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.noting import GuestKnown

_AFTER: Final = 120
"""Milliseconds: who goes through a table with the arrows looks at the last alone."""

_PAGE: Final = 200

ACTS: Final = 1_000
"""Acts that are looked through, the newest."""

_NARROWED: Final = 100
"""Messages that are looked through where a guest showed no device, and only its name is known."""


class CardReading(QObject):
    """Knows one guest at a time, and reads again what has changed. `follow` it with a host.

    While nobody sees it (`watch`) it reads nothing, and catches up when somebody does.
    """

    changed = Signal()
    """Something else is known now."""

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._inquiry = Inquiry(partial(commands.look_up, name="panel: card"))
        self._who: Person | None = None
        self._device = ""
        self._recent: list[Act] | None = None
        self._heard = 0
        self._noted = 0
        self._is_seen = self._is_late = False
        self.known: GuestKnown | None = None
        self.rows: list[Row] = []
        self.acts: list[Act] = []
        self.why_no_rows = ""
        self.why_no_acts = ""
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self._ask)

    def follow(self, host: Host) -> None:
        """Hear what happens there."""
        host.events.connect(self._on_event)

    def about(self, who: Person | None, device: str) -> None:
        """From now on it is this one that is asked about; None is nobody."""
        self._who, self._device = who, device
        self.known, self.rows, self.acts = None, [], []
        self.why_no_rows = self.why_no_acts = ""
        self._inquiry.drop()
        self.again()

    def watch(self, seen: bool) -> None:
        """Whether somebody sees from now on what is known."""
        self._is_seen = seen
        if self._soon.isActive() and not seen:
            self._soon.stop()
            self._is_late = True
        elif seen and self._is_late:
            self.again()

    def again(self) -> None:
        """Read anew what there is to know."""
        self._is_late = not self._is_seen
        if self._who is not None and self._is_seen:
            self._soon.start()

    def _on_event(self, event: Event) -> None:
        match event:
            case Acted(act=act):
                self._heard += 1
                if self._recent is not None:
                    self._recent = [act, *self._recent][:ACTS]
                is_theirs = self._is_about(act)
            case ActUndone(act=act):
                self._heard += 1
                if self._recent is not None:
                    self._recent = [act if each.id == act.id else each for each in self._recent]
                is_theirs = self._is_about(act)
            case EvidenceErased():
                self._heard += 1
                self._recent = None
                is_theirs = True
            case MessageRedacted(room=room, epoch=epoch, seq=seq):
                said = ((row.room, row.place) for row in self.rows)
                is_theirs = self._inquiry.is_busy or (room, (epoch, seq)) in said
            case DocumentKept(kind=kind, name=name) if kind in (KIND, "standing"):
                self._noted += kind == KIND
                is_theirs = self.known is None or self.known.key == name
            case _:
                return
        # A burst of acts is read once, as it ends or a moment after it began.
        if is_theirs and not self._soon.isActive():
            self.again()

    def _is_about(self, act: Act) -> bool:
        device = self._device if self.known is None else self.known.device or self._device
        return self._who is not None and _is_about(act, self._who, device)

    def _ask(self) -> None:
        who, commands = self._who, self._commands
        if who is None or not commands.is_loaded:
            return
        from peerpyrtc_desktop.runtime.commands.noting import LookUpGuest

        host, archive, asked = commands.control.host, commands.archive, self._device

        async def question() -> Callable[[], None]:
            look_up = LookUpGuest(who.room, who.id, who.stay, asked)
            known = await host.execute(look_up)
            device = known.device or asked
            rows, why_no_rows = await self._said(archive, who, device)
            why_no_acts = await self._read_acts(host)
            # The disk took its time: who they are, and the note, may be others since.
            noted = self._noted
            known = await host.execute(look_up)

            def use() -> None:
                if who != self._who:
                    return
                if noted != self._noted:
                    self.again()
                    return
                self.known, self.rows, self.why_no_rows = known, rows, why_no_rows
                recent = self._recent or []
                self.acts = [act for act in recent if _is_about(act, who, device)]
                self.why_no_acts = why_no_acts
                self.changed.emit()

            return use

        self._inquiry.ask(question)

    async def _said(
        self, archive: Archive | None, who: Person, device: str
    ) -> tuple[list[Row], str]:
        """What is kept of what they said, or why that isn't known."""
        if archive is None:
            return [], self.tr("From this window's log alone: no history is kept.")
        if device:
            wanted, most = Wanted(device=device, kind=Asked.SAID), MOST
        else:
            wanted = Wanted(room=who.room, sender=who.id, kind=Asked.SAID)
            most = _NARROWED
        try:
            found = await archive.search(wanted, None, most)
        except (TooShort, Unreadable) as fault:
            why = text.sentence(str(fault))
            return [], self.tr("The history can't be read: {why}").format(why=why)
        theirs = [each for each in found if device or each.kept.stay == who.stay]
        return [row_of(each) for each in theirs[:MOST]], ""

    async def _read_acts(self, host: Host) -> str:
        """Have the latest acts; returns why they can't be had."""
        if self._recent is not None:
            return ""
        heard = self._heard
        found: list[Act] = []
        try:
            while len(found) < ACTS:
                page = await host.acts(found[-1].id if found else None, _PAGE)
                found += page
                if len(page) < _PAGE:
                    break
        except Refused as refused:
            return words.refused(refused)
        if heard == self._heard:
            self._recent = found
        else:  # something was done meanwhile
            self.again()
        return ""


def _is_about(act: Act, who: Person, device: str) -> bool:
    """Whether it was done to them: by their device, or in their stay."""
    if device and act.params.get("device") == device:
        return True
    return any(
        (device and each.device == device) or (who.stay and each.stay == who.stay)
        for each in act.whom
    )
