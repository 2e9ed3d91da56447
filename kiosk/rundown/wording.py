"""How a time, a countdown and a delay are said. The screen, the command line and the tests share these words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import reduce
from math import ceil

from kiosk.rundown.cards import CardKind
from kiosk.rundown.phrases import Span, counted, joined, phrase, plural
from kiosk.rundown.programme import Kind, Person, Session

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
ON_HOLD = phrase("on hold")
HELD = phrase("On hold")
CANCELLED = phrase("cancelled")
OPEN_FLOOR = phrase("Open floor")
OVER = phrase("The programme is over.")
NO_PROGRAMME = phrase("There is no programme yet.")
THANKS = phrase("Thank you")
WEBSITE = phrase("Programme")
BETWEEN = "  ·  "
"""What stands between two things that are told in one line."""
SOON_SAID = 100
"""Letters that a line about what comes next has room for."""
SHORT_NAME = 20
"""Letters up to which a room's name stands in one line."""
CLOCK_BELOW = 10 * MINUTE
"""Under this many seconds a countdown is said as minutes and seconds."""

KINDS = {
    Kind.TALK: phrase("Talk"),
    Kind.KEYNOTE: phrase("Keynote"),
    Kind.PANEL: phrase("Panel"),
    Kind.REMARKS: phrase("Remarks"),
    Kind.POSTERS: phrase("Posters"),
    Kind.BREAK: phrase("Break"),
    Kind.LUNCH: phrase("Lunch"),
    Kind.SHOWCASE: phrase("Showcase"),
    Kind.SOCIAL: phrase("Social"),
    Kind.OTHER: "",
}
CARDS = {
    CardKind.PROJECT: phrase("Showcase"),
    CardKind.SPONSOR: phrase("Sponsor"),
    CardKind.LIVESTREAM: phrase("Watch online"),
}

Label = tuple[str, str]
"""What stands over a countdown: over a longer one, which has the word `in` itself, and over minutes and seconds."""
NEXT: Label = (phrase("Next"), phrase("Next in"))
STARTS: Label = (phrase("Starts"), phrase("Starts in"))
ENDS: Label = (phrase("Ends"), phrase("Ends in"))
GOES_ON: Label = (phrase("Goes on"), phrase("Goes on in"))
NEXT_PROJECT: Label = (phrase("Next project"), phrase("Next project in"))


def clock(instant: datetime) -> str:
    """Return the time of day as 24 hours and minutes, in the instant's own zone."""
    return phrase("{time}", time=instant)


def time_range(start: datetime, end: datetime) -> str:
    """Return `09:10–09:40`."""
    return phrase("{span}", span=Span(start, end))


def seconds_until(target: datetime, now: datetime) -> int:
    """Return the whole seconds left, rounded up: 0 only when the target has come."""
    # In UTC: Python takes the difference of two times in one zone by their faces, whatever the clocks did between.
    return max(0, ceil((target.astimezone(UTC) - now.astimezone(UTC)).total_seconds()))


def countdown(target: datetime, now: datetime) -> str:
    """Return how long until `target`: `in 3 days`, `in 1 h 20`, `in 12 min`, `9:59`; `now` when it has come.

    Minutes are rounded up, so that they are what a reader gets from the start and the clock on the wall.
    """
    seconds = seconds_until(target, now)
    if seconds < CLOCK_BELOW:
        return _minutes_and_seconds(seconds)
    if seconds >= DAY:
        days = _days(target, now)
        return plural("in {n} day", "in {n} days", days)
    hours, minutes = _hours_and_minutes(seconds)
    if not hours:
        return counted("in {n} min", minutes)
    if not minutes:
        return counted("in {n} h", hours)
    return phrase("in {hours} h {minutes:02}", hours=hours, minutes=minutes)


def figure(target: datetime, now: datetime) -> tuple[str, str]:
    """Return the same as a figure and its unit: `3` and `days`, `1 h 20`, `12` and `min`, `9:59`."""
    seconds = seconds_until(target, now)
    if seconds < CLOCK_BELOW:
        return _minutes_and_seconds(seconds), ""
    if seconds >= DAY:
        days = _days(target, now)
        return str(days), plural("day", "days", days)
    hours, minutes = _hours_and_minutes(seconds)
    if not hours:
        return str(minutes), counted("min", minutes)
    if not minutes:
        return str(hours), counted("h", hours)
    return phrase("{hours} h {minutes:02}", hours=hours, minutes=minutes), ""


def _minutes_and_seconds(seconds: int) -> str:
    return f"{seconds // MINUTE}:{seconds % MINUTE:02}" if seconds else phrase("now")


def _hours_and_minutes(seconds: int) -> tuple[int, int]:
    return divmod(ceil(seconds / MINUTE), 60)


def _days(target: datetime, now: datetime) -> int:
    return max(1, (target.date() - now.astimezone(target.tzinfo).date()).days)


def minutes(duration: timedelta) -> int:
    """Return whole minutes, those begun counted away from zero, so that no change is said to be none."""
    exact = duration.total_seconds() / MINUTE
    return ceil(exact) if exact >= 0 else -ceil(-exact)


def delay(late: timedelta) -> str:
    """Return `delayed 10 min`, `10 min early`, or nothing when it is on time."""
    late_by = minutes(late)
    if not late_by:
        return ""
    if late_by > 0:
        return counted("delayed {n} min", late_by)
    return counted("{n} min early", -late_by)


