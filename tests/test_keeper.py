"""A host whose history can't be opened."""

from __future__ import annotations

from pathlib import Path

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.store.history.database import FILE


async def test_it_hosts_all_the_same(tmp_path: Path) -> None:
    """It says which file it is and that it stayed as it was, after every start."""
    content = b"This is no database, and somebody's own." * 200
    (tmp_path / FILE).write_bytes(content)
    engine = Engine(Settings(host="127.0.0.1", port=0, data_dir=tmp_path, rooms=("lobby",)))
    for _ in range(2):
        await engine.start()
        assert engine.host.has_room("lobby")
        assert not engine.keeps
        assert engine.notice.startswith(f"History is off. {tmp_path / FILE} can't be used (")
        await engine.stop()
    await engine.close()
    assert (tmp_path / FILE).read_bytes() == content
