"""Contents on a real disk."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from peerpyrtc_desktop.core.errors import is_disk_full
from peerpyrtc_desktop.store import own_folder
from peerpyrtc_desktop.store.blob_folder import BlobFolder, leave_only
from tests.file_guest import names


def hash_of(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()


async def bring(blobs: BlobFolder, *parts: bytes, sha256: str | None = None) -> bool:
    incoming = await blobs.create()
    for part in parts:
        await incoming.write(part)
    return await incoming.keep(sha256 or hash_of(b"".join(parts)))


async def test_kept_read_and_removed(tmp_path: Path) -> None:
    """Contents lie under their hash, any part can be read, and they go when told."""
    blobs = BlobFolder(tmp_path / "files")
    assert await bring(blobs, b"abc", b"", b"def")
    assert await bring(blobs)
    assert names(tmp_path / "files") == {hash_of(b"abcdef"), hash_of(b"")}
    assert await blobs.read(hash_of(b"abcdef"), 2, 3) == b"cde"
    assert await blobs.read(hash_of(b"abcdef"), 4, 100) == b"ef"
    assert await blobs.read(hash_of(b"abcdef"), 6, 100) == b""
    await blobs.remove([hash_of(b"abcdef"), "0" * 64])
    with pytest.raises(FileNotFoundError):
        await blobs.read(hash_of(b"abcdef"), 0, 1)


async def test_another_hash(tmp_path: Path) -> None:
    """What isn't what it should be leaves nothing behind; nor does what is called off."""
    blobs = BlobFolder(tmp_path / "files")
    assert not await bring(blobs, b"abc", sha256=hash_of(b"other"))
    incoming = await blobs.create()
    await incoming.write(b"abc")
    await incoming.drop()
    await incoming.drop()
    assert names(tmp_path / "files") == set()


async def test_brought_twice(tmp_path: Path) -> None:
    """The second time takes the first one's place."""
    blobs = BlobFolder(tmp_path / "files")
    assert await bring(blobs, b"abc")
    assert await bring(blobs, b"abc")
    assert await blobs.read(hash_of(b"abc"), 0, 9) == b"abc"


async def test_only_this_user_may_read(tmp_path: Path) -> None:
    """Guests' files are nobody else's on this machine."""
    blobs = BlobFolder(tmp_path / "files")
    await bring(blobs, b"abc")
    assert (tmp_path / "files").stat().st_mode & 0o77 == 0
    assert (tmp_path / "files" / hash_of(b"abc")).stat().st_mode & 0o77 == 0


CRASH = """
import asyncio, os, sys
from pathlib import Path
from peerpyrtc_desktop.store.blob_folder import BlobFolder

async def bring():
    blobs = BlobFolder(Path(sys.argv[1]))
    whole, half = await blobs.create(), await blobs.create()
    await whole.write(b"abc")
    await whole.keep("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    os.kill(os.getpid(), 9)

asyncio.run(bring())
"""


def crash(folder: Path) -> None:
    """A host is killed while it keeps one file and takes in another."""
    subprocess.run([sys.executable, "-c", CRASH, str(folder)], check=False)


