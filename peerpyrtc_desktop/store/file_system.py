"""What kind of file system a path is on, where the system tells: on Linux."""

from __future__ import annotations

import re
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")

# Other machines' disks, or those behind a virtual machine: two that lock a file there may both be
# told that they have it, and what is written is there when the other side says so.
_NETWORK = re.compile(
    r"nfs[0-9]*|cifs|smb[0-9a-z]*|ncpfs|afs|9p|ceph|glusterfs|lustre|beegfs|vboxsf|prl_fs|vmhgfs"
    r"|fuse\.(sshfs|rclone|s3fs|smbnetfs|gvfsd-fuse|glusterfs|ceph(-fuse)?|curlftpfs|davfs2?"
    r"|vmhgfs-fuse|juicefs|nfs[0-9a-z-]*)"
)


class OnNetwork(OSError):
    """A database is no good in this place. Says why, and what else to do, without the full stop."""

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(
            f"{path} is on a network file system ({kind}), where a database breaks: give a local "
            "folder with --data-dir, or do without the history with --history off"
        )


def check_local(path: Path) -> None:
    """Look whether a file at this path may be a database. Raises OnNetwork."""
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        where = path.resolve()
    except OSError:  # no Linux
        return
    kind = kind_of(where, mounts)
    if _NETWORK.fullmatch(kind):
        raise OnNetwork(path, kind)


def kind_of(path: Path, mounts: str) -> str:
    """The file system of an absolute path without links, by `mounts` (see proc(5)); or ""."""
    best, kind = -1, ""
    for line in mounts.split("\n"):
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        # Blanks and the like stand there as octal numbers.
        place = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4])
        depth = len(Path(place).parts)
        if depth >= best and path.is_relative_to(place):  # of two in one place the later counts
            best, kind = depth, after.split(" ")[0]
    return kind
