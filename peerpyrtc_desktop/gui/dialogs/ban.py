"""The dialog before a ban: how long, what of the guest, why, and whom else it would hit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui import lengths, text, words
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.language import counted, listed, translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import reason_line

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.bans import Guest
    from peerpyrtc_desktop.gui.commands import Commands
    from peerpyrtc_desktop.runtime.commands.bans import Ban, Preview

_tr = translating("BanDialog")

HOUR = 3600
_LOOK_AGAIN = 200
"""Milliseconds after which it is asked anew whom else it would hit."""

_LINES = 3
"""Lines there is room for whom it would hit."""

_SHOWN = 6
"""Names that are written out."""


class Wanted(Struct):
    """A ban as the dialog answers it; `seconds` None is for ever."""

    seconds: int | None
    parts: tuple[str, ...]
    text: str

    @classmethod
    def read(cls, answer: str) -> Wanted:
        """What the dialog answered."""
        return msgspec.json.decode(answer, type=cls)

    def command(self, who: Person) -> Ban:
        """What the host is asked to do."""
        from peerpyrtc_desktop.runtime.commands.bans import Ban

        return Ban(
            who.room,
            who.id,
            who.stay,
            parts=self.parts,
            seconds=self.seconds,
            text=self.text,
        )


class Banning(StayingDialog):
    """How long, why, and whom it would hit, which is asked anew as the ban is chosen."""

    def __init__(self, parent: QWidget, commands: Commands | None, offered: Sequence[int | None]):
        tr = self.tr
        super().__init__(parent, title=tr("Ban"), hint="", act=tr("Ban"))
        self._commands = commands
        self._asked = 0
        self.act.setProperty("kind", "danger")
        words_of = {
            600: tr("For 10 minutes"),
            HOUR: tr("For an hour"),
            24 * HOUR: tr("For a day"),
            720 * HOUR: tr("For 30 days"),
            None: tr("For good"),
        }
        self.length = QComboBox()
        self.length.setAccessibleName(tr("How long"))
        for seconds in offered:
            self.length.addItem(words_of[seconds], seconds)
        self.length.setCurrentIndex(offered.index(HOUR))
        self.reason = reason_line()
        self.hits = PlainLabel("")
        self.hits.setWordWrap(True)
        # Room for the usual answer: a window that grows while it is put on the screen jumps.
        self.hits.setMinimumHeight(_LINES * self.hits.fontMetrics().lineSpacing())
        self.hits.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self, interval=_LOOK_AGAIN, singleShot=True)
        self._timer.timeout.connect(self.look_again)

    def bans(self) -> list[Ban]:
        """The bans as they are chosen now."""
        raise NotImplementedError

    def meant(self) -> Sequence[Person]:
        """The guests that they are made for."""
        return ()

    def look_soon(self) -> None:
        """It was changed: what is shown isn't said of it any more."""
        self._asked += 1
        self._timer.start()

    def look_again(self) -> None:
        """Ask whom it would hit."""
        if self._commands is None or not self.act.isEnabled():
            return
        self._asked += 1
        number = self._asked
        self._inquire(
            self.bans(),
            lambda hit: self._show(number, said(hit, others=bool(self.meant()))),
            lambda why: self._refused(number, why),
        )

    def _refused(self, number: int, why: str) -> None:
        """The host would refuse it as it is now: it has to be another."""
        self._show(number, why)
        if isValid(self) and number == self._asked:
            self.act.setEnabled(False)

    def _inquire(
        self,
        bans: Sequence[Ban],
        heard: Callable[[Preview], None],
        refused: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Hear whom all of these would hit together, besides those they are made for."""
        from peerpyrtc_desktop.runtime.commands.bans import Preview, PreviewBan

        assert self._commands is not None
        hits = list[Preview]()

        def heard_one(hit: Preview) -> None:
            hits.append(hit)
            if len(hits) == len(bans):
                heard(_together(hits, self.meant()))

        for ban in bans:
            self._commands.inquire(PreviewBan(ban), heard_one, refused)

    def _show(self, number: int, what: str) -> None:
        if isValid(self) and number == self._asked:
            self.hits.setText(what)
            self.grow()


class BanDialog(Banning):
    """Asks about one guest, or many. `look` has it say whom else it would hit, as it is chosen.

    An address is banned as a whole unless it is chosen so only where nobody else is hit by that: a
    class behind one router is not to go by a Return.
    """

    def __init__(self, parent: QWidget, who: Sequence[Person]) -> None:
        super().__init__(parent, None, (600, HOUR, 24 * HOUR, 720 * HOUR, None))
        tr = self.tr
        self._who = who
        self.parts = {
            "device": QCheckBox(tr("Their &device: this browser, under whatever name")),
            "newcomers": QCheckBox(tr("New devices at their address: they have to &knock")),
            "address": QCheckBox(tr("Their &address: everyone who comes from there")),
            "name": QCheckBox(tr("Their &name, and what looks like it")),
        }
        for part in ("device", "newcomers"):
            self.parts[part].setChecked(True)
        self._is_touched = False
        called = text.called(who[0].id) if len(who) == 1 else words.people(len(who))
        heading = tr("Keep {name} out of all rooms?").format(name=called)
        fields = [self.length, *self.parts.values(), self.reason, self.hits]
        self.lay_out(heading, fields, spacing=8)  # a small screen is hardly higher
        for box in self.parts.values():
            box.toggled.connect(self._changed)
            box.clicked.connect(self._touch)
        self.reason.textChanged.connect(self._on_reason)
        self.reason.setFocus()

    def suggest(self, seconds: int | None, why: str) -> None:
        """Have this length and this reason to begin with."""
        at = self.length.findData(seconds)
        if at < 0:
            label = self.tr("For {length}").format(length=lengths.said(seconds))
            self.length.addItem(label, seconds)
            at = self.length.count() - 1
        self.length.setCurrentIndex(at)
        self.reason.setText(why)

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return msgspec.json.encode(self._wanted()).decode()

    def _wanted(self) -> Wanted:
        parts = tuple(part for part, box in self.parts.items() if box.isChecked())
        return Wanted(self.length.currentData(), parts, self.reason.text().strip())

    def bans(self) -> list[Ban]:
        """See `Banning.bans`."""
        return self._bans(self._wanted())

    def _bans(self, wanted: Wanted) -> list[Ban]:
        return [wanted.command(each) for each in self._who]

    def meant(self) -> Sequence[Person]:
        """See `Banning.meant`."""
        return self._who

    def look(self, commands: Commands) -> None:
        """Ask whom else it would hit, now and at each change."""
        self._commands = commands
        self.look_again()
        strict = self._bans(msgspec.structs.replace(self._wanted(), parts=("device", "address")))
        self._inquire(strict, self._suit)

    def _suit(self, hit: Preview) -> None:
        """Offer what there is of them, and the address as a whole if it is theirs alone."""
        if not isValid(self):
            return
        nothing = {each.part for each in hit.barred if each.nothing}
        for part in nothing & {*self.parts}:
            self.parts[part].setChecked(False)
            self.parts[part].setEnabled(False)
        if {"address", "newcomers"} & nothing:
            own = self.tr("{part} (it is this machine's own)")
            box = self.parts["address"]
            box.setText(own.format(part=box.text()))
        elif not self._is_touched and not hit.present and not hit.recent:
            self.parts["address"].setChecked(True)

    def _touch(self) -> None:
        self._is_touched = True

    def _on_reason(self) -> None:
        if not self.act.isEnabled():  # it may have been too long
            self._changed()

    def _changed(self) -> None:
        self.act.setEnabled(any(box.isChecked() for box in self.parts.values()))
        self.look_soon()
        if not self.act.isEnabled():
            self.hits.setText(self.tr("Choose what of them is banned."))


def _together(hits: Sequence[Preview], meant: Sequence[Person]) -> Preview:
    """Whom many bans hit besides those they are made for, each guest once."""
    from peerpyrtc_desktop.runtime.commands.bans import Preview

    named = {(who.room, who.id, who.stay) for who in meant}
    all_ = [guest for hit in hits for guest in (*hit.present, *hit.recent)]
    own = {guest.key for guest in all_ if (guest.room, guest.peer, guest.stay) in named}
    barred = [each for each in hits[0].barred if all(each in hit.barred for hit in hits)]
    others = list(dict.fromkeys(guest for guest in all_ if guest.key not in own))
    present = tuple(guest for guest in others if guest.left is None)
    recent = tuple(guest for guest in others if guest.left is not None)
    return Preview(present, recent, tuple(barred))


def said(hit: Preview, *, others: bool = True) -> str:
    """Whom a ban would hit, in words: the `others`, besides the one it is made for."""
    sentences = []
    present = _people(hit.present)
    sent_out = {key for key, _ in present}
    recent = [each for each in _people(hit.recent) if each[0] not in sent_out]
    for people, template in (
        (present, _tr("Also sent out: {who}.") if others else _tr("Sent out: {who}.")),
        (
            recent,
            _tr("Also kept out, and here lately: {who}.")
            if others or present
            else _tr("Kept out, and here lately: {who}."),
        ),
    ):
        if people:
            sentences.append(template.format(who=_names([name for _, name in people])))
    nobody = _tr("Nobody else is hit, of those here or lately here.")
    return " ".join(sentences) or (
        nobody if others else _tr("Nobody is hit, of those here or lately here.")
    )


def _people(guests: Sequence[Guest]) -> list[tuple[str, str]]:
    """Each with its name once, in however many rooms and stays: by what it is known again by."""
    return list(dict.fromkeys((guest.key, guest.peer) for guest in guests))


def _names(names: Sequence[str]) -> str:
    shown = listed(text.called(each) for each in names[:_SHOWN])
    further = len(names) - _SHOWN
    if further <= 0:
        return shown
    return counted(_tr, "{names} and 1 more", "{names} and {count} more", further, names=shown)
