"""The window: two docks at the left, the log in the middle, the host's own line at the bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.activity_acts import ActivityActs
from peerpyrtc_desktop.gui.announcements import Announcements
from peerpyrtc_desktop.gui.board_acts import BoardActs
from peerpyrtc_desktop.gui.bridge import Bridge, Models
from peerpyrtc_desktop.gui.card_acts import CardActs
from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.diagnosing import Diagnosing
from peerpyrtc_desktop.gui.dialogs.doctor import open_doctor
from peerpyrtc_desktop.gui.dialogs.what_helps import WhatHelps
from peerpyrtc_desktop.gui.docks import Docks, raised_by_keys
from peerpyrtc_desktop.gui.history_acts import HistoryActs
from peerpyrtc_desktop.gui.hosting_acts import HostingActs
from peerpyrtc_desktop.gui.language import counted, number
from peerpyrtc_desktop.gui.layout import Layout, Part, Settings, fit_to_screen
from peerpyrtc_desktop.gui.menus import Section, fill_menus, groups_of, offer
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.palette_acts import PaletteActs
from peerpyrtc_desktop.gui.peer_acts import PeerActs
from peerpyrtc_desktop.gui.pinning import Pinning
from peerpyrtc_desktop.gui.preset_acts import PresetActs
from peerpyrtc_desktop.gui.presets import Presets
from peerpyrtc_desktop.gui.redacting import Redacting
from peerpyrtc_desktop.gui.room_acts import RoomActs
from peerpyrtc_desktop.gui.setting_acts import SettingActs
from peerpyrtc_desktop.gui.stage_acts import StageActs
from peerpyrtc_desktop.gui.targets import Place, Targets
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.undoing import Undoing
from peerpyrtc_desktop.gui.verbs.peers import PEER_VERBS
from peerpyrtc_desktop.gui.verbs.rooms import ROOM_VERBS
from peerpyrtc_desktop.gui.view_acts import ViewActs
from peerpyrtc_desktop.gui.views.bars import NoticeBar
from peerpyrtc_desktop.gui.views.columns import Columns
from peerpyrtc_desktop.gui.views.dock_sizes import SHORT
from peerpyrtc_desktop.gui.views.invite_card import InviteCard
from peerpyrtc_desktop.gui.views.language_menu import LanguageMenu
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.pane import Dock
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane
from peerpyrtc_desktop.gui.views.sort_menu import SortMenu
from peerpyrtc_desktop.gui.views.speak_bar import SpeakBar
from peerpyrtc_desktop.gui.views.status_bar import StatusBar
from peerpyrtc_desktop.gui.views.table import Table
from peerpyrtc_desktop.gui.views.tool_bar import ToolBar
from peerpyrtc_desktop.gui.waiting_acts import WaitingActs
from peerpyrtc_desktop.gui.wifi import WifiNote
from peerpyrtc_desktop.resources import resources


class MainWindow(QMainWindow):
    """Shows the models, and turns what the person does into commands.

    It never closes by itself: it says `close_wanted`, and goes when `let_go` was called.
    """

    painted = Signal()
    """Once, when it was first drawn."""

    close_wanted = Signal()

    def __init__(self, models: Models, commands: Commands, look: Look, settings: Settings) -> None:
        super().__init__()
        self._models = models
        self._commands = commands
        self._look = look
        self._settings = settings
        self.is_painted = False
        self.is_close_wanted = False
        self._may_close = False
        self._is_short = False
        self.setWindowTitle("PeerPyRTC Desktop")
        self.setWindowIcon(QIcon(str(resources() / "icons" / "peerpyrtc.svg")))
        fit_to_screen(self)
        self.actions_ = Actions(look, self)
        self.rooms = RoomsPane(models.rooms, look)
        self.peers = PeersPane(models.peers, look)
        self.log = LogPane(models.log, models.rooms, look)
        self.wifi = WifiNote(settings.folder, settings.may_write)
        self.card = InviteCard(look, self.tr("Waiting for the first guest"), self.wifi)
        self.notice = NoticeBar(look)
        self.diagnosing = Diagnosing(self, self.actions_, commands, models, look)
        self.presets = Presets(commands, self)
        self.waiting_acts = WaitingActs(commands, look, models, self.presets, self)
        self.tools = ToolBar(self.actions_, look, self)
        self.speak = SpeakBar(models.rooms)
        self.status = StatusBar(look)
        self._build()
        do, peers, log = self.actions_, self.peers, self.log
        self.targets = Targets(self.rooms, peers, log, models.peers, self)
        tell = self.status.latest.tell
        acts = PeerActs(self, do, commands, models, peers, log, tell)
        acts.bind(self.targets)
        of_people = (peers.table, log.view)
        self.preset_acts = PresetActs(self, do, commands, models, self.presets, of_people, tell)
        self.preset_acts.bind(self.targets)
        self._room_acts = RoomActs(self, do, commands, models, self.rooms, look, self.wifi)
        self.hosting_acts = HostingActs(self, do, commands, models.peers)
        self.hosting_acts.close_wanted.connect(self._want_close)
        self.history = HistoryActs(self, do, commands, look, models, self.preset_acts)
        acts_on = (self.docks, self.targets, self.preset_acts)
        self.card_acts = CardActs(self, do, commands, look, models, *acts_on, peers.table)
        self.activity = ActivityActs(self, look, models, self.docks, log)
        self.undoing = Undoing(do, commands, self.status.latest, self)
        self.redacting = Redacting(do, commands, log, tell, self)
        self.pinning = Pinning(do, commands, log, models.rooms, tell, self)
        panes = (self.rooms, peers)
        keys = self.preset_acts.keys
        self.palette_acts = PaletteActs(self, do, commands, models, panes, keys, tell)
        self.stage_acts = StageActs(self, do, commands, models, look, self.card)
        self.board_acts = BoardActs(self, do, commands, models, look, self.docks)
        self.announcements = Announcements(self, do, commands, models.rooms, self.speak, tell)
        self.palette_acts.also = self.announcements.choices
        languages = LanguageMenu(self, settings, tell)
        self.setting_acts = SettingActs(self, do, commands, settings)
        sorting = SortMenu(peers.table, self.tr("&Sort peers"))
        fill_menus(self, do, self.docks.actions(), languages, sorting, self.preset_acts.section())
        self._bind()
        parts: dict[str, Part] = {
            "rooms": self.rooms.table.horizontalHeader(),
            "peers": self.peers.table.horizontalHeader(),
            "messages": self.log.view.horizontalHeader(),
            "log": self.log.splitter,
        }
        self.layout_ = Layout(self, self.docks.sizes, parts, settings)
        self.layout_.restore()
        self.waiting_acts.pane.refresh()
        self.view_acts.restore()
        self._on_hosting(commands.hosting)

    # --- putting it together

    def _build(self) -> None:
        self.rooms_dock = Dock("rooms", self.tr("Rooms"), self.rooms, self)
        self.peers_dock = Dock("peers", self.tr("Peers"), self.peers, self)
        self.peers_dock.title.box.addWidget(self.peers.filter)
        self.docks = Docks(self, self.rooms_dock, self.peers_dock, self.peers.wanted_width)
        raised_by_keys(self.rooms_dock, self.rooms)
        raised_by_keys(self.peers_dock, self.peers)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        self._stack.addWidget(self.log)
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.diagnosing.bar)
        box.addWidget(self.notice)
        box.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.docks.have_waiting(self.waiting_acts.pane)
        self.addToolBar(self.tools)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.speak)
        self.setStatusBar(self.status)
        self.peers.table.setFocus()

    def _bind(self) -> None:
        do, commands = self.actions_, self._commands
        do.quit.triggered.connect(self.close)
        do.copy_address.triggered.connect(self._copy_address)
        do.show_room.triggered.connect(lambda: self._show_room(do.rooms[0] if do.rooms else None))
        do.show_all.triggered.connect(self._show_all)
        do.broadcast.triggered.connect(self.speak.begin)
        do.find.triggered.connect(self._find)
        do.copy.triggered.connect(self.log.view.copy)
        do.resume.triggered.connect(self.log.view.follow)
        do.clear.triggered.connect(self._models.log.clear)
        do.activity.toggled.connect(self.log.show_activity)
        do.reset.triggered.connect(lambda: self.view_acts.reset(self.layout_))
        do.reset.triggered.connect(self.waiting_acts.pane.refresh)

        commands.hosting_changed.connect(self._on_hosting)
        commands.addresses_changed.connect(self._on_addresses)
        commands.begun.connect(self.status.latest.begin)
        self.card.start_wanted.connect(commands.start)
        for wanted in (self.card.doctor_wanted, do.doctor.triggered):
            wanted.connect(lambda *_: self._open_doctor())
        faults = self.waiting_acts.faults
        faults.doctor_wanted.connect(self._open_doctor)
        faults.explained.connect(lambda wrong, helps: WhatHelps(self, wrong, helps).open())
        self.rooms.opened.connect(self._show_room)
        waiting = self.waiting_acts.pane.table
        self._tables: tuple[Table, ...] = (
            self.rooms.table,
            self.peers.table,
            waiting,
            self.log.view,
        )
        self.view_acts: ViewActs = ViewActs(
            self, do, self._look, self._settings, self.docks, self._tables, self._panes
        )
        for table in self._tables:
            table.copying.connect(self._on_copying)
        self.peers.table.activated.connect(self.card_acts.open)
        self.history.looked_at.connect(self.card_acts.show_person)
        self.targets.join(Place.WAITING, self.waiting_acts.pane, self.waiting_acts.people)
        waiting.chosen.connect(self.targets.changed)
        to_rooms = groups_of(ROOM_VERBS, do.for_rooms)
        numbered = self.preset_acts.section()
        to_peers = [*groups_of(PEER_VERBS, do.for_peers), numbered]
        offer(waiting, self.preset_acts.section(self.waiting_acts.presets))
        for table in (self.peers.table, self.log.view, waiting):
            table.addAction(do.everyone)
        self.peers.table.addActions([*do.for_peers.values(), do.only_theirs])
        self.log.view.addActions([do.for_peers[verb] for verb in do.for_peers if verb.key_in_log])
        self.log.view.addAction(do.only_theirs)
        self.waiting_acts.person_wanted.connect(self._show_person)
        offer(
            self.rooms.table,
            Section([do.show_room, do.show_all]),
            Section([do.invite, do.who_may]),
            *to_rooms,
            self._columns(self.rooms.columns),
        )
        offer(
            self.peers.table,
            Section([do.card, do.only_theirs, do.everyone]),
            *to_peers,
            self._columns(self.peers.columns),
        )
        offer(
            self.log.view,
            Section([do.copy, do.pin, do.redact, do.redact_same]),
            Section([do.card, do.only_theirs, do.everyone, do.show_all, do.resume]),
            Section([do.go_reporter]),
            *to_peers,
            self._columns(self.log.columns),
        )
        rooms, peers = self._models.rooms, self._models.peers
        for changed in (rooms.rowsInserted, rooms.rowsRemoved, rooms.modelReset):
            changed.connect(self._on_rooms)
        for changed in (peers.rowsInserted, peers.rowsRemoved, peers.modelReset):
            changed.connect(self._on_peers)

    def _columns(self, columns: Columns) -> Section:
        return Section(columns.actions, self.tr("Columns"))

    # --- what comes from the engine

    def follow(self, bridge: Bridge) -> None:
        """Show what this bridge tells besides the tables."""
        bridge.totals.connect(self.status.show_totals)
        bridge.happened.connect(self.status.latest.happen)
        bridge.guest_seen.connect(self.show_log)
        self.card_acts.watch(bridge)
        self.activity.watch(bridge)
        self._on_rooms()
        if len(self._models.peers):
            self.show_log()

    def show_log(self) -> None:
        """The first guest is here: from now on the log has the middle."""
        if self._stack.currentWidget() is not self.log:
            self._stack.setCurrentWidget(self.log)
            self.log.view.follow()

    @property
    def waiting(self) -> bool:
        """Whether the invite card has the middle."""
        return self._stack.currentWidget() is self.card

    def _on_hosting(self, hosting: Hosting) -> None:
        commands = self._commands
        addresses = commands.addresses()
        self.actions_.show_hosting(hosting, others=commands.is_loaded)
        self.status.show_hosting(hosting)
        self.card.show_state(hosting, addresses, commands.fault)
        self.tools.show_address(addresses[0].url if addresses else "")
        self.speak.setEnabled(hosting is Hosting.ON)
        self.notice.tell("")

    def _on_addresses(self) -> None:
        commands = self._commands
        addresses = commands.addresses()
        self.card.show_state(commands.hosting, addresses, commands.fault)
        self.tools.show_address(addresses[0].url if addresses else "")

    def _on_rooms(self) -> None:
        names = self._models.rooms.names()
        self.rooms_dock.title.set_count(len(names))
        self.card.show_room(names[0] if names else "")

    def _on_peers(self) -> None:
        peers = self._models.peers
        self.peers_dock.title.set_count(peers.rowCount(), len(peers))

    def _on_copying(self, done: int, count: int) -> None:
        if done == count:
            said = counted(self.tr, "Copied 1 row", "Copied {count} rows", count)
            self.status.latest.tell(said)
        else:
            said = self.tr("Copying {done} of {count}")
            self.status.latest.happen(said.format(done=number(done), count=number(count)))

    # --- what the person does

    def _open_doctor(self, host: str = "") -> None:
        open_doctor(self, self._commands, self._look, self.card, host)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.tools.address)
        self.status.latest.tell(self.tr("Address copied"))

    def _show_room(self, room: str | None) -> None:
        self.show_log()
        self.log.show_room(room)

    def _show_person(self, who: Person) -> None:
        self.show_log()
        self.log.turn_to(who)

    def _show_all(self) -> None:
        self._show_room(None)
        self.log.show_person(None)

    def _find(self) -> None:
        self.show_log()
        self.log.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.log.filter.selectAll()

    def _panes(self) -> list[QWidget]:
        """Those that take keys now, in the order of F6."""
        panes: list[QWidget] = [table for table in self._tables if table.isVisible()]
        panes += self.docks.panes()
        if self.speak.isEnabled():
            panes.append(self.speak.line)
        return panes

    # --- the life of the window

    def let_go(self) -> None:
        """All has ended: keep the layout and close."""
        self._may_close = True
        self.stage_acts.close()
        self.hosting_acts.put_tray_away()
        self.layout_.save()
        self.view_acts.save()
        self._settings.sync()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """First the engine has to stop; closing then comes from `let_go`. With guests it asks."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self.is_close_wanted:
            self._want_close()
        else:
            self.hosting_acts.close()

    def _want_close(self) -> None:
        self.is_close_wanted = True
        self.close_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Whatever brought it back: the tray's icon has had its time."""
        super().showEvent(event)
        self.hosting_acts.put_tray_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a short window some parts do with less, so that none lies over another."""
        super().resizeEvent(event)
        is_short = self.height() < SHORT
        if is_short is not self._is_short:
            self._is_short = is_short
            self.log.be_short(is_short)
            self.waiting_acts.pane.be_short(is_short)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when something is to be seen for the first time."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            self.painted.emit()
