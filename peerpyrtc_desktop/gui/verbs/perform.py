"""From the key to the host: ask what a verb asks, then have it done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import After, Commands
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.verbs.verb import T, Verb


def perform(
    verb: Verb[T],
    whom: Sequence[T],
    parent: QWidget,
    commands: Commands,
    models: Models,
    after: After[T] | None = None,
) -> None:
    """Do it to these, at once or when the question is answered. Whom it means is settled now;
    `after` is that of `Commands.do`. A question that only makes sure is left out where the person
    wants none."""
    asked = verb.ask(parent, whom, models) if verb.ask is not None else None
    if isinstance(asked, Question) and asked.is_careful and not commands.confirms:
        asked.deleteLater()
        asked = None
    if asked is None:
        commands.do(verb, whom, after=after)
        return
    asked.look(commands)
    asked.answered.connect(lambda said: commands.do(verb, whom, said, asked, after))
    asked.open()
