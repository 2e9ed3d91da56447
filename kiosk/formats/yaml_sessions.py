"""The sessions of a programme's YAML, with their slots and projects: one table for each group of keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kiosk.formats import ids, yaml_shapes
from kiosk.formats import yaml_values as value
from kiosk.formats.placing import Draft, check_ids
from kiosk.formats.problems import Log
from kiosk.formats.times import SPAN, span
from kiosk.formats.yaml_keys import Context, Fields, Key, Reader, Table, grouped, many, scalar
from kiosk.formats.yaml_tree import Node
from kiosk.rundown.programme import Project, Session

_SOME_PEOPLE = '["Bryan Catanzaro, NVIDIA"]'

_PROJECT = Table(
    of="a project",
    keys=(
        Key("name", value.text, "name: TensorFlow", "What the project is called.", required=True),
        Key("link", value.link, 'link: "https://example.org"', "The link in the QR code on the project's card."),
        Key(
            "presenters",
            value.persons,
            f"presenters: {_SOME_PEOPLE}",
            "The people who present it; an affiliation follows a comma.",
        ),
        Key("picture", value.picture, "picture: tensorflow.png", "The name of a picture that lies beside this file."),
        Key(
            "id",
            value.identity,
            "id: tensorflow",
            "A name without spaces for the operator, which keeps delays when the project is renamed.",
        ),
    ),
    synonyms={
        **dict.fromkeys(("title", "project"), "name"),
        **dict.fromkeys(("url", "website", "href", "homepage"), "link"),
        **dict.fromkeys(("presenter", "speaker", "speakers", "people", "authors"), "presenters"),
        **dict.fromkeys(("image", "logo", "icon", "photo"), "picture"),
    },
    elsewhere={"each": "'each' belongs to the slot, beside its projects"},
)


_read_projects = many(grouped(_PROJECT, lambda found, _: found))


def _projects(node: Node, context: Context) -> Any:
    """Read the projects of a slot, each with an id of its own."""
    read = _read_projects(node, context)
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


_PROJECTS = Reader(_projects, _read_projects.shape, _read_projects.tables)
_A_TIME = "time: 09:10-09:40"
_TIMES = ("9:10 am - 12:30 pm", "22:00-24:30", "22:00-06:30 (+1)")

_SLOT = Table(
    of="a slot",
    keys=(
        Key(
            "time",
            scalar(span, yaml_shapes.string(SPAN)),
            _A_TIME,
            "From when to when it lasts; 24:30 is half past midnight.",
            required=True,
            also=_TIMES,
        ),
        Key("kind", value.kind, "kind: keynote", "The sort of slot; a talk without it."),
        Key("title", value.text, "title: Opening remarks", "What the slot is called.", required=True),
        Key(
            "speakers",
            value.persons,
            f"speakers: {_SOME_PEOPLE}",
            "The people who speak; an affiliation follows a comma.",
        ),
        Key(
            "link", value.link, "link: talks#key1", "The link in its QR code, whole or relative to the event's website."
        ),
        Key(
            "id",
            value.identity,
            "id: opening",
            "A name without spaces for the operator, unique in its day, which keeps delays when the title changes.",
        ),
        Key("room", value.text_or_nothing, "room: Hall 1", "The room, if it is not that of the session."),
        Key("track", value.text_or_nothing, "track: Security", "The track, if it is not that of the session."),
        Key("fixed", value.flag, "fixed: true", "Whether it starts when it says, whatever is late before it."),
        Key(
            "min",
            value.length,
            "min: 30 min",
            "How short it may become to make up for a delay.",
            also=("30", "1 h 30 min"),
        ),
        Key(
            "sponsors",
            value.texts,
            "sponsors: [Facebook, Microsoft]",
            "The names of those who pay for it, as at lunch.",
        ),
        Key(
            "notice",
            value.text,
            "notice: Lunch is on the first floor.",
            "A text that is in view for as long as it lasts.",
        ),
        Key("each", value.length, "each: 10 min", "How long each project of the showcase has."),
        Key(
            "projects", _PROJECTS, "projects: [{name: TensorFlow}]", "The projects that present in turn in a showcase."
        ),
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
        Key("title", value.text, "title: ML Programmability", "What the session is called."),
        Key("number", value.text, "number: 1", "The session's number."),
        Key("chair", value.persons, "chair: Sarah Bird", "The people who chair it."),
        Key("room", value.text, "room: Hall 1", "The room of all its slots."),
        Key("track", value.text, "track: Security", "The track of all its slots."),
        Key(
            "slots",
            many(grouped(_SLOT, lambda found, _: found)),
            "slots: [{time: 09:10-09:40, title: Opening remarks}]",
            "Its slots, each with a time and a title.",
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


def _sessions(node: Node, context: Context) -> Any:
    read = _read_drafts(node, context)
    return tuple(draft for drafts in read for draft in drafts) if isinstance(read, tuple) else read


sessions = Reader(_sessions, _read_drafts.shape, _read_drafts.tables)
"""Reads a list of sessions to the drafts of their slots, in the order of the file."""
