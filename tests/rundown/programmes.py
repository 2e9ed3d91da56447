"""Programmes, registers and instants in a few words, so that the tests read as the rules do.

A slot is a line: `slot("posters 10:35-11:40 min=30")`. Everything is on the 7th of December 2018 in Toronto, unless
said otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.rundown.moment import Moment, Placed, Rundown
from kiosk.rundown.programme import (
    Day,
    Event,
    Kind,
    Person,
    Programme,
    Project,
    Session,
    Slot,
    Sponsor,
    WallTime,
)
from kiosk.rundown.registers import UNTOUCHED, Registers, SlotKey, State
from kiosk.rundown.timing import Timed

TORONTO = ZoneInfo("America/Toronto")
BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2018, 12, 7)
NEXT_DAY = date(2018, 12, 8)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def wall(text: str) -> WallTime:
    """`wall("24:30")` is half past midnight."""
    hours, minute = map(int, text.split(":"))
    return WallTime(time(hours % 24, minute), hours // 24)


def slot(line: str, **more: Any) -> Slot:
    """`slot("lunch 12:30-12:45 fixed room=East min=10", kind=Kind.LUNCH)`; its title is its id, unless given."""
    name, span, *words = line.split()
    start, end = span.split("-")
    options = dict(word.split("=") for word in words if "=" in word)
    if "min" in options:
        more["min"] = minutes(int(options["min"]))
    more.setdefault("title", name)
    where = {"room": options.get("room", ""), "track": options.get("track", "")}
    return Slot(id=name, start=wall(start), end=wall(end), fixed="fixed" in words, **where, **more)


def people(*names: str) -> tuple[Person, ...]:
    """`people("Sarah Bird", "Bryan Catanzaro, NVIDIA")`."""
    return tuple(Person(*name.split(", ", 1)) for name in names)


def projects(*names: str) -> tuple[Project, ...]:
    return tuple(Project(name.lower(), name, link=f"https://{name.lower()}.example") for name in names)


def programme(
    *slots: str | Slot,
    on: date | None = DAY,
    zone: tzinfo | None = TORONTO,
    sponsors: Iterable[Sponsor] = (),
    livestream: str = "",
) -> Programme:
    """Return a programme of one day."""
    return days({on: slots}, zone=zone, sponsors=sponsors, livestream=livestream)


def days(
    slots: dict[Any, Iterable[str | Slot]],
    *,
    zone: tzinfo | None = TORONTO,
    sponsors: Iterable[Sponsor] = (),
    livestream: str = "",
) -> Programme:
    """Return a programme of several days."""
    made = tuple(
        Day(tuple(slot(one) if isinstance(one, str) else one for one in of_day), on) for on, of_day in slots.items()
    )
    return Programme(Event("The Workshop", zone, livestream=livestream), made, tuple(sponsors))


def at(text: str, zone: tzinfo = TORONTO) -> datetime:
    """`at("10:30")`, `at("10:30:15")`, `at("2018-12-08 00:10")`."""
    return datetime.fromisoformat(text if "-" in text else f"{DAY} {text}").replace(tzinfo=zone)


def touched(
    *,
    shift: float = 0,
    added: float = 0,
    started: str = "",
    ended: str = "",
    held: str = "",
    cancelled: bool = False,
) -> Registers:
    """Return registers, with durations in minutes."""
    instants = [at(text).astimezone(UTC) if text else None for text in (started, ended, held)]
    return Registers(minutes(shift), minutes(added), instants[0], instants[1], cancelled, instants[2])


def state(registers: dict[str, Registers] | None = None, on: date = DAY) -> State:
    """`state({"lunch": touched(shift=10)})`."""
    return {SlotKey(on, name): one for name, one in (registers or {}).items()}


def get(of: State, name: str, on: date = DAY) -> Registers:
    return of.get(SlotKey(on, name), UNTOUCHED)


def span(start: datetime, end: datetime, zone: tzinfo = TORONTO) -> str:
    """Return `09:10-09:40`, with seconds where there are any."""
    told = []
    for instant in (start, end):
        local = instant.astimezone(zone)
        told.append(f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}")
    return "-".join(told)


def told(timed: Timed, zone: tzinfo = TORONTO) -> str:
    """Return `posters 11:20-11:50`, followed by what else there is to say."""
    words = [timed.key.slot, span(timed.start, timed.end, zone)]
    if timed.cancelled:
        words.append("cancelled")
    if timed.overrun:
        words.append(f"overrun={timed.overrun / minutes(1):g}")
    if timed.held:
        words.append("held")
    if timed.waiting:
        words.append("waiting")
    return " ".join(words)


def ids(slots: Iterable[Placed]) -> list[str]:
    return [placed.slot.id for placed in slots]


def moment(of: Programme, now: str | datetime, registers: dict[str, Registers] | None = None, room: str = "") -> Moment:
    """Return what is on; a text is a time in Toronto."""
    return Rundown(of).at(at(now) if isinstance(now, str) else now, state(registers), room)


PROJECTS = ("TensorFlow", "PyTorch", "Keras", "MXNet", "Chainer", "Ray", "TVM", "CoreML", "ML.NET", "MLFlow")
SPONSORS = (Sponsor("Facebook", "https://facebook.example", "facebook.svg"), Sponsor("Microsoft"))
PROGRAMMABILITY = Session("ML Programmability", "1", people("Sarah Bird"))

WORKSHOP_SLOTS = (
    slot("opening 09:00-09:10", title="Opening remarks", kind=Kind.REMARKS, speakers=people("Sarah Bird")),
    slot(
        "keynote-1 09:10-09:40",
        title="Accelerated Computing for AI",
        kind=Kind.KEYNOTE,
        speakers=people("Bryan Catanzaro, NVIDIA"),
        link="talks#key1",
        session=PROGRAMMABILITY,
    ),
    slot("flux 09:40-10:00", session=PROGRAMMABILITY),
    slot("assertions 10:00-10:20", session=PROGRAMMABILITY),
    slot("poster-introduction 10:20-10:35"),
    slot("posters 10:35-11:40 min=30", kind=Kind.POSTERS),
    slot("keynote-2 11:40-12:10", kind=Kind.KEYNOTE),
    slot("linear-models 12:10-12:30"),
    slot("lunch 12:30-12:45 fixed", kind=Kind.LUNCH, sponsors=("Facebook", "Microsoft"), notice="Lunch is on them."),
    slot("showcase 12:50-14:55 min=100", kind=Kind.SHOWCASE, each=minutes(10), projects=projects(*PROJECTS)),
    slot("afternoon-posters 14:55-15:40 min=20", kind=Kind.POSTERS),
    slot("keynote-3 15:40-16:10", kind=Kind.KEYNOTE),
    slot("multi-model 16:10-16:30"),
    slot("floating-point 16:30-16:50"),
    slot("serverless 16:50-17:10"),
    slot("closing 17:10-17:30", kind=Kind.REMARKS),
)
"""The workshop day of the worked examples."""

WORKSHOP = programme(*WORKSHOP_SLOTS, on=None, zone=None, sponsors=SPONSORS, livestream="https://stream.example")
"""As its organisers wrote it: without a date and without a timezone."""
