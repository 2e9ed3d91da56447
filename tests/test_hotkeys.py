"""Which key asks for what, and what an event can change of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hotkeys import TABLE, Ask, asked, changed, clashes, key_name


def test_no_key_stands_for_two_things() -> None:
    assert clashes(TABLE) == {}


def test_everything_that_can_be_asked_for_has_one_line_with_a_key_and_a_word() -> None:
    assert sorted(line.ask for line in TABLE) == sorted(Ask)
    assert all(line.keys and line.says for line in TABLE)


def test_the_table_names_keys_as_they_are_read() -> None:
    keys = [key for line in TABLE for key in line.keys]
    assert [key_name(key) for key in keys] == keys


def test_what_can_be_asked_for_is_named_as_a_file_has_it() -> None:
    assert all(ask == " ".join(ask.casefold().replace("_", " ").replace("-", " ").split()) for ask in Ask)


@pytest.mark.parametrize(
    ("names", "ask"),
    [
        pytest.param(("D", "D"), Ask.LATER, id="a letter"),
        pytest.param(("+", "Shift+="), Ask.LATER, id="a sign, wherever the layout has it"),
        pytest.param(("Э", "D"), Ask.LATER, id="a key by its place where its letter means nothing"),
        pytest.param(("Ctrl+Z",), Ask.UNDO, id="with Ctrl"),
        pytest.param(("Enter",), Ask.CONFIRM, id="the numeric keypad's"),
        pytest.param(("S", "D"), Ask.SKIP, id="the best of two that mean something"),
        pytest.param(("Z",), None, id="Z alone is not undo"),
        pytest.param((), None, id="a key without a name"),
    ],
)
def test_what_a_key_asks_for(names: tuple[str, ...], ask: Ask | None) -> None:
    assert asked(names) is ask


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("d", "D"),
        (" D ", "D"),
        ("ö", "Ö"),
        ("э", "Э"),
        ("1", "1"),
        ("?", "?"),
        ("+", "+"),
        ("-", "-"),
        ("plus", "+"),
        ("Minus", "-"),
        ("f5", "F5"),
        ("F24", "F24"),
        ("pgdown", "PgDown"),
        ("PageDown", "PgDown"),
        ("page up", "PgUp"),
        ("escape", "Esc"),
        ("SPACE", "Space"),
        ("Delete", "Del"),
        ("ctrl+z", "Ctrl+Z"),
        ("Control+z", "Ctrl+Z"),
        ("shift+ctrl+z", "Ctrl+Shift+Z"),
        ("Alt+F4", "Alt+F4"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+-", "Ctrl+-"),
        ("Ctrl+plus", "Ctrl++"),
        ("Meta+Space", "Meta+Space"),
    ],
)
def test_a_key_is_written_in_several_ways(written: str, name: str) -> None:
    assert key_name(written) == name


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "DD",
        "10",
        "F0",
        "F25",
        "Foo",
        "Ctrl",
        "Ctrl+",
        "+D",
        "D+Ctrl",
        "Strg+Z",
        "Ctrl+Foo",
        "\t",
        "\x07",
        "++",
    ],
)
def test_what_is_no_key(written: str) -> None:
    assert key_name(written) is None


@given(st.text(max_size=20))
def test_a_name_is_its_own_name(written: str) -> None:
    name = key_name(written)
    assert name is None or len(name) > 1 or key_name(name) == name


def test_an_event_changes_a_line_and_no_other() -> None:
    table = changed({"skip": ("X", "F5")})
    assert asked(("X",), table) is asked(("F5",), table) is Ask.SKIP
    assert asked(("S",), table) is None
    assert [line for line in table if line.ask is not Ask.SKIP] == [line for line in TABLE if line.ask is not Ask.SKIP]
    assert [line.says for line in table] == [line.says for line in TABLE]
    assert changed({}) == TABLE


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ({"skip": ("D",)}, {"D": (Ask.LATER, Ask.SKIP)}),
        ({"skip": ("X",), "hold": ("X",)}, {"X": (Ask.SKIP, Ask.HOLD)}),
        ({"skip": ("X", "X")}, {"X": (Ask.SKIP, Ask.SKIP)}),
        ({"skip": ("D",), "delay": ("S",)}, {}),
        ({"skip": ()}, {}),
    ],
)
def test_a_key_that_asks_for_two_things_is_found(
    own: dict[str, tuple[str, ...]], found: dict[str, tuple[Ask, ...]]
) -> None:
    assert clashes(changed(own)) == found
