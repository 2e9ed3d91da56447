"""Programmes as their organisers published them, given back in every format: nothing is lost, and schemas are kept.

They are other people's, and so are the schemas: without the folder these tests are skipped.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree
from rundown.programmes import BERLIN, DAY, programme, slot, state, touched

from kiosk.formats import door
from kiosk.formats.items import Known

from .giving import FORMATS, HALF_PAST_NINE, NOTHING, exported, facts, facts_of, read, write
from .test_export import CASES, HOSTILE

FOLDER = Path(__file__).parents[3] / "shared/programmes"
SCHEMAS = FOLDER / "schema"
FOUND = (path for path in FOLDER.glob("**/*.*") if path.parent not in (FOLDER, SCHEMAS))
FILES = sorted([*(str(path.relative_to(FOLDER)) for path in FOUND), "seed-programme.md"])

pytestmark = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the folder of real programmes is not here")


def problems_of_xml(data: bytes) -> list[str]:
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "schedule.xml.xsd"))
    schema.validate(etree.fromstring(data))
    return [str(error) for error in schema.error_log]


def problems_of_json(data: bytes) -> list[str]:
    from jsonschema import Draft6Validator

    schema = json.loads((SCHEMAS / "schedule.schema.json").read_text("utf-8"))
    validator = Draft6Validator(schema, format_checker=Draft6Validator.FORMAT_CHECKER)
    return [f"{list(error.path)} {error.message}" for error in validator.iter_errors(json.loads(data))]


def no_problems(_: bytes) -> list[str]:
    """What a format without a schema has."""
    return []


PROBLEMS = {"xml": problems_of_xml, "json": problems_of_json}


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_lost_and_the_schemas_are_kept(name: str) -> None:
    of = door.read(FOLDER / name, Known(local=BERLIN, date=DAY)).programme
    if of is None:
        return
    zone = of.event.timezone or BERLIN
    now = HALF_PAST_NINE.astimezone(zone)
    whole, takes_place = exported(of, NOTHING, now), any(day.slots for day in of.days)
    for form in FORMATS if takes_place else PROBLEMS:
        data = write(form, whole)
        assert facts(read(form, data, zone), form, zone) == facts_of(of, form, NOTHING, now), form
        assert not PROBLEMS.get(form, no_problems)(data)


@pytest.mark.parametrize("form", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_cases_keep_the_schema(name: str, form: str) -> None:
    registers = state({"a": touched(cancelled=True), "one": touched(added=20), "key": touched(held="09:20")})
    for given in (NOTHING, registers):
        assert not PROBLEMS[form](write(form, exported(CASES[name], given)))


@pytest.mark.parametrize("form", PROBLEMS)
@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_keep_the_schema(title: str, form: str) -> None:
    assert not PROBLEMS[form](write(form, exported(programme(slot("a 09:00-10:00", title=title)))))


@pytest.mark.parametrize("form", PROBLEMS)
def test_an_empty_programme_keeps_the_schema(form: str) -> None:
    assert not PROBLEMS[form](write(form, exported(programme())))


def test_the_schemas_find_something() -> None:
    assert problems_of_xml(b"<schedule/>")
    assert problems_of_json(b'{"schedule": {"conference": {"title": 1}}}')
