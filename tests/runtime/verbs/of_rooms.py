"""What is done to rooms, or is for all: the rows."""

from __future__ import annotations

from peerpyrtc_desktop.core.announcements import KIND, KeptAnnouncement, Plan
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.embed import commands as do
from peerpyrtc_desktop.runtime.commands.bans import ListBans
from peerpyrtc_desktop.runtime.commands.entry import SetDoor
from peerpyrtc_desktop.runtime.commands.noting import LookUpGuest, SetNote
from peerpyrtc_desktop.runtime.commands.showing import ReachableRooms, RecentActs, SettingsOf
from tests.runtime.scene import ANN, AT_DOOR, FIRST, IN_ROOM, ROOM, STATES, Scene
from tests.runtime.verbs.verb import (
    HERE,
    Verb,
    after,
    cid_is_pinned,
    epoch,
    has_much_to_say,
    invite,
    invited,
    last_act,
    reading,
    speaking,
)

NO_GREETINGS = Words("no greetings", words=("hi",), action=Action.REFUSE)
EXAM = Permissions(guest=(Row.CHAT,))


BREAK = KeptAnnouncement("", "break", "Back at three.", ROOM, Plan.EVERY, every=30)


def kept(scene: Scene) -> str:
    """The id of the announcement that is kept."""
    documents = scene.host.hub._state.ledger.documents(KIND, KeptAnnouncement)
    return next(name for name, _ in documents)


LOCKED_OUT = "no, at the channel: error locked"

SLOWED = speaking("heard; error slow-mode")
"""Of what she says one after the other only the first is heard."""

