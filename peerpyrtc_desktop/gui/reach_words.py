"""What the doctor found, in words: a sentence, what to do about it, and the one act that helps.

`ms-settings:` are Windows' own addresses of its settings, `x-apple.systempreferences:` those of
macOS. Neither was tried on those systems.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.runtime.ports.control import Address, Belongs
from peerpyrtc_desktop.runtime.ports.reach import Finding, Kind

_tr = translating("Reach")

_NETWORK = "ms-settings:network-status"
_LOCAL_NETWORK = "x-apple.systempreferences:com.apple.preference.security?Privacy_LocalNetwork"


def belonging(address: Address) -> str:
    """What an address belongs to: `wlan0`, `tun0 (VPN)`, `name in this network`."""
    said = {
        Belongs.MACHINE: _tr("{adapter} (virtual machine)"),
        Belongs.CONTAINER: _tr("{adapter} (container)"),
        Belongs.VPN: _tr("{adapter} (VPN)"),
        Belongs.HERE: _tr("this computer only"),
        Belongs.SET: _tr("address from the settings"),
        Belongs.NAME: _tr("name in this network"),
    }.get(address.kind)
    # What an adapter is called is its driver's to say.
    adapter = text.one_line(address.adapter)
    return text.one_line(address.label) if said is None else said.format(adapter=adapter)


class Deed(Enum):
    """What a finding's button does with its `what`."""

    COPY = auto()
    OPEN = auto()
    USE = auto()


@dataclass(frozen=True, slots=True)
class Help:
    """The button: what it says, what it does, and with what."""

    words: str
    deed: Deed
    what: str


@dataclass(frozen=True, slots=True)
class Told:
    """One finding as it is shown."""

    heading: str
    advice: str
    help: Help | None = None


def told(found: Finding) -> Told:
    """A finding in words."""
    return _TOLD[found.kind](found)


def ports(found: Finding) -> str:
    """What a firewall must let in."""
    if found.tcp == found.udp:
        return _tr("port {port} (TCP and UDP)").format(port=found.tcp)
    return _tr("TCP port {tcp} and UDP port {udp}").format(tcp=found.tcp, udp=found.udp)


def _use(address: str) -> Help | None:
    words = _tr("Show {address}").format(address=address)
    return Help(words, Deed.USE, address) if address else None


def _no_network(found: Finding) -> Told:
    return Told(
        _tr("This computer is in no network."),
        _tr("Connect it to the Wi-Fi or the cable that the guests are on, then check again."),
    )


def _only_here(found: Finding) -> Told:
    return Told(
        _tr("The host listens on {address} alone: only this computer can join.").format(
            address=found.other
        ),
        _tr("Start it without --host, or with an address of this computer."),
    )


def _not_listening(found: Finding) -> Told:
    return Told(
        _tr("The host listens on {other} alone, not on {address}.").format(
            other=found.other, address=found.address
        ),
        _tr("Invite to that address, or start without --host to listen on all."),
        _use(found.other),
    )


def _address_gone(found: Finding) -> Told:
    return Told(
        _tr("This computer is not at {address} any more.").format(address=found.address),
        _tr("The network gave it another address. Invite anew: old codes lead nowhere."),
        _use(found.other),
    )


def _tcp_silent(found: Finding) -> Told:
    return Told(
        _tr("Nothing answers at {address}, TCP port {port}, not even to this computer.").format(
            address=found.address, port=found.tcp
        ),
        _tr("Choose another address below the code, or stop hosting and start again."),
    )


def _udp_silent(found: Finding) -> Told:
    return Told(
        _tr("Nothing answers at {address}, UDP port {port}, not even to this computer.").format(
            address=found.address, port=found.udp
        ),
        _tr(
            "Guests would see the page and never get in. Let that port in for UDP, or stop "
            "hosting and start again."
        ),
    )


def _address_changed(found: Finding) -> Told:
    return Told(
        _tr("This computer had the address {address} as hosting began, and lost it.").format(
            address=found.other
        ),
        _tr("Whoever has a code or a link with that must get a new one."),
    )


def _port_moved(found: Finding) -> Told:
    return Told(
        _tr("Port {usual} was taken by another program: this is port {port} now.").format(
            usual=found.port, port=found.tcp
        ),
        _tr("Whoever has a code or a link with the usual port must get a new one."),
    )


