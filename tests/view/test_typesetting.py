"""How texts are set: as large as fits, in even lines, without orphans, and drawn by QML as it was worked out here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.view import (
    screen,  # noqa: F401  # what the theme is made of
    typesetting,
)
from kiosk.view.typesetting import (
    GIVE,
    NO_BREAK_HYPHEN,
    NO_BREAK_SPACE,
    WORD_JOINER,
    Fitted,
    Order,
    Setting,
    Typesetter,
    fit,
)

BOLD = 700
TITLES = [
    "Accelerated Computing for AI",
    "Parallel Training of Linear Models Without Compromising Convergence",
    "BREAKING NEWS: Types Found to Be Underrated",
    "A Case for Serverless Machine Learning",
    "Rethinking Floating Point for Deep Learning",
    "Accelerating Deep Learning Workloads Through Efficient Multi-Model Execution",
    "Infrastructure and Systems for Applied Machine Learning at Facebook",
    "Open Source Software Showcase with Catered Lunch",
    "Would the Last Person to Leave Please Turn on the AI",
    "What Comes After the Cloud, and Why You May Not Like It",
]
PEOPLE = "Jean-Luc Picard, Anne-Marie Imafidon and Karl-Theodor Maria Nikolaus, Université Paris-Saclay"
LETTERS_200 = ("A Comprehensive and Reproducible Empirical Evaluation of Automatically Generated Heuristics " * 3)[:200]
WORD_60 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter"[:60]
SAMPLES = [
    *TITLES,
    PEOPLE,
    LETTERS_200,
    WORD_60,
    f"The {WORD_60} and the rest",
    "機械学習システムのための再現可能で持続可能なソフトウェア基盤",
    "分布式机器学习训练集群的调度，以及其他问题。",
    "למידת מכונה בקוד פתוח: מערכות שאפשר לשחזר",
    "أنظمة التعلم الآلي مفتوحة المصدر: من البحث إلى الإنتاج",
    "Shipping 🚀 models 👩‍💻 with 🇩🇪 flags ❤️ and more 🎉🎉🎉🎉🎉🎉",
    "Two lines\nthat were written so, the second of them a long one",
    "a\n\nb",
    " spaces   at \u00a0 odd   places ",
    "x",
]
WIDTHS = [40, 131, 260, 415, 640, 1000, 1500]
HEIGHTS = [math.inf, 420.0, 140.0, 40.0]

pytestmark = pytest.mark.usefixtures("fonts")


def order(text: str, width: int, height: float = math.inf, **more) -> Order:
    wanted = Order(text, "Inter", BOLD, 96, 28, width, height)
    return replace(wanted, **more)


def lines(wanted: Order, fitted: Fitted) -> list[str]:
    """What each line says."""
    setting = Setting(wanted, fitted.text, fitted.size, breaking=True)
    return [setting.part(line).strip() for line in setting.lines(fitted.width)]


def as_written(text: str) -> str:
    """A text as it was before some of it was tied together."""
    return text.replace(NO_BREAK_HYPHEN, "-").replace(NO_BREAK_SPACE, " ").replace(WORD_JOINER, "")


def is_orphan(last: str, widest: str) -> bool:
    return " " not in last and len(last) <= 3 and len(widest) > 10


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("width", range(420, 1600, 37))
def test_titles_leave_no_orphan(title: str, width: int) -> None:
    wanted = order(title, width, 500)
    said = lines(wanted, fit(wanted))
    assert as_written(" ".join(said)).replace("- ", "-") == title
    assert len(said) == 1 or not is_orphan(said[-1], max(said, key=len)), said


@pytest.mark.parametrize(
    ("title", "width", "expected"),
    [
        ("Accelerated Computing for AI", 1300, ["Accelerated", "Computing for AI"]),
        ("A Case for Serverless Machine Learning", 1100, ["A Case for Serverless", "Machine Learning"]),
        ("Types Found", 1400, ["Types Found"]),
        ("One line\nand another", 1400, ["One line", "and another"]),
    ],
)
def test_lines_are_even(title: str, width: int, expected: list[str]) -> None:
    wanted = order(title, width, 400)
    assert lines(wanted, fit(wanted)) == expected


def test_a_text_gives_a_little_of_its_size_for_its_last_word() -> None:
    wanted = order("Internationalisation of an AI", 1, 400)
    whole = Setting(wanted, wanted.text, 96).lines(10_000)[0].width
    wanted = replace(wanted, width=int(whole * 0.95), height=120)
    fitted = fit(wanted)
    assert (fitted.lines, fitted.size < 96) == (1, True)
    assert fitted.size >= 96 * GIVE


def test_a_last_word_takes_the_one_before_along_where_nothing_else_helps() -> None:
    wanted = order("ci/autopkgtest and more BoF", 600, 300)
    assert lines(wanted, fit(wanted))[-1] != "BoF"
    lone = order("機械学習のための基盤", 310, 600)
    assert lines(lone, fit(lone))[-1].endswith("基\u2060盤") or len(lines(lone, fit(lone))[-1]) > 1


@pytest.mark.parametrize("text", ["機械学習のための基盤", "分布式机器学习训练集群的调度", "日本語"])
@pytest.mark.parametrize("width", range(130, 900, 45))
def test_no_ideograph_stands_alone_on_the_last_line(text: str, width: int) -> None:
    wanted = order(text, width, 600)
    said = lines(wanted, fit(wanted))
    assert as_written("".join(said)) == text
    assert len(said) == 1 or len(said[-1]) > 1 or len(said[0]) < 3, said


@pytest.mark.parametrize("width", range(330, 1500, 30))
def test_names_are_not_broken_at_their_hyphens(width: int) -> None:
    wanted = order(PEOPLE, width, 300, largest=44, names=True)
    fitted = fit(wanted)
    assert not [one for one in lines(wanted, fitted) if one.endswith(("-", NO_BREAK_HYPHEN))]
    assert as_written(fitted.text) == PEOPLE


def test_a_hyphen_stays_the_one_that_was_written_where_no_line_would_break_at_it() -> None:
    assert fit(order(PEOPLE, 5000, largest=44, names=True)).text == PEOPLE


def test_a_title_is_broken_at_a_hyphen_before_it_becomes_small() -> None:
    title = f"{'Internationalisierungs' * 2}-{'Kommission' * 3}"
    long = order(title, 1180, 400)
    assert lines(long, fit(long))[0].endswith("-")
    assert fit(long).size > fit(replace(long, names=True)).size


def test_a_font_without_a_no_break_hyphen_gets_a_word_joiner(monkeypatch) -> None:
    monkeypatch.setattr(typesetting, "_no_break_hyphen", lambda family, weight: f"-{WORD_JOINER}")
    wanted = order("Karl-Theodor Maria", 330, largest=60, names=True)
    narrow = replace(wanted, width=math.ceil(Setting(wanted, "Karl-Theodor", 60).lines(2000)[0].width) + 1)
    assert lines(narrow, fit(narrow))[0].startswith("Karl-")
    assert not lines(narrow, fit(narrow))[0].endswith("-")


def test_a_word_is_broken_only_where_the_smallest_letters_need_it() -> None:
    broad, narrow = order(f"The {WORD_60}", 1300), order(f"The {WORD_60}", 400)
    assert WORD_60 in lines(broad, fit(broad))
    assert fit(broad).size > broad.smallest
    assert fit(narrow).size == narrow.smallest
    assert "".join(lines(narrow, fit(narrow))).replace(" ", "") == f"The{WORD_60}"


def test_leading_goes_before_words_do() -> None:
    wanted = order(LETTERS_200, 600, leading=1.3)
    least = fit(replace(wanted, largest=28, leading=1.0)).height
    tight = fit(replace(wanted, height=least))
    assert (tight.leading, tight.height) == (1.0, least)


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_takes_no_room(text: str) -> None:
    assert fit(order(text, 500)) == Fitted("", 96)


texts = some.lists(
    some.one_of(
        some.sampled_from([*" ,.:-\n\u200d\ufe0f", "日本", "שלום", "مرحبا", "👩‍💻", "ﬃ", "e\u0301", "และ", "Jean-Luc"]),
        some.text(some.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8),
    ),
    max_size=24,
).map(" ".join)
widths, heights = some.integers(1, 1800), some.floats(20, 900)
slowly = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@slowly
@given(texts, widths, heights, some.booleans())
def test_what_fits_in_the_smallest_letters_fits_its_box(text: str, width: int, height: float, names: bool) -> None:
    wanted = order(text, width, height, names=names)
    smallest = Setting(replace(wanted, leading=1.0), text, wanted.smallest)
    fitted = fit(wanted)
    assert fitted.width <= width
    assert wanted.smallest <= fitted.size <= wanted.largest
    if smallest.fits(width, height) and text.strip():
        drawn = Setting(replace(wanted, leading=fitted.leading), fitted.text, fitted.size)
        assert drawn.fits(fitted.width, height)
        assert fitted.height <= height


@slowly
@given(texts, widths, heights, some.integers(0, 300), some.floats(0, 200))
@example("Accelerated Computing for AI", 700, 200.0, 37, 0.0)
def test_a_larger_box_gives_larger_letters_but_for_what_a_good_break_costs(
    text: str, width: int, height: float, wider: int, higher: float
) -> None:
    small, large = order(text, width, height), order(text, width + wider, height + higher)
    assert fit(large).size >= math.floor(fit(small).size * GIVE)


@slowly
@given(some.sampled_from(TITLES), some.integers(300, 1500), heights, some.integers(0, 300), some.floats(0, 200))
def test_a_text_that_was_not_made_smaller_for_its_breaks_only_grows(
    text: str, width: int, height: float, wider: int, higher: float
) -> None:
    def largest(wanted: Order) -> int:
        sizes = range(wanted.largest, wanted.smallest, -1)
        fits = (size for size in sizes if Setting(wanted, text, size).fits(wanted.width, wanted.height))
        return next(fits, wanted.smallest)

    small, large = order(text, width, height), order(text, width + wider, height + higher)
    assert largest(large) >= largest(small)
    assert math.floor(largest(small) * GIVE) <= fit(small).size <= largest(small)


@pytest.fixture(scope="module")
def block(qapp, fonts: None) -> Iterator[QQuickItem]:
    """A Block as the scenes use it."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(paths.UI / "Block.qml")))
    block = component.createWithInitialProperties({"largest": 96, "smallest": 28, "weight": BOLD, "leading": 1.1})
    assert isinstance(block, QQuickItem), component.errorString()
    yield block
    del block, component, engine


