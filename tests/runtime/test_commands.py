"""Commands are values: they can be written down and read again, and mean the same then."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any, Union

import msgspec
import pytest

from peerpyrtc_desktop.core import bans
from peerpyrtc_desktop.core.announcements import KeptAnnouncement, Plan, Said
from peerpyrtc_desktop.core.entry import Member
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.permissions import PRESETS, Row
from peerpyrtc_desktop.core.roles import Invite, Moderator
from peerpyrtc_desktop.core.rules.rule import Words
from peerpyrtc_desktop.core.sanctions import Sanctions
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime import commands
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.messages import Announce, Speak
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.roles import RestoreInvite
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.rules import SetRule, TryRules
from tests.runtime.fakes import FakeHost

NUMBERED = NumberedAct(3, Measure.MUTE, 600, "off topic", "lobby")

BREAK = KeptAnnouncement("an id", "break", "Back at three.", "lobby", Plan.EVERY, every=30)

OWN: dict[str, dict[str, Any]] = {
    "PreviewBan": {"ban": Ban(name="*bot*"), "beside": (("Ann", "a stay"),)},
    "RestorePreset": {"before": PRESETS["ask"], "made": None},
    "KeepAnnouncement": {"announcement": BREAK},
    "RestoreAnnouncement": {"before": None, "made": BREAK, "said": Said(7, 8)},
    "RestoreNumberedAct": {"before": NumberedAct(3), "made": NUMBERED},
    "SetNumberedAct": {"numbered": NUMBERED},
    "RestoreRule": {"before": Words("w", words=("a",)), "made": Words("w", words=("b",))},
    "PutBan": {"ban": bans.Ban("an id", since=7, device="a device")},
    "SetStanding": {"made": Sanctions(restricted=True)},
    "UnredactMessages": {"pinned": (7, 8)},
    "RecentActs": {"before": 7},
    "PutStrokesBack": {"of": ((7, 8),), "former": (9,)},
    "TakeStrokes": {"strokes": (7, 8)},
    "EndMembership": {"since": 7},
}
"""Fields that mean something else in one command than in all others."""


def kinds() -> list[type[Command[Any]]]:
    """Every command there is."""
    for module in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"{commands.__name__}.{module.name}")
    return Command.__subclasses__()


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_a_command_can_be_sent_to_where_the_rooms_are(kind: type[Command[Any]]) -> None:
    """Its name goes before its fields, and what is read is what was written."""
    special: dict[str, Any] = {
        "adopt": False,
        "days": 7,
        "count": 7,
        "act": 7,
        "settings": {"slow": 3},
        "made": {"slow": 4},
        "minutes": 7,
        "lasts": 8,
        "rooms": ("lobby",),
        "epoch": 7,
        "seq": 8,
        "places": ((7, 8),),
        "moderator": Moderator("a device", "Max", 7),
    }
    if kind is RestoreInvite:
        special["invite"] = Invite("an id", 7, 8)
    special |= {"since": 7, "knock": True, "fixed": True}
    special |= {"seconds": 60, "until": 7, "parts": ("name",), "addresses": ("10.0.0.1",)}
    special |= {"refusals": (("device", "a device"),), "sanctions": Sanctions(restricted=True)}
    special |= {"permissions": PRESETS["ask"], "may": (Row.CHAT,), "may_not": (), "on": False}
    special |= {"clearing": 7, "opened": 8, "takings": (7, 9)}
    special |= {"locked": True, "waiting_room": False}
    special |= {"member": Member("lobby", "a key", "Ann", 7)}
    special |= {"notice": Notice("an id", "report", "lobby", 7, "Ann", "s", "hi", 1, 2)}
    special |= {"held": HeldMessage("1-1", "lobby", 7, "approval", "Ann", "s", "k", "i", "a", "x")}
    special |= (
        {"rule": Words("w", words=("a",)), "rules": ()} if kind in (SetRule, TryRules) else {}
    )
    special |= OWN.get(kind.__name__, {})
    names = kind.__struct_fields__
    command = kind(**{name: special.get(name, f"the {name}") for name in names})
    wire = msgspec.json.encode(command)
    assert wire.startswith(b'{"do":"')
    assert msgspec.json.decode(wire, type=Union[tuple(kinds())]) == command  # noqa: UP007


def test_commands_go_by_the_names_of_the_field() -> None:
    """These names stand in what is kept and sent: a new one must be chosen, not slipped in."""
    names = sorted(str(kind.__struct_config__.tag) for kind in kinds())
    assert names == [
        "add-member",
        "admit",
        "announce",
        "apply-preset",
        "approve",
        "approve-all",
        "author-of",
        "ban",
        "blur-pictures",
        "calm",
        "clear-board",
        "close-room",
        "deny",
        "dismiss-moderator",
        "drop-member",
        "enable-rule",
        "end-exception",
        "end-membership",
        "end-timeout",
        "exception-of",
        "exempt-peer",
        "give-word",
        "hold-again",
        "invite-moderator",
        "keep-announcement",
        "keep-for",
        "keep-preset",
        "kick",
        "let-back",
        "let-names-stay",
        "let-newcomers-see",
        "list-announcements",
        "list-bans",
        "list-numbered-acts",
        "list-presets",
        "list-rules",
        "lock-board",
        "lock-room",
        "look-up-guest",
        "lower-hand",
        "lower-hands",
        "make-member",
        "move",
        "move-back",
        "mute",
        "next",
        "open-room",
        "panic",
        "pardon",
        "pin-message",
        "pin-notice",
        "preview-ban",
        "preview-same",
        "put-back",
        "put-ban",
        "put-strokes-back",
        "raise-hand",
        "reachable-rooms",
        "readings-of",
        "recent-acts",
        "redact-message",
        "redact-messages",
        "redact-peer",
        "redact-same",
        "remove-announcement",
        "remove-preset",
        "remove-rule",
        "rename",
        "reserve-names",
        "restore-announcement",
        "restore-board",
        "restore-invite",
        "restore-moderator",
        "restore-numbered-act",
        "restore-preset",
        "restore-rule",
        "restrict",
        "revoke-invite",
        "set-aside",
        "set-delay",
        "set-door",
        "set-editing",
        "set-note",
        "set-numbered-act",
        "set-permissions",
        "set-pin",
        "set-roll",
        "set-room",
        "set-rule",
        "set-slow-mode",
        "set-standing",
        "set-topic",
        "set-waiting-room",
        "settings-of",
        "shut-room",
        "speak",
        "standing-of",
        "take-strokes",
        "timeout",
        "try-rules",
        "turn-away",
        "unban",
        "undo",
        "undo-strokes",
        "unlock-room",
        "unmute",
        "unpin-message",
        "unredact-messages",
        "unrestrict",
        "uphold",
        "wait-again",
        "warn",
    ]


async def test_what_comes_of_a_command(host: FakeHost) -> None:
    """A result, or a refusal that has changed nothing."""
    await host.join("Ann")
    assert await host.hub.execute(Announce("hello")) == 1
    assert await host.hub.execute(Speak("lobby", {"n": 1})) == 1
    before = list(host.told)
    for refused in (Kick("lobby", "Bob"), Kick("lobby", "Ann", stay="another"), OpenRoom("")):
        with pytest.raises(Refused):
            await host.hub.execute(refused)
    assert host.told == before
