"""Reading an offer and writing the answer to it (RFC 8829, 8839, 8841).

Candidates in the offer are dropped unread: the browser finds the host, and the host learns the
browser's address from checks that prove its password. So nobody can point the host at a third
party, and the `.local` names behind which browsers hide need not be resolved.
"""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from aiortc import RTCDtlsFingerprint, RTCDtlsParameters, RTCSctpCapabilities
from aiortc.sdp import SessionDescription

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frames import MAX_FRAME_OLDER

MAX_OFFER = 16 * 1024
"""Bytes of SDP in an offer."""

MAX_LINES = 128
"""Lines that are read of an offer, candidates not counted. Browsers write some twenty; aiortc's
parser takes 4 µs for each, and is asked before anything is known of who sent them."""

MAX_TOKEN, MAX_FINGERPRINTS = 256, 8
"""Characters in each word that is kept of an offer (RFC 8839 has as many for a ufrag), and
fingerprints: browsers write one. A join to which nobody comes holds them until its deadline."""

Endpoint = tuple[str, int]
"""An address and a UDP port."""

_IGNORED = ("a=candidate:", "a=end-of-candidates")


@dataclass(frozen=True, slots=True)
class Offer:
    """What of an offer the host needs."""

    mid: str
    ufrag: str
    dtls: RTCDtlsParameters
    sctp_port: int
    max_message_size: int

    @property
    def sctp(self) -> RTCSctpCapabilities:
        """The other side's SCTP limits, as aiortc wants them; 0 is no limit."""
        return RTCSctpCapabilities(maxMessageSize=self.max_message_size)


def parse(sdp: str) -> Offer:
    """Read an offer.

    Raises:
        Refused: too large, not SDP, or not exactly one data channel section (`BAD_OFFER`).
    """
    try:
        size = len(sdp.encode())
    except UnicodeEncodeError as fault:
        raise Refused(Code.BAD_OFFER, "The offer has half a character.") from fault
    if size > MAX_OFFER:
        raise Refused(Code.BAD_OFFER, f"An offer has at most {MAX_OFFER} bytes of SDP.")
    lines = [line for line in sdp.splitlines() if not line.startswith(_IGNORED)]
    if len(lines) > MAX_LINES:
        raise Refused(Code.BAD_OFFER, f"An offer has at most {MAX_LINES} lines.")
    if sum(line.startswith("m=") for line in lines) != 1:
        raise Refused(Code.BAD_OFFER, "An offer has exactly one section: m=application.")
    try:
        session = SessionDescription.parse("\r\n".join(lines) + "\r\n")
    # aiortc's parser meets strange input with whatever its slices and lookups raise.
    except (
        ValueError,
        AssertionError,
        LookupError,
        AttributeError,
        TypeError,
        StopIteration,
    ) as fault:
        raise Refused(Code.BAD_OFFER, f"The offer is not valid SDP ({fault}).") from fault
    media = session.media[0]
    if media.kind != "application" or media.profile not in ("UDP/DTLS/SCTP", "TCP/DTLS/SCTP"):
        raise Refused(Code.BAD_OFFER, "An offer has exactly one section: m=application.")
    ufrag = None if media.ice is None else media.ice.usernameFragment
    if media.dtls is None or not media.dtls.fingerprints or not ufrag:
        raise Refused(Code.BAD_OFFER, "The offer lacks a fingerprint or ICE credentials.")
    mid = media.rtp.muxId or "0"
    if not _is_short(mid, ufrag, media.dtls.fingerprints):
        raise Refused(Code.BAD_OFFER, "The offer's names or fingerprints are too long or many.")
    if media.dtls.role == "server":
        raise Refused(Code.BAD_OFFER, "The offer's a=setup must be actpass or active.")
    if not any(_is_known(each) for each in media.dtls.fingerprints):
        raise Refused(Code.BAD_OFFER, "The offer has no fingerprint by SHA-256, 384 or 512.")
    sctp_port = media.sctp_port or 5000
    if not 1 <= sctp_port <= 65535:
        raise Refused(Code.BAD_OFFER, "The offer's SCTP port is not a port.")
    return Offer(
        mid=mid,
        ufrag=ufrag,
        dtls=media.dtls,
        sctp_port=sctp_port,
        max_message_size=(
            65536 if media.sctpCapabilities is None else media.sctpCapabilities.maxMessageSize
        ),
    )


def _is_known(fingerprint: RTCDtlsFingerprint) -> bool:
    return fingerprint.algorithm.lower() in ("sha-256", "sha-384", "sha-512")


def _is_short(mid: str, ufrag: str, fingerprints: Sequence[RTCDtlsFingerprint]) -> bool:
    tokens = [mid, ufrag]
    for each in fingerprints:
        tokens += (each.algorithm, each.value)
    return len(fingerprints) <= MAX_FINGERPRINTS and all(len(each) <= MAX_TOKEN for each in tokens)


def write_answer(
    offer: Offer,
    *,
    ufrag: str,
    password: str,
    fingerprints: Sequence[RTCDtlsFingerprint],
    endpoints: Sequence[Endpoint],
    port: int,
) -> str:
    """The answer's SDP; `endpoints` are where the host can be found, best first."""
    lines = [
        "v=0",
        f"o=- {secrets.randbits(62)} 2 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        f"a=group:BUNDLE {offer.mid}",
        "a=ice-lite",
        f"m=application {port} UDP/DTLS/SCTP webrtc-datachannel",
        "c=IN IP4 0.0.0.0",
        f"a=mid:{offer.mid}",
        f"a=ice-ufrag:{ufrag}",
        f"a=ice-pwd:{password}",
        *(f"a=fingerprint:{each.algorithm} {each.value}" for each in fingerprints),
        "a=setup:passive",
        "a=sctp-port:5000",
        f"a=max-message-size:{MAX_FRAME_OLDER}",
        *(_candidate(rank, *endpoint) for rank, endpoint in enumerate(endpoints)),
        "a=end-of-candidates",
    ]
    return "\r\n".join(lines) + "\r\n"


def _candidate(rank: int, address: str, port: int) -> str:
    # RFC 8445, 5.1.2.1: a host candidate's type preference is 126; the rank orders our own.
    local = 65535 - rank - (1000 if ipaddress.ip_address(address).version == 4 else 0)
    priority = (126 << 24) | (local << 8) | 255
    return f"a=candidate:{rank + 1} 1 udp {priority} {address} {port} typ host"
