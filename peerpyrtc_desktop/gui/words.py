"""What happens, in words: for the log's activity rows and the end of the status bar.

What a peer wrote is set apart in them (`text.apart`): it can't turn our words around.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import UNSET, Raw, Struct, UnsetType
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import (
    HistorySwitched,
    JoinFailed,
    MessageRefused,
    MessagesLost,
    PeerLeft,
)
from peerpyrtc_desktop.core.file_frames import EVENT, announced
from peerpyrtc_desktop.core.payload import event_words, read
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.gui import text


def _tr(source: str) -> str:
    return QCoreApplication.translate("Words", source)


def left(event: PeerLeft) -> str:
    """`Ann was kicked: spam`."""
    sentences = {
        Reason.CLIENT_INITIATED: _tr("{name} left"),
        Reason.KICKED: _tr("{name} was kicked"),
        Reason.BANNED: _tr("{name} was banned"),
        Reason.TIMED_OUT: _tr("{name} was given a timeout"),
        Reason.MOVED: _tr("{name} was moved to another room"),
        Reason.DUPLICATE_IDENTITY: _tr("{name} came back in another window"),
        Reason.ROOM_CLOSED: _tr("{name} left: the room was closed"),
        Reason.SERVER_SHUTDOWN: _tr("{name} left: hosting stopped"),
        Reason.CONNECTION_LOST: _tr("{name} lost the connection"),
        Reason.JOIN_FAILURE: _tr("{name} could not join"),
        Reason.DENIED: _tr("{name} was turned away"),
        Reason.FLOODING: _tr("{name} was removed for flooding"),
        Reason.SLOW_READER: _tr("{name} was removed: its connection is too slow"),
        Reason.PROTOCOL_ERROR: _tr("{name} was removed: it broke the protocol"),
    }
    said = sentences[event.reason].format(name=text.called(event.peer_id))
    return f"{said}: {text.apart(text.one_line(event.text))}" if event.text else said


def renamed(former: str, name: str) -> str:
    """`Ann is called Anna now`."""
    said = _tr("{former} is called {name} now")
    return said.format(former=text.called(former), name=text.called(name))


def gone(peer_id: str, taken: bool) -> str:
    """`Ann has left`: why an act on what they said meets nobody."""
    said = (
        _tr("{name} has left; somebody else has that name now") if taken else _tr("{name} has left")
    )
    return said.format(name=text.called(peer_id))


def too_fast(event: MessagesLost) -> str:
    """`Ann's client is too fast: 12 messages not passed on`."""
    name, count = text.called(event.sender), event.count
    if count == 1:
        return _tr("{name}'s client is too fast: 1 message not passed on").format(name=name)
    said = _tr("{name}'s client is too fast: {count} messages not passed on")
    return said.format(name=name, count=f"{count:,}")


def not_taken(event: MessageRefused) -> str:
    """`Not sent: Ben is muted`. Else that, and what Ben reads of it: the sentence means him.

    Where a rule refused what he said it says that first: nobody else read it.
    """
    if event.code == Code.MUTED:
        return _tr("Not sent: {name} is muted").format(name=text.called(event.sender))
    why = text.apart(text.whole(event.text))
    if event.said:
        said = text.apart(text.whole(event.said))
        return _tr("Refused: “{said}”; they read: “{why}”").format(said=said, why=why)
    return _tr("Not taken; they read: “{why}”").format(why=why)


def reported(quote: str, why: str) -> str:
    """`“buy now”: spam`, or as much of it as is known; with all their lines."""
    kept = f"“{text.apart(text.whole(quote))}”"
    quoted = kept if quote else _tr("a message that isn't kept any more")
    return f"{quoted}: {text.apart(text.whole(why))}" if why else quoted


TEST_ROOM = "echo"
"""Where the page that tests the connection meets nobody but itself (pages/echo)."""


def connection_test(room: str, *, by_host: bool) -> str:
    """What the room of the connection test is marked with; "" for all others."""
    return _tr("connection test") if room == TEST_ROOM and not by_host else ""


def room_state(settings: RoomSettings) -> str:
    """What is unusual about a room, in as few words as that takes: `locked, slow 10 s`."""
    said = [
        _tr("locked") if settings.locked else "",
        _tr("PIN") if settings.pin else "",
        _tr("waiting room") if settings.waiting_room else "",
        preset(settings.permissions),
        _tr("approval") if settings.approve_all else "",
        _tr("slow {seconds} s").format(seconds=settings.slow) if settings.slow else "",
        _tr("delay {seconds} s").format(seconds=settings.delay) if settings.delay else "",
    ]
    return ", ".join(each for each in said if each)


def preset(permissions: Permissions) -> str:
    """What a room's table is called; "" if guests may do everything."""
    names = {
        "open": "",
        "ask": _tr("ask the host only"),
        "quiet": _tr("quiet"),
        "board": _tr("view the board"),
    }
    bare = replace(permissions, exempt={})
    for key, table in PRESETS.items():
        if bare == table:
            return names[key]
    return _tr("not all allowed")