def put(block: QQuickItem, text: str, width: int, height: float, names: bool = False) -> QQuickItem:
    """Put a text into the block, and return the Text that draws it."""
    for name, value in {"text": text, "width": width, "height": height, "names": names}.items():
        block.setProperty(name, value)
    (letters,) = block.childItems()
    return letters


def assert_drawn_as_set(block: QQuickItem, letters: QQuickItem) -> None:
    if not block.property("text").strip():
        assert block.property("contentHeight") == 0
        return
    assert letters.property("lineCount") == block.property("lines")
    assert letters.property("contentHeight") == pytest.approx(block.property("contentHeight"))
    overhang = block.property("size") / 40  # of letters that lean out of their line
    assert letters.property("contentWidth") <= block.property("contentWidth") + overhang
    assert not letters.property("truncated")


@pytest.mark.parametrize("text", SAMPLES)
def test_a_text_is_drawn_as_it_was_set(text: str, block: QQuickItem) -> None:
    for width in WIDTHS:
        for height in HEIGHTS:
            letters = put(block, text, width, height, names=text is PEOPLE)
            assert_drawn_as_set(block, letters)
            if fit(order(text, width, height)).height <= height < math.inf:
                assert letters.height() <= height


@slowly
@given(texts, some.integers(120, 1800), heights)
def test_any_text_is_drawn_as_it_was_set(block: QQuickItem, text: str, width: int, height: float) -> None:
    assert_drawn_as_set(block, put(block, text, width, height))


