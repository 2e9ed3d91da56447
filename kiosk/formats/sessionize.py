"""Sessionize's JSON: the views All, Sessions and Schedule Grid, and lists or maps of its sessions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.formats import frab, instants, items, kinds, mending
from kiosk.formats.items import About, Doubts, Item, Known, identity, link
from kiosk.formats.json_values import child, first_word, objects
from kiosk.formats.problems import WHOLE_FILE, Log, SlipError
from kiosk.rundown.programme import Kind, Person, Programme

_TRACKS = ("track", "tracks", "theme", "stream")


def is_meant(root: Any) -> bool:
    """Whether a JSON value holds Sessionize's sessions."""
    return any("startsAt" in session for session, _ in _sessions(root))


@dataclass(frozen=True, slots=True)
class _Lists:
    """What sessions refer to by number: rooms, people, and the items of the category that is the track."""

    rooms: dict[str, str]
    people: dict[str, dict[str, Any]]
    tracks: dict[str, str]


def read(root: Any, known: Known, log: Log) -> Programme | None:
    """Return the programme of a view, or None: the log says why."""
    lists, doubts = _lists(child({"": root}, "")), Doubts(log)
    sessions = list(_sessions(root))
    found = [item for session, room in sessions if (item := _item(session, room, lists, doubts)) is not None]
    doubts.tell()
    if not found and sessions:
        log.error(WHOLE_FILE, "no session in it has a time yet", "give them one in Sessionize, and export it anew")
        return None
    return items.programme(About(utc=True), found, known, log)


def _sessions(root: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every session, each with the room whose list it is in."""
    if isinstance(root, dict):
        lists = root.get("sessions")
        yield from ((one, "") for one in (objects(lists) if lists is not None else objects(list(root.values()))))
    for group in objects(root):
        if "startsAt" in group:
            yield group, ""
        yield from ((one, "") for one in objects(group.get("sessions")) if "title" in one)
        for room in objects(group.get("rooms")):
            yield from ((one, mending.text(room.get("name"))) for one in objects(room.get("sessions")))


def _lists(root: dict[str, Any]) -> _Lists:
    tracks = {
        _key(one): mending.text(one.get("name"))
        for category in objects(root.get("categories"))
        if first_word(category, "title").casefold() in _TRACKS
        for one in objects(category.get("items"))
    }
    rooms = {_key(one): mending.text(one.get("name")) for one in objects(root.get("rooms"))}
    return _Lists(rooms, {_key(one): one for one in objects(root.get("speakers"))}, tracks)


def _key(one: dict[str, Any]) -> str:
    return str(one.get("id"))


def _item(session: dict[str, Any], room: str, lists: _Lists, doubts: Doubts) -> Item | None:
    title = mending.text(session.get("title")) or "Untitled"
    if first_word(session, "status").casefold() in (*frab.GONE, "declined"):
        doubts.note("it is cancelled, and left out", title)
        return None
    try:
        start = instants.instant(first_word(session, "startsAt"))
        end = instants.not_before(start, instants.instant(first_word(session, "endsAt")))
    except SlipError:
        doubts.note("it has no time, and is left out", title, "give it one in Sessionize")
        return None
    speakers = tuple(_people(session, lists, doubts, title))
    track = _track(session, lists)
    return Item(
        title=title,
        start=start,
        end=end,
        room=_room(session, lists, doubts) or room,
        kind=_kind(session, title, track, has_speakers=bool(speakers)),
        speakers=tuple(dict.fromkeys(speakers)),
        link=link(first_word(session, "url"), "", title, doubts),
        id=identity(session.get("id")),
        track=track,
    )


def _kind(session: dict[str, Any], title: str, track: str, *, has_speakers: bool) -> Kind:
    kind = kinds.guess(title, first_word(session, "format"), track, has_speakers=has_speakers)
    return Kind.OTHER if kind is Kind.TALK and session.get("isServiceSession") is True else kind


def _room(session: dict[str, Any], lists: _Lists, doubts: Doubts) -> str:
    named, number = mending.text(session.get("room")), session.get("roomId")
    if named or number is None:
        return named
    if str(number) not in lists.rooms:
        what = "its room is only a number, as the file does not name the rooms"
        doubts.note(what, mending.text(session.get("title")), "export the view All, which names them")
    return lists.rooms.get(str(number), mending.text(number))


def _people(session: dict[str, Any], lists: _Lists, doubts: Doubts, title: str) -> Iterator[Person]:
    everyone = session.get("speakers")
    for one in everyone if isinstance(everyone, list) else ():
        of = one if isinstance(one, dict) else lists.people.get(str(one))
        if of is None:
            what = "its speakers are only numbers, as the file does not name them, and are left out"
            doubts.note(what, title, "export the view All, which names them")
            continue
        person = frab.person(first_word(of, "fullName", "name") or _joined(of))
        if person is not None:
            yield person


def _joined(of: dict[str, Any]) -> str:
    return " ".join(filter(None, (first_word(of, "firstName"), first_word(of, "lastName"))))


def _track(session: dict[str, Any], lists: _Lists) -> str:
    numbers = session.get("categoryItems")
    for number in numbers if isinstance(numbers, list) else ():
        if not isinstance(number, dict) and str(number) in lists.tracks:
            return lists.tracks[str(number)]
    for category in objects(session.get("categories")):
        if first_word(category, "name", "title").casefold() in _TRACKS:
            return next((mending.text(one.get("name")) for one in objects(category.get("categoryItems"))), "")
    return ""
