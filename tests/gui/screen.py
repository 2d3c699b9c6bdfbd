"""A screen of the tests' own: Xvfb with a window manager, for windows as people have them.

Offscreen Qt gives no frame, no focus and no limit to a window's size; what a window does under a
window manager shows only here. Like this:

    with screen("1280x800") as environment:
        subprocess.run([...], env=environment)
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

_PATIENCE = 60.0
"""Seconds for a server to answer; the machine may be busy."""


@contextmanager
def screen(size: str, scale: float = 1, second: str = "") -> Iterator[dict[str, str]]:
    """A screen of `size` pixels; gives the environment for programs that shall open on it.

    With a `second` there is another beside it, of that size.
    """
    with ExitStack() as stack:
        display = stack.enter_context(_display(size, second))
        environment = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"} | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": f"{scale:g}",
            "QT_ACCESSIBILITY": "0",
        }
        # Its own wish for a menu file is no concern of ours.
        for at in range(2 if second else 1):
            there = environment | {"DISPLAY": f"{display}.{at}"}
            stack.enter_context(_running(["openbox", "--sm-disable"], there))
            _wait_for_manager(there)
        # At the server's first key its keyboard becomes another, and the manager binds its own keys
        # anew: one that a test presses at that moment would be nobody's.
        xdotool(environment, "key", "Shift_L")
        yield environment


@contextmanager
def _display(size: str, second: str) -> Iterator[str]:
    reader, writer = os.pipe()
    # Without -noreset it starts anew, and ends everyone's link, when its last client goes.
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-noreset"]
    if second:
        command += ["-screen", "1", f"{second}x24"]
    with os.fdopen(reader) as answer, _running(command, None, keep=writer) as process:
        os.close(writer)
        number = answer.readline().strip()
        assert number, f"Xvfb ended with status {process.poll()}"
        yield f":{number}"


@contextmanager
def _running(
    command: list[str], environment: dict[str, str] | None, keep: int | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=() if keep is None else (keep,),
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def _wait_for_manager(environment: dict[str, str]) -> None:
    """Until then a window would get no frame and no keys."""
    deadline = time.monotonic() + _PATIENCE
    while xdotool(environment, "get_num_desktops", check=False).returncode:
        assert time.monotonic() < deadline, "no window manager"
        time.sleep(0.02)


def xdotool(
    environment: dict[str, str] | None, *arguments: str, check: bool = True
) -> subprocess.CompletedProcess[str]:
    """What hands and eyes would do: keys, clicks, windows' places."""
    return subprocess.run(
        ["xdotool", *arguments],
        env=environment,
        check=check,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=_PATIENCE,
    )


def active_window() -> int:
    """The window that the window manager takes for the one with the keys; 0 if none."""
    found = xdotool(None, "getactivewindow", check=False).stdout.strip()
    return int(found) if found.isdecimal() else 0
