"""Where the operator's actions are kept: whether that can be written, lasts, and can be read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning, wrong
from kiosk.doctor.outside import Outside
from kiosk.journal import Journal, JournalError, remarks
from kiosk.rundown.moment import Rundown

MB = 1_000_000
LITTLE, TOO_LITTLE = 200 * MB, 5 * MB
IN_MEMORY = ("tmpfs", "ramfs")


def folder(case: Case) -> Iterator[Finding]:
    """Yield whether the state folder can be written, has room, and is on a disk."""
    about, state = "state folder", case.state
    unable = _unwritable(state)
    if unable:
        yield wrong(
            about, f"{state} cannot be written: {unable}", "give it to the kiosk's user, or name another: --state"
        )
        return
    free = shutil.disk_usage(_there(state)).free
    room = f"{free / MB:,.0f} MB free"
    if free < LITTLE:
        tell = wrong if free < TOO_LITTLE else warning
        yield tell(about, f"{state}: {room}", "make room on this disk: what the operator does is written there")
    elif _kind(case.outside, _there(state)) in IN_MEMORY:
        what = f"{state} is in memory: what the operator did is lost when the computer restarts"
        yield warning(about, what, "name a folder on a disk: --state, or XDG_STATE_HOME")
    else:
        yield fine(about, f"{state}, {room}")


def _there(path: Path) -> Path:
    """Return a folder, or the nearest above it that there is."""
    return next((one for one in (path, *path.parents) if os.path.lexists(one)), path)


def _unwritable(path: Path) -> str:
    """Return why nothing can be written in a folder that may have to be made; nothing when it can."""
    try:
        with TemporaryFile(dir=_there(path)) as file:
            file.write(b"\n")
            file.flush()
    except NotADirectoryError:
        return f"{_there(path)} is a file"
    except OSError as error:
        return f"{error.strerror or error}"
    return ""


def _kind(outside: Outside, path: Path, depth: int = 2) -> str:
    """Return what sort of file system holds a path, as Linux tells it; of an overlay, what it writes to."""
    mounts = [fields for line in outside.text("proc/mounts").splitlines() if len(fields := line.split()) > 3]
    above = {str(one) for one in (path.resolve(), *path.resolve().parents)}
    around = [fields for fields in mounts if fields[1].replace("\\040", " ") in above]
    if not around:
        return ""
    _, _, kind, options, *_ = max(around, key=lambda fields: len(fields[1]))
    upper = [option[len("upperdir=") :] for option in options.split(",") if option.startswith("upperdir=")]
    return _kind(outside, Path(upper[0]), depth - 1) if kind == "overlay" and upper and depth else kind


def journal(case: Case) -> Iterator[Finding]:
    """Yield whether the journal can be read and written, and what is in it of today."""
    about, journal, programme = "journal", case.journal, case.reading.programme
    if journal is None or programme is None or journal.path is None:
        yield unknown(about, "which event it is about is not known without a programme")
        return
    try:
        journal.follow()
    except JournalError as error:
        yield wrong(about, str(error), f"look at {journal.path}, and give it to the kiosk's user")
        return
    if journal.path.exists() and not case.outside.may_write(journal.path):
        what = f"this user may not write {journal.path}: it belongs to {_owner(journal.path)}"
        yield wrong(about, what, "give it to the kiosk's user: chown; somebody has run kiosk as another one")
        return
    yield _told(case, journal, Rundown(programme))


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except (KeyError, OSError, NotImplementedError):
        return "another user"


def _told(case: Case, journal: Journal, rundown: Rundown) -> Finding:
    now = case.outside.now().astimezone(case.outside.zone())
    today = sum(one.at.astimezone(now.tzinfo).date() == now.date() for one in journal.history.actions)
    actions = f"{today} action{'s' * (today != 1)} today, {len(journal.history.actions)} in all of this event"
    found = list(remarks(journal, rundown, now))
    if found:
        return warning("journal", f"{actions}; {'; '.join(found)}", "kiosk log tells what was done")
    return fine("journal", actions if journal.path and journal.path.exists() else "none yet: nothing was done so far")
