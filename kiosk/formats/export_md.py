"""A Markdown page with a table for each day, as a workshop puts it on its site."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from itertools import groupby

from kiosk.formats.export import Export, ExportedSlot, listed, zone_name
from kiosk.rundown import wording
from kiosk.rundown.programme import Kind

_MARKS = re.compile(r"([\\`*_\[\]<>|~#]|&(?=#?\w))")
_NOBODY = "–"
_UTC = "Etc/UTC"
_UNTOLD = (Kind.TALK, Kind.OTHER)
_Cell = Callable[[ExportedSlot], str]


def write(export: Export) -> bytes:
    """Return the page. What was planned otherwise is struck through, and so is what was cancelled."""
    lines = [f"# {_plain(export.name)}", "", *_origin(export), *_about(export)]
    say_half = _are_ambiguous(export.slots)
    shown = [(name, cell) for name, cell in _columns(say_half) if name in _ALWAYS or any(map(cell, export.slots))]
    for day, slots in groupby(export.slots, key=lambda slot: slot.start.date()):
        lines += [f"## {_date(day)}", "", _row(name for name, _ in shown), _row("---" for _ in shown)]
        lines += [_row(_cell(slot, name, cell(slot)) for name, cell in shown) for slot in slots]
        lines.append("")
    return "\n".join(lines).encode()


_ALWAYS = ("Time", "Title", "Speakers")


def _columns(say_half: bool) -> tuple[tuple[str, _Cell], ...]:
    return (
        ("Time", lambda slot: _time(slot, say_half)),
        ("Title", _title),
        ("Speakers", lambda slot: _plain(listed(slot.speakers)) or _NOBODY),
        ("Room", lambda slot: _plain(slot.room)),
        ("Session", lambda slot: _plain(wording.session(slot.session))),
        ("Track", lambda slot: _plain(slot.track)),
        ("Type", lambda slot: "" if slot.kind in _UNTOLD else wording.KINDS[slot.kind]),
        ("Note", lambda slot: f"Status: {slot.status}" if slot.status else ""),
    )


def _origin(export: Export) -> list[str]:
    """Return a comment by which readers know that the operator's changes are in it."""
    return [f"<!-- Exported by Venue Kiosk, {export.id.urn} -->", ""] if export.id else []


def _about(export: Export) -> list[str]:
    lines = [f"[Live stream]({_address(export.livestream)})", ""] if export.livestream else []
    zone = zone_name(export.zone)
    return [*lines, f"The times are those of {_UTC if zone == 'UTC' else zone}.", ""] if zone else lines


def _cell(slot: ExportedSlot, name: str, text: str) -> str:
    """Return a cell; of what is cancelled, everything is struck but that it is."""
    return f"~~{text}~~" if slot.cancelled and text and name != "Note" else text


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _date(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B} {day.year}"


def _title(slot: ExportedSlot) -> str:
    """Return the title in bold: with its speakers beside it, that is a title as it stands."""
    title = f"**{_plain(slot.title)}**"
    return f"[{title}]({_address(slot.link)})" if slot.link else title


def _time(slot: ExportedSlot, say_half: bool) -> str:
    now = _range(slot.start, slot.end, say_half)
    return f"~~{_range(slot.planned_start, slot.planned_end, say_half)}~~ {now}" if slot.moved else now


def _range(start: datetime, end: datetime, say_half: bool) -> str:
    later = (end.date() - start.date()) // timedelta(days=1)
    return f"{_clock(start, say_half)}–{_clock(end, say_half)}" + (f" (+{later})" if later else "")


def _clock(instant: datetime, say_half: bool) -> str:
    if not say_half:
        return f"{instant:%H:%M}"
    return f"{instant.hour % 12 or 12}:{instant:%M} {'pm' if instant.hour >= 12 else 'am'}"


def _are_ambiguous(slots: Iterable[ExportedSlot]) -> bool:
    """Whether every time on the page could be one of a clock of 12 hours, so that it has to say am and pm."""
    within = [slot for slot in slots if slot.start.date() == slot.end.date()]
    return not any(clock.hour > 12 or clock.hour < 1 for slot in within for clock in (slot.start, slot.end))


def _plain(text: str) -> str:
    """Return a text in which nothing is Markdown's, HTML's or a site generator's."""
    return _MARKS.sub(r"\\\1", text).replace("{", "&#123;")


def _address(link: str) -> str:
    """Return an address as it stands between the brackets of a link."""
    return "<" + re.sub(r"[<>\\|{}]", lambda found: f"%{ord(found[0]):02X}", link) + ">"
