"""Settings that were set in the panel: kept in the data folder, and weaker than all else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import typer

from peerpyrtc_desktop import kept_settings, upkeep_commands
from peerpyrtc_desktop.kept_settings import FILE, KEPT
from peerpyrtc_desktop.last_run import LastRun
from peerpyrtc_desktop.options import BadSetting
from peerpyrtc_desktop.program import ThisProgram
from peerpyrtc_desktop.runtime.ports.program import Origin
from peerpyrtc_desktop.settings import SPARING, load
from tests.e2e.program import running
from tests.loaded import LOADED
from tests.test_settings import BESIDE, VALUES


def program(folder: Path, **given: object) -> ThisProgram:
    """As it stands after a start with these on its command line."""
    given = {"data_dir": folder, **given}
    return ThisProgram(load(given), given, LastRun(folder))


@pytest.mark.parametrize("name", KEPT)
def test_each_is_kept_as_it_is_typed(tmp_path: Path, name: str) -> None:
    typed, meant = VALUES[name]
    beside = {other: ",".join(each) for other, each in BESIDE.get(name, {}).items()}
    program(tmp_path).keep({name: typed, **beside})
    assert getattr(load({"data_dir": tmp_path}), name) == meant
    (found,) = (each for each in program(tmp_path).settings() if each.name == name)
    assert (found.kept, found.origin) == (typed, Origin.KEPT)
    program(tmp_path).keep({name: None, **dict.fromkeys(beside)})
    assert load({"data_dir": tmp_path}) == load({"data_dir": tmp_path / "none"}).model_copy(
        update={"data_dir": tmp_path}
    )


def test_a_variable_wins_over_it_and_the_command_line_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_settings.write(tmp_path, {"max_peers": "7"})
    assert load({"data_dir": tmp_path}).max_peers == 7
    monkeypatch.setenv("peerpyrtc_max_peers", "8")
    assert load({"data_dir": tmp_path}).max_peers == 8
    named = {each.name: each for each in program(tmp_path).settings()}["max_peers"]
    assert (named.value, named.origin, named.by) == ("8", Origin.VARIABLE, "peerpyrtc_max_peers")
    assert load({"data_dir": tmp_path, "max_peers": "9"}).max_peers == 9
    named = {each.name: each for each in program(tmp_path, max_peers="9").settings()}["max_peers"]
    assert (named.value, named.origin, named.by) == ("9", Origin.OPTION, "--max-peers")
    assert (named.kept, named.default) == ("7", "100")


def test_what_cannot_be_is_not_kept_and_says_why(tmp_path: Path) -> None:
    for changed, why in (
        ({"port": "80000"}, "--port: '80000' is no whole number from 0 to 65535."),
        ({"max_peers": "many"}, "--max-peers: 'many' is no whole number"),
        ({"prefix": "/chat"}, "--behind-proxy"),
        ({"rooms": "a\nb"}, "--room: "),
    ):
        with pytest.raises(BadSetting, match=why.replace("[", r"\[")) as found:
            program(tmp_path).keep(changed)
        assert found.value.names == tuple(changed)
    assert not (tmp_path / FILE).exists()
    with pytest.raises(BadSetting, match="--limits off lifts"):
        program(tmp_path, limits="off").keep({"max_peers": "7"})


@pytest.mark.parametrize("spoilt", ["nonsense", "0"])
def test_what_cannot_be_keeps_nobody_from_hosting(tmp_path: Path, spoilt: str) -> None:
    """A newer program's words, or a slip of the pen in the file: told, and left out."""
    kept_settings.write(tmp_path, {"max_peers": spoilt, "max_rooms": "3", "later": "on"})
    doubts: list[str] = []
    loaded = load({"data_dir": tmp_path}, doubts.append)
    assert (loaded.max_peers, loaded.max_rooms) == (None, 3)
    (doubt,) = doubts
    assert "What was set in the panel counts for nothing here. --max-peers" in doubt
    program(tmp_path).keep({"max_peers": "5"})
    assert load({"data_dir": tmp_path}).max_rooms == 3
    assert json.loads((tmp_path / FILE).read_text())["settings"]["later"] == "on"


def test_what_the_command_line_contradicts_counts_for_nothing(tmp_path: Path) -> None:
    kept_settings.write(tmp_path, {"max_peers": "7"})
    doubts: list[str] = []
    assert load({"data_dir": tmp_path, "limits": "off"}, doubts.append).max_peers is None
    assert len(doubts) == 1


def test_what_counts_for_nothing_takes_nothing_along(tmp_path: Path) -> None:
    """Above all not how long the history is kept, of which the rest would be deleted."""
    for_ever = {"history_days": "0", "history_size": "0", "evidence_days": "365"}
    kept_settings.write(tmp_path, {"max_peers": "7", "max_rooms": "3", "prefix": "/x", **for_ever})
    doubts: list[str] = []
    loaded = load({"data_dir": tmp_path, "limits": "off"}, doubts.append)
    assert (loaded.history_days, loaded.history_size, loaded.evidence_days) == (0, 0, 365)
    assert (loaded.max_peers, loaded.max_rooms, loaded.prefix) == (None, None, "")
    assert not loaded.doubted
    assert len(doubts) == 2


