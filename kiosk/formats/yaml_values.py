"""Readers of the single values in a programme's YAML: people, links, lengths, kinds, pictures."""

from __future__ import annotations

import difflib
import re
from datetime import UTC, timedelta, timezone, tzinfo
from typing import Any

from kiosk.formats import dates, ids, links, people, tracks, yaml_shapes
from kiosk.formats.problems import SlipError, quoted, tidy
from kiosk.formats.times import DURATION, duration
from kiosk.formats.yaml_keys import FAILED, Context, Fields, Key, Reader, Table, fields, many, scalar, text_of
from kiosk.formats.yaml_tree import Broken, Group, Node, Text
from kiosk.rundown.programme import Kind, Person

_KINDS = {
    **{kind.value: kind for kind in Kind},
    **dict.fromkeys(("presentation", "lecture", "tutorial", "paper", "invited", "invited talk"), Kind.TALK),
    "plenary": Kind.KEYNOTE,
    **dict.fromkeys(("discussion", "round table"), Kind.PANEL),
    **dict.fromkeys(("opening", "closing", "welcome", "introduction", "remark"), Kind.REMARKS),
    **dict.fromkeys(("poster", "poster session"), Kind.POSTERS),
    **dict.fromkeys(("coffee", "coffee break", "pause", "tea"), Kind.BREAK),
    **dict.fromkeys(("demo", "demos", "demonstrations", "exhibition"), Kind.SHOWCASE),
    **dict.fromkeys(("party", "reception", "dinner", "drinks", "banquet"), Kind.SOCIAL),
    **dict.fromkeys(("misc", "workshop", "meeting"), Kind.OTHER),
}
FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}

text = scalar(str)
identity = scalar(ids.given, {**yaml_shapes.TEXT, "pattern": yaml_shapes.pattern(r"\S+")})
color = scalar(tracks.color, yaml_shapes.text_or_number(tracks.COLOR))
day = scalar(dates.day, yaml_shapes.string(dates.DAY))
texts = many(text, one=True)
length = scalar(duration, yaml_shapes.text_or_number(DURATION))


def _kind(word: str) -> Kind:
    plain = word.casefold()
    if plain in set(Kind):
        return Kind(plain)
    near = difflib.get_close_matches(plain[:40], _KINDS, n=1, cutoff=0.7)
    kinds = ", ".join(Kind)
    remedy = f"did you mean '{_KINDS[near[0]]}'?" if near else f"the kinds are {kinds}"
    raise SlipError(f"unknown kind {quoted(word)}", remedy)


def _flag(word: str) -> bool:
    try:
        return FLAGS[word.casefold()]
    except KeyError:
        raise SlipError(f"{quoted(word)} is neither true nor false", "write true, or leave the key out") from None


kind = scalar(_kind, yaml_shapes.one_of(Kind))
flag = scalar(_flag, yaml_shapes.one_of([True, False], yaml_shapes.string("|".join(FLAGS))))


def _text_or_nothing(node: Node, context: Context) -> Any:
    return "" if isinstance(node, Text) and not tidy(node.text) else text(node, context)


text_or_nothing = Reader(_text_or_nothing, {"type": yaml_shapes.TEXT["type"]})
"""Reads a text; one that is empty says that there is none, whatever stands further up."""

_OFFSET = re.compile(r"[-+](?:0\d|1[0-4]):[0-5]\d")


def _zone(written: str) -> tzinfo:
    if written == "UTC":
        return UTC
    if _OFFSET.fullmatch(written):
        ahead = timedelta(hours=int(written[1:3]), minutes=int(written[4:]))
        return timezone(-ahead if written.startswith("-") else ahead)
    return dates.timezone(written)


_read_zone = scalar(_zone, {"type": "string", "pattern": r"\S"})


def _zone_or_offset(node: Node, context: Context) -> Any:
    read = _read_zone(node, context)
    if isinstance(read, timezone) and read is not UTC:
        what = f"{quoted(str(text_of(node, context)))} does not say when the clocks change"
        context.log.warn(node.place, what, "name a place, as in timezone: America/Toronto")
    return read


