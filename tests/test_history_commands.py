"""What was said, asked for on the command line: beside a host, and after it."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from tests.clients import V1, ref
from tests.e2e.program import running
from tests.loaded import LOADED, PROGRAM, run


async def chat(url: str) -> None:
    """Ann says something, with what moves a terminal's cursor in it, and leaves."""
    ann = V1(url, "lobby", "Ann")
    await ann.connect()
    ann.say("Übermorgen\x1b[2J at ten", ref(1))
    ann.say("see you", ref(2))
    await ann.type("ack", ref=ref(2))
    await ann.close()


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which something was said."""
    folder = tmp_path_factory.mktemp("talked")
    with running(LOADED, "serve", "--room=lobby", data=folder) as program:
        asyncio.run(chat(program.url))
        found = run("search", "bermor", f"--data-dir={folder}")
        assert found.returncode == 0, found.stderr
        assert "lobby  Ann: Übermorgen\\u001b[2J at ten" in found.stdout
    return folder


@pytest.fixture
def folder(talked: Path, tmp_path: Path) -> Path:
    """One like it, of a test's own."""
    return shutil.copytree(talked, tmp_path, dirs_exist_ok=True)


def test_after_the_host_has_ended(folder: Path, tmp_path: Path) -> None:
    """Wherever the folder is named; a file that is there stays as it is."""
    before = run(f"--data-dir={folder}", "search", "see")
    assert before.stdout.splitlines()[0].endswith("lobby  Ann: see you")
    variable = run("search", "see", PEERPYRTC_DATA_DIR=str(folder))
    assert variable.stdout == before.stdout
    for command in (("search", "see"), ("export",), ("attendance",)):
        attic = run(*command, "--room=attic", f"--data-dir={folder}")
        assert (attic.returncode, attic.stdout) == (1, "")
        assert attic.stderr == "There is no room 'attic' in this history.\n"
    output = tmp_path / "out.jsonl"
    arguments = ("export", f"--data-dir={folder}", f"--output={output}")
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, f"2 messages written to {output}.\n")
    said = [json.loads(line)["data"] for line in output.read_text().splitlines()]
    assert said == ["Übermorgen\x1b[2J at ten", "see you"]
    again = run(*arguments)
    assert (again.returncode, again.stderr) == (
        1,
        f"{output} is there already: choose another name.\n",
    )
    assert len(output.read_text().splitlines()) == 2
    page = run("export", "--format=html", f"--data-dir={folder}")
    assert page.stdout.startswith("<!doctype html>")
    assert output.stat().st_mode & 0o777 == 0o600
    table = run("attendance", f"--data-dir={folder}").stdout.splitlines()
    assert table[1].split(",")[1:3] == ["lobby", "Ann"]


