"""The library and its process: what is imported, forks, and the end."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

TIMEOUT = 300
"""Seconds for one process; only a hang is stopped by it. It may need three of a core, which among
many on a busy machine are a minute."""

PRELUDE = """
import os, sys, threading
from aiortc import RTCConfiguration, RTCPeerConnection
import asyncio

async def an_offer():
    pc = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    pc.createDataChannel("chat")
    await pc.setLocalDescription(await pc.createOffer())
    offer = {"sdp": pc.localDescription.sdp, "type": "offer"}
    await pc.close()
    return offer

offer = asyncio.run(an_offer())
from peerpyrtc_desktop import SignalingManager
"""


def run(code: str, *, measured: bool = True) -> str:
    """The output of a Python process that must end with status 0 and without a complaint.

    Without `measured`, nothing in it counts as reached by the tests: for who forks while a history
    is open. Coverage writes its own SQLite file at the child's end, and that hangs for good where
    the fork met the history's thread inside of SQLite, whose locks nobody in the child gives back.
    """
    hidden = () if measured else ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def test_importing_the_library_loads_no_qt_and_no_http_server() -> None:
    """Nor does running it; and the package alone loads nothing heavy at all."""
    loaded = run(
        """
        import sys
        import peerpyrtc_desktop
        heavy = {"aiortc", "msgspec", "asyncio", "PySide6", "peerpyrtc_desktop.embed"}
        print(sorted(heavy & set(sys.modules)))
        assert {"SignalingManager", "Broadcaster"} <= set(dir(peerpyrtc_desktop))
        from peerpyrtc_desktop import SignalingManager, Broadcaster, SignalingError, Room, Peer
        with SignalingManager() as manager:
            manager.get_room("lobby")
        names = {name.partition(".")[0] for name in sys.modules}
        foreign = {"PySide6", "qasync", "shiboken6", "aiohttp", "typer", "pydantic", "sqlalchemy"}
        print(sorted(names & foreign))
        try:
            peerpyrtc_desktop.nothing
        except AttributeError as error:
            print(error)
        """
    )
    assert loaded.splitlines() == [
        "[]",
        "[]",
        "module 'peerpyrtc_desktop' has no attribute 'nothing'",
    ]


def test_a_process_ends_with_its_manager_open() -> None:
    """Nobody has to close it: the end of the process does, and quietly."""
    out = run(
        PRELUDE
        + """
manager = SignalingManager()

@manager.peer_left_handler
async def left(room, peer_id, info):
    pass

manager.run_async(asyncio.sleep(0))
print(manager.offer("lobby", "Ann", offer)["type"])
"""
    )
    assert out == "answer\n"


def test_debug_shows_what_happens_where_no_log_is_set_up() -> None:
    """On stderr, as PeerPyRTC does, with the program's own lines from INFO on; a program that logs
    in its own way gets no second line, and keeps its own level."""
    code = """
        import logging, sys
        sys.stderr = sys.stdout
        if {own}:
            logging.basicConfig(format="own %(message)s")
        from peerpyrtc_desktop import SignalingManager
        with SignalingManager(debug=True) as manager:
            manager.get_room("lobby")
            logging.getLogger("shop").info("open")
        """
    line, program = run(code.format(own=False)).splitlines()
    assert "peerpyrtc_desktop.embed - INFO - the host takes guests on UDP port" in line
    assert program.endswith("shop - INFO - open")
    (line,) = run(code.format(own=True)).splitlines()
    assert line.startswith("own the host takes guests")


FORK = """
if not hasattr(os, "fork"):
    raise SystemExit
manager = SignalingManager()
heard = []

@manager.peer_left_handler
def left(room, peer_id, info):
    heard.append(peer_id)
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="this system can't fork")
def test_a_fork_before_the_first_call() -> None:
    """As prefork servers do it: each process gets a host of its own."""
    out = run(
        PRELUDE
        + FORK
        + """
assert threading.active_count() == 1
children = []
for number in range(2):
    child = os.fork()
    if child == 0:
        answer = manager.offer("lobby", f"child {number}", offer)
        assert answer["type"] == "answer"
        manager.close()
        os._exit(0)
    children.append(child)
assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
print(manager.offer("lobby", "parent", offer)["type"])
"""
    )
    assert out == "answer\n"


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="this system can't fork")
def test_a_fork_while_the_host_runs() -> None:
    """The child gets a host of its own, with no rooms; the parent's goes on as it was."""
    out = run(
        PRELUDE
        + FORK
        + """
import warnings
warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns of threads and forks
manager.get_room("lobby")
parent_port = manager.udp_port
manager.run_async(asyncio.sleep(0))
child = os.fork()
if child == 0:
    assert manager.rooms_info() == {}
    assert manager.offer("den", "child", offer)["type"] == "answer"
    assert manager.udp_port != parent_port
    manager.run_async(asyncio.sleep(0))
    manager.close()
    sys.exit(0)  # with everything that Python does at the end
assert os.waitpid(child, 0)[1] == 0
assert manager.rooms_info().keys() == {"lobby"}
assert manager.udp_port == parent_port
print(manager.offer("lobby", "parent", offer)["type"])
manager.close()
assert threading.active_count() == 1
"""
    )
    assert out == "answer\n"


GREEN = """
from gevent import monkey
monkey.patch_all(thread={thread})
import sys
sys.stderr = sys.stdout
from peerpyrtc_desktop import SignalingError, SignalingManager
with SignalingManager() as manager:
    for call in (lambda: manager.get_room("lobby"), manager.get_event_loop):
        try:
            print(type(call()).__name__)
        except SignalingError as error:
            print(error.status, error.message)
"""


def test_threads_that_are_none() -> None:
    """Where gevent has replaced them, each call says so at once, instead of hanging for good."""
    told = run(GREEN.format(thread=True)).splitlines()
    words = "The host needs real threads, and gevent has replaced them. "
    assert [each.partition(words)[0] for each in told] == ["", "503 ", "503 "], (
        "the first is logged"
    )
    room, loop = run(GREEN.format(thread=False)).splitlines()
    assert room == "Room"
    assert loop.endswith("EventLoop")
