"""Events that recur: every time that they take place, within bounds where they have no end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from math import prod
from typing import Any

from kiosk.formats.items import Doubts

Event = Any  # what icalendar parsed a property to depends on the file
_REACH = timedelta(days=400)
"""So far before and after the instant that matters an endless series is followed: a year, and a month more."""
_LONGEST = timedelta(days=20 * 366)
_MOST_A_DAY = 24
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


def occurrences(
    series: Iterable[list[Event]], around: datetime | None, doubts: Doubts, title: Callable[[Event], str]
) -> Iterator[Event]:
    """Yield every time that series take place, as events of their own. `around` is the instant that matters."""
    for events in series:
        first = next((event for event in events if "RRULE" in event or "RDATE" in event), events[0])
        try:
            if any(_too_often(rule) for event in events for rule in _rules(event)):
                doubts.note("it recurs more often than can be shown, and is left out", title(first))
            else:
                yield from _between(events, *_window(first, around))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            what = "how it recurs cannot be read, so only its first time is shown"
            doubts.note(what, title(first), "mend its RRULE")
            yield first


def _between(events: list[Event], start: datetime, end: datetime) -> list[Event]:
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar()
    for event in events:
        calendar.add_component(event)
    return list(recurring_ical_events.of(calendar).between(start, end))


def _rules(event: Event) -> list[Any]:
    rules: Any = event.get("RRULE")
    return rules if isinstance(rules, list) else [] if rules is None else [rules]


def _too_often(rule: Any) -> bool:
    often = any(str(word).upper() in _TOO_OFTEN for word in rule.get("FREQ", ()))
    return often or prod(max(1, len(rule.get(part, ()))) for part in _WITHIN_A_DAY) > _MOST_A_DAY


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
