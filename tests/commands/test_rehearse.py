"""`kiosk rehearse`: the day on the evening before, told at once, or played in the window."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest
from children import KIOSK, environment, kiosk

from kiosk.cli import main
from kiosk.commands import rehearse
from kiosk.rehearsal import Stretch
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown

ROOT = Path(__file__).parents[2]
SCHEDULE = str(ROOT / "schedule.yaml")
TWO_DAYS = """\
event: {name: Fair, timezone: Europe/Berlin}
days:
  - date: 2027-03-05
    sessions:
      - {room: East, slots: [{time: 09:00-10:00, title: Weaving}, {time: 10:30-11:00, title: Dyeing}]}
      - {room: West, slots: [{time: 09:00-10:00, title: Welding}]}
  - date: 2027-03-06
    sessions: [{slots: [{time: 09:00-09:30, title: Farewell}]}]
"""
WRONG = """\
event: {name: Fair, date: 2027-03-05, timezone: Europe/Berlin}
sessions:
  - {room: East, slots: [{time: 09:00-10:00, title: Weaving}, {time: 09:30-11:00, title: Dyeing}]}
  - {slots: [{time: 09:00-10:00, title: Welding}]}
  - {room: West, slots: [{time: 11:00-12:00, title: Last}]}
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder with two programmes, without a display."""
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    Path("two.yaml").write_text(TWO_DAYS, "utf-8")
    Path("wrong.yaml").write_text(WRONG, "utf-8")


def told(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> list[str]:
    assert main(["rehearse", *arguments]) == status
    return capsys.readouterr().out.splitlines()


def test_the_days_are_told_one_after_the_other_and_what_they_are_like(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "two.yaml", "--report") == [
        "",
        "Friday 2027-03-05",
        "08:50:00  Next: 09:00–10:00  Weaving  [East]",
        "08:50:00  Next: 09:00–10:00  Welding  [West]",
        "09:00:00  Now: 09:00–10:00  Weaving  [East]",
        "09:00:00  Now: 09:00–10:00  Welding  [West]",
        "09:00:00  Next: 10:30–11:00  Dyeing  [East]",
        "10:00:00  Nothing is on",
        "10:30:00  Now: 10:30–11:00  Dyeing  [East]",
        "10:30:00  Next: tomorrow 09:00–09:30  Farewell",
        "",
        "Saturday 2027-03-06",
        "08:50:00  Next: 09:00–09:30  Farewell",
        "09:00:00  Now: 09:00–09:30  Farewell",
        "09:30:00  The programme is over.",
        "",
        "Friday 2027-03-05, 09:00–11:00: 3 slots, 2 rooms",
        "  nothing is on for 30 min: 10:00–10:30, before Dyeing",
        "  the screen says something new 5 times; it says the same for at most 1 h: 09:00–10:00, 2 in parallel",
        "",
        "Saturday 2027-03-06, 09:00–09:30: 1 slot, no rooms",
        "  the screen says something new 3 times; it says the same for at most 30 min: 09:00–09:30, Farewell",
        "",
        "Nothing to look at: this is ready.",
    ]


def test_one_day_or_one_room_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "two.yaml", "--report", "--date", "2027-03-06")[1] == "Saturday 2027-03-06"
    assert "Weaving" not in "\n".join(told(capsys, "two.yaml", "--report", "--room", "west"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("two.yaml", "--date", "2027-04-06"), "nothing is on the 2027-04-06; the days are 2027-03-05, 2027-03-06"),
        (("none.yaml",), "there is no slot to rehearse"),
        (("two.yaml", "--room", "North"), "the programme has no room 'North'; its rooms are 'East', 'West'"),
        (("two.yaml", "--at", "09:00"), "unrecognized arguments: --at 09:00"),
    ],
)
def test_what_cannot_be_rehearsed(arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("none.yaml").write_text("event: {name: Fair}\nsessions: []\n", "utf-8")
    try:
        status = main(["rehearse", "--report", *arguments])
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 2
    assert said in capsys.readouterr().err


def test_what_somebody_should_look_at(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "wrong.yaml", "--report", status=1)
    assert [line for line in said if line.startswith("look at:")] == [
        "look at: nobody is told the room of Welding, 2027-03-05 09:00–10:00",
        "look at: 'Weaving' and 'Dyeing' overlap by 30 min in 'East'; "
        "the first ends at 10:00, the second begins at 09:30",
    ]


def test_of_many_the_first_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    slots = "\n".join(f"    - {{time: 09:{n:02}-09:{n + 1:02}, title: T{n}, speakers: TBA}}" for n in range(9))
    Path("many.yaml").write_text(f"event: {{name: Fair}}\nsessions:\n  - slots:\n{slots}\n", "utf-8")
    said = [line for line in told(capsys, "many.yaml", "--report", status=1) if line.startswith("look at:")]
    assert len(said) == 6
    assert said[-1] == "look at: 4 more warnings: see kiosk check many.yaml"


def test_an_audit_tells_titles_that_are_set_small(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """In a process of its own: a title of three hundred letters, beside a short one."""
    long = "Considerations of reasonable lengths " * 9
    slots = f"[{{time: 09:00-10:00, title: {long}}}, {{time: 10:00-11:00, title: Short}}]"
    Path("long.yaml").write_text(f"event: {{name: Fair}}\nsessions: [{{slots: {slots}}}]\n", "utf-8")
    plain = kiosk("rehearse", "--report", "long.yaml", cwd=tmp_path)
    assert (plain.returncode, "set small" in plain.stdout) == (0, False)
    audited = kiosk("rehearse", "--audit", "long.yaml", cwd=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert audited.returncode == 1, audited.stderr
    [found] = [line for line in audited.stdout.splitlines() if line.startswith("look at:")]
    assert "look at: the title 'Considerations of" in found
    assert "is set small, at " in found


def test_without_a_display_it_is_told(tmp_path: Path) -> None:
    child = kiosk("rehearse", "two.yaml", cwd=tmp_path)
    assert (child.returncode, child.stderr) == (0, "kiosk: there is no display, so the days are only told\n")
    assert child.stdout.endswith("Nothing to look at: this is ready.\n")


def test_in_the_window_it_ends_by_itself_and_leaves_the_journal_alone(tmp_path: Path) -> None:
    """A real window on a platform without a display, and time as fast as it is played."""
    state = tmp_path / "state"
    child = kiosk(
        *("rehearse", "two.yaml", "--speed", "10000", "--window", "640x480"),
        cwd=tmp_path,
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        XDG_STATE_HOME=str(state),
    )
    lines = child.stdout.splitlines()
    assert (child.returncode, child.stderr) == (0, "")
    assert lines[0] == "kiosk: playing two.yaml in 1 s; Ctrl+Q, then Enter, ends it, and Ctrl+C here"
    assert [line for line in lines if line.count(" ") == 1] == ["Friday 2027-03-05", "Saturday 2027-03-06"]
    assert lines[-1] == "Nothing to look at: this is ready."
    assert not state.exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_can_be_left_at_any_time(number: signal.Signals, tmp_path: Path) -> None:
    command = [*KIOSK, "rehearse", SCHEDULE, "--speed", "1", "--window", "640x480"]
    offscreen = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", PYTHONUNBUFFERED="1")
    child = subprocess.Popen(command, cwd=tmp_path, env=offscreen, stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        while "08:50" not in child.stdout.readline():
            pass
        os.kill(child.pid, number)
        rest, _ = child.communicate(timeout=60)
    finally:
        child.kill()
    assert child.returncode == 0
    assert rest.splitlines()[-1].startswith("kiosk: left at 08:50; kiosk rehearse --report tells the rest")


def test_who_watches_knows_the_end_and_stops_where_nobody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.formats import door

    programme = door.read(Path("two.yaml")).programme
    assert programme is not None
    rundown = Rundown(programme)
    [start, end] = [day.slots[0].start.on(day.date, programme.event.timezone) for day in programme.days]
    watcher = rehearse._Watcher([Stretch(programme.days[0].date, start, end)])
    assert not watcher(compose(rundown, {}, start))
    assert watcher(compose(rundown, {}, end))
    assert watcher.over

    def closed(_: object) -> None:
        raise BrokenPipeError

    left = rehearse._Watcher([Stretch(programme.days[0].date, start, end)])
    monkeypatch.setattr(left, "_tell", closed)
    assert left(compose(rundown, {}, start))
    assert not left.over
