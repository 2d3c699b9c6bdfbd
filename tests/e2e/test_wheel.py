"""The wheel, installed where there is no checkout, is the whole program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e import program

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("/", "/chat", "/echo", "/whiteboard", "/r/lobby")
_LINK = re.compile(r"""(?:src|href)="([^"#:]+)\"""")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `peerpyrtc-desktop` command of a fresh environment with the wheel and the locked rest."""
    place = tmp_path_factory.mktemp("elsewhere")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place), cwd=ROOT)
    (wheel,) = place.glob("*.whl")
    venv = place / "venv"
    _run(sys.executable, "-m", "venv", str(venv), cwd=place)
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    lock = str(ROOT / "requirements.lock")
    _run(*pip, "--quiet", "--require-hashes", "-r", lock, cwd=place)
    _run(*pip, "--quiet", "--no-deps", str(wheel), cwd=place)
    return venv / "bin" / "peerpyrtc-desktop"


def _files() -> Iterator[tuple[str, Path]]:
    """What browsers load beside the pages' HTML: the path they ask for, the checkout's file."""
    webclient = ROOT / "webclient"
    for file in (webclient / "lib").glob("*.js"):
        yield f"/PeerPy_Client/{file.name}", file
        yield f"/peerpyrtc_client/{file.name}", file
    for folder in ("pages", "vendor"):
        for file in (webclient / folder).rglob("*.*"):
            if file.suffix in (".js", ".mjs", ".css"):
                yield f"/{file.relative_to(webclient)}", file


def _run(*command: str, cwd: Path) -> None:
    # With PYTHONPATH the checkout could stand in for what the wheel lacks.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        command, check=False, cwd=cwd, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_serve_answers_every_page_and_library_file(installed: Path, tmp_path: Path) -> None:
    """Each page loads with all that it links to, scripts and styles are the checkout's; no Qt."""
    with program.running(
        [str(installed)], "serve", "--room=lobby", data=tmp_path, cwd=tmp_path
    ) as served:
        linked = {link for page in PAGES for link in _LINK.findall(served.get(page).decode())}
        assert any(re.fullmatch(r"/built/chat\.\w{16}\.js", link) for link in linked)
        for link in linked:
            assert served.get(link), link
        for path, file in _files():
            assert served.get(path) == file.read_bytes(), path
        assert "lobby" in served.rooms()
        assert "libQt6" not in served.libraries()


def test_the_panel_opens_and_hosts_the_lobby(installed: Path, tmp_path: Path) -> None:
    """Without arguments it is the panel: a Qt window, with `lobby` open to guests behind it."""
    with program.running([str(installed)], data=tmp_path, cwd=tmp_path) as panel:
        assert "lobby" in panel.rooms()
        assert "libQt6Widgets" in panel.libraries()
        assert "libqoffscreen" in panel.libraries()
        assert "Traceback" not in panel.log.read_text()