def test_who_is_there_still_was_there_until_the_last_sign_of_life(folder: Path) -> None:
    """That is what a host writes once a minute: nobody has to say anything, or to leave, for it."""
    minute = 60_000
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        (newest,) = database.execute("SELECT max(time) FROM messages").fetchone()
        joined = (newest // 86_400_000 + 1) * 86_400_000 + 19 * 60 * minute
        database.execute('UPDATE stays SET joined = ?, "left" = NULL', (joined,))
        for document, minutes in ((joined + 6 * minute, "6"), (joined + 41 * minute, "41")):
            database.execute(
                "INSERT OR REPLACE INTO documents (kind, name, document) VALUES ('alive', '', ?)",
                (str(document),),
            )
            database.commit()
            table = run("attendance", f"--data-dir={folder}").stdout.splitlines()
            assert table[1].split(",")[-1] == minutes


def test_what_is_drawn_or_long_is_told_in_few_words(folder: Path) -> None:
    """A stroke's points tell nobody anything; who wants a long text whole asks for it."""
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        stroke = json.dumps({"points": [1, 2, 3]})
        database.execute("UPDATE messages SET name = 'stroke', data = ? WHERE seq = 1", (stroke,))
        database.execute("UPDATE messages SET data = ? WHERE seq = 2", (json.dumps("long " * 900),))
    long, drawn = run("search", f"--data-dir={folder}").stdout.splitlines()
    assert drawn.endswith("lobby  Ann: drew on the whiteboard")
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        note = json.dumps({"points": [1, 2], "text": "buy milk"})
        database.execute("UPDATE messages SET data = ? WHERE seq = 1", (note,))
    _, written = run("search", f"--data-dir={folder}").stdout.splitlines()
    assert written.endswith("lobby  Ann: wrote on the whiteboard: buy milk")
    assert long.endswith("lobby  Ann: " + "long " * 400 + "...")
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        picture = json.dumps({"points": [1, 2], "picture": {"$bytes": "/9j/wAALCAABAAEBAREA"}})
        database.execute("UPDATE messages SET data = ? WHERE seq = 1", (picture,))
    _, put = run("search", f"--data-dir={folder}").stdout.splitlines()
    assert put.endswith("lobby  Ann: put a picture on the whiteboard")
    whole = run("search", "--whole", f"--data-dir={folder}").stdout.splitlines()
    assert whole[0].endswith("lobby  Ann: " + "long " * 900)


def test_what_is_meant_may_be_narrowed(folder: Path) -> None:
    """By what the panel's search has too: sender, address, kind and time, without any words."""
    at = f"--data-dir={folder}"
    for options, count in (
        ((), 2),
        (("--from=ann", "--kind=message", "--address=127.0.0.1", "--since=2026-01-01"), 2),
        (("--kind=whisper",), 0),
        (("--address=192.0.2.7",), 0),
        (("--until=2026-01-01 08:30",), 0),
        (("--since=2900-01-01T00:00+01:00",), 0),
    ):
        assert len(run("search", at, *options).stdout.splitlines()) == count, options
    assert run("export", at, "--kind=announcement").stdout == ""
    assert len(run("attendance", at, "--until=2026-01-01").stdout.splitlines()) == 1


def test_what_is_wrong_is_told_in_a_line(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "talk.csv"
    assert (
        run("export", "--format=csv", f"--data-dir={folder}", f"--output={table}").returncode == 0
    )
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "history.db").write_bytes(b"no database at all, really" * 100)
    for arguments, words in (
        (("search", "ab", f"--data-dir={folder}"), "Search for words of three letters"),
        (("search", "abc", f"--data-dir={tmp_path / 'none'}"), "There is no history at"),
        (("search", "abc", f"--data-dir={tmp_path / 'other'}"), "file is not a database."),
        (("export", f"--data-dir={folder}", "--output=/no/such/folder/x"), "/no/such/folder/x: No"),
        (("restore", "/no/copy.db", f"--data-dir={tmp_path / 'new'}"), "/no/copy.db: No such file"),
        (
            ("import", str(table), f"--data-dir={tmp_path / 'new'}"),
            "talk.csv is no export in jsonl",
        ),
    ):
        told = run(*arguments)
        assert told.returncode == 1
        assert words in told.stderr
        assert "Errno" not in told.stderr
        assert len(told.stderr.splitlines()) == 1, told.stderr


@pytest.mark.parametrize("command", ["search", "export", "attendance"])
def test_who_reads_no_further_is_told_nothing(folder: Path, command: str) -> None:
    """As in `search ... | head`: the pipe's other end is closed."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        ended = subprocess.run(
            [*PROGRAM, command, f"--data-dir={folder}"],
            stdout=closed,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_a_page_may_have_the_pictures(folder: Path) -> None:
    """Of those contents that lie in the data folder beside the history."""
    contents = b"\x89PNG\r\n\x1a\n and so on"
    sha256 = hashlib.sha256(contents).hexdigest()
    (folder / KEPT_FILES / sha256).write_bytes(contents)
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        told = json.dumps({"name": "a.png", "size": len(contents), "sha256": sha256})
        database.execute("UPDATE messages SET name = 'file', data = ? WHERE seq = 2", (told,))
    pages = [
        run("export", "--format=html", *more, f"--data-dir={folder}").stdout
        for more in ((), ("--pictures",))
    ]
    assert [page.count('<img alt="a.png" src="data:image/png;base64,iVBOR') for page in pages] == [
        0,
        1,
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("search", "abc", "--most=0"), "--most: '0' is no whole number from 1 to 100000."),
        (("search", "abc", "--most=all"), "--most: 'all' is no whole number from 1 to 100000."),
        (
            ("search", "--kind=rumour"),
            "--kind: 'rumour' is none of said, message, whisper, announcement, file, drawing.",
        ),
        (("export", "--since=noon"), "--since: 'noon' is no time, such as 2026-11-26 08:30."),
        (("export", "--format=pdf"), "--format: 'pdf' is neither jsonl nor csv nor html."),
        (("export", "--format=csv", "--pictures"), "--pictures: only html has them."),
        *(
            ((*command, f"{option}=a\udcff"), f"{option}: there are bytes in it that are no text.")
            for command, option in (
                (("search", "abc"), "--room"),
                (("search", "abc"), "--from"),
                (("export",), "--address"),
                (("forget",), "--device"),
                (("forget", "--room=lobby"), "--name"),
                (("import", "x"), "--database-url"),
            )
        ),
        (("forget", "--name=Ann"), "Say --device, or --room, or --room and --name, or --expired."),
    ],
)
def test_what_is_misused_is_told_in_a_line(arguments: tuple[str, ...], words: str) -> None:
    """Nothing was looked at: what was given can't be."""
    told = run(*arguments)
    assert (told.returncode, told.stdout, told.stderr) == (2, "", f"{words}\n")


def kill_when_begun(command: str, folder: Path, out: Path) -> int:
    """The status of a command that is killed as soon as something is in that folder."""
    program = subprocess.Popen([*PROGRAM, command, f"--data-dir={folder}", f"--output={out}/x"])
    try:
        while not os.listdir(out):
            assert program.poll() is None
    finally:
        program.kill()
    return program.wait()


@pytest.mark.parametrize("command", ["export", "backup"])
def test_one_that_is_killed_leaves_nothing_under_the_name(
    command: str, folder: Path, tmp_path: Path
) -> None:
    """What it has begun lies beside it under a name of ours, for this user alone."""
    out = tmp_path / "out"
    out.mkdir()
    with closing(sqlite3.connect(folder / "history.db")) as database, database:
        database.execute(
            "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
            "INSERT INTO messages (room, epoch, seq, kind, time, sender, name, data) "
            "SELECT room, epoch, i, kind, time, sender, name, data FROM n, messages WHERE seq = 2"
        )
    while kill_when_begun(command, folder, out) != -signal.SIGKILL:
        (out / "x").unlink()  # it was done before
    names = os.listdir(out)
    assert "x" not in names
    assert all(each.startswith(".peerpyrtc-") for each in names)
    assert {(out / each).stat().st_mode & 0o077 for each in names} == {0}
    done = run(command, f"--data-dir={folder}", f"--output={out}/x")
    verb = "written" if command == "export" else "copied"
    assert done.returncode == 0
    assert re.fullmatch(rf"[12][0-9]{{2}},[0-9]{{3}} messages {verb} to {out}/x\.\n", done.stderr)
    assert len(os.listdir(out)) == len(names) + 1


def test_a_folder_that_can_only_be_read_is_to_be_copied(folder: Path, tmp_path: Path) -> None:
    """Its log has a folder's name here: what stops who runs tests as root, too."""
    (folder / "history.db-wal").mkdir()
    for command in (("search", "see"), ("export",), ("backup", f"--output={tmp_path / 'copy'}")):
        told = run(*command, f"--data-dir={folder}")
        assert (told.returncode, told.stdout) == (1, "")
        assert told.stderr.endswith("copy the data folder, and name the copy with --data-dir.\n")
        assert len(told.stderr.splitlines()) == 1


def test_kept_and_forgotten(folder: Path, tmp_path: Path) -> None:
    copy, lines = tmp_path / "copy.db", tmp_path / "lines.jsonl"
    at = f"--data-dir={folder}"
    assert run("backup", f"--output={copy}", at).stderr == f"2 messages copied to {copy}.\n"
    assert run("export", f"--output={lines}", at).returncode == 0
    beside = run("backup", f"--output={copy}", at)
    assert (beside.returncode, len(beside.stderr.splitlines())) == (1, 1)
    assert {each.name for each in tmp_path.glob("copy.db*")} == {"copy.db"}
    (folder / "history-before-9.db").touch()
    (folder / ".peerpyrtc-x.part").touch()  # of a copy that was killed
    gone = run("forget", "--room=lobby", at)
    assert gone.stdout.startswith("Forgot 2 messages and 1 stay.")
    for left in (".peerpyrtc-x.part", "history-before-9.db"):
        assert f"So has {folder / left}.\n" in gone.stdout
    assert run("search", "see", at).stdout == ""
    assert run("import", str(lines), at).stdout == "Added 2, 0 were there, 0 left out.\n"
    assert run("import", str(lines), at).stdout == "Added 0, 2 were there, 0 left out.\n"
    back = run("restore", str(copy), at)
    assert "What was there is" in back.stdout
    assert back.stderr == f"2 messages put in place in {folder}.\n"
    assert {each.name for each in tmp_path.glob("copy.db*")} == {"copy.db"}
    assert not list(folder.glob("history.db.new*"))
    assert run("search", "see", at).stdout.endswith("Ann: see you\n")
    with running(LOADED, "serve", data=folder):
        told = run("restore", str(copy), at)
        assert told.returncode == 1
        assert told.stderr.endswith("stop it first, then run this again.\n")
        assert len(told.stderr.splitlines()) == 1
    assert run("forget", at).returncode == 2


@pytest.mark.parametrize("killed", [False, True])
def test_beside_a_host_it_is_forgotten_when_that_ends(folder: Path, killed: bool) -> None:
    """Or before the next one begins; nothing of it is in any file then."""
    at = f"--data-dir={folder}"
    with running(LOADED, "serve", data=folder, killed=killed) as program:
        nobody = run("forget", "--room=lobby", "--name=Nobody", at)
        assert (nobody.returncode, nobody.stdout) == (1, "")
        assert nobody.stderr == "There is nothing of theirs in this history.\n"
        done = run("forget", "--room=lobby", "--name=Ann", at)
        assert (done.returncode, done.stderr) == (0, "")
        assert f"(process {program.pid}) has the data folder" in done.stdout
        assert "When it ends this is forgotten: until then it is there.\n" in done.stdout
        assert run("search", "see", at).stdout.endswith("Ann: see you\n")
        if killed:
            os.kill(program.pid, signal.SIGKILL)
    if killed:
        assert run("search", "see", at).stdout.endswith("Ann: see you\n")
        with running(LOADED, "serve", data=folder):
            assert run("search", "see", at).stdout == ""
    assert run("search", "see", at).stdout == ""
    assert not list(folder.glob("forget-later-*"))
    held = b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())
    assert b"see you" not in held


