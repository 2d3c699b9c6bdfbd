"""The contestants: each a relay in a process of its own, on a free port of 127.0.0.1."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.relay import tools
from tests.bench.relay.without import STEPS
from tests.e2e.program import START_TIMEOUT, STOP_TIMEOUT, free_port

_Starter = Callable[[int, Path], "Command"]

ROOM = "bench"

PROBE_RESULTS = "probe.json"
"""The file in a panel's folder that has its event delays, once it has ended."""


@dataclass(frozen=True)
class Relay:
    """One that is running: where its signaling is, how its clients talk, and its process."""

    url: str
    dialect: str
    pid: int


@dataclass(frozen=True)
class Command:
    """How a contestant is started: its command line and what its environment has besides."""

    line: Sequence[str]
    environment: dict[str, str]
    path: str = ""
    dialect: str = "envelope"


@dataclass(frozen=True)
class Contestant:
    """One relay of the comparison.

    `command` says how to start it on a port, given an empty folder for what it writes; it raises
    `tools.Missing` if it can't be had. `ours` are not compared with, but compared.
    """

    name: str
    title: str
    command: _Starter
    ours: bool = False

    def prepare(self) -> None:
        """Have what it needs made and installed, before anything is measured.

        Raises:
            tools.Missing: it can't take part.
        """
        with tempfile.TemporaryDirectory() as place:
            self.command(0, Path(place))

    @contextmanager
    def running(self, folder: Path) -> Iterator[Relay]:
        """The relay, from when it answers until it has ended."""
        port = free_port()
        command = self.command(port, folder)
        log = folder / "output.txt"
        with log.open("wb") as output:
            process = subprocess.Popen(
                command.line,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=tools.ROOT,
                env=_environment(folder) | command.environment,
            )
        try:
            _wait_until_it_listens(process, port, log)
            yield Relay(f"http://127.0.0.1:{port}{command.path}", command.dialect, process.pid)
            process.send_signal(signal.SIGTERM)
            process.wait(STOP_TIMEOUT)
        finally:
            process.kill()
            process.wait()


def _environment(folder: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PEERPYRTC_", "XDG_"))}
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "CACHE", "DATA")}
    return kept | homes | {"QT_QPA_PLATFORM": "offscreen"}


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    last = log.read_text(errors="replace").strip().splitlines()[-1:]
    raise RuntimeError(f"it doesn't start: {''.join(last)}")


def serve(*options: str, module: Sequence[str] = ("peerpyrtc_desktop",)) -> _Starter:
    """`serve`, with these options, of the program or of what runs it."""

    def command(port: int, folder: Path) -> Command:
        line = [sys.executable, "-m", *module, "serve", *options]
        place = ["--host=127.0.0.1", f"--port={port}", f"--room={ROOM}", f"--data-dir={folder}"]
        return Command([*line, *place, "--limits=off"], {})

    return command


def checkout(folder: Path) -> Contestant:
    """`serve` of another checkout of this program, with what is installed for this one.

    Raises:
        ValueError: there is none at that path.
    """
    if not (folder / "peerpyrtc_desktop" / "__main__.py").is_file():
        raise ValueError(f"{folder} has no checkout of this program")
    here = serve()

    def command(port: int, place: Path) -> Command:
        ours = here(port, place)
        # -P: what is imported is that checkout's, though the process starts in this one.
        line = [sys.executable, "-P", *ours.line[1:]]
        return Command(line, {"PYTHONPATH": str(folder.resolve())})

    return Contestant("beside", f"serve of {folder.name}", command, ours=True)


def _panel(port: int, folder: Path) -> Command:
    """The panel as it is, with the log in its middle since the first guest came, and the probe."""
    line = [sys.executable, "-m", "tests.bench.probe", str(folder / PROBE_RESULTS)]
    place = ["--host=127.0.0.1", f"--port={port}", f"--room={ROOM}", f"--data-dir={folder}"]
    return Command([*line, *place], {"PEERPYRTC_LIMITS": "off"})


def _peerpyrtc(port: int, _folder: Path) -> Command:
    return Command([str(tools.flask_python()), str(tools.HERE / "flask_relay.py"), str(port)], {})


def _pion(port: int, _folder: Path) -> Command:
    return Command([str(tools.compiled("pion")), f"-listen=127.0.0.1:{port}"], {})


def _janus(port: int, folder: Path) -> Command:
    program, modules = tools.janus()
    for name, text in _janus_files(port, folder, modules).items():
        (folder / name).write_text(text)
    line = [str(program), "-F", str(folder), "-C", str(folder / "janus.jcfg"), "--disable-colors"]
    return Command(line, {}, path="/janus", dialect="janus")


def _janus_files(port: int, folder: Path, modules: Path) -> dict[str, str]:
    """Janus with HTTP and TextRoom and nothing else; rooms have names, no PIN and no history."""

    def all_but(kind: str, wanted: str) -> str:
        return ",".join(
            sorted(each.name for each in (modules / kind).glob("*.so") if each.name != wanted)
        )

    return {
        "janus.jcfg": f"""general: {{
            configs_folder = "{folder}"
            plugins_folder = "{modules}/plugins"
            transports_folder = "{modules}/transports"
            events_folder = "{folder}"
            loggers_folder = "{folder}"
            debug_level = 2
            session_timeout = 0
        }}
        plugins: {{ disable = "{all_but("plugins", "libjanus_textroom.so")}" }}
        transports: {{ disable = "{all_but("transports", "libjanus_http.so")}" }}
        """,
        "janus.transport.http.jcfg": f"""general: {{
            json = "compact"
            base_path = "/janus"
            http = true
            port = {port}
            ip = "127.0.0.1"
        }}
        """,
        "janus.plugin.textroom.jcfg": f"""general: {{ json = "compact"; string_ids = true }}
        room-{ROOM}: {{ description = "{ROOM}"; history = 0 }}
        """,
    }


CONTESTANTS = (
    Contestant("serve", "serve", serve(), ours=True),
    Contestant("panel", "panel", _panel, ours=True),
    Contestant("peerpyrtc", "PeerPyRTC 0.2.2", _peerpyrtc),
    Contestant("janus", "Janus TextRoom", _janus),
    Contestant("pion", "Pion relay", _pion),
)
"""All that take part unless some are named."""

EXTRA = (
    Contestant("memory", "serve, history off", serve("--history=off"), ours=True),
    Contestant("plain", "serve on plain aiortc", serve("--engine=plain"), ours=True),
    *(
        Contestant(
            step,
            f"serve, {step.replace('_', ' ')}",
            serve(module=("tests.bench.relay.without", step)),
            ours=True,
        )
        for step in STEPS
    ),
)
"""Those who take part when they are named."""
