"""Every setting has its option and its variable, and none is ever ignored."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from peerpyrtc_desktop import cli, serve
from peerpyrtc_desktop.options import OPTIONS, BadSetting, is_several, option, variables
from peerpyrtc_desktop.settings import MAXIMA, Settings, load, strange_variables

# A value of each setting as it is typed, and what it means.
VALUES: dict[str, tuple[str, object]] = {
    "host": ("127.0.0.1", "127.0.0.1"),
    "port": ("5001", 5001),
    "udp_port": ("5002", 5002),
    "rooms": ("kitchen", ("kitchen",)),
    "guest_rooms": ("off", "off"),
    "board_clear": ("everyone", "everyone"),
    "names": ("Chat.Example.org.", ("chat.example.org",)),
    "local_name": ("off", "off"),
    "allow_origins": ("HTTP://LocalHost:5173/", ("http://localhost:5173",)),
    "proxies": ("10.0.0.0/8", ("10.0.0.0/8",)),
    "prefix": ("chat/", "/chat"),
    "offer_addresses": ("203.0.113.7:5000", ("203.0.113.7:5000",)),
    "hide_addresses": ("[2001:db8::7]", ("2001:db8::7",)),
    "history": ("off", "off"),
    "history_days": ("365", 365),
    "evidence_days": ("90", 90),
    "history_size": ("500 mb", 500_000_000),
    "newcomers_see": ("ALL", "all"),
    "database_url": (
        "postgres://ann:hunter2@db.example.org/history",
        SecretStr("postgresql+asyncpg://ann:hunter2@db.example.org/history"),
    ),
    "data_dir": ("~/folder", Path("~/folder").expanduser()),
    "engine": ("plain", "plain"),
    "pages": ("source", "source"),
    "max_peers": ("1000", 1000),
    "max_peers_per_address": ("1001", 1001),
    "max_rooms": ("1002", 1002),
    "max_rooms_per_address": ("1003", 1003),
    "max_joins": ("1004", 1004),
    "max_joins_per_address": ("1005", 1005),
    "max_rate": ("1006", 1006),
    "limits": ("off", "off"),
}
# What it can't be set without: a path under a proxy is none without the proxy.
BESIDE = {"prefix": {"proxies": ("192.0.2.1/32",)}}
SEVERAL = {"rooms", "names", "allow_origins", "proxies", "offer_addresses", "hide_addresses"}


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith("PEERPYRTC_")]:
        monkeypatch.delenv(name)


def settings_of(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Settings:
    """What `serve` would host with."""
    hosted: list[Settings] = []

    def host(settings: Settings, *, room: str) -> int:
        assert room == ""
        hosted.append(settings)
        return 0

    monkeypatch.setattr(serve, "run_server", host)
    result = CliRunner().invoke(cli.app, arguments)
    assert result.exit_code == 0, result.output
    return hosted[0]


def test_the_table_is_whole() -> None:
    """Every setting has its line here."""
    assert set(VALUES) == set(Settings.model_fields)


def test_what_is_said_of_it_is_what_it_takes() -> None:
    """The help's words, numbers and order are those that the settings are read by."""
    assert list(OPTIONS) == list(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        said, kind = OPTIONS[name], field.annotation
        assert said.choices == (get_args(kind) if get_origin(kind) is Literal else ())
        assert is_several(name) == (get_origin(kind) is tuple)
        assert said.is_secret == (SecretStr in get_args(kind))
        ends = [
            [getattr(e, end) for e in field.metadata if hasattr(e, end)] for end in ("ge", "le")
        ]
        assert ends == ([[end] for end in said.bounds] if said.bounds else [[], []])
        is_number = int in (kind, *get_args(kind)) and name != "history_size"  # which has units
        assert (said.bounds is not None) == is_number


@pytest.mark.parametrize("name", VALUES)
def test_it_is_documented(name: str) -> None:
    """The README has a line for each."""
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"^\|.*`--{option(name)}[ `].*\|$", readme, re.MULTILINE)