@pytest.mark.parametrize("name", sorted(SPARING))
def test_where_it_cannot_be_told_how_long_it_is_kept_nothing_is_deleted(
    tmp_path: Path, name: str
) -> None:
    kept_settings.write(tmp_path, {"history_size": "500MB", "max_rooms": "3", name: "ever"})
    doubts: list[str] = []
    loaded = load({"data_dir": tmp_path}, doubts.append)
    assert (loaded.history_days, loaded.history_size, loaded.evidence_days) == (0, 0, 36_500)
    assert loaded.max_rooms == 3
    assert "nothing of the history is deleted" in doubts[-1]
    with pytest.raises(typer.Exit):
        upkeep_commands._days(cast(typer.Context, SimpleNamespace(obj={})), tmp_path, None)


@pytest.mark.parametrize("spoil", [lambda text: text[:-9], lambda text: " " * 100_000 + text])
def test_a_file_that_cannot_be_read_deletes_nothing_and_is_told(
    tmp_path: Path, spoil: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut short by a power cut, or grown beyond measure; what else says how long still holds."""
    kept_settings.write(tmp_path, {"history_days": "0", "history_size": "0"})
    (tmp_path / FILE).write_text(spoil((tmp_path / FILE).read_text()))
    doubts: list[str] = []
    loaded = load({"data_dir": tmp_path}, doubts.append)
    assert (loaded.history_days, loaded.history_size, loaded.evidence_days) == (0, 0, 36_500)
    assert f"can't be read, and counts for nothing. Move {tmp_path / FILE} away" in doubts[0]
    context = cast(typer.Context, SimpleNamespace(obj={}))
    with pytest.raises(typer.Exit):
        upkeep_commands._days(context, tmp_path, None)
    assert upkeep_commands._days(context, tmp_path, "7") == 7
    monkeypatch.setenv("PEERPYRTC_HISTORY_DAYS", "9")
    loaded = load({"data_dir": tmp_path, "history_size": "2GB"})
    assert (loaded.history_days, loaded.history_size) == (9, 2 * 10**9)


@pytest.mark.parametrize("gone", ["203.0.113.77", "2001:db8::77", "gone.invalid"])
def test_a_kept_address_that_is_gone_keeps_nobody_from_hosting(tmp_path: Path, gone: str) -> None:
    """The laptop is in another network now. What the command line says is no such guess."""
    kept_settings.write(tmp_path, {"host": gone, "history_days": "0"})
    doubts: list[str] = []
    loaded = load({"data_dir": tmp_path}, doubts.append)
    assert (loaded.host, loaded.history_days) == ("", 0)
    (doubt,) = doubts
    assert repr(gone) in doubt
    assert "Settings" in doubt
    assert load({"data_dir": tmp_path, "host": gone}).host == gone
    kept_settings.write(tmp_path, {"host": "127.0.0.1"})
    assert load({"data_dir": tmp_path}).host == "127.0.0.1"


def test_serve_listens_where_the_kept_address_is_gone(tmp_path: Path) -> None:
    kept_settings.write(tmp_path, {"host": "203.0.113.77"})
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        assert set(program.rooms()) == {"lobby"}
        assert "Set another there, or none." in program.log.read_text()


@pytest.mark.parametrize(
    "text", ["", "[]", '{"settings": {"port": "1"}}', "[" * 99_999, '{"about": 1}']
)
def test_a_file_of_others_is_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert kept_settings.read(tmp_path) == {}
    with pytest.raises(FileExistsError):
        kept_settings.write(tmp_path, {"port": "5001"})
    assert (tmp_path / FILE).read_text() == text
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_secrets_are_not_kept_and_nowhere_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PEERPYRTC_DATABASE_URL", "postgresql+asyncpg://ann:hunter2@localhost/x")
    assert "hunter2" not in repr(program(tmp_path).settings())
    assert "database_url" not in KEPT


def test_serve_and_forget_go_by_them(tmp_path: Path) -> None:
    """`forget --expired` by the days that were set, not by those that the program has else."""
    kept_settings.write(tmp_path, {"rooms": "den, Tea room", "history_days": "0"})
    with running(LOADED, "serve", data=tmp_path) as program:
        assert set(program.rooms()) == {"den", "Tea room"}
    context = cast(typer.Context, SimpleNamespace(obj={}))
    assert upkeep_commands._days(context, tmp_path, None) == 0
    assert upkeep_commands._days(context, tmp_path, "7") == 7
    assert upkeep_commands._days(context, tmp_path / "other", None) == 30
