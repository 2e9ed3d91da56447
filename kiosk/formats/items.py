"""From the entries of another program's file to a programme: which zone, which day, which id."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.formats import countries, dates, ids, links, mending
from kiosk.formats.problems import WHOLE_FILE, Guess, Log, Place, SlipError, quoted
from kiosk.rundown.programme import Day, Event, Kind, Person, Programme, Project, Session, Slot, Track, WallTime

MOST_ITEMS = 20_000
MOST_PEOPLE = 100_000
_MORNING = time(6)
_EVENING = time(18)
_NOON = time(12)
_HALF_A_MINUTE = timedelta(seconds=30)
_UTC = ("UTC", "Etc/UTC")
_WITH_ZONE = "name it, as in --timezone Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Known:
    """What whoever opens a file knows beside it.

    `zone` and `date` are the ones asked for, `local` the computer's zone, `around` the instant that matters where
    something recurs without end, `folder` where pictures are looked for. `address` is the folder that a file came from
    whose programme is at an address: relative links start there if it says nothing else.
    """

    zone: tzinfo | None = None
    date: date | None = None
    local: tzinfo = UTC
    around: datetime | None = None
    folder: Path | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of the event and its tracks.

    `utc` means that its instants are in UTC for want of a zone; `undated`, that its items are those of every day.
    `export` is the id of an event whose operator's changes are in the file.
    """

    name: str = ""
    zone: str = ""
    website: str = ""
    livestream: str = ""
    utc: bool = False
    undated: bool = False
    tracks: tuple[Track, ...] = ()
    export: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a file. Its times are aware, or naive where the file names no offset.

    `day` is the date that it is filed under, if any; `wall` the time of day that is written beside an instant.
    `guesses` are those of its own values, without its id; `at` is where it stands, if that is known.
    """

    title: str
    start: datetime
    end: datetime
    room: str = ""
    day: date | None = None
    kind: Kind = Kind.TALK
    speakers: tuple[Person, ...] = ()
    link: str = ""
    id: str = ""
    track: str = ""
    wall: time | None = None
    session: Session | None = None
    sponsors: tuple[str, ...] = ()
    notice: str = ""
    each: timedelta | None = None
    projects: tuple[Project, ...] = ()
    guesses: tuple[Guess, ...] = ()
    at: Place = WHOLE_FILE


class Doubts:
    """Gathers what is odd about the entries of a file, to say each thing once."""

    def __init__(self, log: Log) -> None:
        """Have no doubt yet."""
        self._log = log
        self.address = log.address
        self._found: dict[tuple[str, str], list[tuple[Place, str]]] = {}

    def note(self, what: str, example: str, remedy: str = "", place: Place = WHOLE_FILE) -> None:
        """Remember what is odd about an entry."""
        self._found.setdefault((what, remedy), []).append((place, example))

    def tell(self) -> None:
        """Write each thing to the log, with the first entry that it is about and how many more there are."""
        for (what, remedy), found in self._found.items():
            place, example = found[0]
            more = f" and {len(found) - 1:,} more" if len(found) > 1 else ""
            self._log.warn(place, f"{quoted(example)}{more}: {what}", remedy)
        self._found.clear()


def link(written: str, base: str, title: str, doubts: Doubts) -> str:
    """Return the address that a link leads to, or nothing, with a doubt, where it leads nowhere."""
    if not written:
        return ""
    try:
        return links.link(written, base or doubts.address)
    except SlipError as slip:
        doubts.note("its link is left out", title, slip.what)
        return ""


def programme(about: About, items: Sequence[Item], known: Known, log: Log) -> Programme | None:
    """Return the programme that entries make, or None when they are too many: the log says so."""
    if within(items, log) is None:
        return None
    if not items:
        log.warn(WHOLE_FILE, "there are no slots yet, so only the event and the clock are shown")
    zone = _zone(about, items, known, log)
    event = Event(about.name, zone, _website(about.website), about.livestream, id=about.export)
    days = _days([_placed(item, zone) for item in items], known.date, undated=about.undated)
    made = tuple(Day(tuple(slot for slot, _ in of_day), day) for day, of_day in days)
    _tell_guesses(days, log)
    _tell_shared_ids(days, log)
    return Programme(event if event.name else _named_after_file(event, log), made, tracks=about.tracks)


def _named_after_file(event: Event, log: Log) -> Event:
    """Return an event that has no name in the file with that of the file, and an id: the name will be another soon."""
    name = mending.text(Path(log.file).stem.replace("_", " ").replace("-", " ")) or "Programme"
    what = f"the file does not say what the event is called: {quoted(name)} is shown"
    log.warn(WHOLE_FILE, what, "give the file the event's name")
    log.guess(Guess("name", "the name of the file"))
    return replace(event, name=name, id=event.id or ids.slug(name))


def _tell_guesses(days: Iterable[tuple[date | None, Sequence[tuple[Slot, Item]]]], log: Log) -> None:
    for day, of_day in days:
        for slot, item in of_day:
            if item.at != WHOLE_FILE:
                log.stands(day, slot.id, item.at)
            if slot.kind is not Kind.TALK:
                log.guess(Guess("kind", slot=slot.id, day=day))
            for guess in item.guesses:
                log.guess(replace(guess, slot=slot.id, day=day))


def _tell_shared_ids(days: Iterable[tuple[date | None, Sequence[tuple[Slot, Item]]]], log: Log) -> None:
    doubts = Doubts(log)
    for _, of_day in days:
        for slot, item in of_day:
            if not slot.id.startswith(item.id):
                what = "its id is also that of another slot that day, so it has one of its room and title"
                doubts.note(what, slot.title, "give each an id of its own", item.at)
    doubts.tell()


def within(found: Iterable[Item], log: Log) -> list[Item] | None:
    """Return entries as a list, or None once they or their people are too many: the log says so."""
    items: list[Item] = []
    people = 0
    for item in found:
        items.append(item)
        people += len(item.speakers)
        if len(items) > MOST_ITEMS or people > MOST_PEOPLE:
            too_many(log, f"{MOST_ITEMS:,} entries" if len(items) > MOST_ITEMS else f"{MOST_PEOPLE:,} people")
            return None
    return items


def too_many(log: Log, most: str) -> None:
    """Say that there is more than what is shown at the most."""
    log.error(WHOLE_FILE, f"there are more than {most}, the most that are shown", "export a part of them")


def _website(written: str) -> str:
    try:
        return links.website(written) if written else ""
    except SlipError:
        return ""


def _zone(about: About, items: Sequence[Item], known: Known, log: Log) -> tzinfo | None:
    """Return the event's zone: the one asked for, the one named, else the one that the instants tell."""
    if known.zone is not None:
        return known.zone
    aware = [item for item in items if item.start.tzinfo is not None]
    named = zone_named(about.zone)
    if about.zone and named is None and not aware:
        log.warn(WHOLE_FILE, f"there is no time zone {quoted(about.zone)}", _WITH_ZONE)
    if named is not None and not _contradicted(named, aware, about.zone, log):
        return named
    if about.undated or not items:
        return None
    return _zone_of(aware, about, known, log) if aware else _zone_of_place(items, log)


