"""What is given back says what the screen says, in every format, and is read again as it was meant."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rundown.programmes import BERLIN, DAY, NEXT_DAY, TORONTO, at, days, people, programme, slot, state, touched
from rundown.strategies import moments, programmes, quick, states

from kiosk.formats import door
from kiosk.formats.formulas import guarded, unguarded
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Event, Kind, Person, Programme, Session, Track

from .giving import FORMATS, NOTHING, exported, facts, facts_of, read, write

pytestmark = pytest.mark.parametrize("form", FORMATS)
RICH = replace(
    programme(
        slot(
            "opening 09:00-09:10 room=East", title="Opening remarks", kind=Kind.REMARKS, speakers=people("Sarah Bird")
        ),
        slot(
            "key 09:10-10:00 room=East track=ML",
            title="Accelerated Computing",
            kind=Kind.KEYNOTE,
            speakers=people("Bryan Catanzaro, NVIDIA", "Ada Lovelace, University of California, Berkeley"),
            session=Session("Morning", "1"),
            link="https://example.org/talks?a=1&b=(2)#key1",
        ),
        slot("flux 09:30-10:15 room=West track=Languages", title="Fashionable Modeling with Flux"),
        slot("coffee 10:15-10:30", title="Coffee", kind=Kind.BREAK),
        slot("party 23:00-25:30 room=East", title="Party", kind=Kind.SOCIAL),
        slot("late 25:30-26:00 room=East", title="Last talk"),
    ),
    tracks=(Track("ML", "#ffc857"), Track("Languages")),
)
CASES = {
    "rooms, tracks, people, a night": RICH,
    "no room at all": programme("one 09:00-10:00", "two 10:00-11:00"),
    "a morning alone": programme("one 02:00-05:00", "two 09:00-12:30"),
    "noon and midnight": programme("noon 12:00-12:30", "midnight 00:00-00:30"),
    "no length": programme("one 09:00-09:00", "two 09:00-10:00", "three 10:00-10:00"),
    "a night that is long": programme("camp 10:00-34:00", "build 16:30-28:00 room=East"),
    "days in a row": days({DAY: ["a 09:00-10:00"], NEXT_DAY: ["b 09:00-10:00", "c 23:30-24:30"]}),
    "days apart": days({DAY: ["a 09:00-10:00"], date(2019, 3, 1): ["b 02:00-03:00"]}),
    "a clock put forward": programme("a 00:30-03:30", "b 03:30-04:00", on=date(2019, 3, 31), zone=BERLIN),
    "a clock put back": programme("a 00:30-01:30", "b 01:30-03:30", on=date(2018, 10, 28), zone=BERLIN),
    "utc": programme("a 09:00-10:00", zone=UTC),
    "undated": programme("a 09:00-10:00", "b 22:00-26:00", on=None),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_again(form: str, name: str) -> None:
    of = CASES[name]
    again = read(form, write(form, exported(of)), of.event.timezone or TORONTO)
    assert facts(again, form, TORONTO) == facts(of, form, TORONTO)
    assert again.event.timezone == of.event.timezone or form == "csv"


def test_it_says_what_the_event_is(form: str) -> None:
    whole = read(form, write(form, exported(RICH)))
    assert whole.event.name == ("export" if form == "csv" else RICH.event.name)
    assert {track.name for track in whole.every_track} == {"ML", "Languages"}
    kinds = {slot.title: slot.kind for day in whole.days for slot in day.slots}
    assert kinds["Accelerated Computing"] is Kind.KEYNOTE
    assert kinds["Party"] is Kind.SOCIAL
    links = {slot.title: slot.link for day in whole.days for slot in day.slots if slot.link}
    assert links == {"Accelerated Computing": "https://example.org/talks?a=1&b=(2)#key1"}


def test_a_fixed_offset_is_kept_where_instants_are_written(form: str) -> None:
    of = programme("a 09:00-10:00", "b 23:00-24:30", zone=timezone(timedelta(hours=2)))
    zone = timezone(timedelta(hours=2))
    assert facts(read(form, write(form, exported(of)), zone), form, zone) == facts(of, form, zone)


@quick
@given(programmes(), states(), moments())
def test_whatever_the_operator_did_it_is_what_the_screen_says(form, of, registers, now) -> None:
    whole = exported(of, registers, now)
    placed = of.on(whole.day)
    taking_place = facts_of(placed, form, registers, now)
    if taking_place or form != "md":  # a page without a time is no programme
        zone = of.event.timezone or now.tzinfo
        assert facts(read(form, write(form, whole), zone), form, zone) == taking_place


@quick
@given(programmes(), states(), moments())
def test_twice_is_the_same(form, of, registers, now) -> None:
    assert write(form, exported(of, registers, now)) == write(form, exported(of, registers, now))


def test_what_a_clock_shows_is_told(form: str) -> None:
    """A slot that was started at 09:25:37 is on from 09:25 by every clock in the house."""
    of, registers = programme("a 09:00-09:10", "b 09:20-09:40"), state({"b": touched(started="09:25:37")})
    again = read(form, write(form, exported(of, registers)))
    assert [str(slot.start) for slot in again.days[0].slots] == ["09:00", "09:25"]


def test_what_is_cancelled_or_crowded_out_is_not_read_as_taking_place(form: str) -> None:
    of = programme("a 09:00-09:30", "b 09:30-09:40", "c 09:40-10:00", "d 10:00-11:00 fixed")
    registers = state({"a": touched(cancelled=True), "b": touched(added=90)})
    again = read(form, write(form, exported(of, registers)))
    assert [slot.title for slot in again.days[0].slots] == ["b", "d"]


HOSTILE = (
    "A\nnew line, a comma; a semicolon",
    "one | two || three \\| four",
    "]]> <b>bold</b> <script>alert(1)</script> &amp; &lt;",
    "*stars* _lines_ `code` [link](https://example.org) ~~struck~~ # ## 1. - +",
    "![picture](x.png) <!-- comment --> {{ liquid }} {% tag %} {: .class} {#id}",
    "=cmd('/c calc')!A1",
    "+1 (555) 0100",
    "-2+3",
    "@SUM(A1)",
    "'=quoted",
    "''@twice",
    "Title, Ada Lovelace, Analytical Engines",
    "Keynote: Ada Lovelace",
    "Lunch, sponsored by Nobody",
    "10:30 is a time (11:00-12:00)",
    'He said "no" and \\n meant it \\',
    "DTSTART:20200101T000000",
    "💥 emoji, ﷽, " + "long " * 60,
    "nul \0 bell \a bidi \u202e and \ufffe no character",
    "💥",
    "**",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_a_title_is_a_title_whatever_is_in_it(form: str, title: str) -> None:
    of = programme(
        slot("a 09:00-10:00", title=title, speakers=people("Ada Lovelace")), slot("b 10:00-11:00", title=title)
    )
    shown = exported(of).slots[0].title
    assert [slot.title for slot in read(form, write(form, exported(of))).days[0].slots] == [shown, shown]
    whole = replace(RICH, event=Event(f"An event: {title}", TORONTO))
    assert len(read(form, write(form, exported(whole))).days[0].slots) >= 5


@quick
@given(st.text(min_size=1, max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_no_text_breaks_a_file(form: str, title: str, room: str, name: str) -> None:
    of = programme(slot("a 09:00-10:00", title=title, speakers=(Person(name or "Ada", room),)), slot("b 10:00-11:00"))
    of = replace(of, days=(replace(of.days[0], slots=tuple(replace(one, room=room) for one in of.days[0].slots)),))
    again = door.parse(write(form, exported(of)), f"export.{form}").programme
    assert again is not None
    assert "b" in {slot.title for day in again.days for slot in day.slots}


def test_an_event_of_which_nothing_takes_place(form: str) -> None:
    for of in (Programme(Event("Empty", TORONTO)), programme("a 09:00-10:00")):
        data = write(form, exported(of, state({"a": touched(cancelled=True)})))
        again = door.parse(data, f"export.{form}").programme
        assert again is None or not any(day.slots for day in again.days)
        assert again is not None or form == "md" or (form == "csv" and of.days)


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1", "'=1"), ("a=1", "a=1"), ("'=1", "''=1"), ("'a", "'a"), ("\t=1", "'\t=1"), ("", ""), ("-", "'-")],
)
def test_a_formula_is_a_text(form: str, cell: str, written: str) -> None:
    assert guarded(cell) == written
    assert unguarded(written) == cell


def test_a_spreadsheet_finds_no_formula(form: str) -> None:
    of = programme(slot("a 09:00-10:00 room=@home", title="=1+1", speakers=people("+Ada, -Engines")))
    if form == "csv":
        rows = list(csv.reader(StringIO(write(form, exported(of)).decode("utf-8-sig"))))
        assert rows[1][0] == "'=1+1"
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_one_room_is_given_back(form: str) -> None:
    from kiosk.exports import export
    from kiosk.history import History
    from kiosk.rundown.verbs import Situation

    whole = export(Situation(Rundown(RICH), NOTHING, at("09:30"), "West"), History())
    assert [one.title for one in read(form, write(form, whole)).days[0].slots] == ["Fashionable Modeling with Flux"]
