"""Contents on a real disk."""

from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from peerpyrtc_desktop.store.blob_folder import BlobFolder


def hash_of(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()


async def bring(blobs: BlobFolder, *parts: bytes, sha256: str | None = None) -> bool:
    incoming = await blobs.create()
    for part in parts:
        await incoming.write(part)
    return await incoming.keep(sha256 or hash_of(b"".join(parts)))


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


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


async def test_what_a_crash_left_goes(tmp_path: Path) -> None:
    """Opening empties the folder, and leaves what is beside it alone."""
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / hash_of(b"old")).write_bytes(b"old")
    (tmp_path / "key").write_bytes(b"key")
    blobs = BlobFolder(tmp_path / "files")
    await blobs.open()
    assert names(tmp_path / "files") == set()
    await bring(blobs, b"abc")
    await blobs.open()
    assert names(tmp_path / "files") == {hash_of(b"abc")}
    assert (tmp_path / "key").read_bytes() == b"key"


async def test_it_goes_with_its_owner(tmp_path: Path) -> None:
    """When nobody has it any more, so is what was in it."""
    blobs = BlobFolder(tmp_path / "files")
    await bring(blobs, b"abc")
    del blobs
    gc.collect()
    assert not (tmp_path / "files").exists()


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
print(blobs._folder)
if hasattr(os, "fork"):
    child = os.fork()
    if child == 0:
        sys.exit()
    os.waitpid(child, 0)
assert any(blobs._folder.iterdir())
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
    assert unused._folder is None


async def test_a_disk_that_fails(tmp_path: Path) -> None:
    """It says so, each time anew."""
    (tmp_path / "files").write_text("a file where the folder should be")
    blobs = BlobFolder(tmp_path / "files" / "deeper")
    for _ in range(2):
        with pytest.raises(OSError, match="files"):
            await blobs.create()
