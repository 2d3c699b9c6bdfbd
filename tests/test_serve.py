"""The program without a window, as a process of its own."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.program import free_port, running
from tests.loaded import LOADED, PROGRAM, run


def test_serving(tmp_path: Path) -> None:
    """It answers, names its rooms and address, loads no Qt, and ends well on SIGTERM."""
    with running(PROGRAM, "serve", "--room=lobby", "--room=kitchen", data=tmp_path) as program:
        assert set(program.rooms()) == {"lobby", "kitchen"}
        assert b"<!doctype html>" in program.get("/chat").lower()
        assert not re.search(r"libQt|PySide|shiboken", program.libraries())
        task = Path(f"/proc/{program.pid}/task/{program.pid}/children")
        assert task.read_text() == ""
    output = (tmp_path / "output.txt").read_text()
    assert re.search(r"^  http://[\d.:\[\]a-f]+:\d+/  \(.+\)$", output, re.MULTILINE)
    assert "Traceback" not in output
    port = int(program.url.rpartition(":")[2])
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with socket.socket(socket.AF_INET, kind) as again:
            again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            again.bind(("", port))


def test_the_address_is_printed_once_it_answers(tmp_path: Path) -> None:
    """Whoever waits for the printed address can join at once; Ctrl+C ends it well."""
    port = free_port()
    arguments = ["serve", "--host=127.0.0.1", f"--port={port}", f"--data-dir={tmp_path}"]
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
        assert f"http://127.0.0.1:{port}/" in lines[1]
        with socket.create_connection(("127.0.0.1", port), timeout=60) as http:
            http.sendall(b"GET /rooms HTTP/1.0\r\nHost: localhost\r\n\r\n")
            assert http.recv(1000).split()[1] == b"200"
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0


TAKEN = [
    (socket.SOCK_STREAM, "--port={}", "TCP port {} is in use: choose another one with --port."),
    (
        socket.SOCK_DGRAM,
        "--port={}",
        "UDP port {} is in use: choose another one with --udp-port, or one for TCP and UDP with "
        "--port.",
    ),
    (
        socket.SOCK_DGRAM,
        "--udp-port={}",
        "UDP port {} is in use: choose another one with --udp-port.",
    ),
]


@pytest.mark.parametrize(("kind", "option", "words"), TAKEN, ids=["TCP", "UDP", "UDP alone"])
def test_a_taken_port(tmp_path: Path, kind: socket.SocketKind, option: str, words: str) -> None:
    """A port in use ends it with one line: which it is, TCP or UDP, and the option that helps."""
    port, other = free_port(), free_port()
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("", port))
        if kind is socket.SOCK_STREAM:
            taken.listen()
        # What comes later counts.
        ended = run("serve", f"--port={other}", option.format(port), f"--data-dir={tmp_path}")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.splitlines() == [words.format(port)]


def test_a_bad_room(tmp_path: Path) -> None:
    """A room's name that can't be is one line, too."""
    ended = run("serve", "--room=\u202e", "--port=0", f"--data-dir={tmp_path}")
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


def test_an_address_of_another_machine(tmp_path: Path) -> None:
    """An address that isn't this machine's is one line, too."""
    ended = run("serve", "--host=192.0.2.1", "--port=0", f"--data-dir={tmp_path}")
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert "192.0.2.1" in line


@pytest.mark.parametrize("arguments", [("--prot=70000",), ("extra",)])
def test_bad_usage(arguments: tuple[str, ...]) -> None:
    """Wrong options are the user's fault, told as such, without a traceback."""
    ended = run("serve", *arguments)
    assert ended.returncode == 2
    assert "Usage" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_bad_value() -> None:
    """It is the user's fault, too: one line says what would be right."""
    ended = run("serve", "--limits=maybe")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "--limits: 'maybe' is neither on nor off.\n"


BAD_VARIABLES = {
    "PEERPYRTC_HOST": "nowhere.invalid",
    "PEERPYRTC_PORT": "many",
    "PEERPYRTC_UDP_PORT": "80",
    "PEERPYRTC_ROOM": "\u202e",
    "PEERPYRTC_ROOMS": '["half',
    "PEERPYRTC_GUEST_ROOMS": "maybe",
    "PEERPYRTC_BOARD_CLEAR": "nobody",
    "PEERPYRTC_NAME": "a/b",
    "PEERPYRTC_OFFER_ADDRESS": "192.0.2.1:x",
    "PEERPYRTC_HIDE_ADDRESS": "here",
    "PEERPYRTC_ENGINE": "steam",
    "PEERPYRTC_MAX_PEERS": "0",
    "PEERPYRTC_LIMITS": "some",
}