@pytest.mark.parametrize("name", VALUES)
def test_each_way_to_say_it(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Before the command, after it, and by a variable: each sets this, and this alone."""
    typed, meant = VALUES[name]
    for other, beside in BESIDE.get(name, {}).items():
        monkeypatch.setenv(variables(other)[0], ",".join(beside))
    argument = f"--{option(name)}={typed}"
    before = settings_of(monkeypatch, argument, "serve")
    after = settings_of(monkeypatch, "serve", argument)
    found = [before, after]
    for variable in variables(name):
        with monkeypatch.context() as patch:
            patch.setenv(variable, typed)
            found.append(load({}))
    for each in found:
        assert each == load({}).model_copy(update={name: meant})


def test_the_names_of_the_variables() -> None:
    """The option's own name, in capitals; of lists the plural too."""
    assert variables("max_peers") == ("PEERPYRTC_MAX_PEERS",)
    assert variables("rooms") == ("PEERPYRTC_ROOM", "PEERPYRTC_ROOMS")
    assert {name for name in VALUES if len(variables(name)) > 1} == SEVERAL


@pytest.mark.parametrize("name", sorted(VALUES.keys() - SEVERAL - {"database_url"}))
def test_said_twice(name: str) -> None:
    """Two values of one setting are refused in words; the same one twice is no contradiction."""
    typed, _ = VALUES[name]
    another = "7" if typed.isdecimal() else "elsewhere"
    arguments = [f"--{option(name)}={typed}", "serve", f"--{option(name)}={another}"]
    result = CliRunner().invoke(cli.app, arguments)
    assert result.exit_code == 2
    assert result.stderr == (
        f"--{option(name)} is {typed!r} before the command and {another!r} after it: give one.\n"
    )


WRONG_URLS = [
    "hunter2",
    "postgresql://ann:hunter2",
    "postgresql://ann:hunter2@db",
    "postgresql://ann:hunter2@db/",
    "postgresql://ann:hunter2/x@db/history",
    "postgresql://ann:#hunter2@db/history",
    "postgresql://ann:x?hunter2@db/history",
    "postgresql://ann@db:hunter2/history",
    "postgresql://ann@[hunter2/history",
    "postgresql://ann@db/history?password=hunter2",
    "postgresql://ann@db/history?hunter2",
    "sqlite:///home/ann/hunter2.db",
]


@pytest.mark.parametrize("url", WRONG_URLS)
def test_a_password_is_shown_nowhere(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is wrong with the URL that it stands in."""
    for given in ([f"--database-url={url}", "serve"], ["serve", f"--database-url={url}"]):
        result = CliRunner().invoke(cli.app, given)
        assert result.exit_code == 2
        assert result.stderr.startswith("--database-url: ")
        assert "hunter2" not in result.output
    monkeypatch.setenv("PEERPYRTC_DATABASE_URL", url)
    with pytest.raises(BadSetting, match=r"^PEERPYRTC_DATABASE_URL: ") as refused:
        load({})
    assert "hunter2" not in str(refused.value)


def test_a_password_is_shown_nowhere_else() -> None:
    """Not where settings are printed, nor where two of them don't go together."""
    right, other = VALUES["database_url"][0], "postgresql://ann:hunter2@db/other"
    assert "hunter2" not in repr(load({"database_url": right}))
    given = [f"--database-url={right}", "serve", f"--database-url={other}"]
    result = CliRunner().invoke(cli.app, given)
    assert result.exit_code == 2
    assert result.stderr == (
        "--database-url is one before the command and another after it: give one.\n"
    )
    result = CliRunner().invoke(cli.app, [*given[:2], "--history=off"])
    assert result.exit_code == 2
    assert "hunter2" not in result.output


def test_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options add up; a variable has commas, or JSON where a comma is part of a name."""
    several = settings_of(monkeypatch, "--room=a", "serve", "--room=b", "--room=c, d")
    assert several.rooms == ("a", "b", "c, d")
    for value, rooms in {
        "a": ("a",),
        " a , b,": ("a", "b"),
        '["a", "c, d"]': ("a", "c, d"),
        "": (),
    }.items():
        monkeypatch.setenv("PEERPYRTC_ROOM", value)
        assert load({}).rooms == rooms


def test_the_command_line_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given there counts, and not its variable."""
    monkeypatch.setenv("PEERPYRTC_PORT", "5001")
    monkeypatch.setenv("PEERPYRTC_HOST", "127.0.0.1")
    settings = load({"port": 5002})
    assert (settings.port, settings.host) == (5002, "127.0.0.1")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"port": 6000}, "--port"),
        ({"udp_port": 10080}, "--udp-port"),
        ({"udp_port": 443}, "--udp-port"),
        ({"offer_addresses": ["192.168.0.9:80"]}, "--offer-address"),
        ({"offer_addresses": ["203.0.113.7:6000"]}, "--offer-address"),
        ({"hide_addresses": ["192.168.0.9:80"]}, "--hide-address"),
        ({"rooms": ["x" * 65]}, "--room"),
        ({"data_dir": ""}, "--data-dir"),
        ({"limits": "off", "max_peers": 7}, "--max-peers"),
        ({"history": "off", "database_url": VALUES["database_url"][0]}, "--database-url"),
        ({"prefix": "/chat"}, "--behind-proxy"),
        ({"prefix": "/chat", "proxies": ["192.0.2.1"], "pages": "source"}, "--pages"),
    ],
)
def test_what_can_never_work(given: dict[str, Any], named: str) -> None:
    """It is refused in one line, by the name it was given under."""
    with pytest.raises(BadSetting) as refused:
        load(given)
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("port", "many", "'many' is no whole number from 0 to 65535"),
        ("port", "70000", "'70000' is no whole number from 0 to 65535"),
        ("port", "6000", "browsers refuse to open port 6000; take another one, such as 5000"),
        ("udp_port", "-1", "'-1' is no whole number from 0 to 65535"),
        ("rooms", "x" * 65, f"'{'x' * 59}...: A room's name has 1 to 64 characters"),
        ("guest_rooms", "no", "'no' is neither on nor off"),
        ("board_clear", "all", "'all' is neither everyone nor host"),
        ("names", "a/b", "'a/b' is no host name, such as chat.example.org"),
        ("allow_origins", "here", "'here' is no origin, such as http://localhost:5173"),
        ("proxies", "nginx", "'nginx' is no address[/bits], such as 127.0.0.1 or 10.0.0.0/8"),
        ("prefix", "a?b", "'a?b' is no path, such as /chat"),
        (
            "offer_addresses",
            "192.0.2.1:x",
            "'192.0.2.1:x' is no address[:port], such as 203.0.113.7:5000",
        ),
        ("hide_addresses", "eth0", "'eth0' is no IP address, such as 203.0.113.7"),
        ("history", "yes", "'yes' is neither on nor off"),
        ("newcomers_see", "-1", "'-1' is neither a number of messages nor all"),
        ("history_size", "1", "'1' is no size, such as 500MB or 2GB, or 0"),
        ("history_days", "a week", "'a week' is no whole number from 0 to 36500"),
        (
            "database_url",
            "mysql://ann:hunter2@db/history",
            "that is no URL of a database, such as "
            "postgresql+asyncpg://user:password@host/database",
        ),
        (
            "database_url",
            "postgresql:hunter2",
            "that is no URL of a database, such as "
            "postgresql+asyncpg://user:password@host/database",
        ),
        (
            "database_url",
            "postgresql://db/history?ssl=maybe",
            "after the ? of a database's URL stands ssl, one of disable, allow, prefer, require, "
            "verify-ca, verify-full, or host, the folder of its socket",
        ),
        ("engine", "steam", "'steam' is neither fast nor plain"),
        ("pages", "new", "'new' is neither built nor source"),
        *((each, "0", "'0' is no whole number from 1 to 1000000") for each in MAXIMA),
        ("limits", "maybe", "'maybe' is neither on nor off"),
    ],
)
def test_plain_words(monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str) -> None:
    """One line: what is wrong and what would be right, the same for the option and the variable."""
    typed = f"--{option(name)}={value}"
    for arguments in ([typed, "serve"], ["serve", typed]):
        result = CliRunner().invoke(cli.app, arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == f"--{option(name)}: {why}.\n"
    for variable in variables(name):
        with monkeypatch.context() as patch:
            patch.setenv(variable, value)
            result = CliRunner().invoke(cli.app, ["serve"])
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == f"{variable}: {why}.\n"


def test_the_panel_tells_it_before_a_window() -> None:
    """Who typed an option looks at the terminal."""
    result = CliRunner().invoke(cli.app, ["--pages=new"])
    assert (result.exit_code, result.stderr) == (2, "--pages: 'new' is neither built nor source.\n")


def test_a_long_value_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line stays a line."""
    monkeypatch.setenv("PEERPYRTC_PORT", "x" * 10_000)
    with pytest.raises(BadSetting) as refused:
        load({})
    assert len(str(refused.value)) < 120


def test_a_variable_that_would_break_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it holds is told in a line that can be printed."""
    monkeypatch.setenv("PEERPYRTC_ENGINE", "fast\nall is well\u202e")
    with pytest.raises(BadSetting) as refused:
        load({})
    assert str(refused.value).isprintable()


def test_variables_that_set_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip of the pen is told of, with what may be meant; it keeps nobody from hosting."""
    assert strange_variables() == []
    monkeypatch.setenv("PEERPYRTC_PROT", "5001")
    monkeypatch.setenv("PEERPYRTC_XYZZY", "1")
    monkeypatch.setenv("PEERPYRTC_ROOMS", "kitchen")
    assert strange_variables() == [
        "PEERPYRTC_PROT sets nothing: is PEERPYRTC_PORT meant?",
        "PEERPYRTC_XYZZY sets nothing.",
    ]
    assert load({}).rooms == ("kitchen",)
