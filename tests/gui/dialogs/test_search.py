"""The search over the stored history, in the panel, on a real database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from peerpyrtc_desktop.core.events import EvidenceErased, MessageRedacted
from peerpyrtc_desktop.gui.dialogs import search as module
from peerpyrtc_desktop.gui.dialogs.entry import Entry
from peerpyrtc_desktop.gui.dialogs.export import ExportFound
from peerpyrtc_desktop.gui.dialogs.search import Search
from peerpyrtc_desktop.gui.models.hits import Column
from peerpyrtc_desktop.gui.views.period import Span
from peerpyrtc_desktop.runtime.ports.archive import Form, Kind
from tests.gui.conftest import Stage, labels, until
from tests.gui.kept import Kept, kept, now

Play = Callable[..., None]
Test = Callable[[Stage, Kept], Awaitable[None]]

DAY = 24 * 3_600_000
HOSTILE = "<b>bold</b><img src='file:///etc/hostname'>"


@pytest.fixture
def with_history(on_stage: Play, tmp_path: Path) -> Callable[[Test], None]:
    """Plays a test with an open panel and a history of its own."""

    def play(test: Test) -> None:
        async def whole(stage: Stage) -> None:
            async with kept(stage, tmp_path) as history:
                await test(stage, history)

        on_stage(whole)

    return play


async def opened(stage: Stage, history: Kept) -> Search:
    """The dialog, as the menu opens it, with its first answer."""
    await history.flush()
    stage.window.actions_.search.trigger()
    dialog = stage.window.findChildren(Search)[0]
    await answered(dialog)
    return dialog


async def answered(dialog: Search) -> None:
    await until(lambda: "Searching" not in dialog.said.text())


async def find(dialog: Search, words: str) -> list[str]:
    """What is listed for these words, with the other fields as they are."""
    dialog.form.words.setText(words)
    QTest.keyClick(dialog.form.words, Qt.Key.Key_Return)
    await answered(dialog)
    return texts(dialog)


def texts(dialog: Search) -> list[str]:
    model = dialog.view.model()
    rows = range(model.rowCount())
    return [model.index(row, Column.TEXT).data() for row in rows]


def in_words(view: QWidget) -> str:
    """What stands where rows would be, as a screen reader has it."""
    return view.accessibleDescription()


def test_it_opens_with_the_newest_and_finds_words_in_any_room(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put("the tide tables", by="Zoë")
        history.put("a worksheet on TIDES", room="attic")
        history.announce("tea is ready")
        dialog = await opened(stage, history)
        assert not dialog.isModal()
        assert texts(dialog) == ["tea is ready", "a worksheet on TIDES", "the tide tables"]
        assert dialog.said.text() == "3 messages"
        assert await find(dialog, "tide") == ["a worksheet on TIDES", "the tide tables"]
        assert await find(dialog, "tide tables") == ["the tide tables"]
        assert dialog.said.text() == "1 message"
        row = dialog.view.model().index
        said = [row(0, column).data() for column in (Column.SENDER, Column.ROOM, Column.ADDRESS)]
        assert said == ["Zoë", "lobby", "192.0.2.1"]
        # The one that is there comes back, with what was looked for.
        stage.window.actions_.search.trigger()
        assert stage.window.findChildren(Search) == [dialog]
        assert texts(dialog) == ["the tide tables"]

    with_history(test)


def test_what_finds_nothing_says_so_in_words(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put("hello")
        dialog = await opened(stage, history)
        assert await find(dialog, "nobody said this") == []
        assert dialog.said.text() == "No message was found"
        assert in_words(dialog.view) == "No message was found."
        assert await find(dialog, "he") == []
        assert "three letters" in in_words(dialog.view)
        assert await find(dialog, "hel") == ["hello"]

    with_history(test)


def test_each_field_narrows(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        today = now()
        history.put("old apple", at=today - 40 * DAY)
        history.put("apple of last week", at=today - 3 * DAY)
        history.put("apple in the attic", room="attic", by="Zoë", address="192.0.2.7")
        history.put("apple for you", to="Ben", by="Zoë")
        history.put({"name": "apple.pdf", "size": 1200, "sha256": "0" * 64}, event="file")
        history.put({"points": [1, 2]}, event="stroke")
        history.put({"points": [1, 2], "text": "apple?"}, event="stroke")
        history.announce("apple pie")
        dialog = await opened(stage, history)
        form = dialog.form
        await until(lambda: form.room.count() == 3)
        assert len(await find(dialog, "apple")) == 7  # of a file it is the name
        form.room.setCurrentIndex(form.room.findData("attic"))
        assert await find(dialog, "apple") == ["apple in the attic"]
        form.room.setCurrentIndex(0)
        form.who.setText("ZOË")
        assert await find(dialog, "apple") == ["apple for you", "apple in the attic"]
        form.address.setText("192.0.2.7")
        assert await find(dialog, "apple") == ["apple in the attic"]
        form.who.clear()
        form.address.clear()
        for kind, expected in (
            (Kind.WHISPER, ["apple for you"]),
            (Kind.ANNOUNCEMENT, ["apple pie"]),
            (Kind.FILE, ["sent the file apple.pdf (1 kB)"]),
            (Kind.DRAWING, ["wrote on the whiteboard: “apple?”", "drew on the whiteboard"]),
        ):
            form.kind.setCurrentIndex(form.kind.findData(kind))
            said = "" if kind is Kind.DRAWING else "apple"
            assert await find(dialog, said) == expected, kind
        form.kind.setCurrentIndex(0)
        form.period.span.setCurrentIndex(Span.WEEK)
        assert len(await find(dialog, "apple")) == 6
        form.who.setText("ann")
        form.kind.setCurrentIndex(form.kind.findData(Kind.MESSAGE))
        assert await find(dialog, "apple") == ["apple of last week"]
        form.period.span.setCurrentIndex(Span.BETWEEN)
        form.period.since.setDateTime(form.period.since.dateTime().addDays(-60))
        form.period.until.setDateTime(form.period.until.dateTime().addDays(-20))
        assert await find(dialog, "apple") == ["old apple"]
        form.period.span.setCurrentIndex(Span.ALL)
        assert await find(dialog, "apple") == ["apple of last week", "old apple"]

    with_history(test)


def test_more_comes_by_the_button_and_by_scrolling_and_then_there_is_no_more(
    with_history: Play,
) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        count = 2 * module.PAGE + 20
        for n in range(count):
            history.put(f"message {n}")
        dialog = await opened(stage, history)
        assert dialog.said.text() == "The newest 100 messages; there are more"
        dialog.view.select([7])
        assert dialog.more.isEnabled()
        dialog.more.click()
        await answered(dialog)
        assert len(texts(dialog)) == 2 * module.PAGE
        assert list(dialog.view.rows()) == [7]
        dialog.view.scrollToBottom()
        await until(lambda: len(texts(dialog)) == count)
        await answered(dialog)
        assert texts(dialog) == [f"message {n}" for n in reversed(range(count))]
        assert dialog.said.text() == "220 messages"
        assert not dialog.more.isEnabled()

    with_history(test)


def test_there_is_an_end_to_what_it_lists(
    with_history: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", module.PAGE)

    async def test(stage: Stage, history: Kept) -> None:
        for n in range(module.PAGE + 1):
            history.put(f"message {n}")
        dialog = await opened(stage, history)
        assert "narrow the search" in dialog.said.text()
        assert not dialog.more.isEnabled()

    with_history(test)


def test_of_two_searches_the_later_is_shown(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put("apple")
        history.put("pear")
        dialog = await opened(stage, history)
        for words in ("app", "none of it", "pea"):
            dialog.form.words.setText(words)
            dialog.search()
        await answered(dialog)
        assert texts(dialog) == ["pear"]

    with_history(test)


def test_return_shows_a_message_whole_and_esc_goes_back(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put(f"first line\nsecond {HOSTILE}", by="Zoë", to="Ben")
        history.put("another")
        dialog = await opened(stage, history)
        dialog.view.setFocus()
        QTest.keyClick(dialog.view, Qt.Key.Key_Down)
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
        (entry,) = dialog.findChildren(Entry)
        assert entry.said.toPlainText() == f"first line\nsecond {HOSTILE}"
        said = [label.text() for label in labels(entry)]
        for fact in ("Zoë", "Ben", "lobby", "192.0.2.1"):
            assert fact in said
        QTest.keyClick(entry, Qt.Key.Key_Escape)
        await until(lambda: not dialog.findChildren(Entry))
        assert dialog.isVisible()
        # With the mouse, the other one.
        place = QPoint(10, dialog.view.rowViewportPosition(0) + 5)
        QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: dialog.findChildren(Entry))
        assert dialog.findChildren(Entry)[0].said.toPlainText() == "another"
        dialog.findChildren(Entry)[0].reject()
        QTest.keyClick(dialog.view, Qt.Key.Key_Escape)  # lets the selection go
        QTest.keyClick(dialog.view, Qt.Key.Key_Escape)
        await until(lambda: not dialog.isVisible())

    with_history(test)


def test_nothing_of_a_guest_becomes_markup(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put(HOSTILE, by=HOSTILE, room=HOSTILE[:60], to=HOSTILE)
        history.put("\u202eevil\nlines")
        dialog = await opened(stage, history)
        assert texts(dialog) == ["evil ¶ lines", HOSTILE]
        dialog.view.opened.emit(1)
        (entry,) = dialog.findChildren(Entry)
        for label in labels(dialog):
            assert label.textFormat() is Qt.TextFormat.PlainText
        for edit in entry.findChildren(QPlainTextEdit):
            assert "<b>" not in edit.document().toHtml()
        model = dialog.view.model()
        for column in Column:
            tip = model.index(1, column).data(Qt.ItemDataRole.ToolTipRole) or ""
            assert "<b>" not in tip
            assert "<img" not in tip
        entry.reject()

    with_history(test)


def test_rows_are_copied_as_text(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put("hello", at=0)
        dialog = await opened(stage, history)
        dialog.view.select([0])
        QTest.keyClick(dialog.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: "hello" in QApplication.clipboard().text())
        assert QApplication.clipboard().text().split("\t")[1:] == [
            "lobby",
            "Ann",
            "192.0.2.1",
            "hello",
        ]

    with_history(test)


def test_without_a_history_it_says_so_and_searches_when_there_is_one(
    on_stage: Play, tmp_path: Path
) -> None:
    async def test(stage: Stage) -> None:
        stage.window.actions_.search.trigger()
        dialog = stage.window.findChildren(Search)[0]
        assert in_words(dialog.view).startswith("History is off")
        assert not dialog.form.isEnabled()
        async with kept(stage, tmp_path) as history:
            history.put("hello")
            await history.flush()
            stage.panel.commands.hosting_changed.emit(stage.panel.commands.hosting)
            await until(lambda: texts(dialog) == ["hello"])
            assert dialog.form.isEnabled()
            await answered(dialog)

    on_stage(test)


def test_what_is_opened_is_not_called_off(on_stage: Play, tmp_path: Path) -> None:
    """A large history takes its time; once it is there the words have the keys."""

    async def test(stage: Stage) -> None:
        commands = stage.panel.commands
        await commands.stop()
        starts, goes_on = stage.control.start, asyncio.Event()

        async def slowly() -> None:
            await goes_on.wait()
            await starts()

        stage.control.start = slowly  # type: ignore[method-assign]
        starting = commands.start()
        stage.window.actions_.search.trigger()
        dialog = stage.window.findChildren(Search)[0]
        await until(lambda: in_words(dialog.view) == "The history is being opened.")
        async with kept(stage, tmp_path) as history:
            history.put("hello")
            await history.flush()
            goes_on.set()
            await starting
            await until(lambda: texts(dialog) == ["hello"])
            assert dialog.focusWidget() is dialog.form.words
            await answered(dialog)

    on_stage(test)


def test_a_disk_that_fails_is_told(with_history: Play, tmp_path: Path) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        history.put("hello")
        dialog = await opened(stage, history)
        await history.database.readers.dispose()
        _spoil(tmp_path)
        assert await find(dialog, "hello") == []
        assert "file is not a database" in in_words(dialog.view)

    with_history(test)


def _spoil(folder: Path) -> None:
    for each in folder.glob("history.db-*"):
        each.unlink()
    (folder / "history.db").write_bytes(b"no database" * 100)


def test_a_panel_that_closes_waits_for_no_answer(on_stage: Play, tmp_path: Path) -> None:
    async def test(stage: Stage) -> None:
        history = Kept(tmp_path)
        await history.open()
        stage.control.archive = history.host_archive
        for n in range(50):
            history.put(f"message {n}")
        await history.flush()
        stage.window.actions_.search.trigger()
        dialog = stage.window.findChildren(Search)[0]
        dialog.form.words.setText("message")
        dialog.search()
        await stage.panel.close()
        assert await history.close() == 0
        assert history.faults == []

    on_stage(test)


def test_everything_that_takes_keys_has_a_name(with_history: Play) -> None:
    async def test(stage: Stage, history: Kept) -> None:
        dialog = await opened(stage, history)
        form = dialog.form
        fields = (form.words, form.room, form.who, form.address, form.kind, dialog.view)
        for field in (*fields, form.period.span, form.period.since, form.period.until):
            assert field.accessibleName()

    with_history(test)


def test_what_was_found_is_given_out_in_each_form(with_history: Play, tmp_path: Path) -> None:
    """All of it, also what isn't listed; and not what stands in the fields by now."""
    out = tmp_path / "out"
    out.mkdir()

    async def test(stage: Stage, history: Kept) -> None:
        for number in range(module.PAGE + 5):
            history.put(f"tide {number}")
        history.put("something else")
        dialog = await opened(stage, history)
        await find(dialog, "tide")
        dialog.form.words.setText("something")
        for form in Form:
            dialog.export.click()
            (found,) = dialog.findChildren(ExportFound)
            found.form.setCurrentIndex(found.form.findData(form))
            assert found.name() == "tide"
            found.save(out / form)
            await until(lambda: f"{module.PAGE + 5} rows" in found.said.text())  # noqa: B023
            await until(lambda: not found.is_running)  # noqa: B023
            found.close_.click()
            await until(lambda: not dialog.findChildren(ExportFound))
        assert await find(dialog, "nobody said this") == []
        assert not dialog.export.isEnabled()

    with_history(test)
    for form in Form:
        said = (out / form).read_text("utf-8-sig")
        assert said.count("tide") == module.PAGE + 5, form
        assert "something" not in said


