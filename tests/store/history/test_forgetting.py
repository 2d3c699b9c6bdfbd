"""What is forgotten is gone, looked for in the files themselves."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest
from msgspec import Raw, Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.announcements import KIND as ANNOUNCEMENT
from peerpyrtc_desktop.core.announcements import SAID, KeptAnnouncement, Said
from peerpyrtc_desktop.core.audit import HOST, Act, Actor, Evidence, Param, Whom
from peerpyrtc_desktop.core.entry import Knock, Member
from peerpyrtc_desktop.core.notes import Note
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.numbered_acts import KIND as NUMBERED
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.room_settings import KEPT_FOR, RoomSettings
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.runtime.replaced import REPLACED
from peerpyrtc_desktop.runtime.seating.hands import Hand
from peerpyrtc_desktop.runtime.seating.kept_out import REFUSAL, Refusal
from peerpyrtc_desktop.store.history import moderation
from peerpyrtc_desktop.store.history.entries import ActIs, Came, DocumentIs, RoomIs
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from tests.store.history.conftest import Disk, Place, said_by, words

ANN = Whom("lobby", "Ann", "s1", "device of Ann", "203.0.113.99")
BOB = Whom("lobby", "Bob", "s2", "device of Bob", "192.0.2.1")


async def talk(disk: Disk) -> None:
    """Ann says something, is whispered to, and is warned for it; Bob is there too."""
    await disk.say("zebrafish pancakes", "東京 zebrafish")
    put = disk.writer.put
    put(said_by("Bob", "whispered flamingo", seq=8, to="Ann"))
    put(said_by("Bob", "harmless", seq=9))
    put(RoomIs("lobby", by_host=True, topic="", time=1))
    put(Came("lobby", "s1", "Ann", "device of Ann", "203.0.113.99", "Netscape", 5))
    put(Came("lobby", "s2", "Bob", "device of Bob", "192.0.2.1", "Netscape", 5))
    evidence = (Evidence(1, 1, 1_001, "Ann", "zebrafish pancakes"),)
    undo = Raw(b'[{"do":"unmute","device":"203.0.113.99 zebra"}]')
    for number, whom, seen in ((1, ANN, evidence), (2, BOB, ())):
        why = f"pancake of {whom.peer}" if seen else "Enough."
        act = Act(number, 5, HOST, "warn", "lobby", (whom,), why, None, {}, seen, undo)
        put(ActIs(act if seen else Act(2, 5, HOST, "warn", "lobby", (BOB,), why)))
    for kind, document in waiting():
        put(DocumentIs(kind, f"the {kind}", Raw(msgspec.json.encode(document))))
    for name, former in (("Ann", "annabel pancake"), ("Bob", "robert")):
        identity = Raw(msgspec.json.encode({"identity": f"device of {name}\n{former}"}))
        put(DocumentIs("alias", f"device of {name}\n{name.lower()}", identity))
    for name, address in (("Ann", "203.0.113.99"), ("Bob", "192.0.2.1")):
        keys = (("device", f"device of {name}"), ("name", address, name.lower()))
        sent_out = Raw(msgspec.json.encode(Refusal(keys, 5)))
        put(DocumentIs(REFUSAL, f"device\ndevice of {name}", sent_out))
    for room, notice in (("lobby", "zebrafish pancakes"), ("den", "Be kind")):
        settings = RoomSettings(topic="fish", notice=notice)
        put(DocumentIs("room", room, Raw(msgspec.json.encode(settings))))
    pinned: dict[str, Param] = {"notice": "zebrafish pancakes"}
    put(ActIs(Act(3, 5, HOST, "pin-notice", "lobby", params=pinned)))
    put(DocumentIs("held", "of Bob", Raw(msgspec.json.encode(held("Bob", "s2", "parrot")))))
    await disk.writer.flush()


def held(name: str, stay: str, said: str) -> HeldMessage:
    """What somebody said, and a moderator has not decided on."""
    key = f"device of {name}"
    data = Raw(msgspec.json.encode(said))
    return HeldMessage(
        "1-1",
        "lobby",
        5,
        "approval",
        name,
        stay,
        key,
        f"{key}\n{name}",
        "192.0.2.7",
        "message",
        data,
    )


def waiting() -> list[tuple[str, Struct]]:
    """What waits of Ann's, in every form that has words or names."""
    return [
        ("held", held("Ann", "s1", "held zebrafish")),
        ("notice", Notice("r1", "report", "lobby", 5, "Ann", "s1", "reported pancakes", 1, 1)),
        ("knock", Knock("k1", "lobby", 5, "Ann", "device of Ann", "device of Ann", "203.0.113.99")),
        ("member", Member("lobby", "device of Ann", "Ann", 5)),
        (REPLACED, Replaced.of(held("Ann", "s1", "replaced zebrafish"), "Replaced.")),
        ("note", Note("Says zebrafish.", 5, "Ann", "lobby", "s1")),
        ("hand", Hand("lobby", "device of Ann", "Ann", "s1", 5)),
    ]