@pytest.mark.parametrize("text", ["Right to left", "ימין לשמאל ועוד כמה מילים", "من اليمين إلى اليسار"])
def test_a_text_stands_at_the_leading_edge_whatever_its_direction(text: str, block: QQuickItem) -> None:
    letters = put(block, text, 400, 900)
    assert (letters.x(), letters.width() < 400) == (0, True)


@pytest.mark.parametrize(
    ("align", "x"),
    [("AlignLeft", lambda spare: 0), ("AlignRight", lambda spare: spare), ("AlignHCenter", lambda spare: spare / 2)],
)
def test_a_text_can_stand_elsewhere(align: str, x, block: QQuickItem) -> None:
    letters = put(block, "Posters & Coffee", 1200, 200)
    block.setProperty("align", getattr(Qt.AlignmentFlag, align).value)
    try:
        assert letters.x() == pytest.approx(x(1200 - letters.width()))
    finally:
        block.setProperty("align", 0)


def test_the_least_height_is_that_of_the_smallest_letters(block: QQuickItem) -> None:
    put(block, LETTERS_200, 500, 900)
    assert block.property("least") == fit(order(LETTERS_200, 500, largest=28)).height
    put(block, LETTERS_200, 500, block.property("least"))
    assert (block.property("size"), block.property("contentHeight")) == (28, block.property("least"))


