"""What `kiosk check` tells."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path

import pytest
from children import ROOT, kiosk

from kiosk import app, checks, preflight
from kiosk.cli import main
from kiosk.formats.schedule_yaml import read
from kiosk.view import glyphs

PLAIN = "event: {name: Plain}\nsessions: [{slots: [{time: 09:00-10:00, title: First}]}]\n"
NOWHERE = "\u0378"
FOREIGN = """\
event: {name: Ünder}
sponsors: [{name: Дружба}]
sessions:
  - title: Сессия
    chair: "Ада, Лондон"
    slots:
      - {time: 09:00-10:00, title: Привет 🚀, speakers: ["Ёж, Москва"], room: Зал}
      - {time: 10:00-11:00, title: Ещё, kind: lunch, sponsors: [Дружба], notice: Обед}
      - {time: 11:00-12:00, title: Show, kind: showcase, projects: [{name: Щит, presenters: [Юля]}]}
"""


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """`written(text)` writes a programme and returns its name."""
    monkeypatch.chdir(tmp_path)

    def write(text: str) -> str:
        (tmp_path / "day.yaml").write_text(text, "utf-8")
        return "day.yaml"

    return write


@pytest.fixture
def latin_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer whose fonts have nothing but Latin."""
    monkeypatch.setattr(app, "offscreen", nullcontext)
    monkeypatch.setattr(preflight, "problem", lambda *_: None)
    monkeypatch.setattr(glyphs, "lacking", lambda text: "".join(one for one in text if ord(one) > 0x24F))


def test_a_clean_programme() -> None:
    child = kiosk("check", "schedule.yaml", "--strict", cwd=ROOT)
    assert (child.returncode, child.stdout, child.stderr) == (0, "schedule.yaml: nothing to mend\n", "")


def test_a_character_that_no_font_has(written, tmp_path: Path) -> None:
    written(PLAIN.replace("First", f"Fir{NOWHERE}st"))
    child = kiosk("check", "day.yaml", cwd=tmp_path)
    (warning, verdict) = child.stdout.splitlines()
    assert "no font of this computer has U+0378 (no script), in 'Fir" in warning
    assert warning.endswith("(slot fir-st); take that out, or install the font that it was made for")
    assert (verdict, child.returncode) == ("day.yaml: 1 warning", 0)


@pytest.mark.usefixtures("latin_only")
@pytest.mark.parametrize(("options", "status"), [([], 0), (["--strict"], 1)])
def test_warnings_count_where_they_are_to(options: list[str], status: int, written, capsys) -> None:
    assert main(["check", written(FOREIGN), *options]) == status
    cyrillic, emoji, verdict = capsys.readouterr().out.splitlines()
    assert cyrillic.startswith(
        "day.yaml: warning: no font of this computer has Д (U+0414 CYRILLIC CAPITAL LETTER DE), "
    )
    assert "(Cyrillic), in 'Дружба', " in cyrillic
    assert cyrillic.endswith("apt-get install fonts-noto-core")
    assert emoji == (
        "day.yaml: warning: no font of this computer has 🚀 (U+1F680 ROCKET) (emoji), "
        "in 'Привет 🚀' (slot зал/привет); "
        "install one that has: on Debian and its relatives, apt-get install fonts-noto-color-emoji"
    )
    assert verdict == "day.yaml: 2 warnings"


def test_every_text_is_looked_at(written) -> None:
    programme = read(Path(written(FOREIGN))).programme
    assert programme is not None
    found = [one.text for one in checks.said(programme)]
    wanted = [
        "Ünder",
        "Дружба",
        "Сессия",
        "Ада",
        "Лондон",
        "Привет 🚀",
        "Ёж",
        "Москва",
        "Зал",
        "Ещё",
        "Обед",
        "Щит",
        "Юля",
    ]
    assert set(wanted) <= set(found)
    assert "" not in found


@pytest.mark.usefixtures("latin_only")
def test_errors_and_warnings_of_reading_come_first(written, capsys) -> None:
    assert main(["check", written(PLAIN.replace("title: First", "tittle: First"))]) == 2
    error, verdict = capsys.readouterr().out.splitlines()
    assert error.startswith("day.yaml:2:")
    assert ": error: " in error
    assert verdict == "day.yaml: 1 error"


@pytest.mark.usefixtures("latin_only")
def test_for_programs(written, capsys) -> None:
    assert main(["check", written(FOREIGN), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["file"] == "day.yaml"
    assert {problem["severity"] for problem in answer["problems"]} == {"warning"}
    assert {*answer["problems"][0]} == {"file", "line", "column", "what", "remedy", "severity"}


def test_where_qt_cannot_run_the_rest_is_checked(written, capsys, monkeypatch) -> None:
    monkeypatch.setattr(preflight, "problem", lambda *_: "libEGL is missing")
    assert main(["check", written(PLAIN)]) == 0
    told = capsys.readouterr()
    assert told.out == "day.yaml: nothing to mend\n"
    assert told.err == "kiosk: whether the fonts have every letter is not known: libEGL is missing\n"


def test_a_file_that_is_not_there(written, capsys) -> None:
    written(PLAIN)
    assert main(["check", "other.yaml"]) == 2
    assert capsys.readouterr().out.startswith("other.yaml: error: ")


@pytest.mark.usefixtures("latin_only")
def test_the_screens_own_words_are_looked_at_in_the_events_language(written, capsys) -> None:
    main(["check", written(PLAIN.replace("name: Plain", "name: Plain, language: ko"))])
    (warning, _) = capsys.readouterr().out.splitlines()
    assert warning.endswith("apt-get install fonts-noto-cjk")
    assert "'감사합니다'" in warning
