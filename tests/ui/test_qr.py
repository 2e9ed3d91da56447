"""QR codes are read from the picture of the screen, as a phone would from the TV."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from .conftest import LOOKED_AT, Show
from .moments import ADVERSARIAL, Moment


def read(picture: QImage) -> set[str]:
    """What every QR code in a picture says."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", [grey.height(), grey.bytesPerLine()])
    return {code.text for code in zxingcpp.read_barcodes(view, zxingcpp.BarcodeFormat.QRCode)}


@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
class TestAtEverySize:
    def test_the_presenting_project_and_the_card(self, size: tuple[int, int], show: Show) -> None:
        assert read(show(Moment("13:05").frame(0), size)) == {"https://pytorch.org", "https://www.facebook.com"}

    @pytest.mark.parametrize("at", ["07:40", "09:25", "12:35", "12:47"])
    def test_the_card(self, at: str, size: tuple[int, int], show: Show) -> None:
        frame = Moment(at).frame(1)
        assert read(show(frame, size)) == {frame.card.link}

    def test_the_programme_and_the_live_stream_after_the_day(self, size: tuple[int, int], show: Show) -> None:
        frame = Moment("17:40").frame(1)
        event = frame.event
        assert read(show(frame, size)) == {event.website, event.livestream, frame.card.link}

    def test_a_long_link(self, size: tuple[int, int], show: Show) -> None:
        frame = Moment("13:05", ADVERSARIAL).frame()
        assert frame.showcase.presenting.link in read(show(frame, size))


def test_every_link_of_the_day(show: Show) -> None:
    moment = Moment("12:47")
    for number, card in enumerate(moment.frame().cards):
        assert read(show(moment.frame(number))) == {card.link}
