"""What happens, in words: for the log's activity rows and the end of the status bar.

What a peer wrote is set apart in them (`text.apart`): it can't turn our words around.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import UNSET, Raw, Struct, UnsetType
from msgspec.structs import replace

from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.events import (
    HistorySwitched,
    JoinFailed,
    MessageRefused,
    MessagesLost,
    PeerLeft,
)
from peerpyrtc_desktop.core.file_frames import EVENT, announced
from peerpyrtc_desktop.core.lettering import picture_of
from peerpyrtc_desktop.core.payload import event_words, read
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, listed, number, translating
from peerpyrtc_desktop.gui.refusal_words import refused as refused

_tr = translating("Words")


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
    return because(said, text.apart(text.one_line(event.text))) if event.text else said


def because(what: str, why: str) -> str:
    """`Ann was kicked: spam`."""
    return _tr("{what}: {why}").format(what=what, why=why)


def _quoting(what: str, said: str) -> str:
    """`Flagged by the rule links: “evil.example”`, with all its lines."""
    return _tr("{what}: “{said}”").format(what=what, said=text.apart(text.whole(said)))


def renamed(former: str, name: str) -> str:
    """`Ann is called Anna now`."""
    said = _tr("{former} is called {name} now")
    return said.format(former=text.called(former), name=text.called(name))


def gone(peer_id: str, taken: bool) -> str:
    """`Ann has left`: why an act on what they said meets nobody."""
    other = _tr("{name} has left; somebody else has that name now")
    return (other if taken else _tr("{name} has left")).format(name=text.called(peer_id))


def too_fast(event: MessagesLost) -> str:
    """`Ann's client is too fast: 12 messages not passed on`."""
    one = "{name}'s client is too fast: 1 message not passed on"
    many = "{name}'s client is too fast: {count} messages not passed on"
    return counted(_tr, one, many, event.count, name=text.called(event.sender))


def took_own_back(sender: str) -> str:
    """Somebody has taken back something of its own: which stands struck out."""
    return _tr("{name} took back a message of their own").format(name=text.called(sender))


def edited(was: Raw, data: Raw) -> str:
    """What somebody has changed: how it read, and how it reads."""
    before, now = (text.apart(text.whole(text.said("message", each))) for each in (was, data))
    return _tr("Changed “{before}” to “{now}”").format(before=before, now=now)


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
    kept = _tr("“{said}”").format(said=text.apart(text.whole(quote)))
    quoted = kept if quote else _tr("a message that isn't kept any more")
    return because(quoted, text.apart(text.whole(why))) if why else quoted


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
    return listed(said)


def pinned(sender: str, said: str) -> str:
    """`pinned: Ann: Exam at ten.`; the host's own are without a name."""
    line = text.apart(text.one_line(said))
    if not sender:
        return _tr("pinned: {text}").format(text=line)
    return _tr("pinned: {who}: {text}").format(who=text.called(sender), text=line)


def preset(permissions: Permissions) -> str:
    """What a room's table is called; "" if guests may do everything."""
    names = {
        "open": "",
        "class": _tr("class"),
        "ask": _tr("ask the host only"),
        "quiet": _tr("quiet"),
        "board": _tr("view the board"),
    }
    bare = replace(permissions, exempt={})
    found = (names[key] for key, table in PRESETS.items() if bare == table)
    return next(found, _tr("not all allowed"))


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
    return _quoting(said, why) if why else said


def why_waits(why: str, *, is_edit: bool = False) -> str:
    """`Waits for approval`; of what shall stand in the place of something said before,
    `An edit. Waits for approval`."""
    if is_edit:
        return _tr("An edit. {why}").format(why=why_waits(why))
    reasons = {
        "approval": _tr("Waits for approval"),
        "restricted": _tr("Held, as all from them"),
        "delay": _tr("Goes out in a moment"),
    }
    return reasons.get(why) or _tr("By the rule {name}").format(name=text.called(why))


def of_event(name: str, data: Raw) -> str:
    """What an event of a guest's says to people: a file by its name, on the board what it did."""
    return of_file(name, data) or on_board(name, data) or event_words(name, data) or name


def waits(name: str, data: Raw, why: str, *, is_edit: bool = False) -> str:
    """`Waits for approval: “buy now”`."""
    return _quoting(why_waits(why, is_edit=is_edit), of_event(name, data))