def all_files(folder: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


async def test_what_a_crash_left_goes(tmp_path: Path) -> None:
    """Opening removes what a host that was killed has left, and nothing that others put there."""
    folder = tmp_path / "files"
    crash(folder)
    assert len(names(folder)) == 2
    strangers = {"notes.txt", "incoming-mail", "0" * 63, "deeper"}
    for each in strangers - {"deeper"}:
        (folder / each).write_text("mine")
    (folder / "deeper").mkdir()
    (tmp_path / "key").write_bytes(b"key")
    blobs = BlobFolder(folder)
    await blobs.open()
    assert names(folder) == strangers
    await bring(blobs, b"abc")
    await blobs.open()
    assert names(folder) == strangers | {hash_of(b"abc")}
    assert blobs.notice == ""
    await blobs.close()
    del blobs
    gc.collect()
    assert {each.name for each in folder.iterdir()} == strangers
    assert (tmp_path / "key").read_bytes() == b"key"


@pytest.mark.parametrize("stuck", range(3))
async def test_a_file_that_can_not_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stuck: int
) -> None:
    """The others go all the same; the folder stays ours, and the next start removes the rest."""
    blobs = BlobFolder(tmp_path / "files")
    kept = [hash_of(each) for each in (b"a", b"b", b"c")]
    for each in (b"a", b"b", b"c"):
        await bring(blobs, each)
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name == kept[stuck]:
            raise PermissionError
        unlink(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        await blobs.close()
        del blobs
        gc.collect()
    assert {each.name for each in (tmp_path / "files").iterdir()} == {kept[stuck], own_folder.MARK}
    again = BlobFolder(tmp_path / "files")
    await again.open()
    assert (again.notice, names(tmp_path / "files")) == ("", set())


def a_folder_with_files(place: Path) -> None:
    place.mkdir()
    (place / "thesis.txt").write_text("mine")
    (place / hash_of(b"old")).write_bytes(b"old")
    (place / "deeper").mkdir()
    (place / "deeper" / "photo").write_text("mine")


def a_file(place: Path) -> None:
    place.write_text("mine")


def a_link_to_a_folder(place: Path) -> None:
    a_folder_with_files(place.with_name("elsewhere"))
    place.symlink_to(place.with_name("elsewhere"))


def a_mark_of_others(place: Path) -> None:
    a_folder_with_files(place)
    (place / own_folder.MARK).write_text("mine")


@pytest.mark.parametrize(
    "strange", [a_folder_with_files, a_file, a_link_to_a_folder, a_mark_of_others]
)
async def test_what_is_not_ours_stays(tmp_path: Path, strange: Callable[[Path], None]) -> None:
    """What was there before is left alone, is told of in words, and guests share files all the
    same."""
    strange(tmp_path / "files")
    before = all_files(tmp_path)
    blobs = BlobFolder(tmp_path / "files")
    await blobs.open()
    assert str(tmp_path / "files") in blobs.notice
    await bring(blobs, b"abc")
    assert await blobs.read(hash_of(b"abc"), 0, 9) == b"abc"
    await blobs.remove([hash_of(b"abc"), hash_of(b"old")])
    await blobs.close()
    del blobs
    gc.collect()
    after = all_files(tmp_path)
    after.pop(tmp_path / "files.lock")
    assert after == before


async def test_an_empty_folder_of_others(tmp_path: Path) -> None:
    """It is used, and stays when all that came into it goes: today, and after the next start."""
    (tmp_path / "files").mkdir()
    for _ in range(2):
        blobs = BlobFolder(tmp_path / "files")
        await bring(blobs, b"abc")
        assert names(tmp_path / "files") == {hash_of(b"abc")}
        await blobs.close()
        del blobs
        gc.collect()
        assert names(tmp_path / "files") == set()


async def test_removal_behind_a_keep(tmp_path: Path) -> None:
    """What is being kept as its twin is let go of stays; what came to nothing goes."""
    blobs = BlobFolder(tmp_path / "files")
    await bring(blobs, b"abc")
    for good in (True, False):
        incoming = await blobs.create()
        await incoming.write(b"abc" if good else b"other")
        gate = threading.Event()
        blocked = asyncio.ensure_future(blobs.do(gate.wait))  # noqa: TID251
        kept = asyncio.ensure_future(incoming.keep(hash_of(b"abc")))  # noqa: TID251
        await asyncio.sleep(0)
        removed = asyncio.ensure_future(blobs.remove([hash_of(b"abc")]))  # noqa: TID251
        await asyncio.sleep(0)
        gate.set()
        await removed
        assert [await blocked, await kept] == [True, good]
        assert names(tmp_path / "files") == ({hash_of(b"abc")} if good else set())


async def test_it_goes_with_its_owner(tmp_path: Path) -> None:
    """When nobody has it any more, so is what was in it."""
    blobs = BlobFolder(tmp_path / "files")
    await bring(blobs, b"abc")
    await blobs.close()
    del blobs
    gc.collect()
    assert not (tmp_path / "files").exists()


async def test_a_folder_that_outlasts_the_process(tmp_path: Path) -> None:
    """What is whole stays, what isn't goes, and so does what nobody shares, if it is ours."""
    folder = tmp_path / "history-files"
    assert leave_only(folder, set()) == 0
    blobs = BlobFolder(tmp_path / "files")
    blobs.outlast(folder)
    assert await bring(blobs, b"abc")
    assert await bring(blobs, b"def")
    half = await blobs.create()
    assert leave_only(folder, set()) == 0  # somebody has it
    await blobs.end()
    (folder / "mine").write_text("mine")
    blobs = BlobFolder(None)
    blobs.outlast(folder)
    assert await blobs.kept() == {hash_of(b"abc"): 3, hash_of(b"def"): 3}
    assert len(names(folder)) == 3
    (folder / hash_of(b"def")).write_bytes(b"d3f")
    assert await blobs.is_whole(hash_of(b"abc"))
    assert not await blobs.is_whole(hash_of(b"def"))
    assert not await blobs.is_whole("0" * 64)
    await blobs.end()
    await half.drop()
    assert leave_only(folder, {hash_of(b"abc")}) == 1
    assert names(folder) == {hash_of(b"abc"), "mine"}
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / hash_of(b"abc")).write_bytes(b"abc")
    assert leave_only(strange, set()) == 0
    assert (strange / hash_of(b"abc")).exists()
    assert not (tmp_path / "files").exists()


