"""What is read of firewalls: Linux's own files, and what the others' programs answer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peerpyrtc_desktop.runtime.reach import firewalls
from peerpyrtc_desktop.runtime.reach.facts import Firewall
from peerpyrtc_desktop.runtime.reach.firewalls import of_linux, of_macos, of_windows, read_firewall

POWERSHELL = r"D:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"


def write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)


def test_ufw(tmp_path: Path) -> None:
    """It says in its file whether it is on; one port number needs one command."""
    config = tmp_path / "etc/ufw/ufw.conf"
    write(config, "# ENABLED=yes\nENABLED=no\nLOGLEVEL=low\n")
    assert of_linux(tmp_path, 5000, 5000) == Firewall()
    write(config, "LOGLEVEL=low\nENABLED=yes\n")
    assert of_linux(tmp_path, 5000, 5000) == Firewall("ufw", True, "sudo ufw allow 5000")
    both = of_linux(tmp_path, 8080, 5000).command
    assert both == "sudo ufw allow 8080/tcp && sudo ufw allow 5000/udp"


def test_firewalld(tmp_path: Path) -> None:
    """It is on while its program runs."""
    write(tmp_path / "proc/self/comm", "python\n")
    write(tmp_path / "proc/17/comm", "firewalld-not\n")
    assert of_linux(tmp_path, 5000, 5000) == Firewall()
    write(tmp_path / "proc/18/comm", "firewalld\n")
    command = "sudo firewall-cmd --add-port=5000/tcp --add-port=5001/udp"
    assert of_linux(tmp_path, 5000, 5001) == Firewall("firewalld", True, command)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's files")
def test_this_machine() -> None:
    """Whatever it has is read without a fault."""
    assert isinstance(read_firewall(5000, 5000), Firewall)


def test_windows() -> None:
    """The networks that are public, by name or number, one or several; no answer tells nothing."""
    one = '{"InterfaceAlias":"WLAN","Category":"Public"}'
    assert of_windows(one) == Firewall(public=("WLAN",))
    private = one.replace("Public", "Private").replace("WLAN", "Ethernet")
    number = '{"InterfaceAlias":"VPN","Category":0}'
    assert of_windows(f"[{one},{private},{number}, 7]").public == ("WLAN", "VPN")
    assert of_windows(private) == of_windows(None) == of_windows("denied") == Firewall()


def test_macos() -> None:
    """On, off, or unknown."""
    assert of_macos("Firewall is enabled. (State = 1)\n") == Firewall("macOS", True)
    assert of_macos("Firewall is disabled. (State = 0)\n") == Firewall("", True)
    assert of_macos(None) == of_macos("?") == Firewall()


def test_a_program_that_is_missing_or_fails_tells_nothing() -> None:
    """The doctor goes on without it."""
    assert firewalls._ask(["/no/such/program"]) is None
    assert firewalls._ask([sys.executable, "-c", "raise SystemExit(3)"]) is None
    assert firewalls._ask([sys.executable, "-c", "print('State = 1')"]) == "State = 1\n"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_ask_their_own_programs(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    """By where the system has them, with no window of theirs. They aren't here: then nothing is
    known, and nothing fails."""
    asked: list[str] = []
    flags: list[object] = []

    def run(command: list[str], **options: object) -> None:
        asked.append(command[0])
        flags.append(options["creationflags"])
        raise FileNotFoundError(command[0])

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(firewalls, "_NO_WINDOW", 0x08000000)
    monkeypatch.setenv("SystemRoot", r"D:\Windows")
    assert read_firewall(5000, 5000) == Firewall()
    assert asked == [POWERSHELL if system == "win32" else firewalls._SOCKET_FILTER]
    assert flags == [0x08000000]
    monkeypatch.delenv("SystemRoot")
    assert read_firewall(5000, 5000) == Firewall()
    assert asked[1] == (POWERSHELL.replace("D:", "C:") if system == "win32" else asked[0])
