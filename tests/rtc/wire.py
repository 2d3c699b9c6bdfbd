"""A network that loses, repeats, reorders and delays, in a time of its own; and what it carries."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import selectors
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from random import Random
from struct import unpack_from
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

DATA, SACK = 0, 3


@dataclass(frozen=True)
class Weather:
    """How bad a way is: what part is lost, comes twice, comes late; and how late."""

    loss: float = 0.0
    repeat: float = 0.0
    late: float = 0.0
    delay: float = 0.01
    lateness: float = 0.2

    def passages(self, random: Random) -> list[float]:
        """The delays of a packet's copies; none if it is lost."""
        if random.random() < self.loss:
            return []
        copies = 2 if random.random() < self.repeat else 1
        return [self._delay(random) for _ in range(copies)]

    def _delay(self, random: Random) -> float:
        extra = random.random() * self.lateness if random.random() < self.late else 0.0
        return self.delay + extra


FINE = Weather()
STORM = Weather(loss=0.1, repeat=0.05, late=0.2)


class Way:
    """One direction of a link, whose packets are asked for."""

    def __init__(self, weather: Weather, random: Random) -> None:
        self._weather = weather
        self._random = random
        self._order = itertools.count()
        self._flying: list[tuple[float, int, bytes]] = []

    def send(self, packet: bytes, now: float) -> None:
        """A packet sets off."""
        for delay in self._weather.passages(self._random):
            heapq.heappush(self._flying, (now + delay, next(self._order), packet))

    @property
    def next(self) -> float | None:
        """When the next packet comes."""
        return self._flying[0][0] if self._flying else None

    def arrived(self, now: float) -> list[bytes]:
        """The packets that have come."""
        packets = []
        while self._flying and self._flying[0][0] <= now:
            packets.append(heapq.heappop(self._flying)[2])
        return packets


class Data(NamedTuple):
    """A DATA chunk."""

    flags: int
    tsn: int
    stream: int
    sequence: int
    protocol: int
    data: bytes


class Sack(NamedTuple):
    """A SACK chunk."""

    cumulative: int
    window: int
    gaps: list[tuple[int, int]]
    duplicates: list[int]


def read(body: bytes) -> list[Data | Sack]:
    """The chunks of a packet without its header. Raises AssertionError if it isn't well-formed."""
    found: list[Data | Sack] = []
    position = 0
    while position < len(body):
        kind, flags, length = unpack_from("!BBH", body, position)
        assert position + length <= len(body)
        chunk = body[position + 4 : position + length]
        found.append(_read_data(flags, chunk) if kind == DATA else _read_sack(kind, chunk))
        position += (length + 3) & ~3
    assert position == len(body)
    return found


def _read_data(flags: int, chunk: bytes) -> Data:
    assert len(chunk) > 12
    tsn, stream, sequence, protocol = unpack_from("!LHHL", chunk)
    return Data(flags, tsn, stream, sequence, protocol, chunk[12:])


def _read_sack(kind: int, chunk: bytes) -> Sack:
    assert kind == SACK
    cumulative, window, gap_count, duplicate_count = unpack_from("!LLHH", chunk)
    gaps = [unpack_from("!HH", chunk, 12 + 4 * each) for each in range(gap_count)]
    at = 12 + 4 * gap_count
    duplicates = [unpack_from("!L", chunk, at + 4 * each)[0] for each in range(duplicate_count)]
    assert len(chunk) == at + 4 * duplicate_count
    return Sack(cumulative, window, [(begin, end) for begin, end in gaps], duplicates)


class _Selector(selectors.SelectSelector):
    """Never waits: lets the loop's own time pass instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "nothing will ever happen again"
            self.now += timeout
        return ready


class _Loop(asyncio.SelectorEventLoop):
    """A loop whose clock moves on at once when there is nothing to do."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def in_virtual_time(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on a loop where waiting takes no time.

    Raises AssertionError if a callback or a task of nobody's failed.
    """
    failures: list[dict[str, Any]] = []
    with asyncio.Runner(loop_factory=_Loop) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: failures.append(context))
        result = runner.run(work())
    assert failures == []
    return result


async def until(condition: Callable[[], bool], patience: float = 900.0) -> None:
    """Wait, in the loop's time, until something holds."""
    async with asyncio.timeout(patience):
        while not condition():
            await asyncio.sleep(0.05)
