"""The workshop's page as Markdown is read as the programme that comes with the product."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.formats import door
from kiosk.rundown.programme import Programme, Slot

ROOT = Path(__file__).parents[2]
PAGE = ROOT.parent / "shared" / "programmes" / "seed-programme.md"
# A page cannot say what stands and what may shrink, and its links begin at a website that it does not name.
NOT_ON_THE_PAGE = {"fixed", "min", "link"}

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the page is not here")


def read(path: Path) -> Programme:
    programme = door.read(path).programme
    assert programme is not None
    return programme


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Slot, Slot]]:
    """Each slot of the page with that of schedule.yaml."""
    (page,), (written,) = read(PAGE).days, read(ROOT / "schedule.yaml").days
    assert page.date is written.date is None
    return list(zip(page.slots, written.slots, strict=True))


@pytest.mark.parametrize("field", [field.name for field in fields(Slot) if field.name not in NOT_ON_THE_PAGE])
def test_each_slot_is_the_same(pairs: list[tuple[Slot, Slot]], field: str) -> None:
    assert [getattr(page, field) for page, _ in pairs] == [getattr(written, field) for _, written in pairs]


def test_the_event_is_the_same() -> None:
    page, written = read(PAGE).event, read(ROOT / "schedule.yaml").event
    assert (page.livestream, page.timezone, page.language) == (written.livestream, written.timezone, written.language)


def test_what_was_guessed_is_said_a_line_for_each_sort() -> None:
    said = [str(problem).removeprefix(f"{PAGE}:").strip() for problem in door.read(PAGE).problems]
    assert [line.partition("warning: ")[0] for line in said] == ["", "", "", "5: ", "37: "]
    assert [line.split(": ")[-1].partition(";")[0] for line in said] == [
        "its link is only a part of an address, and left out",
        "3 remarks, 3 keynote, 2 posters, 1 lunch, 1 showcase",
        "'seed programme' is shown",
        "its people are taken from the end of the line",
        "its time is read as one after noon, on a clock of 12 hours",
    ]