@pytest.mark.parametrize("killed", [False, True])
def test_beside_a_host_an_import_waits_for_its_end(
    folder: Path, tmp_path: Path, killed: bool
) -> None:
    """Or for the next start, whose rooms have it; what is no line of an export is named at once."""
    at, lines = f"--data-dir={folder}", tmp_path / "lines.jsonl"
    assert run("export", f"--output={lines}", at).returncode == 0
    told = lines.read_text()
    moved = told.replace("see you", "seen before").replace('"epoch":', '"epoch":1')
    lines.write_text(f"no JSON\n{moved}{told}")
    with running(LOADED, "serve", data=folder, killed=killed) as program:
        strict = run("import", "--strict", str(lines), at)
        assert (strict.returncode, strict.stdout) == (1, "")
        assert strict.stderr.startswith("Nothing was added: line 1: ")
        foreign = run("import", "/etc/hostname", at)
        assert (foreign.returncode, foreign.stdout) == (1, "")
        assert "is no export in jsonl: line 1 is none of it" in foreign.stderr
        assert not list(folder.glob("import-later-*"))
        done = run("import", str(lines), at)
        assert (done.returncode, done.stderr.splitlines()[0][:22]) == (0, "Line 1 is left out: JS")
        assert f"(process {program.pid}) has the data folder" in done.stdout
        assert "When it ends what of 4 messages isn't there is added" in done.stdout
        assert run("search", "seen before", at).stdout == ""
        if killed:
            os.kill(program.pid, signal.SIGKILL)
    if killed:
        with running(LOADED, "serve", data=folder) as program:
            assert "2 messages were added, 2 were there." in program.log.read_text()
    assert "seen before" in run("search", "seen before", at).stdout
    assert len(run("export", at).stdout.splitlines()) == 4
    assert not list(folder.glob("import-later-*"))