def test_a_message_is_read_whole_below_the_list(with_history: Play) -> None:
    """The selected one; of none it says what to do."""

    async def test(stage: Stage, history: Kept) -> None:
        history.put("first line\nsecond line", by="Zoë")
        history.put("another")
        dialog = await opened(stage, history)
        dialog.view.select([1])
        assert dialog.detail.edit.toPlainText() == "first line\nsecond line"
        dialog.view.clearSelection()
        assert dialog.detail.edit.toPlainText() == ""

    with_history(test)


def test_words_that_are_cleared_are_looked_for_no_more(with_history: Play) -> None:
    """What is listed, and would be exported, is what the fields say."""

    async def test(stage: Stage, history: Kept) -> None:
        for words in ("tide tables", "something else"):
            history.put(words)
        dialog = await opened(stage, history)
        assert await find(dialog, "tide") == ["tide tables"]
        dialog.form.words.setFocus()
        QTest.keyClick(dialog.form.words, Qt.Key.Key_Escape)
        await answered(dialog)
        assert texts(dialog) == ["something else", "tide tables"]
        dialog.export.click()
        (given,) = dialog.findChildren(ExportFound)
        assert "What was taken back is in the file" in given.said.text()
        assert given.name() == "history"
        given.close_.click()
        await until(lambda: not dialog.findChildren(ExportFound))

    with_history(test)


