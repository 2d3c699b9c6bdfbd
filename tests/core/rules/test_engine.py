"""How much memory a pass over words may take."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.engine import patterns_work, sieve_of_bytes

pytestmark = pytest.mark.skipif(not patterns_work(), reason="google-re2 isn't there")


def test_who_says_where_a_word_stands_has_memory_for_as_many_words_as_there_may_be() -> None:
    """By RE2's own eight MiB, two thousand words cost a text of signs a microsecond for each byte.

    What all of them may take is bounded: more is for those that are longer.
    """
    short, long = b"ab", b"|".join(b"%d" % number for number in range(2000))
    sieve = sieve_of_bytes([short, long, long])
    assert isinstance(sieve, engine._Re2Sieve)
    memory = [each.options.max_mem for each in sieve._each]
    assert memory[0] == 8 << 20
    assert memory[1] == memory[2]
    assert engine.PLACES * 0.9 < memory[1] + memory[2] <= engine.PLACES
