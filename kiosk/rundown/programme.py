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
    """What is shown in a showcase. `id` is unique within its slot."""

    id: str
    name: str
    presenters: tuple[Person, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Sponsor:
    """Who pays for lunch. `logo` is the path of a picture, or empty."""

    name: str
    link: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One placed time range. `id` is unique within its day and survives a retime."""

    id: str
    title: str
    start: WallTime
    end: WallTime
    kind: Kind = Kind.TALK
    speakers: tuple[Person, ...] = ()
    link: str = ""
    room: str = ""
    session: Session | None = None
    fixed: bool = False
    min: timedelta | None = None
    sponsors: tuple[str, ...] = ()
    notice: str = ""
    each: timedelta | None = None
    projects: tuple[Project, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """The slots of one date; without a date they are those of every day."""

    slots: tuple[Slot, ...]
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What the programme is of. Without `timezone` its times are those of the machine that shows it."""

    name: str
    timezone: tzinfo | None = None
    website: str = ""
    livestream: str = ""


@dataclass(frozen=True, slots=True)
class Operator:
    """How the organisers want the screen operated: what a press delays by, the PIN's hash, and keys of their own."""

    step: timedelta = timedelta(minutes=5)
    pin: str = ""
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """An event's days in order, and its sponsors. Either all days have a date, or there is one day without."""

    event: Event
    days: tuple[Day, ...] = ()
    sponsors: tuple[Sponsor, ...] = ()
    operator: Operator = Operator()

    def on(self, day: date) -> Self:
        """Return this programme with its undated day placed on `day`; days with a date keep theirs."""
        days = tuple(replace(each, date=day) if each.date is None else each for each in self.days)
        return replace(self, days=days)

    @property
    def rooms(self) -> tuple[str, ...]:
        """Every room that a slot names, in the order of the programme."""
        return tuple(dict.fromkeys(slot.room for day in self.days for slot in day.slots if slot.room))
