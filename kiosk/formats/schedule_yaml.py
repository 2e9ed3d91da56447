"""The kiosk's own format: schedule.yaml, read to a programme or to everything that is wrong with it.

Each table below is one group of keys of the file. A new key is a line in its table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.formats import links, yaml_shapes
from kiosk.formats import yaml_values as value
from kiosk.formats.files import decode, is_small_enough, read_bytes
from kiosk.formats.placing import Draft, place
from kiosk.formats.problems import WHOLE_FILE, Log, Place, Reading, SlipError, TooManyProblemsError, quoted, tidy
from kiosk.formats.yaml_display import display, language
from kiosk.formats.yaml_keys import FAILED, Context, Fields, Key, Reader, Table, fields, grouped, many, scalar
from kiosk.formats.yaml_operator import operator
from kiosk.formats.yaml_sessions import sessions
from kiosk.formats.yaml_tree import Empty, Group, Items, Node, Text, grow
from kiosk.rundown.programme import Day, Display, Event, Operator, Programme, Sponsor, Track


def read(path: Path) -> Reading:
    """Return what came of reading a file: a programme, or every problem that it has. Never raises."""
    log = Log(str(path))
    data = read_bytes(path, log)
    return log.reading(None) if data is None else parse(data, str(path), path.parent)


def parse(source: str | bytes, name: str, folder: Path | None = None) -> Reading:
    """Return what came of reading a text. Never raises.

    `name` is the file's in problems; `folder` is where pictures are looked for, and without it none is shown.
    """
    log = Log(name)
    try:
        programme = programme_of(source, log, folder)
    except TooManyProblemsError:
        programme = None
    return log.reading(programme)


def programme_of(source: str | bytes, log: Log, folder: Path | None) -> Programme | None:
    """Return the programme of a text, or None: the log says why. Raises TooManyProblemsError."""
    # A text with surrogates was not decoded as what it is: encoded so, it is refused with its place.
    data = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    text = decode(data, log) if is_small_enough(len(data), log) else None
    if text is None or log.has_errors:
        return None
    root = grow(text, log)
    match root:
        case Group():
            made: Programme | None = grouped(FILE, _programme)(root, Context(log, folder, _website(root)))
            return made
        case None | Empty() if not log.has_errors:
            log.error(WHOLE_FILE, "there is nothing in this file", "begin with event: {name: My workshop}")
        case Text() | Items():
            what = "this is no programme: it is a list" if isinstance(root, Items) else "this is no programme"
            log.error(root.place, what, "begin with the keys event: and sessions:")
    return None


def _website(root: Group) -> str:
    """Return what relative links start from. A website that is wrong is reported when the event is read."""
    event = next((entry.value for entry in root.entries if entry.key == "event"), None)
    entries = event.entries if isinstance(event, Group) else ()
    found = next((entry.value for entry in entries if entry.key == "website"), None)
    if found is None or isinstance(found, Empty):
        return ""
    try:
        return links.website(tidy(found.text)) if isinstance(found, Text) else _SOME_WEBSITE
    except SlipError:
        return _SOME_WEBSITE


_SOME_WEBSITE = "https://example.org"

_PAGE = yaml_shapes.string(r"https?:\S+")
_OF_DISPLAY = ("theme", "accent", "logo", "night", "motion", "clock")
_EVENT = Table(
    of="the event",
    keys=(
        Key("name", value.text, "name: My workshop", "What the event is called.", required=True),
        Key(
            "date",
            value.day,
            "date: 2018-12-07",
            "The day on which it takes place; without it the programme is that of every day.",
        ),
        Key(
            "timezone",
            value.zone,
            "timezone: America/Toronto",
            "The time zone of all times in this file; without it, that of the computer.",
        ),
        Key(
            "website",
            scalar(links.website, _PAGE),
            "website: https://example.org",
            "The event's website, from which relative links in this file start.",
        ),
        Key(
            "livestream",
            value.link,
            "livestream: https://example.org/live",
            "A link to where the event can be watched online.",
        ),
        Key(
            "language",
            language,
            "language: de",
            "The language of the screen's own words; what you write is not translated.",
        ),
        Key(
            "id",
            value.identity,
            "id: mlsys18",
            "A name without spaces that never changes, so that a renamed event keeps the operator's delays.",
        ),
    ),
    synonyms={
        **dict.fromkeys(("title", "event", "conference", "workshop"), "name"),
        **dict.fromkeys(("day", "start_date", "when"), "date"),
        **dict.fromkeys(("tz", "time_zone", "zone"), "timezone"),
        **dict.fromkeys(("url", "link", "site", "homepage", "web"), "website"),
        **dict.fromkeys(("stream", "live", "live_stream", "video"), "livestream"),
        **dict.fromkeys(("lang", "locale", "languages"), "language"),
    },
    elsewhere={
        "sessions": "sessions stand beside event, not in it: indent them less",
        "days": "days stand beside event, not in it: indent them less",
        "sponsors": "sponsors stand beside event, not in it: indent them less",
        "operator": "the operator stands beside event, not in it: indent it less",
        "display": "the display stands beside event, not in it: indent it less",
        **dict.fromkeys(_OF_DISPLAY, "it belongs to the display: put it below a display: beside the event"),
    },
)

_SPONSOR = Table(
    of="a sponsor",
    keys=(
        Key("name", value.text, "name: Facebook", "The sponsor's name, as a slot's sponsors have it.", required=True),
        Key("link", value.link, 'link: "https://example.org"', "The link in the QR code on the sponsor's card."),
        Key("logo", value.picture, "logo: facebook.png", "The name of a picture that lies beside this file."),
    ),
    synonyms={
        **dict.fromkeys(("title", "sponsor", "company"), "name"),
        **dict.fromkeys(("url", "website", "href", "homepage"), "link"),
        **dict.fromkeys(("image", "picture", "icon", "file"), "logo"),
    },
)


def _sponsor(node: Node, context: Context) -> Any:
    """Read a sponsor's details, or only the name."""
    if isinstance(node, Text):
        name = value.text(node, context)
        return FAILED if name is FAILED else _Detail(node.place, Sponsor(name))
    found = fields(node, _SPONSOR, context)
    if not isinstance(found, Fields) or "name" not in found.values:
        return FAILED
    details = Sponsor(found.get("name"), found.get("link", ""), found.get("logo", ""))
    return _Detail(found.place_of("name"), details)


