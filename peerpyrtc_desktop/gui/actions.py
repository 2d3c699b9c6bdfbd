"""One action for each thing the person can do: menu, tool bar, context menu and key are the same.

Actions know whom they would meet by id, as it was when the selection was made: rows move under the
pointer, ids don't.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Look, Scheme

# The style puts a button's words against its icon.
_GAP = " "


class Actions(QObject):
    """All actions, and what they are bound to."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: dict[QAction, tuple[str, str]] = {}
        self.peers: tuple[PeerKey, ...] = ()
        self.rooms: tuple[str, ...] = ()
        tr = self.tr

        self.hosting = self._make(tr("Start hosting"), "circle-play", tip=tr("Let guests join"))
        self.quit = self._make(tr("&Quit"), keys="Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.invite = self._make(
            tr("&Invite"), "qr-code", "Ctrl+I", tr("Show the address as a QR code")
        )
        self.copy_address = self._make(
            tr("Copy address"), "copy", "Ctrl+Shift+C", tr("Copy the address guests use")
        )
        self.new_room = self._make(
            tr("&New room…"), "plus", "Ctrl+N", tr("Open a room"), short=tr("Room")
        )
        self.show_room = self._make(
            tr("&Show only its messages"), tip=tr("Show the messages of this room alone")
        )
        self.show_all = self._make(tr("Show &all messages"))
        self.set_topic = self._make(
            tr("Set &topic…"), tip=tr("Say what this room is about; its guests see it")
        )
        self.close_room = self._make(
            tr("&Close room…"),
            "door-closed",
            tip=tr("Send everyone out and remove the room"),
            short=tr("Close room"),
        )
        self.clear_board = self._make(
            tr("Clear the &whiteboard"), tip=tr("Take away all that was drawn in this room")
        )
        self.restore_board = self._make(
            tr("&Undo clearing"), tip=tr("Bring back what the last clearing took away")
        )

        self.kick = self._make(
            tr("&Kick"), "user-x", "Del", tr("Send them out at once; they may return in a minute")
        )
        self.kick_why = self._make(
            tr("Kick with &reason…"), keys="Shift+Del", tip=tr("Send them out and say why")
        )
        # Del in a text field deletes text, so these two act only where a table has the keys.
        for action in (self.kick, self.kick_why):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

        self.broadcast = self._make(
            tr("&Broadcast"), "megaphone", "Ctrl+B", tr("Speak to one room, or to all")
        )
        self.find = self._make(tr("&Filter"), "search", "Ctrl+F", tr("Filter the messages"))
        self.copy = self._make(tr("&Copy messages"), tip=tr("Copy the selected rows as text"))
        self.resume = self._make(tr("Go to the &newest"), tip=tr("Follow the newest messages"))
        self.clear = self._make(tr("C&lear the log"), tip=tr("Empty the list in this window"))

        self.activity = self._switch(tr("&Joins and leaves in the log"), on=True)
        self.compact = self._switch(tr("Co&mpact rows"), on=False)
        self.lock = self._switch(tr("&Lock the layout"), on=False)
        self.reset = self._make(tr("&Reset the layout"), "rotate-ccw")
        self.schemes = QActionGroup(self)
        self.scheme: dict[Scheme, QAction] = {}
        for scheme, words in (
            (Scheme.SYSTEM, tr("As the s&ystem")),
            (Scheme.LIGHT, tr("&Light")),
            (Scheme.DARK, tr("&Dark")),
        ):
            action = self._switch(words, on=look.scheme is scheme)
            self.schemes.addAction(action)
            self.scheme[scheme] = action

        self.next_pane = self._make(tr("Next pane"), keys="F6")
        self.last_pane = self._make(tr("Previous pane"), keys="Shift+F6")
        self.keys = self._make(tr("&Keys"), "info", "F1")
        self.about = self._make(tr("&About PeerPyRTC Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        look.changed.connect(self._on_look)
        self._on_look()
        self.show_hosting(Hosting.LOADING, others=False)
        self.bind_peers(())
        self.bind_rooms(())

    def _make(
        self, words: str, icon: str = "", keys: str = "", tip: str = "", short: str = ""
    ) -> QAction:
        action = QAction(words, self)
        plain = words.replace("&", "").rstrip("…")
        action.setIconText(_GAP + (short or plain))
        if keys:
            action.setShortcut(QKeySequence(keys))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip or plain} ({shown})" if keys else tip or plain)
        if icon:
            self._icons[action] = (icon, "text")
        return action

    def _switch(self, words: str, *, on: bool) -> QAction:
        action = self._make(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def bind_peers(self, peers: tuple[PeerKey, ...]) -> None:
        """From now on the peer actions mean these."""
        self.peers = peers
        for action in (self.kick, self.kick_why):
            action.setEnabled(bool(peers))

    def bind_rooms(self, rooms: tuple[str, ...]) -> None:
        """From now on the room actions mean these."""
        self.rooms = rooms
        for action in (self.close_room, self.clear_board, self.restore_board):
            action.setEnabled(bool(rooms))
        for action in (self.show_room, self.set_topic):
            action.setEnabled(len(rooms) == 1)

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
        for action in (self.new_room, self.broadcast):
            action.setEnabled(hosting is Hosting.ON)
        self.invite.setEnabled(others)
        self._on_look()

    def named(self) -> list[tuple[str, str]]:
        """Each key and what it does, for the help."""
        found = []
        for action in self.findChildren(QAction):
            if keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
                found.append((keys, action.text().replace("&", "").rstrip("…")))
        return found

    def _on_look(self) -> None:
        for action, (icon, token) in self._icons.items():
            action.setIcon(self._look.icon(icon, token))