@pytest.mark.parametrize(("name", "value"), BAD_VARIABLES.items(), ids=BAD_VARIABLES)
def test_a_bad_variable(tmp_path: Path, name: str, value: str) -> None:
    """What can't be in the environment is told in one line, by its name."""
    other = "--port=0" if name != "PEERPYRTC_PORT" else "--host="
    ended = run("serve", other, f"--data-dir={tmp_path}", **{name: value})
    assert (ended.returncode, ended.stdout) == (1 if name == "PEERPYRTC_HOST" else 2, "")
    (line,) = ended.stderr.splitlines()
    assert (name if name != "PEERPYRTC_HOST" else "--host") in line


def a_file(data: Path) -> None:
    data.write_text("mine")


def a_file_above(data: Path) -> None:
    data.parent.rmdir()
    data.parent.write_text("mine")


def a_lock_of_others(data: Path) -> None:
    data.mkdir()
    (data / "host.lock").write_text("mine")


@pytest.mark.parametrize("bad", [a_file, a_file_above, a_lock_of_others])
def test_a_bad_data_folder(tmp_path: Path, bad: Callable[[Path], None]) -> None:
    """It is one line, which says what to do; and what is there stays."""
    data = tmp_path / "upper" / "data"
    data.parent.mkdir()
    bad(data)
    before = {each: each.read_text() for each in tmp_path.rglob("*") if each.is_file()}
    ended = run("serve", "--port=0", f"--data-dir={data}")
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert str(data) in line
    assert "--data-dir" in line
    assert {each: each.read_text() for each in tmp_path.rglob("*") if each.is_file()} == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/sys takes no folders")
def test_a_data_folder_that_takes_nothing() -> None:
    """It is one line, whoever one is."""
    ended = run("serve", "--port=0", "--data-dir=/sys/peerpyrtc")
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert "/sys/peerpyrtc" in line


def test_a_folder_of_files_that_is_not_ours(tmp_path: Path) -> None:
    """It stays as it is, and that is said; guests are served all the same."""
    for name, options in (("history-files", []), ("files", ["--history=off"])):
        (tmp_path / name).mkdir()
        (tmp_path / name / "thesis.txt").write_text("mine")
        with running(LOADED, "serve", *options, data=tmp_path) as program:
            assert program.rooms() == {}
        assert (tmp_path / name / "thesis.txt").read_text() == "mine"
        said = [line for line in program.log.read_text().splitlines() if "files" in line]
        assert len(said) == 1
        assert str(tmp_path / name) in said[0]


def test_two_with_one_data_folder(tmp_path: Path) -> None:
    """The second one says who has it, and stops; with a folder of its own it hosts beside."""
    with running(LOADED, "serve", data=tmp_path) as first:
        ended = run("serve", "--port=0", f"--data-dir={tmp_path}")
        assert (ended.returncode, ended.stdout) == (1, "")
        (line,) = ended.stderr.splitlines()
        for part in (f"process {first.pid}", first.url.rpartition(":")[2], "--data-dir"):
            assert part in line
        (tmp_path / "other").mkdir()
        with running(LOADED, "serve", data=tmp_path / "other") as second:
            assert (first.rooms(), second.rooms()) == ({}, {})


def test_options_before_the_command(tmp_path: Path) -> None:
    """They count as those after it do."""
    port = free_port()
    before = [f"--port={port}", f"--data-dir={tmp_path / 'A'}", "--room=lobby"]
    (tmp_path / "B").mkdir()
    with running(
        LOADED, *before, "serve", "--room=kitchen", data=tmp_path / "B", port=port
    ) as program:
        assert set(program.rooms()) == {"lobby", "kitchen"}
    assert (tmp_path / "A" / "device.key").exists()
    assert {each.name for each in (tmp_path / "B").iterdir()} == {"output.txt"}


def test_help() -> None:
    """The help names the command and each option."""
    whole, serve = run("--help"), run("serve", "--help")
    assert "serve" in whole.stdout
    for option in ("--host", "--port", "--udp-port", "--room", "--data-dir", "--limits"):
        assert option in serve.stdout
        assert option in whole.stdout
    assert (whole.returncode, serve.returncode) == (0, 0)


def test_the_version() -> None:
    """It is the one of pyproject.toml, installed or not."""
    project = Path(__file__).parent.parent / "pyproject.toml"
    said = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    assert run("--version").stdout == f"{said}\n"


def test_serve_imports_no_qt() -> None:
    """All that `serve` imports is free of Qt."""
    code = (
        "import sys, peerpyrtc_desktop.serve, peerpyrtc_desktop.cli;"
        "print(*[name for name in sys.modules if 'PySide' in name or 'qasync' in name])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert ended.stdout.strip() == ""
