"""The panel's translations: made from its sources, checked, and released for Qt.

    python -m tests.translations            # brings all .ts and .qm files up to date
    python -m tests.translations check pl   # what is wrong with one language, or still to do
    python -m tests.translations fill pl words.json   # takes translations in from a file

Such a file is one object: `{"Send": "Wyślij", "{count} rows": ["…", "…", "…"]}`; a key as
`"Export|Send"` is that of one context alone.

What the panel says is found as Qt's own `lupdate` would, but for what that can't know: words in the
verb table, words of modules rather than classes, and sentences with a number (`counted`).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from peerpyrtc_desktop.gui.language import LANGUAGES

GUI = Path("peerpyrtc_desktop/gui")
FOLDER = Path("resources/translations")

FORMS = {"fr": 2, "de": 2, "es": 2, "ar": 6, "ja": 1, "zh": 1, "it": 2, "pt": 2, "pl": 3}
"""How many forms a sentence with a number has, as Qt has it."""

NARROW = ("PeersModel", "RoomsModel")
"""Where short words are heads of columns of numbers."""

CODES = tuple(FORMS)
"""The languages that sources are translated into."""

VERB_WORDS = ("words", "named", "short", "tip", "named_tip", "failed", "title")
"""What is words in a row of the verb table."""

UNMARKED = {
    ("it", "&Take back everything…"),
    ("it", "&Take back everything {who} said in {room}…"),
    ("pt", "Hold w&ith a reason…"),
    ("pt", "Hold the messages of {who}, w&ith a reason…"),
}
"""Those of whose letters each is another's in the same menu: a key of both would do neither."""

_PLACE = re.compile(r"\{\w*\}")
_KEY = re.compile(r"&(?=\w)")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Source:
    """What is to be translated: `counted` in as many forms as the language has for numbers."""

    context: str
    text: str
    counted: bool = False


@dataclass
class Entry:
    """A translation, or its forms."""

    forms: list[str]
    is_finished: bool


Entries = dict[Source, Entry]


# --- what the sources say


@cache
def sources() -> list[Source]:
    """All that the panel says, each once in a context; sorted, so that what moves in the code
    moves nothing in the files."""
    found: set[Source] = set()
    for path in sorted(set(GUI.rglob("*.py")) - {GUI / "language.py"}):
        for source in _Module(path).sources():
            found.add(source)
    return sorted(found, key=lambda each: (each.context, each.text, each.counted))


@dataclass
class _Module:
    path: Path
    contexts: dict[str, str] = field(default_factory=dict)
    """What of this module translates, and in which context."""

    def sources(self) -> Iterator[Source]:
        tree = ast.parse(self.path.read_text())
        for node in tree.body:
            if isinstance(node, ast.Assign) and _name(node.value, called=True) == "translating":
                assert isinstance(node.value, ast.Call)
                (target,), (context,) = node.targets, node.value.args
                self.contexts[ast.unparse(target)] = _said(context)
            if isinstance(node, ast.ImportFrom) and any(it.name == "say" for it in node.names):
                self.contexts["say"] = "Verbs"
        yield from self._within(tree, "", None)

    def _within(self, node: ast.AST, owner: str, function: ast.AST | None) -> Iterator[Source]:
        for child in ast.iter_child_nodes(node):
            within = child.name if isinstance(child, ast.ClassDef) else owner
            inside = child if isinstance(child, _FUNCTIONS) else function
            if isinstance(child, ast.Call):
                yield from self._of_call(child, owner, function)
            yield from self._within(child, within, inside)

    def _of_call(self, call: ast.Call, owner: str, function: ast.AST | None) -> Iterator[Source]:
        name = _name(call, called=True)
        if name in ("Verb", "Group"):
            for given in call.keywords:
                if given.arg in VERB_WORDS:
                    yield Source("Verbs", _said(given.value))
            if name == "Group" and len(call.args) > 1:
                yield Source("Verbs", _said(call.args[1]))
        elif name == "counted" and function is not None:
            context = self._context(call.args[0], owner)
            for text in self._either(call.args[2], function):
                yield Source(context, text, counted=True)
        elif name in ("tr", "_tr", "say") and self._is_ours(call):
            yield Source(self._context(call.func, owner), _said(call.args[0]))

    def _is_ours(self, call: ast.Call) -> bool:
        """Rows of the verb table are translated where they are shown; their words stand there."""
        name = ast.unparse(call.func)
        if name == "say":
            return "say" in self.contexts and isinstance(call.args[0], ast.Constant)
        return not (name == "_tr" and self.path.name == "verb.py") and name != "tr.tr"

    def _context(self, translate: ast.expr, owner: str) -> str:
        name = ast.unparse(translate)
        if name in ("self.tr", "tr") and owner:
            return owner
        if name in self.contexts:
            return self.contexts[name]
        raise SystemExit(f"{self.path}:{translate.lineno}: nobody knows the context of {name}")

    def _either(self, given: ast.expr, function: ast.AST) -> list[str]:
        """A text, or what a name of this function may stand for."""
        if not isinstance(given, ast.Name):
            return [_said(given)]
        found = []
        for node in ast.walk(function):
            if not isinstance(node, ast.Assign):
                continue
            for target in node.targets:
                both = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                pairs = (
                    zip(target.elts, node.value.elts, strict=True)  # type: ignore[attr-defined]
                    if both
                    else [(target, node.value)]
                )
                found += [_said(value) for to, value in pairs if ast.unparse(to) == given.id]
        if not found:
            raise SystemExit(f"{self.path}:{given.lineno}: {given.id} is no text of this function")
        return found


