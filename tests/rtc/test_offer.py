"""Reading offers and writing answers."""

from __future__ import annotations

import contextlib

import pytest
from aiortc import RTCDtlsFingerprint
from aiortc.sdp import SessionDescription
from hypothesis import example, given
from hypothesis import strategies as st

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.rtc.offer import MAX_LINES, MAX_OFFER, parse, write_answer
from tests.rtc.offers import CHROMIUM, FINGERPRINT, FIREFOX

BROWSERS = pytest.mark.parametrize("sdp", [CHROMIUM, FIREFOX], ids=["Chromium", "Firefox"])


def refusal(sdp: str) -> Refused:
    with pytest.raises(Refused) as refused:
        parse(sdp)
    assert refused.value.code == Code.BAD_OFFER
    return refused.value


def test_a_chromium_offer() -> None:
    """What the host needs of Chromium's offer is read."""
    offer = parse(CHROMIUM)
    assert (offer.mid, offer.ufrag, offer.sctp_port) == ("0", "Qx3k", 5000)
    assert offer.sctp.maxMessageSize == 262144
    assert offer.dtls.fingerprints == [RTCDtlsFingerprint("sha-256", FINGERPRINT)]


def test_a_firefox_offer() -> None:
    """Firefox writes its fingerprint for the whole session: it is read all the same."""
    offer = parse(FIREFOX)
    assert (offer.ufrag, offer.max_message_size) == ("89abcdef", 1073741823)
    assert [each.value for each in offer.dtls.fingerprints] == [FINGERPRINT]


@BROWSERS
def test_candidates_are_dropped_unread(sdp: str) -> None:
    """Candidates of any kind, a flood of them or broken ones, change nothing."""
    junk = "a=candidate:broken\r\na=candidate:1 1 udp x 10.0.0.1 99999999 typ\r\n" * 50
    with_junk = sdp + junk
    assert parse(with_junk) == parse(sdp)


@BROWSERS
def test_line_ends_may_be_bare(sdp: str) -> None:
    """An offer with bare newlines is read too."""
    assert parse(sdp.replace("\r\n", "\n")) == parse(sdp)


def test_an_offer_has_a_size_limit() -> None:
    """16 KiB are taken, a byte more isn't; bytes count, not characters."""
    pad = MAX_OFFER - len(CHROMIUM) - len("a=x:\r\n")
    parse(CHROMIUM + "a=x:" + "x" * pad + "\r\n")
    refusal(CHROMIUM + "a=x:" + "x" * (pad + 1) + "\r\n")
    refusal(CHROMIUM + "a=x:" + "é" * (pad // 2 + 1) + "\r\n")


def test_half_a_character_is_no_offer() -> None:
    """Words of it come back in the answer, which must be text."""
    assert refusal(CHROMIUM.replace("a=mid:0", "a=mid:\ud800")).code == Code.BAD_OFFER


def test_an_offer_has_few_lines() -> None:
    """Lines cost time, so 128 are read; candidates are not, and may be as many as fit."""
    free = MAX_LINES - sum("candidate" not in line for line in CHROMIUM.splitlines())
    parse(CHROMIUM + "a=x:\r\n" * free)
    refusal(CHROMIUM + "a=x:\r\n" * (free + 1))
    parse(CHROMIUM + "a=candidate:1\r\n" * 800)


def test_an_offer_has_few_fingerprints() -> None:
    """Eight are taken; one more is not."""
    another = f"a=fingerprint:sha-256 {FINGERPRINT}\r\n"
    assert len(parse(CHROMIUM + another * 7).dtls.fingerprints) == 8
    refusal(CHROMIUM + another * 8)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a=ice-ufrag:Qx3k", "a=ice-ufrag:{}"),
        ("a=mid:0", "a=mid:{}"),
        ("a=setup", "a=fingerprint:sha-384 {}\r\na=setup"),
        ("a=setup", "a=fingerprint:{} AB\r\na=setup"),
    ],
)
def test_the_words_of_an_offer_are_short(old: str, new: str) -> None:
    """What is kept until the guest comes, or doesn't, has at most 256 characters each."""
    parse(CHROMIUM.replace(old, new.format("x" * 256)))
    refusal(CHROMIUM.replace(old, new.format("x" * 257)))


