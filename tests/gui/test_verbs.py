"""The verb table: whatever can be done to people and rooms has a place in the window's menus."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

import peerpyrtc_desktop.gui
from peerpyrtc_desktop.embed import commands as offered
from peerpyrtc_desktop.gui.dialogs.ban import Wanted
from peerpyrtc_desktop.gui.dialogs.exceptions import Excepted
from peerpyrtc_desktop.gui.dialogs.help import Keys
from peerpyrtc_desktop.gui.dialogs.measure import Measure
from peerpyrtc_desktop.gui.dialogs.moving import Destination
from peerpyrtc_desktop.gui.dialogs.text import Written
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs import names, peers, rooms
from peerpyrtc_desktop.runtime.commands.command import Command
from tests.gui.conftest import Stage, dialog, labels, press
from tests.runtime.test_commands import kinds

Play = Callable[..., None]

ANN = Person("lobby", "ann", "a stay")

ANSWERS: dict[object, object] = {
    peers.BAN: Wanted(60, ("device",), ""),
    peers.EXCEPTIONS: Excepted((), ()),
    peers.MOVE: Destination("club", ""),
    peers.TAKE_BACK_ALL: 10,
    peers.TIMEOUT: Measure(60, ""),
    rooms.KEEP_FOR: 7,
    rooms.LET_NEWCOMERS_SEE: 7,
    rooms.PIN_NOTICE: Written("Back at ten"),
    rooms.SET_DELAY: 5,
    rooms.SET_EDITING: 60,
    rooms.SET_SLOW_MODE: 5,
    names.RESERVE_NAMES: Written("Ann"),
    names.SET_ROLL: Written("Ann"),
}
"""What is answered to a verb's question, where it is no line of text."""

BESIDE = {
    "LockBoard": "board_acts",
    "TakeStrokes": "board_acts",
    "Admit": "waiting_acts",
    "Announce": "commands",
    "ApplyPreset": "dialogs/who_may",
    "Approve": "waiting_acts",
    "Calm": "room_acts",
    "Deny": "waiting_acts",
    "DismissModerator": "dialogs/moderators",
    "EnableRule": "dialogs/rules",
    "EndException": "dialogs/who_may",
    "ExceptionOf": "dialogs/exceptions",
    "InviteModerator": "dialogs/moderator_link",
    "KeepPreset": "dialogs/who_may",
    "KeepAnnouncement": "dialogs/announcement",
    "ListAnnouncements": "announcements",
    "ListNumberedActs": "presets",
    "ListPresets": "dialogs/who_may",
    "ListRules": "dialogs/rules",
    "LookUpGuest": "card_reading",
    "OpenRoom": "commands",
    "Panic": "room_acts",
    "Pardon": "in_force",
    "PinMessage": "pinning",
    "PreviewBan": "dialogs/ban",
    "PreviewSame": "dialogs/take_back",
    "RedactMessages": "redacting",
    "RedactSame": "redacting",
    "RemoveAnnouncement": "dialogs/announcements",
    "RemovePreset": "dialogs/who_may",
    "RemoveRule": "dialogs/rules",
    "RevokeInvite": "dialogs/moderators",
    "SetAside": "waiting_acts",
    "SetNote": "card_acts",
    "SetNumberedAct": "dialogs/preset",
    "SetPermissions": "dialogs/who_may",
    "SetRule": "dialogs/rule",
    "TryRules": "dialogs/trial",
    "TurnAway": "waiting_acts",
    "Unban": "in_force",
    "Undo": "commands",
    "Uphold": "waiting_acts",
}
"""What is done by no row of the table, and the module of the panel that does it."""

COVERED = {
    "AuthorOf": "the rows of the log, which know it",
    "EndMembership": "the undo of who was let in",
    "EndTimeout": "Pardon, in the list of bans",
    "ListBans": "Host.bans and Host.decided, in the list of bans",
    "LockRoom": "SetDoor",
    "PutBack": "the undo of SetAside and Uphold",
    "ReadingsOf": "the log, which says what it was, and what the search finds",
    "ReachableRooms": "the table of rooms: at the panel all can be reached",
    "RecentActs": "Host.acts, in the audit",
    "RedactMessage": "RedactMessages",
    "SettingsOf": "the table of rooms",
    "SetWaitingRoom": "SetDoor",
    "StandingOf": "the table of peers, and the list of bans",
    "Speak": "Announce: what the host says, all hear as the host's",
    "UnlockRoom": "SetDoor",
    "UnredactMessages": "the undo of what takes back",
}
"""What others can have done, and the person at the panel has in another way."""


