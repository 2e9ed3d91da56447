"""Events that recur: every time that they take place, within bounds where they have no end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from math import prod
from typing import Any

from kiosk.formats.items import Doubts
from kiosk.formats.problems import SlipError

Event = Any  # what icalendar parsed a property to depends on the file
_REACH = timedelta(days=400)
"""So far before and after the instant that matters an endless series is followed: a year, and a month more."""
_LONGEST = timedelta(days=20 * 366)
_MOST_A_DAY = 24
MOST_DAYS = 1_000_000
"""So many days are gone through to find when all series take place: those of each, from its first on."""
_LATE = 9_599
"""Calendars repeat after 400 years, and after this one there are 400."""
_SEARCHED = 800 * 366
"""So many days, at the most, are gone through until it is known that none fits a rule."""
_MOST_PARTS = 1_000
_NO_END = 1_000_000
_A_SERIES = 200
"""What a series costs before its first day, in days."""
_AT_ONCE = 10
"""So many times dateutil looks for, where one is asked for."""
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


class _NoDayError(SlipError):
    """A rule that no day fits."""


def occurrences(
    series: Iterable[list[Event]], around: datetime | None, doubts: Doubts, title: Callable[[Event], str]
) -> Iterator[Event]:
    """Yield every time that series take place, as events of their own. `around` is the instant that matters."""
    left = MOST_DAYS
    for events in series:
        first = next((event for event in events if "RRULE" in event or "RDATE" in event), events[0])
        try:
            if any(_too_often(rule) for event in events for rule in _rules(event)):
                doubts.note("it recurs more often than can be shown, and is left out", title(first))
                continue
            start, end = _window(first, around)
            left -= _days(events, end) if left >= 0 else 0
            if left < 0:
                what = f"the series have more than {MOST_DAYS:,} days together, the most that are read: it is left out"
                doubts.note(what, title(first), "export a part of them, or end them with UNTIL")
            else:
                yield from _between(events, start, end)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as failure:
            left -= _SEARCHED if isinstance(failure, _NoDayError) else 0
            what = "how it recurs cannot be read, so only its first time is shown"
            doubts.note(what, title(first), "mend its RRULE")
            yield first


def _between(events: list[Event], start: datetime, end: datetime) -> Iterator[Event]:
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar()
    for event in events:
        calendar.add_component(event)
    for series in recurring_ical_events.of(calendar).series:
        for occurrence in series.between(start, end):
            yield occurrence.as_component(keep_recurrence_attributes=False)


def _days(events: Iterable[Event], end: datetime) -> int:
    """Return how many days are gone through to find the times of a series until then; each counts for its times.

    Raises SlipError for a rule that no day fits: it would be followed to the year 9999.
    """
    return _A_SERIES + sum(
        _days_of(rule, _instant(event["DTSTART"].dt), end) for event in events for rule in _rules(event)
    )


def _days_of(rule: Any, start: datetime, end: datetime) -> int:
    from dateutil.rrule import rrulestr

    every = rule.copy()
    every.pop("COUNT", None)
    every.pop("UNTIL", None)
    # Where nothing comes before the end of time, the search from there is short.
    late = start.replace(year=start.year + (_LATE - start.year) // 400 * 400, tzinfo=None)
    found = list(islice(rrulestr(every.to_ical().decode(), dtstart=late), 2))
    if len(found) < 2:
        raise _NoDayError("no day fits the rule")
    times: int = min(rule.get("COUNT", [_NO_END]))
    apart = (found[1] - late).days + 1
    days = max(min((end - start).days, apart * times), apart * min(times, _AT_ONCE))
    return days * _a_day(rule) * max(1, len(rule.get("BYSETPOS", ())))


def _a_day(rule: Any) -> int:
    return prod(max(1, len(rule.get(part, ()))) for part in _WITHIN_A_DAY)


def _rules(event: Event) -> list[Any]:
    rules: Any = event.get("RRULE")
    return rules if isinstance(rules, list) else [] if rules is None else [rules]


def _too_often(rule: Any) -> bool:
    if any(number < 1 for number in rule.get("INTERVAL", ())):
        raise SlipError("its interval is less than one")
    if sum(map(len, rule.values())) > _MOST_PARTS:
        raise SlipError("its rule has too many parts")
    often = any(str(word).upper() in _TOO_OFTEN for word in rule.get("FREQ", ()))
    return often or _a_day(rule) > _MOST_A_DAY


def _window(event: Event, around: datetime | None) -> tuple[datetime, datetime]:
    """Return from when to when a series is followed: to its end, or not far from the instant that matters."""
    start = _instant(event["DTSTART"].dt)
    now = around or start
    end = max(_end(rule, start) for rule in _rules(event)) if _rules(event) else start + _LONGEST
    if end <= now + _REACH:
        return start - timedelta(days=1), end + timedelta(days=1)
    return max(start - timedelta(days=1), now - _REACH), max(now, start) + _REACH


def _end(rule: Any, start: datetime) -> datetime:
    """Return when a rule has ended, at the latest; without an end, in the far future."""
    until = [_instant(one) for one in rule.get("UNTIL", ())]
    if until:
        return max(until)
    return start + (_LONGEST if rule.get("COUNT") else 2 * _LONGEST)


def _instant(when: date) -> datetime:
    if not isinstance(when, datetime):
        when = datetime.combine(when, time())
    return when if when.tzinfo else when.replace(tzinfo=UTC)
