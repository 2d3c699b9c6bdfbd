"""The settings, as the command line and the environment speak of them.

Light to load: the command line is made from it (`cli`), also for a command that takes two of them.
`settings` says how each is read, with pydantic, which takes as long to load as all else that most
commands need. `--max-peers` is `PEERPYRTC_MAX_PEERS`.
"""

from __future__ import annotations

from typing import NamedTuple

DEFAULT_PORT = 5000
PREFIX = "PEERPYRTC_"


class BadSetting(Exception):
    """A setting can't be as it is given: says so in a sentence, by the name it was given under.

    `names` are the settings that it is about: several contradict each other.
    """

    def __init__(self, words: str, *names: str) -> None:
        super().__init__(words)
        self.names = names


class Option(NamedTuple):
    """What is said of one setting.

    `bounds` are the least and the most of a number; `choices` the words that it may be, none: it
    takes others too; `each` is the option's name, without its dashes, of one that may be given
    several times. What is secret must be shown nowhere.
    """

    help: str
    bounds: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()
    each: str = ""
    is_secret: bool = False


_PORT = (0, 65_535)
_MOST = (1, 1_000_000)
_ON_OFF = ("on", "off")

OPTIONS = {
    "host": Option("Address for HTTP; every one by default."),
    "port": Option(f"TCP port; {DEFAULT_PORT} by default.", _PORT),
    "udp_port": Option("UDP port; the TCP port's number by default.", _PORT),
    "rooms": Option("A room to open; may be given several times.", each="room"),
    "guest_rooms": Option("off: only the host opens rooms. On by default.", choices=_ON_OFF),
    "board_clear": Option(
        "Who may clear a whiteboard; the host alone by default.", choices=("everyone", "host")
    ),
    "names": Option("A further name of this machine, such as chat.example.org.", each="name"),
    "local_name": Option(
        "off: no name by multicast DNS, as peerpyrtc.local. On by default.", choices=_ON_OFF
    ),
    "allow_origins": Option(
        "A site whose pages may join, such as http://localhost:5173.", each="allow-origin"
    ),
    "proxies": Option(
        "The address[/bits] of a proxy to take X-Forwarded-* from.", each="behind-proxy"
    ),
    "prefix": Option("The path that a proxy has this host under, such as /chat."),
    "offer_addresses": Option(
        "A further address[:port] for UDP: a forwarded port.", each="offer-address"
    ),
    "hide_addresses": Option(
        "An address of this machine not to offer for UDP.", each="hide-address"
    ),
    "data_dir": Option("Folder for the history, the host's key and settings."),
    "history": Option(
        "off: what was said is kept in memory alone, until the host ends. On by default.",
        choices=_ON_OFF,
    ),
    "newcomers_see": Option(
        "Messages of before they came that guests see: a number, or all. 200 by default."
    ),
    "history_days": Option("Days that it is kept; 30 by default, 0: for ever.", (0, 36_500)),
    "evidence_days": Option("Days that redacted words are kept; 30 by default.", (1, 36_500)),
    "history_size": Option(
        "Size of its file, such as 500MB; 1GB by default, 0: no limit. The oldest goes."
    ),
    "database_url": Option(
        "A PostgreSQL database for the history, in place of a file in that folder.", is_secret=True
    ),
    "engine": Option(
        "plain: aiortc as it is, for comparison. fast by default.", choices=("fast", "plain")
    ),
    "pages": Option(
        "source: the pages' modules, read anew each time, for working on them.",
        choices=("built", "source"),
    ),
    "max_peers": Option("Guests in a room; 100 by default.", _MOST),
    "max_peers_per_address": Option("Guests of one address in a room; 64 by default.", _MOST),
    "max_rooms": Option("Rooms in all; 100 by default.", _MOST),
    "max_rooms_per_address": Option(
        "Rooms that guests of one address opened; 20 by default.", _MOST
    ),
    "max_joins": Option("Joins under way; 256 by default, or a room's guests.", _MOST),
    "max_joins_per_address": Option(
        "Joins under way from one address; 64 by default, or a room's guests of one.", _MOST
    ),
    "max_rate": Option("Messages a second of one guest; 50 by default.", _MOST),
    "limits": Option("off: no limits on rate, rooms and joins, for benchmarks.", choices=_ON_OFF),
}
"""The settings by their names, in the order in which the help has them."""


def option(name: str) -> str:
    """The option of a setting, without its dashes: `room` of `rooms`."""
    return OPTIONS[name].each or name.replace("_", "-")


def is_several(name: str) -> bool:
    """Whether the option of a setting may be given several times."""
    return bool(OPTIONS[name].each)


def variables(name: str) -> tuple[str, ...]:
    """The variables of a setting, the one to tell people of first."""
    first = PREFIX + option(name).upper().replace("-", "_")
    return tuple(dict.fromkeys((first, PREFIX + name.upper())))