def wants_in(peer_id: str) -> str:
    """`Ann wants to come in`."""
    return _tr("{name} wants to come in").format(name=text.called(peer_id))


def at_door(beside: str) -> str:
    """Why somebody who knocks waits: also for the sake of a ban of `beside`, if that isn't ""."""
    if not beside:
        return _tr("Knocks")
    return _tr("Knocks: a new device where {name} was banned").format(name=text.called(beside))


def wants_word(peer_id: str) -> str:
    """`Ann wants to speak`."""
    return _tr("{name} wants to speak").format(name=text.called(peer_id))


def hand_up() -> str:
    """Why somebody who raised a hand waits."""
    return _tr("Hand raised")


def noticed(is_report: bool, by: str, why: str) -> str:
    """`Reported by Ann: “look”`, `By the rule links`."""
    if not is_report:
        return why_waits(by)
    said = _tr("Reported by {name}").format(name=text.called(by))
    return f"{said}: “{text.apart(text.whole(why))}”" if why else said


def why_waits(why: str) -> str:
    """`Waits for approval`."""
    reasons = {
        "approval": _tr("Waits for approval"),
        "restricted": _tr("Held, as all from them"),
        "delay": _tr("Goes out in a moment"),
    }
    return reasons.get(why) or _tr("By the rule {name}").format(name=text.called(why))


def of_event(name: str, data: Raw) -> str:
    """What an event of a guest's says to people: a file by its name, on the board what it did."""
    return of_file(name, data) or on_board(name, data) or event_words(name, data) or name


def waits(name: str, data: Raw, why: str) -> str:
    """`Waits for approval: “buy now”`."""
    return f"{why_waits(why)}: “{text.apart(text.whole(of_event(name, data)))}”"


def flagged(rule: str, said: str) -> str:
    """`Flagged by the rule links: “evil.example”`."""
    because = _tr("Flagged by the rule {}").format(text.apart(rule))
    return f"{because}: “{text.apart(text.whole(said))}”" if said else because


def joined(peer_id: str) -> str:
    """`Ann joined`."""
    return _tr("{name} joined").format(name=text.called(peer_id))


def knocks(peer_id: str) -> str:
    """`Ann waits to be let in`."""
    return _tr("{name} waits to be let in").format(name=text.called(peer_id))


def join_failed(event: JoinFailed) -> str:
    """`Ann could not join: no answer in 15 s`."""
    name = text.called(event.peer_id) or event.address
    said = _tr("{name} could not join")
    if event.reason is Reason.DENIED:
        said = _tr("{name} was turned away")
    elif event.reason is Reason.BANNED:
        said = _tr("{name} was kept out by a ban")
    said = said.format(name=name)
    return f"{said}: {text.apart(text.one_line(event.text))}" if event.text else said


def history(event: HistorySwitched) -> str:
    """`History off: the disk is full`."""
    if event.stored:
        return _tr("History on again: what was said meanwhile is kept")
    return _tr("History off: {why}").format(why=text.one_line(event.text))


def opened(room: str, *, by_host: bool) -> str:
    """`Room lobby opened`."""
    said = _tr("Room {room} opened") if by_host else _tr("A guest opened the room {room}")
    return said.format(room=text.called(room))


def closed(room: str) -> str:
    """`Room lobby closed`."""
    return _tr("Room {room} closed").format(room=text.called(room))


class _Change(Struct):
    strokes: tuple[int, ...] | UnsetType = UNSET
    clear: int | UnsetType = UNSET


def on_board(name: str, data: Raw) -> str:
    """What an event did to a whiteboard, "" if it did nothing: a stroke's points tell nobody."""
    if name == "stroke":
        return _tr("drew on the whiteboard")
    if name == "clear":
        return _tr("cleared the whiteboard")
    change = read(data, _Change) if name in ("erase", "restore") else None
    if change is None:
        return ""
    if name == "restore" and change.clear is not UNSET:
        return _tr("brought the whiteboard back")
    if isinstance(change.strokes, UnsetType):
        return ""
    said = _tr("erased {strokes}") if name == "erase" else _tr("brought back {strokes}")
    return said.format(strokes=strokes(len(change.strokes)))


