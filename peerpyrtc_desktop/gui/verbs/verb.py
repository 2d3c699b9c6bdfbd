"""One row of the verb table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.language import translating

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models
    from peerpyrtc_desktop.runtime.commands.command import Command

_tr = translating("Verbs")

T = TypeVar("T")
"""Whom a verb means: a Person, or a room by its name."""


@dataclass(frozen=True, eq=False)
class Verb(Generic[T]):
    """One thing that can be done, to each of those it means.

    `command(whom, said)` is what the host is asked to do; `said` is what the person answered to
    `ask(parent, all of them, models)`, "" where that was None: then nothing is asked.
    Its words are sources for translation: `words` while it means nobody, `named` with `{who}` and
    maybe `{room}`, where that is, `short` on the tool bar; `tip` and `named_tip` likewise. With
    `one` it means no more than one, with `gone` those too who have left.
    `key_in_log` says whether its key acts in the log too, where one may expect it to meet a
    message. `done` says in words what came of it, from the sum of what the commands returned, where
    a name counts as one; `{who}` in it are those to whom it was done, `{room}` is where. How it is
    undone is no part of it: `Undoing` says that of every act. `failed` names those of whom it was
    refused.
    """

    command: Callable[[T, str], Command[Any]]
    words: str
    named: str
    short: str = ""
    icon: str = ""
    keys: str = ""
    key_in_log: bool = True
    tip: str = ""
    named_tip: str = ""
    one: bool = False
    gone: bool = False
    ask: Callable[[QWidget, Sequence[T], Models], Asking | None] | None = None
    done: Callable[[int], str] | None = None
    failed: str = "{who}"


@dataclass(frozen=True, eq=False)
class Group(Generic[T]):
    """Rows that belong together. With a `title` they are in a menu of their own, by that name."""

    verbs: tuple[Verb[T], ...]
    title: str = ""


def say(words: str) -> str:
    """Words of the table in the person's language."""
    return _tr(words) if words else ""
