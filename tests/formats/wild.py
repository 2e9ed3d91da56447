"""Random programmes with anything in them that people write, as hypothesis draws them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, time, timedelta, timezone

from hypothesis import strategies as st
from rundown.programmes import DAY, NEXT_DAY, TORONTO

from kiosk.formats.problems import tidy
from kiosk.rundown.programme import (
    Day,
    Display,
    Event,
    Kind,
    Night,
    Operator,
    Person,
    Programme,
    Project,
    Session,
    Slot,
    Sponsor,
    Track,
    WallTime,
)

NASTY = (
    *("no", "null", "~", "true", "12:30", "1", "0o7", "1e3", "2018-12-07", "=", "<<", "-", "- a", "? a", "a: b"),
    *("#1", "a #b", "'quoted'", '"quoted"', "it's", "[a", "{a}", "a, b", "*x", "&x", "!x", "|", ">", "%x", "@x"),
    *(
        "`x`",
        "a:",
        ":",
        "🎉 party",
        "👩‍👩‍👧",
        "מפגש פתיחה",
        "a\u200fb",
        "\u202eevil",
        "日本語",
        "a\\nb",
        "\\",
        "...",
        "---",
    ),
    *("é", "<b>x</b>", "a\tb"),
    *("two\nlines", " spaced ", "a\u2028b", "\ufffe", "a\x85b", "x" * 300, "Doe, Jane", ", x", "A and B", "null, null"),
)
TEXTS = (st.sampled_from(NASTY) | st.text(max_size=30)).filter(tidy)
PEOPLE = st.builds(Person, TEXTS, st.just("") | TEXTS)
MANY = st.lists(PEOPLE, max_size=3).map(tuple)
LINKS = st.sampled_from(("", "https://example.org/a?b=c#d", "mailto:a@example.org", "https://example.org/:_{x}"))
SESSIONS = st.none() | st.builds(
    Session, TEXTS, st.sampled_from(("", "1", "007", "2a", "1:30")) | TEXTS, MANY, st.sampled_from(("", "East"))
)
ZONES = st.sampled_from((None, UTC, TORONTO, timezone(timedelta(hours=2)), timezone(-timedelta(hours=3, minutes=30))))
LENGTHS = st.none() | st.integers(1, 60).map(lambda number: timedelta(minutes=number))


@st.composite
def wild_slots(draw: st.DrawFn) -> tuple[Slot, ...]:
    count = draw(st.integers(1, 6))
    ids = draw(st.lists(st.from_regex(r"[a-z]{1,3}(-2)?", fullmatch=True), min_size=count, max_size=count, unique=True))
    sessions = draw(st.lists(SESSIONS, min_size=1, max_size=2))
    return tuple(draw(wild_slot(name, sessions)) for name in ids)


@st.composite
def wild_slot(draw: st.DrawFn, name: str, sessions: list[Session | None]) -> Slot:
    start = draw(st.integers(0, 40 * 60))
    length = draw(st.sampled_from((0, 10, 30, 90, 13 * 60, 24 * 60, 30 * 60)))
    projects = draw(st.lists(st.builds(Project, st.just(""), TEXTS, MANY, LINKS), max_size=3))
    named = tuple(replace(project, id=f"p{number}") for number, project in enumerate(projects))
    return Slot(
        id=name,
        title=draw(st.sampled_from(("a", "b", "A!")) | TEXTS),
        start=_clock(start, draw(st.sampled_from((0, 0, 0, 1)))),
        end=_clock(start + length, 0),
        kind=Kind.SHOWCASE if projects else draw(st.sampled_from(Kind)),
        speakers=draw(MANY),
        link=draw(LINKS),
        room=draw(st.sampled_from(("", "East", "West"))),
        track=draw(st.sampled_from(("", "Security"))),
        session=draw(st.sampled_from(sessions)),
        fixed=draw(st.booleans()),
        min=draw(LENGTHS) if length >= 60 else None,
        sponsors=draw(st.lists(TEXTS, max_size=2).map(tuple)),
        notice=draw(st.just("") | TEXTS),
        each=draw(LENGTHS) if projects else None,
        projects=named,
    )


def _clock(minutes: int, fold: int) -> WallTime:
    days, minute = divmod(minutes, 24 * 60)
    return WallTime(time(minute // 60, minute % 60, fold=fold), days)


DISPLAYS = st.builds(
    Display,
    theme=st.sampled_from(("dark", "light")),
    accent=st.sampled_from(("", "#ffc857", "#000000")),
    night=st.sampled_from((None, Night(time(22), time(7)), Night(time(1, 30), time(2)))),
    motion=st.booleans(),
    clock=st.sampled_from((0, 12, 24)),
)

KEYS = st.sampled_from(((), (("skip", ("X",)),), (("delay", ("D", "+")), ("keys", ("?", "F1")))))
EVENTS = st.builds(
    Event, TEXTS, ZONES, st.sampled_from(("", "https://example.org/fair")), LINKS, st.sampled_from(("", "de", "pt-BR"))
)
TRACKS = st.lists(
    st.builds(Track, TEXTS, st.sampled_from(("", "#ffc857"))), max_size=2, unique_by=lambda track: tidy(track.name)
).map(tuple)
SPONSORS = st.lists(st.builds(Sponsor, TEXTS, LINKS), max_size=2, unique_by=lambda one: tidy(one.name)).map(tuple)


@st.composite
def wild(draw: st.DrawFn) -> Programme:
    """Draw a programme with anything in it that people write."""
    dates = draw(st.sampled_from(((None,), (DAY,), (DAY, NEXT_DAY), (date(2018, 11, 4), DAY, NEXT_DAY))))
    operator = Operator(timedelta(minutes=draw(st.sampled_from((5, 10, 90)))), keys=draw(KEYS))
    days = tuple(Day(draw(wild_slots()), day) for day in dates)
    return Programme(draw(EVENTS), days, draw(SPONSORS), operator, draw(DISPLAYS), draw(TRACKS))
