"""The programme: what the organisers wrote, as frozen data. The operator never changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """What sort of slot it is; decides which scene the screen shows."""

    TALK = "talk"
    KEYNOTE = "keynote"
    PANEL = "panel"
    REMARKS = "remarks"
    POSTERS = "posters"
    BREAK = "break"
    LUNCH = "lunch"
    SHOWCASE = "showcase"
    SOCIAL = "social"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time of day as people write it; `days` counts midnights since the day's date (24:30 is 00:30 with one)."""

    time: time
    days: int = 0

    def on(self, day: date, zone: tzinfo) -> datetime:
        """Return the instant in UTC at which a clock in `zone` shows this time, for a programme of `day`.

        A time that the zone's clocks skip or repeat follows `time.fold`, as PEP 495 has it.
        """
        local = datetime.combine(day + timedelta(days=self.days), self.time, zone)
        return local.astimezone(UTC)

    def __str__(self) -> str:
        return f"{self.time:%H:%M}" + (f" (+{self.days})" if self.days else "")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the programme, and where they are from (empty if nobody said)."""

    name: str
    affiliation: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A titled block of slots."""

    title: str
    number: str = ""
    chairs: tuple[Person, ...] = ()
    room: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """What is shown in a showcase. `id` is unique within its slot, `picture` the path of one, or empty."""

    id: str
    name: str
    presenters: tuple[Person, ...] = ()
    link: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Sponsor:
    """Who pays for lunch. `logo` is the path of a picture, or empty."""

    name: str
    link: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One placed time range. `id` is unique within its day and survives a retime; `track` is a name, or empty."""

    id: str
    title: str
    start: WallTime
    end: WallTime
    kind: Kind = Kind.TALK
    speakers: tuple[Person, ...] = ()
    link: str = ""
    room: str = ""
    track: str = ""
    session: Session | None = None
    fixed: bool = False
    min: timedelta | None = None
    sponsors: tuple[str, ...] = ()
    notice: str = ""
    each: timedelta | None = None
    projects: tuple[Project, ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A stream of slots by subject, across rooms and days. `color` is as in #ffc857, or empty if nobody chose one."""

    name: str
    color: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """The slots of one date; without a date they are those of every day."""

    slots: tuple[Slot, ...]
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What the programme is of. Without `timezone` its times are those of the machine that shows it.

    `language` is a tag of BCP 47 such as `pt-BR`, or empty for English. `id` is what the operator's journal knows it
    by, so that it may be renamed.
    """

    name: str
    timezone: tzinfo | None = None
    website: str = ""
    livestream: str = ""
    language: str = ""
    id: str = ""

    @property
    def key(self) -> str:
        """What the operator's journal knows the event by: its id, or else its name."""
        return self.id or self.name


@dataclass(frozen=True, slots=True)
class Operator:
    """How the organisers want the screen operated: what a press delays by, the PIN's hash, and keys of their own."""

    step: timedelta = timedelta(minutes=5)
    pin: str = ""
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()


LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "nl", "ja", "zh", "ko", "ar")
"""The languages that the screen's own words are in: the first part of an event's `language`."""


@dataclass(frozen=True, slots=True)
class Night:
    """From when to when the screen is dark, by the clock on the wall; an `end` before `start` is the next day's."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Display:
    """How the organisers want the screen to look. `theme` is dark or light, `accent` as in #ffc857 or the theme's own.

    `logo` is the path of a picture, or empty; `clock` has 12 or 24 hours, or 0 for those of the language.
    """

    theme: str = "dark"
    accent: str = ""
    logo: str = ""
    night: Night | None = None
    motion: bool = True
    clock: int = 0


@dataclass(frozen=True, slots=True)
class Programme:
    """An event's days in order, its sponsors and tracks. Either all days have a date, or there is one day without."""

    event: Event
    days: tuple[Day, ...] = ()
    sponsors: tuple[Sponsor, ...] = ()
    operator: Operator = Operator()
    display: Display = Display()
    tracks: tuple[Track, ...] = ()

    def on(self, day: date) -> Self:
        """Return this programme with its undated day placed on `day`; days with a date keep theirs."""
        days = tuple(replace(each, date=day) if each.date is None else each for each in self.days)
        return replace(self, days=days)

    @property
    def rooms(self) -> tuple[str, ...]:
        """Every room that a slot names, in the order of the programme."""
        return tuple(dict.fromkeys(slot.room for day in self.days for slot in day.slots if slot.room))

    @property
    def every_track(self) -> tuple[Track, ...]:
        """Every track, whatever the case of its name: the declared ones, then those that only slots name, in order."""
        named = dict.fromkeys(slot.track for day in self.days for slot in day.slots if slot.track)
        found: dict[str, Track] = {}
        for track in (*self.tracks, *map(Track, named)):
            found.setdefault(track.name.casefold(), track)
        return tuple(found.values())
