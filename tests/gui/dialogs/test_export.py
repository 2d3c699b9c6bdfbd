"""Files of the stored history, from the panel, out of a real database."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from peerpyrtc_desktop.gui.dialogs.export import Export
from peerpyrtc_desktop.runtime.ports.archive import Form
from tests.gui.conftest import Stage, until
from tests.gui.kept import kept

Play = Callable[..., None]


def opened(stage: Stage) -> Export:
    stage.window.actions_.export.trigger()
    return stage.window.findChildren(Export)[-1]


def test_a_room_is_saved_as_a_file_that_the_system_dialog_asked_for(
    on_stage: Play, tmp_path: Path
) -> None:
    place = tmp_path / "out"
    place.mkdir()

    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path) as history:
            history.put("=tea")
            history.put("elsewhere", room="attic")
            await history.flush()
            dialog = opened(stage)
            await until(lambda: dialog.room.count() == 3)
            dialog.room.choose("lobby")
            dialog.form.setCurrentIndex(dialog.form.findData(Form.CSV))
            dialog.act.click()
            (where,) = dialog.findChildren(QFileDialog)
            assert where.selectedFiles()[0].endswith(".csv")
            where.fileSelected.emit(str(place / "lesson.csv"))
            where.reject()
            await until(lambda: "lesson.csv" in dialog.said.text())
            dialog.reject()

    on_stage(test)
    assert os.listdir(place) == ["lesson.csv"]
    rows = (place / "lesson.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 2
    assert "'=tea" in rows[1]


def test_there_is_something_to_save_once_the_history_is_there(
    on_stage: Play, tmp_path: Path
) -> None:
    async def test(stage: Stage) -> None:
        dialog = opened(stage)
        assert dialog.said.text().startswith("History is off")
        assert not dialog.act.isEnabled()
        async with kept(stage, tmp_path) as history:
            history.put("hello")
            await history.flush()
            stage.panel.commands.hosting_changed.emit(stage.panel.commands.hosting)
            await until(lambda: dialog.room.count() == 2)
            assert dialog.said.text() == ""
            dialog.save(tmp_path / "hello.csv")
            await until(lambda: "hello.csv" in dialog.said.text())
            assert dialog.said.text().startswith("1 row is in ")
            dialog.reject()

    on_stage(test)


def test_a_cancelled_one_leaves_what_was_there_and_no_half_file(
    on_stage: Play, tmp_path: Path
) -> None:
    place = tmp_path / "out"
    place.mkdir()
    (place / "lesson.html").write_text("before")

    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path) as history:
            for n in range(2_000):
                history.put(f"message {n}")
            await history.flush()
            dialog = opened(stage)
            dialog.save(place / "lesson.html")
            assert dialog.close_.text() == "Cancel"
            dialog.close_.click()
            await until(lambda: len(os.listdir(place)) == 1 and not dialog.is_running)

    on_stage(test)
    assert (place / "lesson.html").read_text() == "before"


def test_a_place_that_takes_no_file_is_told(on_stage: Play, tmp_path: Path) -> None:
    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path):
            dialog = opened(stage)
            dialog.save(tmp_path / "nowhere" / "lesson.html")
            await until(lambda: "could not be saved" in dialog.said.text())
            assert dialog.act.isEnabled()
            dialog.reject()

    on_stage(test)


def test_all_that_is_known_has_the_drawings_too(on_stage: Play, tmp_path: Path) -> None:
    """Those are nothing to read: the other forms leave them out."""
    out = tmp_path / "out"
    out.mkdir()

    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path) as history:
            history.put("hello")
            history.put({"shape": 1}, event="stroke")
            await history.flush()
            for form in (Form.JSONL, Form.CSV):
                dialog = opened(stage)
                dialog.form.setCurrentIndex(dialog.form.findData(form))
                dialog.save(out / form)
                await until(lambda: dialog.act.isEnabled() and not dialog.is_running)  # noqa: B023
                dialog.reject()

    on_stage(test)
    assert (out / Form.JSONL).read_text().count("stroke") == 1
    assert len((out / Form.CSV).read_text("utf-8-sig").splitlines()) == 2


def test_a_page_has_the_pictures_in_it_if_they_are_asked_for(
    on_stage: Play, tmp_path: Path
) -> None:
    out, contents = tmp_path / "out", b"\x89PNG\r\n\x1a\n and so on"
    out.mkdir()
    sha256 = hashlib.sha256(contents).hexdigest()
    (out / sha256).write_bytes(contents)

    async def test(stage: Stage) -> None:
        async with kept(stage, tmp_path) as history:
            history.put({"name": "a.png", "size": 20, "sha256": sha256}, event="file")
            await history.flush()
            history.host_archive.contents = out
            dialog = opened(stage)
            dialog.form.setCurrentIndex(dialog.form.findData(Form.CSV))
            assert not dialog.pictures.isEnabled()
            dialog.form.setCurrentIndex(dialog.form.findData(Form.HTML))
            dialog.pictures.click()
            dialog.save(out / "page.html")
            await until(lambda: not dialog.is_running)
            assert dialog.pictures.isEnabled()
            dialog.reject()

    on_stage(test)
    assert (out / "page.html").read_text().count("data:image/png;base64,") == 1
