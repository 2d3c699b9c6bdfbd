"""The Wi-Fi of the invitation: its code, what is kept of it, and who may read that."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit

from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.dialogs.wifi import WifiForm
from peerpyrtc_desktop.gui.wifi import FILE, Fault, Security, Wifi, WifiNote
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]

HOME = Wifi("Home", "correct horse")


def note(folder: Path, *, ours: bool = True) -> WifiNote:
    return WifiNote(folder, lambda: ours)


@pytest.mark.parametrize(
    ("wifi", "code"),
    [
        (HOME, "WIFI:T:WPA;S:Home;P:correct horse;;"),
        (Wifi("Home", "x" * 63), f"WIFI:T:WPA;S:Home;P:{'x' * 63};;"),
        (Wifi("Home", "aF" * 32), f"WIFI:T:WPA;S:Home;P:{'aF' * 32};;"),
        (Wifi("Café", "abcde", Security.WEP), "WIFI:T:WEP;S:Café;P:abcde;;"),
        (Wifi("Free", "", Security.OPEN), "WIFI:T:nopass;S:Free;;"),
        (
            Wifi('a;b,c:d"e\\', "\\;,:\"'$ x"),
            r"WIFI:T:WPA;S:a\;b\,c\:d\"e\\;P:\\\;\,\:\"" + "'$ x;;",
        ),
    ],
)
def test_what_the_code_says(wifi: Wifi, code: str) -> None:
    """As phones read it: marks of the format have a backslash before them."""
    assert wifi.fault is None
    assert wifi.code == code


@pytest.mark.parametrize(
    ("wifi", "fault"),
    [
        (Wifi("", "correct horse"), Fault.NO_NAME),
        (Wifi("ö" * 17, "correct horse"), Fault.LONG_NAME),
        (Wifi("Home", "seven77"), Fault.PASSWORD_LENGTH),
        (Wifi("Home", "x" * 64), Fault.PASSWORD_LENGTH),
        (Wifi("Home", "a" * 65), Fault.PASSWORD_LENGTH),
        (Wifi("Home", "", Security.WEP), Fault.NO_PASSWORD),
    ],
)
def test_what_is_no_wifi(wifi: Wifi, fault: Fault) -> None:
    """What no router takes is said before anybody scans it."""
    assert wifi.fault is fault


def test_a_password_stands_in_no_log() -> None:
    """Neither by itself nor in what has it."""
    assert "horse" not in f"{HOME!r} {HOME} {[HOME]} {(HOME, 1)}"


def test_it_is_kept_for_this_user_alone(tmp_path: Path) -> None:
    """It is there at the next start, and gone once it isn't wanted."""
    folder = tmp_path / "data"
    first = note(folder)
    heard: list[None] = []
    first.changed.connect(lambda: heard.append(None))
    first.put(HOME, keep=True)
    assert first.is_kept
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    again = note(folder)
    assert (again.now, again.is_kept) == (HOME, True)
    again.put(HOME, keep=False)
    assert list(folder.iterdir()) == []
    assert (again.now, again.is_kept, note(folder).now) == (HOME, False, None)
    assert len(heard) == 1


def test_it_is_not_kept_where_that_was_not_wanted(tmp_path: Path) -> None:
    """Nor in a folder that is another program's."""
    note(tmp_path).put(HOME, keep=False)
    other = note(tmp_path, ours=False)
    with pytest.raises(PermissionError, match=FILE):  # who ticked Keep is told
        other.put(HOME, keep=True)
    assert (other.now, other.is_kept) == (HOME, False)
    other.put(HOME, keep=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "there",
    [b"", b"\xff\xfe", b"[]", b'{"name": 7}', b'{"name": ""}', b'{"name":"x","more":1}', b"[" * 9],
)
def test_what_is_no_wifi_is_left_alone(there: bytes, tmp_path: Path) -> None:
    """Whoever wrote it."""
    (tmp_path / FILE).write_bytes(there)
    assert note(tmp_path).now is None
    assert (tmp_path / FILE).read_bytes() == there


