"""A programme to start from: what an organiser answers, and the days that are made of it, to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from typing import Any

from kiosk.formats import dates, ids, yaml_display
from kiosk.formats.problems import SlipError, quoted, tidy
from kiosk.formats.times import span
from kiosk.rundown.programme import LANGUAGES, Day, Event, Kind, Person, Programme, Session, Slot

LONGEST_NAME, LONGEST_ROOM = 120, 60
MOST_DAYS, MOST_ROOMS = 14, 30
NO_ROOMS = "none"
_NEXT_DATE = re.compile(r"\s*[,;]\s*|\s+and\s+|(?<=\d)\s+(?=\d{4}-)", re.IGNORECASE)
_UNTIL = re.compile(r"\s+(?:to|until|till|-)\s+|\s*(?:\.\.+|[–—→])\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Basics:
    """What is asked of an organiser. Without rooms, everything is in one that needs no name."""

    name: str
    days: tuple[date, ...]
    zone: tzinfo
    language: str
    rooms: tuple[str, ...] = ()


def event_name(text: str) -> str:
    """Return an event's name. Raises SlipError where it has no letters, or more than a screen has room for."""
    return _short(text, LONGEST_NAME, "the name")


def _short(text: str, most: int, what: str) -> str:
    name = tidy(text)
    if not name:
        raise SlipError(f"{what} has no letter that can be seen", "write it in words")
    if len(name) > most:
        raise SlipError(f"{what} has {len(name)} letters", f"a screen has room for {most}")
    return name


def days(text: str) -> tuple[date, ...]:
    """Return the dates of '2027-03-05', of several with commas between them, or of '2027-03-05 to 2027-03-07'.

    Raises SlipError for anything else, and for more than MOST_DAYS.
    """
    found = {day for part in _NEXT_DATE.split(text.strip(" ,;")) for day in _from_to(part)}
    if len(found) > MOST_DAYS:
        raise SlipError(f"these are {len(found)} days", f"name {MOST_DAYS}; more can be put into the file")
    return tuple(sorted(found))


def _from_to(text: str) -> Iterator[date]:
    first, *others = (dates.day(part) for part in _UNTIL.split(text, maxsplit=1))
    last = others[0] if others else first
    if last < first:
        raise SlipError(f"{quoted(text)} ends before it begins", "write the earlier day first")
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def language(text: str) -> str:
    """Return a language's tag. Raises SlipError for one that the screen has no words in, and for what is none."""
    tag = yaml_display.language_tag(tidy(text))
    if tag.partition("-")[0].lower() not in LANGUAGES:
        raise SlipError(f"the screen has no words in {quoted(tag)}", f"those that it has are {', '.join(LANGUAGES)}")
    return tag


def rooms(text: str) -> tuple[str, ...]:
    """Return the rooms' names between commas, each once; none for `none`. Raises SlipError for a long one or many."""
    if text.strip().casefold() == NO_ROOMS:
        return ()
    names = [_short(part, LONGEST_ROOM, "a room's name") for part in re.split(r"[,;]", text) if tidy(part)]
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    if not found:
        raise SlipError("there is no name in it", f"write Hall A, Hall B, or {NO_ROOMS}")
    if len(found) > MOST_ROOMS:
        raise SlipError(
            f"these are {len(found)} rooms", f"name {MOST_ROOMS} at the most; more can be put into the file"
        )
    return tuple(found.values())


_HOST, _CHAIR = Person("Name of the host"), Person("Name of the chair")
_SPEAKER = Person("Name of the speaker", "where they are from")
_PANEL = (Person("Name of a guest", "where they are from"), Person("Name of another", "where they are from"))


def starter(basics: Basics) -> Programme:
    """Return a programme of a usual day on each of the days, whose titles and names say what belongs there."""
    event = Event(basics.name, basics.zone, language=basics.language)
    return Programme(event, tuple(Day(_identified(_slots(basics.rooms)), day) for day in basics.days))


def _slots(rooms: Sequence[str]) -> Iterator[Slot]:
    """Yield the slots of a day: all together in the first room, and in each room the talks of two sessions."""
    main = rooms[0] if rooms else ""
    breaks = main if len(rooms) == 1 else ""
    yield _slot("09:00-09:10", Kind.REMARKS, "Welcome", main, speakers=(_HOST,))
    yield _slot("09:10-10:00", Kind.KEYNOTE, "Title of the keynote", main, speakers=(_SPEAKER,))
    yield _slot("10:00-10:30", Kind.BREAK, "Coffee", breaks, min=timedelta(minutes=15))
    for room in rooms or [""]:
        morning = Session("Title of the first session", "1", (_CHAIR,), room)
        yield _talk("10:30-11:00", "first", room, morning)
        yield _talk("11:00-11:30", "second", room, morning)
        yield _talk("11:30-12:00", "third", room, morning)
    yield _slot("12:00-13:00", Kind.LUNCH, "Lunch", breaks, fixed=True)
    for room in rooms or [""]:
        afternoon = Session("Title of the second session", "2", (_CHAIR,), room)
        yield _talk("13:00-13:30", "fourth", room, afternoon)
        yield _talk("13:30-14:00", "fifth", room, afternoon)
    yield _slot("14:00-14:30", Kind.BREAK, "Coffee", breaks, min=timedelta(minutes=15))
    yield _slot("14:30-15:30", Kind.PANEL, "Subject of the discussion", main, speakers=_PANEL)
    yield _slot("15:30-15:45", Kind.REMARKS, "Closing remarks", main, speakers=(_HOST,))


def _talk(times: str, number: str, room: str, session: Session) -> Slot:
    return _slot(times, Kind.TALK, f"Title of the {number} talk", room, speakers=(_SPEAKER,), session=session)


def _slot(times: str, kind: Kind, title: str, room: str, **more: Any) -> Slot:
    lasts = span(times)
    return Slot("", title, lasts.start, lasts.end, kind, room=room, **more)


def _identified(slots: Iterator[Slot]) -> tuple[Slot, ...]:
    """Return slots with the ids that they get from a file that gives them none."""
    found = tuple(slots)
    names = ids.unique(("", ids.derived(slot.room, slot.title)) for slot in found)
    return tuple(replace(slot, id=name) for slot, name in zip(found, names, strict=True))