@pytest.mark.parametrize(
    "sdp",
    [
        "",
        "hello",
        "v=0\r\n" * 2,
        CHROMIUM + "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n",
        CHROMIUM + "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n",
        CHROMIUM.replace("m=application 9 UDP/DTLS/SCTP", "m=audio 9 UDP/TLS/RTP/SAVPF"),
        CHROMIUM.replace("UDP/DTLS/SCTP", "UDP/TLS/RTP/SAVPF"),
        CHROMIUM.replace("a=ice-ufrag:Qx3k\r\n", ""),
        CHROMIUM.replace("a=fingerprint", "a=nothing"),
        CHROMIUM.replace("sha-256", "sha-1"),
        CHROMIUM.replace("a=setup:actpass", "a=setup:passive"),
        CHROMIUM.replace("a=setup:actpass", "a=setup:sideways"),
        CHROMIUM.replace("sctp-port:5000", "sctp-port:99999"),
        CHROMIUM.replace("sctp-port:5000", "sctp-port:-1"),
        CHROMIUM.replace("sctp-port:5000", "sctp-port:five"),
        CHROMIUM.replace("max-message-size:262144", "max-message-size:many"),
        CHROMIUM.replace("IN IP4 0.0.0.0", "IN"),
        CHROMIUM + "a=fmtp:1 a=b\r\n",
    ],
)
def test_what_is_no_offer_of_a_data_channel(sdp: str) -> None:
    """Whatever can't be answered is refused with words."""
    assert refusal(sdp).text


@pytest.mark.parametrize("sdp", [CHROMIUM, FIREFOX])
@given(data=st.data())
def test_a_mutated_offer_is_read_or_refused(sdp: str, data: st.DataObject) -> None:
    """No damage to an offer makes reading it raise anything but Refused."""
    lines = sdp.split("\r\n")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        cut = data.draw(st.integers(0, len(line)))
        junk = data.draw(st.text(max_size=6) | st.sampled_from([":", "a=", "m=", "99999999", "-"]))
        lines[at] = data.draw(
            st.sampled_from([line[:cut], line[:cut] + junk, line[:cut] + junk + line[cut:], junk])
        )
    with contextlib.suppress(Refused):
        parse("\r\n".join(lines))


@given(st.text(max_size=200))
@example("m=application")
@example("m=application 9 UDP/DTLS/SCTP")
def test_any_text_is_read_or_refused(sdp: str) -> None:
    """No text makes reading it raise anything but Refused."""
    with contextlib.suppress(Refused):
        parse(sdp)


@BROWSERS
def test_the_answer(sdp: str) -> None:
    """The answer is SDP of an ICE-lite, passive agent with the host's own candidates in order."""
    answer = write_answer(
        parse(sdp),
        ufrag="hostufra",
        password="p" * 24,
        fingerprints=[RTCDtlsFingerprint("sha-256", FINGERPRINT)],
        endpoints=[("192.0.2.1", 5001), ("198.51.100.1", 5001), ("2001:db8::1", 5002)],
        port=5001,
    )
    assert "a=ice-lite\r\n" in answer
    media = SessionDescription.parse(answer).media[0]
    assert media.dtls is not None
    assert media.dtls.role == "server"
    assert media.ice is not None
    assert (media.ice.usernameFragment, media.ice.password) == ("hostufra", "p" * 24)
    assert media.rtp.muxId == "0"
    assert [(each.ip, each.port, each.type) for each in media.ice_candidates] == [
        ("192.0.2.1", 5001, "host"),
        ("198.51.100.1", 5001, "host"),
        ("2001:db8::1", 5002, "host"),
    ]
    first, second, _ = (each.priority for each in media.ice_candidates)
    assert first > second
