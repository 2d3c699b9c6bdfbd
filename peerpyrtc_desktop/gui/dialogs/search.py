"""The search over what was ever said and is still kept: fields above, what was found below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.events import Event, EvidenceErased, MessageRedacted
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.dialogs.entry import Entry
from peerpyrtc_desktop.gui.dialogs.export import ExportFound
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.held_keys import OnceAction
from peerpyrtc_desktop.gui.inquiry import Inquiry
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.models.hits import HitsModel
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.hits_view import HitsView
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.log_pane import Detail
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.past_rooms import MOST as ROOMS
from peerpyrtc_desktop.gui.views.search_form import SearchForm
from peerpyrtc_desktop.runtime.ports.archive import Archive, Found, TooShort, Unreadable, Wanted

PAGE = 100
"""Messages that are asked for at a time."""

MOST = 5_000
"""Messages it lists: who has read so many looks for something else."""

_SIZE = QSize(960, 640)
_AIR = QSize(40, 80)
"""What a window manager, and the window behind it, have around it."""


class Search(KeyedDialog):
    """Stays beside the window, which goes on. Show it with `begin`."""

    def __init__(self, parent: QWidget, commands: Commands, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search history"))
        self._commands = commands
        self._hits = HitsModel(look, self)
        self.form = SearchForm()
        self.view = HitsView(self._hits, look)
        self.detail = Detail()
        self.said = PlainLabel("", "meta")
        self.more = QPushButton(self.tr("Show &more"))
        self.export = QPushButton(self.tr("&Export these…"))
        self.close_ = QPushButton(self.tr("Close"))
        self._searching = Inquiry(partial(commands.look_up, name="panel: search"))
        self._listing = Inquiry(partial(commands.look_up, name="panel: past rooms"))
        self._hears = False
        self._ended = False
        self._asked: Wanted | None = None
        self._has_more = False
        self._before: tuple[str, str] | None = None  # the words and the sender, before S
        self._key("S", self._show_theirs)
        self._back = self._key("Esc", self._show_all)
        self._back.setEnabled(False)
        self._lay_out()
        self.form.act.clicked.connect(self._on_search)
        self.more.clicked.connect(self._go_on)
        self.export.clicked.connect(self._on_export)
        self.view.end_reached.connect(self._go_on)
        self.view.chosen.connect(self._show_whole)
        for line in (self.form.words, self.form.who, self.form.address):
            line.textChanged.connect(self._on_typed)
        self.view.opened.connect(lambda row: Entry(self, self._hits.hit(row)).open())
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self._searching.drop)
        commands.hosting_changed.connect(self._on_hosting)
        for told in (commands.told, commands.failed):
            told.connect(self._on_told)

    def _lay_out(self) -> None:
        buttons = (self.more, self.export, self.close_)
        for button in buttons:
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        for button in buttons:
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(12)
        box.addWidget(self.form)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setHandleWidth(6)
        parts.addWidget(Pane(self.view))
        parts.addWidget(self.detail)
        parts.setStretchFactor(0, 1)
        parts.setCollapsible(0, False)
        parts.setSizes([400, 96])
        box.addWidget(parts, 1)
        box.addLayout(foot)
        free = self.screen().availableGeometry().size() - _AIR
        self.resize(_SIZE.boundedTo(free))

    def _key(self, keys: str, act: Callable[[], None]) -> QAction:
        """A key that means what is selected, where the list has the keys."""
        action = OnceAction(self.view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.view.addAction(action)
        return action

    def _show_theirs(self) -> None:
        """All that the one said whose message is selected; again: what was listed before."""
        senders = {self._hits.hit(row).sender for row in self.view.rows()} - {""}
        if self._before is not None:
            self._show_all()
        elif len(senders) == 1:
            self._before = (self.form.words.text(), self.form.who.text())
            self._look_for("", senders.pop())

    def _show_all(self) -> None:
        """Back to what was looked for before."""
        if self._before is not None:
            words, who = self._before
            self._before = None
            self._look_for(words, who)

    def _look_for(self, words: str, who: str) -> None:
        self._back.setEnabled(self._before is not None)
        for line, said in ((self.form.words, words), (self.form.who, who)):
            with QSignalBlocker(line):  # what is cleared is looked for at once, else
                line.setText(said)
        self.search()

    def begin(self) -> None:
        """Show it, in front, with the keys in its words; the first time it has the newest."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._on_hosting()
        self.form.begin()

    def people(self, peers: PeersModel) -> tuple[Person, ...]:
        """Whose messages are selected, each once: who came anew since is meant as it is now."""
        hits = [self._hits.hit(row) for row in self.view.rows()]
        return tuple(dict.fromkeys(peers.now(it.person, it.device) for it in hits if it.person))

    def looked_at(self, peers: PeersModel) -> tuple[Person, str] | None:
        """Who wrote the one message that is selected, and on which device."""
        hits = [self._hits.hit(row) for row in islice(self.view.rows(), 2)]
        if len(hits) != 1 or (who := hits[0].person) is None:
            return None
        return peers.now(who, hits[0].device), hits[0].device

    def _on_told(self, what: str) -> None:
        """What was done from here is said here, too: the window may be behind."""
        if self.isActiveWindow():
            self.said.setText(what)

    def _hear(self, event: Event) -> None:
        """Also while it is closed: what it has listed is there again when it is opened."""
        match event:
            case MessageRedacted(room=room, epoch=epoch, seq=seq):
                self._hits.mark(room, (epoch, seq), 0 if event.is_back else event.time)
            case EvidenceErased(before=before) if self._hits.erase(before):
                self._recount()
            case _:
                pass

    def _on_hosting(self) -> None:
        """The history may be there now, or gone."""
        archive = self._commands.archive
        self.form.setEnabled(archive is not None)
        if archive is not None and not self._hears:
            self._commands.control.host.events.connect(self._hear)
            self._hears = True
        if archive is None:
            self._asked = None
            self._searching.drop()
            self._tell(self._why_off(), "")
        elif self.isVisible():
            self._list_rooms(archive)
            if self._asked is None:
                self.form.begin()  # what can't be used has no keys
                self.search()

    def _why_off(self) -> str:
        if not self._commands.is_loaded:
            return self.tr("The host is being loaded.")
        if self._commands.hosting is Hosting.STARTING:
            return self.tr("The history is being opened.")
        return self.tr(
            "History is off: nothing of what is said is kept on disk, so there is nothing to "
            "search. Either it was switched off at the start, or its file can't be used; then the "
            "window says why."
        )

    def _too_short(self) -> str:
        return self.tr(
            "Search for words of three letters or more; in Chinese or Japanese one character will "
            "do."
        )

    def _list_rooms(self, archive: Archive) -> None:
        async def question() -> Callable[[], None]:
            try:
                rooms = await archive.rooms(ROOMS)
            except Unreadable:  # the search beside it says so
                return lambda: None
            return lambda: self.form.room.fill(rooms)

        self._listing.ask(question)

    def _on_search(self) -> None:
        """What is asked for by hand is nothing to go back from."""
        self._before = None
        self._back.setEnabled(False)
        self.search()

    def search(self) -> None:
        """Find what the fields say, from the newest on."""
        archive = self._commands.archive
        if archive is None:
            return
        self._asked = wanted = self.form.wanted()
        if not len(self._hits):
            self.view.set_empty(self.tr("Searching …"))
        self.said.setText(self.tr("Searching …"))
        self._has_more = False
        self._show_buttons()
        self.export.setEnabled(False)  # what is listed is of the search before

        async def question() -> Callable[[], None]:
            try:
                found = await archive.search(wanted, None, PAGE)
            except TooShort:
                return lambda: self._tell(self._too_short(), "")
            except Unreadable as fault:
                return partial(self._tell, self._failed(fault), "")
            return lambda: self._on_first(found)

        self._searching.ask(question)

    def _on_typed(self, typed: str) -> None:
        """What was cleared is looked for no more: what is listed, and given out, fits."""
        asked = self._asked
        if not typed and asked is not None and asked != self.form.wanted():
            self.search()

    def _show_whole(self) -> None:
        """All of the selected message, of the first if they are more."""
        row = next(self.view.rows(), None)
        if row is None:
            self.detail.tell("", "")
        else:
            hit = self._hits.hit(row)
            about = (hit.who(), text.called(hit.found.room), hit.when())
            self.detail.tell(" · ".join(each for each in about if each), hit.whole())

    def _go_on(self) -> None:
        """The next page, if there is one and nothing else is being looked for."""
        archive, wanted, last = self._commands.archive, self._asked, self._hits.last
        if not self._has_more or archive is None or wanted is None or self._searching.is_busy:
            return
        self.said.setText(self.tr("Searching …"))

        async def question() -> Callable[[], None]:
            try:
                found = await archive.search(wanted, last, PAGE)
            except (TooShort, Unreadable) as fault:
                return partial(self._on_failed_page, self._failed(fault))
            return lambda: self._on_page(found)

        self._searching.ask(question)

    def _on_export(self) -> None:
        """A file of what was found, not of what stands in the fields by now."""
        if self._asked is not None:
            ExportFound(self, self._commands, self._asked).open()

    def _on_first(self, found: Sequence[Found]) -> None:
        self._hits.reset(found)
        self.view.scrollToTop()
        if found:
            self._count(found)
            self.view.setCurrentIndex(self._hits.index(0, 0))
        else:
            self._tell(self.tr("No message was found."), self.tr("No message was found"))

    def _on_page(self, found: Sequence[Found]) -> None:
        self._hits.add(found)
        self._count(found)

    def _on_failed_page(self, why: str) -> None:
        self.said.setText(why)

    def _count(self, page: Sequence[Found]) -> None:
        """Say how many there are, after the last page that came."""
        self._ended = len(page) < PAGE
        self._recount()

    def _recount(self) -> None:
        count = len(self._hits)
        self._has_more = not self._ended and count < MOST
        if self._has_more:
            one = "The newest message; there are more"
            many = "The newest {count} messages; there are more"
        elif not self._ended:
            one = "The newest message; narrow the search to see older ones"
            many = "The newest {count} messages; narrow the search to see older ones"
        else:
            one, many = "1 message", "{count} messages"
        self.said.setText(counted(self.tr, one, many, count))
        self._show_buttons()

    def _tell(self, empty: str, said: str) -> None:
        """Nothing is listed; say why, where the messages would be."""
        self._has_more = False
        self._hits.reset()
        self.view.set_empty(empty)
        self.view.setAccessibleDescription(empty)
        self.said.setText(said)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.more.setEnabled(self._has_more)
        self.export.setEnabled(len(self._hits) > 0)

    def _failed(self, fault: Exception) -> str:
        why = text.sentence(str(fault))
        return self.tr("The history can't be read: {why}").format(why=why)
