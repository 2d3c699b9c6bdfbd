"""What is wrong with hosting and needs a person: it waits with all else, and goes when it ends."""

from __future__ import annotations

from time import time

from PySide6.QtCore import QObject, QTimer, Signal

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import (
    Event,
    HistoryNoted,
    HistorySwitched,
    JoinFailed,
    PeerJoined,
    PeerLeft,
)
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.models.waiting import Item, Kind, WaitingModel

LOOK_EVERY = 15_000
"""Milliseconds between two looks at this machine's addresses."""

MOST = 20
"""Flooders, and addresses that couldn't join, of whom each is told: of a crowd the log tells."""

_NAME = ".local"

_JOIN = "fault join "

_HISTORY, _START, _NOTICE = "fault history", "fault start", "fault notice"


class Faults(QObject):
    """Adds them to `model`. A is `see` there, D is `help`; whatever ends by itself goes by itself.

    What was seen stays away until it ends and comes anew.
    """

    doctor_wanted = Signal(str)
    """Find out why nobody can join at this address; "" is the one that guests are given."""

    person_wanted = Signal(Item)
    """Show what the one said whom this is about."""

    explained = Signal(str, str)
    """Tell what is wrong, and what helps."""

    def __init__(self, commands: Commands, model: WaitingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._model = commands, model
        self._invited = ""
        self._named = ""
        self._lost: set[str] = set()  # addresses and names that guests were given
        self._seen: set[str] = set()  # joins that fail, and go on failing: one is told of once
        self._hosts: frozenset[str] = frozenset()
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look)
        commands.hosting_changed.connect(self._on_hosting)
        commands.addresses_changed.connect(self.look)

    # --- what goes wrong

    def hear(self, event: Event) -> None:
        """Something happened at the host."""
        match event:
            case HistorySwitched(stored=True):
                self._model.remove(_HISTORY)
                self._on_notice()
            case HistorySwitched():
                said = self.tr("Everyone goes on; it is tried again by itself")
                self._tell(_HISTORY, words.history(event), said, event.time)
            case HistoryNoted():
                about = self.tr("About the history")
                self._tell(f"fault note {event.time}", event.text, about, event.time)
            case PeerLeft(reason=Reason.FLOODING) if self._count("fault flood") < MOST:
                self._add_flooder(event)
            case JoinFailed(reason=Reason.JOIN_FAILURE) if self._count(_JOIN) < MOST:
                self._add_join(event)
            case PeerJoined(peer=peer):
                self._seen.discard(f"{_JOIN}{peer.asked_from}")
                self._model.remove(f"{_JOIN}{peer.asked_from}")
            case _:
                pass

    def _add_join(self, it: JoinFailed) -> None:
        fault = f"{_JOIN}{it.address}"
        # A guest's page tries again by itself: each try would bring back what a person has seen.
        if fault in self._seen or self._model.waits(fault):
            return
        said = self.tr("{address} got the page, but no connection came about")
        why = self.tr("A firewall or the Wi-Fi may keep it out")
        self._tell(fault, said.format(address=it.address), why, it.time)

    def _add_flooder(self, it: PeerLeft) -> None:
        why = self.tr("They may come back in a minute")
        item = Item(
            *(Kind.FAULT, f"fault flood {it.stay}", it.room, it.time, it.peer_id, it.stay),
            *(words.left(it), why),
        )
        self._model.add(item)

    def _on_hosting(self, hosting: Hosting) -> None:
        # At the very first start the invitation says so, and tries again.
        if hosting is Hosting.FAILED and self._invited:
            said = self.tr("Hosting could not start: {why}").format(why=self._commands.fault)
            self._tell(_START, said, self.tr("Nobody can join"))
        elif hosting is not Hosting.STARTING:
            self._model.remove(_START)
        if hosting is Hosting.ON:
            hosts = [each.host for each in self._commands.addresses()]
            self._invited = hosts[0] if hosts else ""
            self._on_notice()
            self._looking.start()
            self.look()
            return
        self._looking.stop()
        for lost in self._lost:
            self._model.remove(f"fault address {lost}")
        self._lost.clear()
        self._seen.clear()
        self._named = ""
        self._model.remove(_NOTICE)

    def _on_notice(self) -> None:
        """What the last start had to say, as it is by now."""
        self._model.remove(_NOTICE)
        if said := self._commands.notice():
            self._tell(_NOTICE, said, self.tr("Since the start"))

    def look(self) -> None:
        """See whether what guests were given still leads here."""
        addresses = self._commands.addresses()
        if not addresses:
            return
        hosts = frozenset(each.host for each in addresses)
        for lost in [each for each in self._lost if each in hosts]:
            self._lost.discard(lost)
            self._model.remove(f"fault address {lost}")
        name = next((each for each in hosts if each.endswith(_NAME)), "")
        for given in filter(None, (self._invited, self._named)):
            if given not in hosts and given not in self._lost:
                self._lost.add(given)
                self._tell_lost(given, name if given.endswith(_NAME) else addresses[0].host)
        self._named = name or self._named
        if hosts != self._hosts:
            self._hosts = hosts
            self._commands.addresses_changed.emit()

    def _tell_lost(self, given: str, now: str) -> None:
        said = self.tr("Links and codes with {address} lead nowhere any more")
        why = self.tr("This computer has another address")
        if given.endswith(_NAME):
            why = self.tr("The name is not this computer's any more")
        why = f"{why}: {now}" if now else why
        self._tell(f"fault address {given}", said.format(address=given), why)

    def _tell(self, fault: str, what: str, why: str, when: int = 0) -> None:
        self._model.remove(fault)  # it may have other words by now
        when = when or int(time() * 1_000)
        self._model.add(Item(Kind.FAULT, fault, "", when, "", "", text.one_line(what), why))

    def _count(self, kind: str) -> int:
        return sum(self._model.item(row).id.startswith(kind) for row in range(len(self._model)))

    # --- what the person does about it

    def see(self, item: Item) -> None:
        """It is seen; hosting that could not start is tried again."""
        if item.id == _START:
            self._commands.start()
            return
        if item.id.startswith(_JOIN):
            self._seen.add(item.id)
        self._model.remove(item.id)

    def help(self, item: Item) -> None:
        """Show what helps, or what more is known."""
        match item.id.split()[1]:
            case "flood":
                self.person_wanted.emit(item)
            case "address":
                self.doctor_wanted.emit(item.id.split()[2])
            case "join":
                self.doctor_wanted.emit("")
            case "history" | "note":
                self.explained.emit(item.what, self._of_history())
            case _:
                self.explained.emit(item.what, self._of_start())

    def _of_history(self) -> str:
        return self.tr(
            "Rooms and guests go on. What is said now may be lost if this program ends before the "
            "history is back, which is tried again by itself. Make room on the disk, and see that "
            "the data folder can be written to."
        )

    def _of_start(self) -> str:
        return self.tr(
            "Nothing that was kept is lost. Give guests the address that the window shows now; "
            "printed codes of before may lead nowhere. If a port is taken, end the program that "
            "has it, or choose another port, and start hosting again."
        )
