"""The times in the lines of a page: where they stand, and which half of the day they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.formats import times
from kiosk.formats.problems import SlipError
from kiosk.formats.rich import Rich, joined

HOUR, DAY = 60, 24 * 60
NOON = 12 * HOUR
_MORNING, _EIGHT, _LATE_AFTERNOON, _EVENING = 6 * HOUR, 8 * HOUR, 17 * HOUR, 18 * HOUR
_LONGEST_GUESS = 6 * HOUR
_LONGEST_NIGHT = 12 * HOUR

AFTERNOON = "its time is read as one after noon, on a clock of 12 hours"
IMPOSSIBLE = "it ends before it starts, so its end is not used"
WRONG_HALF = "it starts after it ends, so am and pm are taken as mixed up"

_CLOCK = (
    r"(?:\d{1,2}(?:\s?[:.h]\s?[0-5]\d(?::[0-5]\d)?|\s?h(?!\w))?\s*(?:[ap]\.?\s?m\b\.?)?(?:\s*(?:noon|uhr|midday)\b)?"
    r"|noon\b|midday\b|midnight\b)"
)
_BETWEEN = r"\s*(?:-+>?|[‐‑‒–—―−→~〜]|\b(?:to|until|till|bis|à)\b)\s*"
_DAYS_LATER = r"(?:\s*\(\+(?P<days>\d)\))?"
_RANGE = rf"(?:from\s+)?(?P<start>{_CLOCK}){_BETWEEN}(?P<end>{_CLOCK}){_DAYS_LATER}"
_DIGITS = r"(?P<start>[0-2]\d[0-5]\d)\s*[-–—]+\s*(?P<end>[0-2]\d[0-5]\d)(?!\d)(?:\s*h(?:rs|ours)?\b)?"
_ONE = rf"(?P<start>{_CLOCK})(?:\s*(?:-+|[‐‑‒–—―−→])(?!\s*\d))?"
_PLACES = r"[PECM][SD]?T|UTC|GMT|BST|CES?T|EES?T|WES?T|AE[SD]T|AK[SD]T|HST|[JKI]ST|SGT|MSK|BRT|ART|AoE"
_ZONE = rf"(?:\s*\(?\b(?-i:{_PLACES}|Uhr|hrs?|hours|local time)\b(?:\s?[+-]\d{{1,2}}(?::?\d\d)?)?\)?)?"
_ELSEWHERE = rf"(?:\s*[/|]\s*{_CLOCK}(?:{_BETWEEN}{_CLOCK})?{_ZONE})*"
_BEFORE = r"[^\w|]{0,6}(?:(?:time|when|zeit)\s*:\s*)?"
_AFTER = r"(?![\w%]|[.:/-]\d)\s*[)\]]?\s*[:|,;.–—-]*\s*"
_AT_START = tuple(
    re.compile(_BEFORE + form + _ZONE + _ELSEWHERE + _AFTER, re.IGNORECASE) for form in (_DIGITS, _RANGE, _ONE)
)
_AT_END = (
    re.compile(rf"\s*[(\[]\s*{_RANGE}{_ZONE}\s*[)\]]\s*$", re.IGNORECASE),
    re.compile(rf"\s*(?:[,:|@–—]|(?<=\s)-)\s*{_RANGE}{_ZONE}\s*$", re.IGNORECASE),
    re.compile(rf"\s*[(\[]\s*{_RANGE}{_ZONE}\s*[,;]\s*(?=[^()\[\]]*[)\]]\s*$)", re.IGNORECASE),
    re.compile(rf"\s*@\s*(?P<start>{_CLOCK}){_ZONE}\s*$", re.IGNORECASE),
)
_AT_HEADINGS_END = re.compile(rf"\s+(?=\S+[:.h]\d\d){_RANGE}{_ZONE}\s*$", re.IGNORECASE)
_PARTS = re.compile(r"(?P<hour>\d{1,2})(?:\s?[:.h]\s?(?P<minute>\d{2}))?.*?(?:(?P<half>[ap])\.?\s?m\b.*)?", re.I)
_IS_CLOCK = re.compile(r"[:h]|\.\d|[ap]\.?\s?m\b|noon|midday|midnight|uhr", re.IGNORECASE)
_PROSE = re.compile(r"(?:on|at|in|every|daily|each|of|and|or)\b")


@dataclass(frozen=True, slots=True)
class Written:
    """A time as it was written, in minutes after midnight; without an `end` it only says when something starts.

    `sure` means that am or pm was said, or an hour that only a clock of 24 hours has; `halved`, that am or pm was.
    """

    start: int
    end: int | None = None
    sure: bool = False
    halved: bool = False


def at_start(line: Rich) -> tuple[Written, Rich] | None:
    """Return the time that a line begins with, and the rest of it; None if it begins with none."""
    for form in _AT_START:
        found = form.match(line.text)
        written = _written(found) if found else None
        if found and written:
            rest = line.part(found.end())
            return None if _PROSE.match(rest.text) else (written, rest)
    return None


def at_end(line: Rich) -> tuple[Written, Rich] | None:
    """Return the range of time that a line ends with, in brackets or behind a comma or a dash, and the rest of it.

    Behind an @ it may be a start alone.
    """
    for form in _AT_END:
        found = form.search(line.text)
        written = _written(found) if found and found.start() else None
        if found and written:
            before, behind = line.part(0, found.start()), line.part(found.end())
            return written, joined((before, behind), " (")
    return None


def at_headings_end(line: Rich) -> tuple[Written, Rich] | None:
    """Return the range of time that a heading ends with, also with a space alone before it."""
    found = _AT_HEADINGS_END.search(line.text)
    written = _written(found) if found and found.start() else None
    return (written, line.part(0, found.start())) if found and written else at_end(line)


def only_time(line: Rich) -> Written | None:
    """Return the time that a line is, and nothing else."""
    found = at_start(line)
    return found[0] if found and not found[1] else None


def _written(found: re.Match[str]) -> Written | None:
    parts = found.groupdict()
    start, end = parts["start"], parts.get("end")
    if not (_IS_CLOCK.search(start) or (end and (_IS_CLOCK.search(end) or _are_clocks(start, end)))):
        return None
    try:
        return _one(start) if end is None else _range(start, end, int(parts.get("days") or 0))
    except SlipError:
        return None


def _are_clocks(start: str, end: str) -> bool:
    """Whether two numbers of four digits are times, and not years."""
    return len(start) == len(end) == 4 and start[3] in "05" and end[3] in "05" and int(end) - int(start) >= 10


def _one(clock: str) -> Written | None:
    """Return a start. Numbers with a dot are chapters, too: such a time is one of whole five minutes."""
    plain = _plain(clock)
    span = times.span(f"{plain}-{plain}")
    start = _minutes(span.start.time.hour, span.start.time.minute)
    if "." in clock.removesuffix(".") and not span.certain and start % 5:
        return None
    return Written(start, None, span.certain)


def _range(start: str, end: str, days: int) -> Written:
    """Return a range whose end is so many `days` later, where that is said: as in 22:00-02:00 (+1)."""
    span = times.span(f"{_plain(start)}-{_plain(end)}")
    first = _minutes(span.start.time.hour, span.start.time.minute) + span.start.days * DAY
    last = _minutes(span.end.time.hour, span.end.time.minute)
    is_halved = days == 0 and re.search(r"[ap]\.?\s?m\b", f"{start} {end}", re.I) is not None
    return Written(first, last + days * DAY, span.certain or days > 0, is_halved)


def _minutes(hour: int, minute: int) -> int:
    return hour * HOUR + minute


def _plain(clock: str) -> str:
    """Return a time in the form that `times.span` knows: 9, 9.10 and 9h10 as 9:00 and 9:10, noon as 12:00 pm."""
    lower = clock.lower()
    if "noon" in lower or "midday" in lower:
        return "12:00 pm"
    if "midnight" in lower:
        return "12:00 am"
    if re.fullmatch(r"\d{4}", clock.strip()):
        return f"{clock.strip()[:2]}:{clock.strip()[2:]}"
    found = _PARTS.fullmatch(clock.strip())
    if found is None:
        raise SlipError("no time")
    half = f" {found['half']}m" if found["half"] else ""
    return f"{found['hour']}:{found['minute'] or '00'}{half}"


@dataclass(frozen=True, slots=True)
class Settled:
    """When something is, in minutes after the midnight that begins its day, and what was guessed about that."""

    start: int
    end: int | None
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Timed:
    """A written time in its day's order. `is_first`: a heading or a new table went before it."""

    written: Written
    is_first: bool = False


