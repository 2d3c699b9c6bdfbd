"""The log's row for each event: in which words, with which icon, and whom it is about."""

from __future__ import annotations

from peerpyrtc_desktop.core.audit import Act, Undone
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import (
    Acted,
    ActUndone,
    Announced,
    DocumentKept,
    Event,
    EvidenceErased,
    Flagged,
    GuestsStayed,
    HeldSettled,
    HistoryNoted,
    HistorySwitched,
    HostChanged,
    JoinFailed,
    Knocked,
    KnockEnded,
    MessageAccepted,
    MessageEdited,
    MessageHeld,
    MessageRedacted,
    MessageRefused,
    MessageReported,
    MessagesLost,
    NewcomersSee,
    Noticed,
    PeerJoined,
    PeerLeft,
    PeerRenamed,
    PeerUpdated,
    PinChanged,
    Reacted,
    RoomAdopted,
    RoomChanged,
    RoomClosed,
    RoomOpened,
    RoomUpdated,
)
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.act_words import of_panic
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row

_ORDINARY = frozenset(
    {
        Reason.CLIENT_INITIATED,
        Reason.CONNECTION_LOST,
        Reason.DUPLICATE_IDENTITY,
        Reason.MOVED,
        Reason.ROOM_CLOSED,
        Reason.SERVER_SHUTDOWN,
    }
)
"""Ways of leaving that nobody has to look into."""


_PANIC = frozenset({"panic", "calm"})
"""Acts on all rooms at once: whoever looks at the log sees why nothing comes any more."""


def row_of(event: Event) -> Row | None:
    """The log's row for an event; None for what isn't worth one."""
    match event:
        case MessageAccepted():
            return _said(event)
        case MessageRefused():
            return _refused(event)
        case MessagesLost():
            row = Row(event.time, event.room, event.sender, Kind.REFUSED, "", stay=event.stay)
            return _put(row, words.too_fast(event), "circle-x")
        case MessageReported():
            return _reported(event)
        case Announced():
            row = Row(event.time, event.room, "", Kind.ANNOUNCED, event.text, icon="megaphone")
            row.place = (event.epoch, event.seq)
            return row
        case PeerJoined(peer=peer):
            said = words.joined(peer.id)
            return _activity(event, said, "log-in", peer.id, peer.stay)
        case PeerRenamed(peer=peer):
            said = words.renamed(event.former, peer.id)
            return _activity(event, said, "info", peer.id, peer.stay)
        case PeerLeft():
            return _left(event)
        case JoinFailed():
            row = Row(event.time, event.room, event.peer_id, Kind.TROUBLE, "")
            return _put(row, words.join_failed(event), "triangle-alert")
        case HistoryNoted():
            row = Row(event.time, "", "", Kind.TROUBLE, "")
            return _put(row, text.one_line(event.text), "triangle-alert")
        case HistorySwitched():
            row = Row(event.time, "", "", Kind.TROUBLE, "")
            icon = "info" if event.stored else "triangle-alert"
            return _put(row, words.history(event), icon)
        case RoomOpened():
            return _activity(event, words.opened(event.room, by_host=event.by_host), "door-open")
        case RoomAdopted():
            return _activity(event, words.adopted(event.room), "door-open")
        case RoomClosed():
            return _activity(event, words.closed(event.room), "door-closed")
        case RoomUpdated():
            return _activity(event, words.topic(event.room, event.topic), "info")
        case NewcomersSee():
            return _activity(event, words.newcomers_see(event.room, event.count), "info")
        case MessageHeld(held=held):
            row = Row(
                held.time, event.room, held.peer, Kind.REPORTED, "", stay=held.stay, quotes=True
            )
            is_edit = held.edits is not None
            said = words.waits(held.name, held.data, held.why, is_edit=is_edit)
            return _put(row, said, "hourglass")
        case Knocked(knock=knock):
            row = Row(event.time, knock.room, knock.peer, Kind.REPORTED, "")
            return _put(row, words.knocks(knock.peer), "hourglass")
        case Flagged():
            row = Row(
                event.time, event.room, event.peer, Kind.REPORTED, "", stay=event.stay, quotes=True
            )
            return _put(row, words.flagged(event.rule, event.words), "triangle-alert")
        case Acted(act=act) if act.what in _PANIC:
            return _all_rooms(act, act.time)
        case ActUndone(act=Act(undone=Undone(time=time)) as act) if act.what in _PANIC:
            return _all_rooms(act, time)
        case (
            HeldSettled()
            | KnockEnded()
            | Noticed()
            | PeerUpdated()
            | HostChanged()
            | RoomChanged()
            | PinChanged()
            | Acted()
            | ActUndone()
            | DocumentKept()
            | EvidenceErased()
            | GuestsStayed()
            | Reacted()
        ):
            return None
        case MessageRedacted(by_author=True, sender=sender):
            row = Row(event.time, event.room, sender, Kind.ACTIVITY, "")
            return _put(row, words.took_own_back(sender), "info")
        case MessageRedacted():
            return None
        case MessageEdited(to=to):
            row = Row(
                event.time, event.room, event.sender, Kind.MESSAGE, "", to or "", stay=event.stay
            )
            row.quotes = True
            return _put(row, words.edited(event.was, event.data))


