"""Reading checks and writing answers, with aioice as the oracle."""

from __future__ import annotations

import hmac

import aioice.stun
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.rtc import stun

words = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=40)
ports = st.integers(1, 65535)


def request(username: str, password: str) -> aioice.stun.Message:
    """A check as browsers make them."""
    message = aioice.stun.Message(aioice.stun.Method.BINDING, aioice.stun.Class.REQUEST)
    message.attributes["USERNAME"] = username
    message.attributes["PRIORITY"] = 1853824767
    message.attributes["ICE-CONTROLLING"] = 7
    message.attributes["USE-CANDIDATE"] = None
    message.add_message_integrity(password.encode())
    return message


@given(
    st.text(st.characters(codec="utf-8"), max_size=100),
    st.lists(st.binary(max_size=200), min_size=2),
)
def test_a_key_signs_as_hmac_does(password: str, texts: list[bytes]) -> None:
    """However long the password is, and whatever was signed before."""
    key = stun.Key(password)
    for text in texts:
        assert key.sign(text) == hmac.digest(password.encode(), text, "sha1")


@given(words, words, words)
def test_checks_are_read(ufrag: str, theirs: str, password: str) -> None:
    """Whose it is, and that its sender knows the password, whatever the lengths."""
    message = request(f"{ufrag}:{theirs}", password)
    check = stun.read_check(bytes(message))
    assert (check.ufrag, check.transaction) == (ufrag, message.transaction_id)
    assert check.is_signed_with(stun.Key(password))
    assert not check.is_signed_with(stun.Key(password + "x"))


@given(
    st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)),
    ports,
    st.binary(min_size=12, max_size=12),
)
def test_answers_are_understood(address: object, port: int, transaction: bytes) -> None:
    """The other side learns its address, and that it was the host who said so."""
    data = stun.answer(transaction, (str(address), port), stun.Key("a password"))
    parsed = aioice.stun.parse_message(data)  # which checks the fingerprint
    assert parsed.message_class is aioice.stun.Class.RESPONSE
    assert parsed.transaction_id == transaction
    assert parsed.attributes["XOR-MAPPED-ADDRESS"] == (str(address), port)
    assert parsed.check_message_integrity(b"a password")


def test_an_address_with_a_scope() -> None:
    """A link-local guest's address has its adapter behind it, which is the host's own business."""
    data = stun.answer(bytes(12), ("fe80::1%eth0", 9), stun.Key("a password"))
    assert aioice.stun.parse_message(data).attributes["XOR-MAPPED-ADDRESS"] == ("fe80::1", 9)


@given(st.binary(max_size=100))
def test_what_is_no_check(data: bytes) -> None:
    """Any bytes are told from a check, and nothing else is raised."""
    with pytest.raises(stun.NotACheck):
        stun.read_check(data)