@pytest.mark.parametrize(
    "whose",
    [
        Whose(device="device of Ann"),
        Whose(room="lobby", name="Ann"),
        Whose(room="lobby", name=" aNN"),  # as a search finds it, too
    ],
)
async def test_what_is_forgotten_is_in_no_file(place: Place, whose: Whose) -> None:
    """Words, whispers to them, names and addresses of their stays: no byte of it is left.

    Nor in what a moderator did to them: that something was done is kept, and what to others.
    """
    disk = place.disk()
    await disk.open()
    await talk(disk)
    await disk.close()
    again = place.disk()
    await again.open()
    said, stays = await again.database.write(partial(forget, whose=whose))
    await again.database.fold()
    assert (said, stays) == (3, 1)
    assert words(await again.archive.page("lobby", None, None, 9)) == ["harmless"]
    assert await again.archive.search(Wanted("zebra")) == []
    assert [stay["name"] for stay in await again.archive.stays("lobby")] == ["Bob"]
    about_ann, about_bob, pinned = await moderation.Acts(again.database.readers).latest(9)
    assert (about_ann.what, about_ann.whom) == ("warn", (Whom("lobby", ""),))
    assert not about_ann.can_undo
    assert [each.erased for each in about_ann.evidence] == [True]
    assert (about_bob.whom, about_bob.why) == ((BOB,), "Enough.")
    assert (pinned.what, pinned.params) == ("pin-notice", {})
    kept = dict((await moderation.read(again.database.readers)).documents)
    set_for = {
        room: msgspec.json.decode(it, type=RoomSettings) for room, it in kept.pop("room").items()
    }
    assert set_for == {
        "lobby": RoomSettings(topic="fish"),
        "den": RoomSettings(topic="fish", notice="Be kind"),
    }
    assert {kind: list(named) for kind, named in kept.items()} == {
        "held": ["of Bob"],
        "alias": ["device of Bob\nbob"],
        REFUSAL: ["device\ndevice of Bob"],
    }
    await again.close()
    assert left_in(place) == []


def left_in(place: Place) -> list[tuple[str, bytes]]:
    """Words of what was forgotten that stand in a file."""
    words = [b"zebra", b"ebr", b"pancake", b"flamingo", "東京".encode(), b"203.0.113.99"]
    files = place.files().items()
    return [(name, word) for name, content in files for word in words if word in content]


@pytest.mark.parametrize("whose", [Whose(device="device of Ann"), Whose(room="lobby", name="Ann")])
async def test_a_note_outlives_what_was_said_but_not_whom_it_is_about(
    disk: Disk, whose: Whose
) -> None:
    """By its device, however it was called; also where nothing else is left of it."""
    put = disk.writer.put
    put(RoomIs("lobby", by_host=True, topic="", time=1))
    for device, name in (("device of Ann", "Ann"), ("192.0.2.1\nbob", "Bob"), ("elsewhere", "")):
        note = Note(f"about {name}", 5, name, "lobby", f"stay of {name}")
        put(DocumentIs("note", device, Raw(msgspec.json.encode(note))))
    await disk.writer.flush()
    await disk.database.write(partial(forget, whose=whose))
    kept = dict((await moderation.read(disk.database.readers)).documents)
    assert list(kept["note"]) == ["192.0.2.1\nbob", "elsewhere"]