OF_ROOMS: tuple[Verb, ...] = (
    Verb(
        do.LockRoom,
        (ROOM,),
        told="room locked on",
        seen="room locked on",
        then=dict.fromkeys(("away", "half open"), LOCKED_OUT),
    ),
    Verb(
        do.UnlockRoom,
        (ROOM,),
        told="room as ever",
        seen="room as ever",
        before=after(do.LockRoom(ROOM)),
        undone=dict.fromkeys(("away", "restart"), LOCKED_OUT),
    ),
    Verb(
        do.Undo,
        (last_act,),
        told="room as ever",
        seen="room as ever",
        before=after(do.LockRoom(ROOM)),
    ),
    Verb(
        do.SetPin,
        (ROOM, "2468"),
        told=dict.fromkeys(IN_ROOM, "room pin on") | {"knocking": "error pin-required"},
        seen="room pin on",
        then=dict.fromkeys(("away", *AT_DOOR), "no, at the channel: error pin-required"),
    ),
    Verb(
        do.SetWaitingRoom,
        (ROOM,),
        told="room waiting on",
        seen="room waiting on",
        then=dict.fromkeys(("away", "half open"), "waiting"),
        idle=("knocking",),
    ),
    Verb(
        SetDoor,
        (ROOM, True, False),
        told=dict.fromkeys(IN_ROOM, "room locked on") | {"knocking": "error locked"},
        seen="room locked on",
        then=dict.fromkeys(("away", "half open", "knocking"), LOCKED_OUT),
    ),
    Verb(
        do.SetRoll,
        (ROOM, "Cid\nOld\nRaw"),
        then={
            "away": "no: name-not-listed",
            "restart": "no: name-not-listed",
            "half open": "no, at the channel: error name-not-listed",
            "knocking": "no: name-not-listed",
        },
        told={"knocking": "error name-not-listed"},
    ),
    Verb(
        do.ReserveNames,
        (ROOM, ANN),
        then={
            "away": "no: bad-name",
            "restart": "no: bad-name",
            "half open": "no, at the channel: error bad-name",
            "knocking": "no: bad-name",
        },
        told={"knocking": "error bad-name"},
    ),
    Verb(
        do.LetNamesStay,
        (ROOM, True),
        told="you guest, denied rename",
        seen="you guest, denied rename",
    ),
    Verb(
        do.Panic,
        (),
        told="room locked on, waiting on; you guest, slow 10",
        seen="room locked on, waiting on; you guest, slow 10",
        elsewhere="room locked on, waiting on; you guest, slow 10",
        then=SLOWED | {"away": "waiting", "half open": "waiting"},
        before=has_much_to_say,
    ),
    Verb(
        do.Calm,
        (),
        told="room as ever; you guest",
        seen="room as ever; you guest",
        elsewhere="room as ever; you guest",
        before=after(do.Panic()),
        undone=dict.fromkeys(("away", "restart"), "waiting"),
    ),
    Verb(
        do.ApplyPreset,
        (ROOM, "quiet"),
        told="you guest, denied chat+whisper+file+picture+draw+react",
        seen="you guest, denied chat+whisper+file+picture+draw+react",
        then=speaking("error not-allowed"),
    ),
    Verb(
        do.LockBoard,
        (ROOM,),
        told="you guest, denied draw",
        seen="you guest, denied draw",
    ),
    Verb(
        do.SetPermissions,
        (ROOM, EXAM),
        told="you guest, denied chat",
        seen="you guest, denied chat",
        then=speaking("error not-allowed"),
    ),
    Verb(
        do.ApproveAll,
        (ROOM,),
        told="you guest, held on",
        seen="you guest, held on",
        then=speaking("held for approval"),
    ),
    Verb(do.SetDelay, (ROOM, 5), then=speaking("heard, late")),
    Verb(
        do.SetSlowMode,
        (ROOM, 10),
        told="you guest, slow 10",
        seen="you guest, slow 10",
        then=SLOWED,
        before=has_much_to_say,
    ),
    Verb(do.SetEditing, (ROOM, 60), told="room editing 60", seen="room editing 60"),
    Verb(do.BlurPictures, (ROOM,), told="room blur on", seen="room blur on"),
    Verb(do.SetRule, (NO_GREETINGS,), then=speaking("error refused-by-rule")),
    Verb(do.RemoveRule, ("no greetings",), before=after(do.SetRule(NO_GREETINGS))),
    Verb(
        do.EnableRule,
        ("no greetings", False),
        before=after(do.SetRule(NO_GREETINGS)),
    ),
    Verb(do.TryRules, (ROOM, (NO_GREETINGS,)), idle=STATES),
    Verb(do.ListRules, (), idle=STATES),
    Verb(ListBans, (ROOM,), idle=STATES),
    Verb(SettingsOf, (ROOM,), idle=STATES),
    Verb(RecentActs, (ROOM,), idle=STATES),
    Verb(ReachableRooms, (ROOM,), idle=STATES),
    Verb(do.SetNumberedAct, (NumberedAct(3, Measure.MUTE, 600, "off topic", ROOM),)),
    Verb(do.ListNumberedActs, (), idle=STATES),
    Verb(SetNote, ("a device", "Loud.", ROOM, "Ann", "a stay"), idle=STATES),
    Verb(LookUpGuest, (ROOM, "Ann"), idle=STATES),
    Verb(do.KeepAnnouncement, (BREAK,)),
    Verb(do.RemoveAnnouncement, (kept,), before=after(do.KeepAnnouncement(BREAK))),
    Verb(do.ListAnnouncements, (), idle=STATES),
    Verb(do.KeepPreset, ("exam", EXAM)),
    Verb(do.RemovePreset, ("exam",), before=after(do.KeepPreset("exam", EXAM))),
    Verb(do.ListPresets, (ROOM,), idle=STATES),
    Verb(do.SetTopic, (ROOM, "Tides"), told="room topic Tides", seen="room topic Tides"),
    Verb(
        do.PinMessage,
        (ROOM, epoch, FIRST),
        told="room pinned first",
        seen="room pinned first",
    ),
    Verb(
        do.UnpinMessage,
        (ROOM,),
        told="room as ever",
        seen="room as ever",
        before=cid_is_pinned,
    ),
    Verb(do.PinNotice, (ROOM, "Be kind"), told="room notice Be kind", seen="room notice Be kind"),
    Verb(
        do.LetNewcomersSee,
        (ROOM, 0),
        then=reading(""),
    ),
    Verb(do.KeepFor, (ROOM, 7)),
    Verb(
        do.Announce,
        ("Coffee",),
        told="server: Coffee",
        older="server: Coffee",
        seen="server: Coffee",
        words="server: Coffee",
        elsewhere="server: Coffee",
    ),
    Verb(
        do.Announce,
        ("Coffee", ROOM),
        told="server: Coffee",
        older="server: Coffee",
        seen="server: Coffee",
        words="server: Coffee",
        note="to one room",
    ),
    Verb(
        do.Speak,
        (ROOM, "beep"),
        told="server: beep",
        older="server: beep",
        seen="server: beep",
        words="server: beep",
    ),
    Verb(do.OpenRoom, ("attic",)),
    Verb(
        do.CloseRoom,
        (ROOM, "Late."),
        told=dict.fromkeys((*IN_ROOM, *AT_DOOR), "Ann left ROOM_CLOSED: Late."),
        older="server: The host closed this room: Late.",
        seen="Cid left ROOM_CLOSED: Late.",
        words="server: The host closed this room: Late.",
        then=dict.fromkeys(STATES, "in, unheard") | {"second tab": "gone; in, unheard"},
        undone=dict.fromkeys((*HERE, "restart", "away", "half open"), "in, unheard")
        | {"second tab": "gone; in, unheard"},
    ),
    Verb(do.InviteModerator, ()),
    Verb(do.RevokeInvite, (invite,), before=invited),
)