async def test_what_a_host_without_a_history_has_left_goes(tmp_path: Path) -> None:
    """Also when the next one has a history; what isn't this program's stays."""
    left, other = tmp_path / "files", tmp_path / "other"
    crash(left)
    assert len(names(left)) == 2
    other.mkdir()
    (other / hash_of(b"abc")).write_bytes(b"abc")
    for number, folder in enumerate((left, other)):
        blobs = BlobFolder(folder)
        blobs.outlast(tmp_path / f"history-files-{number}")
        await blobs.open()
        await blobs.end()
    assert not left.exists()
    assert (other / hash_of(b"abc")).exists()


async def test_two_hosts_with_one_folder(tmp_path: Path) -> None:
    """The second one takes a folder of its own; the first one's files stay."""
    first = BlobFolder(tmp_path / "files")
    await bring(first, b"abc")
    second = BlobFolder(tmp_path / "files")
    await bring(second, b"def")
    assert names(tmp_path / "files") == {hash_of(b"abc")}
    assert await second.read(hash_of(b"def"), 0, 9) == b"def"
    assert await first.read(hash_of(b"abc"), 0, 9) == b"abc"


PROCESS = """
import asyncio, os, sys
from pathlib import Path
from peerpyrtc_desktop.store.blob_folder import BlobFolder

blobs = BlobFolder(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

async def bring():
    incoming = await blobs.create()
    await incoming.write(b"abc")
    await incoming.keep("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")

asyncio.run(bring())
print(blobs._own.path)
if hasattr(os, "fork"):
    child = os.fork()
    if child == 0:
        sys.exit()
    os.waitpid(child, 0)
assert any(blobs._own.path.iterdir())
"""


@pytest.mark.parametrize("named", [True, False])
def test_it_goes_with_the_process(tmp_path: Path, named: bool) -> None:
    """Also a temporary one. A forked child that ends takes nothing along."""
    arguments = [str(tmp_path / "files")] if named else []
    done = subprocess.run(
        [sys.executable, "-c", PROCESS, *arguments], check=True, capture_output=True, text=True
    )
    assert not Path(done.stdout.strip()).exists()


async def test_at_rest(tmp_path: Path) -> None:
    """No thread is left, and what is kept can still be read; nothing is made before it's needed."""
    before = threading.active_count()
    blobs = BlobFolder(tmp_path / "files")
    await blobs.close()
    await bring(blobs, b"abc")
    assert threading.active_count() == before + 1
    await blobs.close()
    assert threading.active_count() == before
    assert await blobs.read(hash_of(b"abc"), 0, 9) == b"abc"
    await blobs.close()
    unused = BlobFolder(None)
    await unused.open()
    assert unused._own is None


async def test_a_disk_that_fails(tmp_path: Path) -> None:
    """It says so, each time anew."""
    (tmp_path / "files").write_text("a file where the folder should be")
    blobs = BlobFolder(tmp_path / "files" / "deeper")
    for _ in range(2):
        with pytest.raises(OSError, match="files"):
            await blobs.create()


def always_full() -> BinaryIO:
    """A real file that takes nothing."""
    return Path("/dev/full").open("wb")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file that is always full is Linux's")
async def test_a_disk_that_is_full_is_told_with_its_folder(tmp_path: Path) -> None:
    """The system names no file where writing fails: who hosts must know where to make room."""
    blobs = BlobFolder(tmp_path / "files")
    incoming = await blobs.create()
    incoming._file.close()
    incoming._file = always_full()
    with pytest.raises(OSError, match="files") as full:
        await incoming.write(bytes(1024 * 1024))
    assert is_disk_full(full.value)
    assert full.value.filename == str(tmp_path / "files")
    await incoming.drop()
    await blobs.close()
