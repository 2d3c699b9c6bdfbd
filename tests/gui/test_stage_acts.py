"""The stage: what all may see, and nothing else, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from peerpyrtc_desktop.core.events import Announced, Event, MessageAccepted
from peerpyrtc_desktop.core.permissions import Exempt, Permissions, Row
from peerpyrtc_desktop.gui.board.ink import DARK
from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.stage.window import StageWindow
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.runtime.commands.hands import GiveWord
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.permissions import SetPermissions
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, PinNotice, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Mute, Unmute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.gui.board.strokes import box, picture
from tests.gui.conftest import Stage, press, until
from tests.gui.test_board_acts import a_line, draw

Play = Callable[..., None]
Key = Qt.Key


def opened(stage: Stage) -> StageWindow:
    """By its key's action."""
    press(stage.window.actions_.stage)
    shown = stage.window.stage_acts.stage
    assert shown is not None
    return shown


def seen(shown: QWidget) -> str:
    """All words that stand there."""
    return "\n".join(
        each.text() for each in shown.findChildren(PlainLabel) if each.isVisibleTo(shown)
    )


def words(shown: StageWindow) -> list[str]:
    """Who speaks and who waits, without the marks that set a name apart."""
    return [each.translate({0x2068: None, 0x2069: None}) for each in shown.turns.words()]


def raise_hand(stage: Stage, *names: str) -> None:
    for name in names:
        stage.guests.host.clock.forward(1)
        stage.guests.send(name, {"type": "hand"})
    stage.flush()