def _zone_of_place(items: Sequence[Item], log: Log) -> tzinfo | None:
    """Return the zone of the country that everything takes place in; None, for this computer's, where none is told."""
    zone = countries.zone_of({item.room for item in items})
    taken = f"that of its country is taken, {zone.key}" if zone else "that of this computer is taken"
    log.warn(WHOLE_FILE, f"no time zone is named: {taken}", _WITH_ZONE)
    log.guess(
        Guess(
            "timezone", "none is named, so its country's counts" if zone else "none is named, so this computer's counts"
        )
    )
    return zone


def zone_named(name: str) -> tzinfo | None:
    """Return the time zone of a name as programs write it, such as Europe/Berlin or UTC; None for no such place."""
    if name in _UTC:
        return UTC
    return dates.known_zone(name) if name else None


def _contradicted(named: tzinfo, aware: Sequence[Item], name: str, log: Log) -> bool:
    """Whether the times of day that are written beside instants are in another zone than the one named."""
    told = [item for item in aware if item.wall is not None]
    others = [item for item in told if item.wall == item.start.time() != item.start.astimezone(named).time()]
    if not others or 2 * len(others) < len(told):
        return False
    what = f"the time zone is said to be {quoted(name)}, and the times are not in it: they are shown as written"
    log.warn(WHOLE_FILE, what, _WITH_ZONE)
    return True


def _zone_of(aware: Sequence[Item], about: About, known: Known, log: Log) -> tzinfo:
    zones = [item.start.tzinfo for item in aware]
    places = Counter(zone for zone in zones if isinstance(zone, ZoneInfo) and zone.key not in _UTC)
    if places:
        return places.most_common(1)[0][0]
    offsets = list(dict.fromkeys(item.start.utcoffset() for item in aware))
    fits = all(item.start.astimezone(known.local).utcoffset() == item.start.utcoffset() for item in aware)
    if offsets == [timedelta(0)]:
        return _zone_of_utc({item.room for item in aware}, known, log, is_local=about.utc or fits)
    log.guess(Guess("timezone", "this computer's, which has its times' offset" if fits else "the offset of its times"))
    if fits:
        return known.local
    if len(offsets) > 1:
        log.warn(
            WHOLE_FILE, "the times have several offsets, and no time zone is named: the first is taken", _WITH_ZONE
        )
    return timezone(offsets[0] or timedelta(0))


