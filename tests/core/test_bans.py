"""Bans: whom they hit, what is refused where it is typed, and that many cost no more than one."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from peerpyrtc_desktop.core import bans
from peerpyrtc_desktop.core.bans import Ban, Bans, Guest
from peerpyrtc_desktop.core.errors import Code, Refused

NOW = 1_000_000


def own() -> frozenset[str]:
    """The host's addresses."""
    return frozenset({"192.168.1.2"})


def guest(peer: str = "Max", device: str = "", *addresses: str) -> Guest:
    """Somebody, as the door sees them."""
    return Guest("lobby", peer, device, frozenset(addresses))


def made(**fields: Any) -> Ban:
    """A ban as it is kept."""
    return bans.check(Ban(id="1", since=NOW, **fields), own, NOW)


def hits(ban: Ban, whom: Guest) -> bool:
    """Whether the ban, alone, keeps this guest out."""
    return bool(bans.hit_by([ban], [whom], own))


def test_any_of_what_it_names_is_enough() -> None:
    """A new name, a cleared cookie, another address: as long as one is left, it holds."""
    ban = made(device="d1", addresses=("10.0.0.5",))
    assert hits(ban, guest("Max", "d1", "10.0.0.5"))
    assert hits(ban, guest("Moritz", "d2", "10.0.0.5"))
    assert hits(ban, guest("Moritz", "d1", "10.0.0.6"))
    assert not hits(ban, guest("Max", "d2", "10.0.0.6"))
    assert not hits(ban, guest("Max"))


def test_who_was_there_before_can_be_spared() -> None:
    """Behind one router a cleared cookie is a device that is new there; the class's aren't."""
    ban = made(device="d1", addresses=("10.0.0.5",), newcomers=True)
    assert hits(ban, guest("Max", "d1", "10.0.0.6"))
    assert hits(ban, guest("Max", "", "10.0.0.5"))
    bans = Bans()
    bans.add(ban)
    later = guest("Max", f"x.{NOW // 1000 + 1}", "10.0.0.5")
    assert not hits(ban, later)  # it may be anybody of the class, and is looked at
    assert bans.has_wait(later, NOW) == ban
    assert bans.has_wait(guest("Max", later.device, "::ffff:10.0.0.5"), NOW) == ban
    assert bans.has_wait(guest("Max", later.device, "10.0.0.6"), NOW) is None
    assert bans.has_wait(later, NOW, lambda: ["10.0.0.5"]) is None
    over = made(addresses=("10.0.0.7",), newcomers=True, until=NOW + 1)
    bans.add(replace(over, id="2"))
    late = guest("Max", later.device, "10.0.0.7")
    assert bans.has_wait(late, NOW) is not None
    assert bans.has_wait(late, NOW + 1) is None
    assert bans.has_wait(guest("Ines", f"y.{NOW // 1000 - 1}", "10.0.0.5"), NOW) is None
    assert not hits(ban, guest("Ines", f"y.{NOW // 1000 - 1}", "10.0.0.5"))
    assert not hits(ban, guest("Ines", f"y.{NOW // 1000 + 1}", "10.0.0.6"))
    assert not hits(ban, guest("Ines", "of a program", "10.0.0.5"))


def test_either_of_a_guests_addresses_counts() -> None:
    """A machine on two adapters asks from one and sends from the other."""
    assert hits(made(addresses=("10.0.0.5",)), guest("Max", "", "192.168.1.9", "10.0.0.5"))


@pytest.mark.parametrize(
    ("subnet", "inside", "outside"),
    [
        ("10.1.0.0/16", "10.1.200.3", "10.2.0.1"),
        ("10.1.2.3/32", "10.1.2.3", "10.1.2.4"),
        ("2001:db8:1::/48", "2001:db8:1:5::9", "2001:db8:2::9"),
        ("10.1.0.0/16", "::ffff:10.1.0.9", "::10.1.0.9"),
    ],
)
def test_a_subnet_is_all_in_it(subnet: str, inside: str, outside: str) -> None:
    """Of both versions, however the address is written."""
    ban = made(subnet=subnet)
    assert hits(ban, guest("Max", "", inside))
    assert not hits(ban, guest("Max", "", outside))


def test_an_ipv6_address_is_one_address() -> None:
    """Its /64 may be a whole school: who means that names it as a subnet."""
    ban = made(addresses=("[2001:DB8::1%eth0]",))
    assert ban.addresses == ("2001:db8::1",)
    assert hits(ban, guest("Max", "", "2001:db8::1"))
    assert not hits(ban, guest("Max", "", "2001:db8::2"))


