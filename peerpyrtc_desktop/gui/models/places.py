"""Where in the log what was said in each room stands, by its epoch and number."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.gui.models.log_rows import NEAR_ROWS, Counts, Row


class Places:
    """Finds the row of a place in some steps, however long the log is.

    A room numbers what is said in it as it comes, so that its rows ascend by place as by their own
    number. A repeat is in the row that it was counted up in, at most `NEAR_ROWS` before. `row`
    gives a row by its number.
    """

    def __init__(self, row: Callable[[int], Row]) -> None:
        self._row = row
        self._numbers: dict[str, array[int]] = {}
        self._passing: dict[int, None] = {}

    def add(self, room: str, number: int) -> None:
        """What a row says stands in this room."""
        numbers = self._numbers.get(room)
        if numbers is None:
            numbers = self._numbers[room] = array("q")
        numbers.append(number)

    def drop(self, first: int) -> None:
        """The rows before this number have gone."""
        for room, numbers in list(self._numbers.items()):
            del numbers[: bisect_left(numbers, first)]
            if not numbers:
                del self._numbers[room]
        for number in [number for number in self._passing if number < first]:
            del self._passing[number]

    def mark(self, changes: Mapping[tuple[str, Place], int]) -> set[int]:
        """Note what was taken back in which rooms, and when, or is there again (0).

        Returns the numbers of the rows that this is about.
        """
        found: set[int] = set()
        for (room, place), since in changes.items():
            if (number := self.find(room, place)) is not None:
                self._row(number).mark(place, since)
                found.add(number)
        self._passing.update(dict.fromkeys(found))
        return found

    def react(self, changes: Mapping[tuple[str, Place], Counts]) -> set[int]:
        """Note the reactions that there are now at what was said in which rooms.

        Returns the numbers of the rows that this is about.
        """
        found: set[int] = set()
        for (room, place), counts in changes.items():
            if (number := self.find(room, place)) is not None:
                self._row(number).react(place, counts)
                found.add(number)
        return found

    def quote(self, number: int) -> None:
        """A row quotes what was said elsewhere: that goes in its time."""
        self._passing[number] = None

    def erase(self, before: int) -> dict[int, int]:
        """Let rows go of their words: what was taken back, or is quoted from, before that time.

        Returns how many characters less each of them has. Nobody else is looked at.
        """
        freed: dict[int, int] = {}
        for number in tuple(self._passing):
            row = self._row(number)
            characters = row.characters
            if row.erase(before):
                freed[number] = characters - row.characters
                del self._passing[number]
        return freed

    def find(self, room: str, place: Place) -> int | None:
        """The number of the row that has it; None if there is none any more."""
        numbers = self._numbers.get(room)
        if numbers is None:
            return None
        after = bisect_right(numbers, place, key=self._place)
        for at in range(after - 1, max(-1, after - 1 - NEAR_ROWS), -1):
            if self._row(numbers[at]).says(place):
                return numbers[at]
        return None

    def _place(self, number: int) -> Place:
        place = self._row(number).place
        assert place is not None
        return place
