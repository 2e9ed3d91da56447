"""What the plain data of a programme say of themselves."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from kiosk.rundown.keysheet import KeyLine, KeySheet
from kiosk.rundown.programme import Event


@pytest.mark.parametrize(
    ("event", "key"),
    [(Event("Fair"), "Fair"), (Event("Fair", id="fair27"), "fair27"), (Event("Great Fair", id="fair27"), "fair27")],
)
def test_the_journal_knows_an_event_by_its_id_or_else_its_name(event: Event, key: str) -> None:
    assert event.key == key


def test_a_sheet_of_keys_is_frozen_and_compared_by_what_it_says() -> None:
    line = KeyLine("skip", ("S",), "End what is on now")
    assert line == KeyLine("skip", ("S",), "End what is on now", note="")
    sheet = KeySheet("Fair", "Keys", "A key first shows", (line,), "", (line,), "More", (), "Who", "Phone")
    for frozen in (line, sheet):
        with pytest.raises(FrozenInstanceError):
            setattr(frozen, fields(frozen)[0].name, "other")