def signed(number: int) -> str:
    """Return `+10` or `−5`."""
    return f"{number:+}".replace("-", "−")


def join(words: Sequence[str]) -> str:
    """Return `A`, `A and B`, or `A, B and C`."""
    *most, last = words or [""]
    if not most:
        return last
    return phrase("{names} and {name}", names=reduce(_and_more, most), name=last)


def _and_more(names: str, name: str) -> str:
    return phrase("{names}, {name}", names=names, name=name)


def people(persons: Iterable[Person]) -> str:
    """Return `Daniel Kang and Deepti Raghavan, Stanford University`: names that share an affiliation say it once."""
    shared: dict[str, list[str]] = {}
    for person in persons:
        shared.setdefault(person.affiliation, []).append(person.name)
    return joined("; ", (_of(join(names), affiliation) for affiliation, names in shared.items()))


def _of(names: str, affiliation: str) -> str:
    return phrase("{names}, {affiliation}", names=names, affiliation=affiliation) if affiliation else names


def people_in_short(persons: Sequence[Person]) -> str:
    """Return `Daniel Kang and 5 others`: what a small place has room for."""
    if not persons:
        return ""
    first, others = persons[0].name, len(persons) - 1
    return plural("{name} and {n} other", "{name} and {n} others", others, name=first) if others else first


def session(of: Session | None) -> str:
    """Return `Session 3: Large-scale ML`, or as much of it as there is."""
    if of is None:
        return ""
    if of.number and of.title:
        return phrase("Session {number}: {title}", number=of.number, title=of.title)
    return phrase("Session {number}", number=of.number) if of.number else of.title


def chairs(of: Session | None) -> str:
    """Return `Chair: Joseph Gonzalez`, `Chairs: …`, or nothing."""
    if of is None or not of.chairs:
        return ""
    names = join([person.name for person in of.chairs])
    return plural("Chair: {names}", "Chairs: {names}", len(of.chairs), names=names)


def lunch_notice(sponsors: Sequence[str]) -> str:
    """Return what is said of lunch when the organisers name sponsors and write no notice."""
    return phrase("Lunch is sponsored by {names}.", names=join(sponsors)) if sponsors else ""


def date_ahead(target: datetime, now: datetime) -> str:
    """Return `today`, `tomorrow`, or `Friday 7 December` for the date of `target`, seen from `now` in its zone."""
    days = (target.date() - now.astimezone(target.tzinfo).date()).days
    near = {0: phrase("today"), 1: phrase("tomorrow")}
    return near.get(days) or phrase("{day}", day=target.date())


def at(target: datetime, now: datetime | None = None) -> str:
    """Return `at 09:10`, with the day before it when `now` is given and it is not today."""
    day = date_ahead(target, now) if now is not None else "today"
    return phrase("at {time}", time=target) if day == "today" else phrase("{day} at {time}", day=day, time=target)


def goes_on(target: datetime, now: datetime) -> str:
    """Return `Tomorrow from 09:00`, or the date: what is to come, where the day that it is is over or far."""
    return phrase("{Day} from {time}", Day=date_ahead(target, now), time=target)


def label(what: Label, ticking: bool) -> str:
    """Return what stands over a countdown: minutes and seconds lack the word `in` that longer ones have."""
    return what[ticking]


def held_since(start: datetime) -> str:
    """Return the time range of a slot whose end is not known."""
    return phrase("since {time}", time=start)


def waits_for(title: str) -> str:
    """Return what a slot behind a held one is said to do, on the command line and in what is given back."""
    return f"waits for “{title}”" if title else "waits for what is on hold"


def until(end: datetime) -> str:
    """Return when what is on is over, where there is little room."""
    return phrase("until {time}", time=end)


def starting(start: datetime) -> str:
    """Return when something begins where nothing is on yet."""
    return phrase("from {time}", time=start)


def page(number: int, pages: int) -> str:
    """Return which page of several is up, both counted from 1."""
    return phrase("{page} of {pages}", page=number, pages=pages)


def changed_at(instant: datetime) -> str:
    """Return what the audience is told for a minute after the operator moved something."""
    return phrase("Times changed at {time}", time=instant)


def then(name: str) -> str:
    """Return what is said of the one after."""
    return phrase("Then {name}", name=name)


def side_by_side(slots: Sequence[tuple[str, str]]) -> str:
    """Return how several slots that begin at once are told in little room: how many, and in which rooms.

    A slot is its room, which may be empty, and its title.
    """
    number = counted("{n} in parallel", len(slots))
    rooms = ", ".join(dict.fromkeys(_unbroken(room) for room, _ in slots if room))
    return phrase("{number}: {rooms}", number=number, rooms=rooms) if 0 < len(rooms) <= SOON_SAID else number


def each(slots: Sequence[tuple[str, str]]) -> str:
    """Return the same where there is more room: each slot's room and title on a line of its own."""
    return "\n".join(f"{_unbroken(room)}: {title}" if room else title for room, title in slots)


def _unbroken(room: str) -> str:
    """Return the name of a room that does not go on in the next line, unless it is long."""
    return room.replace(" ", "\N{NO-BREAK SPACE}") if len(room) <= SHORT_NAME else room
