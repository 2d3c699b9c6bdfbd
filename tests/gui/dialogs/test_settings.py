"""The settings, as somebody sets them by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.dialogs.settings import SettingsDialog
from peerpyrtc_desktop.gui.setting_words import groups
from peerpyrtc_desktop.gui.verbs.rooms import CLOSE_ROOM
from peerpyrtc_desktop.kept_settings import KEPT
from peerpyrtc_desktop.options import OPTIONS, BadSetting
from peerpyrtc_desktop.runtime.ports.program import Origin, Setting
from tests.gui.conftest import Stage, labels, until

Play = Callable[..., None]

ALL = (
    *(
        Setting(each, "")
        for each in ("rooms", "max_rooms", "history_days", "history_size", "names")
    ),
    Setting("port", "5000", default="5000"),
    Setting("max_peers", "30", Origin.KEPT, default="100", kept="30"),
    Setting("max_rate", "9", Origin.OPTION, "--max-rate", "50", "20"),
    Setting("guest_rooms", "on", default="on"),
    Setting("board_clear", "host", default="host"),
    Setting("history", "off", Origin.VARIABLE, "PEERPYRTC_HISTORY", "on"),
)


def opened(stage: Stage) -> SettingsDialog:
    stage.control.program.all = ALL
    stage.window.actions_.settings.trigger()
    return stage.window.findChildren(SettingsDialog)[-1]


def said(stage: Stage) -> str:
    return stage.window.status.latest.text()


def test_every_setting_is_one_of_the_hosts() -> None:
    asked = [each for _, some in groups() for each in some]
    assert {each.name for each in asked} <= set(KEPT)
    for each in asked:
        choices = OPTIONS[each.name].choices
        assert {each.on, each.off} == set(choices) if each.on else not choices


def test_what_is_set_is_kept_for_the_next_start(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        dialog = opened(stage)
        assert (dialog.lines["port"].text(), dialog.lines["port"].placeholderText()) == ("", "5000")
        assert dialog.lines["max_peers"].text() == "30"
        dialog.lines["port"].setText(" 5001 ")
        dialog.lines["max_peers"].setText("100")
        dialog.switches["guest_rooms"].click()
        dialog.switches["board_clear"].click()
        dialog.save.click()
        assert stage.control.program.kept == {
            "port": "5001",
            "max_peers": None,
            "guest_rooms": "off",
            "board_clear": "everyone",
        }
        await until(lambda: said(stage) == "Saved. It holds from the next start of the program on.")

    on_stage(test)


def test_what_the_command_line_or_a_variable_sets_is_shown_and_stands(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        dialog = opened(stage)
        rate, history = dialog.lines["max_rate"], dialog.switches["history"]
        assert (rate.isEnabled(), rate.text()) == (False, "9")
        assert (history.isEnabled(), history.isChecked()) == (False, False)
        whole = " ".join(label.text() for label in labels(dialog))
        assert "--max-rate sets it, and wins over this." in whole
        assert "PEERPYRTC_HISTORY sets it" in whole
        dialog.save.click()
        assert stage.control.program.kept == {}
        await until(lambda: said(stage) == "Saved")

    on_stage(test)


def test_what_cannot_be_is_said_beside_what_was_typed(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        dialog = opened(stage)
        stage.control.program.fault = BadSetting("--port: 'x' is no whole number.", "port")
        dialog.lines["port"].setText("x")
        dialog.resize(dialog.width(), 400)
        await until(lambda: dialog.lines["port"].visibleRegion().isEmpty())
        dialog.save.click()
        first, below = dialog.why.text().split("\n")
        assert first == "“TCP port” takes a whole number from 0 to 65,535."
        assert below == "--port: 'x' is no whole number."
        assert dialog.isVisible()
        assert dialog.lines["port"].selectedText() == "x"
        await until(lambda: not dialog.lines["port"].visibleRegion().isEmpty())
        stage.control.program.fault = BadSetting("--prefix: nobody sees it here.", "prefix")
        dialog.save.click()
        assert dialog.why.text() == "It could not be saved: --prefix: nobody sees it here."
        stage.control.program.fault = OSError(28, "No space left")
        dialog.save.click()
        assert dialog.why.text() == "It could not be saved: No space left"
        dialog.reject()

    on_stage(test)


def test_keys_alone_open_it_go_through_it_and_save(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.control.program.all = ALL
        await stage.focus()
        QTest.keyClick(stage.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: stage.window.findChildren(SettingsDialog))
        (dialog,) = stage.window.findChildren(SettingsDialog)
        await until(dialog.isActiveWindow)
        seen: list[QWidget] = []
        while (now := QApplication.focusWidget()) not in seen:
            assert now is not None
            seen.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
        switches = (dialog.confirm, *dialog.switches.values(), dialog.save)
        for field in (*switches, *dialog.lines.values()):
            assert (field in seen) is field.isEnabled()
        assert all(field.text() for field in switches)
        assert all(field.accessibleName() for field in dialog.lines.values())
        dialog.lines["port"].setFocus()
        QTest.keyClicks(dialog.lines["port"], "5002")
        QTest.keyClick(dialog.lines["port"], Qt.Key.Key_Return)
        assert stage.control.program.kept == {"port": "5002"}

    on_stage(test)


def test_without_confirmation_a_room_closes_at_once_and_the_next_start_knows(
    on_stage: Play,
) -> None:
    async def test(stage: Stage) -> None:
        stage.window.rooms.table.select([0])
        close = stage.window.actions_.for_rooms[CLOSE_ROOM]
        close.trigger()
        (question,) = stage.window.findChildren(Question)
        question.reject()
        dialog = opened(stage)
        assert dialog.confirm.isChecked()
        dialog.confirm.click()
        dialog.save.click()
        assert not stage.panel.commands.confirms
        close.trigger()
        await until(lambda: not stage.control.host.numbers().rooms)
        assert not any(each.isVisible() for each in stage.window.findChildren(Question))

    on_stage(test)


def test_it_is_kept_whether_one_is_asked(
    qapp: QApplication, run: Callable[..., None], tmp_path: Path
) -> None:
    async def test() -> None:
        for asked in (True, False):
            stage = Stage(qapp, tmp_path)
            await stage.open()
            assert stage.panel.commands.confirms is asked
            dialog = opened(stage)
            dialog.confirm.setChecked(False)
            dialog.save.click()
            await stage.close()

    run(test)
