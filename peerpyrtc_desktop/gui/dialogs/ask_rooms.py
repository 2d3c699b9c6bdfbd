"""The questions about rooms, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.dialogs.text import TextDialog
from peerpyrtc_desktop.gui.language import counted, listed, translating

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models

_tr = translating("AskRooms")


def close_rooms(parent: QWidget, rooms: Sequence[str], models: Models) -> Question:
    """Ask before rooms are closed, naming who is in them."""
    peers = [peer for peer in models.peers.everyone() if peer.room in rooms]
    if len(rooms) == 1:
        body = _tr("Close the room {room}?").format(room=text.called(rooms[0]))
    else:
        few = listed(map(text.called, rooms[:6])) + (" …" if len(rooms) > 6 else "")
        one, many = "Close the room {rooms}?", "Close {count} rooms: {rooms}?"
        body = counted(_tr, one, many, len(rooms), rooms=few)
    if peers:
        out = _tr("Sent out, with the reason below:")
        names = f"{out}\n{words.names([peer.id for peer in peers])}"
    else:
        names = _tr("Nobody is in there.")
    return Question(
        parent,
        title=_tr("Close room"),
        body=body,
        names=names,
        act=_tr("Close room") if len(rooms) == 1 else _tr("Close rooms"),
        careful=True,
    )


def topic(parent: QWidget, rooms: Sequence[str], models: Models) -> LineDialog:
    """Ask what a room is about."""
    (room,) = rooms
    return LineDialog(
        parent,
        title=_tr("Topic"),
        heading=_tr("What is {room} about?").format(room=text.called(room)),
        label=_tr("Topic"),
        example=_tr("Such as “Questions after each talk, please”"),
        hint=_tr("Its guests see it above the messages."),
        act=_tr("Set topic"),
        longest=200,
        text=models.rooms.topic(room),
    )


def notice(parent: QWidget, rooms: Sequence[str], models: Models) -> TextDialog:
    """Ask for what is pinned above the messages."""
    (room,) = rooms
    return TextDialog(
        parent,
        title=_tr("Pinned notice"),
        heading=_tr("What is pinned in {room}?").format(room=text.called(room)),
        label=_tr("Notice"),
        example=_tr("Such as “Back at ten past”. Empty: nothing is pinned."),
        hint=_tr("It stands above what is said, also for who comes later."),
        act=_tr("Pin"),
        longest=500,
        text=models.rooms.settings(room).notice,
    )


def newcomers(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask how much of what was said before newcomers may read."""
    (room,) = rooms
    now = models.rooms.newcomers_see(room)
    counts = sorted({0, 50, 200, 1000, *([] if now is None else [now])})
    one, many = "The last message", "The last {count} messages"
    few = [(str(count), counted(_tr, one, many, count)) for count in counts if count]
    return ChoiceDialog(
        parent,
        title=_tr("Newcomers"),
        heading=_tr("What do newcomers to {room} see?").format(room=text.called(room)),
        hint=_tr("Of what was said before they came. Who was there before reads on from then."),
        act=_tr("Set"),
        choices=[
            ("0", _tr("Nothing")),
            *few,
            ("all", _tr("All that was said since the room was opened")),
        ],
        now="all" if now is None else str(now),
    )