def test_a_folder_that_can_not_be_written(tmp_path: Path) -> None:
    """It is shown all the same, and nothing half is left."""
    (tmp_path / FILE).mkdir()
    (tmp_path / FILE / "full").touch()
    broken = note(tmp_path)
    with pytest.raises(OSError, match=FILE):
        broken.put(HOME, keep=True)
    assert (broken.now, broken.is_kept) == (HOME, False)
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_what_could_not_be_forgotten_is_forgotten_by_the_next_that_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it is kept for as long as the password is on the disk."""
    kept = note(tmp_path)
    kept.put(HOME, keep=True)

    def held(*_: object, **__: object) -> None:
        raise PermissionError("another program has it open")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        patched.setattr(Path, "replace", held)
        with pytest.raises(PermissionError):
            kept.put(None, keep=True)
        assert (kept.now, kept.is_kept, (tmp_path / FILE).exists()) == (None, True, True)
        with pytest.raises(PermissionError):
            kept.put(Wifi("Other", "correct horse"), keep=True)
        assert (kept.is_kept, note(tmp_path).now) == (True, HOME)
    kept.put(None, keep=False)
    assert not kept.is_kept
    assert not (tmp_path / FILE).exists()


def test_what_another_has_kept_since_is_forgotten_too(tmp_path: Path) -> None:
    """Whoever removes it wants no password on the disk."""
    first = note(tmp_path)
    note(tmp_path).put(HOME, keep=True)
    first.put(None, keep=False)
    assert not (tmp_path / FILE).exists()


def test_what_is_another_programs_is_not_forgotten_without_a_word(tmp_path: Path) -> None:
    """The file stays, and that is said."""
    note(tmp_path).put(HOME, keep=True)
    other = note(tmp_path, ours=False)
    with pytest.raises(PermissionError, match=FILE):
        other.put(None, keep=False)
    assert (other.now, other.is_kept, note(tmp_path).now) == (None, True, HOME)


def fill(form: WifiForm, name: str, password: str) -> None:
    form.name.setText(name)
    form.password.setText(password)


def test_one_types_it_and_both_cards_show_it(on_stage: Play, tmp_path: Path) -> None:
    """Beside the address' code, each with what it is for; removed, the address is alone again."""

    async def test(stage: Stage) -> None:
        card = stage.window.card
        assert not card.wifi_code.isVisible()
        press(stage.window.actions_.invite)
        invite = dialog(stage, Invite)
        invite.card.enter_wifi.click()
        (form,) = invite.findChildren(WifiForm)
        assert form.password.echoMode() is QLineEdit.EchoMode.Password
        form.seen.setChecked(True)
        assert form.password.echoMode() is QLineEdit.EchoMode.Normal
        form.seen.setChecked(False)
        fill(form, "", "correct horse")
        form.show_it.click()
        assert form.why.text() == "Which Wi-Fi is it?"
        fill(form, "Home", "short")
        form.show_it.click()
        assert form.why.text().startswith("The password of a Wi-Fi has 8 to 63 characters")
        assert stage.window.wifi.now is None
        fill(form, "Home", "correct horse")
        form.keep.setChecked(True)
        form.show_it.click()
        assert stage.window.wifi.now == HOME
        for each in (card, invite.card):
            assert each.wifi_code.isVisible()
            assert "Home" in each.wifi_step.text()
            assert "horse" not in each.wifi_code.accessibleDescription()
        assert msgspec.json.decode((tmp_path / FILE).read_bytes())["password"] == "correct horse"
        await until(lambda: not stage.window.findChildren(WifiForm))
        card.enter_wifi.click()
        again = dialog(stage, WifiForm)
        assert (again.name.text(), again.keep.isChecked()) == ("Home", True)
        again.remove.click()
        assert not card.wifi_code.isVisible()
        assert not (tmp_path / FILE).exists()
        invite.reject()

    on_stage(test)


def test_an_open_wifi_has_no_password(on_stage: Play) -> None:
    """What was typed there before is left out."""

    async def test(stage: Stage) -> None:
        stage.window.card.enter_wifi.click()
        form = dialog(stage, WifiForm)
        fill(form, "Free", "correct horse")
        form.security.setCurrentIndex(form.security.findData(Security.OPEN))
        assert not form.password.isEnabled()
        form.show_it.click()
        assert stage.window.wifi.now == Wifi("Free", "", Security.OPEN)
        await stage.panel.commands.stop()
        assert not stage.window.card.wifi_code.isVisible()

    on_stage(test)


def test_it_can_not_be_kept(on_stage: Play, tmp_path: Path) -> None:
    """The form stays and says why; the code is shown."""

    async def test(stage: Stage) -> None:
        (tmp_path / FILE).mkdir()
        (tmp_path / FILE / "full").touch()
        stage.window.card.enter_wifi.click()
        form = dialog(stage, WifiForm)
        fill(form, "Home", "correct horse")
        form.keep.setChecked(True)
        form.show_it.click()
        assert form.why.text().startswith(f"It is shown, but {tmp_path / FILE} could not be")
        assert stage.window.card.wifi_code.isVisible()
        form.reject()

    on_stage(test)
