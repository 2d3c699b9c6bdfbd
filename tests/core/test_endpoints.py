"""Where a browser can be told to go."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.endpoints import (
    check_tcp_port,
    check_udp_port,
    is_bad_port,
    parse_endpoint,
    usual_udp_port,
)


@pytest.mark.parametrize("port", [1, 22, 2049, 5060, 6000, 6667, 10080])
def test_ports_that_browsers_refuse(port: int) -> None:
    """None of them can be set, for pages or for data."""
    assert is_bad_port(port)
    with pytest.raises(ValueError, match=str(port)):
        check_tcp_port(port)
    with pytest.raises(ValueError, match=str(port)):
        check_udp_port(port, "203.0.113.7")


@pytest.mark.parametrize("port", [0, 80, 443, 5000, 8080, 65535])
def test_ports_for_pages(port: int) -> None:
    """All others can, and 0, which is any."""
    assert check_tcp_port(port) == port


def test_ports_for_data() -> None:
    """Below 1024 only those of the web, and only where the address is a public one."""
    assert [check_udp_port(port) for port in (0, 1024, 5000)] == [0, 1024, 5000]
    assert check_udp_port(443, "8.8.8.8") == 443
    for port, address in ((443, ""), (443, "192.168.1.20"), (500, "8.8.8.8")):
        with pytest.raises(ValueError, match=str(port)):
            check_udp_port(port, address)


def test_the_usual_udp_port() -> None:
    """The TCP port's number, where browsers would use it."""
    assert [usual_udp_port(port, 5000) for port in (80, 443, 1024, 7000)] == [
        5000,
        5000,
        1024,
        7000,
    ]


def test_endpoints() -> None:
    """An address alone, or with a port."""
    assert parse_endpoint("203.0.113.7") == ("203.0.113.7", None)
    assert parse_endpoint("203.0.113.7:5000") == ("203.0.113.7", 5000)
    assert parse_endpoint("2001:DB8::7") == ("2001:db8::7", None)
    assert parse_endpoint("[2001:db8::7]:5000") == ("2001:db8::7", 5000)


@pytest.mark.parametrize(
    "text", ["", "here", "here:5000", "203.0.113.7:", "203.0.113.7:x", "203.0.113.7:70000", ":5000"]
)
def test_no_endpoints(text: str) -> None:
    """Anything else is named as what it isn't."""
    with pytest.raises(ValueError, match="is no"):
        parse_endpoint(text)
