"""What can be done to rooms, in the menus' order; the menu bar has a line between the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.gui.dialogs import ask_rooms
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.verbs.hands import END_WORD, LOWER_HANDS, NEXT
from peerpyrtc_desktop.gui.verbs.names import NAMES_STAY, RESERVE_NAMES, SET_ROLL
from peerpyrtc_desktop.gui.verbs.verb import Group, Verb, say

# What they import is loaded by the first that is used: the window stands before.
if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.amending import SetEditing
    from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard
    from peerpyrtc_desktop.runtime.commands.entry import SetDoor, SetPin
    from peerpyrtc_desktop.runtime.commands.permissions import (
        ApproveAll,
        SetDelay,
        SetSlowMode,
    )
    from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
    from peerpyrtc_desktop.runtime.commands.pinning import UnpinMessage
    from peerpyrtc_desktop.runtime.commands.rooms import (
        CloseRoom,
        KeepFor,
        LetNewcomersSee,
        PinNotice,
        SetTopic,
    )

_tr = translating("Verbs")


def _set_topic(room: str, topic: str) -> SetTopic:
    from peerpyrtc_desktop.runtime.commands.rooms import SetTopic

    return SetTopic(room, topic)


def _pin_notice(room: str, answer: str) -> PinNotice:
    from peerpyrtc_desktop.gui.dialogs.text import Written
    from peerpyrtc_desktop.runtime.commands.rooms import PinNotice

    return PinNotice(room, Written.read(answer).text)


def _unpin(room: str, _: str) -> UnpinMessage:
    from peerpyrtc_desktop.runtime.commands.pinning import UnpinMessage

    return UnpinMessage(room)


def _let_newcomers_see(room: str, count: str) -> LetNewcomersSee:
    from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee

    return LetNewcomersSee(room, None if count == "all" else int(count))


def _keep_for(room: str, days: str) -> KeepFor:
    from peerpyrtc_desktop.runtime.commands.rooms import KeepFor

    return KeepFor(room, None if days == "as all" else int(days))


def _let_in(room: str, answer: str) -> SetDoor:
    from peerpyrtc_desktop.runtime.commands.entry import SetDoor

    return SetDoor(room, *DOORS[answer])


def _set_pin(room: str, pin: str) -> SetPin:
    from peerpyrtc_desktop.runtime.commands.entry import SetPin

    return SetPin(room, pin)


def _set_slow_mode(room: str, seconds: str) -> SetSlowMode:
    from peerpyrtc_desktop.runtime.commands.permissions import SetSlowMode

    return SetSlowMode(room, int(seconds))


def _set_editing(room: str, seconds: str) -> SetEditing:
    from peerpyrtc_desktop.runtime.commands.amending import SetEditing

    return SetEditing(room, int(seconds))


def _set_delay(room: str, seconds: str) -> SetDelay:
    from peerpyrtc_desktop.runtime.commands.permissions import SetDelay

    return SetDelay(room, int(seconds))


def _approve_all(room: str, answer: str) -> ApproveAll:
    from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll

    return ApproveAll(room, answer == "on")


def _blur_pictures(room: str, answer: str) -> BlurPictures:
    from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures

    return BlurPictures(room, answer == "on")


def _clear_board(room: str, _: str) -> ClearBoard:
    from peerpyrtc_desktop.runtime.commands.boards import ClearBoard

    return ClearBoard(room)


def _restore_board(room: str, _: str) -> RestoreBoard:
    from peerpyrtc_desktop.runtime.commands.boards import RestoreBoard

    return RestoreBoard(room)


def _close(room: str, why: str) -> CloseRoom:
    from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom

    return CloseRoom(room, why)


def _cleared(strokes: int) -> str:
    if not strokes:
        return say("Nothing is drawn there")
    return counted(_tr, "Cleared 1 stroke", "Cleared {count} strokes", strokes)


def _restored(strokes: int) -> str:
    one, many = "Brought back 1 stroke", "Brought back {count} strokes"
    return counted(_tr, one, many, strokes) if strokes else ""


SET_TOPIC = Verb(
    command=_set_topic,
    words="Set &topic…",
    named="Set the &topic of {who}…",
    tip="Say what this room is about; its guests see it",
    one=True,
    ask=ask_rooms.topic,
)

PIN_NOTICE = Verb(
    command=_pin_notice,
    words="Pinned &notice…",
    named="Pinned &notice in {who}…",
    tip="Have something stand above the messages",
    one=True,
    ask=ask_rooms.notice,
)

UNPIN = Verb(
    command=_unpin,
    words="&Unpin the message",
    named="&Unpin the message in {who}",
    tip="Take away the message that is pinned above the others",
)

LET_NEWCOMERS_SEE = Verb(
    command=_let_newcomers_see,
    words="What newco&mers see…",
    named="What newco&mers to {who} see…",
    tip="Say how much of what was said before they came guests may read",
    one=True,
    ask=ask_rooms.newcomers,
)

KEEP_FOR = Verb(
    command=_keep_for,
    words="How long it is &kept…",
    named="How long {who} is &kept…",
    tip="Say how many days what is said in this room stays in the history",
    one=True,
    ask=ask_rooms.kept_for,
)

DOORS = {"open": (False, False), "wait": (False, True), "locked": (True, False)}
"""Whether a room is locked, and has a waiting room, by what is answered."""

LET_IN = Verb(
    command=_let_in,
    words="Who comes &in…",
    named="Who comes &in to {who}…",
    tip="Let everyone in, have them wait until you let them in, or lock the room",
    one=True,
    ask=ask_rooms.door,
)

SET_PIN = Verb(
    command=_set_pin,
    words="&PIN…",
    named="&PIN of {who}…",
    tip="Ask whoever is new for a PIN",
    one=True,
    ask=ask_rooms.pin,
)

SET_SLOW_MODE = Verb(
    command=_set_slow_mode,
    words="&Slow mode…",
    named="&Slow mode in {who}…",
    tip="Let each guest write one message in so many seconds",
    one=True,
    ask=ask_rooms.slow_mode,
)

SET_EDITING = Verb(
    command=_set_editing,
    words="Chan&ging messages…",
    named="Chan&ging messages in {who}…",
    tip="Say for how long guests may change and take back what they wrote",
    one=True,
    ask=ask_rooms.editing,
)

SET_DELAY = Verb(
    command=_set_delay,
    words="&Delay…",
    named="&Delay in {who}…",
    tip="Let some seconds pass until guests see what others say: time to stop it",
    one=True,
    ask=ask_rooms.delay,
)

APPROVE_ALL = Verb(
    command=_approve_all,
    words="Appro&val…",
    named="Appro&val in {who}…",
    tip="Have what guests say wait until you let it through",
    one=True,
    ask=ask_rooms.approval,
)

BLUR_PICTURES = Verb(
    command=_blur_pictures,
    words="&Blur pictures…",
    named="&Blur pictures in {who}…",
    tip="Say whether guests see pictures blurred until they tap them",
    one=True,
    ask=ask_rooms.blurring,
)

CLEAR_BOARD = Verb(
    command=_clear_board,
    words="Clear the &whiteboard",
    named="Clear the &whiteboard of {who}",
    tip="Take away all that was drawn in this room",
    done=_cleared,
)

RESTORE_BOARD = Verb(
    command=_restore_board,
    words="Undo clearin&g",
    named="Undo clearin&g of {who}",
    tip="Bring back what the last clearing took away",
    done=_restored,
)

CLOSE_ROOM = Verb(
    command=_close,
    words="&Close room…",
    named="&Close {who}…",
    short="Close room",
    icon="door-closed",
    tip="Send everyone out and remove the room",
    ask=ask_rooms.close_rooms,
)

ROOM_VERBS: tuple[Group[str], ...] = (
    Group(
        (SET_TOPIC, PIN_NOTICE, UNPIN, LET_NEWCOMERS_SEE, KEEP_FOR),
        "&Topic, notice, pin and history",
    ),
    Group((LET_IN, SET_PIN, SET_ROLL, RESERVE_NAMES, NAMES_STAY), "Who co&mes in"),
    Group((NEXT, END_WORD, LOWER_HANDS), "Who s&peaks"),
    Group(
        (SET_SLOW_MODE, SET_DELAY, APPROVE_ALL, SET_EDITING, BLUR_PICTURES),
        "&Slow mode, approval and pictures",
    ),
    Group((CLEAR_BOARD, RESTORE_BOARD)),
    Group((CLOSE_ROOM,)),
)
