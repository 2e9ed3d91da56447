"""The fonts that come along."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk import paths


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    """Texts are set in them, as on the screen."""
    for font in sorted((paths.assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
