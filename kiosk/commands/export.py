"""`kiosk export`: the programme in another program's format, with the operator's changes in it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from kiosk import exports
from kiosk.commands.setting import Setting, setting
from kiosk.formats.export import Export
from kiosk.output import OK, Stop, require, warn, write_whole

STANDARD_OUTPUT = Path("-")
FORMATS = ("ics", "json", "xml", "md", "csv")
_OF_ENDING = {f".{name}": name for name in FORMATS} | {".ical": "ics", ".markdown": "md"}


def export(options: Namespace) -> int:
    """Write the programme as the operator has changed it, or as it was planned. Raises Stop when that cannot be."""
    form, out = _form(options), options.output or STANDARD_OUTPUT
    here = setting(options)
    require(_problem(out, here))
    data = _writer(form)(_export(here, planned=options.planned))
    if out == STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        return OK
    try:
        write_whole(out, data)
    except OSError as error:
        raise Stop(f"kiosk: {out} cannot be written: {error.strerror or error}") from error
    return OK


def _form(options: Namespace) -> str:
    """Return the format that is named, or that the file's name ends with."""
    form = options.format or _OF_ENDING.get(options.output.suffix.lower() if options.output else "", "")
    if not form:
        what = f"what {options.output} ends with names no format" if options.output else "no format is named"
        raise Stop(f"kiosk: {what}; say --format {', '.join(FORMATS[:-1])} or {FORMATS[-1]}")
    return form


def _problem(out: Path, here: Setting) -> str | None:
    """Return why nothing is written: what the organisers wrote stays as it is."""
    same = out.exists() and here.choice.path.exists() and out.samefile(here.choice.path)
    return f"{out} is the programme itself, which is never written; name another file" if same else None


def _export(here: Setting, *, planned: bool) -> Export:
    if any(day.date is None for day in here.rundown.programme.days):
        today = here.clock.now().date()
        warn(f"the programme has no date, so it is exported for {today}; --date 2018-12-07 would say another")
    if planned:
        return exports.planned(here.situation())
    here.follow_journal()
    return exports.export(here.situation(), here.journal.history)


def _writer(form: str) -> Callable[[Export], bytes]:
    write: Callable[[Export], bytes] = import_module(f"kiosk.formats.export_{form}").write
    return write
