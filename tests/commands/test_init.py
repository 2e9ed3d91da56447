"""`kiosk init`: asked at a real terminal, answered by options, or not asked at all."""

from __future__ import annotations

import errno
import io
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

import pytest
from children import KIOSK, environment, kiosk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.formats import door
from kiosk.rundown.programme import Programme

ALL = ("--name", "Fair", "--date", "2027-03-05", "--timezone", "Europe/Berlin", "--language", "de", "--room", "none")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def written(path: str = "schedule.yaml") -> Programme:
    """The programme in a file that nothing is wrong with."""
    reading = door.read(Path(path))
    assert reading.problems == ()
    assert reading.programme is not None
    return reading.programme


class Person:
    """Somebody at a terminal, who reads what it says before they type."""

    def __init__(self, terminal: int, child: subprocess.Popen[bytes]) -> None:
        self._terminal, self._child = terminal, child
        self.read = ""

    def waits_for(self, words: str) -> None:
        before = len(self.read)
        while words not in self.read[before:]:
            self.read += self._more()

    def types(self, line: str) -> None:
        os.write(self._terminal, line.encode())

    def answers(self, question: str, answer: str) -> None:
        self.waits_for(question)
        self.types(f"{answer}\n")

    def status(self) -> int:
        try:
            while True:
                self.read += self._more()
        except EOFError:
            return self._child.wait(30)

    def _more(self) -> str:
        try:
            data = os.read(self._terminal, 4096)
        except OSError as error:  # Linux says so when the other side of a terminal is closed
            if error.errno != errno.EIO:
                raise
            data = b""
        if not data:
            raise EOFError(self.read)
        return data.decode(errors="replace")


