"""Which language a browser wants, as it says in `Accept-Language`."""

from __future__ import annotations

from collections.abc import Collection

MOST = 500
"""Characters that are read of it: browsers say a tenth of that."""

OWN = "en"
"""What pages speak to those who want none of their languages."""


def language_for(accepted: str, known: Collection[str]) -> str:
    """The first that it wants of those that are `known`, by two letters; else English.

    Pages choose by the same rule (`shared/i18n.js`), but know of a person's own choice: they go by
    theirs, and this is what is most likely.
    """
    wanted: list[tuple[float, str]] = []
    for part in accepted[:MOST].split(","):
        tag, _, weight = part.partition(";")
        wanted.append((-_quality(weight), tag.strip().lower().split("-")[0]))
    for quality, code in sorted(wanted, key=lambda each: each[0]):
        if quality < 0 and code in known:
            return code
    return OWN


def _quality(weight: str) -> float:
    """Of `q=0.8`; 1 where none is said, 0 where it is none."""
    name, _, value = weight.replace(" ", "").partition("=")
    if name != "q":
        return 1.0
    try:
        quality = float(value)
    except ValueError:
        return 0.0
    return min(quality, 1.0) if quality >= 0 else 0.0  # of no number, too
