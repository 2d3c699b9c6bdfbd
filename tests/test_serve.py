"""The program without a window, as a process of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import free_port, running

PROGRAM = [sys.executable, "-m", "peerpyrtc_desktop"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program, to its own end."""
    return subprocess.run(
        [*PROGRAM, *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100", **environment},
    )


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
        with socket.create_connection(("127.0.0.1", port), timeout=5) as http:
            http.sendall(b"GET /rooms HTTP/1.0\r\nHost: localhost\r\n\r\n")
            assert http.recv(1000).split()[1] == b"200"
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["TCP", "UDP"])
def test_a_taken_port(tmp_path: Path, kind: socket.SocketKind) -> None:
    """A port in use, TCP or UDP, ends it with one line that says what to do."""
    port = free_port()
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("", port))
        if kind is socket.SOCK_STREAM:
            taken.listen()
        ended = run("serve", f"--port={port}", f"--data-dir={tmp_path}")
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert str(port) in line
    assert "--port" in line


def test_a_bad_room(tmp_path: Path) -> None:
    """A room's name that can't be is one line, too."""
    ended = run("serve", "--room=\u202e", "--port=0", f"--data-dir={tmp_path}")
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1


def test_an_address_of_another_machine(tmp_path: Path) -> None:
    """An address that isn't this machine's is one line, too."""
    ended = run("serve", "--host=192.0.2.1", "--port=0", f"--data-dir={tmp_path}")
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert "192.0.2.1" in line


@pytest.mark.parametrize("arguments", [("--port=70000",), ("--limits=maybe",), ("extra",)])
def test_bad_usage(arguments: tuple[str, ...]) -> None:
    """Wrong options are the user's fault, told as such, without a traceback."""
    ended = run("serve", *arguments)
    assert ended.returncode == 2
    assert "Usage" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_bad_setting_in_the_environment() -> None:
    """What can't be in the environment is told by its name, without a traceback."""
    ended = run("serve", PEERPYRTC_PORT="many")
    assert ended.returncode == 2
    assert "port" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_help() -> None:
    """The help names the command and each option."""
    whole, serve = run("--help"), run("serve", "--help")
    assert "serve" in whole.stdout
    for option in ("--host", "--port", "--udp-port", "--room", "--data-dir", "--limits"):
        assert option in serve.stdout
    assert (whole.returncode, serve.returncode) == (0, 0)
    assert run("--version").stdout.strip()


def test_serve_imports_no_qt() -> None:
    """All that `serve` imports is free of Qt."""
    code = (
        "import sys, peerpyrtc_desktop.serve, peerpyrtc_desktop.cli;"
        "print(*[name for name in sys.modules if 'PySide' in name or 'qasync' in name])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert ended.stdout.strip() == ""