def settled(day: Sequence[Timed], *, twelve: bool) -> Iterator[Settled]:
    """Yield when each of a day is: on a clock of 12 hours without pm, times go on after noon.

    `twelve` is whether the page has such a clock, which no unsure time after 12:59 contradicts.
    """
    before: int | None = None
    for each in day:
        start = _start(each, before, twelve=twelve)
        one = _ended(each.written, start, before)
        before = one.start
        yield one


def has_twelve_hours(page: Sequence[Written]) -> bool:
    """Whether the times of a page may be on a clock of 12 hours: none that could be the morning's is after 12:59."""
    clocks = [clock for each in page if not each.sure for clock in (each.start, each.end) if clock is not None]
    return not any(clock >= NOON + HOUR or clock < HOUR for clock in clocks)


def _start(each: Timed, before: int | None, *, twelve: bool) -> int:
    start = each.written.start
    if each.written.sure:
        return _night(start, before)
    if not twelve or start >= NOON:
        return _night(start, before)
    goes_back = before is not None and start < before
    if start < _MORNING:
        return start + (DAY if before is not None and before >= _EVENING and not each.is_first else NOON)
    if start < _EIGHT:
        return start + NOON if goes_back else start
    is_evening = goes_back and before is not None and before >= _LATE_AFTERNOON and not each.is_first
    return start + NOON if is_evening else start


