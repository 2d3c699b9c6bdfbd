"""Taking a change back without what has been changed since: of all that is kept as a document."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused

Same = Callable[[Any, Any], bool]

ABSENT: Final = object()
"""Stands for what a document doesn't have."""

ANOTHERS: Final = object()
"""Stands for what a part was made, where it was set anew since, and be it to the same."""


class SetAnew(Refused):
    """Nothing of a change stands any more: `who`, where that is known, has set it anew since."""

    def __init__(self, who: Actor | None = None) -> None:
        by = "" if who is None else f" by {who}"
        super().__init__(
            Code.NOT_UNDONE, f"That was set anew since{by}: set it as you want it to be."
        )
        self.who = who


def put_back(
    now: Mapping[str, Any],
    made: Mapping[str, Any],
    before: Mapping[str, Any],
    same: Same = operator.eq,
) -> dict[str, Any]:
    """What is there `now`, with that as it was `before` which is as it was `made` then.

    What was changed since stays as it is. Mappings in these are gone through the same way.

    Raises:
        SetAnew: all of it was changed since.
    """
    merging = _Merging(same)
    merged = merging.whole(now, made, before)
    if merging.changed and not merging.restored:
        raise SetAnew
    return merged


def put_back_one(now: Any, made: Any, before: Any) -> Any:
    """The same of one value, of which there may be none (None). Raises SetAnew."""
    return put_back({"": now}, {"": made}, {"": before})[""]


class _Merging:
    def __init__(self, same: Same) -> None:
        self._same = same
        self.changed = False
        self.restored = False

    def whole(
        self, now: Mapping[str, Any], made: Mapping[str, Any], before: Mapping[str, Any]
    ) -> dict[str, Any]:
        merged = dict(now)
        for name in dict.fromkeys((*made, *before)):
            values = (each.get(name, ABSENT) for each in (now, made, before))
            value = self._part(*values)
            merged.pop(name, None)
            if value is not ABSENT:
                merged[name] = value
        return merged

    def _part(self, now: Any, made: Any, before: Any) -> Any:
        if all(isinstance(each, Mapping) for each in (now, made, before)):
            return self.whole(now, made, before)
        if self._same(made, before) or self._same(now, before):
            return now
        if self._same(now, made):
            self.restored = True
            return before
        self.changed = True
        return now
