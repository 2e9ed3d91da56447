"""`kiosk keys`, as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from children import kiosk

DAY = """\
event: {name: Fair, language: LANGUAGE}
operator: {step: 10 min, keys: {skip: [X], lock: ["#"]}}
sessions: [{slots: [{time: 09:00-10:00, title: Talk}]}]
"""


def write(folder: Path, language: str = "en") -> None:
    (folder / "day.yaml").write_text(DAY.replace("LANGUAGE", language), encoding="utf-8")


def test_the_keys_are_listed_as_the_event_has_them(tmp_path: Path) -> None:
    write(tmp_path)
    said = kiosk("keys", "day.yaml", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    lines = said.stdout.splitlines()
    assert lines[:9] == [
        "Fair",
        "Operator’s keys",
        "",
        "A key first shows what would happen, and changes nothing yet.",
        "  Enter                 Do what was proposed",
        "  Esc                   Drop it",
        "After 8 s it is dropped by itself.",
        "",
        "  D, +                  Delay; again for more  ·  10 min each time",
    ]
    assert "  X                     End what is on now, or cancel what is to come" in lines
    assert "Lock the keys" not in said.stdout


def test_they_are_listed_in_the_events_language(tmp_path: Path) -> None:
    write(tmp_path, "de")
    said = kiosk("keys", "day.yaml", cwd=tmp_path).stdout
    assert "  Enter                 Vorgeschlagenes ausführen" in said
    assert "jedes Mal 10 min" in said


def test_as_json(tmp_path: Path) -> None:
    write(tmp_path, "de")
    told = json.loads(kiosk("keys", "day.yaml", "--json", cwd=tmp_path).stdout)
    assert [told[name] for name in ("event", "language", "pin")] == ["Fair", "de", False]
    assert told["urgent"][1] == {
        "name": "skip",
        "keys": ["X"],
        "says": "Laufendes beenden oder Kommendes absagen",
        "note": "",
    }
    assert [line["name"] for line in told["answers"]] == ["confirm", "drop"]


@pytest.mark.parametrize(
    ("arguments", "name", "begins"),
    [
        (["--print"], "keys.pdf", b"%PDF-"),
        (["--print", "-o", "a.pdf", "--paper", "letter"], "a.pdf", b"%PDF-"),
        (["-o", "a.PNG"], "a.PNG", b"\x89PNG"),
    ],
)
def test_a_page_to_print(arguments: list[str], name: str, begins: bytes, tmp_path: Path) -> None:
    write(tmp_path)
    said = kiosk("keys", "day.yaml", *arguments, cwd=tmp_path)
    paper = "letter" if "letter" in arguments else "A4"
    told = f"{name}: a page on {paper} paper, to print and lay beside the monitor\n"
    assert (said.returncode, said.stdout, said.stderr) == (0, told, "")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["day.yaml", name])


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("keys.doc", "kiosk: the page cannot be written as keys.doc: its name should end in .pdf or .png\n"),
        ("gone/keys.pdf", "kiosk: the page cannot be written: "),
    ],
)
def test_a_page_that_cannot_be_written(name: str, why: str, tmp_path: Path) -> None:
    write(tmp_path)
    said = kiosk("keys", "day.yaml", "-o", name, cwd=tmp_path)
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith(why)


def test_a_programme_with_errors(tmp_path: Path) -> None:
    (tmp_path / "day.yaml").write_text("event: {}\n", encoding="utf-8")
    said = kiosk("keys", "day.yaml", cwd=tmp_path)
    assert said.returncode == 2
    assert said.stderr.endswith("kiosk: day.yaml (as named) cannot be shown until this is mended\n")