def _night(start: int, before: int | None) -> int:
    """Return a start, that of the small hours after an evening as the next day's."""
    return start + DAY if start < _MORNING and before is not None and before >= _EVENING else start


def _ended(written: Written, start: int, before: int | None) -> Settled:
    moved = AFTERNOON if start == written.start + NOON else ""
    if written.end is None:
        return Settled(start, None, moved)
    if start >= DAY:
        end = written.end + DAY
        return Settled(start, end if end >= start else None)
    if written.end >= start:
        return _of_half_a_day(written, start, written.end, moved)
    return _ended_later(written, start, written.end, moved, before)


def _of_half_a_day(written: Written, start: int, end: int, moved: str) -> Settled:
    """Return what is meant where am or pm makes a slot last half the day: one of them is mixed up."""
    if not written.halved or end - start < NOON:
        return Settled(start, end, moved)
    is_at_noon = start < HOUR <= NOON <= end < NOON + HOUR
    return Settled(start + NOON, end, WRONG_HALF) if is_at_noon else Settled(start, end - NOON, WRONG_HALF)


def _ended_later(written: Written, start: int, end: int, moved: str, before: int | None) -> Settled:
    """Return what is meant where the end that was written is before the start."""
    if not written.sure and HOUR <= end < NOON and 0 <= end + NOON - start <= _LONGEST_GUESS:
        return Settled(start, end + NOON, moved or AFTERNOON)
    if start >= _LATE_AFTERNOON and end + DAY - start <= _LONGEST_NIGHT and end <= _LONGEST_NIGHT:
        is_typo = written.sure and before is not None and before <= start - NOON <= end and end > _MORNING
        return Settled(start - NOON, end, WRONG_HALF) if is_typo else Settled(start, end + DAY)
    if written.sure and start >= NOON and (before or 0) <= start - NOON <= end:
        return Settled(start - NOON, end, WRONG_HALF)
    if written.halved and end < HOUR and start < NOON:
        return Settled(start, end + NOON, WRONG_HALF)  # 11 am to 12 am
    return Settled(start, None, IMPOSSIBLE)
