"""The card beside the log: it follows who is selected, and what is done there is done to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui import card_facts, card_tabs, text, words
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Bridge, Models, Totals
from peerpyrtc_desktop.gui.card_tabs import others_of
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.docks import Docks
from peerpyrtc_desktop.gui.menus import fill, groups_of
from peerpyrtc_desktop.gui.models import peer_state
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.trails import STEP, Trails
from peerpyrtc_desktop.gui.preset_acts import PresetActs
from peerpyrtc_desktop.gui.targets import Place, Targets
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.verbs.peers import BAN, KICK, MUTE, PEER_VERBS, TAKE_BACK_ALL, WARN
from peerpyrtc_desktop.gui.verbs.verb import say
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.runtime.ports.host import Host

# Loaded by the first who wants it: the window stands before.
if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.card_reading import CardReading
    from peerpyrtc_desktop.gui.views.card import Card

_WITHIN: Final = 5_000
"""Rows of the log that are looked through once a second for what was said last."""


class CardActs(QObject):
    """Has the dock `card`, and shows in it whoever was selected last, in whatever list.

    Who that is goes by the stay and the device: a new name changes nothing, and who leaves is
    shown on. `first` has the keys after it when nothing had them before.
    """

    def __init__(
        self,
        window: QMainWindow,
        do: Actions,
        commands: Commands,
        look: Look,
        models: Models,
        docks: Docks,
        targets: Targets,
        presets: PresetActs,
        first: QWidget,
    ) -> None:
        super().__init__(window)
        self._first = first
        self._window, self._do, self._commands, self._look = window, do, commands, look
        self._models, self._docks, self._targets, self._presets = models, docks, targets, presets
        self.person: Person | None = None
        self._device = ""
        self._peer: PeerSnapshot | None = None
        self._selected: Person | None = None
        self._before: QWidget | None = None
        self._buttons: list[tuple[ActButton, bool]] = []
        self._others: list[PeerSnapshot] = []
        self._trails = Trails()
        self._ticks = 0
        self._host: Host | None = None
        self.card: Card | None = None
        self._reading: CardReading | None = None
        docks.add("card", self.tr("Card"), self._make)
        do.card.setEnabled(False)
        do.card.triggered.connect(self.open)
        targets.changed.connect(self._on_targets)

    # --- whom it shows

    def follow(self, host: Host) -> None:
        """Ask this one from now on."""
        self._host = host
        if self._reading is not None:
            self._reading.follow(host)

    def watch(self, bridge: Bridge) -> None:
        """Show what this bridge tells."""
        bridge.flushed.connect(self._on_flushed)
        bridge.totals.connect(self._on_totals)

    def open(self) -> None:
        """Bring it to the front, with the keys in it; Esc gives them back."""
        before = self._window.focusWidget()
        self._docks.show("card")
        card = self.card
        assert card is not None
        if before is not None and not card.isAncestorOf(before):
            self._before = before
        self._window.activateWindow()
        card.begin()

    def show_person(self, who: Person, device: str = "") -> None:
        """From now on it is theirs."""
        if who == self.person and device in ("", self._device):
            return
        self.keep()
        self.person, self._device, self._peer = who, device, None
        self._find()
        self._do.card.setEnabled(True)
        if self.card is not None and self._reading is not None:
            # Nothing is written about anybody before it is known who that is.
            self.card.note.show_note("", "", None, " ")
            self._reading.about(self.person, self._device)
        self._trails.kept = self.person.stay
        self._show()
        if self._targets.place is Place.CARD:
            self._targets.changed.emit()

    def keep(self) -> None:
        """Have the note that is being written kept now."""
        if self.card is not None:
            self.card.note.keep()

    def people(self) -> tuple[Person, ...]:
        """Whom its acts mean."""
        return () if self.person is None else (self.person,)

    def _on_targets(self) -> None:
        """Others may be meant now: it is the selection that counts, not that somebody came."""
        if self._targets.place is Place.CARD:
            return
        people = self._targets.people()
        subject = people[0] if len(people) == 1 else None
        if subject == self._selected:
            return
        self._selected = subject
        if subject is not None:
            self.show_person(subject)

    def _find(self) -> None:
        """Follow them to the name, or to the stay, that they have now."""
        who = self.person
        assert who is not None
        peer = self._models.peers.who_is(who, self._device)
        if peer is None:
            return
        self._peer, self._device = peer, peer.device
        now = Person(peer.room, peer.id, peer.stay)
        if now != who:
            self.person = now
            self._trails.kept = now.stay
            if self._reading is not None and now.stay != who.stay:
                self._reading.about(now, self._device)
            if self._targets.place is Place.CARD:
                self._targets.changed.emit()

    # --- the card itself

    def _make(self) -> QWidget:
        from peerpyrtc_desktop.gui.card_reading import CardReading
        from peerpyrtc_desktop.gui.views.card import Card

        self.card = card = Card(self._look)
        self._reading = CardReading(self._commands, self)
        self._reading.changed.connect(self._on_read)
        if self._host is not None:
            self._reading.follow(self._host)
        self._reading.about(self.person, self._device)
        card.add_acts(self._make_buttons())
        numbered = self._presets.keys.actions.values()
        card.said.addActions([*self._do.for_peers.values(), *numbered])
        card.went_back.connect(self._go_back)
        card.seen.connect(self._on_seen)
        card.note.written.connect(self._on_written)
        card.others.table.opened.connect(self._on_other)
        card.done.table.removed.connect(self._undo)
        self._targets.join(Place.CARD, card, self.people)
        self._show()
        return card

    def _make_buttons(self) -> list[ActButton]:
        tr = self.tr
        made = []
        for verb, said, icon in (
            (WARN, tr("Warn…"), "triangle-alert"),
            (MUTE, tr("Mute 10 min"), "volume-x"),
            (KICK, tr("Kick"), "user-x"),
            (BAN, tr("Ban…"), "circle-x"),
            (TAKE_BACK_ALL, tr("Take back…"), "undo-2"),
        ):
            button = ActButton(said)
            button.setProperty("icon-name", icon)
            button.setToolTip(say(verb.tip))
            button.clicked.connect(partial(self._act, button, self._do.for_peers[verb].trigger))
            self._buttons.append((button, verb.gone))
            made.append(button)
        more = ActButton(tr("More"))
        menu = QMenu(more)
        fill(menu, [*groups_of(PEER_VERBS, self._do.for_peers), self._presets.section()])
        menu.addSeparator()
        menu.addAction(self._do.only_theirs)
        menu.aboutToShow.connect(partial(self._act, more, lambda: None))
        more.setMenu(menu)
        self._buttons.append((more, True))
        made.append(more)
        self._look.changed.connect(self._on_look)
        self._on_look()
        return made

    def _on_look(self) -> None:
        for button, _ in self._buttons:
            if name := button.property("icon-name"):
                button.setIcon(self._look.icon(name, "text"))

    def _act(self, button: QWidget, act: Callable[[], None]) -> None:
        """The same action as everywhere, once it means whose card this is."""
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._targets.go(Place.CARD)
        act()

    def _go_back(self) -> None:
        before = self._before
        if before is None or not before.isVisible():
            before = self._first
        before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_seen(self, seen: bool) -> None:
        assert self._reading is not None
        self._reading.watch(seen)
        if seen:
            self._show()
        else:
            self.keep()

    def _on_other(self) -> None:
        """Whom the row shows that is selected, even if that one has left since."""
        card = self.card
        assert card is not None
        stay = card.others.picked
        if (other := next((it for it in self._others if it.stay == stay), None)) is not None:
            self.show_person(Person(other.room, other.id, other.stay), other.device)

    def _undo(self) -> None:
        card, reading = self.card, self._reading
        assert card is not None
        assert reading is not None
        act = next((each for each in reading.acts if each.id == card.done.picked), None)
        if act is not None and act.can_undo:
            self._commands.undo([act], lambda _, why: card.done.said.setText(words.refused(why)))

    def _on_written(self, key: str, said: str, about: Person) -> None:
        from peerpyrtc_desktop.runtime.commands.noting import SetNote

        card = self.card
        assert card is not None

        def refuse(why: Refused) -> None:
            card.note.show_failed(key, said, words.refused(why))

        command = SetNote(key, said, about.room, about.id, about.stay)
        self._commands.send(command, lambda _: card.note.show_kept(key), refuse)

    # --- what it shows

    def _on_flushed(self) -> None:
        if self.card is not None and self.card.isVisible():
            self._show_head()

    def _on_totals(self, _: Totals) -> None:
        if self._ticks % STEP == 0:
            self._trails.take(self._models.peers.snapshots())
        self._ticks += 1
        if self.card is not None and self.card.isVisible():
            self._show()

    def _on_read(self) -> None:
        card, reading, who = self.card, self._reading, self.person
        assert card is not None
        assert reading is not None
        if who is None or (known := reading.known) is None:
            return
        note = known.note.text if known.note is not None else ""
        if not (card.note.is_open and card.note.key == known.key):
            why_not = self.tr("Nobody knows any more which browser that was: no note can be kept.")
            card.note.show_note(known.key, note, who, "" if known.key else why_not)
        self._show()

    def _show(self) -> None:
        """All of it, as it is now."""
        card, reading = self.card, self._reading
        if card is None or reading is None:
            return
        self._show_head()
        who = self.person
        memory = [] if who is None else self._models.log.latest_of(who, 20, _WITHIN)
        from peerpyrtc_desktop.gui.models.said import latest

        rows = latest(memory, reading.rows)
        card.model.show_rows(rows)
        card.fit_times(rows)
        card.said.set_empty(
            self.tr("They have said nothing yet.")
            if who is not None
            else self.tr("Select somebody in a list to see them here.")
        )
        card.said_hint.setText(reading.why_no_rows)
        card.said_hint.setVisible(bool(reading.why_no_rows))
        peer = self._peer
        card_tabs.show_acts(card, reading)
        here = self._models.peers.snapshots()
        self._others = [] if peer is None else others_of(peer, here)
        card_tabs.show_others(card, peer, self._others)
        card_tabs.show_numbers(card, peer, self._trails.of(peer.stay) if peer is not None else ())

    def _show_head(self) -> None:
        card, who, reading = self.card, self.person, self._reading
        assert card is not None
        assert reading is not None
        if who is None:
            card.show_person("", "")
            card.show_state("", "", "")
        else:
            self._find()
            who = self.person
            assert who is not None
            here, peer, known = self._models.peers.here(who), self._peer, reading.known
            now = int(time() * 1_000)
            card.show_person(who.id, who.room)
            facts = "" if peer is None else card_facts.facts(peer, now)
            if not facts and known is not None:
                facts = " · ".join(known.addresses)
            note = "" if known is None or known.note is None else known.note.text
            card.show_state(facts, self._state(here, now), note)
        for button, gone in self._buttons:
            enabled = who is not None and (gone or self._models.peers.here(who))
            if button.isEnabled() is not enabled:
                button.setEnabled(enabled)
            named = text.called(who.id, 20) if who is not None else ""
            said = button.text().strip()
            button.setAccessibleName(f"{said} · {named}" if named else said)

    def _state(self, here: bool, now: int) -> str:
        """How they are, and why; of one who has left, that."""
        assert self._reading is not None
        known = self._reading.known
        if not here:
            return card_facts.gone(None if known is None else known.left)
        peer = self._peer
        assert peer is not None
        said = peer_state.words(peer, now)
        parts = [words.because(said, text.told(peer.why)) if peer.why else said]
        if role := peer_state.role(peer):
            parts.insert(0, role)
        if known is not None and known.warnings:
            last = known.warnings[-1]
            told = self.tr("Last warned at {time}: {words}")
            when = moment(last.time, Day.now())
            parts.append(told.format(time=when, words=text.apart(text.one_line(last.text, 120))))
        return " · ".join(dict.fromkeys(parts))
