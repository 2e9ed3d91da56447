"""Names that are no person's name, or are written in another way than 'Name, Affiliation'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.checks.plan import Plan
from kiosk.formats.names import is_name
from kiosk.formats.problems import Problem, quoted
from kiosk.rundown.programme import Person, Slot

_ADDRESS = re.compile(r"[^\s<>()]+@[^\s<>()]+\.\w{2,}|https?://\S+", re.IGNORECASE)
_NOBODY_YET = re.compile(
    r"(?:t\.?b\.?[acd]\.?|n\.?n\.?|n/a|none|unknown|various|speakers?|\?+|-+|…|\.{3}|x{2,3}|"
    r"to be (?:announced|confirmed|determined|decided))",
    re.IGNORECASE,
)
_FIRST_NAMES = re.compile(r"[A-Z][^\W\d_]+(?:[ -][A-Z](?:[^\W\d_]+|\.))*")
_ASIDE = re.compile(r"\([^()]*\)")
_MOST_WORDS = 8


def odd_names(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each person who is none, and for each whose surname comes first."""
    for day, slot in plan.slots:
        for person in dict.fromkeys(_people(slot)):
            wrong = _wrong(person)
            if wrong:
                yield plan.warning_of(day, slot, f"{wrong[0]} ({quoted(slot.title)})", wrong[1])


def _people(slot: Slot) -> Iterator[Person]:
    yield from slot.speakers
    yield from (person for project in slot.projects for person in project.presenters)
    yield from slot.session.chairs if slot.session else ()


def _wrong(person: Person) -> tuple[str, str] | None:
    name, first, rest = person.name, *person.affiliation.partition(",")[::2]
    if _NOBODY_YET.fullmatch(name):
        return f"{quoted(name)} is shown as somebody's name", "leave it out until it is known"
    address = _ADDRESS.search(f"{name} {person.affiliation}")
    if address:
        return f"{quoted(address[0])} is shown as {quoted(name)} is", "leave the address out"
    if len(_ASIDE.sub("", name).split()) > _MOST_WORDS:
        return f"{quoted(name)} is long for one person's name", 'list several as ["Ada One, Home", "Bo Two, Away"]'
    if rest and " " not in name and _FIRST_NAMES.fullmatch(first) and is_name(f"{first} {name}"):
        what = f"{quoted(name)} is taken for the name, and {quoted(person.affiliation)} for where they are from"
        return what, f"write it as {quoted(f'{first} {name},{rest}')}"
    return None