def test_one_key_shows_all_that_somebody_said_and_esc_goes_back(with_history: Play) -> None:
    """From a message that was found, whatever words it was found by; a second Esc closes."""

    async def test(stage: Stage, history: Kept) -> None:
        for by, words in (("eve", "buy now"), ("ann", "hello"), ("eve", "it is cheap")):
            history.put(words, by=by)
        dialog = await opened(stage, history)
        assert await find(dialog, "buy") == ["buy now"]
        dialog.view.setFocus()
        dialog.view.select([0])
        QTest.keyClick(dialog.view, Qt.Key.Key_S)
        await answered(dialog)
        assert texts(dialog) == ["it is cheap", "buy now"]
        assert dialog.form.who.text() == "eve"
        QTest.keyClick(dialog.view, Qt.Key.Key_Escape)
        await answered(dialog)
        assert texts(dialog) == ["buy now"]
        assert (dialog.form.words.text(), dialog.form.who.text()) == ("buy", "")
        assert dialog.isVisible()
        dialog.view.clearSelection()
        QTest.keyClick(dialog.view, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    with_history(test)


def test_what_was_erased_is_listed_no_more(with_history: Callable[[Test], None]) -> None:
    """What is taken back while the search stands open is struck through, and gone with the rest
    once its words are erased; also while the dialog is closed."""

    async def story(stage: Stage, history: Kept) -> None:
        for said in ("one apple", "two apples", "three apples"):
            history.put(said)
        dialog = await opened(stage, history)
        assert len(await find(dialog, "apple")) == 3
        events = stage.control.host.events
        hits = dialog._hits
        for seq, is_back in ((1, False), (2, False), (2, True)):
            events.emit(MessageRedacted("lobby", 1, seq, 5_000, "message", is_back))
        assert [hits.hit(row).is_taken_back for row in range(3)] == [False, False, True]
        dialog.close()
        events.emit(EvidenceErased(6_000))
        assert hits.rowCount() == 2
        assert dialog.said.text() == "2 messages"
        events.emit(MessageRedacted("lobby", 1, 2, 5_000, "message"))
        assert [hits.hit(row).is_taken_back for row in range(2)] == [False, True]

    with_history(story)
