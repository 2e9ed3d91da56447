"""The service that a package installed on this computer: what it shows, and as which user."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

SETTINGS = Path("/etc/venue-kiosk/kiosk.env")
"""What the service's unit reads: NAME=value lines, as in systemd.exec(5)."""
USER = "kiosk"


def settings(path: Path = SETTINGS) -> dict[str, str]:
    """Return what the service is set to, by name; nothing where none is installed or it may not be read."""
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    found = (line.strip().partition("=") for line in lines if not line.lstrip().startswith(("#", ";")))
    return {name.strip(): _unquoted(value) for name, equals, value in found if equals}


def _unquoted(value: str) -> str:
    """Return a value as systemd reads it: without the quotes around it; quotes further in are a part of it."""
    value = value.strip()
    if value[:1] not in ("'", '"'):
        return value
    try:
        return " ".join(shlex.split(value))
    except ValueError:  # a quote that is not closed
        return value


def is_services_user() -> bool:
    """Whether this runs as the user that the service has."""
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name == USER
    except (ImportError, KeyError):  # not a Unix, or a user without a name
        return False


def programme(path: Path = SETTINGS) -> str:
    """Return the service's programme, a path or an address, for its own user; empty for everybody else."""
    return settings(path).get("KIOSK_SCHEDULE", "") if is_services_user() else ""


def advice(path: Path = SETTINGS) -> str:
    """Return what to tell whoever acts as another user than the service has: its screen follows another journal."""
    if not path.exists() or is_services_user():
        return ""
    return f"this is your own journal; the screen of this computer's service follows `sudo -u {USER} kiosk …`"