def test_who_is_forgotten_after_an_import_is_in_neither(folder: Path, tmp_path: Path) -> None:
    """What was asked for is done in that order, also by the next command if the host was killed."""
    at, lines = f"--data-dir={folder}", tmp_path / "lines.jsonl"
    told = run("export", at).stdout.replace('"epoch":', '"epoch":1')
    lines.write_text(told.replace("Ann", "Zoe").replace("ann", "zoe"))
    with running(LOADED, "serve", data=folder, killed=True) as program:
        assert run("import", str(lines), at).returncode == 0
        assert "When it ends this" in run("forget", "--room=lobby", "--name=Zoe", at).stdout
        assert run("import", str(lines), at).returncode == 0
        os.kill(program.pid, signal.SIGKILL)
    gone = run("forget", "--room=lobby", "--name=Zoe", at)
    assert gone.stdout.startswith("Forgot 2 messages and 0 stays.")
    assert "What was to be imported is in the history: 4 messages were added" in gone.stderr
    lines.unlink()
    held = b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())
    assert b"see you" in held
    assert b"Zoe" not in held


def grown_old(folder: Path) -> None:
    """The host was last here 40 days ago."""
    with closing(sqlite3.connect(folder / "history.db")) as database:
        for change in (
            "UPDATE messages SET time = time - 40 * 86400000",
            'UPDATE stays SET joined = joined - 40 * 86400000, "left" = "left" - 40 * 86400000',
            "UPDATE starts SET looked = looked - 40 * 86400000",
        ):
            database.execute(change)
        database.commit()