def test_it_says_how_to_come_in_and_what_the_host_says(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(Announce("Good morning", "lobby"))
        await stage.command(SetTopic("lobby", "Tides"))
        await stage.command(PinNotice("lobby", "Friday: the museum"))
        stage.flush()
        shown = opened(stage)
        assert shown.isFullScreen()
        assert shown.code.accessibleDescription() == "http://192.168.1.20:5000/r/lobby"
        assert shown.address.text() == "http://192.168.1.20:5000/r/lobby"
        assert (shown.room_name.text(), shown.topic.text()) == ("lobby", "Tides")
        assert (shown.said.text(), shown.pinned.text()) == ("Good morning", "Friday: the museum")
        await stage.command(Announce("Line one\nand two"))
        assert shown.said.text() == "Line one\nand two"
        assert shown.earlier.text() == "Good morning"
        await stage.command(SetTopic("lobby", ""))
        stage.flush()
        assert not shown.topic.isVisibleTo(shown)
        shown.grab()

    on_stage(test)


def test_what_is_taken_back_is_gone_there_too(on_stage: Play) -> None:
    """And back with the undo."""

    async def test(stage: Stage) -> None:
        await stage.command(Announce("Good morning", "lobby"))
        await stage.command(Announce("The anser is 7", "lobby"))
        shown = opened(stage)
        last = stage.guests.host.of(Announced)[-1]
        await stage.command(RedactMessage("lobby", last.epoch, last.seq))
        assert "anser" not in seen(shown)
        assert shown.said.text() == "Good morning"
        (act, *_) = await stage.control.host.acts()
        await stage.command(Undo(act.id))
        assert shown.said.text() == "The anser is 7"

    on_stage(test)


def test_hands_stand_in_their_order_and_never_those_of_the_muted(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann", "Bob", "<b>Cid</b>", "Dora")
        raise_hand(stage, "Bob", "Ann", "<b>Cid</b>", "Dora")
        shown = opened(stage)
        assert words(shown) == ["1. Bob", "2. Ann", "3. <b>Cid</b>", "4. Dora"]
        await stage.command(Mute("lobby", "Bob", 60))
        stage.flush()
        assert words(shown) == ["1. Ann", "2. <b>Cid</b>", "3. Dora"]
        await stage.command(GiveWord("lobby", "Dora"))
        stage.flush()
        assert words(shown) == ["Dora has the word", "1. Ann", "2. <b>Cid</b>"]
        await stage.command(Mute("lobby", "Dora"))
        stage.flush()
        assert "Dora" not in seen(shown)
        await stage.command(Unmute("lobby", "Bob"))
        stage.flush()
        assert words(shown)[0] == "1. Bob"
        stage.guests.leave("Ann")
        stage.flush()
        assert "Ann" not in seen(shown)

    on_stage(test)


@pytest.mark.parametrize(
    "table",
    [
        Permissions(guest=(Row.SEE,)),
        Permissions(exempt={"somebody": Exempt("Eve", may_not=(Row.SEE,))}),
    ],
)
def test_where_a_room_hides_who_is_here_no_hand_has_a_name(
    on_stage: Play, table: Permissions
) -> None:
    """From the moment on that it does, and until it doesn't; nor does who has the word."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann", "Bob", "Cid")
        raise_hand(stage, "Bob", "Ann", "Cid")
        shown = opened(stage)
        await stage.command(SetPermissions("lobby", Permissions(guest=(Row.DRAW,))))
        stage.flush()
        assert words(shown) == ["1. Bob", "2. Ann", "3. Cid"]
        await stage.command(SetPermissions("lobby", table))
        stage.flush()
        assert words(shown) == ["3 hands are up"]
        await stage.command(GiveWord("lobby", "Bob"))
        stage.flush()
        assert words(shown) == ["2 hands are up"]
        stage.guests.leave("Ann")
        stage.flush()
        assert words(shown) == ["1 hand is up"]
        for name in ("Ann", "Bob", "Cid"):
            assert name not in seen(shown)
        stage.guests.leave("Cid")
        stage.flush()
        assert words(shown) == []
        await stage.command(SetPermissions("lobby", Permissions()))
        stage.flush()
        assert words(shown) == ["Bob has the word"]

    on_stage(test)


def test_of_more_hands_than_there_is_room_for_it_says_how_many(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        names = [f"Guest {at}" for at in range(30)]
        await stage.guests.join(*names)
        raise_hand(stage, *names)
        shown = opened(stage)
        await until(lambda: shown.turns.height() > 100)
        there = words(shown)
        assert len(there) < 30
        assert there[-1] == f"and {30 - len(there) + 1} more"

    on_stage(test)


def test_nothing_of_guests_is_there_that_no_moderator_has_let_through(on_stage: Play) -> None:
    """Neither what they say, nor who they are, nor where; a pinned message as it was pinned."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann", "Bob")
        stage.guests.say("Ann", "nobody has read this")
        stage.guests.say("Bob", "a good question")
        said = stage.guests.host.of(MessageAccepted)[-1]
        await stage.command(PinMessage("lobby", said.epoch, said.seq))
        stage.flush()
        shown = opened(stage)
        assert shown.said.text() == "a good question"
        said_there = seen(shown)
        for hidden in ("nobody has read", "Ann", "Bob", "192.168.1.42"):
            assert hidden not in said_there
        edit = {"type": "edit", "ref": "00009999", "epoch": said.epoch, "seq": said.seq}
        stage.guests.send("Bob", edit | {"data": {"text": "something rude"}})
        stage.flush()
        pinned = stage.panel.models.rooms.pinned("lobby")
        assert pinned is not None
        assert pinned.text == "something rude"  # there moderators read it
        assert "rude" not in seen(shown)
        await stage.command(RedactMessage("lobby", said.epoch, said.seq))
        stage.flush()
        assert "question" not in seen(shown)

    on_stage(test)


def test_the_board_stands_in_place_of_the_notices_and_back(on_stage: Play) -> None:
    """Blurred pictures stay blurred, and say nothing of a click; the latest announcement stays."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann")
        await stage.command(BlurPictures("lobby"))
        await stage.command(Announce("Draw a leaf", "lobby"))
        stage.flush()
        draw(stage, "Ann", a_line(1_000))
        shown = opened(stage)
        QTest.keyClick(shown, Key.Key_B)
        model = shown.sheet.model
        await until(lambda: len(model.strokes) == 1 and shown.sheet.is_painted)
        frame = {"points": box(0, 2_000, 9_000, 7_000), "look": [0, 0], "shape": "picture"}
        draw(stage, "Ann", {**frame, "picture": picture()})
        await until(lambda: len(model.strokes) == 2 and shown.sheet.is_painted)
        assert shown.sheet.covers(model.strokes[1])
        lie = shown.sheet.looking.lie
        middle = QPoint(round(lie.left + 4_500 * lie.scale), round(lie.top + 4_500 * lie.scale))
        QTest.mouseClick(shown.sheet, Qt.MouseButton.LeftButton, pos=middle)
        assert shown.sheet.covers(model.strokes[1])
        assert shown.strip.text() == "Draw a leaf"
        assert shown.sheet.isVisible()
        QTest.keyClick(shown, Key.Key_B)
        assert shown.said.isVisible()
        assert not shown.sheet.isVisible()
        assert model.strokes == []

    on_stage(test)


def test_a_stage_that_was_closed_hears_of_nothing(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often it was open; and one that is open hears all of it once."""
    heard: list[object] = []
    hear = BoardModel._on_event

    def hears(model: BoardModel, event: Event) -> None:
        if isinstance(event, MessageAccepted):
            heard.append(event)
        hear(model, event)

    monkeypatch.setattr(BoardModel, "_on_event", hears)

    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann")
        for _ in range(3):
            opened(stage).close()
        stage.guests.say("Ann", "hello")
        assert heard == []
        shown = opened(stage)
        stage.window.stage_acts.follow(stage.control.host)
        QTest.keyClick(shown, Key.Key_B)
        draw(stage, "Ann", a_line(1_000))
        assert len(heard) == 1
        await until(lambda: len(shown.sheet.model.strokes) == 1)

    on_stage(test)


def test_it_follows_the_panel_and_its_own_keys_to_another_room(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        stage.flush()
        await stage.command(Announce("Only up here", "attic"))
        await stage.guests.join("Eve", room="attic")
        stage.guests.send("Eve", {"type": "hand"}, "attic")
        stage.flush()
        shown = opened(stage)
        assert (shown.room, shown.said.text()) == ("lobby", "")
        QTest.keyClick(shown, Key.Key_PageDown)
        assert (shown.room, shown.said.text()) == ("attic", "Only up here")
        assert words(shown) == ["1. Eve"]
        assert shown.address.text() == "http://192.168.1.20:5000/r/attic"
        QTest.keyClick(shown, Key.Key_PageUp)
        assert shown.room == "lobby"
        stage.window.rooms.table.select([1])
        assert shown.room == "attic"
        await stage.command(CloseRoom("attic"))
        stage.flush()
        assert (shown.room, shown.said.text()) == ("lobby", "")

    on_stage(test)


def test_while_nobody_can_come_in_it_shows_no_code(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        shown = opened(stage)
        assert shown.code.isVisibleTo(shown)
        await stage.panel.commands.stop()
        assert not shown.code.isVisibleTo(shown)
        assert shown.address.text() == ""
        await stage.panel.commands.start()
        assert shown.code.isVisibleTo(shown)

    on_stage(test)


def test_a_long_address_is_there_as_far_as_somebody_would_type_it(on_stage: Play) -> None:
    """The code has all of it."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("会議室"))
        stage.flush()
        shown = opened(stage)
        QTest.keyClick(shown, Key.Key_PageDown)
        assert shown.room_name.text() == "会議室"
        assert shown.address.text() == "http://192.168.1.20:5000/"
        assert "/r/%E4" in shown.code.accessibleDescription()

    on_stage(test)


def test_its_keys_close_it_and_its_action_too(on_stage: Play) -> None:
    """The panel's end is its end."""

    async def test(stage: Stage) -> None:
        do, acts = stage.window.actions_, stage.window.stage_acts
        for key in (Key.Key_Escape, Key.Key_F11):
            shown = opened(stage)
            QTest.keyClick(shown, key)
            assert (acts.stage, do.stage.isChecked()) == (None, False)
        opened(stage)
        press(do.stage)
        assert (acts.stage, do.stage.isChecked()) == (None, False)
        shown = opened(stage)
        QTest.keyClick(shown, Key.Key_F)
        assert not shown.isFullScreen()
        QTest.keyClick(shown, Key.Key_F)
        assert shown.isFullScreen()

    on_stage(test)


def test_a_projector_that_is_unplugged_takes_it_along(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would cover the panel; where there is one screen it stays."""

    async def test(stage: Stage) -> None:
        shown = opened(stage)
        acts = stage.window.stage_acts
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        own = stage.window.screen()
        app.screenRemoved.emit(own)
        assert acts.stage is shown
        monkeypatch.setattr(stage.window, "screen", lambda: None)
        app.screenRemoved.emit(own)
        assert acts.stage is None

    on_stage(test)


def test_its_bar_comes_with_keys_and_pointer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        shown = opened(stage)
        assert not shown.bar.isVisible()
        at = QPointF(50, 50)
        kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        keys = Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(kind, at, shown.mapToGlobal(at), none, none, keys)
        QApplication.sendEvent(shown.said, moved)
        assert shown.bar.isVisible()
        assert not shown.bar.is_in_use

    on_stage(test)


def test_its_bar_goes_by_itself(on_stage: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    from peerpyrtc_desktop.gui.stage import window

    monkeypatch.setattr(window, "_BAR", 20)

    async def test(stage: Stage) -> None:
        shown = opened(stage)
        QTest.keyClick(shown, Key.Key_X)
        assert shown.bar.isVisible()
        await until(lambda: not shown.bar.isVisible())

    on_stage(test)


def test_all_that_takes_keys_has_a_name_and_the_dark_is_dark(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.panel.look.scheme = Scheme.DARK
        shown = opened(stage)
        assert shown.windowTitle() == "Stage: lobby"
        assert shown.bar.choice.accessibleName()
        assert shown.bar.board.text()
        assert shown.sheet.accessibleName()
        assert shown.turns.accessibleName()
        ground = shown.grab().toImage().pixelColor(3, 3)
        assert ground.name() == stage.panel.look.colour("bg").name() != DARK.paper

    on_stage(test)