def kept_for(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask how long what is said in a room stays in the history."""
    (room,) = rooms
    now = models.rooms.settings(room).keep_days
    days = sorted({1, 7, 30, 365, *([now] if now else [])})
    return ChoiceDialog(
        parent,
        title=_tr("History"),
        heading=_tr("How long is what is said in {room} kept?").format(room=text.called(room)),
        hint=_tr(
            "In the history on disk, also when the room is closed. What is older goes within the "
            "hour; if that is more than a quarter of all at once, the window says what to do."
        ),
        act=_tr("Set"),
        choices=[
            ("as all", _tr("As long as in other rooms")),
            *((str(each), words.days(each)) for each in days),
            ("0", _tr("For ever")),
        ],
        now="as all" if now is None else str(now),
    )


def door(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask who comes into a room."""
    (room,) = rooms
    settings = models.rooms.settings(room)
    now = "locked" if settings.locked else "wait" if settings.waiting_room else "open"
    return ChoiceDialog(
        parent,
        title=_tr("Who comes in"),
        heading=_tr("Who may come into {room}?").format(room=text.called(room)),
        hint=_tr("Whoever is inside stays, and may come back."),
        act=_tr("Set"),
        choices=[
            ("open", _tr("Everyone")),
            ("wait", _tr("Whoever you let in: the others knock, and you see them above the log")),
            ("locked", _tr("Nobody new: the room is locked")),
        ],
        now=now,
    )


def pin(parent: QWidget, rooms: Sequence[str], models: Models) -> LineDialog:
    """Ask for a room's PIN."""
    (room,) = rooms
    has = bool(models.rooms.settings(room).pin)
    hint = _tr("4 to 32 characters. It is asked of whoever is new; nobody can read it here again.")
    return LineDialog(
        parent,
        title=_tr("PIN"),
        heading=_tr("The PIN of {room}").format(room=text.called(room)),
        label=_tr("PIN"),
        example=_tr("Empty: none is asked for") if has else _tr("Such as 4711"),
        hint=hint,
        act=_tr("Set PIN"),
        longest=32,
    )


def slow_mode(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask how fast guests may write."""
    (room,) = rooms
    return _seconds(
        parent,
        title=_tr("Slow mode"),
        heading=_tr("How fast may each guest write in {room}?").format(room=text.called(room)),
        hint=_tr("They see how long they have to wait."),
        none=_tr("As fast as they like"),
        each=_tr("One message every {seconds} seconds"),
        steps={5, 10, 30, 60},
        now=models.rooms.settings(room).slow,
    )


def editing(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask for how long guests may change what they wrote."""
    (room,) = rooms
    return _seconds(
        parent,
        title=_tr("Changing messages"),
        heading=_tr("How long may guests change what they wrote in {room}?").format(
            room=text.called(room)
        ),
        hint=_tr("They may take it back as long. You and moderators see what it was."),
        none=_tr("Never"),
        each=_tr("For {seconds} seconds"),
        steps={60, 300, 600, 1800, 3600},
        now=models.rooms.settings(room).editing,
    )


def delay(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask how long it takes until the others see what a guest says."""
    (room,) = rooms
    return _seconds(
        parent,
        title=_tr("Delay"),
        heading=_tr("When do all see what a guest says in {room}?").format(room=text.called(room)),
        hint=_tr("You and moderators see it at once, above the messages, and can stop it there."),
        none=_tr("At once"),
        each=_tr("After {seconds} seconds"),
        steps={5, 10, 30, 60, 120},
        now=models.rooms.settings(room).delay,
    )


def _seconds(
    parent: QWidget,
    *,
    title: str,
    heading: str,
    hint: str,
    none: str,
    each: str,
    steps: set[int],
    now: int,
) -> ChoiceDialog:
    """A choice of some numbers of seconds, the one that is set among them."""
    offered = sorted({*steps, now} - {0})
    return ChoiceDialog(
        parent,
        title=title,
        heading=heading,
        hint=hint,
        act=_tr("Set"),
        choices=[("0", none), *((str(it), each.format(seconds=it)) for it in offered)],
        now=str(now),
    )


def approval(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask whether what guests say waits."""
    (room,) = rooms
    return ChoiceDialog(
        parent,
        title=_tr("Approval"),
        heading=_tr("What happens to what guests say in {room}?").format(room=text.called(room)),
        hint=_tr("What waits stands above the messages: A lets it through, D doesn't."),
        act=_tr("Set"),
        choices=[
            ("off", _tr("All see it at once")),
            ("on", _tr("It waits until you or a moderator let it through")),
        ],
        now="on" if models.rooms.settings(room).approve_all else "off",
    )


def blurring(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask whether pictures are blurred until they are tapped."""
    (room,) = rooms
    return ChoiceDialog(
        parent,
        title=_tr("Blur pictures"),
        heading=_tr("How do guests of {room} see pictures?").format(room=text.called(room)),
        hint=_tr(
            "Each decides for itself which to show, as moderators do; its own it always sees."
        ),
        act=_tr("Set"),
        choices=[
            ("off", _tr("At once")),
            ("on", _tr("Blurred until they tap them")),
        ],
        now="on" if models.rooms.settings(room).blur else "off",
    )


def new_room(parent: QWidget) -> LineDialog:
    """Ask for the name of a room to open."""
    return LineDialog(
        parent,
        title=_tr("New room"),
        heading=_tr("Open a room"),
        label=_tr("Name of the room"),
        example=_tr("Name, such as “Workshop”"),
        hint=_tr("It stays open when its last guest leaves."),
        act=_tr("Open room"),
        longest=64,
        needed=True,
    )
