"""The page of the operator's keys: all of it on one sheet, whole, apart, black and large enough, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.desk.keysheet import every_line, keysheet
from kiosk.hotkeys import TABLE, Ask
from kiosk.rundown.keysheet import KeySheet
from kiosk.rundown.programme import LANGUAGES, Event, Operator, Programme
from kiosk.view.keysheet import MARGIN, MM, PAPERS, SMALLEST, Page, Words, compose, draw, pdf, png
from kiosk.view.language import Language
from kiosk.view.typesetting import Setting

LONG = "Seventeenth International Workshop on Systems for Machine Learning and Open Source Software, " * 3
WIDE_KEYS = tuple((line.ask.value, ("Ctrl+Alt+Shift+PgDown", "Ctrl+Shift+Backspace")) for line in TABLE)
PROGRAMMES = {
    "the usual": Programme(Event("Workshop on Systems for ML")),
    "with a PIN": Programme(Event("Fair"), operator=Operator(pin="scrypt$")),
    "with a long name": Programme(Event(LONG), operator=Operator(pin="scrypt$")),
    "with a long word": Programme(Event("W" * 200)),
    "with wide keys": Programme(Event(LONG), operator=Operator(pin="scrypt$", keys=WIDE_KEYS)),
}
pytestmark = pytest.mark.usefixtures("fonts")


def said(of: Programme, language: str) -> tuple[KeySheet, bool]:
    """The sheet in a language, and whether that is mirrored."""
    spoken = Language(language)
    return spoken.say_all(keysheet(of)), spoken.right_to_left


@cache
def page_of(name: str, language: str = "en", paper: str = "a4") -> Page:
    sheet, mirrored = said(PROGRAMMES[name], language)
    return compose(sheet, paper, mirrored=mirrored)


def meet(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 1


EVERY = [("with a PIN", language) for language in LANGUAGES]
SOME = [(name, language) for name in PROGRAMMES if name != "with a PIN" for language in ("en", "de", "ar")]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("name", "language"), EVERY + SOME)
class TestGeometry:
    def test_all_of_it_is_within_the_margins(self, name: str, language: str, paper: str) -> None:
        page = page_of(name, language, paper)
        inside = QRectF(MARGIN, MARGIN, page.width - 2 * MARGIN, page.height - 2 * MARGIN).adjusted(-1, -1, 1, 1)
        assert MARGIN >= 10 * MM
        for what in (*page.caps, *page.frames, *(words.rect for words in page.texts)):
            assert inside.contains(what)
        for line, _ in page.rules:
            assert inside.contains(line.topLeft())
            assert inside.contains(line.topRight())

    def test_no_text_is_over_another_and_none_is_crossed(self, name: str, language: str, paper: str) -> None:
        page = page_of(name, language, paper)
        for one, other in combinations(page.texts, 2):
            assert not meet(one.rect, other.rect), f"{one.order.text} is over {other.order.text}"
        for one, other in combinations(page.caps, 2):
            assert not meet(one, other)
        for words in page.texts:
            assert not any(words.rect.adjusted(1, 1, -1, -1).intersects(line) for line, _ in page.rules)

    def test_no_text_is_cut_or_broken_within_a_word(self, name: str, language: str, paper: str) -> None:
        for words in page_of(name, language, paper).texts:
            order, fitted = words.order, words.fitted
            lines = Setting(order, fitted.text, fitted.size, breaking=True).lines(fitted.width)
            assert all(line.width <= words.rect.width() + 1 for line in lines)
            assert sum(line.height for line in lines) <= words.rect.height() + 1
            if "WWW" not in order.text and name != "with wide keys":
                assert all(
                    line.width <= fitted.width for line in Setting(order, fitted.text, fitted.size).lines(fitted.width)
                )

    def test_every_text_is_large_enough(self, name: str, language: str, paper: str) -> None:
        sheet, _ = said(PROGRAMMES[name], language)
        page = page_of(name, language, paper)
        sizes = {words.order.text: words.fitted.size for words in page.texts}
        assert min(sizes.values()) >= SMALLEST >= 90
        large = [line.says for line in sheet.urgent] if name != "with wide keys" else []
        assert all(sizes[text.strip()] >= 140 for text in large)

    def test_every_line_is_there(self, name: str, language: str, paper: str) -> None:
        sheet, _ = said(PROGRAMMES[name], language)
        written = {words.order.text for words in page_of(name, language, paper).texts}
        told = [sheet.event, sheet.title, sheet.first, sheet.dropped, sheet.more, sheet.helper, sheet.phone]
        told += [text for line in every_line(sheet) for text in (line.says, line.note) if text]
        assert written >= set(told)


def places(page: Page, text: str) -> list[Words]:
    return [words for words in page.texts if words.order.text == text]


def test_the_urgent_keys_come_first_and_are_the_largest() -> None:
    page = page_of("with a PIN")
    caps = {words.order.text: words for words in page.texts if any(cap.contains(words.rect) for cap in page.caps)}
    order = sorted((key for key in "DSGHUML"), key=lambda key: caps[key].rect.top())
    assert "".join(order) == "DSGHUML"
    assert min(caps[key].fitted.size for key in "DSGHUML") > 1.5 * max(caps[key].fitted.size for key in "PB?")
    assert caps["Enter"].rect.bottom() < caps["D"].rect.top()


def test_a_key_with_others_held_is_drawn_as_several() -> None:
    page = page_of("the usual")
    quit_, plus = places(page, "Q")[0].rect, [words.rect for words in places(page, "+")]
    beside = [rect for rect in plus if abs(rect.center().y() - quit_.center().y()) < 1]
    assert len(beside) == 1
    assert places(page, "Ctrl")
    assert not places(page, "Ctrl+Q")
    assert beside[0].right() < quit_.left()


def test_arabic_is_mirrored_but_for_the_keys() -> None:
    page = page_of("the usual", "ar")
    keys = {key: places(page, key)[0].rect.left() for key in ("S", "D", "?")}
    assert keys["S"] > page.width / 2
    quit_ = places(page, "Q")[0].rect
    control = min(places(page, "Ctrl"), key=lambda words: abs(words.rect.center().y() - quit_.center().y())).rect
    assert control.right() < quit_.left()


def test_an_events_own_keys() -> None:
    own = Operator(keys=(("skip", ("X",)), ("delay", ("F5", "F6", "F7"))))
    sheet = keysheet(Programme(Event("Fair"), operator=own))
    written = {words.order.text for words in compose(sheet, "a4").texts}
    assert written >= {"X", "F5", "F6"}
    assert not written & {"S", "D", "F7"}


@pytest.mark.parametrize("paper", PAPERS)
def test_a_pdf_is_one_page_of_that_paper_with_its_fonts(paper: str) -> None:
    whole = pdf(page_of("the usual", "de", paper), paper, "Tasten")
    assert whole.startswith(b"%PDF-")
    assert re.findall(rb"/Type /Page\b(?!s)", whole) == [b"/Type /Page"]
    width, height = (float(number) for number in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", whole)[0])
    assert abs(width - PAPERS[paper][0] / 10) < 1
    assert abs(height - PAPERS[paper][1] / 10) < 1
    assert b"/FontFile2" in whole


def test_what_is_drawn_stands_where_its_box_is() -> None:
    """Ink of each text in its box, none in the margins."""
    page = page_of("with a PIN", "ar")
    image = QImage(int(page.width / 5), int(page.height / 5), QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        painter.scale(0.2, 0.2)
        draw(page, painter)

    def inked(rect: QRectF) -> bool:
        area = QRectF(rect.topLeft() / 5, rect.bottomRight() / 5).toAlignedRect().intersected(image.rect())
        return any(
            image.pixelColor(x, y).lightness() < 128
            for x in range(area.left(), area.right() + 1)
            for y in range(area.top(), area.bottom() + 1)
        )

    assert all(inked(words.rect) for words in page.texts)
    edge = MARGIN - 3 * MM
    whole = QRectF(0, 0, page.width, page.height)
    for margin in (
        QRectF(whole.topLeft(), QPointF(page.width, edge)),
        QRectF(QPointF(0, page.height - edge), whole.bottomRight()),
        QRectF(whole.topLeft(), QPointF(edge, page.height)),
        QRectF(QPointF(page.width - edge, 0), whole.bottomRight()),
    ):
        assert not inked(margin)


def test_a_picture_has_the_papers_size_at_200_dots_per_inch() -> None:
    image = QImage.fromData(png(page_of("the usual", "en", "letter")))
    assert (image.width(), image.height()) == (1700, 2200)
    assert image.dotsPerMeterX() == 7874


def test_the_lock_is_left_out_where_there_is_no_pin() -> None:
    names = [line.name for line in every_line(keysheet(PROGRAMMES["the usual"]))]
    assert sorted([*names, Ask.LOCK.value]) == sorted(line.ask.value for line in TABLE)
    with_pin = keysheet(PROGRAMMES["with a PIN"])
    assert with_pin.urgent[-1].name == "lock"
    assert "Any key asks for the PIN" in with_pin.urgent[-1].note


def test_what_a_press_delays_by() -> None:
    step = replace(Operator(), step=Operator().step * 2)
    assert keysheet(Programme(Event("Fair"), operator=step)).urgent[0].note == "10 min each time"
