"""Packets as an enemy or a broken program would make them: valid ones, changed somewhere."""

from __future__ import annotations

from random import Random
from struct import pack

SCTP_HEADER = 12

SCTP_KINDS = (*range(16), 64, 128, 130, 132, 192, 193, 255)
"""Chunk types: all that RFC 9260 has, and those of its extensions, and some that nobody has."""

STUN_COOKIE = 0x2112A442

_EXTREMES = (0, 1, 3, 4, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF)


def mutated(data: bytes, random: Random) -> bytes:
    """The packet with one to three changes: bits, lengths, pieces lost, doubled or made up."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(changed) + 1)
        match random.randrange(6):
            case 0 if at < len(changed):
                changed[at] ^= 1 << random.randrange(8)
            case 1:
                # Where a length or a count stands, if the place is well met.
                place = at & ~1
                changed[place : place + 2] = pack("!H", random.choice(_EXTREMES))
            case 2:
                del changed[at:]
            case 3:
                changed[at:at] = random.randbytes(random.randrange(1, 40))
            case 4:
                changed[at:at] = changed[at : at + random.randrange(1, 40)]
            case _:
                changed[at : at + 4] = random.randbytes(4)
    return bytes(changed)


def mutated_sctp(packet: bytes, random: Random) -> bytes:
    """An SCTP packet whose header mostly stays: else it is for nobody, and looked at by nobody."""
    head, body = packet[:SCTP_HEADER], packet[SCTP_HEADER:]
    match random.randrange(10):
        case 0:
            return mutated(packet, random)
        case 1 | 2 | 3:
            return head + made_up_chunk(random)
        case _:
            return head + mutated(body, random)


def made_up_chunk(random: Random) -> bytes:
    """A chunk of any type with anything in it; its length is right, or nearly."""
    body = random.randbytes(random.choice((0, 1, 4, 8, 12, 16, 20, 200, 1100)))
    length = 4 + len(body) + random.choice((0, 0, 0, -1, 1, -4, 4))
    kind, flags = random.choice(SCTP_KINDS), random.randrange(256)
    return pack("!BBH", kind, flags, max(0, length)) + body + bytes(-len(body) % 4)


def stun_like(random: Random, ufrag: str) -> bytes:
    """What begins as a STUN message: for a guest that there is, without its password."""
    user = f"{ufrag}:x".encode()
    attributes = pack("!HH", 6, len(user)) + user + bytes(-len(user) % 4)
    attributes += pack("!HH", 8, 20) + random.randbytes(20)
    kind = random.choice((0x0001, 0x0001, 0x0101, 0x0111, 0x0011, 0x0003))
    head = pack("!HHL", kind, len(attributes), STUN_COOKIE) + random.randbytes(12)
    whole = head + attributes
    return whole if random.random() < 0.2 else mutated(whole, random)


def dtls_like(random: Random) -> bytes:
    """A DTLS record of any type, with a length that is right or not."""
    body = random.randbytes(random.choice((0, 1, 12, 64, 300, 1200)))
    kind = random.randrange(20, 64)
    version = random.choice((0xFEFD, 0xFEFF, 0xFEFC, 0x0303))
    length = len(body) + random.choice((0, 0, 0, 1, -1, 1000))
    sequence = random.randbytes(8)
    return pack("!BH", kind, version) + sequence + pack("!H", length & 0xFFFF) + body
