"""Which key asks for what."""

from __future__ import annotations

import pytest

from kiosk.hotkeys import BY_KEY, TABLE, Ask, asked


def test_no_key_stands_for_two_things() -> None:
    assert len(BY_KEY) == sum(len(line.keys) for line in TABLE)


def test_everything_that_can_be_asked_for_has_a_key_and_a_word() -> None:
    assert {line.ask for line in TABLE} == set(Ask)
    assert all(line.says for line in TABLE)


@pytest.mark.parametrize(
    ("names", "ask"),
    [
        pytest.param(("D", "D"), Ask.LATER, id="a letter"),
        pytest.param(("+", "Shift+="), Ask.LATER, id="a sign, wherever the layout has it"),
        pytest.param(("Э", "D"), Ask.LATER, id="a key by its place where its letter means nothing"),
        pytest.param(("Ctrl+Z",), Ask.UNDO, id="with Ctrl"),
        pytest.param(("Enter",), Ask.CONFIRM, id="the numeric keypad's"),
        pytest.param(("Z",), None, id="Z alone is not undo"),
        pytest.param((), None, id="a key without a name"),
    ],
)
def test_what_a_key_asks_for(names: tuple[str, ...], ask: Ask | None) -> None:
    assert asked(names) is ask