def _vpn_first(found: Finding) -> Told:
    heading = _tr("{address} belongs to a VPN or a virtual machine: guests seldom get there.")
    return Told(
        heading.format(address=found.address),
        _tr("Invite to the address of the network that the guests are on.")
        if found.other
        else _tr("Connect this computer to the network that the guests are on."),
        _use(found.other),
    )


def _public_network(found: Finding) -> Told:
    return Told(
        _tr("Windows treats the network of {adapter} as public, and lets nobody in.").format(
            adapter=found.other
        ),
        _tr("If you trust that network, set it to Private."),
        Help(_tr("Open network settings"), Deed.OPEN, _NETWORK),
    )


def _firewall_on(found: Finding) -> Told:
    copy = Help(_tr("Copy the command"), Deed.COPY, found.command) if found.command else None
    return Told(
        _tr("The firewall of this computer is on: {name}.").format(name=found.other),
        _tr("It must let in {ports}.").format(ports=ports(found)),
        copy,
    )


def _firewall_unknown(found: Finding) -> Told:
    return Told(
        _tr("A firewall on this computer may keep guests out. That can't be read from here."),
        _tr("It must let in {ports}.").format(ports=ports(found)),
    )


def _udp_blocked(found: Finding) -> Told:
    heading = counted(
        _tr,
        "1 guest got the page, at {address}, but no connection.",
        "{count} guests got the page, one at {address}, but no connection.",
        found.count,
        address=found.other,
    )
    advice = _tr("That is how it looks when UDP is blocked. Let in UDP port {port}.")
    return Told(heading, advice.format(port=found.udp))


def _local_network(found: Finding) -> Told:
    return Told(
        _tr("macOS may keep this program from the local network."),
        _tr("Allow it under Privacy & Security, Local Network."),
        Help(_tr("Open privacy settings"), Deed.OPEN, _LOCAL_NETWORK),
    )


def _other_subnet(found: Finding) -> Told:
    return Told(
        _tr("A guest came from another network: {address}.").format(address=found.other),
        _tr(
            "Guests on a guest Wi-Fi or behind a second router may see the page and get no "
            "connection. Have all join the same network."
        ),
    )


def _nothing_came(found: Finding) -> Told:
    return Told(
        _tr("No other device has reached this computer yet."),
        _tr(
            "Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins "
            "with http://, not https://. Otherwise a firewall lets nobody in."
        ),
    )


def _isolation(found: Finding) -> Told:
    return Told(
        _tr("The Wi-Fi may keep its devices apart. That can't be seen from here."),
        _tr(
            "To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run "
            "ping with that here. No answer: switch off client isolation in the router, or use "
            "a phone's hotspot."
        ),
    )


def _guest_mac(found: Finding) -> Told:
    return Told(
        _tr("A guest on a Mac or an iPhone may have to allow its browser the local network."),
        _tr("In its settings, under Privacy & Security, Local Network. Safari needs none of it."),
    )


def _joined(found: Finding) -> Told:
    heading = counted(_tr, "1 device has joined.", "{count} devices have joined.", found.count)
    return Told(heading, _tr("So the network lets guests in: look at the one that can't."))


def _answers(found: Finding) -> Told:
    return Told(
        _tr("This computer answers at {address}, {ports}.").format(
            address=found.address, ports=ports(found)
        ),
        _tr("So it is listening. What a firewall does to others can't be seen from here."),
    )


_TOLD: dict[Kind, Callable[[Finding], Told]] = {
    Kind.NO_NETWORK: _no_network,
    Kind.ONLY_HERE: _only_here,
    Kind.NOT_LISTENING: _not_listening,
    Kind.ADDRESS_GONE: _address_gone,
    Kind.TCP_SILENT: _tcp_silent,
    Kind.UDP_SILENT: _udp_silent,
    Kind.ADDRESS_CHANGED: _address_changed,
    Kind.PORT_MOVED: _port_moved,
    Kind.VPN_FIRST: _vpn_first,
    Kind.PUBLIC_NETWORK: _public_network,
    Kind.FIREWALL_ON: _firewall_on,
    Kind.FIREWALL_UNKNOWN: _firewall_unknown,
    Kind.UDP_BLOCKED: _udp_blocked,
    Kind.LOCAL_NETWORK: _local_network,
    Kind.OTHER_SUBNET: _other_subnet,
    Kind.NOTHING_CAME: _nothing_came,
    Kind.ISOLATION: _isolation,
    Kind.GUEST_MAC: _guest_mac,
    Kind.JOINED: _joined,
    Kind.ANSWERS: _answers,
}
