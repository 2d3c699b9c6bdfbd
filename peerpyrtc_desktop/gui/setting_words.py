"""The settings of the host that the window has, in groups, and in words of those who host."""

from __future__ import annotations

from dataclasses import dataclass

from peerpyrtc_desktop.gui.language import translating

_tr = translating("Settings")


@dataclass(frozen=True, slots=True)
class Asked:
    """One of them: what it is called, and what it means. `on` is what a switch's "yes" is typed as,
    with `off` for "no"; "" is that it takes a text or a number."""

    name: str
    words: str
    hint: str = ""
    on: str = ""
    off: str = "off"


def groups() -> list[tuple[str, list[Asked]]]:
    """All that are offered: the others are for the command line."""
    return [
        (_tr("Rooms and guests"), _of_rooms()),
        (_tr("History"), _of_history()),
        (_tr("Network"), _of_network()),
    ]


def _of_rooms() -> list[Asked]:
    return [
        Asked(
            "rooms",
            _tr("Rooms at the start"),
            _tr("Open beside those of last time. Several by commas."),
        ),
        Asked("guest_rooms", _tr("Guests may open rooms"), on="on"),
        Asked(
            "board_clear",
            _tr("Guests may clear the whiteboard"),
            _tr("In rooms that are opened from then on."),
            on="everyone",
            off="host",
        ),
        Asked(
            "newcomers_see",
            _tr("Messages that newcomers see"),
            _tr("Of before they came, in rooms that are opened from then on: a number, or all."),
        ),
        Asked("max_peers", _tr("Guests in a room, at most")),
        Asked(
            "max_peers_per_address",
            _tr("Guests of one address in a room, at most"),
            _tr("Everyone behind one router may have the same address."),
        ),
        Asked("max_rooms", _tr("Rooms, at most")),
        Asked("max_rate", _tr("Messages a second of one guest, at most")),
    ]


def _of_history() -> list[Asked]:
    return [
        Asked(
            "history",
            _tr("Keep the history on disk"),
            _tr("Otherwise all that was said is gone when the program ends."),
            on="on",
        ),
        Asked(
            "history_days",
            _tr("Days that it is kept"),
            _tr("What is older is deleted. 0: it is kept for ever."),
        ),
        Asked(
            "history_size",
            _tr("Size that it may have"),
            _tr("Such as 500MB or 2GB: then the oldest is deleted. 0: no limit."),
        ),
        Asked(
            "evidence_days",
            _tr("Days that what was taken back can be read here"),
            _tr("For so long you can bring it back. Then its words are deleted."),
        ),
    ]


def _of_network() -> list[Asked]:
    return [
        Asked(
            "port",
            _tr("TCP port"),
            _tr("It stands in the address that guests open. Firewalls have to let it in."),
        ),
        Asked(
            "udp_port",
            _tr("UDP port"),
            _tr("What guests say goes through it. Empty: the same number as the TCP port."),
        ),
        Asked(
            "host",
            _tr("Address of this computer"),
            _tr("The only one that guests can open. Empty: all that it has."),
        ),
        Asked(
            "names",
            _tr("Further names of this computer"),
            _tr("That guests may type, such as chat.example.org. Several by commas."),
        ),
        Asked(
            "local_name",
            _tr("Have a name in the network"),
            _tr("Such as peerpyrtc.local, beside the addresses."),
            on="on",
        ),
    ]
