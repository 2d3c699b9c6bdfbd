"""What a rule refused is read in the log, and by no guest."""

from __future__ import annotations

import json
from collections.abc import Callable

from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from tests.gui.conftest import Stage
from tests.runtime.fakes import event

Play = Callable[..., None]

TOLD = "Refused: “please shut up”; they read: “That is against the rule 'rude'.”"


def test_the_log_says_what_was_refused_until_that_is_erased(on_stage: Play) -> None:
    """It is evidence, as what was flagged is."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("ann", "ben")
        await guests.join_older("old")
        await stage.command(SetRule(Words("rude", words=("shut up",), action=Action.REFUSE)))
        guests.send("ben", event(1, {"text": "please shut up", "reply_to": None}))
        stage.flush()
        assert TOLD in stage.panel.models.log.row(len(stage.texts()) - 1).text
        assert guests.link("ben").last("error")["code"] == "refused-by-rule"
        for name in ("ann", "ben", "old"):
            assert not any("shut up" in frame for frame in guests.link(name).sent)
        stage.panel.models.log.erase(int(guests.host.clock.time * 1000) + 1)
        assert not any("shut up" in said for said in stage.texts())

    on_stage(test)


def test_what_is_too_fast_or_no_frame_is_not_repeated(on_stage: Play) -> None:
    """Only what was refused for its words is quoted."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ben")
        stage.guests.send("ben", json.dumps({"type": "event", "data": "private"}))
        stage.flush()
        assert not any("private" in said for said in stage.texts())

    on_stage(test)
