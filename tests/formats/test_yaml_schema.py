"""The JSON Schema of schedule.yaml: it never flags what the kiosk takes, and knows its keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator as Validator

from kiosk import hotkeys
from kiosk.formats import yaml_schema
from kiosk.formats.problems import Log
from kiosk.formats.schedule_yaml import FILE, parse
from kiosk.formats.yaml_keys import Table
from kiosk.formats.yaml_tree import Empty, Group, Items, Node, Text, grow
from kiosk.rundown.programme import LANGUAGES, Kind

SCHEMA = yaml_schema.schema()
VALIDATOR = Validator(SCHEMA)
ROOT = Path(__file__).parents[2]
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def as_editors_see(text: str) -> Any:
    """What a text is as YAML 1.2: plain scalars are numbers, true, false and null where they look like it."""
    root = grow(text, Log("f"))
    assert root is not None
    return _seen(root, text.split("\n"))


def _seen(node: Node, lines: list[str]) -> Any:
    match node:
        case Text(place, text):
            is_quoted = lines[place.line - 1][place.column - 1 :][:1] in ("'", '"')
            return text if is_quoted else _plain(text)
        case Items(items=items):
            return [_seen(item, lines) for item in items]
        case Group(entries=entries):
            return {entry.key: _seen(entry.value, lines) for entry in entries}
        case Empty():
            return None
    raise AssertionError(node)


def _plain(text: str) -> Any:
    if _NUMBER.fullmatch(text):
        return float(text)
    return _BOOLEANS.get(text, text)


def flagged(text: str) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(as_editors_see(text))]


def is_taken(text: str) -> bool:
    return parse(text, "f").programme is not None


def test_it_is_a_schema() -> None:
    Validator.check_schema(SCHEMA)


def tables(table: Table = FILE) -> Iterator[Table]:
    yield table
    for key in table.keys:
        for inner in key.read.tables:
            yield from tables(inner)


ALL = list({table.name: table for table in tables()}.values())


def defined(table: Table) -> dict[str, Any]:
    return SCHEMA if table is FILE else SCHEMA["$defs"][table.shape["$ref"].rpartition("/")[2]]


@pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)
def test_every_key_is_there_with_a_sentence_and_an_example_that_fits(table: Table) -> None:
    group = defined(table)
    assert list(group["properties"]) == [key.name for key in table.keys]
    for name, value in group["properties"].items():
        assert re.fullmatch(r"[A-Z][^.]+\.", value["description"]), name
        for example in value.get("examples", []):
            piece = {key: each for key, each in value.items() if key != "examples"}
            assert Validator({**piece, "$defs": SCHEMA["$defs"]}).is_valid(example), (name, example)


@pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)
def test_an_unknown_key_is_flagged_wherever_it_stands(table: Table) -> None:
    group = {**defined(table), "$defs": SCHEMA["$defs"]}
    assert any("'nonsense' " in error.message for error in Validator(group).iter_errors({"nonsense": 1}))


WHOLE = """\
event: {name: Fair, date: 2018-12-07, timezone: Europe/Berlin, website: https://a.org, livestream: live, language: de}
sponsors: [Acme, {name: Bolt, link: x}, ~]
tracks: {name: Security, color: "#fc5"}
operator: {step: 5, keys: {skip: X, Stop_Cards: [F5, 5]}}
display: {theme: light, accent: 123456, night: 10 pm - 7 am, motion: off, clock: 12}
sessions:
- title: Morning
  number: 1
  chair: {name: Ada, affiliation: Home}
  slots:
  - {time: 9.10 - 9.40, title: 2018, kind: Keynote, speakers: Ada, link: talk#1, id: 7, room: 101, fixed: yes, min: 20}
  - {time: "10:00 – 11:00", title: true, kind: showcase, each: 1 h, projects: [{name: P, presenters: [~, "B, C"]}]}
  - {time: 12-1 pm, title: Lunch, kind: lunch, sponsors: Acme, notice: 3 courses, speakers: , room: ""}
"""


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        "event: {name: F}\n",
        "event: {name: F}\ndays: [{date: 2018-12-07, sessions: }]\noperator:\n",
        "event: {name: F, timezone: +02:00}\n",
    ],
)
def test_what_the_kiosk_takes_is_not_flagged(text: str) -> None:
    assert is_taken(text), parse(text, "f").problems
    assert flagged(text) == []


FILES = [ROOT / "schedule.yaml", *sorted((ROOT / "tests/ui/programmes").glob("*.yaml"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_this_project_is_not_flagged(path: Path) -> None:
    assert is_taken(path.read_text("utf-8"))
    assert flagged(path.read_text("utf-8")) == []


SLOT = ("sessions", 0, "slots", 0)


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ("time: 9.10 - 9.40", "time: 9.10", (*SLOT, "time")),
        ("title: 2018", "title: [a]", (*SLOT, "title")),
        ("kind: Keynote", "kind: keynot", (*SLOT, "kind")),
        ("min: 20", "min: soon", (*SLOT, "min")),
        ("speakers: Ada", "speakers: {nam: Ada, name: Ada}", (*SLOT, "speakers")),
        ("speakers: Ada", "speakers: [Ada, {name: [Bo]}]", (*SLOT, "speakers", 1, "name")),
        ("slots:", "slot:", ("sessions", 0)),
        ("event: {name: Fair, date: 2018-12-07", "event: {name: Fair, date: soon", ("event", "date")),
        ('color: "#fc5"', "color: red", ("tracks", "color")),
        ("skip: X", "skip: []", ("operator", "keys", "skip")),
    ],
)
def test_what_is_wrong_is_flagged_once_and_at_its_own_place(
    right: str, wrong: str, place: tuple[str | int, ...]
) -> None:
    """Of each group there is one shape: with several, editors flag the whole of it."""
    assert right in WHOLE
    errors = list(VALIDATOR.iter_errors(as_editors_see(WHOLE.replace(right, wrong, 1))))
    assert {tuple(error.absolute_path) for error in errors} == {place}


def test_what_must_be_there_is_not_nothing() -> None:
    assert flagged("event:\nsessions: []\n")
    assert flagged("event: {name: F}\nsessions: [~, {slots: [~]}]\n") == []


def test_a_time_is_told_in_words_and_not_as_a_pattern() -> None:
    slot = SCHEMA["$defs"]["slot"]["properties"]
    assert slot["time"]["errorMessage"] == "write it as time: 09:10-09:40"
    assert slot["time"]["title"] == "Time of a slot"
    assert slot["time"]["examples"][0] == "09:10-09:40"
    assert slot["min"]["errorMessage"] == "write it as min: 30 min"


def test_a_pattern_is_nowhere_without_words() -> None:
    """An editor would show it otherwise; the words of a choice are those that it has."""
    for name, value in ((name, value) for table in ALL for name, value in defined(table)["properties"].items()):
        shape = value
        while "if" in shape:
            shape = shape["else"]
        assert "errorMessage" in shape or "$ref" in shape or "enum" in shape["anyOf"][0], name


def test_editors_offer_what_a_slot_must_have_to_type_over() -> None:
    (snippet,) = SCHEMA["$defs"]["slot"]["defaultSnippets"]
    assert snippet["body"] == {"time": "${1:09:10-09:40}", "title": "${2:Opening remarks}"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("kind: Keynote", "kind: keynot"),
        ("time: 9.10 - 9.40", "time: 9.10"),
        ("time: 9.10 - 9.40", "start: 9.10 - 9.40"),
        ("title: 2018", "title: "),
        ("title: 2018", "title: [a]"),
        ("fixed: yes", "fixed: perhaps"),
        ("min: 20", "min: soon"),
        ("id: 7", "id: a b"),
        ("date: 2018-12-07", "date: 7.12.2018"),
        ("name: Fair, ", ""),
        ("website: https://a.org", "website: a.org"),
        ("language: de", "language: German!"),
        ("theme: light", "theme: lihgt"),
        ("accent: 123456", "accent: orange"),
        ("clock: 12", "clock: 13"),
        ("night: 10 pm - 7 am", "night: always"),
        ("motion: off", "motion: 3"),
        ("step: 5", "step: a lot"),
        ("skip: X", "skipp: X"),
        ("speakers: Ada", "speakers: {nam: Ada}"),
        ("slots:", "slot:"),
    ],
)
def test_what_is_wrong_is_flagged_as_the_kiosk_does(right: str, wrong: str) -> None:
    assert right in WHOLE
    text = WHOLE.replace(right, wrong, 1)
    assert not is_taken(text)
    assert flagged(text)


SCALARS = st.sampled_from(
    [
        *("", "~", "null", "1", "09:10-09:40", "9.10 - 9.40", "10 pm to 1 am", "24:30-25:00", "12-1 pm", "0910-0940"),
        *("30 min", "1 h 30", "1:30", "1.5 h", "30.", "2018-12-07", "yes", "OFF", "true", "1e3", "#fc5", '"#FFC857"'),
        *(
            "https://a.org",
            "HTTP://a.org/b",
            "talk#1",
            "logo.png",
            "Europe/Berlin",
            "UTC",
            "+02:00",
            "de",
            "pt_BR.UTF-8",
        ),
        *(
            "'  Lunch '",
            "keynote",
            "SHOWCASE",
            "Ada",
            '"Ada, Home"',
            '"1 h,\\t30 min"',
            '"\\u200b12"',
            "１０:００-１１:００",
        ),
        *(
            "dark",
            "Light",
            "24 h",
            "X",
            "Ctrl+X",
            "[]",
            "[~]",
            "[Ada, Bo]",
            "{name: Ada}",
            '"scrypt$1$2$3$x$y"',
            "9h10→10h",
        ),
    ]
)


def written(table: Table) -> st.SearchStrategy[str]:
    """Groups of keys of a table, mostly with values that people write there, in YAML."""
    keys = [key.name for key in table.keys]
    values = {key.name: st.one_of(_value(key.read.tables), SCALARS, _form(key.form)) for key in table.keys}
    needed = {key.name: _form(key.form) for key in table.keys if key.required}
    others = st.lists(st.sampled_from([*keys, *keys, "nonsense", "Stop_Cards"]), max_size=4, unique=True)

    def group(chosen: list[str]) -> st.SearchStrategy[str]:
        pairs = {name: needed[name] for name in needed}
        pairs.update({name: values.get(name, SCALARS) for name in chosen})
        return st.fixed_dictionaries(pairs).map(lambda own: "{" + ", ".join(f"{k}: {v}" for k, v in own.items()) + "}")

    return others.flatmap(group)


def _form(form: str) -> st.SearchStrategy[str]:
    value = form.partition(": ")[2]
    return st.just(value) if "…" not in value else SCALARS


def _value(inner: tuple[Table, ...]) -> st.SearchStrategy[str]:
    if not inner:
        return SCALARS
    one = st.deferred(lambda: written(inner[0]))
    return st.one_of(one, st.lists(st.one_of(one, one, SCALARS), max_size=2).map(lambda all_: f"[{', '.join(all_)}]"))


@settings(max_examples=400)
@given(written(FILE))
def test_what_the_kiosk_takes_is_never_flagged(text: str) -> None:
    if is_taken(text):
        assert flagged(text) == []


_SLOT = "time: 9:00-10:00, title: T"
AROUND = {
    "event": "event: @",
    "session": "{event: {name: F}, sessions: [@]}",
    "slot": "{event: {name: F}, sessions: [{slots: [@]}]}",
    "project": f"{{event: {{name: F}}, sessions: [{{slots: [{{{_SLOT}, kind: showcase, projects: [@]}}]}}]}}",
    "person": f"{{event: {{name: F}}, sessions: [{{title: T, chair: @, slots: [{{{_SLOT}}}]}}]}}",
    "day": "{event: {name: F}, days: [@]}",
    "sponsor": "{event: {name: F}, sponsors: @}",
    "track": "{event: {name: F}, tracks: @}",
    "operator": "{event: {name: F}, operator: @}",
    "operator's 'keys'": "{event: {name: F}, operator: {keys: @}}",
    "display": "{event: {name: F}, display: @}",
}


@settings(max_examples=300)
@given(st.sampled_from(ALL[1:]).flatmap(lambda table: st.tuples(st.just(AROUND[table.name]), written(table))))
def test_nor_is_any_part_of_it(case: tuple[str, str]) -> None:
    around, text = case
    whole = around.replace("@", text)
    if is_taken(whole):
        assert flagged(whole) == [], whole


@given(st.text("0123456789:.-–hHaApPmM to", max_size=14), st.sampled_from(["time", "min"]))
def test_nor_is_a_time_in_any_form(text: str, key: str) -> None:
    slot = {"time": "9:00-10:00", "title": "T", key: f'"{text}"'}
    pairs = ", ".join(f"{name}: {value}" for name, value in slot.items())
    whole = f"event: {{name: F}}\nsessions: [{{slots: [{{{pairs}}}]}}]\n"
    if is_taken(whole):
        assert flagged(whole) == []


def test_editors_offer_the_words_that_are_known() -> None:
    def offered(group: str, key: str) -> list[object]:
        return list(SCHEMA["$defs"][group]["properties"][key]["anyOf"][0]["enum"])

    assert offered("slot", "kind") == [kind.value for kind in Kind]
    assert offered("display", "theme") == ["dark", "light"]
    assert offered("event", "language") == list(LANGUAGES)
    assert list(SCHEMA["$defs"]["operator-s-keys"]["properties"]) == [line.ask.value for line in hotkeys.TABLE]
