"""A history that comes late finds what is under way when it does."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable

import msgspec
import pytest
from msgspec import Raw

from peerpyrtc_desktop.core.rules.rule import Action, AnyRule, Words
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.runtime import rule_shelf
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.rules import ListRules, SetRule
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.rule_shelf import KeptRule
from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.runtime.fakes import FakeHost, until

RUDE = Words("rude", Action.REFUSE, words=("shut",))
NEW = Words("new", Action.REFUSE, words=("odd",))


async def test_a_rule_that_is_being_set_as_it_comes_costs_none_of_those_it_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    host, begun, may_end = FakeHost(), threading.Event(), threading.Event()
    host.hub.start()
    await host.hub.execute(OpenRoom("lobby"))

    def slow(rules: Iterable[AnyRule]) -> RuleSet:
        begun.set()
        assert may_end.wait(60)
        return RuleSet(rules)

    monkeypatch.setattr(rule_shelf, "RuleSet", slow)
    tasks = Tasks(host.faults.append)
    setting = tasks.spawn(host.hub.execute(SetRule(NEW)), name="set")
    await until(begun.is_set)
    monkeypatch.setattr(rule_shelf, "RuleSet", RuleSet)
    found: list[list[str]] = []

    async def catch_up() -> None:
        found.append([each.name for each in host.hub._state.rules.all()])

    async def bring_back() -> None:
        document = Raw(msgspec.json.encode(KeptRule(RUDE)))
        host.hub.bring_back_moderation(KeptModeration({"rule": {"rude": document}}, 0, None, []))

    work = host.hub.late_history.come(catch_up, bring_back, lambda _: None)
    coming = tasks.spawn(work, name="come")
    for _ in range(10):
        await asyncio.sleep(0)
    may_end.set()
    await asyncio.gather(setting, coming)
    assert found == [["new"]]
    assert {each.name for each in await host.hub.execute(ListRules())} == {"rude", "new"}
    assert host.hub._state.rules.is_ready
    await host.hub.stop()
    assert host.faults == []
