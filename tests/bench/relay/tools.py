"""What a comparison needs: programs that are compiled and installed as it starts, below `.venv`.

Debian packages come from `.ci/setup bench`. What can't be had is `Missing`, with the reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PLACE = Path(sys.prefix) / "bench"
"""All that is made here; `make clean` takes it away with the environment."""

DEBIAN_GO_SOURCES = Path("/usr/share/gocode")
"""Where Debian's golang-*-dev packages put what they have."""

PION = "golang-github-pion-webrtc.v3-dev"


class Missing(Exception):
    """It can't be had on this machine; says why in one line."""


@cache
def compiled(name: str, where: Path = HERE) -> Path:
    """The Go program in the folder of that name, from Debian's sources and without the network."""
    go = shutil.which("go")
    if go is None:
        raise Missing("there is no Go compiler (Debian: golang-go)")
    if not (DEBIAN_GO_SOURCES / "src/github.com/pion/webrtc").is_dir():
        raise Missing(f"Pion's sources aren't here (Debian: {PION})")
    PLACE.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "GO111MODULE": "off",
        "GOPATH": str(DEBIAN_GO_SOURCES),
        "GOCACHE": str(PLACE / "go-cache"),
        "GOFLAGS": "",
    }
    program = PLACE / name
    _run([go, "build", "-o", str(program), f"./{name}"], cwd=where, env=environment)
    return program


def flask_python() -> Path:
    """The Python of an environment that has PeerPyRTC and Flask, exactly as locked."""
    lock = HERE / "flask_relay.lock"
    place = PLACE / "flask"
    python, mark = place / "bin/python", place / "installed.lock"
    if not mark.exists() or mark.read_bytes() != lock.read_bytes():
        shutil.rmtree(place, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(place)])
        quiet = ["-qq", "--no-input", "--disable-pip-version-check"]
        _run([str(python), "-m", "pip", "install", *quiet, "--require-hashes", "-r", str(lock)])
        mark.write_bytes(lock.read_bytes())
    return python


def janus() -> tuple[Path, Path]:
    """Debian's Janus, and the folder with its plugins and transports."""
    for root in (PLACE / "janus", Path("/")):
        program = root / "usr/bin/janus"
        found = sorted((root / "usr/lib").glob("*/janus/plugins/libjanus_textroom.so"))
        if program.exists() and found:
            return program, found[0].parents[1]
    raise Missing("there is no Janus with its TextRoom plugin (Debian: janus)")


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise Missing(f"{Path(command[0]).name} failed: {said[-1] if said else done.returncode}")
