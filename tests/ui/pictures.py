"""Comparing two pictures of the screen, by the mean colours of small squares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SQUARE = 8
"""Pixels of a side of a square: renderers smooth the edges of letters each in its own way."""
SMOOTHING = 8
"""Levels of 255 by which one renderer's pictures of one thing differ, when it paints all of it or a part."""

Square = tuple[int, int, int]


def squares(picture: QImage) -> QImage:
    """The mean colour of each square of a picture."""
    smooth, ratio = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    small = picture.scaled(picture.width() // SQUARE, picture.height() // SQUARE, ratio, smooth)
    return small.convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage, tolerance: int) -> list[Square]:
    """The squares in which two pictures of one size differ: where they are, in pixels, and by how many levels."""
    assert one.size() == other.size()
    small = squares(one), squares(other)
    ours, theirs = (memoryview(picture.constBits()) for picture in small)
    across = small[0].width()
    by = [max(abs(ours[at + part] - theirs[at + part]) for part in range(3)) for at in range(0, len(ours), 4)]
    return [(at % across * SQUARE, at // across * SQUARE, most) for at, most in enumerate(by) if most > tolerance]


def alike(one: QImage, other: QImage) -> bool:
    """Whether one renderer drew the same twice."""
    return not differing(one, other, SMOOTHING)
