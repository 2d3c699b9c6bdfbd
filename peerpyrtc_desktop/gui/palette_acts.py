"""Everything there is to do, and every room and person, by what it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.choices import Choice, find, has_part, nearest
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.preset_keys import PresetKeys
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.verb import T, Verb, say
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane

_MOST = 100
"""Choices that are listed: who wants one further down writes a letter more."""

_WHO = 20
"""People, or rooms, that a verb before their names can mean: the nearest to what is asked."""


class PaletteActs(QObject):
    """Binds the action that opens the palette. `tell` says things in passing.

    What is listed knows whom it means by data, from the moment the palette was opened: what is
    selected may change behind it.
    """

    def __init__(
        self,
        window: QMainWindow,
        do: Actions,
        commands: Commands,
        models: Models,
        panes: tuple[RoomsPane, PeersPane],
        presets: PresetKeys,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._models = models
        self._rooms, self._peers = panes
        self._presets = presets
        self._tell = tell
        self.also: Callable[[], Iterable[Choice]] = tuple
        """What else there is, such as the announcements that are kept."""
        do.palette.triggered.connect(self.open)

    def open(self) -> None:
        """Show it."""
        # Loaded by the first who wants it: the window stands before.
        from peerpyrtc_desktop.gui.dialogs.palette import Palette

        at_hand = [
            *self._on_selected_people(),
            *self._actions(),
            *self._on_selected_rooms(),
            *self.also(),
            *self._places(),
        ]
        people = [(who, text.folded(f" {who.id} {who.room}")) for who in self._people()]
        rooms = [(room, text.folded(f" {room}")) for room in self._models.rooms.names()]

        def found(asked: str) -> list[Choice]:
            parts = text.folded(asked).split()
            acts: list[Choice] = []
            if len(parts) > 1:
                acts += self._on_people(nearest(people, parts, _WHO), parts)
                acts += self._on_rooms(nearest(rooms, parts, _WHO), parts)
            return find([*at_hand, *acts], asked, _MOST)

        Palette(self._window, found).open()

    # --- what there is

    def _on_selected_people(self) -> Iterator[Choice]:
        do = self._do
        for verb, action in do.for_peers.items():
            if action.isEnabled():
                whom = do.meant if verb.gone else do.people
                yield Choice(_plain(action.text()), self._doing(verb, whom), _keys(action))
        for action, act in self._presets.acts():
            yield Choice(_plain(action.text()), act, _keys(action))

    def _on_selected_rooms(self) -> Iterator[Choice]:
        """Or on the only one that there is."""
        do = self._do
        for verb, action in do.for_rooms.items():
            if action.isEnabled():
                act = self._doing(verb, do.rooms)
                yield Choice(_plain(action.text()), act, _keys(action), action.toolTip())

    def _actions(self) -> Iterator[Choice]:
        """All else in the menus that can be done now."""
        do = self._do
        verbs = (*do.for_peers.values(), *do.for_rooms.values(), *self._presets.actions.values())
        others = {do.palette, *verbs}
        for action in _in_menus(self._window):
            if action.isEnabled() and action not in others:
                says = action.text()
                act = partial(self._trigger, action, says)
                yield Choice(_plain(says), act, _keys(action), action.toolTip())

    def _places(self) -> Iterator[Choice]:
        """Where the keys can go: to each room, and to everyone here."""
        of_room = self.tr("room")
        for room in self._models.rooms.names():
            yield Choice(text.called(room), partial(self._go_to_room, room), of_room)
        for who in self._people():
            yield Choice(text.called(who.id), partial(self._go_to, who), text.called(who.room))

    def _people(self) -> list[Person]:
        peers = self._models.peers
        found = ((who, peers.peer(who)) for who in peers.everyone())
        return [Person(who.room, who.id, peer.stay) for who, peer in found if peer is not None]

    def _on_people(self, whom: Sequence[Person], parts: Sequence[str]) -> Iterator[Choice]:
        """Each verb that one of these words begins, on each of them."""
        for verb in self._do.for_peers:
            if _is_asked(verb, parts):
                for who in whom:
                    name, room = text.called(who.id), text.called(who.room)
                    says = _plain(say(verb.named)).format(who=name, room=room)
                    yield Choice(says, self._doing(verb, (who,)), room)

    def _on_rooms(self, where: Sequence[str], parts: Sequence[str]) -> Iterator[Choice]:
        """The same for rooms, and what else means one of them."""
        do = self._do
        for verb, action in do.for_rooms.items():
            if _is_asked(verb, parts):
                for room in where:
                    says = _plain(say(verb.named)).format(who=text.called(room))
                    yield Choice(says, self._doing(verb, (room,)), _keys(action))
        for action, words in (
            (do.who_may, self.tr("Who may do what in {room}")),
            (do.show_room, self.tr("Show messages of {room}")),
        ):
            if has_part(text.folded(f" {words}"), parts):
                for room in where:
                    says = words.format(room=text.called(room))
                    yield Choice(says, partial(self._do_in_room, action, room))

    # --- what is done

    def _doing(self, verb: Verb[T], whom: Sequence[T]) -> Callable[[], None]:
        return partial(perform, verb, whom, self._window, self._commands, self._models)

    def _trigger(self, action: QAction, says: str) -> None:
        if action.isEnabled() and action.text() == says:
            action.trigger()
        else:
            self._tell(self.tr("That has changed meanwhile, and nothing was done"))

    def _go_to_room(self, room: str) -> None:
        at = self._models.rooms.position(room)
        if at is None:
            self._tell(self.tr("{room} is closed").format(room=text.called(room)))
            return
        self._rooms.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rooms.table.select([at])

    def _do_in_room(self, action: QAction, room: str) -> None:
        self._go_to_room(room)
        if self._do.rooms == (room,):
            action.trigger()

    def _go_to(self, who: Person) -> None:
        if not self._models.peers.here(who):
            self._tell(self.tr("{who} has left").format(who=text.called(who.id)))
            return
        self._peers.filter.clear()
        self._peers.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._peers.select([PeerKey(who.room, who.id)])


def _in_menus(window: QMainWindow) -> Iterator[QAction]:
    """Every action of the menu bar, in its order."""
    menus = {menu.menuAction(): menu for menu in window.findChildren(QMenu)}

    def within(actions: Sequence[QAction]) -> Iterator[QAction]:
        for action in actions:
            if action in menus:
                yield from within(menus[action].actions())
            elif not action.isSeparator():
                yield action

    return within(window.menuBar().actions())


def _is_asked(verb: Verb[T], parts: Sequence[str]) -> bool:
    return has_part(text.folded(f" {_plain(say(verb.words))}"), parts)


def _plain(words: str) -> str:
    """Words of an action without the marks of its key in menus; those of names are doubled."""
    return "&".join(part.replace("&", "") for part in words.split("&&"))


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
