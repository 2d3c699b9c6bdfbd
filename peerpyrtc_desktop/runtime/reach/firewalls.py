"""What can be read of this machine's firewall without rights; nothing is ever changed.

Linux's was tried; those of Windows and macOS are written from their documentation, and were never
run there: `Get-NetConnectionProfile` of PowerShell, `socketfilterfw --getglobalstate` of macOS.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import Final

from peerpyrtc_desktop.runtime.reach.facts import Firewall

_PATIENCE = 10.0
"""Seconds for a program of the system: PowerShell takes two to begin."""

_NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a program of the console would have a window flash up."""

_SOCKET_FILTER = "/usr/libexec/ApplicationFirewall/socketfilterfw"

_PROFILES = (
    "Get-NetConnectionProfile | Select-Object InterfaceAlias,@{n='Category';"
    "e={[string]$_.NetworkCategory}} | ConvertTo-Json -Compress"
)


def read_firewall(tcp: int, udp: int, root: Path = Path("/")) -> Firewall:
    """What is known of it. Blocks: call it in a thread. `root` is where the system's files are."""
    if sys.platform == "win32":
        profiles = [_powershell(), "-NoProfile", "-NonInteractive", "-Command", _PROFILES]
        return of_windows(_ask(profiles))
    if sys.platform == "darwin":
        return of_macos(_ask([_SOCKET_FILTER, "--getglobalstate"]))
    return of_linux(root, tcp, udp)


def of_linux(root: Path, tcp: int, udp: int) -> Firewall:
    """ufw says in a file that all may read whether it is on; firewalld is a program that runs.

    Rules of nftables alone can be read by root only: then nothing is known.
    """
    if re.search(r"(?mi)^ENABLED=[\"']?yes", _text(root / "etc/ufw/ufw.conf")):
        if tcp == udp:
            command = f"sudo ufw allow {tcp}"
        else:
            command = f"sudo ufw allow {tcp}/tcp && sudo ufw allow {udp}/udp"
        return Firewall("ufw", True, command)
    if _runs(root, "firewalld"):
        ports = f"--add-port={tcp}/tcp --add-port={udp}/udp"
        return Firewall("firewalld", True, f"sudo firewall-cmd {ports}")
    return Firewall()


def of_windows(answer: str | None) -> Firewall:
    """`answer` is the JSON of the networks: one object, or a list of several."""
    try:
        read = json.loads(answer or "")
    except ValueError:
        return Firewall()
    public = [
        str(each.get("InterfaceAlias", ""))
        for each in (read if isinstance(read, list) else [read])
        if isinstance(each, dict) and str(each.get("Category")).lower() in ("public", "0")
    ]
    return Firewall(known=False, public=tuple(public))


def of_macos(answer: str | None) -> Firewall:
    """`answer` is a line as `Firewall is enabled. (State = 1)`; 0 is off."""
    state = re.search(r"State = ([0-9]++)", answer or "")
    if state is None:
        return Firewall()
    return Firewall("" if state[1] == "0" else "macOS", True)


def _powershell() -> str:
    """The system's own, by its place: by its name alone Windows takes what lies beside the program
    first, or in the folder that it was started in."""
    root = PureWindowsPath(os.environ.get("SystemRoot") or r"C:\Windows")  # noqa: SIM112
    return str(root / "System32/WindowsPowerShell/v1.0/powershell.exe")


def _ask(command: list[str]) -> str | None:
    """What a program of the system says; None where it can't be asked."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=True,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _runs(root: Path, name: str) -> bool:
    try:
        processes = [each for each in (root / "proc").iterdir() if each.name.isdecimal()]
    except OSError:
        return False
    return any(_text(each / "comm").strip() == name for each in processes)