def test_figures_have_one_width(qapp) -> None:
    setter = Typesetter()
    ones, zeros = (
        setter.fit(text, "Inter", BOLD, 96, 28, 2000, 0, 1.1, True, False)["width"] for text in ("1:11", "0:00")
    )
    assert ones == zeros


def test_the_same_is_worked_out_once(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(typesetting, "fit", lambda wanted: asked.append(wanted) or fit(wanted))
    setter = Typesetter()
    for _ in range(3):
        setter.fit("Lunch", "Inter", BOLD, 96, 28, 500.4, 0, 1.1, False, False)
    assert [wanted.width for wanted in asked] == [500]


def test_a_box_of_the_least_height_is_high_enough(qapp) -> None:
    """Also for a text of several scripts, whose lines are as high as the letters that they hold."""
    text, setter = "Zoë Müller, Straße & Söhne; 山田太郎, 東京大学", Typesetter()
    for width in range(120, 700, 7):
        least = setter.least(text, "Inter", 400, 28, width, 1.0, False, True)
        fitted = setter.fit(text, "Inter", 400, 34, 28, width, least, 1.0, False, True)
        assert fitted["height"] <= least, width


@pytest.mark.parametrize("text", ["Starts  ·  tomorrow at 12:30", "Breakout Room 1 (146)  ·  Security  ·  A third one"])
@pytest.mark.parametrize("width", range(60, 700, 40))
def test_no_separator_ends_or_begins_a_line(text: str, width: int) -> None:
    order = Order(text, "Inter", 400, 34, 28, width)
    fitted = fit(order)
    setting = Setting(order, fitted.text, fitted.size, breaking=True)
    lines = [setting.part(line).strip() for line in setting.lines(fitted.width)]
    assert not any(line.startswith("·") or line.endswith("·") for line in lines), lines
    assert [word for line in lines for word in line.replace("·", " ").split()] or width < 100


def test_a_separator_stays_where_a_line_has_room_for_it() -> None:
    assert fit(Order("Starts  ·  at 12:30", "Inter", 400, 34, 28, 900)).text == "Starts  ·  at 12:30"
    assert fit(Order("Starts  ·  tomorrow at 12:30", "Inter", 400, 34, 34, 330)).text == "Starts\ntomorrow at 12:30"
