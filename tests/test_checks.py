"""What `kiosk check` tells."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path

import pytest
from children import ROOT, kiosk

from kiosk import app, preflight
from kiosk.checks.glyphs import said
from kiosk.checks.plan import Plan
from kiosk.cli import main
from kiosk.commands.check import as_github
from kiosk.formats.problems import Problem, Severity
from kiosk.formats.schedule_yaml import read
from kiosk.formats.yaml_schema import schema
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
        "day.yaml:7:9: warning: no font of this computer has 🚀 (U+1F680 ROCKET) (emoji), "
        "in 'Привет 🚀' (slot зал/привет); "
        "install one that has: on Debian and its relatives, apt-get install fonts-noto-color-emoji"
    )
    assert verdict == "day.yaml: 2 warnings"


def test_every_text_is_looked_at(written) -> None:
    programme = read(Path(written(FOREIGN))).programme
    assert programme is not None
    found = [one.text for one in said(Plan("day.yaml", programme))]
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
    assert told.err == "kiosk: whether titles fit and the fonts have every letter is not known: libEGL is missing\n"


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


OVERLAPS = "event: {name: F}\nsessions:\n- slots:\n" + "".join(
    f"  - {{time: 09:00-10:00, title: 'T{number}: 100 %, really', room: Hall}}\n" for number in range(5)
)


@pytest.mark.usefixtures("latin_only")
def test_of_many_warnings_of_one_sort_the_first_are_told(written, capsys) -> None:
    assert main(["check", written(OVERLAPS)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(" warning: ")[0] for line in lines[:3]] == [
        "day.yaml:5:5:",
        "day.yaml:6:5:",
        "day.yaml:6:5:",
    ]
    assert lines[3:] == ["day.yaml: warning: and 7 more like these; --all tells them", "day.yaml: 10 warnings"]


@pytest.mark.usefixtures("latin_only")
def test_all_of_them_where_that_is_asked_for(written, capsys) -> None:
    main(["check", written(OVERLAPS), "--all"])
    assert len(capsys.readouterr().out.splitlines()) == 11


def test_for_githubs_runners(written, capsys) -> None:
    text = OVERLAPS.replace("T3", "a: b, c").replace("09:00-10:00, title: 'T4", "09:00, title: 'T4")
    assert main(["check", written(text), "--format", "github"]) == 2
    (error, verdict) = capsys.readouterr().out.splitlines()
    assert error.startswith("::error file=day.yaml,line=8,col=12::'09:00' is only one time; write when it starts")
    assert verdict == "day.yaml: 1 error"


def test_what_means_something_to_the_runner_is_escaped() -> None:
    problem = Problem("a,b:c%.yaml", 3, 0, "100 %,\nthen: this", "do that", Severity.WARNING)
    assert as_github(problem) == "::warning file=a%2Cb%3Ac%25.yaml,line=3::100 %25,%0Athen: this; do that"


@pytest.mark.usefixtures("latin_only")
def test_other_commands_only_count_the_warnings(written, capsys) -> None:
    name = written(PLAIN.replace("sessions:", 'display: {accent: "#333333"}\nsessions:'))
    assert main(["now", name]) == 0
    assert capsys.readouterr().err == "kiosk: its reader warns of 1 thing; `kiosk check day.yaml` tells all\n"
    assert main(["check", name]) == 0
    told = capsys.readouterr()
    assert "day.yaml:2:19: warning: the accent #333333 is hard to read" in told.out
    assert told.err == ""


def test_other_commands_tell_every_error(written, capsys) -> None:
    name = written(PLAIN.replace("sessions:", 'display: {accent: "#333333"}\nsession:'))
    assert main(["agenda", name]) == 2
    error, end = capsys.readouterr().err.splitlines()
    assert error.startswith("day.yaml:3:1: error: unknown key 'session'")
    assert end == "kiosk: day.yaml (as named) cannot be shown until this is mended"


def test_the_schema_is_printed(capsys) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema()


FOLDERS = (ROOT / "tests/ui/programmes", ROOT / "../shared/programmes")
FILES = [path for folder in FOLDERS for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".py"]
BROKEN = {
    "nul.yaml": b"event: {name: \0}\n",
    "list.yaml": b"- 1\n",
    "empty.yaml": b"",
    "half.json": b'{"schedule": {',
    "aliases.yaml": b"a: &a [x]\nevent: *a\n",
    "utf-16.yaml": b"\xff\xfe\x00",
    "page.html": b"<!doctype html><html></html>",
    "nothing.yaml": b"event: {name: F}\nsessions: [{slots: [~]}, ~]\n",
    "unseen.yaml": "event: {name: \u202e}\nsessions: [{slots: [{time: 9:00-10:00, title: \u202e}]}]\n".encode(),
    "long.yaml": f"event: {{name: F}}\nsessions: [{{slots: [{{time: 9:00-9:01, title: {'W' * 900}}}]}}]\n".encode(),
}


def ends(path: Path, capsys: pytest.CaptureFixture[str]) -> list[int]:
    """How a check of a file ends, in each form; each has something to read."""
    status = []
    for form in ("text", "json", "github"):
        status.append(main(["check", str(path), "--format", form]))
        said = capsys.readouterr().out
        assert json.loads(said)["file"] == str(path) if form == "json" else said.splitlines()[-1].startswith(str(path))
    return status


@pytest.fixture
def one_application(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several commands in one process."""
    monkeypatch.setattr(app, "_application", lambda **_: qapp)


@pytest.mark.usefixtures("one_application")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_whatever_the_file_a_check_ends_the_same_in_each_form(path: Path, capsys) -> None:
    status = ends(path, capsys)
    assert status in ([0] * 3, [2] * 3)


@pytest.mark.usefixtures("one_application")
@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_told_too(name: str, tmp_path: Path, capsys) -> None:
    (tmp_path / name).write_bytes(BROKEN[name])
    assert ends(tmp_path / name, capsys) == [0 if name in ("nothing.yaml", "long.yaml") else 2] * 3
