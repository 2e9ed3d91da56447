"""Every moment at every size: all that is said can be read, whole, apart from the rest, and within the safe area.

The sizes are the outer loop: to lay everything out anew for another size takes longer than to show another moment.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.audit import look
from kiosk.audit import told as told_in_groups
from kiosk.extremes import telling
from kiosk.formats import door
from kiosk.moments import faces
from kiosk.rundown import wording
from kiosk.rundown.moment import Rundown
from kiosk.view.looking import defects, faint, map_of, texts, told, words
from kiosk.view.stage import Stage

from .conftest import EVERY_SIZE, FULL_HD, LOOKED_AT, SIZES, Show
from .moments import ADVERSARIAL, HARD_MOMENTS, MOMENTS, WORKSHOP, Moment, instant, rundown

ALL = MOMENTS | HARD_MOMENTS
BOTH_WAYS = SIZES[:2]
REAL = Path(__file__).parents[3] / "shared" / "programmes"
REAL_ONES = sorted(path for path in REAL.glob("*/*") if path.parent.name != "schema")


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_every_text_is_whole_large_enough_and_apart(name: str, size, put: Show, window: QQuickWindow) -> None:
    put(ALL[name].frame(), size)
    assert texts(window)
    assert not defects(window), told(defects(window))


@pytest.mark.parametrize("moment", [Moment("09:25"), Moment("12:47"), Moment("11:50", ADVERSARIAL)], ids=str)
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_so_it_is_with_every_card(moment: Moment, size, put: Show, window: QQuickWindow) -> None:
    for number, card in enumerate(moment.frame().cards):
        put(moment.frame(number), size)
        assert card.title in words(window)
        assert not defects(window), told(defects(window))


@pytest.mark.parametrize("name", ALL)
def test_every_text_stands_out_from_what_is_behind_it(name: str, show: Show, window: QQuickWindow) -> None:
    picture = show(ALL[name].frame())
    assert not faint(window, picture), told(faint(window, picture))


@pytest.mark.parametrize("size", BOTH_WAYS, ids=str)
@pytest.mark.parametrize("path", [WORKSHOP, ADVERSARIAL], ids=lambda path: path.stem)
def test_the_audit_finds_nothing(path: Path, size, worn_stage: Stage) -> None:
    """The moments that the product makes of a programme, by the look that `kiosk audit` takes."""
    assert audited(rundown(path), [size], worn_stage) == []


@pytest.mark.timeout(600)
@pytest.mark.skipif(not EVERY_SIZE, reason="`make audit` looks at them")
@pytest.mark.parametrize("path", REAL_ONES, ids=lambda path: path.name)
def test_the_audit_finds_nothing_in_real_programmes(path: Path, worn_stage: Stage) -> None:
    programme = door.read(path).programme
    if programme is None:
        pytest.skip("it is not read, or refused")
    assert audited(Rundown(programme), BOTH_WAYS, worn_stage) == []


def audited(of: Rundown, sizes: list[tuple[int, int]], stage: Stage) -> list[str]:
    """What is wrong with every fifth of the moments that tell most: `kiosk audit FILE` looks at all of them."""
    some = telling(faces(of, instant("12:00")))[::5]
    return list(told_in_groups(one for found in look(stage, of, some, sizes) for one in found))


@pytest.mark.parametrize("size", BOTH_WAYS, ids=str)
def test_a_title_of_200_letters_has_its_six_speakers_beside_it(size, put: Show, window: QQuickWindow) -> None:
    put(HARD_MOMENTS["a title of 200 letters and six speakers"].frame(), size)
    said = words(window)
    assert any(len(one) == 200 for one in said)
    assert any("Featherstonehaugh" in one and "Nguyễn" in one for one in said)


def test_the_title_is_large_unless_it_is_very_long(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["keynote"].frame())
    (title,) = [text for text in texts(window) if text.words == "Accelerated Computing for AI" and text.pixels > 40]
    assert title.pixels >= 72


@pytest.mark.parametrize("name", ["before", "before, in seconds", "keynote", "posters", "lunch", "gap", "showcase"])
def test_the_countdown_is_the_largest_thing_that_moves(name: str, put: Show, window: QQuickWindow) -> None:
    frame = ALL[name].frame()
    put(frame)
    seen = {text.words: text.pixels for text in texts(window)}
    figure, _ = wording.figure(frame.countdown.target, frame.now)
    counted = max(seen.get(said, 0) for said in (frame.countdown.text, figure))
    assert counted > seen[f"{frame.now:%H:%M}"]


def test_no_moment_leaves_anything_behind(put: Show, window: QQuickWindow, stage) -> None:
    """A stage that ran all day says the same, in the same places, as a fresh one."""
    for moment in ALL.values():
        put(moment.frame())
    for name in ("before", "talk with a long title", "showcase", "six rooms", "a long notice"):
        frame = ALL[name].frame()
        put(frame)
        stage.show(frame)
        stage.open(FULL_HD)
        stage.picture()
        assert map_of(window) == map_of(stage.window)
