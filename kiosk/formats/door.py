"""The one door for programmes: what a file holds is known by its content, and read by the format of that."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kiosk.formats import binaries
from kiosk.formats.files import MOST_BYTES, is_small_enough, read_bytes
from kiosk.formats.items import Known
from kiosk.formats.problems import WHOLE_FILE, Log, Place, Reading, TooManyProblemsError, quoted
from kiosk.formats.times import say, since_midnight
from kiosk.rundown.programme import Programme

STANDARD_INPUT = Path("-")
_ENOUGH = 16_384
"""So many bytes are looked at to know a format."""
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")
_TABLES = (".csv", ".tsv", ".tab")
NOTHING_KNOWN = Known()
_LONG, _A_DAY = timedelta(hours=18), timedelta(hours=24)

Read = Callable[[bytes, Known, Log], Programme | None]


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a file as text, whatever its encoding, and the file's ending, such as `.xml`."""

    text: str
    ending: str


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how it is called, how it is known, and what reads it."""

    name: str
    is_meant: Callable[[Sample], bool]
    read: Read


def _is_calendar(sample: Sample) -> bool:
    return re.match(r"(?:<!--\s*)?BEGIN\s*:\s*VCALENDAR", sample.text, re.IGNORECASE) is not None


def _is_xml(sample: Sample) -> bool:
    return re.match(r"<[?!A-Za-z]", sample.text) is not None


def _is_json(sample: Sample) -> bool:
    """Whether it begins as JSON does. YAML may, too: with the keys of our own."""
    if re.match(r'\{\s*"schedule"\s*:|\[\s*\{\s*"', sample.text):
        return True
    if sample.ending in (".yaml", ".yml") or re.match(r'\{\s*"?event"?\s*:', sample.text):
        return False
    return re.match(r'[\[{]\s*(?:["\[{\]}]|$)', sample.text) is not None


def _is_html(sample: Sample) -> bool:
    return re.match(r"<(?:!doctype\s+)?html\b", sample.text, re.IGNORECASE) is not None


def _html(data: bytes, known: Known, log: Log) -> None:  # noqa: ARG001 - the others read
    log.error(Place(1), "this is a web page, not a programme", "look for its export as schedule.xml or iCalendar")


def _frab_xml(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import frab_xml

    return frab_xml.read(data, known, log)


def _is_yaml(sample: Sample) -> bool:
    """Whether it has a key of our own, or is called YAML and nothing else."""
    if re.search(r"^(?:event|sessions)\s*:", sample.text, re.M):
        return True
    return sample.ending in (".yaml", ".yml") and not (_is_table(sample) or _is_page(sample))


def _calendar(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import ical

    return ical.read(data, known, log)


def _json(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import json_door

    return json_door.read(data, known, log)


def _is_table(sample: Sample) -> bool:
    from kiosk.formats import table

    return table.is_meant(sample.text)


def _table(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import table

    return table.read(data, known, log)


def _is_grid(sample: Sample) -> bool:
    from kiosk.formats import grid

    return grid.is_meant(sample.text)


def _grid(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import grid

    return grid.read(data, known, log)


def _is_markdown(sample: Sample) -> bool:
    """Whether it is called Markdown, and begins as no other format does that people save under any name."""
    other = re.match(r'<\?xml|<schedule\b|\{\s*"|\[\s*\{\s*"|event\s*:\s*(?:\{|\n)', sample.text)
    return sample.ending in _MARKDOWN and bool(sample.text) and not other and not _is_table_alone(sample)


def _is_table_alone(sample: Sample) -> bool:
    return _is_table(sample) and not _is_page(sample)


def _is_page(sample: Sample) -> bool:
    from kiosk.formats import markdown

    return markdown.is_meant(sample.text)


def _markdown(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import markdown

    return markdown.read(data, known, log)


def _yaml(data: bytes, known: Known, log: Log) -> Programme | None:
    from kiosk.formats import schedule_yaml

    return schedule_yaml.programme_of(data, log, known.folder)


FORMATS = (
    Format("iCalendar", _is_calendar, _calendar),
    Format("a web page", _is_html, _html),
    Format("Markdown", _is_markdown, _markdown),
    Format("XML", _is_xml, _frab_xml),
    Format("JSON", _is_json, _json),
    Format("YAML", _is_yaml, _yaml),
    Format("CSV", _is_table, _table),
    Format("CSV", _is_grid, _grid),
    Format("Markdown", _is_page, _markdown),
    Format("CSV", lambda sample: sample.ending in _TABLES and bool(sample.text), _table),
    Format("YAML", lambda _: True, _yaml),
)
"""The formats in the order in which they are asked whether a file is theirs; the last one takes what is left."""


def read(path: Path, known: Known = NOTHING_KNOWN) -> Reading:
    """Return what came of reading a file in any format, `-` for standard input. Never raises."""
    if path == STANDARD_INPUT:
        return parse(_standard_input(), "standard input", known)
    log = Log(str(path))
    data = read_bytes(path, log)
    return log.reading(None) if data is None else parse(data, str(path), known)


def parse(data: bytes, name: str, known: Known = NOTHING_KNOWN) -> Reading:
    """Return what came of reading data in any format. `name` is the file's in problems. Never raises."""
    log = Log(name, known.address)
    try:
        programme = _programme(data, name, known, log)
    except TooManyProblemsError:
        programme = None
    return log.reading(programme)


def _programme(data: bytes, name: str, known: Known, log: Log) -> Programme | None:
    if not is_small_enough(len(data), log):
        return None
    binary = binaries.what_it_is(data)
    if binary:
        log.error(WHOLE_FILE, *binary)
        return None
    try:
        programme = known_format(data, name).read(data, known, log)
    except RecursionError:
        log.error(WHOLE_FILE, "this is nested too deep to be read", "a programme needs eight levels")
        return None
    if programme is not None:
        _tell_long(programme, log)
    return programme


def _tell_long(programme: Programme, log: Log) -> None:
    """Warn of what lasts nearly a day: then its end is before its start, which makes it the next day's."""
    for day in programme.days:
        for slot in day.slots:
            length, place = since_midnight(slot.end) - since_midnight(slot.start), log.place(day.date, slot.id)
            if _LONG <= length < _A_DAY and not log.says(place.line, "lasts"):
                what = f"{quoted(slot.title)} is from {slot.start} to {slot.end}, which lasts {say(length)}"
                log.warn(place, what, "is its end before its start? write the one that is meant")


def known_format(data: bytes, name: str) -> Format:
    """Return the format that data are in."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data[:_ENOUGH].decode(encoding, "replace").lstrip()
    sample = Sample(text, Path(name).suffix.lower())
    return next(form for form in FORMATS if form.is_meant(sample))


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin else b""
