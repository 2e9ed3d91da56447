"""Where things are, from source and from a wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
UI = PACKAGE / "ui"
TRANSLATIONS = PACKAGE / "translations"


def _carried(name: str) -> Path:
    """Return the path of what a wheel carries inside the package and a source tree keeps beside it."""
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def assets() -> Path:
    """Return the folder of fonts and pictures."""
    return _carried("assets")


def bundled_programme() -> Path:
    """Return the programme that comes with the product."""
    return _carried("schedule.yaml")


def state_folder() -> Path:
    """Return the user's folder for the journal; it need not exist yet."""
    from platformdirs import user_state_path

    return user_state_path("venue-kiosk", appauthor=False)


def programmes_folder() -> Path:
    """Return the user's folder for the copies of programmes at addresses; it need not exist yet."""
    return state_folder() / "programmes"