def flagged(rule: str, said: str) -> str:
    """`Flagged by the rule links: “evil.example”`."""
    by_rule = _tr("Flagged by the rule {name}").format(name=text.apart(rule))
    return _quoting(by_rule, said) if said else by_rule


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
    return because(said, text.apart(text.one_line(event.text))) if event.text else said


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
    """What an event did to a whiteboard, "" if it did nothing: of a line there are no words."""
    if name == "stroke" and (written := event_words(name, data)):
        shown = text.apart(text.whole(written))
        return _tr("wrote on the whiteboard: “{words}”").format(words=shown)
    if name == "stroke":
        put = _tr("put a picture on the whiteboard")
        return put if picture_of(name, data) else _tr("drew on the whiteboard")
    if name == "clear":
        return _tr("cleared the whiteboard")
    if name not in ("erase", "restore") or (change := read(data, _Change)) is None:
        return ""
    if name == "restore" and change.clear is not UNSET:
        return _tr("brought the whiteboard back")
    if isinstance(change.strokes, UnsetType):
        return ""
    count = len(change.strokes)
    if name == "erase":
        return counted(_tr, "erased 1 stroke", "erased {count} strokes", count)
    return counted(_tr, "brought back 1 stroke", "brought back {count} strokes", count)


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
    return _quoting(said, told.caption) if has_caption else said


def rooms(names: Iterable[str], limit: int = 4) -> str:
    """`lobby`, `lobby and stage`, `12 rooms`: each once."""
    each = [text.called(name) for name in dict.fromkeys(names)]
    if len(each) > limit:
        return counted(_tr, "1 room", "{count} rooms", len(each))
    if len(each) < 2:
        return "".join(each)
    return _tr("{these} and {last}").format(these=listed(each[:-1]), last=each[-1])


def took_back(count: int) -> str:
    """What came of taking messages back."""
    if not count:
        return _tr("Nothing of that is there to be taken back")
    return counted(_tr, "Took back 1 message", "Took back {count} messages", count)


def kept_for(count: int) -> str:
    """`Its history is kept for 7 days`, or for ever."""
    if not count:
        return _tr("Its history is kept for ever")
    one, many = "Its history is kept for 1 day", "Its history is kept for {count} days"
    return counted(_tr, one, many, count)


def adopted(room: str) -> str:
    """`Room attic is yours now: it stays when its last guest leaves`."""
    said = _tr("Room {room} is yours now: it stays when its last guest leaves")
    return said.format(room=text.called(room))


def days(count: int) -> str:
    """`1 day`, `30 days`."""
    return counted(_tr, "1 day", "{count} days", count)


def topic(room: str, about: str) -> str:
    """`Topic of lobby: the tide tables`."""
    if not about:
        return _tr("Topic of {room} taken away").format(room=text.called(room))
    said = _tr("Topic of {room}: {topic}")
    return said.format(room=text.called(room), topic=text.apart(text.one_line(about)))


def newcomers_see(room: str, count: int | None) -> str:
    """`Newcomers to lobby see the last 200 messages`."""
    if count:
        one = "Newcomers to {room} see the last message"
        many = "Newcomers to {room} see the last {count} messages"
        return counted(_tr, one, many, count, room=text.called(room))
    said = _tr("Newcomers to {room} see nothing of what was said before")
    if count is None:
        said = _tr("Newcomers to {room} see all that was said since it was opened")
    return said.format(room=text.called(room))


def recipient(peer: str) -> str:
    """Whom something is for: what is for the host is for whoever sits at the panel."""
    return _tr("you") if peer == SERVER_ID else text.called(peer)


def people(count: int) -> str:
    """`1 peer`, `12 peers`."""
    return counted(_tr, "1 peer", "{count} peers", count)


def guests(count: int) -> str:
    """`1 guest`, `12 guests`."""
    return counted(_tr, "1 guest", "{count} guests", count)


def names(peers: list[str], limit: int = 12) -> str:
    """The names of those an action will meet, one a line; the rest as a number."""
    lines = [text.called(each) for each in peers[:limit]]
    if len(peers) > limit:
        lines.append(counted(_tr, "and 1 more", "and {count} more", len(peers) - limit))
    return "\n".join(lines)


def tally(peers: Iterable[str], limit: int = 8) -> str:
    """`Ann (3), Ben (2), 4 more`: how often each is named, those with the most first."""
    counts = Counter(peers).most_common()
    shown = [f"{text.called(who)} ({number(count)})" for who, count in counts[:limit]]
    if (more := len(counts) - limit) > 0:
        shown.append(counted(_tr, "1 more", "{count} more", more))
    return listed(shown)


def fault(error: BaseException) -> str:
    """An error in the system's own words, or its name if it has none."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
