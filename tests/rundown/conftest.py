"""What the tests of the rundown share. They run without Qt installed."""

from __future__ import annotations

import pytest

from kiosk.rundown.moment import Rundown

from .programmes import WORKSHOP


@pytest.fixture
def workshop() -> Rundown:
    """The workshop day, freshly asked."""
    return Rundown(WORKSHOP)