def _all_rooms(act: Act, time: int) -> Row:
    is_shut = (act.what == "panic") is (act.undone is None)
    icon = "door-closed" if is_shut else "door-open"
    return _put(Row(time, "", "", Kind.TROUBLE, ""), of_panic(act), icon)


def _put(row: Row, sentence: str, icon: str = "") -> Row:
    """Have `row` say a sentence of ours."""
    row.icon = icon
    row.text = text.copied(sentence)
    row.shown = sentence if text.is_parted(sentence) else ""
    return row


def _said(event: MessageAccepted) -> Row:
    to = event.to or ""
    row = Row(event.time, event.room, event.sender, Kind.MESSAGE, "", to, stay=event.stay)
    row.place = (event.epoch, event.seq)
    if file := words.of_file(event.name, event.data):
        return _put(row, file)
    if drawn := words.on_board(event.name, event.data):
        row.text = drawn
        row.written = event_words(event.name, event.data) or ""
    else:
        row.text = text.said(event.name, event.data)
    return row


def _refused(event: MessageRefused) -> Row:
    row = Row(
        event.time,
        event.room,
        event.sender,
        Kind.REFUSED,
        "",
        count=event.count,
        last=event.time,
        stay=event.stay,
        quotes=bool(event.said),
    )
    return _put(row, words.not_taken(event), "circle-x")


def _reported(event: MessageReported) -> Row:
    """About the one who was reported, if that is known; else about nobody."""
    row = Row(
        event.time,
        event.room,
        event.author,
        Kind.REPORTED,
        "",
        stay=event.author_stay,
        by=event.reporter,
        by_stay=event.stay,
        quotes=True,
    )
    return _put(row, words.reported(event.quote, event.text), "flag")


def _left(event: PeerLeft) -> Row:
    kind = Kind.ACTIVITY if event.reason in _ORDINARY else Kind.TROUBLE
    row = Row(event.time, event.room, event.peer_id, kind, "", stay=event.stay)
    return _put(row, words.left(event), "log-out" if kind is Kind.ACTIVITY else "user-x")


def _activity(
    event: (
        PeerJoined
        | PeerRenamed
        | RoomOpened
        | RoomAdopted
        | RoomClosed
        | RoomUpdated
        | NewcomersSee
    ),
    said: str,
    icon: str,
    sender: str = "",
    stay: str = "",
) -> Row:
    row = Row(event.time, event.room, sender, Kind.ACTIVITY, "", stay=stay)
    return _put(row, said, icon)
