"""A database on another machine's disk is refused by name; hosting goes on without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.store import file_system
from peerpyrtc_desktop.store.file_system import OnNetwork, check_local, kind_of

# As systems have them.
MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
36 27 0:31 / /home rw,relatime shared:20 - nfs4 10.0.0.5:/export/home rw,vers=4.2,hard
37 36 0:32 / /home/ann/local rw,relatime shared:21 - ext4 /dev/sdb1 rw
38 27 0:33 / /mnt/the\\040share rw,relatime - cifs //nas/share rw,vers=3.1.1
39 27 0:34 / /mnt/remote rw,nosuid,nodev,relatime shared:5 master:1 - fuse.sshfs ann@pc:/data rw
40 27 8:1 / /mnt/stick rw,nosuid,relatime - fuseblk /dev/sda1 rw,user_id=0
41 27 0:35 / /mnt/over rw - nfs nas:/a rw
42 41 0:36 / /mnt/over rw - tmpfs tmpfs rw
43 27 0:37 / /mnt/c rw,noatime - 9p C:\\134 rw,aname=drvfs
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/data", "nfs4"),
        ("/home", "nfs4"),
        ("/homes/ann", "ext4"),
        ("/home/ann/local/data", "ext4"),
        ("/mnt/the share/data", "cifs"),
        ("/mnt/remote/data", "fuse.sshfs"),
        ("/mnt/stick/data", "fuseblk"),
        ("/mnt/over/data", "tmpfs"),
        ("/mnt/c/Users/Ann", "9p"),
        ("/srv", "ext4"),
    ],
)
def test_what_a_path_is_on(path: str, kind: str) -> None:
    assert kind_of(Path(path), MOUNTS) == kind


@pytest.mark.parametrize("mounts", ["", "\n", "1 2 3", "a b c d / e - ", "- - - - - - -"])
def test_what_can_not_be_read_is_no_network(mounts: str) -> None:
    assert not kind_of(Path("/srv"), mounts)


def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> Path:
    """A folder that the system would say to be on this kind."""
    place = tmp_path / "remote"
    place.mkdir()
    table = tmp_path / "mountinfo"
    table.write_text(
        f"27 1 254:0 / / rw - ext4 /dev/vda rw\n28 27 0:9 / {place} rw - {kind} x rw\n"
    )
    monkeypatch.setattr(file_system, "MOUNTS", table)
    return place


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.rclone"])
def test_networks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """By the way of a link too."""
    place = mounted(tmp_path, monkeypatch, kind)
    (tmp_path / "link").symlink_to(place)
    for folder in (place, tmp_path / "link"):
        with pytest.raises(OnNetwork, match=kind):
            check_local(folder / "history.db")
    check_local(tmp_path / "history.db")


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "tmpfs", "fuseblk", "overlay", "fuse.lazyfs"])
def test_local_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    check_local(mounted(tmp_path, monkeypatch, kind) / "history.db")


async def test_hosting_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is made there, and it is told what to do instead."""
    place = mounted(tmp_path, monkeypatch, "nfs4")
    engine = Engine(Settings(host="127.0.0.1", port=0, data_dir=place, rooms=("lobby",)))
    await engine.start()
    assert engine.host.has_room("lobby")
    assert not engine.keeps
    assert engine.notice == (
        f"History is off. {place / 'history.db'} is on a network file system (nfs4), where a "
        "database breaks: give a local folder with --data-dir, or do without the history with "
        "--history off."
    )
    assert not [name for name in os.listdir(place) if name.startswith("history")]
    await engine.close()