@dataclass(frozen=True, slots=True)
class _Detail:
    place: Place
    sponsor: Sponsor


_read_sponsors = many(
    Reader(_sponsor, yaml_shapes.either("object", _SPONSOR.shape, yaml_shapes.TEXT), (_SPONSOR,)),
    one=True,
)


def _sponsors(node: Node, context: Context) -> Any:
    read = _read_sponsors(node, context)
    if not isinstance(read, tuple):
        return read
    first: dict[str, int] = {}
    for detail in read:
        name = detail.sponsor.name
        if name in first:
            what = f"the sponsor {quoted(name)} is already in line {first[name]}"
            context.log.error(detail.place, what, "keep one of them")
        first.setdefault(name, detail.place.line)
    return tuple(detail.sponsor for detail in read)


_TRACK = Table(
    of="a track",
    keys=(
        Key("name", value.text, "name: Security", "The track's name, as slots and sessions have it.", required=True),
        Key(
            "color",
            value.color,
            'color: "#ffc857"',
            "The colour beside the track's slots, in quotes; without it, one is chosen.",
        ),
    ),
    synonyms={
        **dict.fromkeys(("title", "track"), "name"),
        **dict.fromkeys(("colour", "accent", "hex"), "color"),
    },
)


def _track(node: Node, context: Context) -> Any:
    """Read a track's details, or only the name."""
    if isinstance(node, Text):
        name = value.text(node, context)
        return FAILED if name is FAILED else Track(name)
    found = fields(node, _TRACK, context)
    if not isinstance(found, Fields) or "name" not in found.values:
        return FAILED
    return Track(found.get("name"), found.get("color", ""))


_SESSIONS = Key(
    "sessions",
    sessions,
    "sessions: [{title: My session, slots: [{time: 09:10-09:40, title: My talk}]}]",
    "The blocks of slots of the day, with a title or without.",
)

