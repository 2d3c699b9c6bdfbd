"""One action for each thing the person can do: menu, tool bar, context menu and key are the same.

Actions know whom they would meet, by stay, and say so: rows move under the pointer, and names
change hands.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.held_keys import OnceAction
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.verbs.peers import KICK, PEER_VERBS
from peerpyrtc_desktop.gui.verbs.rooms import CLOSE_ROOM, ROOM_VERBS
from peerpyrtc_desktop.gui.verbs.verb import T, Verb, say

# The style puts a button's words against its icon.
_GAP = " "

_NAME = 20
"""Characters of a name that a button or a menu has room for."""


class Actions(QObject):
    """All actions, and what they are bound to."""

    rooms_bound = Signal()
    """The actions on rooms mean others, or nothing."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: dict[QAction, tuple[str, str]] = {}
        self._plain: dict[QAction, str] = {}  # its words while it means nobody
        self._keys: dict[QAction, str] = {}
        self.people: tuple[Person, ...] = ()
        self.meant: tuple[Person, ...] = ()
        self.subject: Person | None = None
        self.reporter: Person | None = None
        self.rooms: tuple[str, ...] = ()
        self.room: str | None = None
        """The one that is selected: what lists show at first."""
        tr = self.tr

        self.hosting = self._make(tr("Start hosting"), "circle-play", tip=tr("Let guests join"))
        self.settings = self._make(
            tr("&Settings…"), keys="Ctrl+,", tip=tr("Set how this window and the host work")
        )
        self.quit = self._make(tr("&Quit"), keys="Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.invite = self._make(
            tr("&Invite"), "qr-code", "Ctrl+I", tr("Show the address as a QR code")
        )
        self.doctor = self._make(
            tr("Nobody can &join?"),
            tip=tr("Find out why guests' phones and computers can't join, and what helps"),
        )
        self.invite_moderator = self._make(
            tr("Invite a moderato&r…"), tip=tr("Make a link that turns one guest into a moderator")
        )
        self.copy_address = self._make(
            tr("&Copy address"), "copy", "Ctrl+Shift+C", tr("Copy the address guests use")
        )
        self.new_room = self._make(
            tr("&New room…"), "plus", "Ctrl+N", tr("Open a room"), short=tr("Room")
        )
        self.panic = self._make(
            tr("Lock &all rooms"),
            keys="Ctrl+Shift+M",
            tip=tr("Lock and slow all rooms, and have newcomers wait; again: as they were"),
        )
        self.panic.setCheckable(True)
        self.rules = self._make(
            tr("R&ules…"), tip=tr("Have messages judged by rules: words, links, repeats and more")
        )
        self.who_may = self._make(
            tr("W&ho may do what…"),
            tip=tr("Say what guests may do here: chat, ask the host only, draw, share files"),
        )
        self.audit = self._make(
            tr("What was &done…"), tip=tr("See what was done, by whom and why, and take it back")
        )
        self.bans = self._make(
            tr("&Bans…"), tip=tr("See who is kept out, muted or held, and let them in again")
        )
        self.moderators = self._make(
            tr("Mod&erators…"), tip=tr("See who moderates and which links are open, and end it")
        )
        self.show_room = self._make(
            tr("Show onl&y its messages"), tip=tr("Show the messages of this room alone")
        )
        self.show_all = self._make(tr("Show a&ll messages"))
        self.for_rooms = {verb: self._of(verb) for group in ROOM_VERBS for verb in group.verbs}
        self.for_peers = {verb: self._of(verb) for group in PEER_VERBS for verb in group.verbs}
        self.undo = self._make(
            tr("&Undo"), "undo-2", "Ctrl+Z", tr("Take back what you did last to peers or rooms")
        )
        self.only_theirs = self._make(
            tr("Show only their message&s"),
            keys="S",
            tip=tr("Hide everyone else's messages; again, or Esc: show them"),
        )
        self.everyone = self._make(tr("Show everyone's messages again"), keys="Esc")
        self.everyone.setEnabled(False)
        # A key that means people would take letters, or Del, from a field one writes in: those
        # act only where a table has the keys.
        for action in (*self.for_peers.values(), self.only_theirs, self.everyone):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.go_reporter = self._make(
            tr("&Go to the reporter"), tip=tr("Select the one who made this report")
        )
        self.card = self._make(
            tr("Show their card"),
            keys="Alt+Return",
            tip=tr("Show all that is known of one guest beside the log; Esc goes back"),
        )
        self.set_presets = self._make(
            tr("Set presets…"), tip=tr("Say what the keys 1 to 9 do to whom you select")
        )

        self.broadcast = self._make(
            tr("Br&oadcast"), "megaphone", "Ctrl+B", tr("Speak to one room, or to all")
        )
        self.pick_announcement = self._make(
            tr("Pick an announcement"),
            keys="Ctrl+Shift+B",
            tip=tr("Write one of the announcements that are kept into the line"),
        )
        self.announcements = self._make(
            tr("Announcements…"), tip=tr("Keep what you say often, and have it said at a time")
        )
        self.find = self._make(tr("&Filter"), "search", "Ctrl+F", tr("Filter the messages"))
        self.search = self._make(
            tr("&Search history…"), keys="Ctrl+Shift+F", tip=tr("Find what was said, in any room")
        )
        self.export = self._make(
            tr("Ex&port history…"), tip=tr("Save what was said, or who was there, as a file")
        )
        self.redact = self._make(
            tr("Take back m&essages"),
            tip=tr("Guests read the selected messages nowhere any more (Del in the log)"),
        )
        self.redact_same = self._make(
            tr("Take back this te&xt from everyone…"),
            tip=tr("Take back all that says the same; it is shown before whose that is"),
        )
        self.pin = self._make(
            tr("Pin this message"),
            keys="Ctrl+Shift+P",
            tip=tr("Have it stand above all that is said in its room; again: take it off"),
        )
        self.copy = self._make(tr("&Copy messages"), tip=tr("Copy the selected rows as text"))
        self.resume = self._make(tr("&Jump to the newest"), tip=tr("Follow the newest messages"))
        self.clear = self._make(tr("C&lear the log"), tip=tr("Empty the list in this window"))

        self.activity = self._switch(tr("&Joins and leaves in the log"), on=True)
        self.compact = self._switch(tr("Co&mpact rows"), on=False)
        self.lock = self._switch(tr("Lock the la&yout"), on=False)
        self.reset = self._make(tr("&Reset the layout"), "rotate-ccw")
        self.stage = self._make(
            tr("S&tage"),
            keys="F11",
            tip=tr("Show the room to all: its code, what you say, raised hands and the board"),
        )
        self.stage.setCheckable(True)
        self.schemes = QActionGroup(self)
        self.scheme: dict[Scheme, QAction] = {}
        for scheme, said in (
            (Scheme.SYSTEM, tr("As the s&ystem")),
            (Scheme.LIGHT, tr("&Light")),
            (Scheme.DARK, tr("&Dark")),
        ):
            action = self._switch(said, on=look.scheme is scheme)
            self.schemes.addAction(action)
            self.scheme[scheme] = action

        self.palette = self._make(
            tr("Find and &do…"),
            keys="Ctrl+K",
            tip=tr("Find an action, a room or somebody by what it is called"),
        )
        self.next_pane = self._make(tr("&Next pane"), keys="F6")
        self.last_pane = self._make(tr("Pre&vious pane"), keys="Shift+F6")
        self.keys = self._make(tr("&Keys"), "info", "F1")
        self.diagnostics = self._make(
            tr("&Copy diagnostics"),
            tip=tr("Copy versions, settings and counters, for whoever looks into a fault"),
        )
        self.about = self._make(tr("&About PeerPyRTC Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        # Those of the table that the tool bar has too.
        self.kick, self.close_room = self.for_peers[KICK], self.for_rooms[CLOSE_ROOM]

        look.changed.connect(self._on_look)
        self._on_look()
        self.show_hosting(Hosting.LOADING, others=False)
        self.bind_people((), ())
        self.bind_rooms(())

    def _make(
        self, words: str, icon: str = "", keys: str = "", tip: str = "", short: str = ""
    ) -> QAction:
        action = OnceAction(self, words)
        plain = bare(words)
        self._plain[action] = words
        self._keys[action] = keys
        action.setIconText(_GAP + (short or plain))
        if keys:
            action.setShortcut(QKeySequence(keys))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip or plain} ({shown})" if keys else tip or plain)
        if icon:
            self._icons[action] = (icon, "text")
        return action

    def _of(self, verb: Verb[T]) -> QAction:
        words, short, tip = say(verb.words), say(verb.short), say(verb.tip)
        return self._make(words, verb.icon, verb.keys, tip, short)

    def _switch(self, words: str, *, on: bool) -> QAction:
        action = self._make(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def bind_people(
        self,
        meant: tuple[Person, ...],
        here: tuple[Person, ...],
        reporter: Person | None = None,
        *,
        in_log: bool = False,
    ) -> None:
        """From now on the acts on people mean these: of `meant`, those that are `here`, or all.

        `in_log` says that it is messages that are selected, and people only by them.
        """
        self.people, self.meant, self.reporter = here, meant, reporter
        self.subject = meant[0] if len(meant) == 1 else None
        tr = self.tr
        for verb, action in self.for_peers.items():
            whom = meant if verb.gone else here
            who = self._called(whom or meant)
            where = words.rooms((each.room for each in whom or meant), 1)
            self._name(action, say(verb.named), who if whom else "", where)
            action.setEnabled(len(whom) == 1 if verb.one else bool(whom))
            if not verb.key_in_log:
                action.setShortcut(QKeySequence("" if in_log else verb.keys))
            if whom:
                tip = say(verb.named_tip or verb.tip).format(who=who)
            elif meant:
                tip = tr("{who} has left").format(who=who)
            else:
                tip = say(verb.tip)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(text.hint(f"{tip} ({keys})" if keys and whom else tip))
        subject = self._called((self.subject,)) if self.subject else ""
        self._name(self.only_theirs, tr("Show only {who}'s message&s"), subject)
        found = self._called((reporter,)) if reporter else ""
        self._name(self.go_reporter, tr("&Go to the reporter, {who}"), found)
        self.only_theirs.setEnabled(self.subject is not None)
        self.go_reporter.setEnabled(reporter is not None)

    def _called(self, people: tuple[Person, ...]) -> str:
        return text.called(people[0].id, _NAME) if len(people) == 1 else words.people(len(people))

    def _name(self, action: QAction, words: str, who: str, where: str = "") -> None:
        """Have an action name whom it means, and where; with nobody it has its plain words."""
        # An ampersand of a name is none of ours: alone it would make a key of the next letter, in
        # menus and in the tool bar's buttons.
        names = {"who": who.replace("&", "&&"), "room": where.replace("&", "&&")}
        said = words.format(**names) if who else self._plain[action]
        action.setText(said)
        action.setIconText(_GAP + (words.replace("&", "").format(**names) if who else bare(said)))

    def bind_undo(self, what: str) -> None:
        """From now on this is what is taken back; "" is nothing."""
        self.undo.setEnabled(bool(what))
        self._name(self.undo, self.tr("&Undo: {who}"), what)

    def bind_rooms(self, rooms: tuple[str, ...], selected: tuple[str, ...] = ()) -> None:
        """From now on the room actions mean these; of them the person has `selected` some."""
        self.rooms = rooms
        self.room = selected[0] if len(selected) == 1 else None
        tr = self.tr
        who = text.called(rooms[0], _NAME) if len(rooms) == 1 else ""
        if len(rooms) > 1:
            who = counted(tr, "1 room", "{count} rooms", len(rooms))
        for action in (self.show_room, self.who_may):
            action.setEnabled(len(rooms) == 1)
        self._name_room(self.who_may, tr("W&ho may do what in {who}…"), who)
        self._name_room(self.show_room, tr("Show onl&y messages of {who}"), who)
        for verb, action in self.for_rooms.items():
            action.setEnabled(len(rooms) == 1 if verb.one else bool(rooms))
            self._name_room(action, say(verb.named), who)
        self.rooms_bound.emit()

    def _name_room(self, action: QAction, words: str, who: str) -> None:
        short = action.iconText()  # the tool bar's: nothing there may move at each selection
        self._name(action, words, who)
        action.setIconText(short)

    def show_hosting(self, hosting: Hosting, *, others: bool = True) -> None:
        """Start or stop, as fits; `others` says whether anything else can be done yet."""
        on = hosting in (Hosting.ON, Hosting.STOPPING)
        self.hosting.setText(self.tr("Stop &hosting") if on else self.tr("Start &hosting"))
        self.hosting.setIconText(_GAP + (self.tr("Stop") if on else self.tr("Start")))
        self.hosting.setToolTip(
            self.tr("Send everyone out and stop listening") if on else self.tr("Let guests join")
        )
        self._icons[self.hosting] = ("circle-stop", "text") if on else ("circle-play", "ok")
        self.hosting.setEnabled(hosting in (Hosting.ON, Hosting.OFF, Hosting.FAILED))
        self.copy_address.setEnabled(hosting is Hosting.ON)
        for action in (
            self.new_room,
            self.broadcast,
            self.pick_announcement,
            self.announcements,
            self.invite_moderator,
            self.bans,
            self.moderators,
            self.rules,
            self.audit,
            self.set_presets,
        ):
            action.setEnabled(hosting is Hosting.ON)
        for action in (self.invite, self.doctor, self.settings):
            action.setEnabled(others)
        self._on_look()

    def named(self) -> list[tuple[str, str]]:
        """Each key and what it does, for the help."""
        found = []
        not_in_log = {self.for_peers[verb] for verb in self.for_peers if not verb.key_in_log}
        for action, keys in self._keys.items():
            if keys:
                shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                what = bare(self._plain[action] if action is not self.hosting else action.text())
                if action in not_in_log:
                    what = self.tr("In the table of peers: {what}").format(what=what)
                found.append((shown, what))
        return found

    def _on_look(self) -> None:
        for action, (icon, token) in self._icons.items():
            action.setIcon(self._look.icon(icon, token))


def bare(words: str) -> str:
    """An action's words without what is for menus alone."""
    return words.replace("&", "").rstrip("…")
