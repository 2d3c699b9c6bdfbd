"""What the tabs of a card show: what was done, who else is there, numbers over time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.act_details import state
from peerpyrtc_desktop.gui.act_words import by, said
from peerpyrtc_desktop.gui.language import counted, number, translating
from peerpyrtc_desktop.gui.models.trails import Point, a_minute
from peerpyrtc_desktop.gui.times import Day, moment

# Loaded by the first who wants it.
if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.card_reading import CardReading
    from peerpyrtc_desktop.gui.views.card import Card

_tr = translating("CardTabs")


def show_acts(card: Card, reading: CardReading) -> None:
    """What was done to them, the latest first."""
    today = Day.now()
    rows = []
    for act in reading.acts:
        what = said(act)
        if act.undone is not None:
            what = words.because(what, state(act))
        rows.append((moment(act.time, today), what, by(act.by), text.one_line(act.why)))
    card.done.fill(rows, [act.id for act in reading.acts])
    card.count(card.done, _tr("Acts"), len(rows))
    if reading.why_no_acts:
        card.done.said.setText(reading.why_no_acts)
    elif rows:
        card.done.said.setText(_tr("Del takes back what is selected."))
    else:
        card.done.said.setText(_tr("Nothing was done to them lately."))


def others_of(me: PeerSnapshot, peers: Iterable[PeerSnapshot]) -> list[PeerSnapshot]:
    """Those on the same device, then those at one of the same addresses."""
    addresses = set(me.addresses)
    found = [
        each
        for each in peers
        if each.stay != me.stay and (_is_on_same(me, each) or addresses & set(each.addresses))
    ]
    return sorted(found, key=lambda it: (not _is_on_same(me, it), text.natural(it.id), it.room))


def _is_on_same(me: PeerSnapshot, other: PeerSnapshot) -> bool:
    return bool(me.device) and me.device == other.device


def show_others(card: Card, me: PeerSnapshot | None, others: Sequence[PeerSnapshot]) -> None:
    """Who else may be the same, and why."""
    device, address = _tr("Browser"), _tr("Address")
    rows = [
        (
            text.name(each.id),
            text.name(each.room),
            device if me is not None and _is_on_same(me, each) else address,
        )
        for each in others
    ]
    card.others.fill(rows, [each.stay for each in others])
    card.count(card.others, _tr("Others"), len(others))
    card.others.said.setText(
        _tr("Return shows the card of whom you select.")
        if others
        else _tr("Nobody else here has their browser or their address.")
    )


def show_numbers(card: Card, peer: PeerSnapshot | None, points: tuple[Point, ...]) -> None:
    """The last ten minutes as three lines, and what has come together."""
    tab = card.numbers
    rates = a_minute(points)
    rtts = [point.rtt for point in points]
    queues: list[float | None] = [float(point.queued) for point in points]
    tab.show_line(tab.rate, rates, _range(rates, number))
    tab.show_line(tab.rtt, rtts, _range(rtts, text.milliseconds))
    tab.show_line(tab.queue, queues, _range(queues, lambda size: text.size(int(size))))
    if peer is None:
        tab.counts.setText("")
        return
    one, many = "1 message since they came", "{count} messages since they came"
    came = counted(_tr, one, many, peer.messages)
    refused = _tr("Refused: {count}").format(count=number(peer.refused))
    tab.counts.setText(f"{came} · {refused}")


def _range(values: list[float | None], say: Callable[[float], str]) -> str:
    """The last value, and the highest, in words."""
    known = [each for each in values if each is not None]
    if not known:
        return text.NONE
    last = values[-1]
    told = _tr("{last}, at most {most}")
    now = text.NONE if last is None else say(last)
    return told.format(last=_whole(now), most=_whole(say(max(known))))


def _whole(part: str) -> str:
    """`12 ms` in a sentence that goes to the left: as one piece."""
    is_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2068{part}\u2069" if is_left else part
