"""From the slots of a day in the order of a file to the slots of a day in planned order, each with its id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from kiosk.formats import ids
from kiosk.formats.problems import Log, quoted
from kiosk.formats.times import Span, afternoon, other_half, say, since_midnight
from kiosk.formats.yaml_keys import Fields
from kiosk.rundown.programme import Kind, Session, Slot

_MORNING = time(6)
_EVENING = time(18)


@dataclass(frozen=True, slots=True)
class Draft:
    """A slot as it was read. Without a `span` its time could not be read: then it is checked, and not placed."""

    fields: Fields
    span: Span | None
    session: Session | None = None
    room: str = ""
    track: str = ""


def place(drafts: Sequence[Draft], log: Log, day: date | None = None) -> tuple[Slot, ...]:
    """Return the slots of one day, sorted by start. Everything that does not fit together goes to the log."""
    placed = _past_midnight(drafts, log)
    for draft in placed:
        _check_length(draft, log)
        _check_showcase(draft, log)
    check_ids([draft.fields for draft in placed], log, "ids are unique within a day")
    in_order = sorted(placed, key=lambda draft: since_midnight(draft.span.start) if draft.span else timedelta.max)
    names = ids.unique((draft.fields.get("id", ""), _derived(draft)) for draft in in_order)
    for draft, name in zip(in_order, names, strict=True):
        log.stands(day, name, draft.fields.place)
    return tuple(_slot(draft, draft.span, name) for draft, name in zip(in_order, names, strict=True) if draft.span)


def _derived(draft: Draft) -> str:
    return ids.derived(draft.room, draft.fields.get("title", ""))


def _slot(draft: Draft, span: Span, name: str) -> Slot:
    given = draft.fields.get
    return Slot(
        id=name,
        title=given("title", ""),
        start=span.start,
        end=span.end,
        kind=given("kind", Kind.TALK),
        speakers=given("speakers", ()),
        link=given("link", ""),
        room=draft.room,
        track=draft.track,
        session=draft.session,
        fixed=given("fixed", False),
        min=given("min"),
        sponsors=given("sponsors", ()),
        notice=given("notice", ""),
        each=given("each"),
        projects=given("projects", ()),
    )


def _past_midnight(drafts: Iterable[Draft], log: Log) -> list[Draft]:
    """Return the drafts with those of the small hours that follow an evening moved to the next day."""
    placed: list[Draft] = []
    before: dict[str, Span] = {}
    latest: dict[str, Span] = {}
    for draft in drafts:
        span = draft.span
        if span:
            if _follows_evening(span, before.get(draft.room)):
                span = span.next_day()
            _check_clock(draft, span, latest.get(draft.room), log)
            before[draft.room] = span
            latest[draft.room] = max(span, latest.get(draft.room, span), key=lambda each: since_midnight(each.start))
        placed.append(replace(draft, span=span))
    return placed


def _follows_evening(span: Span, before: Span | None) -> bool:
    if before is None or span.start.days or span.start.time >= _MORNING:
        return False
    return before.start.days > 0 or before.start.time >= _EVENING


def _check_clock(draft: Draft, span: Span, latest: Span | None, log: Log) -> None:
    """Warn of times that look like those of a 12-hour clock."""
    at = draft.fields.place_of("time")
    meant = other_half(span)
    if meant:
        part = "evening" if meant.end.time >= _EVENING else "afternoon"
        log.warn(at, f"{span} lasts {say(span.length)}, over midnight", f"{meant} if the {part} is meant")
    meant = afternoon(span)
    if not meant or not latest or span.start.days:
        return
    if since_midnight(span.start) < since_midnight(latest.start) <= since_midnight(meant.start):
        remedy = f"{meant} if the afternoon is meant"
        log.warn(at, f"{span} is listed after {latest.start.time:%H:%M}, and long before it", remedy)


def _check_length(draft: Draft, log: Log) -> None:
    least = draft.fields.get("min")
    if draft.span and least and least > draft.span.length:
        what = f"a 'min' of {say(least)} is longer than the slot, which lasts {say(draft.span.length)}"
        log.error(draft.fields.place_of("min"), what, f"write at most {say(draft.span.length)}")


def _check_showcase(draft: Draft, log: Log) -> None:
    found = draft.fields
    kind = found.get("kind", Kind.SHOWCASE if found.has("kind") else Kind.TALK)
    key = "projects" if found.has("projects") else "each"
    if found.has("each") and (not found.has("projects") or found.get("projects") == ()):
        log.error(
            found.key_place("each"), "'each' is how long a project has, and there are no projects", "add projects:"
        )
    elif found.has(key) and kind is not Kind.SHOWCASE:
        log.error(found.key_place(key), f"only a showcase has '{key}', and this is a {kind}", "write kind: showcase")


def check_ids(found: Iterable[Fields], log: Log, rule: str) -> None:
    """Report every id that was given twice."""
    first: dict[str, int] = {}
    for each in found:
        name, at = each.get("id", ""), each.place_of("id")
        if name in first:
            log.error(at, f"the id {quoted(name)} is also that of line {first[name]}", rule)
        elif name:
            first[name] = at.line
