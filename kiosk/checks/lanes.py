"""What does not go together in the slots of one room: overlaps, odd minutes, copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from kiosk.checks.plan import Plan, minutes
from kiosk.formats.problems import Problem, quoted
from kiosk.formats.times import say, since_midnight
from kiosk.rundown.programme import Kind, Slot, WallTime

_SPOKEN = (Kind.TALK, Kind.KEYNOTE)
_FEW = 3
"""So many overlaps without a room are told one by one."""
_FEWEST_WORDS = 3
"""A title of fewer words, such as Invited talk, may be that of several slots."""


def _pairs(slots: Sequence[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Yield each two slots of a lane that overlap, the one that starts first first."""
    going: list[Slot] = []
    for slot in slots:
        start, end = minutes(slot)
        going = [one for one in going if minutes(one)[1] > start]
        if end > start:
            yield from ((one, slot) for one in going)
            going.append(slot)


def overlaps(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each two slots that are on in one room at once.

    One inside of another is left alone: lightning talks are in their session, and an exhibition is open all day. Where
    no slot has a room and many overlap, rooms are missing, which is one warning.
    """
    for day, slots in plan.lanes:
        found = [pair for pair in _pairs(slots) if not _holds(*pair) and _shared(*pair) > 1]
        if len(found) > _FEW and not slots[0].room and len(found) > len(slots) / 5:
            what = f"{len(found)} times two slots overlap, as {_overlap(*found[0])}, and no slot has a room"
            yield plan.warning_of(day, found[0][1], what, "name their rooms: what is in one room cannot overlap")
            continue
        for first, second in found:
            where = f" in {quoted(second.room)}" if second.room else ""
            remedy = f"the first ends at {first.end}, the second begins at {second.start}"
            yield plan.warning_of(day, second, _overlap(first, second) + where, remedy)


def _overlap(first: Slot, second: Slot) -> str:
    shared = say(timedelta(minutes=_shared(first, second)))
    return f"{quoted(first.title)} and {quoted(second.title)} overlap by {shared}"


def _holds(first: Slot, second: Slot) -> bool:
    """Whether one of two slots that overlap is inside of the other, and shorter."""
    (start, end), (begin, over) = minutes(first), minutes(second)
    return end - start != over - begin and ((start <= begin and over <= end) or (begin <= start and end <= over))


def _shared(first: Slot, second: Slot) -> int:
    """Return for how many minutes two slots overlap; less than none for those between them."""
    return min(minutes(first)[1], minutes(second)[1]) - max(minutes(first)[0], minutes(second)[0])


def near_misses(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each two slots that miss each other, or overlap, by a single minute."""
    for day, slots in plan.lanes:
        for first, second in pairwise(slots):
            between = -_shared(first, second)
            if abs(between) == 1 and not _holds(first, second) and _is_round(first.end, second.start):
                how = "a minute is between" if between > 0 else "a minute is in both"
                what = f"{how} {quoted(first.title)}, which ends at {first.end}, and {quoted(second.title)}"
                remedy = f"let it begin at {first.end}, or the other end at {second.start}"
                yield plan.warning_of(day, second, what, remedy)


def _is_round(*clocks: WallTime) -> bool:
    """Whether one of some times is in whole five minutes: who writes 21:26 and 21:27 counts the minutes."""
    return any(clock.time.minute % 5 == 0 for clock in clocks)


def twins(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each talk that follows one of the same title, by other people: a line that was copied."""
    for day, slots in plan.lanes:
        for first, second in pairwise(slots):
            if minutes(first)[1] == minutes(second)[0] and _is_copied(first, second):
                what = f"{quoted(second.title)} is also the title of the talk before, by other people"
                yield plan.warning_of(day, second, what, "is it a copied line whose title was not changed?")


def _is_copied(first: Slot, second: Slot) -> bool:
    alike = first.title.casefold() == second.title.casefold()
    others = first.speakers and second.speakers and not set(first.speakers) & set(second.speakers)
    spoken = first.kind in _SPOKEN and second.kind in _SPOKEN
    return bool(alike and others and spoken and len(first.title.split()) >= _FEWEST_WORDS)


def without_length(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each slot that ends when it begins: it is never on."""
    for day, slot in plan.slots:
        if since_midnight(slot.start) == since_midnight(slot.end) and slot.start.time.fold == slot.end.time.fold:
            what = f"{quoted(slot.title)} begins and ends at {slot.start}, so it is never shown as on"
            yield plan.warning_of(day, slot, what, "say when it ends")


def crowded_showcases(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each showcase whose projects do not have the time that they need."""
    for day, slot in plan.slots:
        wrong = _too_little(slot) if slot.projects and slot.kind is Kind.SHOWCASE else ""
        if wrong:
            yield plan.warning_of(day, slot, f"{quoted(slot.title)}: {wrong}", "give each less time, or the slot more")


def _too_little(slot: Slot) -> str:
    """Return what a showcase lacks; empty when all of its projects fit."""
    count, length = len(slot.projects), since_midnight(slot.end) - since_midnight(slot.start)
    if slot.each is None:
        short = timedelta(0) < length < timedelta(minutes=count)
        return f"its {count} projects have less than a minute each in {say(length)}" if short else ""
    needed = f"its {count} projects of {say(slot.each)} need {say(slot.each * count)}"
    if slot.each * count > length:
        return f"{needed}, and the slot lasts {say(length)}"
    if slot.min is not None and slot.each * count > slot.min:
        return f"{needed}, and it may shrink to {say(slot.min)}"
    return ""
