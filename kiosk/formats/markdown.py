"""Markdown pages as workshops write their programmes: lines that begin with a time, in headings, lists, tables, texts.

The way is one way: `markdown_lines` makes lines of the page, `markdown_entries` entries of those with a time (whose
tables `markdown_tables` reads), `markdown_days` and `markdown_times` settle when they are, `markdown_slots` makes
items of them, with what `markdown_titles` and `names` find in a line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.formats import ids, items, links, markdown_days, markdown_entries, markdown_slots, markdown_titles, mending
from kiosk.formats.files import decode_or_guess
from kiosk.formats.items import About, Doubts, Item, Known
from kiosk.formats.markdown_days import Name
from kiosk.formats.markdown_entries import Entry
from kiosk.formats.markdown_lines import Page, page
from kiosk.formats.problems import WHOLE_FILE, Guess, Log, Place, SlipError, quoted
from kiosk.rundown.programme import Kind, Programme

MOST_BYTES = 512 * 1024
MOST_ENTRIES = 5_000
MOST_LINES = 30_000
MOST_BRACKETS = 20_000
_UNDATED = date(2000, 1, 1)
_ANY_TIME = re.compile(
    r"^[^\w\n{\[]{0,12}(?:<t[dh][^>\n]*>\s*)?\d{1,2}[:.]\d{2}\b(?![:.]\d)|<t[dh][^>\n]*>\s*\d{1,2}[:.]\d{2}\b",
    re.MULTILINE,
)
_EXPORTED = re.compile(r"<!-- Exported by Venue Kiosk, .*-->")
_LIVE = re.compile(r".*live[ -]?stream(?:ing)?(?: (?:available|link|here|on \w+))?\W*", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Etc|Indian|Pacific)/[A-Z]\w+(?:/[A-Z]\w+)?\b")
_ABBREVIATED = re.compile(
    r"\btimes?\b[^\n]{0,80}?\b(?P<after>[PECM][SD]?T|UTC|GMT|BST|CES?T|EES?T|WES?T|AE[SD]T|[JK]ST|IST|SGT)\b(?P<offset>\s?[+-]\d{1,2})?"
    r"|\((?P<alone>(?:[PECM][SD]T|UTC|GMT|BST|CES?T|EES?T|WES?T|AE[SD]T|[JK]ST|IST|SGT)(?:\s?[+-]\d{1,2})?)\)"
)


def is_meant(text: str) -> bool:
    """Whether a text begins as a page with a programme does: some line, or cell, begins with a time."""
    return _ANY_TIME.search(text) is not None


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a page, or None: the log says why."""
    if len(data) > MOST_BYTES:
        log.error(WHOLE_FILE, "this page is larger than 512 KiB, the most that is read", "is it the right file?")
        return None
    text = decode_or_guess(data, log)
    if text is None or _has_too_many(text, log):
        return None
    text = "\n".join(map(mending.letters, text.split("\n")))
    return of_page(text, page(text), known, log)


def of_page(text: str, content: Page, known: Known, log: Log) -> Programme | None:
    """Return the programme of a page whose lines are known, or None: the log says why."""
    entries = markdown_entries.entries(content.lines)
    if len(entries) > MOST_ENTRIES:
        what = f"there are more than {MOST_ENTRIES:,} times on this page, the most that are read"
        log.error(WHOLE_FILE, what, "is it the right file?")
        return None
    if not entries:
        what = "there is no time on this page that a slot could begin at"
        log.error(WHOLE_FILE, what, "begin the line of each with its time, as in 09:10-09:40 Opening remarks")
        return None
    return _programme(text, content, entries, known, log)


def _has_too_many(text: str, log: Log) -> bool:
    """Whether the parser would be long at a page, which is then told; so it is with what may begin blocks and links."""
    for sign, most, name in (("\n", MOST_LINES, "lines"), ("[", MOST_BRACKETS, "brackets '['")):
        if text.count(sign) > most:
            what = f"there are more than {most:,} {name} on this page, the most that are read"
            log.error(WHOLE_FILE, what, "is it the right file?")
            return True
    return False