def of_table() -> set[str]:
    """The names of the commands that the rows make."""
    found: set[str] = set()
    for people in peers.PEER_VERBS:
        found |= {type(each.command(ANN, answer(each))).__name__ for each in people.verbs}
    for each in (verb for group in rooms.ROOM_VERBS for verb in group.verbs):
        found.add(type(each.command("lobby", answer(each))).__name__)
    return found


def answer(verb: object) -> str:
    said = ANSWERS.get(verb, "open" if verb is rooms.LET_IN else "")
    return said if isinstance(said, str) else msgspec.json.encode(said).decode()


def imported(module: str) -> set[str]:
    """The names that a module of the panel has from elsewhere."""
    path = Path(peerpyrtc_desktop.gui.__path__[0]) / f"{module}.py"
    nodes = ast.walk(ast.parse(path.read_text()))
    return {a.name for node in nodes if isinstance(node, ast.ImportFrom) for a in node.names}


def test_whatever_others_can_have_done_can_be_done_at_the_panel() -> None:
    """All that a moderator's phone or a program may do has a row, or a place of its own."""

    def may(kind: type[Command[Any]]) -> bool:
        return kind.for_moderators or kind.__name__ in offered.__all__

    theirs = {kind.__name__ for kind in kinds() if may(kind)}
    table = of_table()
    assert theirs - table - set(BESIDE) - set(COVERED) == set()
    for name, module in BESIDE.items():
        assert name in imported(module), f"{module} does no {name}"
    assert table & (set(BESIDE) | set(COVERED)) == set(), "these have a row"


def test_every_row_is_in_the_menu_bar_and_in_the_tables_own_menus(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        window, do = stage.window, stage.window.actions_
        bar = {each for menu in window.menuBar().actions() for each in within(menu)}
        assert set(do.for_peers.values()) | set(do.for_rooms.values()) <= bar
        for table, verbs in (
            (window.rooms.table, list(do.for_rooms.values())),
            (window.peers.table, list(do.for_peers.values())),
            (window.log.view, list(do.for_peers.values())),
        ):
            (menu,) = [each for each in table.findChildren(QMenu) if each.parent() is table]
            assert set(verbs) <= {each for one in menu.actions() for each in within(one)}

    on_stage(test)


def within(action: QAction) -> Iterator[QAction]:
    """What there is in a menu, and in those within it."""
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from within(each)
    else:
        yield action


def test_no_key_means_two_things(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        keys = [key for key, _ in stage.window.actions_.named()]
        assert len(keys) == len(set(keys))

    on_stage(test)


def test_f1_names_the_keys_of_the_queue_and_of_the_messages(on_stage: Play) -> None:
    """And says of Del which table it kicks from."""

    async def test(stage: Stage) -> None:
        press(stage.window.actions_.keys)
        said = [label.text() for label in labels(dialog(stage, Keys))]
        keys = dict(zip(said[::2], said[1::2], strict=False))
        assert keys["A"].startswith("In what waits")
        assert keys["D"].startswith("In what waits")
        assert "In the table of peers: Kick" in said
        assert "In the messages: take back those that are selected" in said
        assert dialog(stage, Keys).height() <= 640  # the rest is scrolled to
        dialog(stage, Keys).reject()

    on_stage(test)


def test_what_would_act_on_nothing_is_not_offered(on_stage: Play) -> None:
    """Nothing is selected in the log; a message can be taken back, that somebody came can't."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.guests.say("ann", "hello")
        stage.flush()
        do, view = stage.window.actions_, stage.window.log.view
        acts = (do.copy, do.redact, do.redact_same)
        assert [each.isEnabled() for each in acts] == [False, False, False]
        view.select([stage.texts().index("hello")])
        assert [each.isEnabled() for each in acts] == [True, True, True]
        view.select([stage.texts().index("ann joined")])
        assert [each.isEnabled() for each in acts] == [True, False, False]

    on_stage(test)
