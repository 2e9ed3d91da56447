"""Whose kiosk is looked at: one's own, or that of the service that a package installed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from kiosk import installed

OF_ROOT = ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XAUTHORITY")
"""What tells root's own folders; the service has others."""


def is_root() -> bool:
    """Whether this runs as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def service(settings: Mapping[str, str], become: Callable[[], bool]) -> dict[str, str]:
    """Return the service's settings if it is the service's kiosk that is looked at, else none.

    Its own user looks at it, and root does, as that user: `become` makes root that, and returns whether it could.
    """
    if settings and (installed.is_services_user() or (is_root() and become())):
        return dict(settings)
    return {}


def become_the_service() -> bool:
    """Let root be the service's user from now on, in its folder; return whether there is that user."""
    import pwd

    try:
        user = pwd.getpwnam(installed.USER)
        os.initgroups(user.pw_name, user.pw_gid)
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)
        os.chdir(user.pw_dir)
    except (KeyError, OSError):
        return False
    for name in OF_ROOT:
        os.environ.pop(name, None)
    os.environ |= {"HOME": user.pw_dir, "USER": user.pw_name, "LOGNAME": user.pw_name}
    return True