def of_file(name: str, data: Raw) -> str:
    """`sent the file notes.pdf (120 kB): “see page 3”`; "" if an event tells of no file."""
    told = announced(data) if name == EVENT else None
    if told is None or type(told.size) is not int:
        return ""
    called = told.name
    said = _tr("sent the file {name} ({size})")
    known = isinstance(called, str) and called
    shown = text.apart(text.file_name(called)) if known else _tr("without a name")
    said = said.format(name=shown, size=text.size(told.size))
    has_caption = isinstance(told.caption, str) and told.caption
    return f"{said}: “{text.apart(text.whole(told.caption))}”" if has_caption else said


def strokes(count: int) -> str:
    """`1 stroke`, `12 strokes`."""
    return _tr("1 stroke") if count == 1 else _tr("{count} strokes").format(count=f"{count:,}")


def rooms(names: Iterable[str], limit: int = 4) -> str:
    """`lobby`, `lobby and stage`, `12 rooms`: each once."""
    each = [text.called(name) for name in dict.fromkeys(names)]
    if len(each) > limit:
        return _tr("{count} rooms").format(count=f"{len(each):,}")
    if len(each) < 2:
        return "".join(each)
    return _tr("{these} and {last}").format(these=", ".join(each[:-1]), last=each[-1])


def took_back(count: int) -> str:
    """What came of taking messages back."""
    if not count:
        return _tr("Nothing of that is there to be taken back")
    one = _tr("Took back 1 message")
    many = _tr("Took back {count} messages")
    return one if count == 1 else many.format(count=f"{count:,}")


def kept_for(count: int) -> str:
    """`Its history is kept for 7 days`, or for ever."""
    if not count:
        return _tr("Its history is kept for ever")
    return _tr("Its history is kept for {days}").format(days=days(count))


def adopted(room: str) -> str:
    """`Room attic is yours now: it stays when its last guest leaves`."""
    said = _tr("Room {room} is yours now: it stays when its last guest leaves")
    return said.format(room=text.called(room))


def days(count: int) -> str:
    """`1 day`, `30 days`."""
    return _tr("1 day") if count == 1 else _tr("{count} days").format(count=f"{count:,}")


def topic(room: str, about: str) -> str:
    """`Topic of lobby: the tide tables`."""
    if not about:
        return _tr("Topic of {room} taken away").format(room=text.called(room))
    said = _tr("Topic of {room}: {topic}")
    return said.format(room=text.called(room), topic=text.apart(text.one_line(about)))


def newcomers_see(room: str, count: int | None) -> str:
    """`Newcomers to lobby see the last 200 messages`."""
    if count is None:
        said = _tr("Newcomers to {room} see all that was said since it was opened")
    elif count == 0:
        said = _tr("Newcomers to {room} see nothing of what was said before")
    else:
        said = _tr("Newcomers to {room} see the last {count} messages")
    return said.format(room=text.called(room), count=count and f"{count:,}")


def recipient(peer: str) -> str:
    """Whom something is for: what is for the host is for whoever sits at the panel."""
    return _tr("you") if peer == SERVER_ID else text.called(peer)


def people(count: int) -> str:
    """`1 peer`, `12 peers`."""
    return _tr("1 peer") if count == 1 else _tr("{count} peers").format(count=f"{count:,}")


def guests(count: int) -> str:
    """`1 guest`, `12 guests`."""
    return _tr("1 guest") if count == 1 else _tr("{count} guests").format(count=f"{count:,}")


def names(peers: list[str], limit: int = 12) -> str:
    """The names of those an action will meet, one a line; the rest as a number."""
    lines = [text.called(each) for each in peers[:limit]]
    if len(peers) > limit:
        lines.append(_tr("and {count} more").format(count=len(peers) - limit))
    return "\n".join(lines)


def tally(peers: Iterable[str], limit: int = 8) -> str:
    """`Ann (3), Ben (2), 4 more`: how often each is named, those with the most first."""
    counts = Counter(peers).most_common()
    shown = [f"{text.called(who)} ({count:,})" for who, count in counts[:limit]]
    if (more := len(counts) - limit) > 0:
        shown.append(_tr("{count} more").format(count=f"{more:,}"))
    return ", ".join(shown)


def refused(it: Refused) -> str:
    """Why the host won't, in a line: names of peers may stand in it."""
    return text.apart(text.one_line(it.text))


def fault(error: BaseException) -> str:
    """An error in the system's own words, or its name if it has none."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
