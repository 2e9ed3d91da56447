"""What every test runs in: no screen, no trace in the user's own folders, one language and one time zone.

Qt is imported only by the tests that ask for it, so that tests/rundown can run where it is not installed. pytest-qt
fails a test on an exception in a slot and on any warning of Qt's.
"""

import itertools
import os
import time
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples each time, so that a change is what makes a test fail; `make search` looks for others.
settings.register_profile("steady", derandomize=True)
settings.register_profile("searching", print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# Before any import of Qt or of the kiosk: some of these are read once.
os.environ |= {"LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QUICK_BACKEND": "software"}
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Each test has its own cache folder, and would compile the QML anew for every window.
os.environ.setdefault("QML_DISK_CACHE_PATH", str(Path(__file__).parents[1] / "build" / "qmlcache"))
for name in ("LANGUAGE", "KIOSK_SCHEDULE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)
if hasattr(time, "tzset"):
    time.tzset()

_numbers = itertools.count()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder under which each test has its own state, configuration and cache."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def _own_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = homes / str(next(_numbers))
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application that pytest-qt makes: one without widgets, like the kiosk's own."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
