"""What the examples take on their command line, and how they end."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from peerpyrtc_desktop.core import endpoints


class Options(argparse.Namespace):
    """Where to listen, and the folder for the database."""

    host: str
    port: int
    udp_port: int
    data: Path


def parse(program: str) -> Options:
    """The options; the folder is there afterwards. SIGTERM ends the program as Ctrl+C does."""
    parser = argparse.ArgumentParser(prog=f"python -m peerpyrtc_desktop.examples.{program}")
    parser.add_argument("--host", default="127.0.0.1", help="0.0.0.0 lets the whole network in")
    parser.add_argument("--port", type=_port, default=8000)
    parser.add_argument(
        "--udp-port", type=_udp_port, default=0, help="for data channels; 0 is a free one"
    )
    parser.add_argument(
        "--data", type=Path, default=Path("chat-data"), help="the database's folder"
    )
    options = parser.parse_args(namespace=Options())
    options.data.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    return options


def _port(text: str) -> int:
    return _checked(text, endpoints.check_tcp_port)


def _udp_port(text: str) -> int:
    return _checked(text, endpoints.check_udp_port)


def _checked(text: str, check: Callable[[int], int]) -> int:
    try:
        return check(int(text))
    except ValueError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from None