def test_what_is_old_all_at_once_goes_on_somebodys_word(folder: Path, tmp_path: Path) -> None:
    """The host says so once, in a line, and how to give it; until then nothing goes."""
    at = f"--data-dir={folder}"
    for days in ("0", "30"):
        done = run("forget", "--expired", f"--history-days={days}", at)
        assert done.stdout.startswith("Forgot 0 messages and 0 stays.")
    grown_old(folder)
    with running(LOADED, "serve", data=folder) as program:
        deadline = time.monotonic() + 60
        while (log := program.log.read_text()).count("forget --expired") == 0:
            assert time.monotonic() < deadline, log
            time.sleep(0.1)
        (line,) = [each for each in log.splitlines() if "--expired" in each]
        assert "3 of 3 messages and stays would be older than they may be at once" in line
    assert "Ann: see you" in run("search", "see", at).stdout
    assert run("forget", "--expired", "--history-days=50", at).stdout.startswith("Forgot 0 mess")
    assert run("forget", "--expired", at).stdout.startswith("Forgot 2 messages and 1 stay.")
    nothing = run("search", "see", at)
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, "", "Nothing found.\n")
    with running(LOADED, "serve", data=folder) as program:
        assert "--expired" not in program.log.read_text()


def test_the_word_for_what_is_old_is_given_beside_a_host_too(folder: Path) -> None:
    """What was old when it was given goes when the host ends, by the days that were said."""
    at = f"--data-dir={folder}"
    grown_old(folder)
    for days, is_left in (("50", True), ("30", False)):
        with running(LOADED, "serve", data=folder) as program:
            beside = run("forget", "--expired", f"--history-days={days}", at)
            assert (beside.returncode, beside.stderr) == (0, "")
            assert f"(process {program.pid}) has the data folder" in beside.stdout
            assert "When it ends this is forgotten" in beside.stdout
            assert "Ann: see you" in run("search", "see", at).stdout
        assert ("Ann: see you" in run("search", "see", at).stdout) is is_left
        assert not list(folder.glob("forget-later-*"))


@pytest.mark.parametrize(
    ("whose", "words"),
    [
        (("--room=attic",), "There is no room 'attic' in this history."),
        (("--room=attic", "--name=Ann"), "There is no room 'attic' in this history."),
        (("--room=lobby", "--name=Anne"), "There is nothing of theirs in this history."),
        (("--device=unknown",), "There is nothing of theirs in this history."),
    ],
)
def test_who_is_unknown_is_not_forgotten(folder: Path, whose: tuple[str, ...], words: str) -> None:
    """A slip of the pen is told: or one would think it is done."""
    told = run("forget", *whose, f"--data-dir={folder}")
    assert (told.returncode, told.stdout, told.stderr) == (1, "", f"{words}\n")


def test_forgetting_makes_no_history(tmp_path: Path) -> None:
    told = run("forget", "--room=lobby", f"--data-dir={tmp_path / 'none'}")
    assert told.returncode == 1
    assert told.stderr.startswith("There is no history at")
    assert not (tmp_path / "none").exists()