async def test_who_takes_a_name_after_it_was_asked_for_is_somebody_else(disk: Disk) -> None:
    """Beside a running host it takes a while until it is done. Who stayed on is whom it means."""
    put = disk.writer.put
    await disk.say("before")
    for stay, joined in (("stay of Ann", 900), ("a later one", 2_000)):
        put(Came("lobby", stay, "Ann", f"device of {stay}", "203.0.113.99", "Netscape", joined))
    put(said_by("Ann", "after, in that stay", seq=900))
    later = said_by("Ann", "of the namesake", seq=901)
    put(replace(later, identity="another device\nann", stay="a later one"))
    put(said_by("Bob", "to the namesake", seq=902, to="Ann"))
    for time, stay in ((1_400, ""), (1_800, "stay of Ann"), (1_800, "a later one")):
        name = f"{time} {stay}"
        document = Notice(name, "report", "lobby", time, "Ann", stay, "words", 1, 1)
        put(DocumentIs("notice", name, Raw(msgspec.json.encode(document))))
        whom = (Whom("lobby", "Ann", stay),)
        put(ActIs(Act(time + len(stay), time, HOST, "warn", "lobby", whom)))
    await disk.writer.flush()
    whose = Whose(room="lobby", name="Ann", until=1_500)
    assert await disk.database.write(partial(forget, whose=whose)) == (2, 1)
    left = await disk.archive.page("lobby", None, None, 9)
    assert words(left) == ["of the namesake", "to the namesake"]
    assert [stay["stay"] for stay in await disk.archive.stays("lobby")] == ["a later one"]
    kept = (await moderation.read(disk.database.readers)).documents
    assert list(kept["notice"]) == ["1800 a later one"]
    acts = await moderation.Acts(disk.database.readers).latest(9)
    assert [act.whom[0].stay for act in acts if act.whom[0].peer] == ["a later one"]


async def bans_with_ann(disk: Disk) -> None:
    """Ann is banned; Bob is, who takes her along; and a subnet, in which both are."""
    put = disk.writer.put
    await disk.say("hello")
    put(Came("lobby", "s1", "Ann", "device of Ann", "203.0.113.99", "Netscape", 5))
    put(Came("lobby", "s2", "Bob", "device of Bob", "192.0.2.1", "Netscape", 5))
    of_ann: dict[str, Param] = {"ban": "b1", "device": "device of Ann", "subnet": "10.1.0.0/16"}
    of_bob: dict[str, Param] = {"ban": "b2", "addresses": "192.0.2.1", "device": "device of Bob"}
    all_: dict[str, Param] = {"ban": "b3 ann", "subnet": "203.0.113.0/24", "name": "*zebra*"}
    said = Evidence(1, 2, 5, "Bob", "words of his"), Evidence(1, 3, 5, "Ann", "pancakes")
    for number, whom, params in ((1, (ANN, BOB), of_ann), (2, (BOB, ANN), of_bob), (3, (), all_)):
        undo = Raw(msgspec.json.encode([{"do": "unban", "ban": params["ban"]}]))
        act = Act(number, 5, MAX, "ban", None, whom or (ANN, BOB), "spam", 9, params, said, undo)
        put(ActIs(act))
    back = Raw(b'[{"do":"put-ban","ban":{"id":"b1","since":1,"whom":"Ann"}}]')
    put(
        ActIs(
            Act(
                4, 6, HOST, "unban", None, (Whom("", "Ann"),), "pancake", None, {**of_ann}, (), back
            )
        )
    )
    put(ActIs(Act(5, 6, MAX, "ban", None, (BOB, ANN), "with Ann", None, {**of_bob}, (), undo)))
    await disk.writer.flush()


