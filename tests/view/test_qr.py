"""QR codes as pictures."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.view.links import qr
from kiosk.view.qr import INK, PAPER, QUIET_ZONE, QrProvider, draw

LINKS = ["https://pytorch.org", "https://example.org/ä/日本?q=1&x=%20#teil", "https://example.org/" + "x" * 400]


def read(image: QImage) -> str:
    grey = image.scaled(image.size() * 4).convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", [grey.height(), grey.bytesPerLine()])
    (code,) = zxingcpp.read_barcodes(view)
    return code.text


@pytest.mark.parametrize("link", LINKS)
def test_a_reader_reads_the_link(link: str) -> None:
    assert read(draw(link)) == link


@pytest.mark.parametrize("link", LINKS)
def test_the_provider_draws_what_the_address_names(link: str) -> None:
    name = qr(link).removeprefix("image://qr/")
    assert QrProvider().requestImage(name, QSize(), QSize()) == draw(link)


def test_a_code_stands_in_paper_of_four_modules() -> None:
    """ISO/IEC 18004 asks for it, and some phones insist."""
    image = draw(LINKS[0])
    assert QUIET_ZONE == 4
    assert all(image.pixelColor(x, y) == PAPER for x in range(image.width()) for y in range(QUIET_ZONE))
    assert image.pixelColor(QUIET_ZONE, QUIET_ZONE) == INK


def test_a_pixel_is_a_module() -> None:
    assert draw(LINKS[0]).size() == QSize(25 + 2 * QUIET_ZONE, 25 + 2 * QUIET_ZONE)
