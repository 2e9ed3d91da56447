"""What is written as schedule.yaml is read back as the same programme, and reads as if a person had written it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, time, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import example, given
from rundown.programmes import DAY, NEXT_DAY, TORONTO, wall
from rundown.strategies import programmes, quick

from kiosk.formats import door
from kiosk.formats.problems import Guess, Severity, tidy
from kiosk.formats.schedule_yaml import parse
from kiosk.formats.times import since_midnight, span
from kiosk.formats.yaml_writer import outside, times, written, zone_name
from kiosk.rundown.programme import (
    Day,
    Display,
    Event,
    Kind,
    Operator,
    Person,
    Programme,
    Project,
    Session,
    Slot,
    Sponsor,
    WallTime,
)

from .wild import wild

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "programmes"
ROOMS = ("xml", "json", "ics", "csv", "sessionize", "fixtures", "md")
FILES = sorted(str(path.relative_to(REAL)) for path in REAL.glob("**/*.*") if path.parent.name in ROOMS)


def read_back(programme: Programme, folder: Path | None = None, guesses: Iterable[Guess] = ()) -> Programme:
    """The programme as it is once it was written and read."""
    text = written(programme, "somewhere", folder, guesses)
    reading = parse(text, "f", folder)
    assert reading.programme is not None, "\n".join([text, *map(str, reading.problems)])
    return reading.programme


def facts(programme: Programme) -> Programme:
    """A programme with the slots of each day by their ids: which of those at one time is first is no fact."""
    days = (replace(day, slots=tuple(sorted(day.slots, key=lambda slot: slot.id))) for day in programme.days)
    return replace(programme, days=tuple(days))


def folds(programme: Programme) -> list[tuple[int, int]]:
    """Which of two equal times of the clock is meant: times are equal whatever their fold."""
    slots = (slot for day in facts(programme).days for slot in day.slots)
    return [(slot.start.time.fold, slot.end.time.fold) for slot in slots]


def one(**more: Any) -> Programme:
    """A programme of one slot."""
    slot = Slot("opening", "Opening", wall("09:00"), wall("09:10"))
    return Programme(Event("Fair"), (Day((replace(slot, **more),)),))


# Everything that the YAML has comes back


def tidied(value: Any) -> Any:
    """What was written, with all its texts as they are shown: nothing else is read from any file."""
    if isinstance(value, str) and not isinstance(value, Kind):
        return tidy(value)
    if isinstance(value, tuple):
        return tuple(map(tidied, value))
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, WallTime):
        return replace(value, **{name: tidied(getattr(value, name)) for name in value.__dataclass_fields__})
    return value


@quick
@given(wild())
@example(one(room="", session=Session("Morning", room="East")))
@example(one(title="null", speakers=(Person("no"),), notice="12:30"))
def test_what_is_written_is_read(programme: Programme) -> None:
    expected = tidied(programme)
    found = read_back(programme)
    assert facts(found) == facts(expected)
    assert folds(found) == folds(expected)


def possible(programme: Programme) -> Programme:
    """A programme that can be written: only a showcase has projects, nothing is shorter than its least length."""
    days = tuple(replace(day, slots=tuple(map(_possible, day.slots))) for day in programme.days)
    sponsors = tuple(replace(sponsor, logo="") for sponsor in programme.sponsors)
    return replace(programme, days=days or (Day(()),), sponsors=sponsors)


def _possible(slot: Slot) -> Slot:
    length = since_midnight(slot.end) - since_midnight(slot.start)
    kind = Kind.SHOWCASE if slot.projects else slot.kind
    least = slot.min if slot.min is None or slot.min <= length else None
    return replace(slot, kind=kind, min=least, each=slot.each if slot.projects else None)


@quick
@given(programmes())
def test_the_programmes_of_the_rules_are_read_back(programme: Programme) -> None:
    wanted = possible(programme)
    assert facts(read_back(wanted)) == facts(wanted)


@quick
@given(wild())
def test_any_yaml_reader_sees_texts_as_texts(programme: Programme) -> None:
    """Titles and names are texts to YAML 1.1, too: `no` is not false, `12:30` no number."""
    root = yaml.safe_load(written(programme, "somewhere"))
    assert root["event"]["name"] == tidy(programme.event.name)
    of_days = [day["sessions"] for day in root.get("days", [{"sessions": root.get("sessions", [])}])]
    titles = [slot["title"] for sessions in of_days for session in sessions for slot in session["slots"]]
    assert sorted(titles) == sorted(tidy(slot.title) for day in programme.days for slot in day.slots)


@pytest.mark.skipif(not FILES, reason="the folder of real programmes is not here")
@pytest.mark.parametrize("name", FILES)
def test_a_real_programme_comes_back_whole(name: str, tmp_path: Path) -> None:
    reading = door.read(REAL / name)
    if reading.programme is None or not reading.programme.days:
        pytest.skip("it is refused, or has no slots")
    assert read_back(reading.programme, tmp_path, reading.guesses) == reading.programme


def test_the_workshops_page_comes_back_whole(tmp_path: Path) -> None:
    """And so, as tests/formats/test_markdown_seed.py tells, as the programme that comes along."""
    reading = door.read(REAL / "seed-programme.md")
    if reading.programme is None:
        pytest.skip("the page is not here")
    assert read_back(reading.programme, tmp_path, reading.guesses) == reading.programme


def test_the_programme_that_comes_along_comes_back_whole(tmp_path: Path) -> None:
    programme = door.read(ROOT / "schedule.yaml").programme
    assert programme is not None
    assert read_back(programme, tmp_path) == programme


def test_nothing_in_it_is_an_error_or_news() -> None:
    programme = door.read(ROOT / "schedule.yaml").programme
    assert programme is not None
    assert parse(written(programme, "schedule.yaml"), "f").problems == ()


def test_a_pin_comes_back() -> None:
    from kiosk import pin

    programme = replace(one(), operator=Operator(pin=pin.hashed("4711")))
    assert read_back(programme) == programme


def test_an_event_that_is_known_by_an_id_keeps_it() -> None:
    programme = replace(one(), event=Event("Fair 2027", id="fair"))
    assert read_back(programme).event.key == "fair"


# Times

TIMES = (
    ("09:10-09:40", wall("09:10"), wall("09:40")),
    ("09:00-09:00", wall("09:00"), wall("09:00")),
    ("23:00-24:00", wall("23:00"), wall("24:00")),
    ("23:30-00:15", wall("23:30"), wall("24:15")),
    ("24:30-25:15", wall("24:30"), wall("25:15")),
    ("00:30-01:15", wall("00:30"), wall("01:15")),
    ("06:30 (+1)-07:00 (+1)", wall("30:30"), wall("31:00")),
    ("21:00-09:30 (+1)", wall("21:00"), wall("33:30")),
    ("09:00-09:00 (+1)", wall("09:00"), wall("33:00")),
    ("12:00-19:23 (+2)", wall("12:00"), wall("67:23")),
    ("01:30-02:30 (2nd)", wall("01:30"), WallTime(time(2, 30, fold=1))),
    ("02:30-02:10 (2nd)", wall("02:30"), WallTime(time(2, 10, fold=1))),
    ("02:30 (+1) (2nd)-03:00 (+1)", WallTime(time(2, 30, fold=1), 1), wall("27:00")),
)


@pytest.mark.parametrize(("form", "start", "end"), TIMES)
def test_times_as_they_are_written_and_read(form: str, start: WallTime, end: WallTime) -> None:
    assert times(start, end) == form
    read = span(form)
    assert (read.start, read.end) == (start, end)
    assert (read.start.time.fold, read.end.time.fold) == (start.time.fold, end.time.fold)


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (TORONTO, "America/Toronto"),
        (UTC, "UTC"),
        (ZoneInfo("UTC"), "UTC"),
        (timezone(timedelta(hours=5, minutes=45)), "+05:45"),
        (timezone(-timedelta(hours=3, minutes=30)), "-03:30"),
    ],
)
def test_zones(zone: Any, name: str) -> None:
    assert zone_name(zone) == name


# It reads as if a person had written it


def lines_of(programme: Programme, *guesses: Guess, folder: Path | None = None) -> list[str]:
    return [line.strip() for line in written(programme, "page.md", folder, guesses).splitlines()]


def test_a_day_as_a_person_writes_it() -> None:
    morning = Session("Morning", "1", (Person("Sarah Bird"),), "Hall: 1")
    slots = (
        Slot("welcome", "Welcome", wall("09:00"), wall("09:10"), Kind.REMARKS, (Person("Ada Lovelace"),)),
        Slot(
            "hall-1/no",
            "no",
            wall("09:10"),
            wall("10:00"),
            speakers=(Person("Ada", "Engines"), Person("Bo")),
            room="Hall: 1",
            session=morning,
        ),
        Slot("x", "Lunch", wall("12:00"), wall("13:00"), Kind.LUNCH, fixed=True, min=timedelta(minutes=90)),
    )
    programme = Programme(Event("Fair", TORONTO), (Day(slots, DAY),))
    text = written(programme, "page.md", guesses=[Guess("kind", slot="x", day=DAY), Guess("name", "that of the file")])
    begins, ends = text.index("event:"), text.index("# How the screen looks")
    shown = [line for line in text[begins:ends].splitlines() if not line.lstrip().startswith("# ")]
    assert "\n".join(shown).strip() == AS_WRITTEN.strip()
    assert "# The programme that the screen shows, from page.md." in text


AS_WRITTEN = """
event:
  name: Fair  # guessed: that of the file
  date: 2018-12-07
  timezone: America/Toronto


