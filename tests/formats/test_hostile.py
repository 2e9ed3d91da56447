"""Whatever the bytes are, there is an answer, and soon."""

from __future__ import annotations

import string
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.formats.schedule_yaml import parse

from .readings import check

SCHEDULE = (Path(__file__).parents[2] / "schedule.yaml").read_text(encoding="utf-8")
LINES = SCHEDULE.splitlines(keepends=True)

# No deadline: a busy machine is no defect. What hangs meets the time limit of the test.
often = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@often
@given(st.binary(max_size=300))
@example(b"%YAML 1.1\n--- !x\n")
@example(b"\xff\xfe\xff")
def test_any_bytes(data: bytes) -> None:
    check(parse(data, "f"))


@often
@given(st.text(st.characters(), max_size=300))
@example("? [a]\n: b")
@example("a: &a [*a]")
def test_any_text(text: str) -> None:
    check(parse(text, "f"))


pieces = st.sampled_from(
    [*"[]{}:,-?&*!|>'\"%@`#~ \n\t", "- ", ": ", "\n  ", "<<: ", "&a ", "*a ", "!!python/name:os ", "---\n"]
)
words = st.sampled_from(
    ["event", "name", "sessions", "slots", "time", "title", "09:10-09:40", "each", "days", "chair", "0"]
)


@often
@given(st.lists(pieces | words, max_size=60).map("".join))
def test_any_yaml(text: str) -> None:
    check(parse(text, "f"))


@often
@given(st.data())
def test_a_good_file_with_a_bad_edit(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SCHEDULE)))
    end = data.draw(st.integers(start, min(start + 40, len(SCHEDULE))))
    new = data.draw(pieces | st.text(string.printable, max_size=10))
    check(parse(SCHEDULE[:start] + new + SCHEDULE[end:], "f"))


@often
@given(st.permutations(range(12)), st.integers(0, len(LINES) - 12))
def test_a_good_file_with_lines_in_disorder(order: list[int], start: int) -> None:
    check(parse("".join(LINES[:start] + [LINES[start + at] for at in order] + LINES[start + 12 :]), "f"))


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.sampled_from(["09:10-09:40", "10 min", "showcase"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@often
@given(
    st.dictionaries(
        st.sampled_from(
            ["time", "kind", "title", "speakers", "link", "id", "room", "fixed", "min", "sponsors", "each", "projects"]
        ),
        values,
    )
)
def test_any_value_in_a_slot(slot: dict[str, object]) -> None:
    written = ", ".join(f'"{key}": {_written(value)}' for key, value in slot.items())
    check(parse(f"event: {{name: Fair}}\nsessions: [{{title: x, slots: [{{{written}}}]}}]\n", "f"))


def _written(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_written(item) for item in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_written(key)}: {_written(item)}" for key, item in value.items()) + "}"
    return '"' + "".join(f"\\U{ord(each):08x}" for each in str(value)) + '"'


MANY = 400_000


@pytest.mark.parametrize(
    "text",
    [
        "[" * MANY,
        "{a: " * MANY,
        "- " * MANY,
        "? " * MANY,
        "! " * MANY,
        "&a " * MANY,
        ":" * MANY,
        "\t" * MANY,
        '"' * MANY,
        "%TAG !a! b\n" * (MANY // 10),
        "sessions: [" + "a," * MANY + "]",
        "event: {" + ",".join(f"k{number}: x" for number in range(MANY // 10)) + "}",
        "a: &a [x]\nb: [" + "*a," * MANY + "]",
        'a: "' + "x\n" * MANY,
        "event: {name: " + "1" * 9_999 + ", date: " + "1-" * 4_999 + ", timezone: " + "a" * 9_999 + "}",
        "event: {name: x}\nsessions: [{slots: [{time: '" + "9:10 - " * 1_400 + "', min: '" + "1 h " * 2_000 + "'}]}]",
    ],
    ids=range(16),
)
def test_a_file_made_to_be_slow_is_refused_soon(text: str) -> None:
    began = time.perf_counter()
    reading = parse(text, "f")
    assert reading.programme is None
    assert time.perf_counter() - began < 30, "some of these took hours"
    check(reading)