def _name(node: ast.AST, *, called: bool) -> str:
    if called and isinstance(node, ast.Call):
        return ast.unparse(node.func).rpartition(".")[2]
    return ""


def _said(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(f"line {node.lineno}: no text that can be translated: {ast.unparse(node)}")


# --- the files


def ts(code: str) -> Path:
    """What people translate."""
    return FOLDER / f"panel_{code}.ts"


def qm(code: str) -> Path:
    """What Qt reads of it."""
    return FOLDER / f"panel_{code}.qm"


def read(code: str) -> Entries:
    """What stands in a language's file; nothing if there is none."""
    entries: Entries = {}
    if not ts(code).exists():
        return entries
    for context in ElementTree.parse(ts(code)).getroot().iter("context"):
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            it = message.find("translation")
            assert it is not None
            forms = [each.text or "" for each in it.iter("numerusform")]
            source = Source(_text(context, "name"), _text(message, "source"), counted)
            is_finished = it.get("type") is None
            entries[source] = Entry(forms if counted else [it.text or ""], is_finished)
    return entries


def _text(node: ElementTree.Element, name: str) -> str:
    return node.findtext(name) or ""


def merged(code: str, wanted: list[Source], kept: Entries) -> Entries:
    """What is kept of what is wanted. New is what was nowhere; what says the same elsewhere is
    offered, for somebody to look at."""
    alike = {(it.text, it.counted): entry.forms for it, entry in kept.items() if any(entry.forms)}
    found: Entries = {}
    for source in wanted:
        count = FORMS[code] if source.counted else 1
        entry = kept.get(source)
        if entry is None:
            forms = alike.get((source.text, source.counted), [""] * count)
            entry = Entry(forms, is_finished=False)
        forms = [*entry.forms, *[""] * count][:count]
        found[source] = Entry(forms, entry.is_finished and all(forms))
    return found


def written(code: str, entries: Entries) -> str:
    """A language's file, the same for the same translations."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{_tag(code)}" sourcelanguage="en">')
    context = None
    for source, entry in entries.items():
        if source.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(source.context)}</name>"]
            context = source.context
        kind = "" if entry.is_finished else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if source.counted else "    <message>")
        lines.append(f"        <source>{escape(source.text)}</source>")
        if source.counted:
            lines.append(f"        <translation{kind}>")
            for form in entry.forms:
                lines.append(f"            <numerusform>{escape(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _tag(code: str) -> str:
    return code if code == "ar" else LANGUAGES[code].locale


def released(code: str) -> bytes:
    """What `lrelease` makes of a language's file: what is unfinished stays English."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / qm(code).name
        command = [str(tool), "-silent", "-nounfinished", str(ts(code)), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def update() -> None:
    """Bring all files up to date."""
    FOLDER.mkdir(exist_ok=True)
    wanted = sources()
    for code in CODES:
        kept = read(code)
        entries = merged(code, wanted, kept)
        ts(code).write_text(written(code, entries))
        qm(code).write_bytes(released(code))
        todo = sum(not entry.is_finished for entry in entries.values())
        gone = [it.text for it in kept if it not in entries]
        print(
            f"{code}: {len(entries)} entries, {todo} to do"
            + "".join(f"\n  gone: {t}" for t in gone)
        )


# --- what may be wrong with one


def faults(code: str) -> list[str]:
    """What is wrong with a language's file besides what is still to do."""
    wanted, entries = sources(), read(code)
    missing = [f"not in the file: {it}" for it in wanted if it not in entries]
    unused = [f"said nowhere: {it}" for it in entries if it not in set(wanted)]
    bad = [
        f"{source.context}: “{source.text}”: {why}"
        for source, entry in entries.items()
        if entry.is_finished
        for why in wrong(code, source, entry)
    ]
    return missing + unused + bad


def wrong(code: str, source: Source, entry: Entry) -> Iterator[str]:
    if source.counted and len(entry.forms) != FORMS[code]:
        yield f"{len(entry.forms)} forms, where {FORMS[code]} are needed"
    places = set(_PLACE.findall(source.text))
    for at, form in enumerate(entry.forms):
        if not form.strip():
            yield "empty"
        # The first forms are those of no, one and two: these may say it in a word.
        lacks = places - set(_PLACE.findall(form))
        if set(_PLACE.findall(form)) - places or lacks - ({"{count}"} if source.counted else set()):
            yield f"“{form}” has other braces"
        if lacks and at >= 1 and code not in ("ar",) and FORMS[code] > 1:
            yield f"“{form}” says no number"
        keys = 0 if (code, source.text) in UNMARKED else len(_KEY.findall(source.text)[:1])
        if len(_KEY.findall(form)) != keys:
            yield f"“{form}”: one & marks the key, where the source has one"
        if source.text.endswith("…") != form.rstrip().endswith(("…", "…)", "…）")):
            yield f"“{form}”: … at the end says that more is asked"
        if len(form) > room_for(source):
            yield f"“{form}” is longer than {room_for(source)}"


def room_for(source: Source) -> int:
    """The characters that a translation may have. Heads of narrow columns have the least."""
    length = len(source.text)
    if source.context in NARROW and length <= 8:
        return length + 5
    return 2 * length + (8 if length <= 20 else 0)


def length(code: str) -> int:
    """How many letters a language has for all that the panel says."""
    return sum(len(form) for entry in read(code).values() for form in entry.forms[:1])


def unfinished(code: str) -> list[str]:
    """What nobody has translated yet."""
    entries = read(code)
    return [f"{it.context}: {it.text}" for it in sources() if it not in entries] + [
        f"{it.context}: {it.text}" for it, entry in entries.items() if not entry.is_finished
    ]


def fill(code: str, words: dict[str, str | list[str]]) -> list[str]:
    """Take these translations in as finished; returns keys that are no source."""
    entries, strange = read(code), set(words)
    for source, entry in entries.items():
        for key in (source.text, f"{source.context}|{source.text}"):
            if key in words:
                strange.discard(key)
                given = words[key]
                entry.forms = [given] if isinstance(given, str) else given
                entry.is_finished = True
    ts(code).write_text(written(code, entries))
    return sorted(strange)


def main(arguments: list[str]) -> int:
    """The command line's."""
    match arguments:
        case []:
            update()
            return 0
        case ["check", code] if code in CODES:
            return _check(code)
        case ["fill", code, path] if code in CODES:
            for key in fill(code, json.loads(Path(path).read_text())):
                print(f"no source: {key}")
            update()
            return _check(code)
    print(__doc__)
    return 2


def _check(code: str) -> int:
    todo, bad = unfinished(code), faults(code)
    for line in (*(f"to do: {each}" for each in todo), *bad):
        print(line)
    print(f"{code}: {len(todo)} to do, {len(bad)} faults")
    return 1 if todo or bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