def _zone_of_utc(rooms: Iterable[str], known: Known, log: Log, *, is_local: bool) -> tzinfo:
    """Return the zone in which times are shown that are all in UTC: programs write so where they know of no zone.

    `is_local` means that this computer's may be meant.
    """
    country = countries.zone_of(rooms)
    is_local = is_local and country is None and not _is_utc(known.local)
    in_utc = known.local if _is_utc(known.local) else UTC
    zone: tzinfo = country or (known.local if is_local else in_utc)
    local = f"that of this computer is taken{_named(zone)}" if is_local else "they are shown in UTC"
    taken = f"that of its country is taken{_named(zone)}" if country else local
    log.warn(WHOLE_FILE, f"all times are in UTC, and no time zone is named: {taken}", _WITH_ZONE)
    why = "its country's" if country else "this computer's" if is_local else "UTC"
    log.guess(Guess("timezone", f"all times are in UTC and no zone is named, so {why} counts"))
    return zone


def _is_utc(zone: tzinfo) -> bool:
    return zone is UTC or getattr(zone, "key", "") in _UTC


def _named(zone: tzinfo) -> str:
    return f", {name}" if (name := getattr(zone, "key", "")) else ""


class _Placed(NamedTuple):
    """An item with its times by the clock on the event's wall."""

    item: Item
    start: datetime
    end: datetime


def _placed(item: Item, zone: tzinfo | None) -> _Placed:
    start, end = _on_the_wall(item.start, zone), _on_the_wall(item.end, zone)
    return _Placed(item, start, max(start, end) if start.fold == end.fold else end)


def _on_the_wall(instant: datetime, zone: tzinfo | None) -> datetime:
    """Return what the clock on the wall shows then, to the minute, naive."""
    local = instant if instant.tzinfo is None or zone is None else instant.astimezone(zone)
    if local.second or local.microsecond:
        local = (local + _HALF_A_MINUTE).replace(second=0, microsecond=0)
    return local.replace(tzinfo=None)


def _days(
    placed: Iterable[_Placed], on: date | None, *, undated: bool
) -> list[tuple[date | None, list[tuple[Slot, Item]]]]:
    """Return the slots of each day, with the items that they are made of."""
    days: defaultdict[date, list[_Placed]] = defaultdict(list)
    nights: dict[str, tuple[date, datetime]] = {}
    for one in sorted(placed, key=lambda each: (each.start, each.end)):
        day = _filed(one, nights.get(one.item.room))
        nights[one.item.room] = day, one.start
        days[day].append(one)
    return [(on if undated else day, _slots(days[day], day)) for day in sorted(days)]


def _filed(one: _Placed, before: tuple[date, datetime] | None) -> date:
    """Return the date of the day that an item belongs to: the file's, unless that cannot be; else that of its start.

    Where the file does not say it, one of the small hours that follows an evening in its room is of the day before.
    """
    own, said = one.start.date(), one.item.day
    if said is not None:
        after = (own - said).days
        return said if after == 0 or (after == 1 and one.start.time() < _NOON) else own
    if one.start.time() < _MORNING and before is not None and before[0] == own - timedelta(days=1):
        return before[0] if before[1].date() == own or before[1].time() >= _EVENING else own
    return own


def _slots(placed: Sequence[_Placed], day: date) -> list[tuple[Slot, Item]]:
    in_order = _side_by_side(placed)
    return [(_slot(one, name, day), one.item) for one, name in zip(in_order, _names(in_order), strict=True)]


def _side_by_side(placed: Sequence[_Placed]) -> Sequence[_Placed]:
    """Return what starts at one time always in the same order of rooms: that in which they begin their day."""
    ranks = {room: rank for rank, room in enumerate(dict.fromkeys(one.item.room for one in placed))}
    return sorted(placed, key=lambda one: (one.start, ranks[one.item.room]))


def _slot(one: _Placed, name: str, day: date) -> Slot:
    return Slot(
        id=name,
        title=one.item.title,
        start=_wall_time(one.start, day),
        end=_wall_time(one.end, day),
        kind=one.item.kind,
        speakers=one.item.speakers,
        link=one.item.link,
        room=one.item.room,
        track=one.item.track,
        session=one.item.session,
        sponsors=one.item.sponsors,
        notice=one.item.notice,
        each=one.item.each,
        projects=one.item.projects,
    )


def _wall_time(wall: datetime, day: date) -> WallTime:
    return WallTime(wall.time(), (wall.date() - day).days)


def _names(placed: Sequence[_Placed]) -> tuple[str, ...]:
    """Return an id for each: the file's own; that of room and title where it has none, or one for several titles."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for one in placed:
        titles[one.item.id].add(one.item.title)
    return ids.unique(
        ("", own if own and len(titles[own]) == 1 else ids.derived(one.item.room, one.item.title))
        for one in placed
        for own in (one.item.id,)
    )


def identity(*written: object) -> str:
    """Return the first of several ids that can be one; empty when none can."""
    for one in written:
        try:
            found = ids.given(str(one).strip()) if isinstance(one, str | int) and not isinstance(one, bool) else ""
        except SlipError:
            continue
        if found:
            return found
    return ""