sessions:
  - slots:
      - time: 09:00-09:10
        kind: remarks
        title: Welcome
        speakers: Ada Lovelace

  - title: Morning
    number: 1
    chair: Sarah Bird
    room: "Hall: 1"
    slots:
      - time: 09:10-10:00
        title: "no"
        speakers: ["Ada, Engines", Bo]

  - slots:
      - time: 12:00-13:00
        kind: lunch  # guessed
        title: Lunch
        id: x
        fixed: true
        min: 1 h 30 min
"""


def test_only_what_is_guessed_of_a_slot_is_said_beside_it() -> None:
    lines = lines_of(
        one(speakers=tuple(Person(f"Somebody With A Name {number}") for number in range(3))),
        Guess("time", "after noon", slot="opening"),
        Guess("speakers", "from the end of the line", slot="opening"),
        Guess("link", "once the event has a website", "talks#key: 1", slot="opening"),
        Guess("kind", slot="other"),
        Guess("timezone", "none is named"),
    )
    assert "- time: 09:00-09:10  # guessed: after noon" in lines
    assert "# speakers guessed: from the end of the line" in lines
    assert '# link: "talks#key: 1"  # once the event has a website' in lines
    assert "# timezone: America/Toronto     # guessed: none is named" in lines
    assert '# - Search for "guessed": what the programme did not say clearly is marked so.' in lines
    assert not any("guessed" in line for line in lines_of(one()))


def test_many_people_stand_below_one_another() -> None:
    lines = lines_of(one(speakers=tuple(Person(f"Person Number {number}", "Somewhere") for number in range(9))))
    assert "speakers:" in lines
    assert "- Person Number 8, Somewhere" in lines
    assert max(map(len, lines)) <= 120


def test_every_line_of_its_own_fits_an_editor() -> None:
    assert max(map(len, lines_of(one()))) <= 120


def test_a_person_that_a_comma_would_part_is_written_as_keys() -> None:
    lines = lines_of(one(speakers=(Person("Doe, Jane", "Home"),)))
    assert 'speakers: [{name: "Doe, Jane", affiliation: Home}]' in lines


def test_rooms_at_once_are_written_one_after_the_other_and_else_as_the_day_goes() -> None:
    def day(*spans: str) -> list[str]:
        slots = (
            Slot(str(number), str(number), *map(wall, span.split()[1].split("-")), room=span.split()[0])
            for number, span in enumerate(spans)
        )
        wanted = ("- title:", "- room:", "title:", "room:")
        return [line for line in lines_of(Programme(Event("Fair"), (Day(tuple(slots)),))) if line.startswith(wanted)]

    at_once = day("East 09:00-10:00", "West 09:30-10:00", "East 10:00-11:00")
    assert at_once == ["- room: East", 'title: "0"', 'title: "2"', "- room: West", 'title: "1"']
    in_turn = day("East 09:00-10:00", "West 10:00-10:30", "East 10:30-11:00")
    assert in_turn == ['title: "0"', "room: East", 'title: "1"', "room: West", 'title: "2"', "room: East"]


def test_an_id_is_written_where_another_would_be_derived() -> None:
    slots = (
        Slot("east/coffee", "Coffee", wall("09:00"), wall("09:10"), room="East"),
        Slot("east/coffee-2", "Coffee", wall("10:00"), wall("10:10"), room="East"),
        Slot("9563", "Talk", wall("11:00"), wall("11:10"), room="East"),
    )
    programme = Programme(Event("Fair"), (Day(slots),))
    assert [line for line in lines_of(programme) if line.startswith("id:")] == ['id: "9563"']
    first, second = replace(slots[0], id="east/coffee-2"), replace(slots[1], id="east/coffee")
    swapped = Programme(Event("Fair"), (Day((first, second)),))
    assert read_back(swapped) == swapped


def test_an_id_stays_when_the_programme_is_retimed() -> None:
    before = Programme(Event("Fair"), (Day((Slot("talk", "Talk", wall("09:00"), wall("09:10"), room=""),)),))
    text = written(before, "somewhere").replace("09:00-09:10", "15:00-15:10")
    after = parse(text, "f").programme
    assert after is not None
    assert [slot.id for day in after.days for slot in day.slots] == ["talk"]


# Pictures


def test_pictures_are_named_from_the_new_file(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    (folder / "logos").mkdir(parents=True)
    (folder / "logos" / "a b.png").write_bytes(b"")
    (tmp_path / "far.svg").write_bytes(b"")
    inside, far = str(folder / "logos" / "a b.png"), str(tmp_path / "far.svg")
    projects = (Project("ray", "Ray", picture=inside), Project("keras", "Keras", picture=far))
    programme = replace(
        one(kind=Kind.SHOWCASE, projects=projects),
        sponsors=(Sponsor("Near", logo=inside), Sponsor("Far", logo=far)),
        display=Display(logo=far),
    )
    lines = lines_of(programme, folder=folder)
    assert lines.count("picture: logos/a b.png") == lines.count("logo: logos/a b.png") == 1
    assert "# picture: far.svg  # the picture of Keras, once it lies beside this file" in lines
    assert lines.count("# logo: far.svg  # the picture, once it lies beside this file") == 2
    assert outside(programme, folder) == (far,)
    back = read_back(programme, folder)
    assert [project.picture for project in back.days[0].slots[0].projects] == [inside, ""]
    assert [sponsor.logo for sponsor in back.sponsors] == [inside, ""]
    assert all(problem.severity is not Severity.ERROR for problem in parse("\n".join(lines), "f").problems) is False


def test_without_slots_there_is_a_list_to_fill() -> None:
    assert read_back(Programme(Event("Fair"))).days == (Day(()),)
    empty = Programme(Event("Fair"), (Day((), DAY), Day((), NEXT_DAY)))
    assert read_back(empty) == empty
