"""Comparing two pictures of the screen."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

ROUNDING = 2
"""Levels of 255 by which the software renderer's own roundings differ when it repaints a part or all of a screen."""


def difference(one: QImage, other: QImage) -> int:
    """By how many levels of 255 two pictures of one size differ, at the pixel where it is the most."""
    assert one.size() == other.size()
    between = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(between)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    levels = (QColor.fromRgb(pixel) for pixel in set(memoryview(between.constBits()).cast("I")))
    return max(max(level.red(), level.green(), level.blue()) for level in levels)


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same."""
    return difference(one, other) <= ROUNDING
