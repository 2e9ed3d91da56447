"""Why there is no programme to show, as the operator reads it."""

from __future__ import annotations

import pytest

from kiosk.rundown.frame import Aside, Scene, compose
from kiosk.rundown.lack import BY_ITSELF, TITLE, Lack, of_file, of_room, of_track
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Event, Programme

from .programmes import WORKSHOP, at

MENDED = str(BY_ITSELF)


@pytest.mark.parametrize(
    ("lack", "told"),
    [
        (of_file("day.yaml", 3, "no time; write 9:00", 0), ("day.yaml, line 3", "No time; write 9:00.", MENDED)),
        (of_file("day.yaml", 0, "it is gone", 1), ("day.yaml", "It is gone.", f"There is 1 problem more. {MENDED}")),
        (of_file("d", 0, "it is gone", 12), ("d", "It is gone.", f"There are 12 problems more. {MENDED}")),
        (of_file("/a" * 40 + "/day.yaml", 0, "it is gone", 0), (f"…{'/a' * 25}/day.yaml", "It is gone.", MENDED)),
        (of_room("C", ["A", "B"]), ("", "The programme has no room “C”. Its rooms: A, B", MENDED)),
        (of_room("C", []), ("", "The programme has no room “C”. It names no rooms.", MENDED)),
        (of_room("C", "ABDEFGHI"), ("", "The programme has no room “C”. Its rooms: A, B, D, E, F, G, H, I", MENDED)),
        (
            of_track("C", "ABDEFGHIJ"),
            ("", "The programme has no track “C”. Its tracks: A, B, D, E, F, G, H, I, …", MENDED),
        ),
        (of_track("C", []), ("", "The programme has no track “C”. It names no tracks.", MENDED)),
    ],
)
def test_what_is_told(lack: Lack, told: tuple[str, str, str]) -> None:
    assert (lack.title, lack.where, lack.what, lack.hint) == (TITLE, *told)


def test_it_is_all_that_the_screen_says_beside_the_event_and_the_clock() -> None:
    lack = of_file("day.yaml", 0, "it is gone", 0)
    bare = Rundown(Programme(Event("Fair"), sponsors=WORKSHOP.sponsors))
    frame = compose(bare, {}, at("09:30"), aside=Aside(lack=lack))
    assert (frame.scene, frame.lack, frame.cards, frame.card) == (Scene.NOTHING, lack, (), None)
    assert compose(bare, {}, at("09:30")).cards
