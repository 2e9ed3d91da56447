"""How a time, a countdown and a delay are said. The screen, the command line and the tests share these words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from math import ceil

from kiosk.rundown.cards import CardKind
from kiosk.rundown.programme import Kind, Person, Session

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
ON_HOLD = "on hold"
CANCELLED = "cancelled"
OPEN_FLOOR = "Open floor"
OVER = "The programme is over."
NO_PROGRAMME = "There is no programme yet."
THANKS = "Thank you"
WEBSITE = "Programme"
BETWEEN = "  ·  "
"""What stands between two things that are told in one line."""
SOON_SAID = 100
"""Letters that a line about what comes next has room for."""
CLOCK_BELOW = 10 * MINUTE
"""Under this many seconds a countdown is said as minutes and seconds."""

KINDS = {
    Kind.TALK: "Talk",
    Kind.KEYNOTE: "Keynote",
    Kind.PANEL: "Panel",
    Kind.REMARKS: "Remarks",
    Kind.POSTERS: "Posters",
    Kind.BREAK: "Break",
    Kind.LUNCH: "Lunch",
    Kind.SHOWCASE: "Showcase",
    Kind.SOCIAL: "Social",
    Kind.OTHER: "",
}
CARDS = {CardKind.PROJECT: "Showcase", CardKind.SPONSOR: "Sponsor", CardKind.LIVESTREAM: "Watch online"}


def clock(instant: datetime) -> str:
    """Return the time of day as 24 hours and minutes, in the instant's own zone."""
    return f"{instant:%H:%M}"


def time_range(start: datetime, end: datetime) -> str:
    """Return `09:10–09:40`."""
    return f"{clock(start)}–{clock(end)}"


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
        return f"in {days} day" + ("s" if days > 1 else "")
    hours, minutes = _hours_and_minutes(seconds)
    if not hours:
        return f"in {minutes} min"
    return f"in {hours} h {minutes:02}" if minutes else f"in {hours} h"


def figure(target: datetime, now: datetime) -> tuple[str, str]:
    """Return the same as a figure and its unit: `3` and `days`, `1 h 20`, `12` and `min`, `9:59`."""
    seconds = seconds_until(target, now)
    if seconds < CLOCK_BELOW:
        return _minutes_and_seconds(seconds), ""
    if seconds >= DAY:
        days = _days(target, now)
        return str(days), "days" if days > 1 else "day"
    hours, minutes = _hours_and_minutes(seconds)
    if not hours:
        return str(minutes), "min"
    return (f"{hours} h {minutes:02}", "") if minutes else (str(hours), "h")


def _minutes_and_seconds(seconds: int) -> str:
    return f"{seconds // MINUTE}:{seconds % MINUTE:02}" if seconds else "now"


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
    return f"delayed {late_by} min" if late_by > 0 else f"{-late_by} min early"


def signed(number: int) -> str:
    """Return `+10` or `−5`."""
    return f"{number:+}".replace("-", "−")


def join(words: Sequence[str]) -> str:
    """Return `A`, `A and B`, or `A, B and C`."""
    *most, last = words or [""]
    return f"{', '.join(most)} and {last}" if most else last


def people(persons: Iterable[Person]) -> str:
    """Return `Daniel Kang and Deepti Raghavan, Stanford University`: names that share an affiliation say it once."""
    shared: dict[str, list[str]] = {}
    for person in persons:
        shared.setdefault(person.affiliation, []).append(person.name)
    groups = [join(names) + (f", {affiliation}" if affiliation else "") for affiliation, names in shared.items()]
    return "; ".join(groups)


def people_in_short(persons: Sequence[Person]) -> str:
    """Return `Daniel Kang and 5 others`: what a small place has room for."""
    if not persons:
        return ""
    others = len(persons) - 1
    return persons[0].name + (f" and {others} other" + ("s" if others > 1 else "") if others else "")


def session(of: Session | None) -> str:
    """Return `Session 3: Large-scale ML`, or as much of it as there is."""
    if of is None:
        return ""
    number = f"Session {of.number}" if of.number else ""
    return ": ".join(part for part in (number, of.title) if part)


def chairs(of: Session | None) -> str:
    """Return `Chair: Joseph Gonzalez`, `Chairs: …`, or nothing."""
    if of is None or not of.chairs:
        return ""
    return ("Chair: " if len(of.chairs) == 1 else "Chairs: ") + join([person.name for person in of.chairs])


def lunch_notice(sponsors: Sequence[str]) -> str:
    """Return what is said of lunch when the organisers name sponsors and write no notice."""
    return f"Lunch is sponsored by {join(sponsors)}." if sponsors else ""


def date_ahead(target: datetime, now: datetime) -> str:
    """Return `today`, `tomorrow`, or `Friday 7 December` for the date of `target`, seen from `now` in its zone."""
    days = (target.date() - now.astimezone(target.tzinfo).date()).days
    return {0: "today", 1: "tomorrow"}.get(days, f"{target:%A} {target.day} {target:%B}")


def at(target: datetime, now: datetime | None = None) -> str:
    """Return `at 09:10`, with the day before it when `now` is given and it is not today."""
    day = date_ahead(target, now) if now is not None else "today"
    return f"at {clock(target)}" if day == "today" else f"{day} at {clock(target)}"


def label(what: str, ticking: bool) -> str:
    """Return what stands over a countdown: minutes and seconds lack the word `in` that longer ones have."""
    return f"{what} in" if ticking else what


def held_since(start: datetime) -> str:
    """Return the time range of a slot whose end is not known."""
    return f"since {clock(start)}"


def changed_at(instant: datetime) -> str:
    """Return what the audience is told for a minute after the operator moved something."""
    return f"Times changed at {clock(instant)}"


def then(name: str) -> str:
    """Return what is said of the one after."""
    return f"Then {name}"


def side_by_side(slots: Sequence[tuple[str, str]]) -> str:
    """Return how several slots that begin at once are told: each room and title on a line, the rooms, or how many.

    A slot is its room, which may be empty, and its title.
    """
    number = f"{len(slots)} in parallel"
    whole = "\n".join(f"{room}: {title}" if room else title for room, title in slots)
    rooms = ", ".join(dict.fromkeys(room for room, _ in slots if room))
    told = next((text for text in (whole, rooms and f"{number}: {rooms}") if text and len(text) <= SOON_SAID), "")
    return told or number