zone = Reader(_zone_or_offset, _read_zone.shape)
"""Reads a time zone. A mere offset such as +02:00 is taken, and a warning: clocks change where people are."""


def _link(node: Node, context: Context) -> Any:
    written = text_of(node, context)
    if not isinstance(written, str):
        return FAILED
    base = context.website or context.log.address
    if links.is_relative(written) and not base:
        what = f"{quoted(written)} is only a part of an address, and is left out"
        context.log.warn(node.place, what, "write it whole, or give the event a website")
        return ""
    return scalar(lambda text: links.link(text, base))(node, context)


link = Reader(_link, yaml_shapes.TEXT)
"""Reads a link, whole or relative to the event's website. A relative one without a website is left out, and said."""

PICTURES = (".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".bmp")
"""How the names of pictures end that Qt draws with what the kiosk brings along."""


def _picture(node: Node, context: Context) -> Any:
    name = text_of(node, context)
    if isinstance(name, str) and context.folder is None and context.log.address:
        what = f"the picture {quoted(name)} is not fetched from the programme's address, and is left out"
        context.log.warn(node.place, what, "show it from a file, with the picture beside that")
    if not isinstance(name, str) or context.folder is None:
        return FAILED
    try:
        path = links.picture(name, context.folder)
    except SlipError as slip:
        return context.slipped(node, slip)
    if links.is_file(path) and path.suffix.casefold() not in PICTURES:
        remedy = f"give one that ends in {', '.join(PICTURES)}"
        context.log.warn(node.place, f"{quoted(name)} is not a picture that can be shown", remedy)
        return ""
    if links.is_file(path):
        return str(path)
    context.log.warn(node.place, f"the picture {quoted(name)} is not there", "put it beside the programme's file")
    return ""


picture = Reader(_picture, yaml_shapes.TEXT)
"""Reads the path of a picture beside the file. One that is missing is a warning, and the path is then empty."""

_PERSON = Table(
    of="a person",
    keys=(
        Key("name", text, "name: Bryan Catanzaro", "The person's name.", required=True),
        Key("affiliation", text, "affiliation: NVIDIA", "Where the person is from, such as a university or a company."),
    ),
    synonyms={
        **dict.fromkeys(("speaker", "presenter", "person", "full_name"), "name"),
        **dict.fromkeys(("company", "org", "organization", "organisation", "institution", "from"), "affiliation"),
    },
)


def _one_person(node: Node, context: Context) -> Any:
    match node:
        case Text():
            read = scalar(people.person)(node, context)
        case Group():
            read = _person_of_group(node, context)
        case Broken():
            return FAILED
        case _:
            return context.wrong(node, "a name")
    if isinstance(read, Person) and people.are_several(read.name):
        what = f"{quoted(read.name)} is taken for one person"
        context.log.warn(node.place, what, 'list several as ["Ada One, Home", "Bo Two, Away"]')
    return read


def _person_of_group(node: Group, context: Context) -> Any:
    """Read a person of keys. 'Bryan Catanzaro: NVIDIA' is a group of keys to YAML, and a person to its author."""
    if len(node.entries) == 1 and not any(
        _PERSON.key(entry.key) or _PERSON.likely(entry.key) for entry in node.entries
    ):
        (entry,) = node.entries
        affiliation = f", {entry.value.text}" if isinstance(entry.value, Text) else ""
        what = f"{quoted(entry.key)} is a key here, not a name"
        context.log.error(node.place, what, f'write it as "{quoted(entry.key + affiliation)[1:-1]}"')
        return FAILED
    found = fields(node, _PERSON, context)
    if not isinstance(found, Fields) or "name" not in found.values:
        return FAILED
    return Person(found.get("name"), found.get("affiliation", ""))


_SOMEBODY = Reader(_one_person, yaml_shapes.either("object", _PERSON.shape, yaml_shapes.TEXT), (_PERSON,))
persons = many(_SOMEBODY, one=True)