MAX = Actor("moderator", "Max", "device of Max")
NOBODY = Whom("lobby", "")


@pytest.mark.parametrize("whose", [Whose(device="device of Ann"), Whose(room="lobby", name="ann")])
async def test_a_ban_stays_an_act_without_whom_it_sent_out(place: Place, whose: Whose) -> None:
    """That it was one, by what, by whom, until when, to whom else, and the way to take it back."""
    disk = place.disk()
    await disk.open()
    await bans_with_ann(disk)
    before = await moderation.Acts(disk.database.readers).latest(9)
    await disk.database.write(partial(forget, whose=whose))
    acts = await moderation.Acts(disk.database.readers).latest(9)
    for one, other in zip(acts, before, strict=True):
        assert (one.id, one.time, one.by, one.what, one.until) == (
            *(other.id, other.time, other.by, other.what),
            other.until,
        )
    hers, his, both, back, with_ann = acts
    assert (hers.whom, hers.why) == ((NOBODY, BOB), "")
    assert hers.params == {"ban": "b1", "subnet": "10.1.0.0/16"}
    assert [each.words for each in hers.evidence] == ["", ""]
    assert (his.whom, his.why, his.params) == ((BOB, NOBODY), "spam", before[1].params)
    assert [each.words for each in his.evidence] == ["words of his", ""]
    assert (both.whom, both.params) == ((NOBODY, BOB), before[2].params)
    assert [each.undo for each in (hers, his, both)] == [each.undo for each in before[:3]]
    assert (back.whom, back.why, back.can_undo) == ((Whom("", ""),), "", False)
    assert (with_ann.whom, with_ann.why, with_ann.can_undo) == ((BOB, NOBODY), "", True)
    await disk.database.fold()
    await disk.close()
    assert left_in(place) == [(name, word) for name, word in left_in(place) if word in KEPT]
    assert b"device of Ann" not in b"".join(place.files().values())


KEPT = (b"zebra", b"ebr")
"""Of a pattern of names, which is nobody's."""


@pytest.mark.parametrize("whose", [Whose(device="device of Ann"), Whose(room="lobby", name="Ann")])
async def test_words_that_were_taken_back_are_forgotten_with_the_act(
    place: Place, whose: Whose
) -> None:
    """A redaction says in which stay it was said, and not on which device; others' words stay."""
    disk = place.disk()
    await disk.open()
    await disk.say("zebrafish pancakes")
    put = disk.writer.put
    put(Came("lobby", "s1", "Ann", "device of Ann", "203.0.113.99", "Netscape", 5))
    put(Came("lobby", "s2", "Bob", "device of Bob", "192.0.2.1", "Netscape", 5))
    for number, (name, stay, said) in enumerate(
        (("Ann", "s1", "zebrafish pancakes"), ("Bob", "s2", "parrot")), 1
    ):
        seen = (Evidence(1, number, 1_001, name, said),)
        whom = (Whom("lobby", name, stay),)
        undo = Raw(msgspec.json.encode([{"do": "unredact-messages", "pinned": said}]))
        put(
            ActIs(Act(number, 5, HOST, "redact-message", "lobby", whom, said, None, {}, seen, undo))
        )
    await disk.writer.flush()
    await disk.database.write(partial(forget, whose=whose))
    await disk.database.fold()
    of_ann, of_bob = await moderation.Acts(disk.database.readers).latest(9)
    await disk.close()
    assert (of_ann.whom, of_ann.why, of_ann.can_undo) == ((Whom("lobby", ""),), "", False)
    assert [(each.words, each.erased) for each in of_ann.evidence] == [("", True)]
    assert [each.words for each in of_bob.evidence] == ["parrot"]
    assert left_in(place) == []


