"""On what, and with what, was measured."""

from __future__ import annotations

import os
import platform
import re
import ssl
import subprocess
from importlib import metadata
from pathlib import Path

from tests.bench.relay import tools

PACKAGES = ("aiortc", "aioice", "pyOpenSSL", "aiohttp", "uvloop", "PySide6-Essentials", "qasync")


def machine() -> dict[str, str]:
    """The processor, memory, kernel and system."""
    processor = re.search(r"^model name\s*: (.+)", _text("/proc/cpuinfo"), re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+)", _text("/proc/meminfo"), re.MULTILINE)
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = platform.platform()
    return {
        "processor": processor[1] if processor else platform.machine(),
        "cores": str(os.cpu_count()),
        "memory": f"{int(memory[1]) / 2**20:.1f} GiB" if memory else "unknown",
        "kernel": platform.release(),
        "system": system,
    }


def versions() -> dict[str, str]:
    """Of ours and of all contestants; what isn't here is "none"."""
    found = {"Python": platform.python_version(), "OpenSSL (Python's)": ssl.OPENSSL_VERSION}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "none"
    found["Go"] = _said(["go", "version"], r"go(\d\S+)")
    found["Pion WebRTC"] = _said(["dpkg-query", "-Wf${Version}", tools.PION], r"(\S+)")
    try:
        program, _ = tools.janus()
        found["Janus"] = _said([str(program), "--version"], r"(\d+\.\d+\.\d+)")
    except tools.Missing:
        found["Janus"] = "none"
    return found


def _text(file: str) -> str:
    try:
        return Path(file).read_text()
    except OSError:
        return ""


def _said(command: list[str], pattern: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    except OSError:
        return "none"
    match = re.search(pattern, done.stdout + done.stderr)
    return match[1] if match else "none"
