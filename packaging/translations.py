"""Keep kiosk/translations/ in step with the words in the Python files: `translations.py [--check] [LANGUAGE...]`.

It collects what is said by phrase, plural and counted, puts what is new into each language's .ts file for a translator
to finish, and compiles the .qm files that the kiosk reads. A LANGUAGE that is named gets a file if it has none. With
`--check` nothing is written: what is not as it should be is listed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import ast
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "kiosk"
FOLDER = SOURCES / "translations"
CONTEXT = "kiosk"
FORMS = {"ar": 6, "ja": 1, "ko": 1, "zh": 1}
"""How many plural forms a language has, as Qt counts them; most have two."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
COUNTED = {"phrase": None, "counted": 0, "plural": 1}
"""The functions that make words, and which of their arguments is what translators see; a phrase has no plural."""


@dataclass(frozen=True)
class Source:
    """What is to be translated, and the file that says it."""

    text: str
    numerus: bool
    file: str


@dataclass(frozen=True)
class Translation:
    """What a translator wrote: a form for each number, or one of what has no plural."""

    forms: tuple[str, ...]
    finished: bool


def collected(folder: Path = SOURCES) -> list[Source]:
    """Return what the Python files of a folder say, each text once."""
    found: dict[str, Source] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            text = said(node, path)
            if text is not None and wordy(text):
                found.setdefault(text, Source(text, name_of(node) != "phrase", path.relative_to(folder).as_posix()))
    return sorted(found.values(), key=lambda one: (one.file, one.text))


def name_of(node: ast.AST) -> str:
    """Return the name of the function that is called there, or nothing."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def said(node: ast.AST, path: Path) -> str | None:
    """Return the text that is made there in a file; raises TypeError for one that is put together."""
    if name_of(node) not in COUNTED or not isinstance(node, ast.Call):
        return None
    text = node.args[COUNTED[name_of(node)] or 0]
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    if isinstance(text, ast.Name) and text.id == "source":  # phrases.py's own
        return None
    raise TypeError(f"{path}:{node.lineno}: what is translated is written out, not put together")


def wordy(text: str) -> bool:
    """Return whether there is anything but a place."""
    return any(before.strip() for before, *_ in string.Formatter().parse(text))


def places(text: str) -> set[str]:
    """Return the names of a text's places; raises ValueError where a brace has no partner."""
    return {name for _, name, *_ in string.Formatter().parse(text) if name is not None}


def forms(language: str) -> int:
    """Return how many plural forms a language has."""
    return FORMS.get(language.partition("_")[0], 2)


def read(path: Path) -> dict[str, Translation]:
    """Return a file's translations by what they are of; none of a file that is not there."""
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).iter("message"):
        told = message.find("translation")
        if told is not None:
            written = [one.text or "" for one in told.findall("numerusform")] or [told.text or ""]
            known[message.findtext("source", "")] = Translation(tuple(written), "type" not in told.attrib)
    return known


def write(path: Path, sources: list[Source], known: dict[str, Translation]) -> None:
    """Write a .ts file: what is said now, then what was said once and is kept for its translation."""
    root = ET.Element("TS", version="2.1", language=language_of(path), sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sources:
        _message(context, source, known.get(source.text), language_of(path))
    now = {source.text for source in sources}
    for text, translation in known.items():
        if text not in now and any(translation.forms):
            _message(context, Source(text, len(translation.forms) > 1, ""), translation, language_of(path), "vanished")
    ET.indent(root, "    ")
    path.write_text(HEAD + ET.tostring(root, "unicode") + "\n", "utf-8")


def _message(context: ET.Element, source: Source, known: Translation | None, language: str, kind: str = "") -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.numerus else {})
    ET.SubElement(message, "source").text = source.text
    if source.file:
        ET.SubElement(message, "extracomment").text = source.file
    kind = kind or ("" if known and known.finished else "unfinished")
    told = ET.SubElement(message, "translation", {"type": kind} if kind else {})
    written = known.forms if known else ()
    if not source.numerus:
        told.text = next(iter(written), "")
        return
    for form in (*written, *[""] * forms(language))[: max(len(written), forms(language))]:
        ET.SubElement(told, "numerusform").text = form


def language_of(path: Path) -> str:
    """Return the language of a .ts file, from its name."""
    return path.stem.removeprefix("kiosk_")


def compiled(path: Path, to: Path) -> None:
    """Compile a .ts file."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", to], check=True)


def wrong(path: Path, sources: list[Source]) -> Iterator[str]:
    """Return what is not as it should be with a language's files."""
    known = read(path)
    for source in sources:
        for problem in _wrong_with(source, known.get(source.text), forms(language_of(path))):
            yield f"{path.name}: “{source.text}” ({source.file}): {problem}"
    for text in known.keys() - {source.text for source in sources}:
        if known[text].finished:
            yield f"{path.name}: “{text}” is not said any more: run `make translations`"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compiled(path, fresh)
        made = path.with_suffix(".qm")
        if not made.exists() or made.read_bytes() != fresh.read_bytes():
            yield f"{made.name} is not what {path.name} compiles to: run `make translations`"


def _wrong_with(source: Source, known: Translation | None, number: int) -> Iterator[str]:
    if known is None:
        yield "it is missing: run `make translations`"
        return
    if not known.finished or not all(known.forms):
        yield "it is not finished"
        return
    if len(known.forms) != (number if source.numerus else 1):
        yield f"it has {len(known.forms)} forms in place of {number if source.numerus else 1}"
    for form in known.forms:
        # A form for one number alone can do without the figure: "one day", "two days".
        differ = (places(form) ^ places(source.text)) - ({"n"} if source.numerus and len(known.forms) > 1 else set())
        if differ:
            yield f"“{form}” differs in {', '.join(f'{{{name}}}' for name in sorted(differ))}"


def main(arguments: list[str] | None = None) -> int:
    """Update or check the translations, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, list what is not as it should be")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="a language to begin, as in pl")
    options = parser.parse_args(arguments)
    sources = collected()
    paths = sorted({*FOLDER.glob("kiosk_*.ts"), *(FOLDER / f"kiosk_{name}.ts" for name in options.languages)})
    if options.check:
        problems = [problem for path in paths for problem in wrong(path, sources)]
        print(*problems, sep="\n", end="\n" if problems else "")
        return 1 if problems else 0
    for path in paths:
        write(path, sources, read(path))
        compiled(path, path.with_suffix(".qm"))
    left = [problem for path in paths for problem in wrong(path, sources)]
    print(*left, sep="\n", end="\n" if left else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
