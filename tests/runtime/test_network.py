"""This machine's own addresses."""

from __future__ import annotations

import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ifaddr
import pytest

from peerpyrtc_desktop.runtime import network
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses, machine_names
from peerpyrtc_desktop.runtime.ports.control import Belongs


def adapters(monkeypatch: pytest.MonkeyPatch, *given: tuple[str, Any]) -> None:
    """Let the machine have these adapters, each with one address."""
    found = [
        SimpleNamespace(name=name, nice_name=name, ips=[SimpleNamespace(ip=ip, network_prefix=24)])
        for name, ip in given
    ]
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: found)


def test_the_likeliest_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real adapters before virtual ones, IPv4 before IPv6, private before public."""
    adapters(
        monkeypatch,
        ("docker0", "172.17.0.1"),
        ("eth0", ("2001:db8::1", 0, 0)),
        ("eth0", "8.8.8.8"),
        ("wlan0", "192.168.1.20"),
    )
    found = local_addresses()
    assert [each.ip for each in found] == ["192.168.1.20", "8.8.8.8", "2001:db8::1", "172.17.0.1"]
    assert [each.virtual for each in found] == [False, False, False, True]
    assert found[2].url_host == "[2001:db8::1]"
    assert [each.kind for each in found][2:] == [Belongs.ADAPTER, Belongs.CONTAINER]
    assert LocalAddress("10.8.0.3", "tun0", True).kind is Belongs.VPN
    # Whatever an adapter is called: that no adapter has it is not for a name to say.
    assert LocalAddress("10.0.0.1", "this machine only", False).kind is Belongs.ADAPTER
    adapters(monkeypatch)
    assert [(each.kind, each.label) for each in local_addresses()] == [
        (Belongs.HERE, "this machine only")
    ]


def test_what_no_guest_can_use_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback and link-local addresses are no way in."""
    adapters(
        monkeypatch,
        ("lo", "127.0.0.1"),
        ("eth0", "169.254.1.1"),
        ("eth0", ("fe80::1%eth0", 0, 2)),
        ("eth0", "10.0.0.5"),
    )
    assert [each.ip for each in local_addresses()] == ["10.0.0.5"]


def test_a_cable_without_dhcp(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where real adapters have nothing better, link-local IPv4 is the way in; IPv6 never is."""
    adapters(
        monkeypatch,
        ("lo", "127.0.0.1"),
        ("docker0", "172.17.0.1"),
        ("eth0", "169.254.1.1"),
        ("eth0", ("fe80::1%eth0", 0, 2)),
    )
    assert [each.ip for each in local_addresses()] == ["169.254.1.1", "172.17.0.1"]
    adapters(monkeypatch, ("lo", "127.0.0.1"), ("eth0", "169.254.1.1"))
    assert [each.ip for each in local_addresses()] == ["169.254.1.1"]


def test_without_a_network_there_is_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine by itself can still be joined from itself."""
    adapters(monkeypatch, ("lo", "127.0.0.1"))
    assert local_addresses() == [LocalAddress("127.0.0.1", "this machine only", False)]


def test_the_machine_knows_its_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its own name with the domains of its network, and nobody else's; all in lower case."""
    monkeypatch.setattr(socket, "gethostname", lambda: "PC.Office.example")
    monkeypatch.delenv("USERDNSDOMAIN", raising=False)
    resolver = tmp_path / "resolv.conf"
    monkeypatch.setattr(network, "_RESOLVER", resolver)
    without = machine_names()
    assert {"localhost", "pc", "pc.office.example", "pc.local", "pc.lan"} <= without
    assert {"pc.home.arpa", "pc.fritz.box"} <= without
    assert all(name == "localhost" or name.partition(".")[0] == "pc" for name in without)
    resolver.write_text("nameserver 192.0.2.1\nsearch School.example. . b.example\n\ndomain\n")
    assert machine_names() == without | {"pc.school.example", "pc.b.example"}