_DAY = Table(
    of="a day",
    keys=(Key("date", value.day, "date: 2018-12-07", "The date of the day.", required=True), _SESSIONS),
    synonyms={"day": "date", "when": "date", "session": "sessions", "schedule": "sessions", "programme": "sessions"},
    elsewhere={"slots": "slots belong to a session, and sessions to a day"},
)
_ABOUT = grouped(_EVENT, lambda found, _: found)
_DAYS = many(grouped(_DAY, lambda found, _: found))
_SPONSORS = Reader(_sponsors, _read_sponsors.shape, _read_sponsors.tables)
_TRACKS = many(Reader(_track, yaml_shapes.either("object", _TRACK.shape, yaml_shapes.TEXT), (_TRACK,)), one=True)
FILE = Table(
    of="the file",
    keys=(
        Key(
            "event",
            _ABOUT,
            "event: {name: My workshop}",
            "What the programme is of: its name, time zone and website.",
            required=True,
        ),
        _SESSIONS,
        Key(
            "days",
            _DAYS,
            "days: [{date: 2018-12-07, sessions: […]}]",
            "The days of an event of several, each with its date and sessions.",
        ),
        Key(
            "sponsors",
            _SPONSORS,
            "sponsors: [{name: Facebook, link: https://example.org}]",
            "More about the sponsors, for their cards.",
        ),
        Key(
            "tracks",
            _TRACKS,
            'tracks: [{name: Security, color: "#ffc857"}]',
            "The tracks in the order of their colours.",
        ),
        Key(
            "operator",
            operator,
            "operator: {step: 5 min}",
            "How the screen is operated: the step of a delay, a PIN, other keys.",
        ),
        Key(
            "display",
            display,
            "display: {theme: light}",
            "How the screen looks: its theme, colour, logo, night and clock.",
        ),
    ),
    synonyms={
        **dict.fromkeys(("conference", "workshop", "meta"), "event"),
        **dict.fromkeys(("session", "schedule", "programme", "program", "agenda"), "sessions"),
        "sponsor": "sponsors",
        **dict.fromkeys(("track", "streams"), "tracks"),
        **dict.fromkeys(("operators", "operation", "controls"), "operator"),
        **dict.fromkeys(("screen", "look", "appearance"), "display"),
    },
    elsewhere={
        **dict.fromkeys(("slots", "talks"), "slots belong to a session: begin with sessions:, then - slots: below it"),
        **dict.fromkeys(
            ("name", "title", "date", "timezone", "website", "livestream", "language"),
            "it belongs to the event: put it below event:",
        ),
        **dict.fromkeys(("step", "pin", "keys"), "it belongs to the operator: put it below operator:"),
        **dict.fromkeys(_OF_DISPLAY, "it belongs to the display: put it below display:"),
    },
)


def _programme(found: Fields, context: Context) -> Programme | None:
    event = found.get("event")
    days = _days(found, event, context.log)
    if event is None:
        return None
    if not context.log.has_errors and not any(_is_filled(found, key) for key in ("sessions", "days")):
        what = "there are no slots yet, so only the event and the clock are shown"
        context.log.warn(WHOLE_FILE, what, "add sessions:")
    about = event.get
    named = Event(
        name=about("name", ""),
        timezone=about("timezone"),
        website=about("website", ""),
        livestream=about("livestream", ""),
        language=about("language", ""),
        id=about("id", ""),
    )
    operated, shown = found.get("operator", Operator()), found.get("display", Display())
    return Programme(named, days, found.get("sponsors", ()), operated, shown, found.get("tracks", ()))


def _is_filled(found: Fields, key: str) -> bool:
    written = found.entries[key].value if found.has(key) else None
    return isinstance(written, Items) and written.items != ()


def _days(found: Fields, event: Fields | None, log: Log) -> tuple[Day, ...]:
    """Return the days, sorted; one without a date where the file names none."""
    if found.has("days"):
        _check_one_form(found, event, log)
        _check_dates(found.get("days", ()), log)
        days = tuple(
            Day(place(day.get("sessions", ()), log, day.get("date")), day.get("date", date.min))
            for day in found.get("days", ())
        )
        return tuple(sorted(days, key=lambda day: day.date or date.min))
    drafts: tuple[Draft, ...] = found.get("sessions", ())
    on = event.get("date") if event else None
    return (Day(place(drafts, log, on), on),)


def _check_one_form(found: Fields, event: Fields | None, log: Log) -> None:
    if event and event.has("date"):
        log.error(event.key_place("date"), "the event has a date, and the file has days", "keep the dates of the days")
    if found.has("sessions"):
        what = "there are sessions beside days, and nothing says on which day they are"
        log.error(found.key_place("sessions"), what, "put them into one of the days")
        place(found.get("sessions", ()), log)


def _check_dates(days: Iterable[Fields], log: Log) -> None:
    first: dict[date, int] = {}
    for day in days:
        when, at = day.get("date"), day.place_of("date")
        if when in first:
            log.error(at, f"{when} is also the day of line {first[when]}", "put its sessions into that one")
        elif when:
            first[when] = at.line
