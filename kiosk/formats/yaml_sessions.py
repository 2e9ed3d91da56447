"""The sessions of a programme's YAML, with their slots and projects: one table for each group of keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kiosk.formats import ids
from kiosk.formats import yaml_values as value
from kiosk.formats.placing import Draft, check_ids
from kiosk.formats.problems import Log
from kiosk.formats.times import span
from kiosk.formats.yaml_keys import Context, Fields, Key, Table, grouped, many, scalar
from kiosk.formats.yaml_tree import Node
from kiosk.rundown.programme import Project, Session

_SOME_PEOPLE = '["Bryan Catanzaro, NVIDIA"]'

_PROJECT = Table(
    of="a project",
    keys=(
        Key("name", value.text, "name: TensorFlow", required=True),
        Key("link", value.link, 'link: "https://example.org"'),
        Key("presenters", value.persons, f"presenters: {_SOME_PEOPLE}"),
        Key("picture", value.logo, "picture: tensorflow.png"),
        Key("id", scalar(ids.given), "id: tensorflow"),
    ),
    synonyms={
        **dict.fromkeys(("title", "project"), "name"),
        **dict.fromkeys(("url", "website", "href", "homepage"), "link"),
        **dict.fromkeys(("presenter", "speaker", "speakers", "people", "authors"), "presenters"),
        **dict.fromkeys(("image", "logo", "icon", "photo"), "picture"),
    },
    elsewhere={"each": "'each' belongs to the slot, beside its projects"},
)


def _projects(node: Node, context: Context) -> Any:
    """Read the projects of a slot, each with an id of its own."""
    read = many(grouped(_PROJECT, lambda found, _: found))(node, context)
    if not isinstance(read, tuple):
        return read
    check_ids(read, context.log, "ids are unique within a showcase")
    names = ids.unique((found.get("id", ""), ids.slug(found.get("name", "")) or "project") for found in read)
    return tuple(
        Project(
            name, found.get("name", ""), found.get("presenters", ()), found.get("link", ""), found.get("picture", "")
        )
        for name, found in zip(names, read, strict=True)
    )


_A_TIME = "time: 09:10-09:40"

_SLOT = Table(
    of="a slot",
    keys=(
        Key("time", scalar(span), _A_TIME, required=True),
        Key("kind", value.kind, "kind: keynote"),
        Key("title", value.text, "title: Opening remarks", required=True),
        Key("speakers", value.persons, f"speakers: {_SOME_PEOPLE}"),
        Key("link", value.link, "link: talks#key1"),
        Key("id", scalar(ids.given), "id: opening"),
        Key("room", value.text, "room: Hall 1"),
        Key("track", value.text, "track: Security"),
        Key("fixed", value.flag, "fixed: true"),
        Key("min", value.length, "min: 30 min"),
        Key("sponsors", value.texts, "sponsors: [Facebook, Microsoft]"),
        Key("notice", value.text, "notice: Lunch is on the first floor."),
        Key("each", value.length, "each: 10 min"),
        Key("projects", _projects, "projects: [{name: TensorFlow}]"),
    ),
    synonyms={
        **dict.fromkeys(("start", "end", "begin", "from", "to", "until", "start_time", "end_time"), _A_TIME),
        **dict.fromkeys(("times", "when", "hours"), "time"),
        **dict.fromkeys(("type", "category"), "kind"),
        **dict.fromkeys(("name", "talk", "heading"), "title"),
        **dict.fromkeys(("speaker", "presenter", "presenters", "by", "who", "people", "author", "authors"), "speakers"),
        **dict.fromkeys(("url", "href", "website", "links"), "link"),
        **dict.fromkeys(("location", "place", "venue", "where", "hall"), "room"),
        **dict.fromkeys(("stream", "theme", "topic"), "track"),
        **dict.fromkeys(("minimum", "at_least"), "min"),
        **dict.fromkeys(("sponsor", "sponsored_by"), "sponsors"),
        **dict.fromkeys(("note", "notes", "message", "announcement"), "notice"),
        **dict.fromkeys(("project", "demos", "demo"), "projects"),
    },
    elsewhere={
        **dict.fromkeys(("chair", "chairs", "host", "moderator"), "a chair belongs to the session, beside its slots"),
        "number": "a number belongs to the session, beside its slots",
        "date": "a date belongs to the event, or to one of several days",
        "duration": "write when it starts and ends, as in time: 09:10-09:40",
    },
)
_SESSION = Table(
    of="a session",
    keys=(
        Key("title", value.text, "title: ML Programmability"),
        Key("number", value.text, "number: 1"),
        Key("chair", value.persons, "chair: Sarah Bird"),
        Key("room", value.text, "room: Hall 1"),
        Key("track", value.text, "track: Security"),
        Key(
            "slots",
            many(grouped(_SLOT, lambda found, _: found)),
            "slots: [{time: 09:10-09:40, title: Opening remarks}]",
        ),
    ),
    synonyms={
        **dict.fromkeys(("name", "session", "heading"), "title"),
        **dict.fromkeys(("no", "nr", "id"), "number"),
        **dict.fromkeys(("chairs", "host", "hosts", "moderator", "moderators", "chaired_by"), "chair"),
        **dict.fromkeys(("location", "place", "venue", "where", "hall"), "room"),
        **dict.fromkeys(("stream", "theme", "topic"), "track"),
        **dict.fromkeys(("talks", "items", "slot", "entries", "schedule"), "slots"),
    },
    elsewhere={
        "time": "a time belongs to a slot: put it into the session's slots",
        "speakers": "speakers belong to a slot: put them into the session's slots",
        "kind": "a kind belongs to a slot: put it into the session's slots",
        "date": "a date belongs to the event, or to one of several days",
    },
)


def _drafts(found: Fields, context: Context) -> tuple[Draft, ...]:
    """Return the slots of a session as drafts. One without a title only lends them its room and its track."""
    session, room, track = None, found.get("room", ""), found.get("track", "")
    if "title" in found.values:
        session = Session(found.get("title"), found.get("number", ""), found.get("chair", ()), room)
    elif not found.has("title"):
        _check_untitled(found, context.log)
    slots: Iterable[Fields] = found.get("slots", ())
    if not slots and not (found.has("slots") and "slots" not in found.values):
        context.log.warn(found.place, "this session has no slots, so nothing of it is shown", "add slots, or remove it")
    return tuple(
        Draft(slot, slot.get("time"), session, slot.get("room", room), slot.get("track", track)) for slot in slots
    )


def _check_untitled(found: Fields, log: Log) -> None:
    for key in ("number", "chair"):
        if found.has(key):
            what = f"a session with a '{key}' needs a title"
            log.error(found.key_place(key), what, "add title: ML Programmability")


_read_drafts = many(grouped(_SESSION, _drafts))


def sessions(node: Node, context: Context) -> Any:
    """Read a list of sessions to the drafts of their slots, in the order of the file."""
    read = _read_drafts(node, context)
    return tuple(draft for drafts in read for draft in drafts) if isinstance(read, tuple) else read