async def test_what_was_done_to_several_is_kept_of_the_others(disk: Disk) -> None:
    """Their words are in what would take it back: that goes, and how many they were stays."""
    await bans_with_ann(disk)
    undo = Raw(b'[{"do":"unredact","words":"pancakes"}]')
    taken: dict[str, Param] = {"count": 7, "words": "pancakes"}
    act = Act(6, 7, HOST, "redact-messages", "lobby", (BOB, ANN), "spam", None, taken, (), undo)
    disk.writer.put(ActIs(act))
    await disk.writer.flush()
    await disk.database.write(partial(forget, whose=Whose(device="device of Ann")))
    act = (await moderation.Acts(disk.database.readers).latest(9))[-1]
    assert (act.whom, act.why, act.params, act.can_undo) == ((BOB, NOBODY), "", {"count": 7}, False)


async def test_what_was_set_for_a_room_goes_with_all_of_it(disk: Disk) -> None:
    """Not with one of its guests, and not another's."""
    for room in ("lobby", "den"):
        await disk.say("hello", room=room)
        for kind in ("room", KEPT_FOR, "panic"):
            disk.writer.put(DocumentIs(kind, room, Raw(b'{"notice": "Bring flippers"}')))
    await disk.writer.flush()

    async def settings() -> int:
        found = await moderation.read(disk.database.readers)
        return sum(len(named) for named in found.documents.values())

    await disk.database.write(partial(forget, whose=Whose(name="Ann", room="lobby")))
    assert await settings() == 6
    await disk.database.write(partial(forget, whose=Whose(room="lobby")))
    assert await settings() == 3


async def test_what_is_announced_in_a_room_goes_with_all_of_it(place: Place) -> None:
    """However the room was spelt there; what is for all rooms, or another, is said on."""
    disk = place.disk()
    await disk.open()
    kept = {"a": "zebra", "b": "ZEBRA", "c": "den", "d": None}
    for room in ("zebra", "den"):
        await disk.say("hello", room=room)
    for id_, where in kept.items():
        words = "pancakes at noon" if where in ("zebra", "ZEBRA") else "hello"
        announcement = KeptAnnouncement(id_, f"name of {id_}", words, where)
        act = NumberedAct(1, Measure.WARN, None, words, where)
        for kind, it in (
            (ANNOUNCEMENT, announcement),
            (SAID, Said(time=5)),
            (NUMBERED, act),
        ):
            disk.writer.put(DocumentIs(kind, id_, Raw(msgspec.json.encode(it))))
    await disk.writer.flush()
    await disk.database.write(partial(forget, whose=Whose(name="Ann", room="zebra")))
    left = (await moderation.read(disk.database.readers)).documents
    assert {kind: sorted(named) for kind, named in left.items()} == {
        ANNOUNCEMENT: list("abcd"),
        NUMBERED: list("abcd"),
        SAID: list("abcd"),
    }
    await disk.database.write(partial(forget, whose=Whose(room="zebra")))
    left = (await moderation.read(disk.database.readers)).documents
    assert {kind: sorted(named) for kind, named in left.items()} == {
        ANNOUNCEMENT: list("cd"),
        NUMBERED: list("cd"),
        SAID: list("cd"),
    }
    await disk.database.fold()
    await disk.close()
    assert left_in(place) == []


async def test_a_note_outlives_the_room_without_its_name(place: Place) -> None:
    """It is about a guest, who may come to another room."""
    disk = place.disk()
    await disk.open()
    for room in ("zebra", "den"):
        await disk.say("hello", room=room)
        note = Raw(msgspec.json.encode(Note("Is kind.", 5, "Bob", room, "s2")))
        disk.writer.put(DocumentIs("note", f"device {len(room)}", note))
    await disk.writer.flush()
    await disk.database.write(partial(forget, whose=Whose(room="zebra")))
    notes = (await moderation.read(disk.database.readers)).documents["note"]
    found = {key: msgspec.json.decode(it, type=Note) for key, it in notes.items()}
    assert found == {
        "device 5": Note("Is kind.", 5, "Bob", "", "s2"),
        "device 3": Note("Is kind.", 5, "Bob", "den", "s2"),
    }
    await disk.database.fold()
    await disk.close()
    assert left_in(place) == []