@pytest.mark.parametrize(
    ("pattern", "fit", "unfit"),
    [
        ("max", ("Max", "MAX", "Мах", "Ｍａｘ"), ("Maxi", "A Max")),
        ("max*", ("Max", "Maximilian", "max 7"), ("Amax",)),
        ("*bot", ("a bot", "ROBOT"), ("robots",)),
        ("*spam*", ("no spam here", "sPaM"), ("spa m",)),
        ("a*b*c", ("abc", "a-b-c", "aabbcc"), ("acb", "abcd")),
        ("*a*aa", ("aaa", "abaa"), ("aa",)),
        ("*", (), ()),
    ],
)
def test_a_pattern_is_of_names(pattern: str, fit: tuple[str, ...], unfit: tuple[str, ...]) -> None:
    """A star is any characters; the rest counts as names do, look-alikes and all."""
    if pattern == "*":
        with pytest.raises(Refused, match="every name"):
            made(name=pattern)
        return
    ban = made(name=pattern)
    assert [name for name in fit if not hits(ban, guest(name))] == []
    assert [name for name in unfit if hits(ban, guest(name))] == []


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({}, "Say whom"),
        ({"addresses": ("10.0.0",)}, "no IP address"),
        ({"addresses": ("max",)}, "no IP address"),
        ({"subnet": "10.0.0.0/33"}, "no subnet"),
        ({"subnet": "10.0.0.5/24"}, "host bits"),
        ({"subnet": "0.0.0.0/0"}, "too wide"),
        ({"subnet": "2000::/3"}, "too wide"),
        ({"name": "***"}, "every name"),
        ({"name": "x" * 65}, "at most 64"),
        ({"device": "d1", "until": NOW}, "passed already"),
    ],
)
def test_what_is_none_is_refused_with_the_reason(fields: dict[str, Any], why: str) -> None:
    """Where it is typed, not where nobody comes."""
    with pytest.raises(Refused, match=why) as refused:
        made(**fields)
    assert refused.value.code is Code.MALFORMED


@pytest.mark.parametrize("fields", [{"addresses": ("192.168.1.2",)}, {"subnet": "127.0.0.1/32"}])
def test_the_hosts_own_addresses_cant_be_banned(fields: dict[str, Any]) -> None:
    """Who hosts would lock itself out."""
    with pytest.raises(Refused) as refused:
        made(**fields)
    assert refused.value.code is Code.FORBIDDEN


def test_a_subnet_leaves_the_host_out() -> None:
    """The house may be banned with the host in it."""
    ban = made(subnet="192.168.1.0/24")
    assert hits(ban, guest("Max", "", "192.168.1.3"))
    assert not hits(ban, guest("Max", "", "192.168.1.2"))


def test_a_ban_ends() -> None:
    """By the clock; of several the longest counts; those that are over are forgotten."""
    all_bans = Bans()
    for number, until in enumerate((NOW + 10, NOW + 30, NOW + 20)):
        all_bans.add(replace(made(device="d1", until=until), id=str(number)))
    whom = guest("Max", "d1")
    found = all_bans.find(whom, NOW)
    assert found is not None
    assert found.id == "1"
    assert all_bans.find(whom, NOW + 30) is None
    assert [ban.id for ban in all_bans.expire(NOW + 20)] == ["0", "2"]
    assert [ban.id for ban in all_bans] == ["1"]


def test_what_is_taken_back_holds_no_longer() -> None:
    """All it named is free again, and nothing of it stays."""
    all_bans = Bans()
    ban = made(device="d1", addresses=("10.0.0.5",), subnet="10.1.0.0/16", name="max*")
    all_bans.add(ban)
    assert all_bans.find(guest("Max"), NOW) == ban
    assert all_bans.remove("1") == ban
    assert all_bans.remove("1") is None
    assert all_bans.find(guest("Maxi", "d1", "10.0.0.5", "10.1.0.1"), NOW) is None
    assert len(all_bans) == 0


def test_a_ban_is_found_among_thousands() -> None:
    """A guest is looked up by what it is: no more patterns are tried than might fit."""
    all_bans = Bans()
    for number in range(9_000):
        fields = (
            {"device": f"d{number}"},
            {"subnet": f"10.{number % 250}.{number // 250}.0/24"},
            {"name": f"*bad{number:04}*"},
        )[number % 3]
        all_bans.add(replace(made(**fields), id=str(number)))
    assert all_bans.find(guest("Max", "e1", "192.168.7.7"), NOW) is None
    found = all_bans.find(guest("so BAD0002!", "e1", "192.168.7.7"), NOW)
    assert found is not None
    assert found.name == "*bad0002*"


def test_there_is_an_end_to_bans() -> None:
    """Each is kept, and looked at as the host starts."""
    all_bans, one = Bans(), made(device="d1")
    for number in range(bans.MAX_BANS):
        all_bans.add(replace(one, id=str(number)))
    with pytest.raises(Refused, match="10,000"):
        all_bans.add(replace(one, id="more"))
    all_bans.add(replace(one, id="7", reason="again"))
    assert len(all_bans) == bans.MAX_BANS


@pytest.mark.parametrize("newcomers", [True, False])
def test_what_many_bans_name_is_looked_for_once(
    newcomers: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of a class behind one router cost its guests no more than one of them does."""
    one = made(addresses=("10.0.0.5",), subnet="10.1.0.0/16", name="*bot*", newcomers=newcomers)
    looked, is_over = list[str](), Ban.is_over

    def count(ban: Ban, now: int) -> bool:
        looked.append(ban.id)
        return is_over(ban, now)

    monkeypatch.setattr(Ban, "is_over", count)
    many = [replace(one, id=f"{number}", device=f"d{number}") for number in range(100)]
    there = [guest(f"bot {number}", "", "10.0.0.5", "10.1.2.3") for number in range(50)]
    assert bans.hit_by(many, [*there, guest("Ann", "d7", "10.9.0.1"), guest("Ben", "d")], own) == [
        *there,
        guest("Ann", "d7", "10.9.0.1"),
    ]
    assert len(looked) == 50 * 4 + 1  # an address, a subnet, a name in both its foldings