@contextmanager
def at_a_terminal(folder: Path, *arguments: str) -> Iterator[Person]:
    """Run the command on a pseudo-terminal whose Ctrl+C and Ctrl+D count."""
    ours, theirs = pty.openpty()
    # The first terminal that a new session opens is the one whose keys are its signals.
    command = ["sh", "-c", 'exec "$@" < "$0"', os.ttyname(theirs), *KIOSK, "init", *arguments]
    child = subprocess.Popen(
        command,
        cwd=folder,
        env=environment(LC_ALL="C.UTF-8"),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Person(ours, child)
    finally:
        child.kill()
        child.wait(30)
        os.close(ours)


def test_five_questions_are_answered(tmp_path: Path) -> None:
    with at_a_terminal(tmp_path) as person:
        person.answers("What is the event called? [My event] ", "Journées du libre")
        person.answers("On which day? Or from which day to which? [", "2027-03-05 to 2027-03-06")
        person.answers("In which time zone? [", "Europe/Paris")
        person.answers("Which language does the screen speak? [en] ", "fr")
        person.answers("In which rooms, with a comma between them? [none] ", "Amphi, Salle 2")
        assert person.status() == 0
    assert "schedule.yaml is written. Next:\r\n  edit schedule.yaml" in person.read
    assert "kiosk check schedule.yaml" in person.read
    programme = written()
    assert (programme.event.name, programme.event.language) == ("Journées du libre", "fr")
    assert str(programme.event.timezone) == "Europe/Paris"
    assert [day.date for day in programme.days] == [date(2027, 3, 5), date(2027, 3, 6)]
    assert programme.rooms == ("Amphi", "Salle 2")


def test_enter_takes_what_stands_in_brackets(tmp_path: Path) -> None:
    with at_a_terminal(tmp_path, "--date", "2027-03-05") as person:
        for question in ("called?", "zone?", "speak?", "them?"):
            person.answers(question, "")
        assert person.status() == 0
    assert "On which day" not in person.read
    assert kiosk(
        "init", "--yes", "--date", "2027-03-05", "-o", "unasked.yaml", cwd=tmp_path, LC_ALL="C.UTF-8"
    ).stdout.startswith("unasked.yaml is written.")
    assert Path("schedule.yaml").read_bytes() == Path("unasked.yaml").read_bytes()
    assert written().event.name == "My event"


def test_a_wrong_answer_is_asked_again_with_the_reason(tmp_path: Path) -> None:
    with at_a_terminal(tmp_path, "--name", "Fair", "--language", "en", "--room", "none") as person:
        person.answers("which day", "5.3.2027")
        person.answers("write it as 2027-03-05", "2027-03-05")
        person.answers("time zone?", "Berlin")
        person.answers("there is no time zone 'Berlin'; did you mean Europe/Berlin?\r\nIn which time", "Europe/Berlin")
        assert person.status() == 0
    assert str(written().event.timezone) == "Europe/Berlin"


@pytest.mark.parametrize(
    ("key", "status", "said"),
    [("\x04", 2, "kiosk: that was no answer, so nothing was written"), ("\x03", 130, "^C")],
    ids=["Ctrl+D", "Ctrl+C"],
)
def test_whoever_leaves_leaves_nothing_behind(key: str, status: int, said: str, tmp_path: Path) -> None:
    with at_a_terminal(tmp_path) as person:
        person.answers("called?", "Fair")
        person.waits_for("which day to which? [")
        person.types(key)
        assert person.status() == status
    assert said in person.read
    assert "Traceback" not in person.read
    assert list(tmp_path.iterdir()) == []


def test_with_all_said_nothing_is_asked(tmp_path: Path) -> None:
    with at_a_terminal(tmp_path, *ALL) as person:
        assert person.status() == 0
    assert "?" not in person.read
    assert written().event.name == "Fair"


@pytest.mark.parametrize("arguments", [(), ("--yes",), ALL])
def test_without_a_terminal_nothing_is_asked_and_what_is_written_has_no_fault(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    asked = kiosk("init", *arguments, cwd=tmp_path)
    assert (asked.returncode, asked.stderr) == (0, "")
    checked = kiosk("check", "--strict", cwd=tmp_path)
    assert (checked.returncode, checked.stdout.splitlines()[-1]) == (
        0,
        f"{tmp_path / 'schedule.yaml'}: nothing to mend",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--date", "soon"), "kiosk init: error: argument --date: 'soon' is not a date in the form year-month-day; "),
        (("--timezone", "Europe/Berln"), "argument --timezone: there is no time zone 'Europe/Berln'; did you mean "),
        (("--timezone", "+02:00"), "argument --timezone: '+02:00' is an offset, not a time zone; name a place"),
        (("--language", "xx"), "argument --language: the screen has no words in 'xx'; those that it has are en"),
        (("--room", "x" * 99), "argument --room: a room's name has 99 letters; a screen has room for 60"),
        (("--name", " "), "argument --name: the name has no letter that can be seen; write it in words"),
        (("-o", "nowhere/a.yaml"), "nowhere"),
    ],
)
def test_a_wrong_option_ends_it_before_anything_is_asked(
    arguments: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert list(tmp_path.iterdir()) == []


def test_options_have_several_values(tmp_path: Path) -> None:
    days = ("--date", "2027-03-05", "to", "2027-03-06", "--room", "Hall A", "Hall B")
    assert main(["init", "--yes", *days]) == 0
    assert len(written().days) == 2
    assert written().rooms == ("Hall A", "Hall B")


def test_nothing_is_overwritten_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("schedule.yaml").write_text("mine", "utf-8")
    assert main(["init", "--yes"]) == 2
    assert "schedule.yaml is there already; name another file, or replace it with --force" in capsys.readouterr().err
    assert Path("schedule.yaml").read_text("utf-8") == "mine"
    assert main(["init", "--yes", "--force"]) == 0
    assert written().event.name == "My event"


def test_to_standard_output_it_is_the_file_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", *ALL, "-o", "-"]) == 0
    Path("a.yaml").write_text(capsys.readouterr().out, "utf-8")
    assert written("a.yaml").event.name == "Fair"


class Typed(io.StringIO):
    """Standard input that a person types into."""

    def isatty(self) -> bool:
        return True


words = st.text(st.characters(exclude_categories=(), exclude_characters="\n"), max_size=130)
answers = st.tuples(
    words,
    st.one_of(words, st.dates().map(str), st.tuples(st.dates(), st.dates()).map(lambda two: f"{two[0]} to {two[1]}")),
    st.one_of(words, st.sampled_from(["UTC", "Asia/Tokyo", "EST", "Etc/GMT+5", "localtime", "+01:00"])),
    st.one_of(words, st.sampled_from(["de", "pt_BR", "zh-Hant", "AR", "German", "de_DE.UTF-8"])),
    st.one_of(words, st.lists(words, max_size=4).map(",".join)),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers)
def test_whatever_is_answered_the_file_can_be_read_or_there_is_none(
    monkeypatch: pytest.MonkeyPatch, answered: tuple[str, ...]
) -> None:
    """A wrong answer is followed by the next one; in the end by Enter, and what is usual is taken."""
    monkeypatch.setattr(sys, "stdin", Typed("\n".join([*answered, *[""] * 5])))
    Path("any.yaml").unlink(missing_ok=True)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        status = main(["init", "-o", "any.yaml"])
    assert status in (0, 2)
    assert Path("any.yaml").exists() == (status == 0)
    if status == 0:
        assert written("any.yaml").days