def _programme(text: str, content: Page, entries: Sequence[Entry], known: Known, log: Log) -> Programme | None:
    try:
        dates = _dates(entries, content, text, known, log)
    except SlipError as slip:
        log.error(WHOLE_FILE, slip.what, slip.remedy)
        return None
    doubts = Doubts(log)
    doubts.address = content.website or doubts.address
    found = markdown_slots.made(entries, dict(enumerate(dates)), _UNDATED, doubts)
    doubts.tell()
    if not found:
        log.error(WHOLE_FILE, "no time on this page has a title beside it", "write one behind each time")
        return None
    _tell_kinds(found, log)
    about = _about(text, content, entries[0].line, known, log)
    return items.programme(replace(about, undated=dates[0] is None), found, known, log)


def _dates(entries: Sequence[Entry], content: Page, text: str, known: Known, log: Log) -> list[date | None]:
    """Return the date of each entry, or None for all where the page is of one day that has none."""
    named = list(dict.fromkeys(entry.day for entry in entries if entry.day))
    if not named and known.date is None:
        named = _in_prose(content, entries[0].line, log)
    if len(named) < 2:
        return [_only_date(named[0] if named else None, text, known, log)] * len(entries)
    dates = dict(zip(named, markdown_days.dated(named, text, known, log), strict=True))
    return [dates[entry.day or named[0]] for entry in entries]


def _in_prose(content: Page, before: int, log: Log) -> list[Name]:
    """Return the one day that the page's title or the text before the first slot names, if it is a single one."""
    lines = ((line.text.text, line.number) for line in content.lines if line.number < before)
    name = markdown_days.only_whole([(content.title, 0), *lines])
    if name is None:
        return []
    what = f"{quoted(name.written)} is the only date before the first slot, and is taken for the day"
    log.warn(Place(name.line), what, "say another one with --date, or write it in a heading")
    log.guess(Guess("date", "the only one on the page"))
    return [name]


def _only_date(name: Name | None, text: str, known: Known, log: Log) -> date | None:
    """Return the date of the only day of a page. The one that was asked for goes before it."""
    if name is None or known.date is not None or not name.is_dated:
        return None
    try:
        return markdown_days.dated([name], text, known, log)[0]
    except SlipError:
        return None


def _tell_kinds(found: Sequence[Item], log: Log) -> None:
    counts = Counter(item.kind for item in found if item.kind is not Kind.TALK)
    if counts:
        said = ", ".join(f"{count} {kind}" for kind, count in counts.most_common())
        log.warn(WHOLE_FILE, f"the kinds of slots are told by their words: {said}", "look whether they are right")


def _about(text: str, content: Page, first: int, known: Known, log: Log) -> About:
    name, zone = _event_name(content, first), _zone(text, known, log)
    origin = _EXPORTED.search(text)
    export = ids.of_export(origin[0]) if origin else ""
    return About(name, zone, website=content.website, livestream=_livestream(content), export=export)


def _event_name(content: Page, before: int) -> str:
    """Return what the front matter, or the first heading before the first slot, calls the event.

    It is not its name where it only says 'Schedule', or is that of a session.
    """
    first = next((line.text.text for line in content.lines if line.heading == 1 and line.number < before), "")
    first = "" if markdown_titles.is_session(first) else first
    wanted = (mending.text(name) for name in (content.title, first))
    return next((name for name in wanted if name and not markdown_entries.is_generic(name)), "")


def _livestream(content: Page) -> str:
    for line in content.lines:
        for mark in line.text.links:
            if _LIVE.fullmatch(line.text.text[mark.start : mark.end]):
                try:
                    return links.website(mark.to)
                except SlipError:
                    continue
    return ""


def _zone(text: str, known: Known, log: Log) -> str:
    """Return the place whose clocks are named, as in Europe/Berlin. An abbreviation names none, which is said."""
    place = next((name for name in _PLACE.findall(text) if items.zone_named(name)), "")
    said = _ABBREVIATED.search(text)
    if said and not place and known.zone is None:
        name = said["alone"] or said["after"] + (said["offset"] or "")
        what = f"the times are said to be in {name}, which does not say whose clocks are meant: this computer's count"
        log.warn(WHOLE_FILE, what, "name the place, as in --timezone Europe/Berlin")
        log.guess(Guess("timezone", f"{name} is said, which names no place"))
    return place
