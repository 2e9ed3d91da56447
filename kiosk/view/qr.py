"""QR codes as pictures, a pixel a module; QML scales them by whole pixels."""

from __future__ import annotations

from base64 import urlsafe_b64decode

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk import palette

QUIET_ZONE = 4
"""Modules of empty paper around the code (ISO/IEC 18004)."""
INK, PAPER = QColor(palette.INK), QColor(palette.PAPER)


class QrProvider(QQuickImageProvider):
    """Draws the code of `image://qr/<link in URL-safe base64>`."""

    def __init__(self) -> None:
        """Provide images, not pixmaps: these work in any thread."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002, N803 (Qt's own names)
        """Return the picture of a link's code."""
        return draw(urlsafe_b64decode(id).decode())


def draw(link: str) -> QImage:
    """Return the QR code of a text, a pixel a module, with its quiet zone."""
    import segno

    code = segno.make(link, micro=False, error="m", boost_error=False)
    rows = [bytes(row) for row in code.matrix_iter(scale=1, border=QUIET_ZONE)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, INK if dark else PAPER)
    return image
