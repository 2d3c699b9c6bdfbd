"""All that can be done to rooms, guests and messages, as values for `SignalingManager.execute`.

    manager.execute(Mute("lobby", "Max", seconds=600, text="Please wait your turn."))
    manager.execute(SetSlowMode("lobby", 10))

The panel and moderators' phones do it by the same ones. What each means is in its docstring. Most
are in the audit with what takes them back: `manager.execute(Undo(act.id))`.
"""

from peerpyrtc_desktop.core.announcements import KeptAnnouncement, Plan
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import (
    Action,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    StepUp,
    Words,
)
from peerpyrtc_desktop.runtime.commands.amending import ReadingsOf, SetEditing
from peerpyrtc_desktop.runtime.commands.announcements import (
    KeepAnnouncement,
    ListAnnouncements,
    RemoveAnnouncement,
)
from peerpyrtc_desktop.runtime.commands.bans import Ban, ListBans, PreviewBan, Unban
from peerpyrtc_desktop.runtime.commands.boards import (
    ClearBoard,
    LockBoard,
    TakeStrokes,
    UndoStrokes,
)
from peerpyrtc_desktop.runtime.commands.entry import (
    AddMember,
    Admit,
    DropMember,
    EndMembership,
    LockRoom,
    SetPin,
    SetWaitingRoom,
    TurnAway,
    UnlockRoom,
)
from peerpyrtc_desktop.runtime.commands.hands import GiveWord, LowerHand, LowerHands, Next
from peerpyrtc_desktop.runtime.commands.messages import Announce, Speak
from peerpyrtc_desktop.runtime.commands.moving import Move, Rename
from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay, ReserveNames, SetRoll
from peerpyrtc_desktop.runtime.commands.notices import PutBack, SetAside, Uphold
from peerpyrtc_desktop.runtime.commands.noting import GuestKnown, LookUpGuest, SetNote
from peerpyrtc_desktop.runtime.commands.numbered_acts import ListNumberedActs, SetNumberedAct
from peerpyrtc_desktop.runtime.commands.panic import Calm, Panic
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    ApproveAll,
    EndException,
    ExceptionOf,
    ExemptPeer,
    KeepPreset,
    ListPresets,
    RemovePreset,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage, UnpinMessage
from peerpyrtc_desktop.runtime.commands.redaction import (
    RedactMessage,
    RedactMessages,
    RedactPeer,
    UnredactMessages,
)
from peerpyrtc_desktop.runtime.commands.roles import DismissModerator, InviteModerator, RevokeInvite
from peerpyrtc_desktop.runtime.commands.rooms import (
    CloseRoom,
    KeepFor,
    LetNewcomersSee,
    OpenRoom,
    PinNotice,
    SetTopic,
)
from peerpyrtc_desktop.runtime.commands.rules import (
    EnableRule,
    ListRules,
    RemoveRule,
    SetRule,
    TryRules,
)
from peerpyrtc_desktop.runtime.commands.same import PreviewSame, RedactSame
from peerpyrtc_desktop.runtime.commands.showing import (
    AuthorOf,
    ReachableRooms,
    RecentActs,
    SettingsOf,
    StandingOf,
)
from peerpyrtc_desktop.runtime.commands.standing import (
    EndTimeout,
    Mute,
    Pardon,
    Restrict,
    Timeout,
    Unmute,
    Unrestrict,
    Warn,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny

__all__ = [
    "Action",
    "AddMember",
    "Admit",
    "Announce",
    "ApplyPreset",
    "Approve",
    "ApproveAll",
    "AuthorOf",
    "Ban",
    "BlurPictures",
    "Calm",
    "Capitals",
    "ClearBoard",
    "CloseRoom",
    "Deny",
    "DismissModerator",
    "DropMember",
    "EnableRule",
    "EndException",
    "EndMembership",
    "EndTimeout",
    "ExceptionOf",
    "ExemptPeer",
    "Files",
    "First",
    "GiveWord",
    "GuestKnown",
    "InviteModerator",
    "Joins",
    "KeepAnnouncement",
    "KeepFor",
    "KeepPreset",
    "KeptAnnouncement",
    "Kick",
    "Length",
    "LetNamesStay",
    "LetNewcomersSee",
    "Links",
    "ListAnnouncements",
    "ListBans",
    "ListNumberedActs",
    "ListPresets",
    "ListRules",
    "LockBoard",
    "LockRoom",
    "LookUpGuest",
    "LowerHand",
    "LowerHands",
    "Measure",
    "Mentions",
    "Move",
    "Mute",
    "Next",
    "NumberedAct",
    "OpenRoom",
    "Panic",
    "Pardon",
    "Pattern",
    "Permissions",
    "PinMessage",
    "PinNotice",
    "Plan",
    "PreviewBan",
    "PreviewSame",
    "PutBack",
    "ReachableRooms",
    "ReadingsOf",
    "RecentActs",
    "RedactMessage",
    "RedactMessages",
    "RedactPeer",
    "RedactSame",
    "RemoveAnnouncement",
    "RemovePreset",
    "RemoveRule",
    "Rename",
    "Repeats",
    "ReserveNames",
    "Restrict",
    "RevokeInvite",
    "Row",
    "SetAside",
    "SetDelay",
    "SetEditing",
    "SetNote",
    "SetNumberedAct",
    "SetPermissions",
    "SetPin",
    "SetRoll",
    "SetRule",
    "SetSlowMode",
    "SetTopic",
    "SetWaitingRoom",
    "SettingsOf",
    "Speak",
    "StandingOf",
    "StepUp",
    "TakeStrokes",
    "Timeout",
    "TryRules",
    "TurnAway",
    "Unban",
    "Undo",
    "UndoStrokes",
    "UnlockRoom",
    "Unmute",
    "UnpinMessage",
    "UnredactMessages",
    "Unrestrict",
    "Uphold",
    "Warn",
    "Words",
]
